//! Files that would be too long, in parts.
//!
//! What belongs to an operation is in the part of its HTTP method; where that is too long as well, in that of the method
//! and the first word of the operation's name, and so on. So the part that an operation is in depends on nothing but itself,
//! and on whether there are parts at all. Their modules are private and re-exported: no path depends on them.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::format::{self, Items};
use super::models::deprecated_types;
use super::names::ident;
use crate::model::{CallMethod, Model, Operation, OperationGroup};

/// The most lines that a file has, if parts can help it.
const MOST_LINES: usize = 3_800;

/// An operation, and the client's method for it.
pub type Member<'a> = (&'a Operation, &'a CallMethod);

/// The files of a group: the one at `path`, without its extension, and those of its parts. In the first are the items `own`
/// and what `render` makes of the operations, unless that is in parts. `head` is given all items, and what declares the parts.
///
/// # Errors
///
/// Tokens that are not Rust: a mistake of an emitter, never of the input.
pub fn files(
    path: &str,
    group: &OperationGroup,
    model: &Model,
    mut own: Vec<Items>,
    render: impl Fn(&[Member<'_>]) -> Result<Items, syn::Error>,
    head: impl Fn(&[Items], TokenStream) -> TokenStream,
) -> Result<Vec<(String, String)>, syn::Error> {
    let members: Vec<Member<'_>> = group.operations.iter().zip(&group.calls).collect();
    let whole = render(&members)?;
    let first = format!("{path}.rs");
    if own.iter().chain([&whole]).map(Items::lines).sum::<usize>() <= MOST_LINES {
        own.insert(own.len().min(1), whole);
        return Ok(vec![(first, format::file_with(head(&own, TokenStream::new()), &own)?)]);
    }
    let sizes = members.iter().map(|member| Ok((*member, render(&[*member])?.lines())));
    let sizes = sizes.collect::<Result<Vec<_>, syn::Error>>()?;
    let mut parts = Vec::new();
    divide(sizes, 0, &mut parts);
    // Beside the parts of `api.rs` and `client.rs` are groups.
    let is_taken = |name: &str| {
        let mut others = model.groups.iter().filter(|_| group.module.is_none());
        others.any(|other| other.module.as_deref() == Some(name))
    };
    let mut files = Vec::new();
    let mut modules = Vec::new();
    let mut has_types = false;
    for (mut name, members) in parts {
        if is_taken(&name) {
            name.push_str("_part");
        }
        let items = render(&members)?;
        let title = format!(" The part `{name}` of a module that would be too long for one file.");
        let part = quote! {
            #![doc = #title]

            use super::*;
        };
        files.push((
            format!("{path}/{name}.rs"),
            format::file_with(part, std::slice::from_ref(&items))?,
        ));
        modules.push(ident(&name));
        has_types |= items.mention("pub struct ");
        own.push(items);
    }
    let exports = has_types.then(|| quote!(#(pub use #modules::*;)*));
    let head = head(&own, quote!(#(mod #modules;)* #exports));
    own.truncate(own.len() - modules.len());
    files.push((first, format::file_with(head, &own)?));
    Ok(files)
}

/// How the file of a group begins: its title, and what declares its parts.
pub fn begin(title: &str, parts: TokenStream, model: &Model) -> TokenStream {
    let deprecated = deprecated_types(model);
    quote! {
        #![doc = #title]

        #deprecated

        #parts
    }
}

/// Divides operations into parts, by the method and so many words of their names; each with its number of lines.
fn divide<'a>(members: Vec<(Member<'a>, usize)>, words: usize, parts: &mut Vec<(String, Vec<Member<'a>>)>) {
    let mut found: IndexMap<String, Vec<(Member<'a>, usize)>> = IndexMap::new();
    let count = members.len();
    for member in members {
        found.entry(member.0.0.part(words)).or_default().push(member);
    }
    let is_last = found.len() == count;
    for (name, members) in found {
        let lines: usize = members.iter().map(|(_, lines)| lines).sum();
        let is_divisible = members
            .iter()
            .any(|((operation, _), _)| operation.part(words + 1) != name);
        match lines > MOST_LINES && is_divisible && !is_last {
            true => divide(members, words + 1, parts),
            false => parts.push((name, members.into_iter().map(|(member, _)| member).collect())),
        }
    }
}
