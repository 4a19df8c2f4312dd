//! How structs are made: what `new` takes, and what has a setter.
//!
//! `new` asks for what must be there and can't be null. All else is absent, or null where it must be there, until it is
//! set; so nobody has to write `None` or `Some`.

use std::collections::HashMap;

use super::names::{Claim, METHODS, Scope};
use super::{Definition, Field, IntegerType, Shape, Struct, Type, TypeId, Types, UnknownFields};

#[cfg(test)]
mod tests;

/// The most arguments of `new`. Among more of them it is easy to take one for another, and clippy complains.
pub(super) const MOST_ARGUMENTS: usize = 7;

/// Names that setters can't have: those of functions of the traits that all models have, beside [`METHODS`].
const MODEL_METHODS: [&str; 6] = ["check", "deserialize", "eq", "ne", "serialize", "validate"];

/// How a struct is made.
#[derive(Debug)]
pub struct Constructor<'a> {
    /// Of each of its fields, in their order, how it gets its value: of those that have more than one.
    pub fields: Vec<Option<Making<'a>>>,
    /// The setters of its parts.
    pub parts: Vec<Setter>,
    /// The setter of the properties that are not declared, where they are kept.
    pub kept: Setter,
}

/// How a field gets its value.
#[derive(Debug)]
pub struct Making<'a> {
    /// The type of what is given: without null, and without a pointer.
    pub given: &'a Type,
    /// Whether anything is taken that the type can be made of.
    pub into: bool,
    /// What sets it; without a setter, `new` takes it.
    pub setter: Option<Setter>,
}

/// A setter of a field.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Setter {
    /// Its name, where it is not that of the field.
    pub name: Option<String>,
    /// The name of the setter of null, of a field that can be absent as well.
    pub null: Option<String>,
}

impl Struct {
    /// The number of values that `new` asks for.
    pub fn asked(&self, types: &Types) -> usize {
        self.held().filter(|field| is_asked(field, types)).count() + self.unions.len()
    }

    /// How it is made.
    pub fn constructor<'a>(&'a self, types: &'a Types) -> Constructor<'a> {
        let kept = match &self.unknown {
            UnknownFields::Keep(field) => Some(field.name.as_str()),
            UnknownFields::Drop | UnknownFields::Deny => None,
        };
        let fields = self.held().filter(|field| !is_asked(field, types));
        let fields = fields.map(|field| {
            let can_be_absent_or_null = !field.required && not_null(&field.ty, types).is_some();
            (field.name.as_str(), can_be_absent_or_null)
        });
        let others = self.parts.iter().map(|part| part.name.as_str()).chain(kept);
        let mut setters = setters(fields.chain(others.map(|name| (name, false))));
        let fields = self.fields.iter().map(|field| {
            let given = given(&field.ty, types);
            let setter = setters.remove(field.name.as_str());
            // A field of the struct of what is required has its type.
            let is_argument = setter.is_some() || self.required_type.is_none();
            field.constant.is_none().then(|| Making {
                given,
                into: is_argument && is_made(given, held_by_pointer(&field.ty, types), types),
                setter,
            })
        });
        Constructor {
            fields: fields.collect(),
            parts: self
                .parts
                .iter()
                .filter_map(|part| setters.remove(part.name.as_str()))
                .collect(),
            kept: kept.and_then(|name| setters.remove(name)).unwrap_or_default(),
        }
    }
}

/// Names the structs of what `new` takes, where that is too much for arguments.
pub(super) fn name(types: &mut Types) {
    let mut names = Scope::default();
    for (_, definition) in types.iter() {
        let required = match &definition.shape {
            Shape::Struct(object) => object.required_type.as_deref(),
            _ => None,
        };
        names.reserve(required.into_iter().chain([definition.name.as_str()]));
    }
    name_some(types, &mut names, |_| true);
}

/// Names those of the structs that `has_name`. What belongs to a component goes before inline types: a property of that
/// name must not rename it.
pub(super) fn name_some(types: &mut Types, names: &mut Scope, has_name: impl Fn(TypeId) -> bool) {
    let is_large = |(id, definition): (TypeId, &Definition)| match &definition.shape {
        Shape::Struct(object) => has_name(id) && object.asked(types) > MOST_ARGUMENTS,
        _ => false,
    };
    let large: Vec<bool> = types.iter().map(is_large).collect();
    for (definition, is_large) in types.0.iter_mut().zip(large) {
        if let Shape::Struct(object) = &mut definition.shape {
            let known = object.required_type.take();
            let wanted = || names.claim(&format!("{}Required", definition.name));
            object.required_type = is_large.then(|| known.unwrap_or_else(wanted));
        }
    }
}

