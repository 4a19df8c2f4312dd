//! Equality of JSON values as JSON Schema Core, section 4.2.2 has it: numbers by their value, objects without order.

use serde_json::{Map, Number, Value};

use super::json::Json;

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

fn equal_numbers(one: &Number, other: &Number) -> bool {
    match (one.as_i64(), other.as_i64(), one.as_u64(), other.as_u64()) {
        (Some(one), Some(other), _, _) => one == other,
        (_, _, Some(one), Some(other)) => one == other,
        _ => one.as_f64() == other.as_f64(),
    }
}

/// The positions of the first two items that are equal.
pub fn first_pair<T: Json>(items: &[T]) -> Option<(usize, usize)> {
    let second = |second: usize| {
        let first = items[..second].iter().position(|first| first.equals(&items[second]))?;
        Some((first, second))
    };
    (1..items.len()).find_map(second)
}
