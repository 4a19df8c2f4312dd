//! Values made up for a schema: such as are likely to be valid by it, and not sure to be.

use generator::schema::pattern;
use generator::source::Pointer;
use serde_json::{Map, Number, Value, json};

use super::random::Random;
use super::text;
use crate::document::Document;

/// How deep a value is made.
const DEPTH: usize = 7;

/// At this depth and below, no more is made than is required.
const SPARSE: usize = 3;

/// The most schemas that speak of one value.
const PARTS: usize = 64;

/// The most items or entries, and characters, that are made where fewer would do.
const MANY: u64 = 40;
const LONG: u64 = 600;

/// The kinds of values.
const KINDS: &[&str] = &["object", "array", "string", "integer", "number", "boolean", "null"];

/// Keywords that speak of values of one kind.
const SPEAKS: &[(&str, &[&str])] = &[
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
        ],
    ),
    (
        "array",
        &["items", "prefixItems", "minItems", "maxItems", "uniqueItems"],
    ),
    ("string", &["pattern", "minLength", "maxLength"]),
    (
        "number",
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
    ),
];

/// Makes up values for the schemas of a document.
pub struct Maker<'a, 'r> {
    document: Document<'a>,
    random: &'r mut Random,
}

impl<'a, 'r> Maker<'a, 'r> {
    /// Makes up values for the schemas of `document`.
    pub fn new(document: &'a Value, random: &'r mut Random) -> Self {
        Maker {
            document: Document::new(document),
            random,
        }
    }

    /// A value for the schema at `at`.
    pub fn make(&mut self, at: &Pointer) -> Option<Value> {
        let schema = self.document.get(at)?;
        self.value(vec![schema], DEPTH)
    }

    /// A value for all of some schemas.
    fn value(&mut self, schemas: Vec<&'a Value>, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        let parts = self.parts(schemas)?;
        if let Some(constant) = parts.iter().find_map(|part| part.get("const")) {
            return Some(constant.clone());
        }
        let lists = parts.iter().filter_map(|part| part.get("enum")?.as_array());
        if let Some(list) = lists.min_by_key(|list| list.len()) {
            return self.random.pick(list).cloned();
        }
        let kinds = kinds(&parts, self.document.is_3_0());
        let kind = match kinds.contains(&"null") && kinds.len() > 1 && !self.random.once_in(8) {
            true => {
                let others: Vec<&str> = kinds.into_iter().filter(|kind| *kind != "null").collect();
                *self.random.pick(&others)?
            }
            false => *self.random.pick(&kinds)?,
        };
        match kind {
            "object" => self.object(&parts, depth).map(Value::Object),
            "array" => self.array(&parts, depth).map(Value::Array),
            "string" => Some(Value::String(self.text(&parts))),
            "integer" => Some(self.number(&parts, true)),
            "number" => Some(self.number(&parts, false)),
            "boolean" => Some(json!(self.random.once_in(2))),
            _ => Some(Value::Null),
        }
    }

