//! Reading values from the text of parameters and forms.
//!
//! Text does not tell the type of what it holds; the type that is read does. So this is a deserializer that reads
//! `200` as a number for one who asks for a number, and as a string for one who asks for a string. One who takes
//! anything, such as a union, gets what the text would be in JSON, and where that does not fit, a string.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::de::value::StringDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::{Number, Value};

use super::uri;
use crate::support::exact::{Whole, whole};
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// The text of a value, taken from its place but not yet unescaped: delimiters count before escapes do.
#[derive(Debug, Clone)]
pub(crate) enum Text<'a> {
    /// One text, which may hold several items or properties.
    One(&'a str),
    /// A text for each item.
    Many(Vec<&'a str>),
    /// The texts for each property.
    Fields(Vec<(String, Vec<&'a str>)>),
    /// A text for each property, or for each item under its number, which has a syntax of its own or that of the whole.
    Parts(Vec<Part<'a>>),
}

impl<'a> Text<'a> {
    /// One text, or several.
    pub(crate) fn of(mut texts: Vec<&'a str>) -> Self {
        match texts.as_slice() {
            [_] => Text::One(texts.remove(0)),
            _ => Text::Many(texts),
        }
    }
}

/// The name, the text and the syntax of a property.
pub(crate) type Part<'a> = (String, Text<'a>, Option<Syntax>);

/// How a text is taken apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Syntax {
    /// What separates items and properties, in any of its spellings.
    pub(crate) delimiters: &'static [&'static str],
    /// Whether a property is written `name=value`, and not `name,value`.
    pub(crate) explode: bool,
    /// Which escapes there are.
    pub(crate) escape: Escape,
    /// Whether properties that the value does not have are refused, and not passed over.
    pub(crate) closed: bool,
}

impl Syntax {
    /// A body of text, all of which is one value.
    pub(crate) const PLAIN: Syntax = Syntax {
        delimiters: &[],
        explode: false,
        escape: Escape::Verbatim,
        closed: false,
    };

    /// The body of a form.
    pub(crate) const FORM: Syntax = Syntax {
        delimiters: &[],
        explode: true,
        escape: Escape::Form,
        closed: false,
    };
}

/// Which escapes a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Escape {
    /// None, as in a body of text.
    Verbatim,
    /// None, as in headers and cookies, where white space around items does not count.
    Trimmed,
    /// Those of URIs.
    Percent,
    /// Those of forms, where a plus sign stands for a space.
    Form,
}

/// A body as text.
pub(crate) fn whole_text<'a>(body: &'a [u8], out: &mut Violations) -> Option<&'a str> {
    let text = std::str::from_utf8(body);
    if text.is_err() {
        out.add(&Path::ROOT, "syntax", "is not UTF-8");
    }
    text.ok()
}

/// Decodes `text`, which lies at `at`, and checks it.
pub(crate) fn read<T: Json>(
    text: &Text<'_>,
    syntax: Syntax,
    rule: &impl Rule<T>,
    at: &Path<'_>,
    out: &mut Violations,
) -> Option<T> {
    let attempt = |guess| {
        let mut violations = Violations::default();
        let value = decode(text, syntax, guess, at, &mut violations);
        if let Some(value) = &value {
            rule.check(value, at, &mut violations);
            T::check(value, at, &mut violations);
        }
        violations.or(value)
    };
    attempt(true)
        .or_else(|first| attempt(false).map_err(|_| first))
        .unwrap_or_else(|violations| {
            out.extend(violations);
            None
        })
}

/// Decodes `text`, which lies at `at`, as one does who takes what is there.
pub(crate) fn read_tolerant<T: Json>(
    text: &Text<'_>,
    syntax: Syntax,
    at: &Path<'_>,
    out: &mut Violations,
) -> Option<T> {
    decode(text, syntax, true, at, out).or_else(|| decode(text, syntax, false, at, &mut Violations::default()))
}

