// @generated: code that every generated crate has; do not edit, changes are lost.

//! The characters of URIs (RFC 3986) and of forms.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but the unreserved characters (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Escapes all that is not unreserved.
pub fn escape(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Resolves escapes. `None` where they are not UTF-8.
pub fn unescape(text: &str) -> Option<Cow<'_, str>> {
    percent_decode_str(text).decode_utf8().ok()
}

/// Resolves escapes as in a form, where a plus sign stands for a space. `None` where they are not UTF-8.
pub fn unescape_form(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('+') {
        return unescape(text);
    }
    unescape(&text.replace('+', " ")).map(|text| Cow::Owned(text.into_owned()))
}

/// The pairs of a query or of a form, their names resolved and their values as they are written.
///
/// Pairs whose names are not UTF-8 are no parameter of anyone and are passed over.
pub fn pairs(query: &str) -> impl Iterator<Item = (Cow<'_, str>, &str)> {
    query.split('&').filter(|pair| !pair.is_empty()).filter_map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((unescape_form(name)?, value))
    })
}

/// Whether a text can be the value of a cookie as it is (RFC 6265, section 4.1.1).
pub fn is_cookie_value(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_graphic() && !matches!(c, '"' | ',' | ';' | '\\'))
}

/// The pairs of a header `Cookie` (RFC 6265, section 4.2.1).
pub fn cookies(header: &str) -> impl Iterator<Item = (&str, &str)> {
    header.split(';').filter_map(|pair| pair.trim().split_once('='))
}
