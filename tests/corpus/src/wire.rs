//! How values are written in requests (OpenAPI 3.1, sections 4.8.12.3 and 4.8.12.4).

use generator::description::{Location, Style};
use generator::model::Parameter;
use serde_json::Value;

/// The text of a parameter: what stands in the path, in the query, among the cookies, or for a header, its value.
pub fn parameter(parameter: &Parameter, value: &Value) -> String {
    let escape = match parameter.location {
        Location::Header => str::to_owned,
        _ => escape,
    };
    let name = escape(&parameter.wire);
    if parameter.json {
        let text = escape(&value.to_string());
        return match parameter.location {
            Location::Query | Location::Cookie => format!("{name}={text}"),
            Location::Path | Location::Header => text,
        };
    }
    let (first, separator, is_named) = match parameter.style {
        Style::Label => (".", ".", false),
        Style::Matrix => (";", ";", true),
        Style::Simple => ("", ",", false),
        _ if parameter.location == Location::Cookie => ("", "; ", true),
        _ => ("", "&", true),
    };
    let delimiter = match parameter.style {
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        _ => ",",
    };
    let named = |text: String| if is_named { format!("{name}={text}") } else { text };
    let item = |value: &Value| escape(&plain(value));
    let list: Vec<String> = match value {
        Value::Array(items) if parameter.explode => items.iter().map(|value| named(item(value))).collect(),
        Value::Array(items) => vec![named(items.iter().map(item).collect::<Vec<_>>().join(delimiter))],
        Value::Object(members) if parameter.style == Style::DeepObject => members
            .iter()
            .map(|(key, value)| format!("{name}%5B{}%5D={}", escape(key), item(value)))
            .collect(),
        Value::Object(members) if parameter.explode => members
            .iter()
            .map(|(key, value)| format!("{}={}", escape(key), item(value)))
            .collect(),
        Value::Object(members) => {
            let pairs = members.iter().flat_map(|(key, value)| [escape(key), item(value)]);
            vec![named(pairs.collect::<Vec<_>>().join(delimiter))]
        }
        value => vec![named(item(value))],
    };
    format!("{first}{}", list.join(separator))
}

/// Whether a value can be written as a parameter and read again, whatever there is beside it.
pub fn fits(parameter: &Parameter, value: &Value) -> bool {
    // What is escaped can be anything; a header is written as it is, without what is around it.
    let is_header = parameter.location == Location::Header;
    let is_text =
        |text: &str| !text.is_empty() && !(is_header && (text.contains(char::is_control) || text.trim() != text));
    // Delimiters that are not escaped, or mean the same if they are.
    let delimiters: &[char] = match (parameter.location, parameter.style) {
        (Location::Header, _) => &[',', '='],
        (_, Style::Label) => &['.'],
        (_, Style::SpaceDelimited) => &[' '],
        (_, Style::PipeDelimited) => &['|'],
        (_, Style::DeepObject) => &['[', ']'],
        _ => &[],
    };
    let is_part = |text: &str| is_text(text) && !text.contains(delimiters);
    let is_apart = parameter.location == Location::Query && parameter.explode;
    let is_item = |value: &Value| match is_apart {
        true => !value.is_null() && is_text(&plain(value)),
        false => is_scalar(value) && is_part(&plain(value)),
    };
    match value {
        _ if parameter.json => true,
        Value::Array(items) => !items.is_empty() && items.iter().all(is_item),
        Value::Object(members) => {
            !members.is_empty() && members.iter().all(|(name, value)| is_part(name) && is_item(value))
        }
        // A path with these would be another one.
        value => is_scalar(value) && is_text(&plain(value)) && value != "." && value != "..",
    }
}

/// A value as a form (URL, section 5, "application/x-www-form-urlencoded"), whose properties in `styled` have a style of
/// their own.
pub fn form(value: &Value, styled: &[Parameter]) -> String {
    let mut pairs = Vec::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        if let Some(property) = styled.iter().find(|property| property.wire == *name) {
            pairs.push(parameter(property, value));
            continue;
        }
        let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        let texts = items.iter().map(|item| escape(&plain(item)));
        pairs.extend(texts.map(|text| format!("{}={text}", escape(name))));
    }
    pairs.join("&")
}

/// Whether a value can be written as a form and read again.
pub fn fits_form(value: &Value) -> bool {
    let is_item = |value: &Value| !value.is_null();
    let fits = |value: &Value| match value {
        Value::Array(items) => !items.is_empty() && items.iter().all(is_item),
        Value::Object(members) => !members.is_empty(),
        value => is_item(value),
    };
    value.as_object().is_some_and(|members| members.values().all(fits))
}

/// A value as text: JSON, but for what is text already.
pub fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn is_scalar(value: &Value) -> bool {
    matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_))
}

/// A text with all escaped that may mean something in a URI.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use generator::model::{Docs, Type};
    use serde_json::json;

    use super::*;

    #[test]
    fn parameters_are_written_as_openapi_shows() {
        let (array, object) = (json!(["blue", "black"]), json!({"R": 100, "G": 200}));
        let cases = [
            (Location::Path, Style::Matrix, false, &array, ";color=blue,black"),
            (Location::Path, Style::Matrix, true, &array, ";color=blue;color=black"),
            (Location::Path, Style::Matrix, false, &object, ";color=R,100,G,200"),
            (Location::Path, Style::Matrix, true, &object, ";R=100;G=200"),
            (Location::Path, Style::Label, false, &array, ".blue,black"),
            (Location::Path, Style::Label, true, &array, ".blue.black"),
            (Location::Path, Style::Label, true, &object, ".R=100.G=200"),
            (Location::Path, Style::Simple, false, &object, "R,100,G,200"),
            (Location::Header, Style::Simple, true, &object, "R=100,G=200"),
            (Location::Query, Style::Form, false, &array, "color=blue,black"),
            (Location::Query, Style::Form, true, &array, "color=blue&color=black"),
            (Location::Query, Style::Form, true, &object, "R=100&G=200"),
            (
                Location::Query,
                Style::SpaceDelimited,
                false,
                &array,
                "color=blue%20black",
            ),
            (
                Location::Query,
                Style::PipeDelimited,
                false,
                &object,
                "color=R%7C100%7CG%7C200",
            ),
            (
                Location::Query,
                Style::DeepObject,
                true,
                &object,
                "color%5BR%5D=100&color%5BG%5D=200",
            ),
        ];
        for (location, style, explode, value, expected) in cases {
            let parameter = Parameter {
                wire: "color".to_owned(),
                name: String::new(),
                constant: String::new(),
                location,
                style,
                explode,
                allow_reserved: false,
                allow_empty: false,
                json: false,
                lines: false,
                nested: false,
                required: true,
                ty: Type::String,
                rule: None,
                docs: Docs::default(),
            };
            assert_eq!(
                super::parameter(&parameter, value),
                expected,
                "{style:?} {explode} {value}"
            );
        }
    }
}
