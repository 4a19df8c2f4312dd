//! The support code: real Rust, copied into each crate as far as it needs it.

use std::collections::BTreeSet;

use crate::model::{BodyKind, Demand, IntegerType, Model, Rejections, Response, Rule, Shape, TextRule, Type};
use crate::schema::pattern::Matcher;

/// A file of the support code, by its path in the module.
struct SupportFile {
    path: &'static str,
    text: &'static str,
    /// What it is needed for.
    part: Part,
}

/// What a file of the support code is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Models, and so everything.
    Core,
    /// Enumerations.
    Enumeration,
    /// Unions of any kind.
    Branch,
    /// Unions told by which property is present.
    Keyed,
    /// Other unions.
    Union,
    /// Types around others.
    Newtype,
    /// Types of the user's own.
    Foreign,
    /// Types of other crates.
    Convert,
    /// A module of conversions.
    Conversions(&'static str),
    /// Whole numbers without a limit.
    Integer,
    /// A kind of constraints.
    Rule(&'static str),
    /// Items that are equal.
    Pairs,
    /// Lists whose values have types of their own.
    Tuple,
    /// Types that nest deeply.
    Deep,
    /// Schemas that are checked as they are written.
    Schema,
    /// A module of formats.
    Format(&'static str),
    /// Patterns by the crate `regex`.
    Regex,
    /// Patterns with look-around.
    Automaton,
    /// Patterns by the crate `fancy-regex`.
    Backtracking,
    /// What client and server have in common.
    Http,
    /// Values as text: parameters, headers, and bodies of text and of forms.
    Styled,
    /// Bodies of octets.
    Octets,
    /// Errors with headers.
    Headed,
    /// Errors with bodies of several types.
    Several,
    /// The client.
    Client,
    /// The server.
    Server,
    /// Rejections like examples of the description.
    Template,
    /// Rejections of a documented schema.
    Form,
}

macro_rules! files {
    ($($part:expr => $($path:literal),+;)*) => {
        &[$($(SupportFile { path: $path, text: include_str!(concat!("../support/", $path)), part: $part },)+)*]
    };
}

const FILES: &[SupportFile] = files! {
    Part::Core => "constructor.rs", "decode.rs", "equality.rs", "exact.rs", "format.rs", "json.rs", "json/containers.rs",
        "json/values.rs", "object.rs", "object/decode.rs", "object/explain.rs", "object/key.rs", "object/table.rs",
        "object/visit.rs", "path.rs", "pattern.rs", "report.rs", "rules.rs", "secret.rs", "tables.rs", "validate.rs",
        "violation.rs";
    Part::Enumeration => "enumeration.rs";
    Part::Branch => "branch.rs";
    Part::Keyed => "keyed.rs";
    Part::Union => "union.rs", "union/begun.rs", "union/check.rs", "union/decode.rs", "union/table.rs", "union/tags.rs",
        "union/trial.rs";
    Part::Newtype => "newtype.rs";
    Part::Foreign => "foreign.rs";
    Part::Convert => "convert.rs";
    Part::Conversions("bytes") => "convert/bytes.rs";
    Part::Conversions("chrono") => "convert/chrono.rs";
    Part::Conversions("fluent_uri") => "convert/fluent_uri.rs";
    Part::Conversions("jiff") => "convert/jiff.rs";
    Part::Conversions("moment") => "convert/moment.rs", "convert/period.rs";
    Part::Conversions("own") => "convert/own.rs";
    Part::Conversions("rust_decimal") => "convert/rust_decimal.rs";
    Part::Conversions("time") => "convert/time.rs";
    Part::Conversions("url") => "convert/url.rs";
    Part::Conversions("uuid") => "convert/uuid.rs";
    Part::Integer => "integer.rs";
    Part::Rule("both") => "rules/both.rs";
    Part::Rule("entries") => "rules/entries.rs";
    Part::Rule("integer") => "rules/integer.rs";
    Part::Rule("items") => "rules/items.rs";
    Part::Rule("nullable") => "rules/nullable.rs";
    Part::Rule("number") => "rules/number.rs", "decimal.rs";
    Part::Rule("values") => "rules/values.rs";
    Part::Pairs => "pairs.rs";
    Part::Tuple => "tuple.rs";
    Part::Deep => "deep.rs";
    Part::Schema => "schema.rs", "schema/elements.rs", "schema/members.rs";
    Part::Http => "http/mod.rs", "http/base64.rs", "http/content.rs", "http/context.rs", "http/declaration.rs",
        "http/encode.rs", "http/exchange.rs", "http/failure.rs", "http/media_type.rs", "http/operation.rs", "http/rejection.rs",
        "http/reply.rs", "http/uri.rs";
    Part::Styled => "client/draft/styled.rs", "http/content/styled.rs", "http/nested.rs", "http/parameter.rs",
        "http/place.rs", "http/reply/styled.rs", "http/style.rs", "http/text.rs", "server/input/styled.rs";
    Part::Octets => "client/draft/octets.rs", "http/blob.rs", "http/content/octets.rs", "http/reply/octets.rs",
        "server/input/octets.rs";
    Part::Headed => "http/failure/headed.rs";
    Part::Several => "http/failure/several.rs";
    Part::Client => "client/mod.rs", "client/address.rs", "client/builder.rs", "client/call.rs", "client/carrier.rs",
        "client/draft.rs", "client/error.rs", "client/exchange.rs", "client/keyring.rs", "client/options.rs",
        "client/response.rs", "client/settings.rs";
    Part::Server => "server/mod.rs", "server/body.rs", "server/credentials.rs", "server/exchange.rs",
        "server/input.rs", "server/request_id.rs", "server/routes.rs", "server/service.rs";
    Part::Template => "server/template.rs";
    Part::Form => "server/form.rs";
    Part::Format("time") => "format/time.rs";
    Part::Format("network") => "format/network.rs";
    Part::Format("fqdn") => "format/fqdn.rs";
    Part::Format("hostname") => "format/hostname.rs", "format/hostname/u_label.rs";
    Part::Format("uri") => "format/uri.rs";
    Part::Format("uri_template") => "format/uri_template.rs";
    Part::Format("email") => "format/email.rs";
    Part::Format("uuid") => "format/uuid.rs";
    Part::Format("json_pointer") => "format/json_pointer.rs";
    Part::Format("regex") => "format/regex.rs";
    Part::Format("base64") => "format/base64.rs";
    Part::Regex => "regex.rs";
    Part::Automaton => "automaton.rs";
    Part::Backtracking => "backtracking.rs";
};

/// What the examples in the support code call the crate that they are copied into.
const THIS_CRATE: &str = "this_crate";

/// What crates need of the support code: one of them, or several that share it.
pub struct Needs {
    pub parts: BTreeSet<Part>,
    /// The crate that has the support code.
    crate_name: String,
    /// Where the messages of errors are (JSON Pointers), besides the usual places.
    messages: Vec<String>,
}

impl Needs {
    /// What the crate of `model` needs.
    pub fn of(model: &Model) -> Needs {
        Needs::of_all(&model.crate_name, &[model])
    }

    /// What the crates of `models` need, which share the crate `crate_name`.
    pub fn of_all(crate_name: &str, models: &[&Model]) -> Needs {
        let rejections = models.iter().filter_map(|model| model.rejections.as_ref());
        let mut messages: Vec<String> = Vec::new();
        for message in rejections.filter_map(|rejections| rejections.message.as_ref()) {
            if !messages.contains(message) {
                messages.push(message.clone());
            }
        }
        Needs {
            parts: models.iter().flat_map(|model| parts(model)).collect(),
            crate_name: crate_name.to_owned(),
            messages,
        }
    }

    /// The files of the support code, with their texts.
    pub fn files(&self) -> Vec<(&'static str, String)> {
        self.used().map(|file| (file.path, self.text(file))).collect()
    }

    /// The module that has these files as modules within it.
    pub fn root(&self) -> String {
        let mut root = "//! What the generated code is built on.\n\n".to_owned();
        let mut modules: Vec<&str> = self.used().filter_map(|file| module(file.path)).collect();
        modules.sort_unstable();
        for module in modules {
            // The halves that are features of the crate bear their names.
            if matches!(module, "client" | "server") {
                root.push_str(&format!("#[cfg(feature = \"{module}\")]\n"));
            }
            root.push_str(&format!("pub mod {module};\n"));
        }
        root
    }

    fn used(&self) -> impl Iterator<Item = &'static SupportFile> {
        FILES.iter().filter(|file| self.parts.contains(&file.part))
    }

    fn text(&self, file: &SupportFile) -> String {
        let text = text(file, &self.parts).replace(THIS_CRATE, &self.crate_name.replace('-', "_"));
        match file.path {
            "http/failure.rs" => {
                let messages: String = self.messages.iter().map(|message| format!("{message:?}, ")).collect();
                text.replace("&[\"/message\",", &format!("&[{messages}\"/message\","))
            }
            _ => text,
        }
    }
}

/// Declarations of operations expand for both sides, or for the one that there is: which it is, each crate says itself.
pub fn sides(parts: &BTreeSet<Part>) -> String {
    let sides: &[&str] = if parts.contains(&Part::Http) {
        &["client", "server"]
    } else {
        &[]
    };
    let sides = sides.iter().map(|side| {
        format!(
            "\n#[cfg(feature = \"{side}\")]\npub(crate) use self::http::declaration::kept as {side}_side;\n\
             #[cfg(not(feature = \"{side}\"))]\npub(crate) use self::http::declaration::dropped as {side}_side;\n"
        )
    });
    sides.collect()
}

/// What tells the support code of one version of the generator from that of another.
pub fn version() -> u64 {
    let texts = FILES.iter().flat_map(|file| [file.path, file.text]);
    crate::source::hash(texts.flat_map(str::bytes))
}

/// The module of the support code whose root is the file at `path`.
fn module(path: &str) -> Option<&str> {
    let name = path.strip_suffix(".rs")?;
    match name.split_once('/') {
        None => Some(name),
        Some((folder, "mod")) => Some(folder),
        Some(_) => None,
    }
}

/// The parts of the support code that the crate of `model` needs.
pub fn parts(model: &Model) -> BTreeSet<Part> {
    let mut parts = BTreeSet::from([Part::Core]);
    let mut need = |is_needed: bool, needed: &[Part]| parts.extend(needed.iter().filter(|_| is_needed));
    let is_enumeration = |shape: &Shape| matches!(shape, Shape::StringEnum(_) | Shape::IntegerEnum(_));
    need(model.has_shape(is_enumeration), &[Part::Enumeration]);
    need(
        model.has_shape(|shape| matches!(shape, Shape::KeyedUnion(_))),
        &[Part::Keyed, Part::Branch],
    );
    need(
        model.has_shape(|shape| matches!(shape, Shape::Union(_))),
        &[Part::Union, Part::Branch],
    );
    need(
        model.has_shape(|shape| matches!(shape, Shape::Newtype(..))),
        &[Part::Newtype],
    );
    need(
        model.has_shape(|shape| matches!(shape, Shape::Foreign(_))),
        &[Part::Foreign],
    );
    let is_limitless = |ty: &Type| *ty == Type::Integer(IntegerType::Any);
    let is_foreign = |ty: &Type| matches!(ty, Type::Foreign(_));
    let of_foreign = [Part::Convert, Part::Rule("integer"), Part::Rule("number")];
    need(model.has_type(is_foreign), &of_foreign);
    need(!model.conversions.is_empty(), &[Part::Conversions("own")]);
    let is_made_of_limitless = model.conversions.iter().any(|own| is_limitless(&own.form));
    need(is_made_of_limitless, &[Part::Integer]);
    for module in model.built_in_modules() {
        need(true, &[Part::Conversions(module)]);
        match module {
            "jiff" | "chrono" | "time" => need(true, &[Part::Conversions("moment"), Part::Format("time")]),
            "uuid" => need(true, &[Part::Format("uuid")]),
            "url" | "fluent_uri" => need(true, &[Part::Format("uri")]),
            "bytes" => need(true, &[Part::Format("base64")]),
            _ => {}
        }
    }
    need(model.has_type(|ty| matches!(ty, Type::Tuple(_))), &[Part::Tuple]);
    need(model.has_type(|ty| matches!(ty, Type::Deep(_))), &[Part::Deep]);
    need(model.has_type(is_limitless), &[Part::Integer, Part::Rule("integer")]);
    need(
        !model.assertions.is_empty(),
        &[Part::Schema, Part::Rule("number"), Part::Pairs],
    );
    need(model.has_operations(), &[Part::Http, Part::Client, Part::Server]);
    let has_text = model.has_body(&[BodyKind::Text, BodyKind::Form]);
    need(has_text || model.parameters().next().is_some(), &[Part::Styled]);
    need(model.has_body(&[BodyKind::Bytes, BodyKind::Blob]), &[Part::Octets]);
    need(!model.error_unions.is_empty(), &[Part::Several]);
    let has_kinds = |rejections: &Rejections| !rejections.kinds.is_empty();
    need(
        model.has_operations() && model.rejections.as_ref().is_some_and(has_kinds),
        &[Part::Template],
    );
    need(!model.error_forms.is_empty(), &[Part::Form]);
    let mut responses = model
        .operations()
        .into_iter()
        .flat_map(|operation| &operation.responses);
    let is_headed = |response: &Response| response.is_error && response.headers_type.is_some();
    need(responses.any(is_headed), &[Part::Headed]);
    model.each_rule(&mut |rule| constraint(rule, &mut parts));
    for demand in model.assertions.iter().flat_map(|assertion| &assertion.demands) {
        demand.each(&mut |demand| {
            if let Demand::Text(rule) = demand {
                format(rule, &mut parts);
            }
        });
    }
    for matcher in model.patterns.values().flat_map(|pattern| pattern.matcher.parts()) {
        match matcher {
            Matcher::Regex(_) => parts.insert(Part::Regex),
            Matcher::Automaton(_) => parts.insert(Part::Automaton),
            Matcher::Backtracking(_) => parts.insert(Part::Backtracking),
            _ => false,
        };
    }
    parts
}

fn constraint(rule: &Rule, parts: &mut BTreeSet<Part>) {
    let kind = match rule {
        Rule::Text(_) | Rule::Tuple(_) | Rule::Schema(..) => None,
        Rule::Integer(_) => Some("integer"),
        Rule::Number(_) => Some("number"),
        Rule::Items(..) => Some("items"),
        Rule::Entries(..) => Some("entries"),
        Rule::Values(_) => Some("values"),
        Rule::Nullable(_) => Some("nullable"),
        Rule::Both(..) => Some("both"),
    };
    parts.extend(kind.map(Part::Rule));
    if kind == Some("items") {
        parts.insert(Part::Pairs);
    }
    if let Some(rule) = rule.text() {
        format(rule, parts);
    }
}

fn format(rule: &TextRule, parts: &mut BTreeSet<Part>) {
    parts.extend(rule.format.map(|format| Part::Format(format.module)));
    if parts.contains(&Part::Format("hostname")) {
        parts.insert(Part::Format("fqdn"));
    }
}

/// The text of a file, without its tests and without the modules that are left out and what is exported from them.
fn text(file: &SupportFile, parts: &BTreeSet<Part>) -> String {
    let folder = file.path.trim_end_matches(".rs").trim_end_matches("/mod");
    let is_included = |module: &str| {
        let paths = [format!("{module}.rs"), format!("{module}/mod.rs")];
        FILES
            .iter()
            .any(|file| paths.iter().any(|path| path == file.path) && parts.contains(&file.part))
    };
    let left_out = |line: &str| {
        let item = line.trim_start_matches("pub(crate) ").trim_start_matches("pub ");
        let module = item.strip_prefix("mod ").and_then(|rest| rest.strip_suffix(';'));
        let exported = |start| {
            let rest = item.strip_prefix(start).filter(|_| item != line);
            rest.and_then(|rest| Some(rest.split_once("::")?.0))
        };
        let inner = module.or_else(|| exported("use self::"));
        inner.is_some_and(|module| !is_included(&format!("{folder}/{module}")))
            || exported("use super::").is_some_and(|module| !is_included(module))
    };
    let mut out = String::with_capacity(file.text.len());
    for line in file.text.lines() {
        if line == "#[cfg(test)]" {
            continue;
        }
        if left_out(line) {
            // What is said of a module goes with it.
            while out.lines().next_back().is_some_and(|line| line.starts_with("#[")) {
                out.truncate(out.trim_end().rfind('\n').map_or(0, |end| end + 1));
            }
            continue;
        }
        // Where a list of modules is left empty, its empty lines are too many.
        if line.is_empty() && out.ends_with("\n\n") {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}
