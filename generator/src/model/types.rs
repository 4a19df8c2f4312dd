//! The types of a crate.

use serde_json::Value;

use super::lower::Lowered;
use super::mapped::{Conversion, Foreign};
use super::names::rule_name;
use super::{Docs, Rule};
use crate::diagnostic::Place;
use crate::schema::Kinds;
use crate::source::Pointer;

/// A type that is defined in the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub(crate) usize);

/// The types that are defined in the crate.
#[derive(Debug, Default)]
pub struct Types(pub(super) Vec<Definition>);

impl Types {
    /// All types, in the order in which they are written.
    pub fn iter(&self) -> impl Iterator<Item = (TypeId, &Definition)> {
        self.0
            .iter()
            .enumerate()
            .map(|(index, definition)| (TypeId(index), definition))
    }

    /// The type that `ty` is another name of, or `ty` itself.
    pub(crate) fn unaliased<'a>(&'a self, ty: &'a Type) -> &'a Type {
        let mut at = ty;
        // As many names as there are types lead back to one that has been.
        for _ in self.iter() {
            match at {
                Type::Named(id) => match &self[*id].shape {
                    Shape::Alias(other) => at = other,
                    _ => return at,
                },
                _ => return at,
            }
        }
        ty
    }

    pub(crate) fn push(&mut self, definition: Definition) -> TypeId {
        self.0.push(definition);
        TypeId(self.0.len() - 1)
    }
}

impl std::ops::Index<TypeId> for Types {
    type Output = Definition;

    fn index(&self, id: TypeId) -> &Definition {
        &self.0[id.0]
    }
}

impl std::ops::IndexMut<TypeId> for Types {
    fn index_mut(&mut self, id: TypeId) -> &mut Definition {
        &mut self.0[id.0]
    }
}

/// A type, as a field or a function has it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// Text.
    String,
    /// Text that must not be seen.
    Secret,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(IntegerType),
    /// Any number.
    Number,
    /// Nothing but null.
    Null,
    /// Any value.
    Any,
    /// Any object.
    AnyObject,
    /// A type of another crate, in place of text or a number of some format.
    Foreign(Box<Foreign>),
    /// A type that the crate defines.
    Named(TypeId),
    /// A list.
    Array(Box<Type>),
    /// A list of just so many values, each of its own type.
    Tuple(Vec<Type>),
    /// An object whose property names are not known.
    Map(Box<Type>),
    /// A value or null.
    Nullable(Box<Type>),
    /// A value behind a pointer, where a type would otherwise hold itself.
    Boxed(Box<Type>),
    /// A value behind a pointer that the compiler does not look through, where types would otherwise nest too deeply.
    Deep(Box<Type>),
}

impl Type {
    /// The types that it is made of: of a list that of its items, of a pointer what it points to.
    pub(super) fn inner(&self) -> impl Iterator<Item = &Type> {
        let (one, several): (Option<&Type>, &[Type]) = match self {
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) | Type::Deep(inner) => {
                (Some(inner), &[])
            }
            Type::Tuple(items) => (None, items),
            _ => (None, &[]),
        };
        one.into_iter().chain(several)
    }

    /// Whether it is, or has within it, a type that is found by `is`.
    pub(super) fn has(&self, is: &impl Fn(&Type) -> bool) -> bool {
        is(self) || self.inner().any(|inner| inner.has(is))
    }

    /// Whether it can hold no text but that of its format.
    pub(super) fn is_checked(&self) -> bool {
        matches!(self, Type::Foreign(foreign) if matches!(foreign.conversion, Conversion::BuiltIn(..)))
    }

    /// Whether it is, or has within it, a type of another crate.
    pub(super) fn has_foreign(&self) -> bool {
        self.has(&|ty| matches!(ty, Type::Foreign(_)))
    }

    /// Looks at the types of the crate that are named in it.
    pub(super) fn each_named(&self, look: &mut impl FnMut(TypeId)) {
        match self {
            Type::Named(id) => look(*id),
            _ => self.inner().for_each(|inner| inner.each_named(look)),
        }
    }

    /// Whether it is text, a whole number or a boolean, of which values can be compared and hashed, whatever comes to be
    /// described of them.
    pub fn is_plain(&self) -> bool {
        match self {
            Type::String | Type::Boolean => true,
            Type::Integer(integer) => *integer != IntegerType::Any,
            _ => false,
        }
    }
}

/// The Rust type of a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IntegerType {
    /// `format: int32`.
    I32,
    /// `format: int64`, or limits within it.
    I64,
    /// `format: uint32`.
    U32,
    /// `format: uint64`.
    U64,
    /// No format and no limits.
    Any,
}

