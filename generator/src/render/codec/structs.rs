//! Structs: objects with known properties.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::keyed::field_entries;
use super::{Member, members, position, read, slots_name};
use crate::model::{Definition, Field, KeyedUnion, Model, Presence, Rule, Shape, Struct, TypeId, UnknownFields};
use crate::render::models::kept_type;
use crate::render::names::{ident, ty};

/// A union beside the properties of an object, as the object reads it.
enum Beside<'a> {
    /// Its properties are the object's own.
    Keyed(&'a KeyedUnion),
    /// It is read from the whole object.
    Whole,
}

fn beside(id: TypeId, model: &Model) -> Beside<'_> {
    match &model.types[id].shape {
        Shape::KeyedUnion(union) => Beside::Keyed(union),
        _ => Beside::Whole,
    }
}

pub(super) fn structure(object: &Struct, definition: &Definition, model: &Model) -> TokenStream {
    let name = ident(&definition.name);
    let text = &definition.name;
    let slots = slots_name(definition);

    let mut fields: Vec<Member<'_>> = object.fields.iter().map(member).collect();
    let mut reads: Vec<TokenStream> = object
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| read_arm(index, field))
        .collect();
    let mut slot_fields: Vec<TokenStream> = Vec::new();
    for field in &object.fields {
        let ty = match field.constant {
            Some(_) => quote!(()),
            None => ty(&field.ty, model),
        };
        let name = ident(&field.name);
        slot_fields.push(quote!(#name: Option<#ty>,));
    }
    let mut wholes = Vec::new();
    let mut built = Vec::new();
    let mut visits: Vec<TokenStream> = object.fields.iter().map(visit).collect();
    let mut checks = Vec::new();
    for (at, union) in object.unions.iter().enumerate() {
        let (field, union_name) = (ident(&union.name), ident(&model.types[union.union].name));
        match beside(union.union, model) {
            Beside::Keyed(keyed) => {
                let union_slots = slots_name(&model.types[union.union]);
                slot_fields.push(quote!(#field: #union_slots,));
                let first = fields.len();
                let start = position(first);
                fields.extend(field_entries(keyed, at));
                let end = position(fields.len());
                let index = match object.fields.is_empty() && reads.is_empty() {
                    true => quote!(index),
                    false => quote!(index - #start),
                };
                reads.push(quote! {
                    #start..#end => <#union_name as object::Object>::read(&mut slots.#field, #index, source)
                });
                built.push(quote!(let #field = object::Object::build(slots.#field, problems);));
                visits.push(quote!(object::Object::visit(&self.#field, visitor);));
                checks.push(quote!(object::Object::check_members(&self.#field, at, out);));
            }
            Beside::Whole => {
                slot_fields.push(quote!(#field: Option<#union_name>,));
                wholes.push(quote!(source.fill(&mut slots.#field)));
                built.push(quote!(let #field = slots.#field;));
                visits.push(quote!(visitor.flatten(&self.#field);));
                if object.declares_tag(&model.types[union.union].shape) {
                    checks.push(quote!(union::check_beside(&self.#field, self, at, out);));
                }
            }
        }
    }
    for part in &object.parts {
        let (field, part) = (ident(&part.name), ident(&model.types[part.union].name));
        slot_fields.push(quote!(#field: Option<#part>,));
        wholes.push(quote!(source.try_fill(&mut slots.#field)));
        visits.push(quote! {
            if let Some(part) = &self.#field {
                visitor.flatten(part);
            }
        });
    }
    fields.extend(object.ignored.iter().map(|wire| Member {
        wire,
        field: quote!(object::Field::ignored(#wire)),
    }));
    fields.extend(object.around.iter().map(|wire| Member {
        wire,
        field: quote!(object::Field::around(#wire)),
    }));
    fields.extend(object.forbidden.iter().map(|wire| Member {
        wire,
        field: quote!(object::Field::forbidden(#wire)),
    }));
    let fields = members(&fields);
    let (unknown, read_unknown) = unknown(object, model, &mut slot_fields, &mut visits);
    checks.extend(object.presence.iter().map(presence));
    checks.extend(object.holds.then(|| quote!(object::check_around(self, at, out);)));
    if let Some(Rule::Schema(name, _)) = &object.assertion {
        let name = ident(name);
        checks.push(quote!(schemas::#name.check(self, at, out);));
    }

    let build = build(object, &slots, &built);
    let read = read(&reads);
    let count = wholes.len();
    let number = position(count);
    let whole = (count > 0).then(|| quote!(const WHOLE: usize = #number;));
    let read_whole = (count > 0).then(|| {
        let arms = wholes.iter().enumerate().map(|(index, read)| {
            let index = position(index);
            quote!(#index => #read,)
        });
        quote! {
            fn read_whole<S: object::Source>(
                slots: &mut Self::Slots,
                index: usize,
                source: S,
            ) -> Result<(), S::Error> {
                match index {
                    #(#arms)*
                    _ => source.skip(),
                }
            }
        }
    });
    let check_members = check_members(&checks);
    let visitor = if visits.is_empty() {
        quote!(_visitor)
    } else {
        quote!(visitor)
    };
    quote! {
        #[derive(Default)]
        pub struct #slots {
            #(#slot_fields)*
        }

        impl object::Object for #name {
            type Slots = #slots;

            const NAME: &'static str = #text;
            #unknown
            #whole
            #fields

            #read

            #read_unknown

            #read_whole

            #build

            fn visit<V: object::Visit>(&self, #visitor: &mut V) {
                #(#visits)*
            }

            #check_members
        }
    }
}

fn member(field: &Field) -> Member<'_> {
    let wire = &field.wire;
    let field = match field.required {
        true => quote!(object::Field::required(#wire)),
        false => quote!(object::Field::optional(#wire)),
    };
    Member { wire, field }
}

fn read_arm(index: usize, field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let index = position(index);
    match (&field.constant, &field.rule) {
        (Some(text), _) => quote!(#index => source.expect(&mut slots.#name, #text)),
        (None, Some((rule, _))) => {
            let rule = ident(rule);
            quote!(#index => source.fill_checked(&mut slots.#name, &Self::#rule))
        }
        (None, None) => quote!(#index => source.fill(&mut slots.#name)),
    }
}

fn unknown(
    object: &Struct,
    model: &Model,
    slots: &mut Vec<TokenStream>,
    visits: &mut Vec<TokenStream>,
) -> (Option<TokenStream>, Option<TokenStream>) {
    let field = match &object.unknown {
        UnknownFields::Drop => return (None, None),
        UnknownFields::Deny => {
            return (
                Some(quote!(
                    const UNKNOWN: object::Unknown = object::Unknown::Deny;
                )),
                None,
            );
        }
        UnknownFields::Keep(field) => field,
    };
    let (name, ty) = (ident(&field.name), kept_type(&field.ty, model));
    slots.push(quote!(#name: #ty,));
    let insert = match &field.rule {
        Some((rule, _)) => {
            let rule = ident(rule);
            visits.push(quote! {
                for (name, value) in &self.#name {
                    visitor.required_checked(name, value, &Self::#rule);
                }
            });
            quote!(source.insert_checked(&mut slots.#name, name, &Self::#rule))
        }
        None => {
            visits.push(quote! {
                for (name, value) in &self.#name {
                    visitor.required(name, value);
                }
            });
            quote!(source.insert(&mut slots.#name, name))
        }
    };
    let kept = &object.kept;
    let insert = match kept.is_empty() {
        true => insert,
        false => quote! {
            match name.as_str() {
                #(#kept)|* => #insert,
                _ => source.skip(),
            }
        },
    };
    let read_unknown = quote! {
        fn read_unknown<S: object::Source>(slots: &mut Self::Slots, name: String, source: S) -> Result<(), S::Error> {
            #insert
        }
    };
    (
        Some(quote!(
            const UNKNOWN: object::Unknown = object::Unknown::Keep;
        )),
        Some(read_unknown),
    )
}

/// `build`: unions first, so that what is wrong with them is told even where a required member is missing.
fn build(object: &Struct, slots: &Ident, built: &[TokenStream]) -> TokenStream {
    let problems = if uses_problems(built) {
        quote!(problems)
    } else {
        quote!(_)
    };
    let kept = match &object.unknown {
        UnknownFields::Keep(field) => Some(ident(&field.name)),
        UnknownFields::Drop | UnknownFields::Deny => None,
    };
    let unions: Vec<Ident> = object.unions.iter().map(|union| ident(&union.name)).collect();
    let parts = object.parts.iter().map(|part| ident(&part.name));
    let parts: Vec<TokenStream> = parts.map(|name| quote!(#name: slots.#name,)).collect();
    let (required, optional): (Vec<&Field>, Vec<&Field>) = object.fields.iter().partition(|field| field.required);
    if required.is_empty() && unions.is_empty() {
        let fields = optional.iter().map(|field| ident(&field.name)).chain(kept);
        let members = fields.map(|name| quote!(#name: slots.#name,)).chain(parts);
        let members: Vec<TokenStream> = members.collect();
        let parameter = if members.is_empty() { quote!(_) } else { quote!(slots) };
        return quote! {
            fn build(#parameter: Self::Slots, _: &mut object::Problems) -> Option<Self> {
                Some(Self { #(#members)* })
            }
        };
    }
    let pattern = |field: &&Field| {
        let name = ident(&field.name);
        match field.constant {
            Some(_) => quote!(#name: Some(()),),
            None => quote!(#name: Some(#name),),
        }
    };
    let mut patterns: Vec<TokenStream> = required.iter().map(pattern).collect();
    let rest = !optional.is_empty() || kept.is_some() || !unions.is_empty() || !parts.is_empty();
    patterns.extend(rest.then(|| quote!(..)));
    let destructure = (!required.is_empty()).then(|| {
        quote! {
            let #slots { #(#patterns)* } = slots else {
                return None;
            };
        }
    });
    let required = required
        .iter()
        .filter(|field| field.constant.is_none())
        .map(|field| ident(&field.name));
    let optional = optional.iter().map(|field| ident(&field.name)).chain(kept);
    let optional = optional.map(|name| quote!(#name: slots.#name,)).chain(parts);
    quote! {
        fn build(slots: Self::Slots, #problems: &mut object::Problems) -> Option<Self> {
            #(#built)*
            #destructure
            Some(Self {
                #(#required,)*
                #(#optional)*
                #(#unions: #unions?,)*
            })
        }
    }
}

/// Whether a union beside the properties can have problems of its own.
fn uses_problems(built: &[TokenStream]) -> bool {
    built.iter().any(|part| part.to_string().contains("problems"))
}

fn visit(field: &Field) -> TokenStream {
    let (wire, name) = (&field.wire, ident(&field.name));
    let rule = field.rule.as_ref().map(|(rule, _)| ident(rule));
    if let Some(text) = &field.constant {
        return quote!(visitor.constant(#wire, #text););
    }
    match (field.required, rule) {
        (true, None) => quote!(visitor.required(#wire, &self.#name);),
        (false, None) => quote!(visitor.optional(#wire, &self.#name);),
        (true, Some(rule)) => quote!(visitor.required_checked(#wire, &self.#name, &Self::#rule);),
        (false, Some(rule)) => quote!(visitor.optional_checked(#wire, &self.#name, &Self::#rule);),
    }
}

fn check_members(checks: &[TokenStream]) -> Option<TokenStream> {
    (!checks.is_empty()).then(|| {
        quote! {
            fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
                #(#checks)*
            }
        }
    })
}

fn presence(presence: &Presence) -> TokenStream {
    let keyword = presence.keyword;
    let exclusive = presence.exclusive;
    let sets = presence.sets.iter().map(|set| {
        let names = set
            .iter()
            .map(|(_, wire)| format!("`{wire}`"))
            .collect::<Vec<_>>()
            .join(" and ");
        let present: Vec<TokenStream> = set
            .iter()
            .filter_map(|(field, _)| field.as_deref().map(ident))
            .map(|field| quote!(self.#field.is_some()))
            .collect();
        match present.is_empty() {
            true => quote!((#names, true)),
            false => quote!((#names, #(#present)&&*)),
        }
    });
    quote!(object::check_presence(#keyword, #exclusive, &[#(#sets),*], at, out);)
}