fn decode<T: Json>(text: &Text<'_>, syntax: Syntax, guess: bool, at: &Path<'_>, out: &mut Violations) -> Option<T> {
    let deserializer = TextDeserializer {
        text: text.clone(),
        syntax,
        guess,
        nested: false,
    };
    T::decode(deserializer).map_err(|error| error.record(at, out)).ok()
}

/// What keeps a text from being read.
#[derive(Debug)]
struct TextError {
    /// Where in the value, from the inside out.
    keys: Vec<String>,
    /// The keyword that is broken.
    keyword: &'static str,
    message: String,
}

impl TextError {
    fn new(message: impl fmt::Display) -> Self {
        TextError {
            keys: Vec::new(),
            keyword: "type",
            message: message.to_string(),
        }
    }

    fn within(mut self, key: impl fmt::Display) -> Self {
        self.keys.push(key.to_string());
        self
    }

    /// Records the violation. Text has no more than a few levels outside of JSON, so this goes no deeper.
    fn record(mut self, at: &Path<'_>, out: &mut Violations) {
        match self.keys.pop() {
            Some(key) => self.record(&at.key(&key), out),
            None => out.add(at, self.keyword, self.message),
        }
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TextError {}

impl de::Error for TextError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        TextError::new(message)
    }

    /// The text itself is not told: it may be a secret in the wrong place.
    fn invalid_type(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        TextError::new(format_args!("must be {expected}"))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let error = TextError::new(format_args!("must be {expected}"));
        match found {
            // A type of another crate can't hold the value.
            Unexpected::Other("format") => TextError {
                keyword: "format",
                ..error
            },
            _ => error,
        }
    }
}

#[derive(Debug)]
struct TextDeserializer<'a> {
    text: Text<'a>,
    syntax: Syntax,
    /// Whether one who takes anything gets what the text would be in JSON.
    guess: bool,
    /// Whether the text is an item or a property: then an array or an object in it is JSON.
    nested: bool,
}

impl<'a> TextDeserializer<'a> {
    /// The text of one item or property.
    fn nested(&self, text: Text<'a>, own: Option<Syntax>) -> Self {
        TextDeserializer {
            text,
            nested: own.is_none(),
            syntax: own.unwrap_or(self.syntax),
            guess: self.guess,
        }
    }

    fn has_parts(&self) -> bool {
        matches!(self.text, Text::Parts(_))
    }

