//! Writing values as JSON, and what all ways of writing share.

use crate::support::json::{Encoded, Json};

/// Why a value can't be written: the end of a sentence that has the value as its subject.
pub(crate) type Refusal = &'static str;

/// The JSON of a value.
pub(crate) fn json<T: Json>(value: &T) -> Result<String, Refusal> {
    serde_json::to_string(&Encoded(value)).map_err(|_| "can't be written")
}

/// The JSON of a list.
pub(crate) fn json_list<T: Json>(items: &[T]) -> Result<String, Refusal> {
    let items: Vec<Encoded<'_, T>> = items.iter().map(Encoded).collect();
    serde_json::to_string(&items).map_err(|_| "can't be written")
}

/// Pairs as a query has them.
pub(crate) fn join(pairs: &[(String, String)], separator: &str) -> String {
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join(separator)
}