/// The definition of a type.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// Where it is described.
    pub place: Place,
    /// The component or operation it belongs to, by which types are put in order.
    pub order: usize,
    /// Where what it is part of is described, if it is named after that.
    pub owner: Option<Pointer>,
    /// How large a value is, roughly, in bytes.
    pub size: usize,
    /// What it is.
    pub shape: Shape,
}

/// What a type is.
#[derive(Debug, Clone)]
pub enum Shape {
    /// An object with known properties.
    Struct(Box<Struct>),
    /// One of some strings.
    StringEnum(Enumeration<String>),
    /// One of some integers.
    IntegerEnum(Enumeration<i64>),
    /// A union whose branches are told apart by which of their properties is present.
    KeyedUnion(KeyedUnion),
    /// Any other union.
    Union(Union),
    /// A type of its own around another, because it has a constraint.
    Newtype(Type, Option<Rule>),
    /// Another name of a type.
    Alias(Type),
    /// The user's own type.
    Foreign(String),
}

impl Shape {
    /// The types of its fields or branches, but for unions and parts beside the fields.
    pub(super) fn held(&self) -> Vec<&Type> {
        match self {
            Shape::Struct(object) => {
                let kept = match &object.unknown {
                    UnknownFields::Keep(field) => Some(&field.ty),
                    UnknownFields::Drop | UnknownFields::Deny => None,
                };
                object.fields.iter().map(|field| &field.ty).chain(kept).collect()
            }
            Shape::KeyedUnion(union) => {
                let payloads = union.variants.iter().map(|variant| variant.payload.as_ref().ok());
                payloads.flatten().collect()
            }
            Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Shape::Newtype(ty, _) | Shape::Alias(ty) => vec![ty],
            Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Foreign(_) => Vec::new(),
        }
    }

    /// The rules of its parts, each with the name of its constant.
    pub fn rules(&self) -> Vec<(&str, &Rule)> {
        fn named((name, rule): &(String, Rule)) -> (&str, &Rule) {
            (name, rule)
        }
        match self {
            Shape::Struct(object) => {
                let kept = match &object.unknown {
                    UnknownFields::Keep(field) => field.rule.as_ref(),
                    UnknownFields::Drop | UnknownFields::Deny => None,
                };
                let fields = object.fields.iter().filter_map(|field| field.rule.as_ref());
                fields.chain(kept).map(named).collect()
            }
            Shape::KeyedUnion(union) => union
                .variants
                .iter()
                .filter_map(|variant| variant.rule.as_ref())
                .map(named)
                .collect(),
            Shape::Union(union) => union
                .variants
                .iter()
                .filter_map(|variant| variant.rule.as_ref())
                .map(named)
                .collect(),
            Shape::Newtype(_, Some(rule)) => vec![("CONSTRAINT", rule)],
            _ => Vec::new(),
        }
    }
}

/// An object with known properties.
#[derive(Debug, Clone, Default)]
pub struct Struct {
    /// Its fields, in the order of the description.
    pub fields: Vec<Field>,
    /// The unions beside its properties.
    pub unions: Vec<Flattened>,
    /// The branches of an `anyOf`, each a field that holds what of the object belongs to it.
    pub parts: Vec<Flattened>,
    /// Properties that only go in the other direction.
    pub ignored: Vec<String>,
    /// Properties that must be absent.
    pub forbidden: Vec<String>,
    /// Properties that must be present, of which the object knows nothing: it is a part of another one, which holds them.
    pub around: Vec<String>,
    /// Whether its parts demand properties that it holds.
    pub holds: bool,
    /// What becomes of other properties.
    pub unknown: UnknownFields,
    /// The only ones of those that are kept, if not all are.
    pub kept: Vec<String>,
    /// What is to be checked as it is written: a [`Rule::Schema`].
    pub assertion: Option<Rule>,
    /// Demands that concern more than one property.
    pub presence: Vec<Presence>,
    /// The name of the struct of what `new` takes, where that is too much for arguments.
    pub required_type: Option<String>,
}

impl Struct {
    /// The properties that need a field: those that can have more than one value.
    pub fn held(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.constant.is_none())
    }

    /// Whether a union beside the properties is determined by one of them.
    pub fn declares_tag(&self, union: &Shape) -> bool {
        let Shape::Union(Union {
            dispatch: Dispatch::Tag(tags),
            ..
        }) = union
        else {
            return false;
        };
        self.fields.iter().any(|field| field.wire == tags.property)
    }
}

/// What becomes of properties that are not declared.
#[derive(Debug, Clone, Default)]
pub enum UnknownFields {
    /// They are accepted and dropped.
    #[default]
    Drop,
    /// They are refused.
    Deny,
    /// They are kept in a field.
    Keep(Box<Field>),
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// The name of the property.
    pub wire: String,
    /// The name of the field.
    pub name: String,
    /// The type of its value.
    pub ty: Type,
    /// Whether the property must be present.
    pub required: bool,
    /// The one text that the property can have: then there is nothing for a field to hold.
    pub constant: Option<String>,
    /// What the type does not guarantee, with the name of its constant.
    pub rule: Option<(String, Rule)>,
    /// Its documentation.
    pub docs: Docs,
}

