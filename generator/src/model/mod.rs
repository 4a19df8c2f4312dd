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
mod mapped;
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
mod types;
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
pub use foreign::{depend, unshareable};
use lower::lower;
pub use mapped::crate_of as mapped_crate;
pub use mapped::{
    Conversion, Foreign, Mappings, OwnConversion, OwnType, TypeMapping, dependency as built_in_dependency,
};
pub use names::{crate_name_fault, is_crate_name, is_keyword, is_plain};
pub use operation_types::OperationTypes;
pub use operations::{
    Body, Header, HttpStatus, Location, Operation, OperationGroup, Parameter, Rejections, Requirement, Response,
    SecurityKind, SecurityScheme, Style, Template,
};
pub use outcomes::{Choice, ErrorBody, ErrorPart, ErrorUnion, Success};
pub use rules::{FormatCheck, Formats, IntegerRule, Integers, NumberRule, Rule, TextRule};
pub use sample::{Sample, Sampled};
pub use servers::{ServerType, UrlPiece, Values, Variable, elsewhere};
pub use types::{
    Definition, Dispatch, Enumeration, Field, Flattened, IntegerType, KeyedUnion, KeyedVariant, Presence, Shape,
    Struct, Tag, Tags, Type, TypeId, Types, Union, UnknownFields, Variant,
};
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

/// Everything that is rendered.
#[derive(Debug, Default)]
pub struct Model {
    /// The name of the crate.
    pub crate_name: String,
    /// The crate that has the support code, if that is not in this one.
    pub shared_support: Option<SharedSupport>,
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
    /// The types that formats are mapped to.
    pub mappings: Mappings,
    /// The user's own conversions of these.
    pub conversions: Vec<OwnConversion>,
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

/// A crate that has the support code for several others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedSupport {
    /// Its name.
    pub name: String,
    /// How others depend on it.
    pub dependency: Dependency,
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
    model.mappings.warn_unused(diagnostics);
    servers::lower_servers(description, model);
    unions::without_null(&mut model.types);
    null::unite(&mut model.types, &mut model.groups);
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
            usize::from(*ty == Type::Any) + ty.inner().map(count).sum::<usize>()
        }
        let held = self.types.iter().flat_map(|(_, definition)| definition.shape.held());
        held.map(count).sum()
    }

    /// The structs of which `new` takes a struct of what is required.
    pub fn with_required_types(&self) -> HashSet<&str> {
        let is_large = |definition: &&Definition| match &definition.shape {
            Shape::Struct(object) => object.required_type.is_some(),
            _ => false,
        };
        let definitions = self.types.iter().map(|(_, definition)| definition);
        definitions
            .filter(is_large)
            .map(|definition| definition.name.as_str())
            .collect()
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
