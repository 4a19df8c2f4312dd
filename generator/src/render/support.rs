//! The support code: real Rust, copied into each crate as far as it needs it.

use std::collections::BTreeSet;

use crate::model::{Demand, Model, TextRule};
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
    /// The client.
    Client,
    /// The server.
    Server,
}

macro_rules! files {
    ($($part:expr => $($path:literal),+;)*) => {
        &[$($(SupportFile { path: $path, text: include_str!(concat!("../support/", $path)), part: $part },)+)*]
    };
}

const FILES: &[SupportFile] = files! {
    Part::Core => "decimal.rs", "decode.rs", "enumeration.rs", "equality.rs", "exact.rs", "format.rs", "integer.rs", "json.rs",
        "json/containers.rs", "json/values.rs", "object.rs",
        "object/decode.rs", "object/explain.rs", "object/table.rs", "object/visit.rs", "path.rs", "pattern.rs", "report.rs", "rules.rs",
        "secret.rs", "tables.rs", "union.rs", "union/begun.rs", "union/check.rs", "union/decode.rs", "union/keyed.rs",
        "union/table.rs", "union/tags.rs", "union/trial.rs", "validate.rs", "violation.rs";
    Part::Tuple => "tuple.rs";
    Part::Deep => "deep.rs";
    Part::Schema => "schema.rs", "schema/elements.rs", "schema/members.rs";
    Part::Http => "http/mod.rs", "http/base64.rs", "http/blob.rs", "http/content.rs", "http/context.rs", "http/declaration.rs",
        "http/failure.rs", "http/media_type.rs", "http/nested.rs", "http/operation.rs",
        "http/parameter.rs", "http/place.rs", "http/rejection.rs", "http/reply.rs", "http/style.rs", "http/text.rs",
        "http/uri.rs";
    Part::Client => "client/mod.rs", "client/address.rs", "client/builder.rs", "client/call.rs", "client/carrier.rs",
        "client/draft.rs", "client/error.rs", "client/exchange.rs", "client/keyring.rs", "client/options.rs";
    Part::Server => "server/mod.rs", "server/body.rs", "server/credentials.rs", "server/exchange.rs",
        "server/form.rs", "server/input.rs",
        "server/request_id.rs", "server/routes.rs", "server/service.rs", "server/template.rs";
    Part::Format("time") => "format/time.rs";
    Part::Format("network") => "format/network.rs";
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

/// The files that the crate of `model` needs, with their texts.
pub fn files(model: &Model) -> Vec<(&'static str, String)> {
    let parts = parts(model);
    let used: Vec<&SupportFile> = FILES.iter().filter(|file| parts.contains(&file.part)).collect();
    let name = model.crate_name.replace('-', "_");
    let message = model
        .rejections
        .as_ref()
        .and_then(|rejections| rejections.message.as_ref());
    let text = |file: &SupportFile| {
        let text = text(file, &parts).replace(THIS_CRATE, &name);
        match message.filter(|_| file.path == "http/failure.rs") {
            Some(message) => text.replace("&[\"/message\",", &format!("&[{message:?}, \"/message\",")),
            None => text,
        }
    };
    let mut files: Vec<_> = used.iter().map(|file| (file.path, text(file))).collect();
    let mut modules: Vec<&str> = used.iter().filter_map(|file| module(file.path)).collect();
    modules.sort_unstable();
    let mut root = "//! What the generated code is built on.\n\n".to_owned();
    for module in modules {
        // The halves that are features of the crate bear their names.
        if matches!(module, "client" | "server") {
            root.push_str(&format!("#[cfg(feature = \"{module}\")]\n"));
        }
        root.push_str(&format!("pub mod {module};\n"));
    }
    if parts.contains(&Part::Http) {
        // Declarations of operations expand for both sides, or for the one that there is.
        for side in ["client", "server"] {
            root.push_str(&format!(
                "\n#[cfg(feature = \"{side}\")]\npub(crate) use http::declaration::kept as {side}_side;\n\
                 #[cfg(not(feature = \"{side}\"))]\npub(crate) use http::declaration::dropped as {side}_side;\n"
            ));
        }
    }
    files.push(("mod.rs", root));
    files
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
    if model.has_operations() {
        parts.extend([Part::Http, Part::Client, Part::Server]);
    }
    model.each_rule(&mut |rule| rule.text().into_iter().for_each(|rule| format(rule, &mut parts)));
    if model.has_tuples {
        parts.insert(Part::Tuple);
    }
    if model.has_deep() {
        parts.insert(Part::Deep);
    }
    if !model.assertions.is_empty() {
        parts.insert(Part::Schema);
    }
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

fn format(rule: &TextRule, parts: &mut BTreeSet<Part>) {
    parts.extend(rule.format.map(|format| Part::Format(format.module)));
}

/// The text of a file, without its tests and without the modules that are left out.
fn text(file: &SupportFile, parts: &BTreeSet<Part>) -> String {
    let folder = file.path.trim_end_matches(".rs").trim_end_matches("/mod");
    let left_out = |line: &str| {
        let line = line.trim_start_matches("pub(crate) ").trim_start_matches("pub ");
        let module = line.strip_prefix("mod ").and_then(|rest| rest.strip_suffix(';'));
        module.is_some_and(|module| {
            let path = format!("{folder}/{module}.rs");
            !FILES.iter().any(|file| file.path == path && parts.contains(&file.part))
        })
    };
    let mut out = String::with_capacity(file.text.len());
    for line in file.text.lines() {
        if line == "#[cfg(test)]" || left_out(line) {
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
