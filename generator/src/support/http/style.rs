//! Writing values as the text of parameters and forms (OpenAPI 3.1, sections 4.8.12.3 and 4.8.12.4).

use std::fmt::Write;

use http::HeaderValue;
use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_json::{Map, Value};

use super::encode::{Refusal, join, json};
use super::nested;
use super::operation::Location;
use super::parameter::{Form, Parameter, Properties, Style};
use super::place::is_deep_property;
use super::uri;
use crate::support::json::{Encoded, Json};

/// A value before it is given a style. Null stands for an undefined value, and an empty array or object does too.
enum Plain {
    Undefined,
    One(String),
    Many(Vec<String>),
    Fields(Vec<(String, Vec<String>)>),
}

/// Takes a value apart. Where the style repeats the name of a property, a list in it is written item by item.
fn plain(value: Value, repeats: bool) -> Plain {
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.into_iter().filter_map(scalar).collect();
            if items.is_empty() {
                Plain::Undefined
            } else {
                Plain::Many(items)
            }
        }
        Value::Object(members) => {
            let fields: Vec<_> = members
                .into_iter()
                .filter_map(|(name, value)| Some((name, texts(value, repeats)?)))
                .collect();
            if fields.is_empty() {
                Plain::Undefined
            } else {
                Plain::Fields(fields)
            }
        }
        other => scalar(other).map_or(Plain::Undefined, Plain::One),
    }
}

/// The texts of one property: several for an array, if its name can be repeated.
fn texts(value: Value, repeats: bool) -> Option<Vec<String>> {
    match value {
        Value::Array(items) if items.is_empty() => None,
        Value::Array(items) if repeats => {
            let items: Vec<_> = items.into_iter().filter_map(scalar).collect();
            (!items.is_empty()).then_some(items)
        }
        other => scalar(other).map(|text| vec![text]),
    }
}

/// The text of one item. What is nested deeper than a style goes is JSON.
fn scalar(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    }
}

/// A value as a tree, which has no integers of more than 64 bits: one by itself is its text.
fn tree<T: Json>(value: &T) -> Result<Value, Refusal> {
    let is_integer = |text: &String| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let text = || json(value).ok().filter(is_integer).map(Value::String);
    let tree = serde_json::to_value(Encoded(value)).ok();
    tree.or_else(text).ok_or("can't be written")
}

fn styled<T: Json>(form: &Form, value: &T) -> Result<Plain, Refusal> {
    if form.style == Style::Json {
        return json(value).map(Plain::One);
    }
    let repeats = matches!(
        form.style,
        Style::Form | Style::DeepObject | Style::Matrix | Style::Cookie
    );
    Ok(plain(tree(value)?, form.explode && repeats))
}

/// The text that takes the place of a template expression in a path.
pub(crate) fn path<T: Json>(form: &Form, value: &T) -> Result<String, Refusal> {
    let value = styled(form, value)?;
    if form.style == Style::Label && form.explode && value.holds(|text| text.contains('.')) {
        return Err("has an item with a dot, which separates items in this style");
    }
    let text = match form.style {
        Style::Label => {
            inline(value, if form.explode { "." } else { "," }, form.explode).map(|text| format!(".{text}"))
        }
        Style::Matrix => matrix(form, value),
        _ => inline(value, ",", form.explode),
    };
    text.filter(|text| !text.is_empty())
        .ok_or("is empty, which a path can't hold")
}

fn matrix(form: &Form, value: Plain) -> Option<String> {
    let pairs = pairs(form, value, ",", uri::escape);
    let pieces: Vec<_> = pairs
        .into_iter()
        .map(|(name, value)| {
            if value.is_empty() {
                format!(";{name}")
            } else {
                format!(";{name}={value}")
            }
        })
        .collect();
    (!pieces.is_empty()).then(|| pieces.concat())
}

