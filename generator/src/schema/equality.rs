//! Equality of JSON values (JSON Schema Core, section 4.2.2).

use serde_json::Value;

use super::number::Decimal;

/// Whether two values are equal: numbers by their value, objects without order.
pub fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => Decimal::new(one) == Decimal::new(other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let same = |(name, value): (&String, &Value)| other.get(name).is_some_and(|other| equal(value, other));
            one.len() == other.len() && one.iter().all(same)
        }
        (one, other) => one == other,
    }
}

/// Whether `value` is one of `list`.
pub fn is_among(value: &Value, list: &[Value]) -> bool {
    list.iter().any(|listed| equal(listed, value))
}