/// A union beside the properties of an object.
#[derive(Debug, Clone)]
pub struct Flattened {
    /// The name of the field.
    pub name: String,
    /// The union.
    pub union: TypeId,
    /// Its documentation.
    pub docs: Docs,
}

/// A demand on which properties are present.
#[derive(Debug, Clone)]
pub struct Presence {
    /// The keyword that makes the demand.
    pub keyword: &'static str,
    /// Whether just one of the sets must be present.
    pub exclusive: bool,
    /// Sets of properties: their fields, unless they are always present, and their names on the wire.
    pub sets: Vec<Vec<(Option<String>, String)>>,
}

/// One of some values.
#[derive(Debug, Clone)]
pub struct Enumeration<T> {
    /// The variants, by name, with their values and documentation.
    pub variants: Vec<(String, T, Docs)>,
    /// The name of the variant for other values.
    pub unknown: String,
}

/// A union whose branches have one property each.
#[derive(Debug, Clone)]
pub struct KeyedUnion {
    /// The branches.
    pub variants: Vec<KeyedVariant>,
    /// Whether it is a value of its own, and not beside the properties of an object.
    pub standalone: bool,
    /// Whether an object may have no property but that of its branch.
    pub denies: bool,
    /// The name of the variant for a value of no branch.
    pub unknown: String,
}

/// A branch with one property.
#[derive(Debug, Clone)]
pub struct KeyedVariant {
    /// The name of the variant.
    pub name: String,
    /// The name of the property.
    pub wire: String,
    /// The name of the room for it while it is read.
    pub slot: String,
    /// Whether its value is only for requests.
    pub write_only: bool,
    /// Whether the properties of other branches may not be beside it.
    pub closed: bool,
    /// The type of its value, or the one text that it can have.
    pub payload: Result<Type, String>,
    /// The type whose values are values of the union, since just this branch has it.
    pub from: Option<Type>,
    /// What the type does not guarantee, with the name of its constant.
    pub rule: Option<(String, Rule)>,
    /// Its documentation.
    pub docs: Docs,
}

/// A union of any other kind.
#[derive(Debug, Clone)]
pub struct Union {
    /// The branches.
    pub variants: Vec<Variant>,
    /// How the branch of a value is determined.
    pub dispatch: Dispatch,
    /// Whether just one branch may match.
    pub exclusive: bool,
    /// Pairs of variants of which the first says all that the second says, and more.
    pub fuller: Vec<(usize, usize)>,
    /// Whether a value that matches several branches is refused even where one of them is the fullest.
    pub literal: bool,
    /// The name of the variant for a value of no branch.
    pub unknown: String,
}

/// A branch of a union.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The name of the variant.
    pub name: String,
    /// The type of its value.
    pub ty: Type,
    /// The type whose values are values of the union, since just this branch has it.
    pub from: Option<Type>,
    /// What the type does not guarantee, with the name of its constant.
    pub rule: Option<(String, Rule)>,
    /// Where the property is that determines the branch.
    pub tag: Tag,
    /// Its documentation.
    pub docs: Docs,
}

impl Variant {
    /// A branch with the type `lowered`.
    pub(super) fn new(name: &str, lowered: Lowered) -> Self {
        Variant {
            name: name.to_owned(),
            docs: Docs::default().rule(lowered.rule.as_ref()),
            ty: lowered.ty,
            from: None,
            rule: lowered.rule.map(|rule| (rule_name(name), rule)),
            tag: Tag::Guaranteed,
        }
    }
}

/// Where a variant has the property that determines the branch.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Tag {
    /// In its type, which has no value of another variant; or there is no such property.
    #[default]
    Guaranteed,
    /// In its type, or beside the union, where it could have a value of another variant: that is to be checked.
    Open,
    /// Nowhere: the union writes this text.
    Written(String),
}

/// The values of a property that determine the variant.
#[derive(Debug, Clone, PartialEq)]
pub struct Tags {
    /// The property.
    pub property: String,
    /// For each variant, the texts, numbers and booleans that stand for it. Several variants can have the same.
    pub values: Vec<Vec<Value>>,
    /// The variants that an object with any other value can be.
    pub others: Vec<usize>,
    /// The variants that an object without the property can be.
    pub absent: Vec<usize>,
    /// The variants that a value can be of which is no object.
    pub beside: Vec<usize>,
}

/// How the branch of a value is determined.
#[derive(Debug, Clone)]
pub enum Dispatch {
    /// By the value of a property.
    Tag(Tags),
    /// By the kind of the value: for each variant, its kinds.
    Kind(Vec<Kinds>),
    /// By trying them all.
    Trial,
}
