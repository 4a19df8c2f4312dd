//! The independent validator, which judges by the description as it is written.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use generator::Reading;
use generator::model::View;
use generator::source::Pointer;
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::keywords::{Holds, holds};
use crate::referenced::referenced;

/// A description as a document of JSON Schema, in the direction of a view.
pub struct Oracle {
    registry: Registry<'static>,
    draft: Draft,
    /// Whether `readOnly` and `writeOnly` say what goes in which direction.
    views: bool,
    known: RefCell<HashMap<Pointer, Result<Rc<Validator>, String>>>,
}

/// The URI of the document.
const BASE: &str = "urn:description";

/// Keywords of draft 6 that OpenAPI 3.0 does not have, but for those that are honoured all the same, with a warning.
const NOT_IN_3_0: &[&str] = &["dependencies", "$id", "definitions"];

/// Formats that draft 6 does not have.
const FORMATS: &[&str] = &["duration", "idn-hostname", "iri", "iri-reference", "uuid"];

/// What a format says that JSON Schema does not have.
fn meaning(format: &str) -> Option<Value> {
    let range = |least: i64, most: u64| Some(json!({"minimum": least, "maximum": most}));
    match format {
        "int8" => range(i8::MIN.into(), i8::MAX as u64),
        "int16" => range(i16::MIN.into(), i16::MAX as u64),
        "int32" => range(i32::MIN.into(), i32::MAX as u64),
        "int64" => range(i64::MIN, i64::MAX as u64),
        "uint8" => range(0, u8::MAX.into()),
        "uint16" => range(0, u16::MAX.into()),
        "uint32" => range(0, u32::MAX.into()),
        "uint" | "uint64" => range(0, u64::MAX),
        "fqdn" => Some(json!({"format": "hostname", "pattern": "\\."})),
        "url" => Some(json!({"format": "uri"})),
        "ip" => Some(json!({"anyOf": [{"format": "ipv4"}, {"format": "ipv6"}]})),
        "byte" => Some(json!({"pattern":
            "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$"})),
        "base64url" => Some(json!({"pattern":
            "^([A-Za-z0-9_-]{4})*([A-Za-z0-9_-][AQgw](==)?|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048]=?)?$"})),
        _ => None,
    }
}

/// The check of a format of JSON Schema 2020-12.
fn check(format: &str) -> impl Fn(&str) -> bool + Send + Sync + use<> {
    let options = jsonschema::options().with_draft(Draft::Draft202012);
    let options = options.should_validate_formats(true);
    let validator = options.build(&json!({"format": format})).expect("a schema");
    move |text| validator.is_valid(&json!(text))
}

impl Oracle {
    /// The validator for `document`.
    pub fn new(document: &Value, view: View, reading: Reading) -> Result<Oracle, String> {
        let is_3_0 = Document::new(document).is_3_0();
        // From OpenAPI 3.1 on, they are annotations to the letter.
        let views = is_3_0 || reading == Reading::Meant;
        // All that OpenAPI 3.0 has means the same in draft 6; in draft 4, the spelling makes an integer.
        let draft = if is_3_0 { Draft::Draft6 } else { Draft::Draft202012 };
        let translation = Translation {
            document: Document::new(document),
            is_3_0,
            view: views.then_some(view),
            referenced: referenced(document),
        };
        let registry = Registry::new()
            .draft(draft)
            .add(BASE, translation.part(&Pointer::root(), document))
            .and_then(|registry| registry.prepare())
            .map_err(|error| error.to_string())?;
        Ok(Oracle {
            registry,
            draft,
            views,
            known: RefCell::default(),
        })
    }

    /// Whether `readOnly` and `writeOnly` say what goes in which direction.
    pub fn has_views(&self) -> bool {
        self.views
    }

    /// What is wrong with `value` by the schema at `at`; an error if it can't be judged.
    pub fn judge(&self, at: &Pointer, value: &Value) -> Result<Option<String>, String> {
        let validator = self.known(at)?;
        let mut errors = validator.iter_errors(value);
        Ok(errors.next().map(|error| format!("{} {error}", error.instance_path())))
    }

    /// Whether `value` is valid by the schema at `at`, as far as that can be judged.
    pub fn accepts(&self, at: &Pointer, value: &Value) -> bool {
        self.known(at).is_ok_and(|validator| validator.is_valid(value))
    }

    fn known(&self, at: &Pointer) -> Result<Rc<Validator>, String> {
        let mut known = self.known.borrow_mut();
        let validator = known
            .entry(at.clone())
            .or_insert_with(|| self.validator(at).map(Rc::new));
        validator.clone()
    }

