// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    pub int32: Option<i32>,
    pub int64: Option<i64>,
    pub plain: Option<i64>,
    pub float: Option<f64>,
    pub double: Option<f64>,
    /// A multiple of 0.01.
    pub multiple: Option<f64>,
    /// Format: byte.
    pub byte: Option<String>,
    pub binary: Option<String>,
    /// Format: date.
    pub date: Option<String>,
    /// Format: date-time.
    pub date_time: Option<String>,
    /// Format: time.
    pub time: Option<String>,
    /// Format: duration.
    pub duration: Option<String>,
    /// Format: uri.
    pub uri: Option<String>,
    /// Format: email.
    pub email: Option<String>,
    /// Format: hostname.
    pub hostname: Option<String>,
    /// Format: ipv4.
    pub ipv4: Option<String>,
    /// Format: ipv6.
    pub ipv6: Option<String>,
    /// Format: uuid.
    pub uuid: Option<String>,
    pub password: Option<crate::Secret>,
    /// Format: regex.
    pub regex: Option<String>,
    /// Format: json-pointer.
    pub json_pointer: Option<String>,
    pub made_up: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Patterns {
    /// Matches `^[a-zA-Z\d-_\. ]+$`.
    pub annex_b: Option<String>,
    /// Matches `b+`.
    pub unanchored: Option<String>,
    /// Matches `^\d+$`.
    pub ascii_digits: Option<String>,
    /// Matches `^(?!no)[a-z]+$`.
    pub look_ahead: Option<String>,
    /// Matches `^([a-z]+(?<!x)-)+$`.
    pub look_behind: Option<String>,
    /// Matches `^(ab|cd)_[0-9]{2}$`.
    pub branches: Option<String>,
    /// Matches `^[a-z][a-z-]*[a-z]$`.
    pub both_ends: Option<String>,
    /// Matches `[0-9]{4}-[0-9]{2}`.
    pub somewhere: Option<String>,
    /// Matches `^(.)\1$`.
    pub back_reference: Option<String>,
    /// Matches `^[a&&b]+$`.
    pub set_operators: Option<String>,
    /// Matches `^{[a-z]}$`.
    pub brace: Option<String>,
    /// Matches `^https?:\/\/`.
    pub slash: Option<String>,
    /// Matches ``^["'`]$``.
    pub quote: Option<String>,
    /// Matches `^\p{Lu}$`.
    pub property: Option<String>,
    /// Matches `^(?i:[0-9a-f]{4}|none)$`.
    pub either_case: Option<String>,
    /// Matches `^.{0,65535}$`.
    pub repeated: Option<String>,
    /// 2 to 3 characters. Matches `^[a-z]*$`.
    pub with_length: Option<String>,
}
