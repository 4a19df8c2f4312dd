//! The model: what a Rust programmer would draw before writing the crate.
//!
//! Types, their fields and variants, the operations; every name is chosen and every decision is made here, so that
//! rendering only has to write it down.

mod assertions;
mod bodies;
mod calls;
mod collections;
mod constructors;
mod conversions;
mod depth;
mod dispatch;
mod docs;
mod equal;
pub mod error_forms;
mod examples;
mod foreign;
mod impossible;
mod kinds;
mod limits;
mod lower;
mod names;
mod null;
mod objects;
mod operation_names;
mod operation_types;
mod operations;
mod outcomes;
mod overlap;
mod owners;
mod recursion;
mod rules;
mod sample;
mod secrets;
mod servers;
pub mod sizes;
mod styles;
#[cfg(test)]
pub(crate) mod testing;
mod unions;
mod used;
mod users;
mod uses;
mod values;
mod views;

pub use assertions::{Assertion, Demand, Part};
pub use bodies::{BodyKind, Content, FormStyles, Payload};
pub use calls::{Argument, Arguments, CallMethod, Grouping, Passing, Value};
pub use constructors::{Constructor, Making, Setter};
pub use docs::{Docs, span};
pub use error_forms::ErrorForm;
pub use foreign::depend;
use lower::lower;
pub use names::{crate_name_fault, is_crate_name, is_keyword};
pub use operation_types::OperationTypes;
pub use operations::{
    Body, Header, HttpStatus, Location, Operation, OperationGroup, Parameter, Rejections, Requirement, Response,
    SecurityKind, SecurityScheme, Style, Template,
};
pub use outcomes::{ErrorBody, ErrorPart, ErrorUnion, Success};
pub use rules::{FormatCheck, Formats, IntegerRule, Integers, NumberRule, Rule, TextRule};
pub use sample::{Sample, Sampled};
pub use servers::{ServerType, UrlPiece, Values, Variable, elsewhere};
pub use views::{ReadOnly, View};

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::path::Path;

use indexmap::IndexMap;

use crate::dependency::Dependency;
use crate::description::{Description, Reading};
use crate::diagnostic::{Diagnostics, Place};
use crate::schema::Dialect;
use crate::schema::pattern::Matcher;
use crate::source::Pointer;

/// Everything that is rendered.
#[derive(Debug, Default)]
pub struct Model {
    /// The name of the crate.
    pub crate_name: String,
    /// Dependencies besides those of all generated code, by name.
    pub dependencies: BTreeMap<String, Dependency>,
    /// Crates of foreign types that are none of these, each with the place of a type.
    pub undeclared: Vec<(String, Place)>,
    /// The name of the file that the description was in.
    pub source: String,
    /// `info.title`.
    pub title: String,
    /// `info.description`.
    pub description: Option<String>,
    /// `info.version`.
    pub version: String,
    /// What tells the description, overlays included, from others.
    pub fingerprint: String,
    /// The types, in the order in which they are written.
    pub types: Types,
    /// The types that hold secrets, also by others that they hold.
    pub secret_types: HashSet<TypeId>,
    /// The types of the component schemas: where each is described, and the view that its type is for.
    pub components: Vec<(Place, View, TypeId)>,
    /// The schemas that are checked as they are written.
    pub assertions: Vec<Assertion>,
    /// The patterns that rules use, by their ECMA-262 source.
    pub patterns: IndexMap<String, Pattern>,
    /// The operations, by the trait they belong to: first those without a tag, then those of each tag.
    pub groups: Vec<OperationGroup>,
    /// The bodies of errors that are of several types.
    pub error_unions: Vec<ErrorUnion>,
    /// The body of the errors, where all operations that document errors have the same.
    pub error_body: Option<ErrorBody>,
    /// The call that the front page shows, if there is one that is simple enough.
    pub sample: Option<Sample>,
    /// The ways to authenticate that operations use, by name.
    pub security: Vec<SecurityScheme>,
    /// The URLs of the description's servers, with the defaults of their variables, and their descriptions.
    pub servers: Vec<(String, Option<String>)>,
    /// The servers with variables, of operations too.
    pub server_types: Vec<ServerType>,
    /// The path of the first server, without a slash at its end.
    pub base_path: String,
    /// How the server's own rejections look.
    pub rejections: Option<Rejections>,
    /// How they look where that says nothing.
    pub error_forms: Vec<ErrorForm>,
}

/// What a description leaves to its user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options {
    /// What `format` means.
    pub formats: Formats,
    /// Whether the description is read as its author means it.
    pub reading: Reading,
    /// The type of integers that have neither a format nor limits, unless the reading decides.
    pub integers: Option<Integers>,
    /// What `readOnly` and `writeOnly` mean, unless the reading decides.
    pub read_only: Option<ReadOnly>,
    /// How operations are grouped.
    pub group: Grouping,
}

impl Options {
    /// The type of integers that have neither a format nor limits.
    pub fn integers(&self) -> Integers {
        self.integers.unwrap_or(match self.reading {
            Reading::Meant => Integers::I64,
            Reading::Letter => Integers::Exact,
        })
    }

    /// What `readOnly` and `writeOnly` mean.
    pub fn read_only(&self) -> ReadOnly {
        self.read_only.unwrap_or(match self.reading {
            Reading::Meant => ReadOnly::Views,
            Reading::Letter => ReadOnly::Annotate,
        })
    }
}

