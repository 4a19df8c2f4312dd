// @generated: code that every generated crate has; do not edit, changes are lost.

//! Equality of JSON values as JSON Schema Core, section 4.2.2 has it: numbers by their value, objects without order.

use serde_json::{Map, Number, Value};

/// Whether two values are equal: `1` equals `1.0`, `false` does not equal `0`, the order of members does not matter.
pub fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => equal_numbers(one, other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => equal_objects(one, other),
        (one, other) => one == other,
    }
}

/// Whether two objects have the same members with equal values.
pub fn equal_objects(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    let same = |(name, value): (&String, &Value)| other.get(name).is_some_and(|other| equal(value, other));
    one.len() == other.len() && one.iter().all(same)
}

/// Numbers that are equal have the same double next to them, so that most others are told apart without their digits.
fn equal_numbers(one: &Number, other: &Number) -> bool {
    match (one.as_i64(), other.as_i64(), one.as_u64(), other.as_u64()) {
        (Some(one), Some(other), _, _) => one == other,
        (_, _, Some(one), Some(other)) => one == other,
        _ => one.as_f64() == other.as_f64() && digits(&one.to_string()) == digits(&other.to_string()),
    }
}

/// The digits of a JSON number without zeros around them, and its exponent: the same for `100`, `1e2` and `100.0`.
pub(super) fn digits(number: &str) -> String {
    let (sign, number) = match number.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", number),
    };
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let digits = all.trim_end_matches('0');
    let shift = all.len() as i128 - digits.len() as i128 - fraction.len() as i128;
    let digits = digits.trim_start_matches('0');
    match exponent.parse::<i64>() {
        _ if digits.is_empty() => "0".to_owned(),
        Ok(exponent) => format!("{sign}{digits}e{}", i128::from(exponent) + shift),
        Err(_) => format!("{sign}{number}"),
    }
}
