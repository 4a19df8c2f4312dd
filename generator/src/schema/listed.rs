//! Listed values: `enum` and `const` beside other keywords.

use serde_json::{Number, Value};

use super::number::Decimal;
use super::{Numeric, Schema, Textual, pattern};

impl Numeric {
    /// The bounds of one schema.
    pub fn of(schema: &Schema) -> Numeric {
        Numeric {
            minimum: schema.minimum.clone(),
            exclusive_minimum: schema.exclusive_minimum.clone(),
            maximum: schema.maximum.clone(),
            exclusive_maximum: schema.exclusive_maximum.clone(),
            multiple_of: schema.multiple_of.iter().cloned().collect(),
        }
    }
}

/// Whether a listed value meets what is demanded of text and numbers beside the list.
pub fn meets(value: &Value, text: &Textual, number: &Numeric) -> bool {
    match value {
        Value::String(value) => {
            let length = u64::try_from(value.chars().count()).unwrap_or(u64::MAX);
            length >= text.min_length
                && text.max_length.is_none_or(|max| length <= max)
                && text
                    .patterns
                    .iter()
                    .all(|(source, _)| pattern::matches(source, value).unwrap_or(true))
        }
        Value::Number(value) => {
            let value = Decimal::new(value);
            let meets = |limit: &Option<Number>, is: fn(&Decimal, &Decimal) -> bool| {
                limit.as_ref().is_none_or(|limit| is(&value, &Decimal::new(limit)))
            };
            meets(&number.minimum, |value, limit| value >= limit)
                && meets(&number.exclusive_minimum, |value, limit| value > limit)
                && meets(&number.maximum, |value, limit| value <= limit)
                && meets(&number.exclusive_maximum, |value, limit| value < limit)
        }
        _ => true,
    }
}
