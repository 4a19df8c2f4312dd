// @generated: code that every generated crate has; do not edit, changes are lost.

//! The JSON form of what holds values: options, pointers, lists and maps.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use super::{Encoded, Json, Seed, wrong_kind};
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::validate::Validate;
use crate::support::violation::Violations;

/// A value that may be null.
impl<T: Validate> Validate for Option<T> {
    fn check(&self, at: &Path<'_>, out: &mut Violations) {
        if let Some(value) = self {
            value.check(at, out);
        }
    }
}

impl<T: Json> Json for Option<T> {
    const IS_KEPT: bool = T::IS_KEPT;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NullOr<T>(PhantomData<T>);

        impl<'de, T: Json> Visitor<'de> for NullOr<T> {
            type Value = Option<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }

            fn visit_none<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_unit<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
                T::decode(deserializer).map(Some)
            }
        }

        deserializer.deserialize_option(NullOr(PhantomData))
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::explain(value, at, report).map(Some),
        }
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.encode(serializer),
            None => serializer.serialize_none(),
        }
    }

    fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(one), Some(other)) => one.equals(other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

/// Gives a pointer the JSON form of what it points to.
macro_rules! json_behind {
    ($pointer:ident $(where $bound:ident $(+ $more:ident)* + 'static)?) => {
        impl<T: Validate> Validate for $pointer<T> {
            fn check(&self, at: &Path<'_>, out: &mut Violations) {
                (**self).check(at, out);
            }
        }

        impl<T: Json $(+ $bound $(+ $more)* + 'static)?> Json for $pointer<T> {
            const IS_KEPT: bool = T::IS_KEPT;

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                T::decode(deserializer).map($pointer::new)
            }

            fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
                T::explain(value, at, report).map($pointer::new)
            }

            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                (**self).encode(serializer)
            }

            fn member(&self, name: &str) -> Option<Value> {
                (**self).member(name)
            }

            fn demands(&self) -> Vec<&'static str> {
                (**self).demands()
            }

            fn equals(&self, other: &Self) -> bool {
                (**self).equals(other)
            }
        }
    };
}
#[allow(unused_imports)] // Some crates have no other pointers.
pub(in crate::support) use json_behind;

json_behind!(Box);

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, at: &Path<'_>, out: &mut Violations) {
        for (index, item) in self.iter().enumerate() {
            item.check(&at.index(index), out);
        }
    }
}

impl<T: Json> Json for Vec<T> {
    const IS_KEPT: bool = T::IS_KEPT;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T>(PhantomData<T>);

        impl<'de, T: Json> Visitor<'de> for Items<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element_seed(Seed::new())? {
                    list.push(item);
                }
                Ok(list)
            }
        }

        deserializer.deserialize_seq(Items(PhantomData))
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let Value::Array(items) = value else {
            return wrong_kind("an array", value, at, report);
        };
        let mut list = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            list.extend(T::explain(item, &at.index(index), report));
        }
        (list.len() == items.len()).then_some(list)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut items = serializer.serialize_seq(Some(self.len()))?;
        for item in self {
            items.serialize_element(&Encoded(item))?;
        }
        items.end()
    }

    fn equals(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other).all(|(one, other)| one.equals(other))
    }
}

impl<T: Validate> Validate for BTreeMap<String, T> {
    fn check(&self, at: &Path<'_>, out: &mut Violations) {
        for (name, value) in self {
            value.check(&at.key(name), out);
        }
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    const IS_KEPT: bool = T::IS_KEPT;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Json> Visitor<'de> for Entries<T> {
            type Value = BTreeMap<String, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<BTreeMap<String, T>, A::Error> {
                let mut map = BTreeMap::new();
                while let Some(name) = entries.next_key::<String>()? {
                    let value = entries.next_value_seed(Seed::new())?;
                    if map.insert(name, value).is_some() {
                        return Err(de::Error::custom("duplicate property"));
                    }
                }
                Ok(map)
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let Value::Object(members) = value else {
            return wrong_kind("an object", value, at, report);
        };
        let mut map = BTreeMap::new();
        for (name, member) in members {
            map.extend(T::explain(member, &at.key(name), report).map(|value| (name.clone(), value)));
        }
        (map.len() == members.len()).then_some(map)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entries = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self {
            entries.serialize_entry(name, &Encoded(value))?;
        }
        entries.end()
    }

    fn equals(&self, other: &Self) -> bool {
        let same = |(name, value): (&String, &T)| other.get(name).is_some_and(|other| value.equals(other));
        self.len() == other.len() && self.iter().all(same)
    }
}