/// The setters of fields, each with whether it can be absent as well as null, by the names of the fields.
fn setters<'n>(fields: impl Iterator<Item = (&'n str, bool)>) -> HashMap<&'n str, Setter> {
    let fields: Vec<_> = fields.collect();
    let mut scope = Scope::with(METHODS);
    scope.reserve(MODEL_METHODS);
    let plain = fields.iter().map(|(field, _)| Claim::setter(field));
    let nulls = fields.iter().filter(|(_, null)| *null).map(|(field, _)| {
        let field = field.trim_end_matches('_');
        Claim::new(1, format!("{field}_null"), format!("with_{field}_null"))
    });
    let mut names = scope.settle(&plain.chain(nulls).collect::<Vec<_>>()).into_iter();
    let plain: Vec<String> = names.by_ref().take(fields.len()).collect();
    let setter = |((field, null), name): ((&'n str, bool), String)| {
        let setter = Setter {
            name: (name != field).then_some(name),
            null: if null { names.next() } else { None },
        };
        (field, setter)
    };
    fields.into_iter().zip(plain).map(setter).collect()
}

/// Whether `new` asks for a field.
fn is_asked(field: &Field, types: &Types) -> bool {
    field.required && not_null(&field.ty, types).is_none()
}

/// What a type is beside null, where it allows null.
fn not_null<'a>(ty: &'a Type, types: &'a Types) -> Option<&'a Type> {
    match types.unaliased(ty) {
        Type::Nullable(inner) => Some(inner),
        _ => None,
    }
}

/// The type of what is given for a value of type `ty`. A `Deep` is given as it is: to see that one can be made, rustc would
/// have to look into what it holds.
fn given<'a>(ty: &'a Type, types: &'a Types) -> &'a Type {
    match not_null(ty, types).unwrap_or(ty) {
        Type::Boxed(inner) => inner,
        ty => ty,
    }
}

impl Type {
    /// What is given for a value of this type, where it is always there, and whether anything is taken that it can be made of.
    pub fn given<'a>(&'a self, types: &'a Types) -> (&'a Type, bool) {
        let given = match self {
            Type::Boxed(inner) => inner,
            ty => ty,
        };
        (given, is_made(given, matches!(self, Type::Boxed(_)), types))
    }
}

/// The setters of fields of a type that has methods of the names `reserved`, by the names of the fields.
pub(super) fn setters_beside<'n>(reserved: &[&str], fields: impl Iterator<Item = &'n str>) -> HashMap<&'n str, Setter> {
    let fields: Vec<&str> = fields.collect();
    let claims: Vec<Claim> = fields.iter().map(|field| Claim::setter(field)).collect();
    let names = Scope::with(reserved).settle(&claims);
    let setter = |(name, field): (String, &'n str)| {
        let setter = Setter {
            name: (name != field).then_some(name),
            null: None,
        };
        (field, setter)
    };
    names.into_iter().zip(fields).map(setter).collect()
}

/// Whether a value of type `ty` is held by a pointer. A pointer is made of what it points to, and of nothing else.
fn held_by_pointer(ty: &Type, types: &Types) -> bool {
    matches!(not_null(ty, types).unwrap_or(ty), Type::Boxed(_))
}

/// Whether a type can be made of others, as text can be, or a union of a branch.
fn is_made(ty: &Type, is_boxed: bool, types: &Types) -> bool {
    match types.unaliased(ty) {
        _ if is_boxed => false,
        Type::String | Type::Secret | Type::Integer(IntegerType::Any) | Type::Any => true,
        Type::Named(id) => match &types[*id].shape {
            Shape::Newtype(..) => true,
            Shape::Union(union) => union.variants.iter().any(|variant| variant.from.is_some()),
            Shape::KeyedUnion(union) => union.variants.iter().any(|variant| variant.from.is_some()),
            _ => false,
        },
        _ => false,
    }
}