/// The pairs that stand for a parameter in a query, escaped. None for a value that is undefined.
pub(crate) fn query<T: Json>(form: &Form, value: &T) -> Result<Vec<(String, String)>, Refusal> {
    if form.style == Style::Nested {
        return nested::write(form, &tree(value)?);
    }
    let value = styled(form, value)?;
    let several = !matches!(value, Plain::Undefined | Plain::One(_));
    let escape = match (form.allow_reserved, several && !form.explode) {
        (false, _) => uri::escape,
        (true, false) => escape_forbidden,
        // A comma in an item is not one between items.
        (true, true) => |text: &str| escape_forbidden(text).replace(',', "%2C"),
    };
    let delimiter = match form.style {
        // Most servers resolve escapes before they look for these delimiters, so items can't hold them, however escaped.
        Style::SpaceDelimited if !form.explode && value.holds(|text| text.contains(' ')) => {
            return Err("has an item with a space, which separates items in this style");
        }
        Style::PipeDelimited if !form.explode && value.holds(|text| text.contains('|')) => {
            return Err("has an item with a vertical bar, which separates items in this style");
        }
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    check_names(form, &value)?;
    Ok(pairs(form, value, delimiter, escape))
}

/// Refuses properties that would be read as something else: as another parameter, or as several levels of properties.
fn check_names(form: &Form, value: &Plain) -> Result<(), Refusal> {
    let is_taken = |name: &str| match (form.style, form.properties) {
        (Style::DeepObject, _) => !is_deep_property(name),
        (_, Properties::AllBut(names)) => names.contains(&name),
        _ => false,
    };
    match value {
        Plain::Fields(fields) if form.explode && fields.iter().any(|(name, _)| is_taken(name)) => {
            Err("has a property whose name means something else here")
        }
        _ => Ok(()),
    }
}

/// The values of a header, which has no escapes, one for each line. None for a value that is undefined.
pub(crate) fn header<T: Json>(form: &Form, value: &T) -> Result<Vec<HeaderValue>, Refusal> {
    let value = styled(form, value)?;
    if let (Style::Lines, Plain::Many(lines)) = (form.style, &value) {
        return lines.iter().map(|line| header_value(line)).collect();
    }
    if value.holds(|text| text.contains(',')) {
        return Err("has an item with a comma, which a header can't hold");
    }
    if value.holds(|text| text.trim_matches([' ', '\t']) != text) {
        return Err("has an item that begins or ends with white space, which a header can't hold");
    }
    if let (Plain::Fields(fields), true) = (&value, form.explode)
        && fields.iter().any(|(name, _)| name.contains('='))
    {
        return Err("has a property with `=` in its name, which a header can't hold");
    }
    let text = raw_inline(value, ",", form.explode, str::to_owned);
    text.iter().map(|text| header_value(text)).collect()
}

fn header_value(text: &str) -> Result<HeaderValue, Refusal> {
    if text.starts_with([' ', '\t']) || text.ends_with([' ', '\t']) {
        return Err("begins or ends with white space, which a header can't hold");
    }
    HeaderValue::from_bytes(text.as_bytes()).map_err(|_| "has control characters, which a header can't hold")
}

/// The pairs that stand for a parameter among the cookies. None for a value that is undefined.
pub(crate) fn cookies<T: Json>(form: &Form, value: &T) -> Result<Vec<(String, String)>, Refusal> {
    let value = styled(form, value)?;
    check_names(form, &value)?;
    if form.style != Style::Cookie {
        return Ok(pairs(form, value, ",", uri::escape));
    }
    if !form.explode && value.holds(|text| text.contains(',')) {
        return Err("has an item with a comma, which separates items in this style");
    }
    let pairs = pairs(form, value, ",", str::to_owned);
    let allowed = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | ';' | '\\');
    match pairs.iter().all(|(_, value)| value.chars().all(allowed)) {
        true => Ok(pairs),
        false => Err("has characters that a cookie can't hold"),
    }
}

/// The text of a value by itself.
pub(crate) fn text<T: Json>(value: &T) -> Result<String, Refusal> {
    Ok(scalar(tree(value)?).unwrap_or_default())
}

