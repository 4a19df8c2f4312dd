//! JSON pointers (JSON Schema Validation, section 7.3.7).

use super::Format;

/// `json-pointer` as a string, not as a URI fragment (RFC 6901, section 3).
pub const JSON_POINTER: Format = Format::new("json-pointer", is_json_pointer);

/// `relative-json-pointer` (draft-bhutton-relative-json-pointer-00, section 3).
pub const RELATIVE_JSON_POINTER: Format = Format::new("relative-json-pointer", |text| {
    after_steps(text).is_some_and(|rest| rest == "#" || is_json_pointer(rest))
});

fn is_json_pointer(text: &str) -> bool {
    (text.is_empty() || text.starts_with('/')) && text.split('~').skip(1).all(|after| after.starts_with(['0', '1']))
}

/// Returns what follows the number of levels to go up and the change of the index.
fn after_steps(text: &str) -> Option<&str> {
    let (_, rest) = split_integer(text)?;
    match rest.strip_prefix(['+', '-']).map(split_integer) {
        None => Some(rest),
        Some(change) => change.filter(|(change, _)| *change != "0").map(|(_, rest)| rest),
    }
}

/// Splits off a non-negative integer without leading zeros.
fn split_integer(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (integer, rest) = text.split_at_checked(end)?;
    let valid = integer == "0" || !(integer.is_empty() || integer.starts_with('0'));
    valid.then_some((integer, rest))
}
