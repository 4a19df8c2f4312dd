//! JSON values whose numbers are what they are, to the last digit.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;
use serde_json::value::RawValue;

use crate::droppable::Droppable;

/// A JSON value. Two are equal if they mean the same, however it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exact {
    /// `null`, `true`, `false` or a text.
    Plain(Value),
    /// A number.
    Number(Number),
    /// A list.
    Array(Vec<Exact>),
    /// An object.
    Object(BTreeMap<String, Exact>),
}

/// A number in decimal: the digits without zeros at either end, times a power of ten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    negative: bool,
    digits: String,
    exponent: i128,
}

/// A difference between what was read and what is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The JSON Pointer to it.
    pub at: String,
    /// What was read, and what is written there.
    pub what: String,
}

impl Exact {
    /// The value without the members that may be dropped.
    pub fn kept(&self, droppable: &Droppable<'_>) -> Exact {
        match self {
            Exact::Plain(_) | Exact::Number(_) => self.clone(),
            Exact::Array(items) => {
                let items = items.iter().enumerate();
                Exact::Array(
                    items
                        .map(|(index, item)| item.kept(&droppable.item(index, item)))
                        .collect(),
                )
            }
            Exact::Object(members) => {
                let kept = members.iter().filter_map(|(name, value)| {
                    let inner = droppable.member(name, value)?;
                    Some((name.clone(), value.kept(&inner)))
                });
                Exact::Object(kept.collect())
            }
        }
    }

    /// Reads a document. Of members of one name, the last counts.
    pub fn parse(json: &str) -> serde_json::Result<Exact> {
        let json = json.trim_matches([' ', '\t', '\n', '\r']);
        match json.as_bytes().first() {
            Some(b'{') => {
                let members: BTreeMap<String, Box<RawValue>> = serde_json::from_str(json)?;
                let members = members
                    .into_iter()
                    .map(|(name, value)| Ok((name, Exact::parse(value.get())?)));
                Ok(Exact::Object(members.collect::<serde_json::Result<_>>()?))
            }
            Some(b'[') => {
                let items: Vec<Box<RawValue>> = serde_json::from_str(json)?;
                let items = items.iter().map(|item| Exact::parse(item.get()));
                Ok(Exact::Array(items.collect::<serde_json::Result<_>>()?))
            }
            Some(b'-' | b'0'..=b'9') => Ok(Exact::Number(Number::parse(json))),
            _ => serde_json::from_str(json).map(Exact::Plain),
        }
    }

    /// The value, whose numbers are as exact as they are elsewhere.
    pub fn to_value(&self) -> Value {
        serde_json::from_str(&self.to_string()).unwrap_or_default()
    }

    /// The first difference of `written` from this value, but for members that may be dropped.
    pub fn difference(&self, written: &Exact, droppable: &Droppable<'_>) -> Option<Difference> {
        self.differs_at(written, droppable, "")
    }

    fn differs_at(&self, written: &Exact, droppable: &Droppable<'_>, at: &str) -> Option<Difference> {
        match (self, written) {
            (Exact::Array(read), Exact::Array(written)) if read.len() == written.len() => {
                let mut pairs = read.iter().zip(written).enumerate();
                pairs.find_map(|(index, (read, written))| {
                    read.differs_at(written, &droppable.item(index, read), &format!("{at}/{index}"))
                })
            }
            (Exact::Object(read), Exact::Object(written)) => {
                let added = written.keys().find(|name| !read.contains_key(*name));
                if let Some(name) = added {
                    return Some(Difference {
                        at: child(at, name),
                        what: "was not there, and is written".to_owned(),
                    });
                }
                read.iter().find_map(|(name, value)| {
                    let at = child(at, name);
                    match (written.get(name), droppable.member(name, value)) {
                        (Some(written), Some(inner)) => value.differs_at(written, &inner, &at),
                        (Some(written), None) if value == written => None,
                        (None, None) => None,
                        (Some(written), None) => Some(Difference {
                            at,
                            what: format!("{value} is written as {written}"),
                        }),
                        (None, Some(_)) => Some(Difference {
                            at,
                            what: format!("{value} is not written"),
                        }),
                    }
                })
            }
            (read, written) if read == written => None,
            (Exact::Number(read), Exact::Number(written))
                if droppable.is_double() && read.to_f64() == written.to_f64() =>
            {
                None
            }
            (read, written) => Some(Difference {
                at: at.to_owned(),
                what: format!("{read} is written as {written}"),
            }),
        }
    }
}