    fn validator(&self, at: &Pointer) -> Result<Validator, String> {
        let options = jsonschema::options()
            .with_draft(self.draft)
            .with_registry(&self.registry)
            .should_validate_formats(true);
        let options = FORMATS
            .iter()
            .fold(options, |options, name| options.with_format(*name, check(name)));
        options
            .build(&json!({"$ref": format!("{BASE}{}", at.to_fragment())}))
            .map_err(|error| error.to_string())
    }
}

/// How deep hierarchies are looked into.
const DEPTH: usize = 8;

/// Writes schemas of OpenAPI as schemas of JSON Schema.
struct Translation<'a> {
    document: Document<'a>,
    is_3_0: bool,
    /// The direction in which values go, where schemas differ by it.
    view: Option<View>,
    /// Where schemas are, besides those that are found where schemas are by OpenAPI.
    referenced: BTreeSet<Pointer>,
}

impl Translation<'_> {
    /// A part of the document that is no schema, or is one that others refer to.
    fn part(&self, at: &Pointer, value: &Value) -> Value {
        match value {
            value if self.referenced.contains(at) => self.schema(value),
            Value::Object(members) => {
                let members = members.iter().map(|(name, value)| {
                    let value = match (name.as_str(), value) {
                        ("schema", Value::Object(_)) => self.schema(value),
                        ("schemas", Value::Object(_)) => self.map(value),
                        ("example" | "examples", _) => value.clone(),
                        _ => self.part(&at.child(name), value),
                    };
                    (name.clone(), value)
                });
                Value::Object(members.collect())
            }
            Value::Array(items) => {
                let items = items.iter().enumerate();
                items.map(|(index, item)| self.part(&at.index(index), item)).collect()
            }
            value => value.clone(),
        }
    }

    fn map(&self, value: &Value) -> Value {
        let members = value.as_object().into_iter().flatten();
        let members = members.map(|(name, schema)| (name.clone(), self.schema(schema)));
        Value::Object(members.collect())
    }

    fn schema(&self, value: &Value) -> Value {
        self.schema_within(value, &BTreeSet::new(), DEPTH)
    }

    /// A schema of which `around` are properties that go in the other direction by what it is a part of.
    fn schema_within(&self, value: &Value, around: &BTreeSet<String>, depth: usize) -> Value {
        let Value::Object(members) = value else {
            return value.clone();
        };
        let turned: BTreeSet<String> = self.turned(value, depth).union(around).cloned().collect();
        let mut out = Map::new();
        for (keyword, value) in members {
            let value = match (holds(keyword), value) {
                // What has not the form that its keyword demands says nothing.
                (_, Value::Null) if !matches!(keyword.as_str(), "const" | "default" | "example") => continue,
                (Holds::Map, Value::Array(_)) => continue,
                _ if self.is_3_0 && NOT_IN_3_0.contains(&keyword.as_str()) => continue,
                (Holds::None, Value::String(pattern)) if keyword == "pattern" => json!(plain(pattern)),
                (Holds::One, _) => self.schema(value),
                (Holds::Map, Value::Object(_)) => self.map(value),
                (Holds::List, Value::Array(items)) if keyword == "allOf" => items
                    .iter()
                    .map(|item| self.part_within(item, &turned, depth))
                    .collect(),
                (Holds::List, Value::Array(items)) if demand_presence(items) => {
                    let parts = items.iter().map(|item| self.part_within(item, &turned, depth));
                    let branches: Vec<Value> = parts.collect();
                    // A branch of which nothing is demanded in this direction is always met.
                    if branches.iter().any(|branch| branch["required"] == json!([])) {
                        continue;
                    }
                    Value::Array(branches)
                }
                (Holds::List, Value::Array(items)) => items.iter().map(|item| self.schema(item)).collect(),
                _ => value.clone(),
            };
            out.insert(keyword.clone(), value);
        }
        turn(&turned, &mut out);
        formatted(&mut out);
        if self.is_3_0 {
            nullable(&mut out);
        }
        as_draft_6(&mut out);
        Value::Object(out)
    }

    /// A part of a schema of which the properties `turned` go in the other direction. One that is referred to and speaks
    /// of these without saying so is written in place.
    fn part_within(&self, part: &Value, turned: &BTreeSet<String>, depth: usize) -> Value {
        let followed = self.followed(part);
        let plain = part.as_object().is_some_and(|members| members.len() == 1) || self.is_3_0;
        match depth.checked_sub(1) {
            Some(depth) if part.get("$ref").is_none() => self.schema_within(part, turned, depth),
            Some(depth) if plain && self.speaks_of(followed, turned, depth) => {
                self.schema_within(followed, turned, depth)
            }
            _ => self.schema(part),
        }
    }

    /// Whether a schema demands something of one of the properties `names`.
    fn speaks_of(&self, schema: &Value, names: &BTreeSet<String>, depth: usize) -> bool {
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        let properties = schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten();
        let mut spoken = required
            .filter_map(Value::as_str)
            .chain(properties.map(|(name, _)| name.as_str()));
        let mut parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let depth = depth.checked_sub(1);
        spoken.any(|name| names.contains(name))
            || depth.is_some_and(|depth| parts.any(|part| self.speaks_of(self.followed(part), names, depth)))
    }

    /// The properties of a schema that go in the other direction only.
    fn turned(&self, schema: &Value, depth: usize) -> BTreeSet<String> {
        let Some(depth) = depth.checked_sub(1) else {
            return BTreeSet::new();
        };
        let schema = self.followed(schema);
        let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let mut names: BTreeSet<String> = parts.flat_map(|part| self.turned(part, depth)).collect();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            if self.is_turned(property, depth) {
                names.insert(name.clone());
            }
        }
        names
    }

    fn is_turned(&self, property: &Value, depth: usize) -> bool {
        let keyword = match self.view {
            Some(View::Input) => "readOnly",
            Some(View::Output) => "writeOnly",
            None => return false,
        };
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let followed = self.followed(property);
        let mut parts = followed.get("allOf").and_then(Value::as_array).into_iter().flatten();
        [property, followed]
            .iter()
            .any(|schema| schema.get(keyword) == Some(&Value::Bool(true)))
            && (!self.is_3_0 || property.get("$ref").is_none() || followed.get(keyword) == Some(&Value::Bool(true)))
            || parts.any(|part| self.is_turned(part, depth))
    }

    fn followed<'v>(&'v self, schema: &'v Value) -> &'v Value {
        let reference = schema.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(|reference| Pointer::from_fragment(reference).ok());
        let target = target.and_then(|target| self.document.get(&self.document.followed(&target)));
        target.unwrap_or(schema)
    }
}

