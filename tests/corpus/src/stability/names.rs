//! The public names of a crate, each by the place of the description that has it.

use std::collections::BTreeSet;

use generator::model::{Content, Model, Operation, Shape, Type, UnknownFields};

use super::Name;

/// All public names.
pub fn of(model: &Model) -> BTreeSet<Name> {
    let mut names = BTreeSet::new();
    for definition in model.definitions() {
        let at = definition.place.pointer.as_str();
        names.insert((at.to_owned(), definition.name.clone()));
        for (what, part) in parts(&definition.shape) {
            names.insert((format!("{at} {what}"), format!("{}::{part}", definition.name)));
        }
    }
    for operation in model.operations() {
        of_operation(operation, model, &mut names);
    }
    for server in &model.server_types {
        names.insert((format!("{:?}", server.url), server.name.clone()));
    }
    names
}

/// The parts of a type: what each is on the wire, and its name.
fn parts(shape: &Shape) -> Vec<(String, String)> {
    let part = |wire: &str, name: &str| (wire.to_owned(), name.to_owned());
    match shape {
        Shape::Struct(object) => {
            let fields = object.held().map(|field| part(&field.wire, &field.name));
            let unions = object.unions.iter().chain(&object.parts);
            let unions = unions.map(|union| part("a union", &union.name));
            let kept = match &object.unknown {
                UnknownFields::Keep(field) => Some(part("other properties", &field.name)),
                UnknownFields::Drop | UnknownFields::Deny => None,
            };
            fields.chain(unions).chain(kept).collect()
        }
        Shape::StringEnum(values) => {
            let variants = values.variants.iter().map(|(name, value, _)| part(value, name));
            variants.chain([part("no value", &values.unknown)]).collect()
        }
        Shape::IntegerEnum(values) => {
            let variants = values
                .variants
                .iter()
                .map(|(name, value, _)| part(&value.to_string(), name));
            variants.chain([part("no value", &values.unknown)]).collect()
        }
        Shape::KeyedUnion(union) => union
            .variants
            .iter()
            .map(|variant| part(&variant.wire, &variant.name))
            .collect(),
        Shape::Union(union) => union
            .variants
            .iter()
            .map(|variant| part("a branch", &variant.name))
            .collect(),
        Shape::Newtype(..) | Shape::Alias(_) | Shape::Foreign(_) => Vec::new(),
    }
}

fn of_operation(operation: &Operation, model: &Model, names: &mut BTreeSet<Name>) {
    let at = format!("{} {}", operation.method, operation.path);
    let mut add = |what: &str, name: &str| names.insert((format!("{at} {what}"), name.to_owned()));
    let types = &operation.types;
    for (what, name) in [
        ("method", &operation.name),
        ("request", &types.request),
        ("success", &types.success),
    ] {
        add(what, name);
    }
    add("module", operation.module.as_deref().unwrap_or_default());
    for parameter in &operation.parameters {
        let what = format!("parameter {:?} {}", parameter.location, parameter.wire);
        add(&what, &parameter.name);
        add(&format!("{what} constant"), &parameter.constant);
        add(&format!("{what} type"), &ty(&parameter.ty, model));
    }
    if let Some(body) = &operation.body {
        content("body", &body.content, model, &mut add);
    }
    for response in &operation.responses {
        let what = format!("{:?}", response.status);
        add(&what, &response.variant);
        add(
            &format!("{what} headers"),
            response.headers_type.as_deref().unwrap_or_default(),
        );
        for header in &response.headers {
            add(&format!("{what} {}", header.wire), &header.name);
            add(&format!("{what} {} type", header.wire), &ty(&header.ty, model));
        }
        if let Some(body) = &response.content {
            content(&what, body, model, &mut add);
        }
    }
}

fn content(what: &str, content: &Content, model: &Model, add: &mut impl FnMut(&str, &str) -> bool) {
    let payloads = match content {
        Content::One(payload) => vec![("", payload)],
        Content::Several(name, list) => {
            add(&format!("{what} enum"), name);
            list.iter().map(|(name, payload)| (name.as_str(), payload)).collect()
        }
    };
    for (variant, payload) in payloads {
        let what = format!("{what} {}", payload.media_type);
        add(&what, variant);
        add(&format!("{what} type"), &ty(&payload.ty, model));
    }
}

/// The names that a type is written with.
fn ty(ty: &Type, model: &Model) -> String {
    match ty {
        Type::Named(id) => model.types[*id].name.clone(),
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) | Type::Deep(inner) => {
            self::ty(inner, model)
        }
        _ => String::new(),
    }
}
