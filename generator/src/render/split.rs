//! Types in files: in one, or, where that would be too long, in several by what the names of the types begin with.
//!
//! A file stands for the first letter of names; one that is still too long for a first word, then for the letter behind
//! it, and so on. So a type is where its name says, and what else is described moves it at most when a file gets too long.

use std::collections::{BTreeMap, HashMap};

use proc_macro2::TokenStream;
use quote::quote;

use super::format::{self, Items};
use super::names::{ident, imports};
use crate::model::{Definition, Model};

#[cfg(test)]
mod tests;

/// The most lines of items in a file: there are some before them.
const MOST_LINES: usize = 3_900;

/// The longest beginning of a name that is told apart, since it is part of the name of a file.
const LONGEST: usize = 60;

/// Items of types, divided into files.
#[derive(Default)]
pub struct Parts<'a>(Vec<Part<'a>>);

/// The items of a file.
#[derive(Default)]
struct Part<'a> {
    /// What the names of its types begin with.
    prefix: &'a str,
    by: By,
    names: Vec<&'a str>,
    items: Items,
}

/// What is around the items.
pub struct Frame<'a> {
    /// The file, without its ending.
    pub path: &'a str,
    /// What is in it.
    pub title: &'a str,
    /// Attributes and modules.
    pub before: TokenStream,
    /// Imports, and items besides those of types.
    pub after: TokenStream,
    /// Of which types, by their names, the modules have something to export.
    pub exported: &'a dyn Fn(&str) -> bool,
    /// Whether the items always name what is outside of their file.
    pub imports: bool,
}

/// By what the types of a file are told from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum By {
    /// A letter of their names.
    #[default]
    Letter,
    /// The word that this letter begins.
    Word,
}

impl<'a> Parts<'a> {
    /// What `render` makes of each definition, divided.
    ///
    /// # Errors
    ///
    /// Tokens that are not Rust.
    pub fn of(model: &'a Model, render: impl Fn(&Definition) -> TokenStream + Sync) -> Result<Self, syn::Error> {
        let definitions = model.definitions();
        let items = Items::each(&definitions, |definition| render(definition))?;
        let names = definitions.into_iter().map(|definition| definition.name.as_str());
        let mut parts = Parts::default();
        parts.divide("", By::Letter, names.zip(items).collect());
        Ok(parts)
    }

    fn divide(&mut self, prefix: &'a str, by: By, types: Vec<(&'a str, Items)>) {
        let lines: usize = types.iter().map(|(_, items)| items.lines()).sum();
        let is_one = prefix.len() > LONGEST || types.iter().all(|(name, _)| *name == prefix);
        if lines <= MOST_LINES || is_one {
            let (names, items): (Vec<_>, Vec<_>) = types.into_iter().unzip();
            let items = items.into_iter().collect();
            self.0.push(Part {
                prefix,
                by,
                names,
                items,
            });
            return;
        }
        let mut groups: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for (name, items) in types {
            groups
                .entry(by.key(name, prefix.len()))
                .or_default()
                .push((name, items));
        }
        for (key, types) in groups {
            self.divide(key, by.next(), types);
        }
    }

    /// Whether there is nothing in them.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|part| part.items.is_empty())
    }

    /// Whether the code has `text` in it, and not just the documentation.
    pub fn mention(&self, text: &str) -> bool {
        self.0.iter().any(|part| part.items.mention(text))
    }

    /// Whether any item that can have documentation has none.
    pub fn lack_docs(&self) -> bool {
        self.0.iter().any(|part| part.items.lack_docs())
    }

    /// The files, by their paths.
    ///
    /// # Errors
    ///
    /// Tokens that are not Rust.
    pub fn files(self, frame: Frame<'_>) -> Result<Vec<(String, String)>, syn::Error> {
        let Frame {
            path,
            title,
            before,
            after,
            exported,
            imports,
        } = frame;
        let root = format!("{path}.rs");
        if let [part] = self.0.as_slice() {
            let (docs, maps) = (format!(" {title}."), part.maps());
            let head = quote!(#![doc = #docs] #before #maps #after);
            return Ok(vec![(
                root,
                format::file_with(head, std::slice::from_ref(&part.items))?,
            )]);
        }
        let parts = || self.0.iter().filter(|part| !part.items.is_empty());
        let modules: Vec<_> = parts().map(|part| ident(&part.module())).collect();
        let exports = parts().filter(|part| part.names.iter().any(|name| exported(name)));
        let exports = exports.map(|part| ident(&part.module()));
        let exports = quote!(#(pub use #exports::*;)*);
        let docs = format!(" {title}, in files by what the names of the types begin with.");
        let head = quote!(#![doc = #docs] #before #(mod #modules;)* #after #exports);
        let mut files = vec![(root, format::file(head)?)];
        let all: HashMap<&str, &str> = self
            .0
            .iter()
            .flat_map(|part| part.names.iter().map(|name| (*name, part.prefix)))
            .collect();
        for part in parts() {
            let (docs, maps) = (part.docs(title), part.maps());
            let types = (imports || part.names_others(&all)).then(|| {
                quote!(
                    use super::*;
                )
            });
            let head = quote!(#![doc = #docs] #maps #types);
            let file = format!("{path}/{}.rs", part.module());
            files.push((file, format::file_with(head, std::slice::from_ref(&part.items))?));
        }
        Ok(files)
    }
}

impl Part<'_> {
    /// The name of the module, by which no other module is called.
    fn module(&self) -> String {
        let mut module = "types_".to_owned();
        for (index, c) in self.prefix.char_indices() {
            match c {
                'A'..='Z' => {
                    module.extend((index > 0).then_some('_'));
                    module.push(c.to_ascii_lowercase());
                }
                'a'..='z' | '0'..='9' if index > 0 => module.push(c),
                // A digit behind an underscore: no other name comes to that.
                c => module.push_str(&format!("_{:#x}_", u32::from(c))),
            }
        }
        module
    }

    fn docs(&self, title: &str) -> String {
        let Part { prefix, names, .. } = self;
        match (names.as_slice(), self.by) {
            ([only], _) => format!(" {title}: `{only}`."),
            // What was divided by letters is of words now.
            (_, By::Word) => format!(" {title}: types whose names begin with `{prefix}`."),
            (_, By::Letter) => format!(" {title}: types whose names begin with the word `{prefix}`."),
        }
    }

    /// Whether types of another part are named in this one. `all` says in which part each type is.
    fn names_others(&self, all: &HashMap<&str, &str>) -> bool {
        let is_other = |word: &str| all.get(word).is_some_and(|prefix| *prefix != self.prefix);
        self.items.names().any(is_other)
    }

    fn maps(&self) -> Option<TokenStream> {
        let maps = self.items.mention("BTreeMap<").then(|| ident("BTreeMap"));
        imports(&quote!(std::collections), [maps])
    }
}

impl By {
    /// The beginning of `name` that tells it apart, where `known` bytes of it don't.
    fn key(self, name: &str, known: usize) -> &str {
        let rest = &name[known..];
        let more = match self {
            By::Letter => rest.chars().next().map_or(0, char::len_utf8),
            By::Word => rest.find(char::is_uppercase).unwrap_or(rest.len()),
        };
        &name[..known + more]
    }

    fn next(self) -> Self {
        match self {
            By::Letter => By::Word,
            By::Word => By::Letter,
        }
    }
}
