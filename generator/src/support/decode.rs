//! Reading whole documents.

use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::exact::Document;
use super::json::Json;
use super::path::Path;
use super::report::Report;
use super::violation::Violations;

/// Decodes and validates a JSON document.
///
/// A valid document is read once. One that is not is read a second time, so that everything that is wrong with it is
/// told at once: types as well as constraints, each with its place.
///
/// `T` is a model, or what holds models: an `Option`, a `Vec` or a `BTreeMap`.
///
/// # Errors
///
/// All violations; a single one with the keyword `syntax` and no pointer if the text is not JSON.
///
/// # Examples
///
/// ```rust
/// use this_crate::{Violations, from_json};
///
/// let names: Vec<String> = from_json(br#"["Ada", "Grace"]"#)?;
/// assert_eq!(names, ["Ada", "Grace"]);
///
/// let violations = from_json::<Vec<String>>(br#"["Ada", 1815, null]"#).expect_err("two are no text");
/// let pointers: Vec<&str> = violations.iter().map(|violation| violation.pointer.as_str()).collect();
/// assert_eq!(pointers, ["/1", "/2"]);
/// # Ok::<(), Violations>(())
/// ```
pub fn from_json<T: Json>(json: &[u8]) -> Result<T, Violations> {
    // The value is looked at where it is: moving a large one takes as long as checking it.
    let read = decode::<T>(json);
    if let Ok(value) = &read {
        value.validate()?;
    }
    read.or_else(|error| read_again(json, &error, Report::strict()))
}

/// Decodes a JSON document as a reader does who takes what is there: new properties and new values are no error,
/// constraints do not count, and null stands for an absent value.
///
/// # Errors
///
/// What keeps the document from being read.
pub fn from_json_tolerant<T: Json>(json: &[u8]) -> Result<T, Violations> {
    decode(json).or_else(|error| read_again(json, &error, Report::tolerant()))
}

fn decode<T: Json>(json: &[u8]) -> Result<T, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = T::decode(&mut deserializer);
    if value.is_ok() {
        deserializer.end()?;
    }
    value
}

/// Reads a document that the fast path refused with `error`.
#[cold]
fn read_again<T: Json>(json: &[u8], error: &serde_json::Error, report: Report) -> Result<T, Violations> {
    // What is not JSON, or too deep, is so for every reader. A number that is too large is JSON.
    let is_too_large = || error.to_string().starts_with("number out of range");
    if error.is_eof() || (error.is_syntax() && !is_too_large()) {
        return Err(syntax(error));
    }
    let Document { value, numbers } = Document::parse(json).map_err(|error| syntax(&error))?;
    let mut report = report.with(numbers);
    let read = T::explain(&value, &Path::ROOT, &mut report);
    match read {
        Some(read) => report.into_violations().or(read),
        None => {
            if report.is_empty() {
                report.add(&Path::ROOT, "type", "can't be read");
            }
            Err(report.into_violations())
        }
    }
}

fn syntax(error: &serde_json::Error) -> Violations {
    let mut violations = Violations::default();
    violations.add(&Path::ROOT, "syntax", format_args!("is not JSON: {error}"));
    violations
}

/// Parses a document into a value tree. Unlike `serde_json`'s own, it refuses an object with two members of one name,
/// whose meaning RFC 8259, section 4 leaves open.
///
/// # Errors
///
/// Text that is not JSON, with line and column.
pub fn tree(json: &[u8]) -> Result<Value, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = Tree.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

/// Decodes a value of any kind, in which no object has two members of one name.
///
/// # Errors
///
/// The deserializer's, or an object that does.
pub fn value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
    Tree.deserialize(deserializer)
}

/// Reads a value of any kind.
pub(super) struct Tree;

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Tree)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        if let Some(name) = members.next_key::<String>()? {
            if name == NUMBER {
                return number(&mut members).map(Value::Number);
            }
            map.insert(name, members.next_value_seed(Tree)?);
        }
        object(map, members).map(Value::Object)
    }
}

/// Where a program turns on `arbitrary_precision`, a number arrives as a map with this one key.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// Reads the value of [`NUMBER`].
pub(super) fn number<'de, A: MapAccess<'de>>(members: &mut A) -> Result<Number, A::Error> {
    let text: String = members.next_value()?;
    serde_json::from_str(&text).map_err(de::Error::custom)
}

/// Reads the rest of an object, of which `members` have been read.
pub(super) fn object<'de, A: MapAccess<'de>>(
    mut members: Map<String, Value>,
    mut rest: A,
) -> Result<Map<String, Value>, A::Error> {
    while let Some(name) = rest.next_key()? {
        let value = rest.next_value_seed(Tree)?;
        insert(&mut members, name, value)?;
    }
    Ok(members)
}

/// Adds a member to an object, which may not have another of that name.
pub(super) fn insert<E: de::Error>(members: &mut Map<String, Value>, name: String, value: Value) -> Result<(), E> {
    if members.contains_key(&name) {
        // The name is the sender's, and may be long.
        return Err(E::custom(format_args!("duplicate property `{name:.64}`")));
    }
    members.insert(name, value);
    Ok(())
}