    fn scalar(&self) -> Result<Cow<'a, str>, TextError> {
        let raw = match &self.text {
            Text::One(text) => *text,
            Text::Many(texts) => match texts.as_slice() {
                [text] => text,
                _ => return Err(TextError::new("must be given once")),
            },
            Text::Fields(_) | Text::Parts(_) => return Err(TextError::new("must not have properties")),
        };
        unescape(raw, self.syntax.escape)
    }

    fn items(&self) -> Result<Vec<Text<'a>>, TextError> {
        let texts = match &self.text {
            // In a form, a list of one item looks like that item.
            Text::One(text) if self.nested => vec![*text],
            Text::One(text) => split(text, self.syntax.delimiters),
            Text::Many(texts) => texts.clone(),
            Text::Fields(_) => return Err(TextError::new("must not have properties")),
            Text::Parts(parts) => return numbered(parts).ok_or_else(|| TextError::new("must not have properties")),
        };
        Ok(texts.into_iter().map(Text::One).collect())
    }

    fn fields(&self) -> Result<Vec<Part<'a>>, TextError> {
        let text = match &self.text {
            Text::One(text) => text,
            Text::Many(_) => return Err(TextError::new("must be given once")),
            Text::Fields(fields) => {
                let field = |(name, texts): (String, Vec<&'a str>)| (name, Text::of(texts), None);
                return Ok(fields.iter().cloned().map(field).collect());
            }
            Text::Parts(parts) => return Ok(parts.clone()),
        };
        let pieces = split(text, self.syntax.delimiters);
        let pairs: Vec<(&str, &str)> = if self.syntax.explode {
            pieces
                .iter()
                .map(|piece| piece.split_once('=').unwrap_or((piece, "")))
                .collect()
        } else if pieces.len().is_multiple_of(2) {
            pieces.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
        } else {
            return Err(TextError::new("has a property without a value"));
        };
        let resolved = pairs.into_iter().map(|(name, value)| {
            let name = unescape(name, self.syntax.escape)?;
            Ok((name.into_owned(), Text::One(value), None))
        });
        resolved.collect()
    }

    /// The JSON that an item or a property holds.
    fn json(&self) -> Result<Value, TextError> {
        let text = self.scalar()?;
        serde_json::from_str(&text).map_err(|_| TextError::new("is not JSON"))
    }

    fn visit_number<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, TextError> {
        match Number::from_str(&self.scalar()?) {
            Ok(number) => visit_number(&number, visitor),
            Err(_) => Err(TextError::new("must be a number")),
        }
    }

    /// Visits what a text would be in JSON, where it would be anything but a string there.
    fn visit_guess<'de, V: Visitor<'de>>(&self, text: String, visitor: V) -> Result<V::Value, TextError> {
        match text.as_str() {
            "true" => return visitor.visit_bool(true),
            "false" => return visitor.visit_bool(false),
            "null" => return visitor.visit_unit(),
            _ => {}
        }
        if let Ok(number) = Number::from_str(&text) {
            return visit_number(&number, visitor);
        }
        match text
            .starts_with(['{', '['])
            .then(|| serde_json::from_str::<Value>(&text))
        {
            Some(Ok(value)) => value.deserialize_any(visitor).map_err(TextError::new),
            _ => visitor.visit_string(text),
        }
    }
}

/// The items of a list by their numbers, and those without a number after them. `None` where there is another key.
fn numbered<'a>(parts: &[Part<'a>]) -> Option<Vec<Text<'a>>> {
    let number = |(key, text, _): &Part<'a>| {
        let is_number = key.bytes().all(|byte| byte.is_ascii_digit());
        let number = if key.is_empty() { usize::MAX } else { key.parse().ok()? };
        is_number.then(|| (number, text.clone()))
    };
    let mut items = parts.iter().map(number).collect::<Option<Vec<_>>>()?;
    items.sort_by_key(|(number, _)| *number);
    Some(items.into_iter().map(|(_, text)| text).collect())
}

fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, TextError> {
    if let Some(integer) = number.as_i64() {
        visitor.visit_i64(integer)
    } else if let Some(integer) = number.as_u64() {
        visitor.visit_u64(integer)
    } else {
        match number.as_f64().filter(|number| number.is_finite()) {
            Some(number) => visitor.visit_f64(number),
            None => Err(TextError::new("is a number out of range")),
        }
    }
}

fn unescape(text: &str, escape: Escape) -> Result<Cow<'_, str>, TextError> {
    let unescaped = match escape {
        Escape::Verbatim => Some(Cow::Borrowed(text)),
        Escape::Trimmed => Some(Cow::Borrowed(text.trim_matches([' ', '\t']))),
        Escape::Percent => uri::unescape(text),
        Escape::Form => uri::unescape_form(text),
    };
    unescaped.ok_or_else(|| TextError::new("is not UTF-8"))
}

/// Splits `text` at each of `delimiters`; not at all if there are none.
fn split<'a>(text: &'a str, delimiters: &[&str]) -> Vec<&'a str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    loop {
        let found = delimiters
            .iter()
            .filter_map(|delimiter| Some((rest.find(delimiter)?, delimiter.len())));
        match found.min() {
            Some((start, len)) => {
                pieces.push(&rest[..start]);
                rest = &rest[start + len..];
            }
            None => {
                pieces.push(rest);
                return pieces;
            }
        }
    }
}

