//! Values of `enum` that `type` refuses, though it is clear what was meant: such as `type: string` above `enum: [1, 2]`.

use serde_json::{Number, Value};

use crate::schema::types::{Kind, Kinds};

/// What was written in place of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slip {
    /// A list of values.
    Nested,
    /// A number or a boolean, where the values are texts.
    Unquoted,
    /// The text of a number or of a boolean, where the values are such.
    Quoted,
}

impl Slip {
    pub(super) fn message(self) -> &'static str {
        match self {
            Slip::Nested => "a list among values that are none: its items are taken for the values",
            Slip::Unquoted => "`type` allows texts only: the value is taken for its text",
            Slip::Quoted => "`type` allows no text: the value is taken for what its text says",
        }
    }

    pub(super) fn help(self) -> &'static str {
        match self {
            Slip::Nested => "write the values in one list",
            Slip::Unquoted => "write the value in quotes",
            Slip::Quoted => "write the value without quotes",
        }
    }
}

/// The values that `written` means where `kinds` are allowed, and what is wrong with it.
pub(super) fn meant(written: &Value, kinds: Kinds) -> (Vec<Value>, Option<Slip>) {
    let same = || (vec![written.clone()], None);
    if kinds.and(Kinds::of(written)) != Kinds::NONE {
        return same();
    }
    match written {
        Value::Array(items) if !items.is_empty() => {
            let items = items.iter().flat_map(|item| meant(item, kinds).0);
            (items.collect(), Some(Slip::Nested))
        }
        Value::Number(_) | Value::Bool(_) if kinds.without(Kind::Null) == Kinds::only(Kind::String) => {
            (vec![Value::String(written.to_string())], Some(Slip::Unquoted))
        }
        Value::String(text) => match scalar(text).filter(|value| kinds.and(Kinds::of(value)) != Kinds::NONE) {
            Some(value) => (vec![value], Some(Slip::Quoted)),
            None => same(),
        },
        _ => same(),
    }
}

/// The number or the boolean that a text says.
fn scalar(text: &str) -> Option<Value> {
    match text {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        text => text.parse::<Number>().ok().map(Value::Number),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_meant_by_a_value_of_another_type() {
        let cases = [
            ("string", json!("a"), json!(["a"]), None),
            ("string", json!(1.50), json!(["1.5"]), Some(Slip::Unquoted)),
            ("string", json!(true), json!(["true"]), Some(Slip::Unquoted)),
            (
                "string",
                json!(["a", "b", 3]),
                json!(["a", "b", "3"]),
                Some(Slip::Nested),
            ),
            ("string", json!(null), json!([null]), None),
            ("string", json!({"a": 1}), json!([{"a": 1}]), None),
            ("string", json!([]), json!([[]]), None),
            ("integer", json!("12"), json!([12]), Some(Slip::Quoted)),
            ("integer", json!("1.5"), json!(["1.5"]), None),
            ("integer", json!("few"), json!(["few"]), None),
            ("boolean", json!("false"), json!([false]), Some(Slip::Quoted)),
            ("array", json!([1]), json!([[1]]), None),
        ];
        for (name, written, values, slip) in cases {
            let kinds = Kinds::named(name).unwrap_or(Kinds::NONE);
            let (meant, found) = meant(&written, kinds);
            assert_eq!((json!(meant), found), (values, slip), "{written} as {name}");
        }
    }
}