/// Builds the model of a description.
pub fn build(description: &mut Description, model: &mut Model, options: Options, diagnostics: &mut Diagnostics) {
    let mut schemas = std::mem::take(&mut description.schemas);
    let options = match description.dialect {
        // In 3.0 there is no other meaning (OpenAPI 3.0.4, Schema Object).
        Dialect::OpenApi30 => Options {
            read_only: Some(ReadOnly::Views),
            ..options
        },
        Dialect::JsonSchema202012 => options,
    };
    crate::schema::cycles::cut(&mut schemas, diagnostics);
    crate::schema::chains::shorten(&mut schemas, diagnostics);
    crate::schema::undeclared::tell(&schemas, diagnostics);
    examples::tell_invalid(description, &schemas, diagnostics);
    model.error_forms = error_forms::forms(description, &schemas, diagnostics);
    let mut lowering = lower(description, &mut schemas, model, options, diagnostics);
    operations::lower_operations(description, &mut lowering);
    lowering.settle_names();
    lowering.tell_all_impossible(description);
    servers::lower_servers(description, model);
    unions::without_null(&mut model.types);
    null::unite(&mut model.types);
    operations::without_null(&model.types, &mut model.groups);
    equal::merge(model);
    recursion::tie(&mut model.types, diagnostics);
    used::keep(model);
    sizes::bound(&mut model.types);
    if depth::bound(&mut model.types) {
        sizes::bound(&mut model.types);
    }
    conversions::decide(&mut model.types);
    model.secret_types = secrets::secret_types(&model.types);
    constructors::name(&mut model.types);
    outcomes::decide(model);
    calls::decide(model);
    model.sample = sample::of(model);
}

/// The name of a crate: the description's title, or the name of its file.
pub fn crate_name(title: &str, file: &Path) -> String {
    let stem = file
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let name = [title, &stem]
        .into_iter()
        .map(names::crate_name)
        .find(|name| !name.is_empty());
    name.unwrap_or_else(|| "api".to_owned())
}

impl Model {
    /// The number of places that hold a value of any kind: where a description says nothing, or more than a type can.
    pub fn opaque(&self) -> usize {
        fn count(ty: &Type) -> usize {
            match ty {
                Type::Any => 1,
                Type::Array(inner)
                | Type::Map(inner)
                | Type::Nullable(inner)
                | Type::Boxed(inner)
                | Type::Deep(inner) => count(inner),
                Type::Tuple(items) => items.iter().map(count).sum(),
                _ => 0,
            }
        }
        let shape = |shape: &Shape| match shape {
            Shape::Struct(object) => object.fields.iter().map(|field| count(&field.ty)).sum(),
            Shape::KeyedUnion(union) => union
                .variants
                .iter()
                .filter_map(|variant| variant.payload.as_ref().ok())
                .map(count)
                .sum(),
            Shape::Union(union) => union.variants.iter().map(|variant| count(&variant.ty)).sum(),
            Shape::Newtype(ty, _) | Shape::Alias(ty) => count(ty),
            _ => 0,
        };
        self.types.iter().map(|(_, definition)| shape(&definition.shape)).sum()
    }

    /// Whether `new` of any struct takes a struct of what is required.
    pub fn has_required_types(&self) -> bool {
        let is_large = |definition: &Definition| match &definition.shape {
            Shape::Struct(object) => object.required_type.is_some(),
            _ => false,
        };
        self.types.iter().any(|(_, definition)| is_large(definition))
    }

    /// Whether there is any operation.
    pub fn has_operations(&self) -> bool {
        !self.groups.is_empty()
    }

    /// The definitions of types, in the order in which they are written.
    pub fn definitions(&self) -> Vec<&Definition> {
        let mut definitions: Vec<&Definition> = self.types.0.iter().collect();
        definitions.sort_by_key(|definition| definition.order);
        definitions
    }

    /// All operations, in the order of their groups.
    pub fn operations(&self) -> Vec<&Operation> {
        self.groups.iter().flat_map(|group| &group.operations).collect()
    }

    /// The parameters of all operations, and the headers of their responses.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        let operations = || self.groups.iter().flat_map(|group| &group.operations);
        let headers = operations()
            .flat_map(|operation| &operation.responses)
            .flat_map(|response| &response.headers);
        operations().flat_map(|operation| &operation.parameters).chain(headers)
    }

    /// Looks at each rule of the types, parameters and headers, and at all within it.
    pub fn each_rule(&self, look: &mut impl FnMut(&Rule)) {
        let shapes = || self.types.0.iter().map(|definition| &definition.shape);
        let of_types = shapes().flat_map(Shape::rules).map(|(_, rule)| rule);
        let of_structs = shapes().filter_map(|shape| match shape {
            Shape::Struct(object) => object.assertion.as_ref(),
            _ => None,
        });
        let of_parameters = self.parameters().filter_map(|parameter| parameter.rule.as_ref());
        let all = of_types.chain(of_structs).chain(of_parameters);
        all.for_each(|rule| rule.each(&mut *look));
    }
}

/// A pattern, translated.
#[derive(Debug, Clone)]
pub struct Pattern {
    /// The name of its constant.
    pub name: String,
    /// What decides whether a text matches.
    pub matcher: Matcher,
    /// Where it has flags as other languages write them, in bytes.
    pub inline_flags: Option<Range<usize>>,
}

/// A type that is defined in the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub(crate) usize);

/// The types that are defined in the crate.
#[derive(Debug, Default)]
pub struct Types(Vec<Definition>);

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
    fn new(name: &str, lowered: lower::Lowered) -> Self {
        Variant {
            name: name.to_owned(),
            docs: Docs::default().rule(lowered.rule.as_ref()),
            ty: lowered.ty,
            from: None,
            rule: lowered.rule.map(|rule| (names::rule_name(name), rule)),
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
    pub values: Vec<Vec<serde_json::Value>>,
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
    Kind(Vec<crate::schema::Kinds>),
    /// By trying them all.
    Trial,
}
