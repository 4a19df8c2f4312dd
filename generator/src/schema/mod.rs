//! Schemas: the keywords of a description, gathered in one arena and put into normal form.
//!
//! [`Schemas`] holds every schema of a description, whatever its dialect; [`Schema`] is one schema as written, keyword
//! by keyword; [`Conjunction`] is what a schema demands in all, with its references and `allOf` followed.

pub mod chains;
mod conjunction;
pub mod cycles;
pub mod equality;
pub mod instance;
mod keywords;
mod listed;
mod null;
pub mod number;
mod only;
pub mod pattern;
mod types;
pub mod undeclared;

pub(crate) use conjunction::composition;
pub use conjunction::{Branches, Conflict, Conjunction, Numeric, Residue, Textual, Unknown};
pub use keywords::{Context, Dialect, is_keyword, read as read_schema};
pub(crate) use listed::meets;
pub use null::{accepts_null, conjunction_accepts_null};
pub(crate) use only::{denied, is_only};
pub use types::{Kind, Kinds};

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use indexmap::IndexMap;
use serde_json::{Number, Value};

use crate::diagnostic::Place;

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
#[derive(Debug, Clone, Default, PartialEq)]
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
    pub examples: Vec<Example>,
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
    /// `contentEncoding`: what text stands for, which is not asserted (JSON Schema Validation, section 8.2).
    pub content_encoding: Option<String>,
    /// `contentMediaType`, likewise.
    pub content_media_type: Option<String>,

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

    /// `prefixItems`.
    pub prefix_items: Vec<SchemaId>,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `contains`.
    pub contains: Option<SchemaId>,
    /// `minContains`.
    pub min_contains: Option<u64>,
    /// `maxContains`.
    pub max_contains: Option<u64>,
    /// `unevaluatedItems`.
    pub unevaluated_items: Option<SchemaId>,
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
    /// `patternProperties`.
    pub pattern_properties: IndexMap<String, SchemaId>,
    /// `additionalProperties`.
    pub additional: Option<SchemaId>,
    /// `unevaluatedProperties`.
    pub unevaluated_properties: Option<SchemaId>,
    /// `propertyNames`.
    pub property_names: Option<SchemaId>,
    /// `dependentRequired`.
    pub dependent_required: IndexMap<String, Vec<String>>,
    /// `dependentSchemas`.
    pub dependent_schemas: IndexMap<String, SchemaId>,
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
    /// `if`.
    pub condition: Option<SchemaId>,
    /// `then`.
    pub then: Option<SchemaId>,
    /// `else`.
    pub otherwise: Option<SchemaId>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,

    /// Our extensions.
    pub extensions: Extensions,
}

impl Schema {
    /// Whether it is `{}`, without even an annotation.
    pub fn is_empty(&self) -> bool {
        let place = self.place.clone();
        *self
            == Schema {
                place,
                ..Schema::default()
            }
    }

    /// The schemas that judge parts of a value: its members, its items and its names.
    pub fn of_parts(&self) -> impl Iterator<Item = SchemaId> {
        let maps = [&self.properties, &self.pattern_properties];
        let single = [
            self.items,
            self.contains,
            self.unevaluated_items,
            self.additional,
            self.unevaluated_properties,
            self.property_names,
        ];
        let members = maps.into_iter().flat_map(IndexMap::values);
        members
            .chain(&self.prefix_items)
            .copied()
            .chain(single.into_iter().flatten())
    }

    /// The schemas that judge the same value (JSON Schema Core, section 10.2).
    pub fn of_the_same(&self) -> impl Iterator<Item = SchemaId> {
        let lists = [&self.all_of, &self.one_of, &self.any_of];
        let single = [self.reference, self.not, self.condition, self.then, self.otherwise];
        let lists = lists.into_iter().flatten().chain(self.dependent_schemas.values());
        lists.copied().chain(single.into_iter().flatten())
    }
}

/// A value that shows what valid ones look like.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// The value.
    pub value: Value,
    /// Where it is written.
    pub place: Place,
}

/// `discriminator` (OpenAPI, Discriminator Object).
#[derive(Debug, Clone, PartialEq)]
pub struct Discriminator {
    /// The property that tells the branch.
    pub property: String,
    /// Its values, with the schemas they stand for.
    pub mapping: Vec<(String, SchemaId)>,
    /// `defaultMapping`: the schema where the property is absent, or has a value that stands for none.
    pub default: Option<SchemaId>,
}

