//! Reading the keywords of a schema.

mod bounds;
mod forms;
mod slips;
mod values;

use indexmap::IndexMap;
use serde_json::{Map, Value};

use super::types::{Kind, Kinds};
use super::{Discriminator, Example, Extensions, Schema, SchemaId};
use crate::diagnostic::Place;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The dialect of JSON Schema that a description is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Dialect {
    /// OpenAPI 3.0: JSON Schema Wright draft 00 with changes.
    #[default]
    OpenApi30,
    /// OpenAPI 3.1 and 3.2: JSON Schema 2020-12.
    JsonSchema202012,
}

/// What reading a schema needs of the document it is in.
pub trait Context {
    /// Reads the schema at `place`.
    fn schema(&mut self, value: &Value, place: Place) -> Option<SchemaId>;

    /// The schema that `reference`, written at `place`, refers to.
    fn resolve(&mut self, reference: &str, place: &Place) -> Option<SchemaId>;

    /// The object that `reference`, written at `place`, refers to, and where it is.
    fn members(&mut self, reference: &str, place: &Place) -> Option<(Map<String, Value>, Place)>;

    /// Whether there is a component schema of this name.
    fn has_component(&self, name: &str) -> bool;

    /// Where to tell what is wrong.
    fn diagnostics(&mut self) -> &mut Diagnostics;

    /// The dialect of the document.
    fn dialect(&self) -> Dialect;
}

/// Keywords that say nothing about which values are valid or how they look in Rust.
///
/// `contentSchema` says what text stands for, and is not asserted (JSON Schema Validation, section 8.2).
/// `$defs` holds schemas that are read where they are referred to.
const ANNOTATIONS: &[&str] = &[
    "externalDocs",
    "xml",
    "$comment",
    "$schema",
    "$id",
    "$defs",
    "definitions",
    "contentSchema",
];

/// Keywords that are known but not honoured.
const UNSUPPORTED: &[&str] = &[
    "$anchor",
    "$dynamicAnchor",
    "$dynamicRef",
    "$recursiveRef",
    "$recursiveAnchor",
    "$vocabulary",
];

/// The keywords that are understood.
const KEYWORDS: &[&str] = &[
    "type",
    "nullable",
    "enum",
    "const",
    "title",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "contentEncoding",
    "contentMediaType",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
    "if",
    "then",
    "else",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "patternProperties",
    "unevaluatedProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
];

/// Keywords that came with JSON Schema 2020-12, and so with OpenAPI 3.1. Descriptions of OpenAPI 3.0 that have them mean
/// them.
const LATER: &[&str] = &[
    "const",
    "if",
    "then",
    "else",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "patternProperties",
    "unevaluatedProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
];

/// Whether `name` is a keyword of schemas.
pub fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// Reads the schema `value` at `place`.
pub fn read(value: &Value, place: Place, context: &mut impl Context) -> Schema {
    let mut schema = Schema {
        place: place.clone(),
        ..Schema::default()
    };
    match value {
        Value::Bool(boolean) => schema.boolean = Some(*boolean),
        Value::Object(keywords) => Reader {
            schema: &mut schema,
            keywords,
            context,
        }
        .read(),
        Value::Null => context.diagnostics().push(
            Diagnostic::warning(
                "empty-value",
                "a schema is expected: nothing is there, and any value is accepted",
            )
            .at(place)
            .help("write `{}` for a schema that accepts every value"),
        ),
        _ => context.diagnostics().push(
            Diagnostic::refusal("invalid-schema", "a schema must be an object: any value is accepted")
                .at(place)
                .help("write `{}` for a schema that accepts every value"),
        ),
    }
    schema
}

struct Reader<'a, C> {
    schema: &'a mut Schema,
    keywords: &'a Map<String, Value>,
    context: &'a mut C,
}