/// The text of a form (URL, section 5, "application/x-www-form-urlencoded"), whose properties are in a style of their own
/// where they are among `styled`.
pub(crate) fn form<T: Json>(value: &T, styled: &[Parameter]) -> Result<String, Refusal> {
    let plain = Form {
        name: "",
        location: Location::Query,
        style: Style::Form,
        explode: true,
        allow_reserved: false,
        allow_empty_value: false,
        properties: Properties::AllBut(&[]),
    };
    let members = match tree(value)? {
        Value::Object(members) if !styled.is_empty() => members,
        value => return Ok(join(&query(&plain, &value)?, "&")),
    };
    let mut pairs = Vec::new();
    for (name, value) in members {
        pairs.extend(match styled.iter().find(|property| property.name() == name) {
            Some(property) => query(&property.form, &value)?,
            None => query(&plain, &Value::Object(Map::from_iter([(name, value)])))?,
        });
    }
    Ok(join(&pairs, "&"))
}

impl Plain {
    /// Whether an item, or the name or the value of a property, is one that `is` finds.
    fn holds(&self, is: impl Fn(&str) -> bool) -> bool {
        match self {
            Plain::Undefined | Plain::One(_) => false,
            Plain::Many(items) => items.iter().any(|item| is(item)),
            Plain::Fields(fields) => {
                let texts = |(name, texts): &(String, Vec<String>)| is(name) || texts.iter().any(|text| is(text));
                fields.iter().any(texts)
            }
        }
    }
}

fn inline(value: Plain, separator: &str, explode: bool) -> Option<String> {
    raw_inline(value, separator, explode, uri::escape)
}

/// A value without its name.
fn raw_inline(value: Plain, separator: &str, explode: bool, escape: fn(&str) -> String) -> Option<String> {
    match value {
        Plain::Undefined => None,
        Plain::One(text) => Some(escape(&text)),
        Plain::Many(items) => Some(
            items
                .iter()
                .map(|item| escape(item))
                .collect::<Vec<_>>()
                .join(separator),
        ),
        Plain::Fields(fields) => {
            let equals = if explode { "=" } else { separator };
            let fields = fields.iter().map(|(name, texts)| {
                let texts: Vec<_> = texts.iter().map(|text| escape(text)).collect();
                format!("{}{equals}{}", escape(name), texts.join(separator))
            });
            Some(fields.collect::<Vec<_>>().join(separator))
        }
    }
}

/// A value with its name, or with those of its properties.
fn pairs(form: &Form, value: Plain, delimiter: &str, escape: fn(&str) -> String) -> Vec<(String, String)> {
    // What is allowed in a value is not in a name.
    let name_of = |name: &str| {
        if form.style == Style::Cookie {
            name.to_owned()
        } else {
            uri::escape(name)
        }
    };
    // The name of a cookie is a token, which is sent as it is (RFC 6265, section 4.1.1).
    let name = match form.location {
        Location::Cookie => form.name.to_owned(),
        _ => name_of(form.name),
    };
    match value {
        Plain::Many(items) if form.explode => items.iter().map(|item| (name.clone(), escape(item))).collect(),
        Plain::Fields(fields) if form.explode => {
            let spread = fields.iter().flat_map(|(property, texts)| {
                let property = match form.style {
                    Style::DeepObject => format!("{name}%5B{}%5D", name_of(property)),
                    _ => name_of(property),
                };
                texts.iter().map(move |text| (property.clone(), escape(text)))
            });
            spread.collect()
        }
        value => raw_inline(value, delimiter, false, escape)
            .map(|text| vec![(name, text)])
            .unwrap_or_default(),
    }
}

/// What a value in a query can't hold even where reserved characters are allowed: `&` would begin another parameter, and
/// `+` is a space. The percent sign is not among it: what is escaped already passes as it is.
const FORBIDDEN: &AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'&')
    .add(b'+')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Escapes only what a query can't hold: `allowReserved`. A percent sign that begins no escape is one of those.
pub(super) fn escape_forbidden(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, piece) in text.split('%').enumerate() {
        if index > 0 {
            let is_escape = piece
                .as_bytes()
                .get(..2)
                .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
            out.push_str(if is_escape { "%" } else { "%25" });
        }
        // Writing to a string does not fail.
        let _ = write!(out, "{}", utf8_percent_encode(piece, FORBIDDEN));
    }
    out
}
