//! Values made up for a schema: such as are likely to be valid by it, and not sure to be.

mod arrays;
mod objects;
mod scalars;
mod tell_apart;

use std::collections::HashSet;

use generator::source::Pointer;
use serde_json::{Value, json};

use super::random::Random;
use crate::document::Document;
use crate::oracle::Oracle;
pub use scalars::from_f64;

/// How deep a value is made.
const DEPTH: usize = 24;

/// At this depth and below, no more is made than is required.
const SPARSE: usize = DEPTH - 4;

/// The most schemas that speak of one value.
const PARTS: usize = 256;

/// How often a part of a value is made that somebody judges.
const TRIES: usize = 12;

/// How often a judge is asked about the parts of one value.
const QUESTIONS: usize = 4_000;

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
    judge: Option<Judge<'r>>,
}

/// Who judges each part of a value as soon as it is made.
struct Judge<'r> {
    oracle: &'r Oracle,
    /// How often it is asked at most.
    questions: usize,
    /// The schemas of which no value was found, with those that apply beside them.
    empty: HashSet<Vec<Pointer>>,
}

/// A schema that speaks of a value.
#[derive(Clone)]
struct Part<'a> {
    at: Pointer,
    schema: &'a Value,
}

impl<'a, 'r> Maker<'a, 'r> {
    /// Makes up values for the schemas of `document`.
    pub fn new(document: &'a Value, random: &'r mut Random) -> Self {
        Maker {
            document: Document::new(document),
            random,
            judge: None,
        }
    }

    /// Has each part of a value judged before the next is made: slower, and more likely to find values that are rare.
    pub fn judged_by(self, oracle: &'r Oracle) -> Self {
        let judge = Judge {
            oracle,
            questions: QUESTIONS,
            empty: HashSet::new(),
        };
        Maker {
            judge: Some(judge),
            ..self
        }
    }

    /// A value for the schema at `at`.
    pub fn make(&mut self, at: &Pointer) -> Option<Value> {
        let part = self.part(at.clone())?;
        self.value(vec![part], DEPTH)
    }

