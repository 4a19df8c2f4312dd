//! From tokens to the text of a file.

use proc_macro2::TokenStream;

#[cfg(test)]
mod tests;

/// The text of a file with these items, or why it is not one.
///
/// # Errors
///
/// Tokens that are not Rust: a mistake of an emitter, never of the input.
pub fn file(items: TokenStream) -> Result<String, syn::Error> {
    let file: syn::File = syn::parse2(items)?;
    let mut text = String::new();
    let mut last = None;
    let attributes = syn::File {
        shebang: None,
        frontmatter: None,
        attrs: file.attrs,
        items: Vec::new(),
    };
    // The documentation of a file and its attributes are paragraphs of their own.
    let attributes = prettyplease::unparse(&attributes);
    let first = attributes
        .lines()
        .take_while(|line| line.starts_with("//!"))
        .map(|line| line.len() + 1)
        .sum();
    let (docs, rest) = attributes.split_at(first);
    text.push_str(docs);
    if !rest.is_empty() {
        text.push('\n');
        text.push_str(rest);
    }
    for item in file.items {
        let group = Group::of(&item);
        let one = syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        };
        // `prettyplease` sets no empty lines: items of one kind that take a line each stay together.
        if !text.is_empty() && (group == Group::Other || last.as_ref() != Some(&group)) {
            text.push('\n');
        }
        last = Some(group);
        text.push_str(&spaced(&prettyplease::unparse(&one)));
    }
    Ok(text)
}

/// What stands together without an empty line.
#[derive(Debug, PartialEq, Eq)]
enum Group {
    /// Declarations of modules.
    Module,
    /// Imports, by the first part of their path.
    Use(String),
    /// Re-exports.
    Export,
    /// Everything else.
    Other,
}

impl Group {
    fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Mod(module) if module.content.is_none() => Group::Module,
            syn::Item::Use(import) if matches!(import.vis, syn::Visibility::Inherited) => {
                Group::Use(match &import.tree {
                    syn::UseTree::Path(path) => path.ident.to_string(),
                    _ => String::new(),
                })
            }
            syn::Item::Use(_) => Group::Export,
            _ => Group::Other,
        }
    }
}

/// Sets an empty line between the functions of an `impl` or a trait, and before the first of them.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut previous = "";
    for line in text.lines() {
        let ends = previous == "    }";
        let starts = [
            "    fn ",
            "    pub fn ",
            "    async fn ",
            "    pub async fn ",
            "    pub(super) fn ",
            "    ///",
            "    #[",
        ];
        let begins = starts.iter().any(|start| line.starts_with(start));
        let after_item = previous.starts_with("    ") && previous.ends_with(';');
        if (ends && line != "}") || (begins && after_item) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}