macro_rules! numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
            self.visit_number(visitor)
        }
    )*};
}

macro_rules! strings {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
            visitor.visit_string(self.scalar()?.into_owned())
        }
    )*};
}

impl<'de> Deserializer<'de> for TextDeserializer<'_> {
    type Error = TextError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        match &self.text {
            Text::Parts(parts) if numbered(parts).is_some() => self.deserialize_seq(visitor),
            Text::Fields(_) | Text::Parts(_) => self.deserialize_map(visitor),
            Text::Many(texts) if texts.len() != 1 => self.deserialize_seq(visitor),
            Text::One(_) | Text::Many(_) => {
                let text = self.scalar()?.into_owned();
                if self.guess {
                    self.visit_guess(text, visitor)
                } else {
                    visitor.visit_string(text)
                }
            }
        }
    }

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64
    }

    /// An integer is read to the last digit.
    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        let number = Number::from_str(&self.scalar()?)
            .is_ok()
            .then(|| self.scalar())
            .transpose()?;
        match number.as_deref().map(whole) {
            Some(Whole::Number(number)) => match (i64::try_from(number), u64::try_from(number)) {
                (Ok(number), _) => visitor.visit_i64(number),
                (_, Ok(number)) => visitor.visit_u64(number),
                _ => visitor.visit_i128(number),
            },
            _ => self.visit_number(visitor),
        }
    }

    strings! { deserialize_char deserialize_str deserialize_string deserialize_identifier }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        match &*self.scalar()? {
            "true" => visitor.visit_bool(true),
            "false" => visitor.visit_bool(false),
            _ => Err(TextError::new("must be `true` or `false`")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, TextError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, TextError> {
        visitor.visit_enum(self.scalar()?.into_owned().into_deserializer())
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        if self.nested
            && !self.has_parts()
            && let Ok(Value::Array(items)) = self.json()
        {
            return Value::Array(items).deserialize_any(visitor).map_err(TextError::new);
        }
        visitor.visit_seq(Items {
            items: self.items()?.into_iter().enumerate(),
            of: &self,
        })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        if self.nested && !self.has_parts() {
            return match self.json()? {
                Value::Object(members) => members.deserialize_any(visitor).map_err(TextError::new),
                _ => Err(TextError::new("must be an object")),
            };
        }
        visitor.visit_map(Fields {
            fields: self.fields()?.into_iter(),
            value: None,
            of: &self,
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, TextError> {
        self.deserialize_map(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, TextError> {
        match self.syntax.closed {
            true => Err(TextError::new("is not a property of the parameter")),
            false => visitor.visit_unit(),
        }
    }

    serde::forward_to_deserialize_any! { bytes byte_buf unit unit_struct tuple tuple_struct }
}

struct Items<'b, 'a> {
    items: std::iter::Enumerate<std::vec::IntoIter<Text<'a>>>,
    of: &'b TextDeserializer<'a>,
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = TextError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, TextError> {
        let Some((index, item)) = self.items.next() else {
            return Ok(None);
        };
        seed.deserialize(self.of.nested(item, None))
            .map(Some)
            .map_err(|error| error.within(index))
    }
}

struct Fields<'b, 'a> {
    fields: std::vec::IntoIter<Part<'a>>,
    value: Option<Part<'a>>,
    of: &'b TextDeserializer<'a>,
}

impl<'de> MapAccess<'de> for Fields<'_, '_> {
    type Error = TextError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, TextError> {
        self.value = self.fields.next();
        let Some((name, ..)) = &self.value else {
            return Ok(None);
        };
        let name: StringDeserializer<TextError> = name.clone().into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, TextError> {
        let Some((name, text, own)) = self.value.take() else {
            return Err(TextError::new("has a property without a value"));
        };
        seed.deserialize(self.of.nested(text, own))
            .map_err(|error| error.within(name))
    }
}
