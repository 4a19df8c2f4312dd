//! Names: kind to Rust, deterministic, free of collisions.

use std::collections::HashSet;

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

#[cfg(test)]
mod tests;

/// Names of types that would hide what generated code means by them.
const RESERVED_TYPES: &[&str] = &[
    "Box", "BTreeMap", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Self", "Some", "String",
    "Vec",
];

/// Words that are not identifiers even with `r#`.
const NOT_RAW: &[&str] = &["self", "Self", "super", "crate", "_"];

/// Names of the functions of traits that types have anyway: one of that name on a type hides the trait's.
pub const METHODS: &[&str] = &[
    "as_ref",
    "clone",
    "clone_from",
    "clone_into",
    "default",
    "drop",
    "fmt",
    "from",
    "into",
    "new",
    "to_owned",
    "try_into",
];

/// The variant for a value that is none of the described ones. No described one takes its name, whatever it is.
pub const UNKNOWN: &str = "Unknown";

/// Names that are taken in one scope.
#[derive(Debug, Default, Clone)]
pub struct Scope(HashSet<String>);

/// What something wants to be called.
#[derive(Debug, Clone)]
pub struct Claim {
    /// How indirect the claim is: a direct one goes before it.
    pub rank: usize,
    /// The possible names, the best first.
    pub names: Vec<String>,
}

impl Claim {
    /// A claim to `name`, or else to `qualified`.
    pub fn new(rank: usize, name: String, qualified: String) -> Self {
        Claim {
            rank,
            names: vec![name, qualified],
        }
    }

    /// The claim of the setter of a field: to the name of the field, unless that is a word of the language.
    pub fn setter(field: &str) -> Self {
        let other = format!("with_{field}");
        match is_keyword(field) {
            true => Claim::new(0, other.clone(), other),
            false => Claim::new(0, field.to_owned(), other),
        }
    }
}

impl Scope {
    /// A scope in which `names` are taken.
    pub fn with(names: &[&str]) -> Self {
        Scope(names.iter().map(|name| (*name).to_owned()).collect())
    }

    /// Takes names, whether they are free or not.
    pub fn reserve<'n>(&mut self, names: impl IntoIterator<Item = &'n str>) {
        self.0.extend(names.into_iter().map(str::to_owned));
    }

    /// Takes `name`, or the first of `name2`, `name3` … that is free.
    pub fn claim(&mut self, name: &str) -> String {
        let mut candidate = name.to_owned();
        let mut number = 2;
        while !self.0.insert(candidate.clone()) {
            // A digit at the end keeps its distance: `V1` and `V1_2`, not `V12`.
            let separator = if name.ends_with(|c: char| c.is_ascii_digit()) {
                "_"
            } else {
                ""
            };
            candidate = format!("{name}{separator}{number}");
            number += 1;
        }
        candidate
    }

    /// Names everything that claims a name, whatever the order among claims of different ranks. The first choice of any
    /// claim goes before the second choice of any other, so that a clash renames nothing but the loser.
    pub fn settle(&mut self, claims: &[Claim]) -> Vec<String> {
        let mut indices: Vec<usize> = (0..claims.len()).collect();
        indices.sort_by_key(|index| claims[*index].rank);
        let choices = claims.iter().map(|claim| claim.names.len()).max().unwrap_or_default();
        let mut settled: Vec<Option<String>> = vec![None; claims.len()];
        for choice in 0..choices {
            for index in &indices {
                let wanted = claims[*index].names.get(choice);
                if let (None, Some(name)) = (&settled[*index], wanted.filter(|name| self.is_free(name))) {
                    settled[*index] = Some(self.claim(name));
                }
            }
        }
        let number = |(name, claim): (Option<String>, &Claim)| {
            name.unwrap_or_else(|| self.claim(claim.names.first().map_or("", String::as_str)))
        };
        settled.into_iter().zip(claims).map(number).collect()
    }

    /// Whether `name` is free.
    pub fn is_free(&self, name: &str) -> bool {
        !self.0.contains(name)
    }
}

/// How far a name is from what is written: not at all, by the case of letters, or by more.
pub fn indirectness(written: &str, name: &str) -> usize {
    match () {
        () if written == name => 1,
        () if written.eq_ignore_ascii_case(name) => 2,
        () => 3,
    }
}

/// The name of a type: `scep-profiles` becomes `ScepProfiles`.
pub fn type_name(text: &str) -> String {
    let name = upper(text, "Type");
    match RESERVED_TYPES.contains(&name.as_str()) {
        true => format!("{name}Model"),
        false => name,
    }
}

/// The name of a variant: `sha-1` becomes `Sha1`.
pub fn variant_name(text: &str) -> String {
    if text.is_empty() {
        return "Empty".to_owned();
    }
    let name = upper(text, "Value");
    match name.as_str() {
        "Self" => "SelfValue".to_owned(),
        _ => name,
    }
}

