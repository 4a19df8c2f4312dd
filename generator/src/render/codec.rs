//! The JSON form of the models: how members go into fields and come out again; and what `Debug` must not show.

mod debug;
mod enums;
mod keyed;
mod structs;
mod unions;

use std::collections::{BTreeSet, HashSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::format::{self, Items};
use super::names::{ident, imports};
use crate::model::{Definition, Model, Shape};

/// The file `models/codec.rs`, if there are types that are not just names of others.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn codec(model: &Model) -> Result<Option<String>, syn::Error> {
    let definitions = model.definitions();
    let items = Items::of(&definitions, |definition| item(definition, model))?;
    let macros = Macros::of(&definitions);
    let modules = [
        "enumeration",
        "json",
        "object",
        "path",
        "report",
        "rules",
        "union",
        "violation",
    ];
    let uses = modules.into_iter().filter_map(|module| {
        let named = uses_module(&items, module).then(|| quote!(self));
        let macros = macros.of_module(module).into_iter().map(|name| quote!(#name));
        let names: Vec<TokenStream> = named.into_iter().chain(macros).collect();
        let module = ident(module);
        match names.as_slice() {
            [] => None,
            [only] if only.to_string() == "self" => Some(quote!(use crate::support::#module;)),
            [only] => Some(quote!(use crate::support::#module::#only;)),
            _ => Some(quote!(use crate::support::#module::{#(#names),*};)),
        }
    });
    let map = imports(
        &quote!(std::collections),
        [items.mention("BTreeMap<").then(|| ident("BTreeMap"))],
    );
    let invocations = macros.invocations();
    if items.is_empty() && invocations.is_empty() {
        return Ok(None);
    }
    let head = quote! {
        //! The JSON form of the models.

        #map

        #(#uses)*

        use super::*;

        #invocations
    };
    format::file_with(head, &[items]).map(Some)
}

/// Whether some code has a path that begins with `module`.
fn uses_module(items: &Items, module: &str) -> bool {
    let before = [" ", "(", "<", "&", "="];
    before
        .iter()
        .any(|before| items.mention(&format!("{before}{module}::")))
}

/// Which types get their traits from which macro of the support code.
#[derive(Default)]
struct Macros {
    objects: Vec<Ident>,
    string_enums: Vec<Ident>,
    integer_enums: Vec<Ident>,
    unions: Vec<Ident>,
    newtypes: Vec<Ident>,
    constrained: Vec<Ident>,
    foreign: BTreeSet<String>,
}

impl Macros {
    fn of(definitions: &[&Definition]) -> Self {
        let mut macros = Macros::default();
        for definition in definitions {
            let name = ident(&definition.name);
            match &definition.shape {
                Shape::Struct(_) | Shape::KeyedUnion(_) => macros.objects.push(name),
                Shape::StringEnum(_) => macros.string_enums.push(name),
                Shape::IntegerEnum(_) => macros.integer_enums.push(name),
                Shape::Union(_) => macros.unions.push(name),
                Shape::Newtype(_, None) => macros.newtypes.push(name),
                Shape::Newtype(_, Some(_)) => macros.constrained.push(name),
                Shape::Foreign(path) => {
                    macros.foreign.insert(path.clone());
                }
                Shape::Alias(_) => {}
            }
        }
        macros
    }

    fn lists(&self) -> [(&'static str, &'static str, &[Ident]); 6] {
        [
            ("object", "objects", &self.objects),
            ("enumeration", "string_enums", &self.string_enums),
            ("enumeration", "integer_enums", &self.integer_enums),
            ("union", "unions", &self.unions),
            ("json", "newtypes", &self.newtypes),
            ("json", "constrained_newtypes", &self.constrained),
        ]
    }

    /// The macros of a module of the support code that are used.
    fn of_module(&self, module: &str) -> Vec<Ident> {
        let used = self
            .lists()
            .into_iter()
            .filter(|(of, _, names)| *of == module && !names.is_empty());
        let mut macros: Vec<Ident> = used.map(|(_, name, _)| ident(name)).collect();
        if module == "json" && !self.foreign.is_empty() {
            macros.push(ident("foreign"));
        }
        macros.sort();
        macros
    }

    fn invocations(&self) -> TokenStream {
        let used = self.lists().into_iter().filter(|(_, _, names)| !names.is_empty());
        let mut invocations: TokenStream = used
            .map(|(_, name, names)| {
                let name = ident(name);
                quote!(#name!(#(#names),*);)
            })
            .collect();
        let foreign: Vec<TokenStream> = self.foreign.iter().filter_map(|path| path.parse().ok()).collect();
        if !foreign.is_empty() {
            invocations.extend(quote!(foreign!(#(#foreign),*);));
        }
        invocations
    }
}

fn item(definition: &Definition, model: &Model) -> TokenStream {
    let json = match &definition.shape {
        Shape::Struct(object) => structs::structure(object, definition, model),
        Shape::StringEnum(values) => enums::string_enum(values, definition),
        Shape::IntegerEnum(values) => enums::integer_enum(values, definition),
        Shape::KeyedUnion(union) => keyed::keyed_union(union, definition, model),
        Shape::Union(union) => unions::other_union(union, definition),
        Shape::Newtype(..) | Shape::Alias(_) | Shape::Foreign(_) => TokenStream::new(),
    };
    let debug = debug::debug(definition, model);
    quote!(#json #debug)
}

fn slots_name(definition: &Definition) -> Ident {
    format_ident!("{}Slots", definition.name)
}

/// A position, without the suffix that says it is a `usize`.
fn position(index: usize) -> Literal {
    Literal::usize_unsuffixed(index)
}

/// A member of an object: its name on the wire, and what is said of it.
struct Member<'a> {
    wire: &'a str,
    field: TokenStream,
}

/// The list of the members, and what finds them by name.
fn members(members: &[Member<'_>]) -> TokenStream {
    let fields = members.iter().map(|member| &member.field);
    // Of two members with one name, the first is meant.
    let mut known = HashSet::new();
    let arms = members
        .iter()
        .enumerate()
        .filter(|(_, member)| known.insert(member.wire));
    let arms = arms.map(|(index, member)| {
        let (wire, index) = (member.wire, position(index));
        quote!(#wire => Some(#index),)
    });
    let find = match members.is_empty() {
        true => quote! {
            fn position(_: &str) -> Option<usize> {
                None
            }
        },
        false => quote! {
            fn position(name: &str) -> Option<usize> {
                match name {
                    #(#arms)*
                    _ => None,
                }
            }
        },
    };
    quote! {
        const FIELDS: &'static [object::Field] = &[#(#fields),*];

        #find
    }
}

fn read(arms: &[TokenStream]) -> TokenStream {
    if arms.is_empty() {
        return quote! {
            fn read<S: object::Source>(_: &mut Self::Slots, _: usize, source: S) -> Result<(), S::Error> {
                source.skip()
            }
        };
    }
    quote! {
        fn read<S: object::Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error> {
            match index {
                #(#arms,)*
                _ => source.skip(),
            }
        }
    }
}