    fn part(&self, at: Pointer) -> Option<Part<'a>> {
        let schema = self.document.get(&at)?;
        Some(Part { at, schema })
    }

    /// A value for all of some schemas, good in the eyes of the judge, where there is one.
    fn value(&mut self, schemas: Vec<Part<'a>>, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        if self.judge.is_none() {
            return self.made(schemas, depth).map(|(value, _)| value);
        }
        let mut key: Vec<Pointer> = schemas.iter().map(|part| part.at.clone()).collect();
        key.sort();
        let judge = self.judge.as_ref()?;
        if judge.empty.contains(&key) {
            return None;
        }
        for _ in 0..TRIES {
            let Some((value, parts)) = self.made(schemas.clone(), depth) else {
                continue;
            };
            if self.is_good(&key, &value) {
                return Some(value);
            }
            if let Some(value) = self.told_apart(&key, &parts, value) {
                return Some(value);
            }
        }
        self.judge.as_mut()?.empty.insert(key);
        None
    }

    /// Whether the judge accepts a value by all of some schemas, or is asked no more.
    fn is_good(&mut self, schemas: &[Pointer], value: &Value) -> bool {
        schemas.iter().all(|at| self.accepts(at, value).unwrap_or(true))
    }

    /// What the judge says; nothing where it is asked no more.
    fn accepts(&mut self, at: &Pointer, value: &Value) -> Option<bool> {
        let judge = self.judge.as_mut()?;
        judge.questions = judge.questions.checked_sub(1)?;
        Some(judge.oracle.accepts(at, value))
    }

    /// A value for all of some schemas, with all the schemas that it was made by.
    fn made(&mut self, schemas: Vec<Part<'a>>, depth: usize) -> Option<(Value, Vec<Part<'a>>)> {
        let parts = self.parts(schemas)?;
        let value = self.of_parts(&parts, depth)?;
        Some((value, parts))
    }

    fn of_parts(&mut self, parts: &[Part<'a>], depth: usize) -> Option<Value> {
        if let Some(constant) = parts.iter().find_map(|part| part.schema.get("const")) {
            return Some(constant.clone());
        }
        if let Some(value) = self.listed(parts) {
            return Some(value);
        }
        let kinds = kinds(parts, self.document.is_3_0());
        let kind = match kinds.contains(&"null") && kinds.len() > 1 && !self.random.once_in(8) {
            true => {
                let others: Vec<&str> = kinds.into_iter().filter(|kind| *kind != "null").collect();
                *self.random.pick(&others)?
            }
            false => *self.random.pick(&kinds)?,
        };
        match kind {
            "object" => self.object(parts, depth).map(Value::Object),
            "array" => self.array(parts, depth).map(Value::Array),
            "string" => Some(Value::String(self.text(parts))),
            "integer" => Some(self.number(parts, true)),
            "number" => Some(self.number(parts, false)),
            "boolean" => Some(json!(self.random.once_in(2))),
            _ => Some(Value::Null),
        }
    }

    /// One of the values that are listed: by all lists, where they have one in common.
    fn listed(&mut self, parts: &[Part<'a>]) -> Option<Value> {
        let lists = parts.iter().filter_map(|part| part.schema.get("enum")?.as_array());
        let lists: Vec<&Vec<Value>> = lists.collect();
        let shortest = lists.iter().min_by_key(|list| list.len())?;
        let is_common = |value: &&Value| lists.iter().all(|list| list.contains(value));
        let common: Vec<&Value> = shortest.iter().filter(is_common).collect();
        match common.is_empty() {
            true => self.random.pick(shortest).cloned(),
            false => self.random.pick(&common).map(|value| (*value).clone()),
        }
    }

    /// The schemas that apply beside some, and these: of unions, such of their branches as are taken.
    fn parts(&mut self, schemas: Vec<Part<'a>>) -> Option<Vec<Part<'a>>> {
        let mut pending = schemas;
        let mut parts: Vec<Part<'a>> = Vec::new();
        while let Some(part) = pending.pop() {
            if *part.schema == Value::Bool(false) || parts.len() > PARTS {
                return None;
            }
            if !part.schema.is_object() || parts.iter().any(|known| known.at == part.at) {
                continue;
            }
            if part.schema.get("$ref").is_some_and(Value::is_string) {
                pending.push(self.part(self.document.target(&part.at)?)?);
                if self.document.is_3_0() {
                    continue;
                }
            }
            pending.extend(self.list(&part, "allOf"));
            let one = self.list(&part, "oneOf");
            pending.extend(self.random.pick(&one).cloned());
            let any = self.list(&part, "anyOf");
            pending.extend(self.random.pick(&any).cloned());
            pending.extend(any.into_iter().filter(|_| self.random.once_in(4)));
            if part.schema.get("if").is_some() {
                let taken: &[&str] = match self.random.once_in(2) {
                    true => &["if", "then"],
                    false => &["else"],
                };
                pending.extend(taken.iter().filter_map(|keyword| self.part(part.at.child(keyword))));
            }
            parts.push(part);
        }
        Some(parts)
    }

    /// The schemas in a list of a schema.
    fn list(&self, part: &Part<'a>, keyword: &str) -> Vec<Part<'a>> {
        let at = part.at.child(keyword);
        let schemas = list(part.schema, keyword).iter().enumerate();
        schemas
            .map(|(index, schema)| Part {
                at: at.index(index),
                schema,
            })
            .collect()
    }

    /// The schemas that a schema has by name.
    fn named(&self, part: &Part<'a>, keyword: &str) -> Vec<(&'a String, Part<'a>)> {
        let at = part.at.child(keyword);
        let schemas = part.schema.get(keyword).and_then(Value::as_object);
        let schemas = schemas.into_iter().flatten();
        schemas
            .map(|(name, schema)| {
                let at = at.child(name);
                (name, Part { at, schema })
            })
            .collect()
    }

    /// The schemas that some have under a keyword.
    fn under(&self, parts: &[Part<'a>], keyword: &str) -> Vec<Part<'a>> {
        let parts = parts.iter().filter(|part| part.schema.get(keyword).is_some());
        parts.filter_map(|part| self.part(part.at.child(keyword))).collect()
    }
}

/// The kinds that a value of some schemas can have.
fn kinds(parts: &[Part<'_>], is_3_0: bool) -> Vec<&'static str> {
    let mut kinds: Vec<&str> = KINDS.to_vec();
    for part in parts {
        let nullable = is_3_0 && part.schema.get("nullable") == Some(&Value::Bool(true));
        let has = |kind: &str| match part.schema.get("type") {
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
    if parts.iter().any(|part| part.schema.get("type").is_some()) {
        return kinds;
    }
    let spoken = |(kind, keywords): &(&'static str, &[&str])| {
        let speaks = |part: &Part<'_>| keywords.iter().any(|keyword| part.schema.get(keyword).is_some());
        parts.iter().any(speaks).then_some(*kind)
    };
    let spoken: Vec<&str> = SPEAKS.iter().filter_map(spoken).collect();
    if spoken.is_empty() { kinds } else { spoken }
}

/// The limits that some schemas set with a keyword.
fn limits(parts: &[Part<'_>], keyword: &str) -> impl Iterator<Item = u64> {
    parts.iter().filter_map(move |part| part.schema.get(keyword)?.as_u64())
}

/// A list of a schema.
fn list<'v>(schema: &'v Value, keyword: &str) -> &'v [Value] {
    schema.get(keyword).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
