//! The support code as a crate of its own, which several generated crates share.
//!
//! It is the same code as in a crate that has it in a folder: what all of such a crate may use is public here, what its macros
//! name by the crate is at the root, and the macros are exported. A generated crate adds methods to some types, which must be
//! its own: their files become macros that expand to them.

use quote::quote;

use super::root;
use super::support::{self, Needs};
use super::{format, manifest};
use crate::model::{Model, SharedSupport};
use crate::output::{Files, MARK};

/// The files whose types generated crates add methods to, by the modules of these types.
const OWN: [(&str, &str); 2] = [("client/builder.rs", "builder"), ("client/call.rs", "call")];

/// The files of the crate `name`, which has what the crates of `models` need.
///
/// # Errors
///
/// Tokens that are not Rust: a mistake of an emitter, never of the input.
pub fn crate_of(name: &str, models: &[&Model]) -> Result<Files, syn::Error> {
    let needs = Needs::of_all(name, models);
    let exports = format::file(root::exports(&needs.parts, &quote!(crate), true))?;
    let lib = format!(
        "{}\n\
         /// What tells code of one version of the generator from that of another.\n\
         pub const GENERATOR: u64 = {:#x};\n\n\
         {exports}",
        needs.root().replacen("\n\n", LINTS, 1),
        support::version(),
    );
    let mark = format!("// {MARK}: code that generated crates share; do not edit, changes are lost.\n\n");
    let modules = needs.files().into_iter().map(|(path, text)| {
        let text = match OWN.iter().find(|(own, _)| *own == path) {
            Some((_, name)) => expanding(name, &text),
            None => exported(&text),
        };
        (path, text)
    });
    let modules = modules.chain([("lib.rs", lib)]);
    let mut files: Files = modules
        .map(|(path, text)| (format!("src/{path}").into(), format!("{mark}{text}")))
        .collect();
    files.insert("Cargo.toml".into(), manifest::of_support(name, &needs.parts, models));
    files.insert("rustfmt.toml".into(), super::unformatted());
    Ok(files)
}

const LINTS: &str =
    "\n\n#![forbid(unsafe_code)]\n#![allow(dead_code, missing_docs, unused_imports, unused_macros)]\n\n";

/// The module `support` of a crate whose support code is in another.
pub fn module(model: &Model, shared: &SharedSupport) -> String {
    let name = shared.name.replace('-', "_");
    let (own, by) = (&model.crate_name, &shared.name);
    let mut text = format!(
        "//! What the generated code is built on: the crate `{by}`.\n\n\
         pub use {name}::*;\n\n\
         const _: () = assert!(\n    \
         {name}::GENERATOR == {:#x},\n    \
         \"`{own}` and `{by}` were written by different versions of the generator: write both again\",\n);\n",
        support::version(),
    );
    let parts = support::parts(model);
    if parts.contains(&support::Part::Client) {
        let types = OWN.map(|(_, module)| format!("    mod {module} {{\n        {name}::{module}!();\n    }}\n"));
        text.push_str(&format!(
            "\n/// The types that this crate adds methods to are its own.\n\
             #[cfg(feature = \"client\")]\n\
             pub mod client {{\n    \
             pub use {name}::client::*;\n\n    \
             pub use builder::Builder;\n    \
             pub use call::Call;\n\n\
             {}}}\n",
            types.join("\n"),
        ));
    }
    text + &support::sides(&parts)
}

/// A file of the support code in a crate of its own, for others to use.
fn exported(text: &str) -> String {
    let macros: Vec<&str> = text.lines().flat_map(exported_macros).collect();
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let own = OWN
            .iter()
            .any(|(_, module)| line.starts_with(&format!("pub use {module}::")));
        if own || line == "pub(crate) use crate::support;" {
            continue;
        }
        if let Some(rest) = line.strip_prefix("macro_rules! ")
            && macros.contains(&rest.trim_end_matches([' ', '{']))
        {
            out.push_str("#[doc(hidden)]\n#[macro_export]\n");
        }
        let line = match line {
            "use crate::support;" => "use crate as support;".to_owned(),
            line => line
                .replace("pub(crate) ", "pub ")
                .replace("pub(in crate::support) ", "pub(crate) ")
                .replace("crate::support::", "crate::"),
        };
        out.push_str(&line);
        out.push('\n');
    }
    out
}

/// The macros that a line of a file makes known to the rest of the crate.
fn exported_macros(line: &str) -> impl Iterator<Item = &str> {
    let names = line
        .strip_prefix("pub(crate) use ")
        .and_then(|rest| rest.strip_suffix(';'));
    let names = names.filter(|names| !names.contains("::")).unwrap_or_default();
    names.trim_matches(['{', '}']).split(", ")
}

/// A file of the support code as a macro that expands to it in the crate that calls it.
fn expanding(name: &str, text: &str) -> String {
    let (docs, code): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with("//!"));
    let code = code.iter().map(|line| match line.is_empty() {
        true => "\n".to_owned(),
        false => format!("        {}\n", line.replace("crate::support::", "$crate::")),
    });
    let code: String = code.collect();
    format!(
        "{}\n\n#[doc(hidden)]\n#[macro_export]\nmacro_rules! {name} {{\n    () => {{\n        {}\n    }};\n}}\n",
        docs.join("\n"),
        code.trim(),
    )
}
