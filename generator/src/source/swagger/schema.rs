//! Schemas (Swagger 2.0, Schema Object).

use serde_json::{Map, Value, json};

use super::{Move, Upgrade};

impl Upgrade<'_> {
    /// Rewrites a schema and those in it, but no examples, defaults or constants, which are data.
    pub(super) fn schema(&mut self, value: &Value, at: &Move) -> Value {
        let Value::Object(written) = value else {
            return value.clone();
        };
        let branch = nullable_branch(written);
        let branch_at = at.under(&["anyOf", "0"]);
        let mut schema = Map::new();
        for (keyword, value) in written {
            let parent = match branch == Some(keyword) {
                true => &branch_at,
                false => at,
            };
            let now = renamed(keyword, written);
            let child = Move {
                from: parent.from.child(keyword),
                to: parent.to.child(now),
            };
            if now != keyword {
                self.moves.insert(child.to.clone(), child.from.clone());
            }
            let value = match keyword.as_str() {
                "$ref" if value.is_string() => {
                    self.references.push((parent.to.clone(), true));
                    value.clone()
                }
                "properties" | "patternProperties" => self.schemas(value, &child),
                "items" | "additionalItems" | "additionalProperties" | "not" | "allOf" | "anyOf" | "oneOf" => {
                    self.schema_or_list(value, &child)
                }
                "discriminator" if value.is_string() => {
                    self.moves.insert(child.to.child("propertyName"), child.from);
                    json!({ "propertyName": value })
                }
                "collectionFormat" => {
                    self.warn(
                        "ignored-collection-format",
                        "`collectionFormat` has a meaning only beside the `type` of an array parameter: it is ignored",
                        &child.from,
                    );
                    continue;
                }
                _ => value.clone(),
            };
            schema.insert(now.to_owned(), value);
        }
        if schema.get("type").is_some_and(|kind| kind == "file") {
            schema.insert("type".to_owned(), "string".into());
            schema.insert("format".to_owned(), "binary".into());
        }
        if branch.is_none() && is_object_untold(written) {
            schema.insert("type".to_owned(), "object".into());
            let message = "`properties` without `type`: it is read as an object";
            self.warn("untyped-schema", message, &at.from);
        }
        if is_nullable(written) {
            accept_null(&mut schema, branch);
        }
        if branch.is_some() {
            // References lead to the whole, which comes first.
            self.moves.insert(at.to.clone(), at.from.clone());
            self.moves.insert(branch_at.to, branch_at.from);
        }
        Value::Object(schema)
    }

    fn schemas(&mut self, value: &Value, at: &Move) -> Value {
        let Value::Object(schemas) = value else {
            return value.clone();
        };
        let schemas = schemas.iter().map(|(name, schema)| {
            let schema = self.schema(schema, &at.child(name));
            (name.clone(), schema)
        });
        Value::Object(schemas.collect())
    }

    fn schema_or_list(&mut self, value: &Value, at: &Move) -> Value {
        let Value::Array(schemas) = value else {
            return self.schema(value, at);
        };
        let schemas = schemas.iter().enumerate();
        let schemas = schemas.map(|(index, schema)| self.schema(schema, &at.index(index)));
        Value::Array(schemas.collect())
    }
}

/// Returns the name of a keyword. Only later dialects of JSON Schema have tuples as those of Draft 4, so that they are
/// written as there.
fn renamed<'k>(keyword: &'k str, schema: &Map<String, Value>) -> &'k str {
    let is_tuple = || schema.get("items").is_some_and(Value::is_array);
    match keyword {
        "items" if is_tuple() => "prefixItems",
        "additionalItems" if is_tuple() => "items",
        other => other,
    }
}

/// Whether a schema has properties but no type. Swagger 2.0 knows no other use of them than an object's.
fn is_object_untold(schema: &Map<String, Value>) -> bool {
    let has = |keyword| schema.contains_key(keyword);
    schema.get("properties").is_some_and(Value::is_object) && !has("type") && !has("$ref")
}

fn is_nullable(schema: &Map<String, Value>) -> bool {
    schema.get("x-nullable") == Some(&Value::Bool(true))
}

/// Returns the keyword that becomes a branch beside null, as `nullable` counts only beside `type` in 3.0.
fn nullable_branch(schema: &Map<String, Value>) -> Option<&'static str> {
    let has = |keyword: &&str| schema.contains_key(*keyword);
    let is_branch = is_nullable(schema) && (has(&"$ref") || !has(&"type")) && !has(&"anyOf");
    ["$ref", "allOf"].into_iter().find(has).filter(|_| is_branch)
}

/// Lets a schema accept null, which an `enum` must list in 3.0.
fn accept_null(schema: &mut Map<String, Value>, branch: Option<&str>) {
    schema.remove("x-nullable");
    if let Some(keyword) = branch {
        let value = schema.remove(keyword);
        if keyword == "$ref" {
            // What stands beside a reference does not count, and would exclude null here.
            schema.remove("type");
        }
        schema.insert("anyOf".to_owned(), json!([{ keyword: value }, { "enum": [null] }]));
        return;
    }
    schema.insert("nullable".to_owned(), true.into());
    if let Some(Value::Array(values)) = schema.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
}
