//! Schemas: the keywords of a description, gathered in one arena and put into normal form.
//!
//! [`Schemas`] holds every schema of a description, whatever its dialect; [`Schema`] is one schema as written, keyword
//! by keyword; [`Conjunction`] is what a schema demands in all, with its references and `allOf` followed.

mod conjunction;
pub mod cycles;
mod keywords;
pub mod pattern;
mod types;

pub(crate) use conjunction::is_only;
pub use conjunction::{Branches, Conjunction, Numeric, Textual, Unknown};
pub use keywords::{Context, Dialect, read as read_schema};
pub use types::{Kind, Kinds};

use indexmap::IndexMap;
use serde_json::{Number, Value};

use crate::diagnostic::Place;
use crate::source::Pointer;

/// A schema in the arena.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(u32);

impl SchemaId {
    /// Its position in the arena.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// One schema as it is written (JSON Schema Core, section 4.3; OpenAPI, Schema Object).
#[derive(Debug, Clone, Default)]
pub struct Schema {
    /// Where it is written.
    pub place: Place,
    /// `true` and `false`, the boolean schemas.
    pub boolean: Option<bool>,
    /// `$ref`.
    pub reference: Option<SchemaId>,
    /// `type`, and `nullable` beside it.
    pub kinds: Option<Kinds>,
    /// `enum`, or `const` as an `enum` of one.
    pub values: Option<Vec<Value>>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `default`.
    pub default: Option<Value>,
    /// `example`, and `examples`.
    pub examples: Vec<Value>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,

    /// `minLength`.
    pub min_length: Option<u64>,
    /// `maxLength`.
    pub max_length: Option<u64>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `format`.
    pub format: Option<String>,

    /// `minimum`.
    pub minimum: Option<Number>,
    /// `exclusiveMinimum`, as a number also where the dialect writes a boolean.
    pub exclusive_minimum: Option<Number>,
    /// `maximum`.
    pub maximum: Option<Number>,
    /// `exclusiveMaximum`, as a number also where the dialect writes a boolean.
    pub exclusive_maximum: Option<Number>,
    /// `multipleOf`.
    pub multiple_of: Option<Number>,

    /// `items`.
    pub items: Option<SchemaId>,
    /// `minItems`.
    pub min_items: Option<u64>,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    pub unique_items: bool,

    /// `properties`.
    pub properties: IndexMap<String, SchemaId>,
    /// `required`.
    pub required: Vec<String>,
    /// `additionalProperties`.
    pub additional: Option<SchemaId>,
    /// `minProperties`.
    pub min_properties: Option<u64>,
    /// `maxProperties`.
    pub max_properties: Option<u64>,

    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// `not`.
    pub not: Option<SchemaId>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,

    /// Our extensions.
    pub extensions: Extensions,
}

/// `discriminator` (OpenAPI, Discriminator Object).
#[derive(Debug, Clone)]
pub struct Discriminator {
    /// The property that tells the branch.
    pub property: String,
    /// Its values, with the schemas they stand for.
    pub mapping: Vec<(String, SchemaId)>,
}

/// What a description, or more often an overlay, says about the Rust side.
#[derive(Debug, Clone, Default)]
pub struct Extensions {
    /// `x-rust-name`: the name of a component's type, of a property's field or of a branch's variant.
    pub name: Option<String>,
    /// `x-rust-type-name`: the name of the type made for an inline schema.
    pub type_name: Option<String>,
    /// `x-rust-type`: the path of the user's own type, used in place of a generated one.
    pub foreign_type: Option<String>,
    /// `x-rust-union`: the type name and the field name of the union beside `properties`.
    pub union: Option<(Option<String>, Option<String>)>,
    /// `x-enum-varnames`: names for the variants of an `enum`.
    pub variant_names: Vec<String>,
    /// `x-enum-descriptions`: documentation for the variants of an `enum`.
    pub variant_descriptions: Vec<String>,
}

/// Every schema of a description.
#[derive(Debug, Default)]
pub struct Schemas {
    list: Vec<Schema>,
    components: IndexMap<SchemaId, String>,
    conjunctions: std::collections::HashMap<Vec<SchemaId>, SchemaId>,
}

impl std::ops::Index<SchemaId> for Schemas {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.list[id.0 as usize]
    }
}

impl std::ops::IndexMut<SchemaId> for Schemas {
    fn index_mut(&mut self, id: SchemaId) -> &mut Schema {
        &mut self.list[id.0 as usize]
    }
}

impl Schemas {
    /// Adds a schema.
    pub fn push(&mut self, schema: Schema) -> SchemaId {
        // A description is limited to far fewer bytes than a u32 counts.
        let id = SchemaId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(schema);
        id
    }

    /// The number of schemas.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is no schema.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All schemas, in the order of the description.
    pub fn ids(&self) -> impl Iterator<Item = SchemaId> + use<> {
        (0..u32::try_from(self.list.len()).unwrap_or(u32::MAX)).map(SchemaId)
    }

    /// Makes `id` the component schema `name`, unless it has a name already. Components of different files can have the
    /// same name.
    pub fn name_component(&mut self, name: &str, id: SchemaId) {
        self.components.entry(id).or_insert_with(|| name.to_owned());
    }

    /// The component schemas by name, in the order of the description.
    pub fn components(&self) -> impl Iterator<Item = (&str, SchemaId)> {
        self.components.iter().map(|(id, name)| (name.as_str(), *id))
    }

    /// The schema that demands all that `parts` demand: the one part itself, or a new `allOf`.
    pub fn all_of(&mut self, parts: &[SchemaId]) -> SchemaId {
        if let [only] = parts {
            return *only;
        }
        if let Some(known) = self.conjunctions.get(parts) {
            return *known;
        }
        let place = parts
            .first()
            .map(|first| self[*first].place.clone())
            .unwrap_or_default();
        let id = self.push(Schema {
            place,
            all_of: parts.to_vec(),
            ..Schema::default()
        });
        self.conjunctions.insert(parts.to_vec(), id);
        id
    }

    /// The names that types of inline schemas are told to have.
    pub fn given_type_names(&self) -> std::collections::HashSet<String> {
        let extensions = self.list.iter().map(|schema| &schema.extensions);
        let unions = extensions
            .clone()
            .filter_map(|extensions| extensions.union.as_ref()?.0.clone());
        extensions
            .filter_map(|extensions| extensions.type_name.clone())
            .chain(unions)
            .collect()
    }

    /// The schemas that `id` names directly, in the order of its keywords.
    pub fn children(&self, id: SchemaId) -> impl Iterator<Item = SchemaId> {
        let schema = &self[id];
        let lists = [&schema.all_of, &schema.one_of, &schema.any_of];
        schema
            .properties
            .values()
            .copied()
            .chain(lists.into_iter().flatten().copied())
            .chain(
                [schema.reference, schema.items, schema.additional, schema.not]
                    .into_iter()
                    .flatten(),
            )
    }
}

/// The pointer of the component schema `name`.
pub fn component_pointer(name: &str) -> Pointer {
    Pointer::root().child("components").child("schemas").child(name)
}