/// The name of a field, an argument, a method or a module: `otp-server URL` becomes `otp_server_url`. It may be a
/// keyword, which rendering escapes.
pub fn field_name(text: &str) -> String {
    let name = spelled(text).to_snake_case();
    let name = match name.chars().next() {
        None => "empty".to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("n{name}"),
        Some(_) => name,
    };
    match NOT_RAW.contains(&name.as_str()) {
        true => format!("{name}_"),
        false => name,
    }
}

/// Whether an identifier is a word of the language, which stands in code as `r#type`.
pub fn is_keyword(name: &str) -> bool {
    // The parser takes `gen`, which is reserved from edition 2024 on.
    !is_plain(name) && (name == "gen" || syn::parse_str::<syn::Ident>(name).is_err())
}

/// Whether a text is an identifier, and so unlike the words of the language that the parser, which is slow, need not be
/// asked.
pub fn is_plain(text: &str) -> bool {
    let may_be_word = text.len() <= "continue".len() && text.bytes().all(|byte| byte.is_ascii_lowercase());
    let mut chars = text.chars();
    let starts = chars.next().is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c));
    starts && chars.all(unicode_ident::is_xid_continue) && !may_be_word && !NOT_RAW.contains(&text)
}

/// The name of a constant: `otp-server URL` becomes `OTP_SERVER_URL`.
pub fn constant_name(text: &str) -> String {
    field_name(text).to_shouty_snake_case()
}

/// The name of the constant of a rule, in the `impl` of a type: not one that the type's own traits have, nor a single
/// letter, which a variant may be.
pub fn rule_name(text: &str) -> String {
    let name = constant_name(text);
    match name == "FIELDS" || name.chars().count() == 1 {
        true => format!("{name}_RULE"),
        false => name,
    }
}

/// The name of a crate: `Acme: Widgets API` becomes `acme-widgets-api`. Empty where nothing is left of the text.
pub fn crate_name(text: &str) -> String {
    let ascii: String = text
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let name = ascii.to_kebab_case();
    match name.as_str() {
        "" => name,
        _ if is_crate_name(&name) => name,
        _ => format!("api-{name}"),
    }
}

/// Whether a crate can have this name: cargo accepts it, and Rust code can refer to it.
pub fn is_crate_name(name: &str) -> bool {
    crate_name_fault(name).is_none()
}

/// Why a crate can't have this name, if it can't.
pub fn crate_name_fault(name: &str) -> Option<&'static str> {
    /// Crates of the toolchain. Another crate of that name is ambiguous, or hides it.
    const TOOLCHAIN: [&str; 5] = ["alloc", "core", "proc_macro", "std", "test"];
    /// Names of devices. On Windows, cargo refuses them, and no file can have them.
    const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
    let first = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if !first || !name.bytes().all(is_word) {
        return Some("a name consists of ASCII letters, digits, `-` and `_`, and does not start with a digit or `-`");
    }
    let in_code = name.replace('-', "_");
    if is_keyword(&in_code) {
        return Some("it is a reserved word of Rust");
    }
    if TOOLCHAIN.contains(&in_code.as_str()) {
        return Some("it is the name of a crate of the Rust toolchain");
    }
    let lower = name.to_ascii_lowercase();
    let port = lower.strip_prefix("com").or_else(|| lower.strip_prefix("lpt"));
    let is_port = port.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']));
    (is_port || DEVICES.contains(&lower.as_str())).then_some("it is a reserved name on Windows")
}

fn upper(text: &str, prefix: &str) -> String {
    let name = spelled(text).to_upper_camel_case();
    match name.chars().next() {
        None => prefix.to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("{}{name}", &prefix[..1]),
        Some(_) => name,
    }
}

/// Text with its symbols spelled out where they tell names apart, and with what no identifier may hold taken out.
fn spelled(text: &str) -> String {
    let words: usize = text.chars().filter(|c| c.is_alphanumeric()).count();
    let mut out = String::with_capacity(text.len());
    for (index, c) in text.chars().enumerate() {
        match c {
            '-' if index == 0 && text.len() > 1 => out.push_str("minus "),
            '+' if index == 0 && text.len() > 1 => out.push_str("plus "),
            c if unicode_ident::is_xid_continue(c) => out.push(c),
            c if words == 0 => {
                out.push_str(symbol(c));
                out.push(' ');
            }
            _ => out.push(' '),
        }
    }
    out
}

/// The name of a symbol, for texts that are nothing but symbols.
fn symbol(c: char) -> &'static str {
    match c {
        '*' => "star",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '+' => "plus",
        '-' => "minus",
        '/' => "slash",
        '.' => "dot",
        ',' => "comma",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '~' => "tilde",
        '#' => "hash",
        '@' => "at",
        '$' => "dollar",
        '?' => "question",
        ':' => "colon",
        ';' => "semicolon",
        '_' => "underscore",
        ' ' => "space",
        _ => "symbol",
    }
}
