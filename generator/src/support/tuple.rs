//! Lists of a fixed length whose values have types of their own (JSON Schema 2020-12, `prefixItems`).

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserializer, SeqAccess, Visitor};
use serde::ser::{SerializeSeq, Serializer};
use serde_json::Value;

use super::json::{Encoded, Json, Seed, wrong_kind};
use super::path::Path;
use super::report::Report;
use super::rules;
use super::validate::{Rule, Validate};
use super::violation::Violations;

/// Reports a list that has more or fewer than `wanted` values.
fn wrong_length<T>(actual: usize, wanted: usize, at: &Path<'_>, report: &mut Report) -> Option<T> {
    report.check(|out| match actual < wanted {
        true => rules::at_least(out, at, "minItems", "item", wanted, actual),
        false => rules::at_most(out, at, "maxItems", "item", wanted, actual),
    });
    None
}

macro_rules! tuples {
    ($($count:literal: $($type:ident $rule:ident $index:tt),+;)*) => {$(
        impl<$($type: Validate),+> Validate for ($($type,)+) {
            fn check(&self, at: &Path<'_>, out: &mut Violations) {
                $(self.$index.check(&at.index($index), out);)+
            }
        }

        /// A rule for each value.
        impl<$($type,)+ $($rule: Rule<$type>),+> Rule<($($type,)+)> for ($($rule,)+) {
            fn check(&self, value: &($($type,)+), at: &Path<'_>, out: &mut Violations) {
                $(self.$index.check(&value.$index, &at.index($index), out);)+
            }
        }

        impl<$($type: Json),+> Json for ($($type,)+) {
            fn decode<'de, De: Deserializer<'de>>(deserializer: De) -> Result<Self, De::Error> {
                struct Values<T>(PhantomData<T>);

                impl<'de, $($type: Json),+> Visitor<'de> for Values<($($type,)+)> {
                    type Value = ($($type,)+);

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str(concat!("an array of ", $count))
                    }

                    fn visit_seq<Se: SeqAccess<'de>>(self, mut items: Se) -> Result<Self::Value, Se::Error> {
                        let values = ($(
                            items
                                .next_element_seed(Seed::<$type>::new())?
                                .ok_or_else(|| de::Error::invalid_length($index, &self))?,
                        )+);
                        match items.next_element::<de::IgnoredAny>()? {
                            None => Ok(values),
                            Some(_) => Err(de::Error::invalid_length($count + 1, &self)),
                        }
                    }
                }

                deserializer.deserialize_seq(Values(PhantomData))
            }

            fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
                let Value::Array(items) = value else {
                    return wrong_kind("an array", value, at, report);
                };
                let values = ($(items.get($index).and_then(|item| $type::explain(item, &at.index($index), report)),)+);
                match items.len() {
                    $count => Some(($(values.$index?,)+)),
                    actual => wrong_length(actual, $count, at, report),
                }
            }

            fn encode<Se: Serializer>(&self, serializer: Se) -> Result<Se::Ok, Se::Error> {
                let mut items = serializer.serialize_seq(Some($count))?;
                $(items.serialize_element(&Encoded(&self.$index))?;)+
                items.end()
            }

            fn equals(&self, other: &Self) -> bool {
                $(self.$index.equals(&other.$index))&&+
            }
        }
    )*};
}

tuples! {
    1: A Ra 0;
    2: A Ra 0, B Rb 1;
    3: A Ra 0, B Rb 1, C Rc 2;
    4: A Ra 0, B Rb 1, C Rc 2, D Rd 3;
    5: A Ra 0, B Rb 1, C Rc 2, D Rd 3, E Re 4;
    6: A Ra 0, B Rb 1, C Rc 2, D Rd 3, E Re 4, F Rf 5;
    7: A Ra 0, B Rb 1, C Rc 2, D Rd 3, E Re 4, F Rf 5, G Rg 6;
    8: A Ra 0, B Rb 1, C Rc 2, D Rd 3, E Re 4, F Rf 5, G Rg 6, H Rh 7;
}