    /// The schemas that apply beside some, and these: of unions, such of their branches as are taken.
    fn parts(&mut self, schemas: Vec<&'a Value>) -> Option<Vec<&'a Value>> {
        let mut pending = schemas;
        let mut parts: Vec<&Value> = Vec::new();
        while let Some(schema) = pending.pop() {
            if *schema == Value::Bool(false) || parts.len() > PARTS {
                return None;
            }
            if !schema.is_object() || parts.iter().any(|known| std::ptr::eq(*known, schema)) {
                continue;
            }
            let reference = schema.get("$ref").and_then(Value::as_str);
            if let Some(reference) = reference {
                let target = Pointer::from_fragment(reference).ok();
                pending.push(target.and_then(|target| self.document.get(&target))?);
                if self.document.is_3_0() {
                    continue;
                }
            }
            parts.push(schema);
            pending.extend(list(schema, "allOf"));
            pending.extend(self.random.pick(list(schema, "oneOf")));
            let any = list(schema, "anyOf");
            pending.extend(self.random.pick(any));
            pending.extend(any.iter().filter(|_| self.random.once_in(4)));
            if let Some(condition) = schema.get("if") {
                match self.random.once_in(2) {
                    true => pending.extend([Some(condition), schema.get("then")].into_iter().flatten()),
                    false => pending.extend(schema.get("else")),
                }
            }
        }
        Some(parts)
    }

    fn object(&mut self, parts: &[&'a Value], depth: usize) -> Option<Map<String, Value>> {
        let mut properties: Vec<(&String, Vec<&Value>)> = Vec::new();
        for (name, schema) in parts.iter().flat_map(|part| members(part, "properties")) {
            match properties.iter_mut().find(|(known, _)| *known == name) {
                Some((_, schemas)) => schemas.push(schema),
                None => properties.push((name, vec![schema])),
            }
        }
        let required = parts.iter().flat_map(|part| list(part, "required"));
        let required: Vec<&str> = required.filter_map(Value::as_str).collect();
        // From none of the others to all of them.
        let density = if depth < SPARSE { 0 } else { self.random.below(5) };
        let mut object = Map::new();
        for (name, schemas) in &properties {
            let needed = required.contains(&name.as_str());
            if !needed && self.random.below(4) >= density {
                continue;
            }
            match self.value(schemas.clone(), depth) {
                Some(value) => drop(object.insert((*name).clone(), value)),
                None if needed => return None,
                None => {}
            }
        }
        let others: Vec<&Value> = parts
            .iter()
            .filter_map(|part| part.get("additionalProperties"))
            .collect();
        for name in required {
            if !object.contains_key(name) && properties.iter().all(|(known, _)| *known != name) {
                let value = self.value(others.clone(), depth)?;
                object.insert(name.to_owned(), value);
            }
        }
        self.entries(parts, &others, depth, &mut object);
        Some(object)
    }

    /// Adds properties that are not declared.
    fn entries(&mut self, parts: &[&'a Value], others: &[&'a Value], depth: usize, object: &mut Map<String, Value>) {
        let least = limit(parts, "minProperties").max().unwrap_or(0);
        let most = limit(parts, "maxProperties").min().unwrap_or(MANY);
        let wanted = (others.iter().any(|schema| schema.is_object()) && depth >= SPARSE) || self.random.once_in(8);
        let wanted = if wanted { self.random.below(3) } else { 0 };
        let missing = usize::try_from(least).unwrap_or_default().saturating_sub(object.len());
        let names: Vec<&str> = parts
            .iter()
            .filter_map(|part| part.get("propertyNames")?.get("pattern")?.as_str())
            .collect();
        let patterns: Vec<(&String, &Value)> = parts
            .iter()
            .flat_map(|part| members(part, "patternProperties"))
            .collect();
        for index in 0..missing.max(wanted) {
            if object.len() as u64 >= most.min(MANY) {
                return;
            }
            let of_pattern = self.random.pick(&patterns).copied().filter(|_| self.random.once_in(2));
            let name = match (of_pattern, names.first()) {
                (Some((pattern, _)), _) => text::matching(pattern, 0, self.random),
                (None, Some(pattern)) => text::matching(pattern, 0, self.random),
                (None, None) => Some(format!("other{index}")),
            };
            let schemas = match of_pattern {
                Some((_, schema)) => vec![schema],
                None => others.to_vec(),
            };
            if let (Some(name), Some(value)) = (name, self.value(schemas, depth)) {
                object.entry(name).or_insert(value);
            }
        }
    }

    fn array(&mut self, parts: &[&'a Value], depth: usize) -> Option<Vec<Value>> {
        let least = limit(parts, "minItems").max().unwrap_or(0);
        let most = limit(parts, "maxItems").min().unwrap_or(u64::MAX);
        let more = if depth < SPARSE { 0 } else { self.random.below(3) as u64 };
        let length = match self.random.once_in(8) && most <= MANY {
            true => most,
            false => least.saturating_add(more).min(most).min(MANY),
        };
        let is_set = parts
            .iter()
            .any(|part| part.get("uniqueItems") == Some(&Value::Bool(true)));
        let mut items: Vec<Value> = Vec::new();
        for index in 0..usize::try_from(length).unwrap_or_default() {
            let schemas: Vec<&Value> = parts
                .iter()
                .filter_map(|part| list(part, "prefixItems").get(index).or(part.get("items")))
                .collect();
            for _ in 0..4 {
                match self.value(schemas.clone(), depth) {
                    Some(item) if is_set && items.contains(&item) => continue,
                    Some(item) => items.push(item),
                    None if index as u64 >= least => return Some(items),
                    None => return None,
                }
                break;
            }
        }
        Some(items)
    }

    fn text(&mut self, parts: &[&'a Value]) -> String {
        let least = limit(parts, "minLength").max().unwrap_or(0);
        let most = limit(parts, "maxLength").min().unwrap_or(u64::MAX);
        let of = |keyword: &'static str| parts.iter().filter_map(move |part| part.get(keyword)?.as_str());
        let patterns: Vec<&str> = of("pattern").collect();
        let fits = |text: &String| {
            let length = text.chars().count() as u64;
            let matches = |pattern: &&str| pattern::matches(pattern, text).unwrap_or(false);
            (least..=most).contains(&length) && patterns.iter().all(matches)
        };
        let mut formatted = of("format").filter_map(|format| text::of_format(format, self.random));
        if let Some(text) = formatted.next().filter(|text| patterns.is_empty() || fits(text)) {
            return text;
        }
        if !patterns.is_empty() {
            let longest = usize::try_from(most).unwrap_or(usize::MAX);
            let mut made = (0..8).filter_map(|_| {
                let text = text::matching(self.random.pick(&patterns)?, least, self.random)?;
                Some(text.chars().take(longest).collect())
            });
            if let Some(text) = made.find(fits) {
                return text;
            }
        }
        let some = least.saturating_add(self.random.below(8) as u64).min(most);
        let longest = if most <= LONG { most } else { some };
        let length = *self.random.pick(&[least, some, some, longest]).unwrap_or(&least);
        let letters = if self.random.once_in(8) {
            ["é", "😀", "\"", " "]
        } else {
            ["a", "b", "A", "1"]
        };
        (0..length.min(LONG))
            .filter_map(|_| self.random.pick(&letters).copied())
            .collect()
    }

    fn number(&mut self, parts: &[&'a Value], whole: bool) -> Value {
        let whole = whole || parts.iter().any(|part| part.get("type") == Some(&json!("integer")));
        let limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
        let of = |keyword: &str| parts.iter().find_map(|part| part.get(keyword)?.as_f64());
        if let Some(step) = of("multipleOf") {
            let base = of("minimum").or(of("exclusiveMinimum")).unwrap_or(0.0);
            let number = ((base / step).ceil() + self.random.below(3) as f64) * step;
            return from_f64(number, whole);
        }
        let limits: Vec<&Value> = limits
            .iter()
            .flat_map(|keyword| parts.iter().filter_map(move |part| part.get(*keyword)))
            .filter(|limit| limit.is_number())
            .collect();
        let exact = self.random.pick(&limits).copied().cloned();
        match (exact, self.random.below(4)) {
            (Some(limit), 0) => limit,
            (Some(limit), _) => {
                let step = self.random.below(3) as f64
                    * if of("maximum").is_some() && self.random.once_in(2) {
                        -1.0
                    } else {
                        1.0
                    };
                from_f64(limit.as_f64().unwrap_or_default() + step, whole)
            }
            (None, 0) if !whole => json!(self.random.below(1000) as f64 / 8.0),
            (None, 1) => json!(self.random.below(100_000)),
            (None, 2) => from_f64(-(self.random.below(10) as f64), whole),
            (None, _) => json!(self.random.below(3)),
        }
    }
}

/// A number, without a fraction where it has none.
pub fn from_f64(number: f64, whole: bool) -> Value {
    match number.fract() == 0.0 && number.abs() < 9e15 {
        true => json!(number as i64),
        false if whole && number.abs() < 9e15 => json!(number.floor() as i64),
        false => Number::from_f64(number).map_or(Value::Null, Value::Number),
    }
}

/// The kinds that a value of some schemas can have.
fn kinds(parts: &[&Value], is_3_0: bool) -> Vec<&'static str> {
    let mut kinds: Vec<&str> = KINDS.to_vec();
    for part in parts {
        let nullable = is_3_0 && part.get("nullable") == Some(&Value::Bool(true));
        let has = |kind: &str| match part.get("type") {
            Some(Value::String(only)) => {
                only == kind || nullable && kind == "null" || only == "number" && kind == "integer"
            }
            Some(Value::Array(kinds)) => kinds
                .iter()
                .any(|known| known == kind || known == "number" && kind == "integer"),
            _ => true,
        };
        kinds.retain(|kind| has(kind));
    }
    if parts.iter().any(|part| part.get("type").is_some()) {
        return kinds;
    }
    let spoken = |(kind, keywords): &(&'static str, &[&str])| {
        let speaks = |part: &&Value| keywords.iter().any(|keyword| part.get(keyword).is_some());
        parts.iter().any(speaks).then_some(*kind)
    };
    let spoken: Vec<&str> = SPEAKS.iter().filter_map(spoken).collect();
    if spoken.is_empty() { kinds } else { spoken }
}

/// The limits that some schemas set with a keyword.
fn limit(parts: &[&Value], keyword: &str) -> impl Iterator<Item = u64> {
    parts.iter().filter_map(move |part| part.get(keyword)?.as_u64())
}

/// A list of a schema.
fn list<'v>(schema: &'v Value, keyword: &str) -> &'v [Value] {
    schema.get(keyword).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// What a schema has by name.
fn members<'v>(schema: &'v Value, keyword: &str) -> impl Iterator<Item = (&'v String, &'v Value)> + use<'v> {
    schema.get(keyword).and_then(Value::as_object).into_iter().flatten()
}