impl<C: Context> Reader<'_, C> {
    fn read(&mut self) {
        let keywords = self.keywords;
        if let Some(reference) = keywords.get("$ref").and_then(Value::as_str) {
            let place = self.place("$ref");
            self.schema.reference = self.context.resolve(reference, &place);
            if self.context.dialect() == Dialect::OpenApi30 {
                self.ignored_siblings();
                return;
            }
        } else if keywords.contains_key("$ref") {
            self.refuse("$ref", "`$ref` must be a URI reference: it is left out".to_owned());
        }
        for (keyword, value) in keywords {
            self.later_version(keyword);
            self.keyword(keyword, value);
        }
        self.extensions();
        self.nullable();
        self.boolean_exclusive_bounds();
        self.listed();
        self.contradicting_bounds();
    }

    /// In 3.0 the siblings of `$ref` are ignored (Reference Object), but users mean them.
    fn ignored_siblings(&mut self) {
        // Examples say nothing of the value; the others are read.
        let kept = [
            "$ref",
            "description",
            "summary",
            "title",
            "example",
            "examples",
            "externalDocs",
            "xml",
        ];
        let lost = |key: &&String| !key.starts_with("x-") && !kept.contains(&key.as_str());
        let lost: Vec<&String> = self.keywords.keys().filter(lost).collect();
        if lost.is_empty() {
            return self.extensions();
        }
        let target = self.referred();
        for keyword in lost {
            // What the target says as well is not lost.
            if target.as_ref().and_then(|target| target.get(keyword)) == self.keywords.get(keyword) {
                continue;
            }
            let place = self.schema.place.name(keyword);
            self.context.diagnostics().push(
                Diagnostic::warning(
                    "ignored-sibling",
                    format!("`{keyword}` beside `$ref` is ignored in OpenAPI 3.0"),
                )
                .at(place)
                .help("put the reference into an `allOf` and the keyword beside that"),
            );
        }
        self.extensions();
    }

    /// The keywords of what the schema refers to.
    fn referred(&mut self) -> Option<Map<String, Value>> {
        let reference = self.keywords.get("$ref").and_then(Value::as_str)?;
        let place = self.place("$ref");
        self.schema
            .reference
            .and(self.context.members(reference, &place))
            .map(|(members, _)| members)
    }

    fn place(&self, keyword: &str) -> Place {
        self.schema.place.child(keyword)
    }

    fn keyword(&mut self, keyword: &str, value: &Value) {
        if value.is_null() && !["const", "default", "example"].contains(&keyword) && !keyword.starts_with("x-") {
            self.warn(
                "empty-value",
                keyword,
                format!("nothing is there for `{keyword}`: it is ignored"),
            );
            return;
        }
        match keyword {
            "$ref" => {}
            "type" => self.schema.kinds = self.kinds(value),
            "nullable" | "enum" | "const" | "x-enum-varnames" | "x-enumNames" | "x-enum-descriptions" => {}
            "title" => self.schema.title = self.text(keyword, value),
            "description" => self.schema.description = self.text(keyword, value),
            "default" => self.schema.default = Some(value.clone()),
            "example" | "examples" => self.examples(keyword, value),
            "deprecated" => self.schema.deprecated = self.flag(keyword, value),
            "readOnly" => self.schema.read_only = self.flag(keyword, value),
            "writeOnly" => self.schema.write_only = self.flag(keyword, value),
            "minLength" => self.schema.min_length = self.count(keyword, value),
            "maxLength" => self.schema.max_length = self.count(keyword, value),
            "pattern" => {
                self.schema.pattern = self.text(keyword, value);
                self.literal(value);
            }
            "format" => self.schema.format = self.text(keyword, value),
            "contentEncoding" => self.schema.content_encoding = self.text(keyword, value),
            "contentMediaType" => self.schema.content_media_type = self.text(keyword, value),
            "minimum" => self.schema.minimum = self.number(keyword, value),
            "maximum" => self.schema.maximum = self.number(keyword, value),
            "exclusiveMinimum" if value.is_boolean() => {}
            "exclusiveMaximum" if value.is_boolean() => {}
            "exclusiveMinimum" => self.schema.exclusive_minimum = self.number(keyword, value),
            "exclusiveMaximum" => self.schema.exclusive_maximum = self.number(keyword, value),
            "multipleOf" => self.schema.multiple_of = self.multiple_of(value),
            "prefixItems" => self.schema.prefix_items = self.subschemas(keyword, value),
            "items" => self.items(value),
            "contains" => self.schema.contains = self.subschema(keyword, value),
            "minContains" => self.schema.min_contains = self.count(keyword, value),
            "maxContains" => self.schema.max_contains = self.count(keyword, value),
            "unevaluatedItems" => self.schema.unevaluated_items = self.subschema(keyword, value),
            "minItems" => self.schema.min_items = self.count(keyword, value),
            "maxItems" => self.schema.max_items = self.count(keyword, value),
            "uniqueItems" => self.schema.unique_items = self.flag(keyword, value),
            "properties" => self.properties(value),
            "required" => self.required(value),
            "patternProperties" => self.schema.pattern_properties = self.schema_map(keyword, value),
            "additionalProperties" => self.schema.additional = self.subschema(keyword, value),
            "unevaluatedProperties" => self.schema.unevaluated_properties = self.subschema(keyword, value),
            "propertyNames" => self.schema.property_names = self.subschema(keyword, value),
            "dependentRequired" => self.dependent_required(value),
            "dependentSchemas" => self.schema.dependent_schemas = self.schema_map(keyword, value),
            "minProperties" => self.schema.min_properties = self.count(keyword, value),
            "maxProperties" => self.schema.max_properties = self.count(keyword, value),
            "allOf" => self.schema.all_of = self.subschemas(keyword, value),
            "oneOf" => self.schema.one_of = self.subschemas(keyword, value),
            "anyOf" => self.schema.any_of = self.subschemas(keyword, value),
            "not" => self.schema.not = self.subschema(keyword, value),
            "if" => self.schema.condition = self.subschema(keyword, value),
            "then" => self.schema.then = self.subschema(keyword, value),
            "else" => self.schema.otherwise = self.subschema(keyword, value),
            "discriminator" => self.discriminator(value),
            other if ANNOTATIONS.contains(&other) => {}
            other if other.starts_with("x-") => {}
            other if UNSUPPORTED.contains(&other) => self.warn(
                "unsupported-keyword",
                keyword,
                format!("`{keyword}` is not supported: it is not checked"),
            ),
            _ => self.unknown(keyword),
        }
    }

    fn unknown(&mut self, keyword: &str) {
        let place = self.schema.place.name(keyword);
        let message = format!("`{keyword}` is not a keyword: it is ignored");
        let diagnostic = Diagnostic::warning("unknown-keyword", message).at(place);
        let diagnostic = diagnostic.suggest(keyword, KEYWORDS.iter().copied());
        self.context.diagnostics().push(diagnostic);
    }

    fn kinds(&mut self, value: &Value) -> Option<Kinds> {
        let at = self.place("type");
        let names: Vec<(&Value, Place)> = match value {
            Value::Array(names) => names
                .iter()
                .enumerate()
                .map(|(index, name)| (name, at.index(index)))
                .collect(),
            name => vec![(name, at)],
        };
        let mut kinds = Kinds::NONE;
        let several = value.is_array();
        for (name, place) in names {
            let named = name.as_str().and_then(Kinds::named);
            kinds = kinds.or(match named {
                Some(named) => named,
                None => self.meant(name, several, place)?,
            });
        }
        if kinds == Kinds::NONE {
            self.warn(
                "invalid-type",
                "type",
                "no type is named: any value is accepted".to_owned(),
            );
            return None;
        }
        if several && self.context.dialect() == Dialect::OpenApi30 {
            let message = "a list of types is of OpenAPI 3.1: it is honoured all the same";
            self.version("later-version", "type", message.to_owned());
        }
        Some(kinds)
    }

    /// Tells of a pattern that is written as in JavaScript's code, between slashes.
    fn literal(&mut self, pattern: &Value) {
        let inside = pattern
            .as_str()
            .and_then(|text| text.strip_prefix('/')?.rsplit_once('/'));
        let is_literal = |(inside, flags): (&str, &str)| {
            inside.starts_with('^') && flags.chars().all(|flag| "dgimsuvy".contains(flag))
        };
        if inside.is_some_and(is_literal) {
            let place = self.place("pattern");
            let message = "the slashes are part of the pattern, so that nothing matches";
            let diagnostic = Diagnostic::warning("literal-pattern", message).at(place);
            let diagnostic = diagnostic.help("take the slashes and what is after them away, by an overlay");
            self.context.diagnostics().push(diagnostic);
        }
    }

    /// What was meant by a name that is not one of a type. Null in a list of them has lost its quotes.
    fn meant(&mut self, name: &Value, several: bool, place: Place) -> Option<Kinds> {
        let text = name.as_str().or((several && name.is_null()).then_some("null"));
        let meant = text.and_then(Kinds::meant);
        let diagnostic = match meant {
            Some(_) if name.is_null() => {
                Diagnostic::warning("invalid-type", "a name of a type is text: it is read as `\"null\"`")
                    .help("put it in quotes")
            }
            Some(meant) => {
                Diagnostic::warning("invalid-type", format!("{name} is not a type: it is read as `{meant}`"))
            }
            None => Diagnostic::warning("invalid-type", format!("{name} is not a type: any value is accepted"))
                .suggest(text.unwrap_or_default(), Kinds::NAMES),
        };
        self.context.diagnostics().push(diagnostic.at(place));
        meant.and_then(Kinds::named)
    }

    /// `nullable` counts only beside `type` (OpenAPI 3.0.4, Schema Object). From 3.1 on it is not a keyword.
    fn nullable(&mut self) {
        if self.keywords.get("nullable") != Some(&Value::Bool(true)) {
            return;
        }
        let composed = [&self.schema.all_of, &self.schema.one_of, &self.schema.any_of];
        let (message, help) = match &mut self.schema.kinds {
            _ if self.context.dialect() == Dialect::JsonSchema202012 => (
                "`nullable` is not a keyword from OpenAPI 3.1 on: it is ignored",
                "write null into `type`, or as a branch of `anyOf`",
            ),
            Some(kinds) => {
                *kinds = kinds.or(Kinds::only(Kind::Null));
                return;
            }
            None if composed.iter().all(|list| list.is_empty()) => return,
            None => (
                "`nullable` counts only beside `type`: it is ignored",
                "write `anyOf` with the schema and `{enum: [null]}`",
            ),
        };
        let place = self.place("nullable");
        let diagnostic = Diagnostic::warning("nullable-without-effect", message).at(place);
        self.context.diagnostics().push(diagnostic.help(help));
    }

    /// In 3.0, `exclusiveMinimum: true` makes `minimum` exclusive.
    fn boolean_exclusive_bounds(&mut self) {
        let exclusive = |keyword| self.keywords.get(keyword) == Some(&Value::Bool(true));
        if exclusive("exclusiveMinimum") {
            self.schema.exclusive_minimum = self.schema.minimum.take();
        }
        if exclusive("exclusiveMaximum") {
            self.schema.exclusive_maximum = self.schema.maximum.take();
        }
        for keyword in ["exclusiveMinimum", "exclusiveMaximum"] {
            let is_boolean = self.keywords.get(keyword).is_some_and(Value::is_boolean);
            if is_boolean && self.context.dialect() == Dialect::JsonSchema202012 {
                let message = format!("`{keyword}` is a number from OpenAPI 3.1 on: it is read as in 3.0");
                self.version("earlier-version", keyword, message);
            }
        }
    }

    fn later_version(&mut self, keyword: &str) {
        if self.context.dialect() == Dialect::OpenApi30 && LATER.contains(&keyword) {
            let message = format!("`{keyword}` is a keyword from OpenAPI 3.1 on: it is honoured all the same");
            self.version("later-version", keyword, message);
        }
    }

    /// `enum`, and `const`, which is an `enum` of one. Both together allow what both list.
    /// Before JSON Schema 2020-12, `items` could be a list: what is now `prefixItems`.
    fn items(&mut self, value: &Value) {
        if value.is_array() {
            let message = "`items` must be a schema: the list is read as `prefixItems`";
            self.version("earlier-version", "items", message.to_owned());
            self.schema.prefix_items = self.subschemas("items", value);
        } else {
            self.schema.items = self.subschema("items", value);
        }
    }

    fn examples(&mut self, keyword: &str, value: &Value) {
        let at = self.place(keyword);
        let list: Vec<(Place, &Value)> = match (keyword, value) {
            ("example", value) => vec![(at, value)],
            (_, Value::Array(list)) => list
                .iter()
                .enumerate()
                .map(|(index, value)| (at.index(index), value))
                .collect(),
            _ => Vec::new(),
        };
        let examples = list.into_iter().map(|(place, value)| Example {
            value: value.clone(),
            place,
        });
        self.schema.examples.extend(examples);
    }

    fn schema_map(&mut self, keyword: &str, value: &Value) -> IndexMap<String, SchemaId> {
        let place = self.place(keyword);
        let members = self.object(keyword, value).into_iter().flatten();
        members
            .filter_map(|(name, schema)| Some((name.clone(), self.context.schema(schema, place.child(name))?)))
            .collect()
    }

    fn dependent_required(&mut self, value: &Value) {
        for (name, names) in self.object("dependentRequired", value).into_iter().flatten() {
            let list = names
                .as_array()
                .map(|names| names.iter().map(|name| name.as_str().map(str::to_owned)));
            match list.and_then(Iterator::collect::<Option<Vec<String>>>) {
                Some(list) => _ = self.schema.dependent_required.insert(name.clone(), list),
                None => self.refuse(
                    "dependentRequired",
                    format!("`{name}` must list property names: it is left out"),
                ),
            }
        }
    }

    fn properties(&mut self, value: &Value) {
        let Some(properties) = self.object("properties", value) else {
            return;
        };
        let place = self.place("properties");
        for (name, property) in properties {
            // A reference in the place of a property: to more of them, as some descriptions have it.
            if let ("$ref", Value::String(reference)) = (name.as_str(), property) {
                let message = "`$ref` in the place of a property: the properties that it leads to are taken";
                let warning = Diagnostic::warning("reference-to-properties", message).at(place.child(name));
                self.context.diagnostics().push(warning);
                let more = self.context.members(reference, &place.child(name));
                let (more, place) = more.unwrap_or_default();
                more.iter()
                    .for_each(|(name, property)| self.property(name, property, &place));
            } else {
                self.property(name, property, &place);
            }
        }
    }

    fn property(&mut self, name: &str, property: &Value, around: &Place) {
        let id = self.context.schema(property, around.child(name));
        self.schema.properties.extend(id.map(|id| (name.to_owned(), id)));
    }

    fn required(&mut self, value: &Value) {
        if value.is_boolean() {
            let place = self.place("required");
            let message = "`required` lists the properties of an object: as true or false it has no effect";
            let help = "list the property in `required` of the object that it is a property of, by an overlay";
            let diagnostic = Diagnostic::warning("misplaced-required", message).at(place).help(help);
            self.context.diagnostics().push(diagnostic);
            return;
        }
        if let Some(name) = value.as_str() {
            self.warn(
                "invalid-keyword",
                "required",
                format!("`required` is a list: it is read as `[{name}]`"),
            );
            self.schema.required.push(name.to_owned());
            return;
        }
        let Some(names) = value.as_array().filter(|names| names.iter().all(Value::is_string)) else {
            self.refuse(
                "required",
                "`required` must be a list of property names: it is left out".to_owned(),
            );
            return;
        };
        for name in names.iter().filter_map(Value::as_str) {
            if !self.schema.required.iter().any(|known| known == name) {
                self.schema.required.push(name.to_owned());
            }
        }
    }

    fn discriminator(&mut self, value: &Value) {
        if value.is_string() {
            let message = "a discriminator is an object: the text is read as its `propertyName`, as in Swagger 2.0";
            self.version("earlier-version", "discriminator", message.to_owned());
        }
        let property = value.as_str().or_else(|| value.get("propertyName")?.as_str());
        let Some(property) = property else {
            self.refuse(
                "discriminator",
                "a discriminator needs a `propertyName`: it is left out".to_owned(),
            );
            return;
        };
        let mut mapping = Vec::new();
        let place = self.place("discriminator");
        for (name, target) in value.get("mapping").and_then(Value::as_object).into_iter().flatten() {
            let target = self.mapped(target, &place.child("mapping").child(name));
            mapping.extend(target.map(|id| (name.clone(), id)));
        }
        let default = value.get("defaultMapping");
        let default = default.and_then(|target| self.mapped(target, &place.child("defaultMapping")));
        self.schema.discriminator = Some(Discriminator {
            property: property.to_owned(),
            mapping,
            default,
        });
    }

    /// The schema that a discriminator names, or refers to. What could be a name and a reference is a name (OpenAPI 3.1.2,
    /// Discriminator Object).
    fn mapped(&mut self, target: &Value, place: &Place) -> Option<SchemaId> {
        let target = target.as_str()?;
        let is_name = !target.contains(['#', '/', '.']) || self.context.has_component(target);
        let reference = match is_name {
            true => format!("#/components/schemas/{}", target.replace('~', "~0").replace('/', "~1")),
            false => target.to_owned(),
        };
        self.context.resolve(&reference, place)
    }

    fn extensions(&mut self) {
        let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let name = |key: &str| self.keywords.get(key).and_then(Value::as_str).map(str::to_owned);
        let names = |key: &str| -> Vec<String> {
            let list = self.keywords.get(key).and_then(Value::as_array);
            list.into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        let mut variant_names = names("x-enum-varnames");
        if variant_names.is_empty() {
            variant_names = names("x-enumNames");
        }
        self.schema.extensions = Extensions {
            name: name("x-rust-name"),
            type_name: name("x-rust-type-name"),
            foreign_type: name("x-rust-type"),
            union: self
                .keywords
                .get("x-rust-union")
                .map(|value| (text(value, "name"), text(value, "field"))),
            variant_names,
            variant_descriptions: names("x-enum-descriptions"),
        };
    }

    fn subschema(&mut self, keyword: &str, value: &Value) -> Option<SchemaId> {
        let place = self.place(keyword);
        self.context.schema(value, place)
    }

    fn subschemas(&mut self, keyword: &str, value: &Value) -> Vec<SchemaId> {
        let list = self.list(keyword, value).unwrap_or_default();
        let place = self.place(keyword);
        if list.is_empty() && value.is_array() {
            self.warn(
                "empty-value",
                keyword,
                format!("`{keyword}` lists nothing: it is ignored"),
            );
        }
        list.iter()
            .enumerate()
            .filter_map(|(index, value)| self.context.schema(value, place.index(index)))
            .collect()
    }
}
