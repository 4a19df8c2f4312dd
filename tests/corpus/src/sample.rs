//! A value for a schema: the smallest that is likely to be valid.

use generator::description::Location;
use generator::schema::pattern::{Matcher, Run, matches, translate};
use serde_json::{Map, Value, json};

/// Makes values for the schemas of a document.
pub struct Sampler<'a> {
    document: &'a Value,
}

/// How deep a value is made: deeper than any that is required.
const DEPTH: usize = 32;

impl<'a> Sampler<'a> {
    /// A sampler for `document`.
    pub fn new(document: &'a Value) -> Self {
        Sampler { document }
    }

    /// The schema of a parameter.
    pub fn parameter(&self, path: &str, method: &str, name: &str, location: Location) -> Option<&'a Value> {
        let item = self.follow(self.document.get("paths")?.get(path)?);
        let lists = [
            item.get(method.to_lowercase())
                .and_then(|operation| operation.get("parameters")),
            item.get("parameters"),
        ];
        let word = match location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        let parameters = lists.into_iter().flatten().filter_map(Value::as_array).flatten();
        let mut parameters = parameters.map(|parameter| self.follow(parameter));
        let parameter = parameters.find(|parameter| parameter["name"] == name && parameter["in"] == word)?;
        match parameter.get("schema") {
            Some(schema) => Some(schema),
            None => parameter.get("content")?.as_object()?.values().next()?.get("schema"),
        }
    }

    /// The schema of a request body.
    pub fn body(&self, path: &str, method: &str, media_type: &str) -> Option<&'a Value> {
        let item = self.follow(self.document.get("paths")?.get(path)?);
        let body = self.follow(item.get(method.to_lowercase())?.get("requestBody")?);
        body.get("content")?.get(media_type)?.get("schema")
    }

    /// A value for `schema`.
    pub fn sample(&self, schema: &Value) -> Option<Value> {
        self.value(schema, DEPTH)
    }

    fn follow(&self, value: &'a Value) -> &'a Value {
        self.resolved(value)
    }

    fn resolved<'v>(&self, mut value: &'v Value) -> &'v Value
    where
        'a: 'v,
    {
        for _ in 0..DEPTH {
            let reference = value
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(|reference| reference.strip_prefix('#'));
            let decoded = reference.map(|pointer| pointer.replace("%7B", "{").replace("%7D", "}").replace("%20", " "));
            match decoded.and_then(|pointer| self.document.pointer(&pointer)) {
                Some(target) => value = target,
                None => return value,
            }
        }
        value
    }

    fn value(&self, schema: &Value, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        let schema = self.resolved(schema);
        if let Some(constant) = schema.get("const") {
            return Some(constant.clone());
        }
        if let Some(first) = schema
            .get("enum")
            .and_then(Value::as_array)
            .and_then(|values| values.first())
        {
            return Some(first.clone());
        }
        let mut merged = Map::new();
        let mut other = None;
        let parts = ["allOf", "oneOf", "anyOf"]
            .into_iter()
            .filter_map(|keyword| Some((keyword, schema.get(keyword)?.as_array()?)));
        for (keyword, branches) in parts {
            let taken = if keyword == "allOf" { branches.len() } else { 1 };
            for branch in branches.iter().take(taken) {
                match self.value(branch, depth) {
                    Some(Value::Object(members)) => merged.extend(members),
                    value => other = value.or(other),
                }
            }
        }
        let object = schema.get("properties").is_some() || schema.get("required").is_some() || !merged.is_empty();
        let kind = match schema.get("type") {
            Some(Value::String(kind)) => kind.as_str(),
            Some(Value::Array(kinds)) => kinds
                .iter()
                .filter_map(Value::as_str)
                .find(|kind| *kind != "null")
                .unwrap_or("null"),
            _ if object => "object",
            _ if other.is_some() => return other,
            _ if schema.get("items").is_some() => "array",
            _ => "string",
        };
        match kind {
            "object" => {
                self.members(schema, depth, &mut merged)?;
                Some(Value::Object(merged))
            }
            "array" => {
                let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
                let item = schema.get("items").and_then(|items| self.value(items, depth));
                Some(json!((0..least).map(|_| item.clone()).collect::<Vec<_>>()))
            }
            "integer" | "number" => Some(number(schema)),
            "boolean" => Some(json!(true)),
            "null" => Some(Value::Null),
            _ => other.or_else(|| Some(json!(text(schema)))),
        }
    }

    /// Adds the properties that must be present, and one of a branch that is told by its property.
    fn members(&self, schema: &Value, depth: usize, out: &mut Map<String, Value>) -> Option<()> {
        let required = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        let mut names: Vec<&str> = required.collect();
        let properties = schema.get("properties").and_then(Value::as_object);
        if let (Some(properties), true) = (properties, depth < DEPTH - 1 && names.is_empty()) {
            // A branch of a union that requires nothing is told by the property that is there.
            names.extend(
                properties
                    .keys()
                    .next()
                    .filter(|_| properties.len() == 1)
                    .map(String::as_str),
            );
        }
        for name in names {
            if out.contains_key(name) {
                continue;
            }
            let property = properties.and_then(|properties| properties.get(name));
            if property.is_some_and(|property| self.resolved(property)["readOnly"] == true) {
                continue;
            }
            let value = match property {
                Some(property) => self.value(property, depth)?,
                None => json!("x"),
            };
            out.insert(name.to_owned(), value);
        }
        Some(())
    }
}