/// Whether schemas demand nothing but which properties are there.
fn demand_presence(branches: &[Value]) -> bool {
    let demands = |branch: &Value| {
        let keywords = branch.as_object().into_iter().flatten();
        let mut keywords = keywords.map(|(keyword, _)| keyword.as_str());
        keywords.all(|keyword| keyword == "required" || keyword == "type")
    };
    branches
        .iter()
        .all(|branch| branch["required"].is_array() && demands(branch))
}

/// Takes away what is demanded of the properties `names`, which go in the other direction.
fn turn(names: &BTreeSet<String>, out: &mut Map<String, Value>) {
    if let Some(Value::Array(required)) = out.get_mut("required") {
        required.retain(|name| name.as_str().is_none_or(|name| !names.contains(name)));
    }
    if let Some(Value::Object(properties)) = out.get_mut("properties") {
        for (_, property) in properties.iter_mut().filter(|(name, _)| names.contains(*name)) {
            *property = json!({});
        }
    }
}

/// Demands what the format of a value says.
fn formatted(schema: &mut Map<String, Value>) {
    let named = schema.get("format").and_then(Value::as_str);
    let Some(meaning) = named.and_then(meaning) else { return };
    let is_integer =
        |kind: &Value| kind == "integer" || kind.as_array().is_some_and(|kinds| kinds.contains(&json!("integer")));
    if meaning.get("minimum").is_some() && !schema.get("type").is_some_and(is_integer) {
        return;
    }
    match schema.get_mut("allOf") {
        Some(Value::Array(parts)) => parts.push(meaning),
        _ => drop(schema.insert("allOf".to_owned(), json!([meaning]))),
    }
}

/// A pattern with a backslash before each hyphen that stands beside `\d` or the like in brackets: ECMA-262 takes it for
/// itself there (annex B.1.2), what the validator is made of does not.
fn plain(pattern: &str) -> String {
    let is_class = |c: Option<char>| c.is_some_and(|c| "dDsSwW".contains(c));
    let mut out = String::new();
    let (mut inside, mut after_class) = (false, false);
    let mut rest = pattern.chars().peekable();
    while let Some(c) = rest.next() {
        let mut ahead = rest.clone();
        let before_class = ahead.next() == Some('\\') && is_class(ahead.next());
        match c {
            '-' if inside && (after_class || before_class) => out.push('\\'),
            '[' => inside = true,
            ']' => inside = false,
            _ => {}
        }
        out.push(c);
        after_class = c == '\\' && is_class(rest.peek().copied());
        if c == '\\' {
            out.extend(rest.next());
        }
    }
    out
}

/// Allows null where `nullable` does: beside `type` (OpenAPI 3.0.4, Schema Object).
fn nullable(schema: &mut Map<String, Value>) {
    if schema.remove("nullable") == Some(Value::Bool(true)) {
        match schema.get_mut("type") {
            Some(Value::Array(kinds)) => kinds.push(json!("null")),
            Some(kind) => *kind = json!([kind, "null"]),
            None => {}
        }
    }
}

