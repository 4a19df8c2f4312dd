//! The crates that the path of a type names.

use proc_macro2::{TokenStream, TokenTree};

#[cfg(test)]
mod tests;

/// What a path begins with that names no other crate.
const OWN: [&str; 7] = ["Self", "alloc", "core", "crate", "self", "std", "super"];

/// The crates that the path of a type names, its arguments' as well: those of `chrono::DateTime<chrono::Utc>` are
/// `chrono`, twice.
pub fn crates(path: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut pending: Vec<TokenStream> = path.parse().into_iter().collect();
    while let Some(tokens) = pending.pop() {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        // Where a segment begins: after a colon, it belongs to a path that has begun before, if that has a name.
        let mut within = false;
        for (index, token) in tokens.iter().enumerate() {
            let is_colon = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == ':');
            match token {
                TokenTree::Ident(name) => {
                    let name = name.to_string();
                    let name = name.strip_prefix("r#").unwrap_or(&name);
                    if !within && is_colon(index + 1) && !OWN.contains(&name) {
                        found.push(name.to_owned());
                    }
                    within = is_colon(index + 1);
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => {}
                TokenTree::Group(group) => {
                    within = false;
                    pending.push(group.stream());
                }
                _ => within = false,
            }
        }
    }
    found
}