fn child(at: &str, name: &str) -> String {
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}

impl Number {
    /// Reads the text of a JSON number.
    fn parse(text: &str) -> Number {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let unsigned = mantissa.trim_start_matches('-');
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let digits = format!("{whole}{fraction}");
        let trimmed = digits.trim_end_matches('0');
        let shift = digits.len() - trimmed.len();
        // An exponent beyond this has no meaning that a computer could tell from another.
        let exponent: i128 = exponent.parse().unwrap_or(i128::from(i64::MAX));
        let digits = trimmed.trim_start_matches('0').to_owned();
        match digits.is_empty() {
            true => Number {
                negative: false,
                digits,
                exponent: 0,
            },
            false => Number {
                negative: mantissa.starts_with('-'),
                digits,
                exponent: exponent + shift as i128 - fraction.len() as i128,
            },
        }
    }
}

impl Number {
    fn to_f64(&self) -> Option<f64> {
        self.to_string().parse().ok()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.negative { "-" } else { "" };
        match (self.digits.as_str(), self.exponent) {
            ("", _) => f.write_str("0"),
            (digits, 0) => write!(f, "{sign}{digits}"),
            (digits, exponent) => write!(f, "{sign}{digits}e{exponent}"),
        }
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Exact::Plain(value) => write!(f, "{value}"),
            Exact::Number(number) => write!(f, "{number}"),
            Exact::Array(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index > 0 { "," } else { "" })?;
                }
                f.write_str("]")
            }
            Exact::Object(members) => {
                f.write_str("{")?;
                for (index, (name, value)) in members.iter().enumerate() {
                    let comma = if index > 0 { "," } else { "" };
                    write!(f, "{comma}{}:{value}", Value::from(name.as_str()))?;
                }
                f.write_str("}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use generator::model::View;
    use generator::source::Pointer;

    use super::*;

    fn difference(read: &str, written: &str, schema: &str) -> Option<String> {
        let schema = serde_json::from_str(schema).expect("a schema");
        let [read, written] = [read, written].map(|json| Exact::parse(json).expect("JSON"));
        let droppable = Droppable::of(&schema, &Pointer::root(), View::Output, None, &read);
        read.difference(&written, &droppable)
            .map(|difference| format!("{} {}", difference.at, difference.what))
    }

    #[test]
    fn numbers_are_equal_if_they_mean_the_same() {
        for (one, other) in [
            ("1", "1.0"),
            ("1e2", "100"),
            ("-0", "0"),
            ("0.0075", "75e-4"),
            ("1E+2", "100.0"),
        ] {
            assert_eq!(difference(one, other, "{}"), None, "{one} {other}");
        }
        for (one, other) in [
            ("1", "-1"),
            ("12345678901234567890123", "1.2345678901234568e22"),
            ("1", "\"1\""),
        ] {
            assert!(difference(one, other, "{}").is_some(), "{one} {other}");
        }
    }

    #[test]
    fn only_what_is_not_declared_may_be_dropped() {
        let schema = r#"{"properties": {"a": {}}}"#;
        assert_eq!(difference(r#"{"a": 1, "b": 2}"#, r#"{"a": 1}"#, schema), None);
        assert_eq!(
            difference(r#"{"a": 1, "b": 2}"#, r#"{"b": 2}"#, schema).as_deref(),
            Some("/a 1 is not written")
        );
        let open = r#"{"additionalProperties": {}}"#;
        assert_eq!(
            difference(r#"{"b/c": [2]}"#, "{}", open).as_deref(),
            Some("/b~1c [2] is not written")
        );
        let union =
            r#"{"oneOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"b": {}}, "required": ["b"]}]}"#;
        assert!(difference(r#"{"a": 1, "b": 2}"#, r#"{"b": 2}"#, union).is_some());
        let nested =
            r##"{"$ref": "#/$defs/A", "$defs": {"A": {"allOf": [{"properties": {"a": {"properties": {"b": {}}}}}]}}}"##;
        assert_eq!(
            difference(r#"{"a": {"b": 1, "c": 2}, "b": 3}"#, r#"{"a": {}}"#, nested).as_deref(),
            Some("/a/b 1 is not written")
        );
        assert_eq!(
            difference("{}", r#"{"a": null}"#, schema).as_deref(),
            Some("/a was not there, and is written")
        );
    }
}