/// What a description, or more often an overlay, says about the Rust side.
#[derive(Debug, Clone, Default, PartialEq)]
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
    conjunctions: HashMap<Vec<SchemaId>, SchemaId>,
    of_kinds: HashMap<Kinds, SchemaId>,
    requiring: HashMap<Vec<String>, SchemaId>,
    /// Schemas of whose values nothing may be dropped, since something else looks at it.
    kept: HashSet<SchemaId>,
    /// Normal forms, by the schemas of which they are.
    normal: RefCell<HashMap<SchemaId, Rc<Conjunction>>>,
    /// The same, with their unions as they are written.
    written: RefCell<HashMap<SchemaId, Rc<Conjunction>>>,
}

impl std::ops::Index<SchemaId> for Schemas {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.list[id.0 as usize]
    }
}

impl std::ops::IndexMut<SchemaId> for Schemas {
    fn index_mut(&mut self, id: SchemaId) -> &mut Schema {
        self.forget();
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

    /// Has nothing dropped of the values of the schema `id`.
    pub fn keep(&mut self, id: SchemaId) -> bool {
        self.forget();
        self.kept.insert(id)
    }

    /// Forgets normal forms, for a schema changes.
    fn forget(&mut self) {
        self.normal.get_mut().clear();
        self.written.get_mut().clear();
    }

    /// Whether nothing may be dropped of the values of the schema `id`.
    pub fn is_kept(&self, id: SchemaId) -> bool {
        self.kept.contains(&id)
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

    /// The schema that demands nothing but one of `kinds`.
    pub fn only(&mut self, kinds: Kinds) -> SchemaId {
        if let Some(known) = self.of_kinds.get(&kinds) {
            return *known;
        }
        let id = self.push(Schema {
            kinds: Some(kinds),
            ..Schema::default()
        });
        self.of_kinds.insert(kinds, id);
        id
    }

    /// The schema that demands nothing but that objects have the properties `names`.
    pub fn requiring(&mut self, names: Vec<String>) -> SchemaId {
        if let Some(known) = self.requiring.get(&names) {
            return *known;
        }
        let id = self.push(Schema {
            required: names.clone(),
            ..Schema::default()
        });
        self.requiring.insert(names, id);
        id
    }

    /// A new schema that demands nothing but declares the property `name`, which may be anything.
    pub fn declaring(&mut self, name: &str) -> SchemaId {
        let any = self.push(Schema::default());
        self.declaring_as(IndexMap::from([(name.to_owned(), any)]))
    }

    /// A new schema that demands nothing but declares `properties`.
    pub fn declaring_as(&mut self, properties: IndexMap<String, SchemaId>) -> SchemaId {
        self.push(Schema {
            properties,
            ..Schema::default()
        })
    }

    /// The keywords of one schema that its normal form expresses by itself, without other schemas that judge the same value.
    pub fn without_others(&mut self, id: SchemaId) -> SchemaId {
        let schema = &self[id];
        let alone = schema.of_the_same().next().is_none() && schema.dependent_required.is_empty();
        let unevaluated = schema.unevaluated_items.or(schema.unevaluated_properties);
        if alone && unevaluated.or(schema.contains).or(schema.property_names).is_none() {
            return id;
        }
        let own = Schema {
            reference: None,
            all_of: Vec::new(),
            one_of: Vec::new(),
            any_of: Vec::new(),
            not: None,
            condition: None,
            contains: None,
            unevaluated_items: None,
            property_names: None,
            unevaluated_properties: None,
            dependent_required: IndexMap::new(),
            dependent_schemas: IndexMap::new(),
            ..schema.clone()
        };
        self.push(own)
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

    /// A new schema that those values meet which meet any of `branches`, some of those of `owner`.
    pub fn any_of(&mut self, owner: SchemaId, branches: Vec<SchemaId>) -> SchemaId {
        self.push(Schema {
            place: self[owner].place.clone(),
            any_of: branches,
            ..Schema::default()
        })
    }

    /// The schemas that `id` names directly.
    pub fn children(&self, id: SchemaId) -> impl Iterator<Item = SchemaId> {
        self[id].of_parts().chain(self[id].of_the_same())
    }
}
