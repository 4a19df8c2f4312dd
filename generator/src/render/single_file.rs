//! The crate as one file, to be included in a module of another.

use std::path::{Path, PathBuf};

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;

use crate::output::{Files, MARK};

#[cfg(test)]
mod tests;

/// The files of a crate as nested modules of one file.
///
/// It stands in whatever module includes it, so that its paths are relative; it has no inner attributes, which an
/// included file may not have; and it depends on no cargo feature of the including crate, whose features are its own:
/// of what is a feature of the generated crate, it has the `parts`.
pub fn single_file(files: &Files, parts: &[&str]) -> String {
    let root = module(Path::new("src/lib.rs"), 0, &Crate { files, parts });
    let text = root.and_then(|module| super::format::file(module.items).ok());
    format!("// {MARK}: changes are lost.\n\n{}", text.unwrap_or_default())
}

/// What begins an example of the support code. It names the crate, and so is no test where the file is included.
const EXAMPLE: &str = "```rust";

/// What a single file is made of.
struct Crate<'a> {
    files: &'a Files,
    /// The features that are on.
    parts: &'a [&'a str],
}

impl Crate<'_> {
    /// Takes the conditions on features off an item; whether all of them hold.
    fn keeps(&self, item: &mut syn::Item) -> bool {
        let attributes = match item {
            syn::Item::Mod(item) => &mut item.attrs,
            syn::Item::Use(item) => &mut item.attrs,
            // A macro of a crate names its types from the root of that crate.
            syn::Item::Macro(item) => return !item.attrs.iter().any(|one| one.path().is_ident("macro_export")),
            _ => return true,
        };
        let mut keeps = true;
        attributes.retain(|attribute| {
            let condition = quote::ToTokens::to_token_stream(&attribute.meta).to_string();
            let positive = condition
                .strip_prefix("cfg (feature = \"")
                .and_then(|rest| rest.strip_suffix("\")"));
            let negative = condition
                .strip_prefix("cfg (not (feature = \"")
                .and_then(|rest| rest.strip_suffix("\"))"));
            keeps &= positive.is_none_or(|feature| self.parts.contains(&feature));
            keeps &= negative.is_none_or(|feature| !self.parts.contains(&feature));
            positive.or(negative).is_none()
        });
        keeps
    }
}

/// A file as a module.
struct Module {
    /// Its documentation and the lints it allows.
    attributes: Vec<syn::Attribute>,
    items: TokenStream,
}

/// The module in the file at `path`, `depth` modules below the root, with the modules that it declares inside it.
fn module(path: &Path, depth: usize, from: &Crate<'_>) -> Option<Module> {
    let text = from.files.get(path)?.replace(EXAMPLE, "```text");
    let mut file = syn::parse_file(&text).ok()?;
    let mut items = TokenStream::new();
    for item in file
        .items
        .iter_mut()
        .filter_map(|item| from.keeps(item).then_some(item))
    {
        match item {
            syn::Item::Mod(declared) if declared.content.is_none() => {
                let name = declared.ident.unraw();
                let inner = [format!("{name}.rs"), format!("{name}/mod.rs")];
                let inner = inner
                    .iter()
                    .map(|name| folder(path).join(name))
                    .find(|path| from.files.contains_key(path))?;
                let inner = module(&inner, depth + 1, from)?;
                declared.attrs.retain(|attribute| !attribute.path().is_ident("path"));
                let (outer, name, visibility, attributes) =
                    (&declared.attrs, &declared.ident, &declared.vis, inner.attributes);
                let content = inner.items;
                // The crate around the file uses of it what it needs.
                let unused = (depth == 0).then(|| quote::quote!(#[allow(dead_code, unused_imports)]));
                items.extend(quote::quote!(#(#outer)* #unused #(#attributes)* #visibility mod #name { #content }));
            }
            item => {
                if depth == 0 && matches!(item, syn::Item::Use(_)) {
                    items.extend(quote::quote!(#[allow(unused_imports)]));
                }
                items.extend(relative(quote::ToTokens::to_token_stream(item), depth));
            }
        }
    }
    // What a root demands of a crate, a module of another crate has no say in.
    let mut attributes = if depth == 0 { Vec::new() } else { file.attrs };
    for attribute in &mut attributes {
        attribute.style = syn::AttrStyle::Outer;
    }
    Some(Module { attributes, items })
}

/// The folder of the modules that the file at `path` declares.
fn folder(path: &Path) -> PathBuf {
    let parent = path.parent().unwrap_or(Path::new(""));
    match path.file_stem().and_then(|stem| stem.to_str()) {
        Some("lib" | "mod") | None => parent.to_owned(),
        Some(stem) => parent.join(stem),
    }
}

/// Turns paths from the root of the crate into paths from a module `depth` below it. A macro is expanded in modules of any
/// depth: what it names by `$crate::support`, they import as `support`.
fn relative(tokens: TokenStream, depth: usize) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "crate" && is_colon(tokens.peek()) => {
                if matches!(out.last(), Some(TokenTree::Punct(dollar)) if dollar.as_char() == '$') {
                    out.pop();
                    tokens.nth(1);
                } else {
                    out.extend(above(depth));
                }
            }
            // The including crate has no features of ours: it says itself what its HTTP client can do.
            TokenTree::Ident(ident) if ident == "cfg" && is_bang(tokens.peek()) => {
                tokens.nth(1);
                out.push(Ident::new("true", Span::call_site()).into());
            }
            TokenTree::Group(group) => {
                let inner = relative(group.stream(), depth);
                out.push(Group::new(group.delimiter(), inner).into());
            }
            token => out.push(token),
        }
    }
    out.into_iter().collect()
}

/// The path to the module `depth` above, without the colons behind it.
fn above(depth: usize) -> Vec<TokenTree> {
    let name = |name| TokenTree::Ident(Ident::new(name, Span::call_site()));
    if depth == 0 {
        return vec![name("self")];
    }
    let mut path = Vec::new();
    for step in 0..depth {
        if step > 0 {
            path.extend(quote::quote!(::));
        }
        path.push(name("super"));
    }
    path
}

fn is_colon(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

fn is_bang(token: Option<&TokenTree>) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == '!')
}
