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

/// What is written of an operation.
pub struct Tokens {
    /// The client's methods, in an `impl`.
    pub methods: TokenStream,
    /// Items of its own.
    pub items: TokenStream,
}

/// What is written of an operation, as text.
struct Piece<'a> {
    operation: &'a Operation,
    methods: Items,
    items: Items,
}

impl Piece<'_> {
    fn lines(&self) -> usize {
        self.methods.lines() + self.items.lines()
    }
}

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
    render: impl Fn(&Operation, &CallMethod) -> Tokens + Sync,
    head: impl Fn(&[Items], TokenStream) -> TokenStream,
) -> Result<Vec<(String, String)>, syn::Error> {
    let members: Vec<_> = group.operations.iter().zip(&group.calls).collect();
    let pieces = format::shared(&members, |(operation, call)| {
        let Tokens { methods, items } = render(operation, call);
        Ok::<_, syn::Error>(Piece {
            operation,
            methods: Items::rendered(methods)?,
            items: Items::rendered(items)?,
        })
    })?;
    let whole = together(&pieces);
    let first = format!("{path}.rs");
    if own.iter().chain([&whole]).map(Items::lines).sum::<usize>() <= MOST_LINES {
        own.insert(own.len().min(1), whole);
        return Ok(vec![(first, format::file_with(head(&own, TokenStream::new()), &own)?)]);
    }
    let mut parts = Vec::new();
    divide(pieces, 0, &mut parts);
    // Beside the parts of `api.rs` and `client.rs` are groups.
    let is_taken = |name: &str| {
        let mut others = model.groups.iter().filter(|_| group.module.is_none());
        others.any(|other| other.module.as_deref() == Some(name))
    };
    let mut files = Vec::new();
    let mut modules = Vec::new();
    let mut has_types = false;
    for (mut name, pieces) in parts {
        if is_taken(&name) {
            name.push_str("_part");
        }
        let items = together(&pieces);
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

/// What is written of several operations: all methods in one `impl`, then the items.
fn together(pieces: &[Piece<'_>]) -> Items {
    let methods = Items::in_one_block(pieces.iter().map(|piece| &piece.methods));
    let items = pieces.iter().map(|piece| &piece.items);
    [&methods].into_iter().chain(items).collect()
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

/// Divides operations into parts, by the method and so many words of their names.
fn divide<'a>(pieces: Vec<Piece<'a>>, words: usize, parts: &mut Vec<(String, Vec<Piece<'a>>)>) {
    let mut found: IndexMap<String, Vec<Piece<'a>>> = IndexMap::new();
    let count = pieces.len();
    for piece in pieces {
        found.entry(piece.operation.part(words)).or_default().push(piece);
    }
    let is_last = found.len() == count;
    for (name, pieces) in found {
        let lines: usize = pieces.iter().map(Piece::lines).sum();
        let is_divisible = pieces.iter().any(|piece| piece.operation.part(words + 1) != name);
        match lines > MOST_LINES && is_divisible && !is_last {
            true => divide(pieces, words + 1, parts),
            false => parts.push((name, pieces)),
        }
    }
}
