//! Numbers as they are written: `serde_yaml` has a binary floating-point number where the document may have `1.10` or
//! more digits than such a number holds.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::{Number, Value};

/// Reads the text again and gives the numbers of `value` that are not integers their text.
pub(super) fn restore(text: &str, value: &mut Value) -> Result<(), serde_yaml::Error> {
    match serde_yaml::Deserializer::from_str(text).next() {
        Some(document) => Exact(value).deserialize(document),
        None => Ok(()),
    }
}

/// A value whose node is read again.
struct Exact<'a>(&'a mut Value);

impl<'de> DeserializeSeed<'de> for Exact<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.0 {
            Value::Number(number) if number.is_f64() => {
                let text = String::deserialize(deserializer)?;
                // Another node may have taken the place of this one, by a merge key.
                if let Some(exact) = number_as_written(&text)
                    && exact.as_f64() == number.as_f64()
                {
                    *number = exact;
                }
                Ok(())
            }
            Value::Array(_) | Value::Object(_) => deserializer.deserialize_any(self),
            _ => IgnoredAny::deserialize(deserializer).map(drop),
        }
    }
}

impl<'de> Visitor<'de> for Exact<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a sequence or a mapping")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        match self.0 {
            Value::Array(values) => {
                for value in values {
                    sequence.next_element_seed(Exact(value))?;
                }
            }
            // The mappings that a merge key lists.
            object => while sequence.next_element_seed(Exact(object))?.is_some() {},
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut mapping: A) -> Result<(), A::Error> {
        while let Some(name) = mapping.next_key::<String>()? {
            if name == super::MERGE {
                mapping.next_value_seed(Exact(self.0))?;
            } else if let Some(value) = self.0.get_mut(&name) {
                mapping.next_value_seed(Exact(value))?;
            } else {
                mapping.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<(), A::Error> {
        let (_, node) = tagged.variant::<IgnoredAny>()?;
        node.newtype_variant_seed(self)
    }
}

/// Returns the JSON number that a YAML number means: it may have a plus sign, leading zeros, and nothing on one side of
/// the point.
fn number_as_written(text: &str) -> Option<Number> {
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = text.split_at(text.find(['e', 'E']).unwrap_or(text.len()));
    let (integer, fraction) = mantissa.split_at(mantissa.find('.').unwrap_or(mantissa.len()));
    let integer = match integer.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    let fraction = if fraction == "." { "" } else { fraction };
    format!("{sign}{integer}{fraction}{exponent}").parse().ok()
}