fn number(schema: &Value) -> Value {
    let limit = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    let least = limit("minimum").or_else(|| limit("exclusiveMinimum").map(|limit| limit + 1.0));
    let most = limit("maximum").or_else(|| limit("exclusiveMaximum").map(|limit| limit - 1.0));
    let number = match (least, most) {
        (Some(least), _) => least.ceil(),
        (None, Some(most)) => most.floor().min(1.0),
        (None, None) => 1.0,
    };
    let number = match limit("multipleOf") {
        Some(step) => (number / step).ceil() * step,
        None => number,
    };
    match number.fract() == 0.0 && number.abs() < 9e15 {
        true => json!(number as i64),
        false => json!(number),
    }
}

fn text(schema: &Value) -> String {
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    let known = match format {
        "uuid" => "123e4567-e89b-12d3-a456-426655440000",
        "date-time" => "2024-01-02T03:04:05Z",
        "date" => "2024-01-02",
        "time" => "03:04:05Z",
        "duration" => "P1D",
        "email" | "idn-email" => "user@example.com",
        "uri" | "url" | "iri" => "https://example.com/",
        "uri-reference" | "iri-reference" => "/path",
        "hostname" | "fqdn" | "idn-hostname" => "host.example.com",
        "ipv4" | "ip" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" | "base64url" => "YWJj",
        _ => "",
    };
    if !known.is_empty() {
        return known.to_owned();
    }
    let least = schema
        .get("minLength")
        .and_then(Value::as_u64)
        .and_then(|least| usize::try_from(least).ok())
        .unwrap_or(0);
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str)
        && let Some(text) = matching(pattern, least)
    {
        return text;
    }
    "x".repeat(least.max(1))
}

/// A text that matches `pattern`, where that is easy to find.
fn matching(pattern: &str, least: usize) -> Option<String> {
    match translate(pattern).ok()? {
        Matcher::Always => None,
        Matcher::Runs(runs) | Matcher::Contains(runs) => of_runs(&runs, least),
        Matcher::Ends(before, end) => {
            let end = of_runs(&end, 0)?;
            let before = of_runs(&before, least.saturating_sub(end.chars().count()))?;
            Some(before + &end)
        }
        _ => {
            let matches = |candidate: &&str| matches(pattern, candidate).unwrap_or(false);
            CANDIDATES.iter().copied().find(matches).map(str::to_owned)
        }
    }
}

/// Texts of common forms.
const CANDIDATES: &[&str] = &[
    "a",
    "A",
    "1",
    "0",
    "abc",
    "ABC",
    "123",
    "a1",
    "192.0.2.1",
    "192.0.2.0/24",
    "1-2",
    "00:00:00:00:00:00",
    "/a",
    "1d",
    "1h",
    "example.com",
    "https://example.com",
    "a@example.com",
    "2024-01-02",
];

/// A text of at least so many characters that is some runs in a row.
fn of_runs(runs: &[Run], least: usize) -> Option<String> {
    let mut text = String::new();
    let mut short = least;
    for run in runs {
        let firsts = || run.ranges.iter().map(|(first, _)| *first);
        let c = firsts().find(char::is_ascii_alphanumeric).or_else(|| firsts().next())?;
        let min = usize::try_from(run.min).ok()?;
        let max = run.max.and_then(|max| usize::try_from(max).ok()).unwrap_or(usize::MAX);
        let count = short.max(min).min(max);
        text.extend(std::iter::repeat_n(c, count));
        short = short.saturating_sub(count);
    }
    Some(text)
}