/// Says in JSON Schema what a schema of OpenAPI 3.0 says. Descriptions of later versions say it as well, and mean it.
fn as_draft_6(schema: &mut Map<String, Value>) {
    if let Some(Value::Array(kinds)) = schema.get_mut("type") {
        let mut known = BTreeSet::new();
        kinds.retain(|kind| known.insert(kind.to_string()));
    }
    for (exclusive, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        match schema.get(exclusive) {
            Some(Value::Bool(true)) => match schema.remove(limit) {
                Some(value) => schema.insert(exclusive.to_owned(), value),
                None => schema.remove(exclusive),
            },
            Some(Value::Bool(false)) => schema.remove(exclusive),
            _ => None,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(version: &str, schema: Value, view: View, value: Value) -> bool {
        let document = json!({"openapi": version, "components": {"schemas": {"A": schema, "B": {"readOnly": true}}}});
        let at = Pointer::root().child("components").child("schemas").child("A");
        let oracle = Oracle::new(&document, view, Reading::Meant).expect("a document");
        oracle.judge(&at, &value).expect("a schema").is_none()
    }

    #[test]
    fn schemas_of_3_0_mean_what_they_are_read_as() {
        let cases = [
            (json!({"type": "string", "nullable": true}), json!(null), true),
            (json!({"type": "string"}), json!(null), false),
            (json!({"minimum": 1, "exclusiveMinimum": true}), json!(1), false),
            (json!({"minimum": 1, "exclusiveMinimum": false}), json!(1), true),
            (json!({"const": 1}), json!(2), false),
            (json!({"definitions": {"a": 1}}), json!(2), true),
            (json!({"type": "integer"}), json!(1.0), true),
            (
                json!({"type": "integer", "format": "int32"}),
                json!(2_147_483_648_u64),
                false,
            ),
            (json!({"type": "string", "format": "uuid"}), json!("a"), false),
            (json!({"type": "string", "format": "byte"}), json!("YQ=="), true),
            (json!({"type": "string", "format": "byte"}), json!("a"), false),
            (
                json!({"properties": {"nullable": {"type": "string"}}}),
                json!({"nullable": 1}),
                false,
            ),
        ];
        for (schema, value, valid) in cases {
            assert_eq!(
                accepts("3.0.3", schema.clone(), View::Output, value.clone()),
                valid,
                "{value} by {schema}"
            );
        }
        assert!(!accepts("3.1.0", json!({"const": 1}), View::Output, json!(2)));
    }

    #[test]
    fn schemas_are_found_where_others_refer_to() {
        let document = json!({
            "openapi": "3.0.3",
            "components": {"schemas": {"A": {"items": {"$ref": "#/x-files/a"}}}},
            "x-files": {"a": {"properties": {"b": {"$ref": "#/x-files/b/c"}}}, "b": {"c": {"format": "url"}}},
        });
        let at = Pointer::root().child("components").child("schemas").child("A");
        let oracle = Oracle::new(&document, View::Input, Reading::Meant).expect("a document");
        assert!(oracle.accepts(&at, &json!([{"b": "https://example.com"}])));
        assert!(!oracle.accepts(&at, &json!([{"b": ""}])));
    }

    #[test]
    fn hyphens_beside_classes_are_themselves() {
        for (pattern, expected) in [
            (r"^[a-z\d-_\. ]+$", r"^[a-z\d\-_\. ]+$"),
            (r"[_-\w]\d-a", r"[_\-\w]\d-a"),
            (r"[\\-a]", r"[\\-a]"),
            (r"[\]-\d]", r"[\]\-\d]"),
        ] {
            assert_eq!(plain(pattern), expected);
        }
    }

    #[test]
    fn what_goes_in_the_other_direction_is_not_demanded() {
        let reference = json!({"$ref": "#/components/schemas/B"});
        for read_only in [json!({"type": "string", "readOnly": true}), reference] {
            let schema = json!({"required": ["a"], "properties": {"a": read_only}});
            assert!(accepts("3.0.3", schema.clone(), View::Input, json!({})), "{schema}");
            assert!(!accepts("3.0.3", schema.clone(), View::Output, json!({})), "{schema}");
            let schema = json!({"allOf": [schema, {"required": ["a"], "properties": {"a": {"enum": ["x"]}}}]});
            assert!(
                accepts("3.0.3", schema.clone(), View::Input, json!({"a": "y"})),
                "{schema}"
            );
            assert!(
                !accepts("3.0.3", schema.clone(), View::Output, json!({"a": "y"})),
                "{schema}"
            );
        }
    }
}
