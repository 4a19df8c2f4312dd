//! The JSON form of the models: how members go into fields and come out again.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::models::kept_type;
use super::names::{ident, ty};
use crate::model::{
    Definition, Dispatch, Enumeration, Field, KeyedUnion, Model, Presence, Shape, Struct, TypeId, Union, UnknownFields,
    Variant,
};
use crate::schema::Kind;

/// The file `models/codec.rs`.
pub fn codec(model: &Model) -> TokenStream {
    let mut definitions: Vec<&Definition> = model.types.iter().map(|(_, definition)| definition).collect();
    definitions.sort_by_key(|definition| definition.order);
    let items: TokenStream = definitions.iter().map(|definition| item(definition, model)).collect();
    let macros = Macros::of(&definitions);
    let text = items.to_string();
    let modules = ["enumeration", "json", "object", "path", "report", "union", "violation"];
    let imports = modules.into_iter().filter_map(|module| {
        let named = uses_module(&text, module).then(|| quote!(self));
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
    let map = text.contains("BTreeMap").then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let models = (!definitions.is_empty()).then(|| {
        quote!(
            use super::*;
        )
    });
    let invocations = macros.invocations();
    quote! {
        //! The JSON form of the models.

        #map

        #(#imports)*

        #models

        #invocations

        #items
    }
}

/// Whether the text of some tokens has a path that begins with `module`.
fn uses_module(text: &str, module: &str) -> bool {
    let path = format!("{module} ::");
    text.match_indices(&path).any(|(at, _)| {
        let before = &text[..at];
        !before.ends_with(|c: char| c.is_alphanumeric() || c == '_') && !before.trim_end().ends_with("::")
    })
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
    match &definition.shape {
        Shape::Struct(object) => structure(object, definition, model),
        Shape::StringEnum(values) => string_enum(values, definition),
        Shape::IntegerEnum(values) => integer_enum(values, definition),
        Shape::KeyedUnion(union) => keyed_union(union, definition, model),
        Shape::Union(union) => other_union(union, definition),
        Shape::Newtype(..) | Shape::Alias(_) | Shape::Foreign(_) => TokenStream::new(),
    }
}

fn slots_name(definition: &Definition) -> Ident {
    format_ident!("{}Slots", definition.name)
}

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

#[allow(clippy::too_many_lines)] // One part after the other of one `impl`.
fn structure(object: &Struct, definition: &Definition, model: &Model) -> TokenStream {
    let name = ident(&definition.name);
    let text = &definition.name;
    let slots = slots_name(definition);

    let mut fields: Vec<TokenStream> = object.fields.iter().map(field_entry).collect();
    let mut reads: Vec<TokenStream> = object
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| read_arm(index, field))
        .collect();
    let mut slot_fields: Vec<TokenStream> = Vec::new();
    for field in &object.fields {
        let (name, ty) = (ident(&field.name), ty(&field.ty, model));
        slot_fields.push(quote!(#name: Option<#ty>,));
    }
    let mut wholes = Vec::new();
    let mut built = Vec::new();
    let mut visits: Vec<TokenStream> = object.fields.iter().map(visit).collect();
    let mut checks = Vec::new();
    for union in &object.unions {
        let (field, union_name) = (ident(&union.name), ident(&model.types[union.union].name));
        match beside(union.union, model) {
            Beside::Keyed(keyed) => {
                let union_slots = slots_name(&model.types[union.union]);
                slot_fields.push(quote!(#field: #union_slots,));
                let first = fields.len();
                let start = position(first);
                fields.extend(keyed.variants.iter().map(|variant| {
                    let wire = &variant.wire;
                    quote!(object::Field::optional(#wire))
                }));
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
            }
        }
    }
    fields.extend(object.ignored.iter().map(|wire| quote!(object::Field::ignored(#wire))));
    let (unknown, read_unknown) = unknown(&object.unknown, model, &mut slot_fields, &mut visits);
    checks.extend(object.presence.iter().map(presence));

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
            const FIELDS: &'static [object::Field] = &[#(#fields),*];
            #unknown
            #whole

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

fn field_entry(field: &Field) -> TokenStream {
    let wire = &field.wire;
    match field.required {
        true => quote!(object::Field::required(#wire)),
        false => quote!(object::Field::optional(#wire)),
    }
}

fn read_arm(index: usize, field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let index = position(index);
    match &field.rule {
        Some((rule, _)) => {
            let rule = ident(rule);
            quote!(#index => source.fill_checked(&mut slots.#name, &Self::#rule))
        }
        None => quote!(#index => source.fill(&mut slots.#name)),
    }
}

/// A position, without the suffix that says it is a `usize`.
fn position(index: usize) -> Literal {
    Literal::usize_unsuffixed(index)
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

fn unknown(
    unknown: &UnknownFields,
    model: &Model,
    slots: &mut Vec<TokenStream>,
    visits: &mut Vec<TokenStream>,
) -> (Option<TokenStream>, Option<TokenStream>) {
    let field = match unknown {
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
    let (required, optional): (Vec<&Field>, Vec<&Field>) = object.fields.iter().partition(|field| field.required);
    if required.is_empty() && unions.is_empty() {
        let fields = optional.iter().map(|field| ident(&field.name)).chain(kept);
        let members: Vec<TokenStream> = fields.map(|name| quote!(#name: slots.#name,)).collect();
        let parameter = if members.is_empty() { quote!(_) } else { quote!(slots) };
        return quote! {
            fn build(#parameter: Self::Slots, _: &mut object::Problems) -> Option<Self> {
                Some(Self { #(#members)* })
            }
        };
    }
    let required: Vec<Ident> = required.iter().map(|field| ident(&field.name)).collect();
    let mut patterns: Vec<TokenStream> = required.iter().map(|name| quote!(#name: Some(#name),)).collect();
    let rest = !optional.is_empty() || kept.is_some() || !unions.is_empty();
    patterns.extend(rest.then(|| quote!(..)));
    let destructure = (!required.is_empty()).then(|| {
        quote! {
            let #slots { #(#patterns)* } = slots else {
                return None;
            };
        }
    });
    let optional = optional.iter().map(|field| ident(&field.name)).chain(kept);
    let optional = optional.map(|name| quote!(#name: slots.#name,));
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

fn string_enum(values: &Enumeration<String>, definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    let unknown = ident(&values.unknown);
    let entries = values.variants.iter().map(|(name, value, _)| {
        let name = ident(name);
        quote!((Self::#name, #value))
    });
    quote! {
        impl enumeration::StringEnum for #name {
            const VALUES: &'static [(Self, &'static str)] = &[#(#entries),*];

            fn unknown(value: String) -> Self {
                Self::#unknown(value)
            }

            fn as_unknown(&self) -> Option<&str> {
                match self {
                    Self::#unknown(value) => Some(value),
                    _ => None,
                }
            }
        }
    }
}

fn integer_enum(values: &Enumeration<i64>, definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    let unknown = ident(&values.unknown);
    let entries = values.variants.iter().map(|(name, value, _)| {
        let name = ident(name);
        let value = proc_macro2::Literal::i64_unsuffixed(*value);
        quote!((Self::#name, #value))
    });
    quote! {
        impl enumeration::IntegerEnum for #name {
            const VALUES: &'static [(Self, i64)] = &[#(#entries),*];

            fn unknown(value: i64) -> Self {
                Self::#unknown(value)
            }

            fn as_unknown(&self) -> Option<i64> {
                match self {
                    Self::#unknown(value) => Some(*value),
                    _ => None,
                }
            }
        }
    }
}

fn keyed_union(union: &KeyedUnion, definition: &Definition, model: &Model) -> TokenStream {
    let name = ident(&definition.name);
    let text = &definition.name;
    let slots = slots_name(definition);
    let unknown = ident(&union.unknown);
    let mut slot_fields: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|variant| {
            let slot = ident(&variant.slot);
            match &variant.payload {
                Ok(payload) => {
                    let payload = ty(payload, model);
                    quote!(#slot: Option<#payload>,)
                }
                Err(_) => quote!(#slot: Option<String>,),
            }
        })
        .collect();
    let fields = union.variants.iter().map(|variant| {
        let wire = &variant.wire;
        quote!(object::Field::optional(#wire))
    });
    let reads: Vec<_> = union
        .variants
        .iter()
        .enumerate()
        .map(|(index, variant)| {
            let slot = ident(&variant.slot);
            let index = position(index);
            match &variant.rule {
                Some((rule, _)) => {
                    let rule = ident(rule);
                    quote!(#index => source.fill_checked(&mut slots.#slot, &Self::#rule))
                }
                None => quote!(#index => source.fill(&mut slots.#slot)),
            }
        })
        .collect();
    let branches = union.variants.iter().map(|variant| {
        let (wire, slot, variant_name) = (&variant.wire, ident(&variant.slot), ident(&variant.name));
        match &variant.payload {
            Ok(_) => quote!(one.branch(#wire, slots.#slot.map(Self::#variant_name));),
            Err(constant) => quote!(one.constant(#wire, slots.#slot, #constant, Self::#variant_name);),
        }
    });
    let visits = union.variants.iter().map(|variant| {
        let (wire, variant_name) = (&variant.wire, ident(&variant.name));
        match (&variant.payload, &variant.rule) {
            (Ok(_), Some((rule, _))) => {
                let rule = ident(rule);
                quote!(Self::#variant_name(value) => visitor.required_checked(#wire, value, &Self::#rule),)
            }
            (Ok(_), None) => quote!(Self::#variant_name(value) => visitor.required(#wire, value),),
            (Err(constant), _) => quote!(Self::#variant_name => visitor.constant(#wire, #constant),),
        }
    });
    let read = read(&reads);
    let (unknown_const, read_unknown, unknown_value, unknown_pattern, unknown_visit) = match union.standalone {
        true => {
            let rest = rest_slot(union);
            slot_fields.push(quote!(#rest: serde_json::Map<String, serde_json::Value>,));
            (
                Some(quote!(
                    const UNKNOWN: object::Unknown = object::Unknown::Keep;
                )),
                Some(quote! {
                    fn read_unknown<S: object::Source>(
                        slots: &mut Self::Slots,
                        name: String,
                        source: S,
                    ) -> Result<(), S::Error> {
                        source.insert(&mut slots.#rest, name)
                    }
                }),
                quote!(Self::#unknown(slots.#rest)),
                quote!(Self::#unknown(_)),
                quote!(Self::#unknown(members) => members.iter().for_each(|(name, value)| visitor.required(name, value)),),
            )
        }
        false => (
            None,
            None,
            quote!(Self::#unknown),
            quote!(Self::#unknown),
            quote!(Self::#unknown => {}),
        ),
    };
    quote! {
        #[derive(Default)]
        pub struct #slots {
            #(#slot_fields)*
        }

        impl object::Object for #name {
            type Slots = #slots;

            const NAME: &'static str = #text;
            const FIELDS: &'static [object::Field] = &[#(#fields),*];
            #unknown_const

            #read

            #read_unknown

            fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
                let mut one = union::OneOf::new(Self::FIELDS, problems);
                #(#branches)*
                one.or(#unknown_value)
            }

            fn visit<V: object::Visit>(&self, visitor: &mut V) {
                match self {
                    #(#visits)*
                    #unknown_visit
                }
            }

            fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
                if matches!(self, #unknown_pattern) {
                    union::absent(Self::FIELDS, at, out);
                }
            }
        }
    }
}

/// The name of the room for properties of no branch.
fn rest_slot(union: &KeyedUnion) -> Ident {
    let taken = |name: &str| union.variants.iter().any(|variant| variant.slot == name);
    let free = ["unknown", "rest", "others"].into_iter().find(|name| !taken(name));
    ident(free.unwrap_or("unknown_properties"))
}

fn other_union(union: &Union, definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    let text = &definition.name;
    let unknown = ident(&union.unknown);
    let keyword = if union.exclusive { "oneOf" } else { "anyOf" };
    let read = match &union.dispatch {
        Dispatch::Tag(property, values) => {
            let arms = union.variants.iter().zip(values).map(|(variant, values)| {
                let read = explain(variant);
                quote!(Some(#(#values)|*) => #read,)
            });
            quote! {
                match union::tag(value, #property) {
                    #(#arms)*
                    _ => union::unknown(value, Self::#unknown),
                }
            }
        }
        Dispatch::Kind(kinds) => {
            let arms = union.variants.iter().zip(kinds).map(|(variant, kinds)| {
                let patterns = kinds.iter().filter_map(kind_pattern).collect::<BTreeSet<_>>();
                let patterns: Vec<TokenStream> = patterns
                    .into_iter()
                    .filter_map(|pattern| pattern.parse().ok())
                    .collect();
                let read = explain(variant);
                quote!(#(#patterns)|* => #read,)
            });
            quote! {
                match value {
                    #(#arms)*
                    _ => union::unknown(value, Self::#unknown),
                }
            }
        }
        Dispatch::Trial => {
            let branches = union.variants.iter().map(|variant| {
                let (label, variant_name) = (&variant.name, ident(&variant.name));
                match &variant.rule {
                    Some((rule, _)) => {
                        let rule = ident(rule);
                        quote!(trial.branch_checked(#label, &Self::#rule, Self::#variant_name);)
                    }
                    None => quote!(trial.branch(#label, Self::#variant_name);),
                }
            });
            let choose = if union.exclusive {
                quote!(one_of)
            } else {
                quote!(any_of)
            };
            quote! {
                let mut trial = union::Trial::new(value, at, report);
                #(#branches)*
                trial.#choose(report, Self::#unknown)
            }
        }
    };
    let writes = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        quote!(Self::#name(value) => json::Json::encode(value, serializer),)
    });
    let checks = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        match &variant.rule {
            Some((rule, _)) => {
                let rule = ident(rule);
                quote!(Self::#name(value) => union::check(value, &Self::#rule, at, out),)
            }
            None => quote!(Self::#name(value) => crate::Validate::check(value, at, out),),
        }
    });
    let expected = expected(union);
    quote! {
        impl union::Union for #name {
            const NAME: &'static str = #text;

            fn read(value: &serde_json::Value, at: &path::Path<'_>, report: &mut report::Report) -> Option<Self> {
                #read
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#writes)*
                    Self::#unknown(value) => json::Json::encode(value, serializer),
                }
            }

            fn is_unknown(&self) -> bool {
                matches!(self, Self::#unknown(_))
            }

            fn check_branch(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
                match self {
                    #(#checks)*
                    Self::#unknown(_) => union::none(#keyword, #expected, at, out),
                }
            }
        }
    }
}

/// How a value that is of no branch could have been of one.
fn expected(union: &Union) -> String {
    let names = || {
        union
            .variants
            .iter()
            .map(|variant| variant.name.clone())
            .collect::<Vec<_>>()
            .join(", ")
    };
    match &union.dispatch {
        Dispatch::Tag(property, values) => {
            let values: Vec<String> = values.iter().flatten().map(|value| format!("`{value}`")).collect();
            format!("`{property}` must be one of {}", values.join(", "))
        }
        Dispatch::Kind(_) => format!("the value must be one of {}", names()),
        Dispatch::Trial => format!("the value must match one of {}", names()),
    }
}

fn explain(variant: &Variant) -> TokenStream {
    let name = ident(&variant.name);
    match &variant.rule {
        Some((rule, _)) => {
            let rule = ident(rule);
            quote!(union::explain_checked(value, &Self::#rule, at, report).map(Self::#name))
        }
        None => quote!(json::Json::explain(value, at, report).map(Self::#name)),
    }
}

fn kind_pattern(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Null => return None,
        Kind::Boolean => "serde_json::Value::Bool(_)",
        Kind::Integer | Kind::Fraction => "serde_json::Value::Number(_)",
        Kind::String => "serde_json::Value::String(_)",
        Kind::Array => "serde_json::Value::Array(_)",
        Kind::Object => "serde_json::Value::Object(_)",
    })
}
