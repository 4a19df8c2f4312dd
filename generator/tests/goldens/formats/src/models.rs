// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Formats {
    /// `int32`.
    pub int32: Option<i32>,
    /// `int64`.
    pub int64: Option<i64>,
    /// `plain`.
    pub plain: Option<i64>,
    /// `float`.
    pub float: Option<f64>,
    /// `double`.
    pub double: Option<f64>,
    /// `multiple`.
    ///
    /// A multiple of 0.01.
    pub multiple: Option<f64>,
    /// `byte`.
    ///
    /// Format: byte.
    pub byte: Option<String>,
    /// `binary`.
    pub binary: Option<String>,
    /// `date`.
    ///
    /// Format: date.
    pub date: Option<String>,
    /// `date_time`.
    ///
    /// Format: date-time.
    pub date_time: Option<String>,
    /// `time`.
    ///
    /// Format: time.
    pub time: Option<String>,
    /// `duration`.
    ///
    /// Format: duration.
    pub duration: Option<String>,
    /// `uri`.
    ///
    /// Format: uri.
    pub uri: Option<String>,
    /// `email`.
    ///
    /// Format: email.
    pub email: Option<String>,
    /// `hostname`.
    ///
    /// Format: hostname.
    pub hostname: Option<String>,
    /// `ipv4`.
    ///
    /// Format: ipv4.
    pub ipv4: Option<String>,
    /// `ipv6`.
    ///
    /// Format: ipv6.
    pub ipv6: Option<String>,
    /// `uuid`.
    ///
    /// Format: uuid.
    pub uuid: Option<String>,
    /// `password`.
    pub password: Option<crate::Secret>,
    /// `regex`.
    ///
    /// Format: regex.
    pub regex: Option<String>,
    /// `json_pointer`.
    ///
    /// Format: json-pointer.
    pub json_pointer: Option<String>,
    /// `made_up`.
    pub made_up: Option<String>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Patterns {
    /// `annex_b`.
    ///
    /// Matches `^[a-zA-Z\d-_\. ]+$`.
    pub annex_b: Option<String>,
    /// `unanchored`.
    ///
    /// Matches `b+`.
    pub unanchored: Option<String>,
    /// `ascii_digits`.
    ///
    /// Matches `^\d+$`.
    pub ascii_digits: Option<String>,
    /// `look_ahead`.
    ///
    /// Matches `^(?!no)[a-z]+$`.
    pub look_ahead: Option<String>,
    /// `look_behind`.
    ///
    /// Matches `^([a-z]+(?<!x)-)+$`.
    pub look_behind: Option<String>,
    /// `branches`.
    ///
    /// Matches `^(ab|cd)_[0-9]{2}$`.
    pub branches: Option<String>,
    /// `both_ends`.
    ///
    /// Matches `^[a-z][a-z-]*[a-z]$`.
    pub both_ends: Option<String>,
    /// `somewhere`.
    ///
    /// Matches `[0-9]{4}-[0-9]{2}`.
    pub somewhere: Option<String>,
    /// `back_reference`.
    ///
    /// Matches `^(.)\1$`.
    pub back_reference: Option<String>,
    /// `set_operators`.
    ///
    /// Matches `^[a&&b]+$`.
    pub set_operators: Option<String>,
    /// `brace`.
    ///
    /// Matches `^{[a-z]}$`.
    pub brace: Option<String>,
    /// `slash`.
    ///
    /// Matches `^https?:\/\/`.
    pub slash: Option<String>,
    /// `quote`.
    ///
    /// Matches ``^["'`]$``.
    pub quote: Option<String>,
    /// `property`.
    ///
    /// Matches `^\p{Lu}$`.
    pub property: Option<String>,
    /// `either_case`.
    ///
    /// Matches `^(?i:[0-9a-f]{4}|none)$`.
    pub either_case: Option<String>,
    /// `repeated`.
    ///
    /// Matches `^.{0,65535}$`.
    pub repeated: Option<String>,
    /// `with_length`.
    ///
    /// 2 to 3 characters. Matches `^[a-z]*$`.
    pub with_length: Option<String>,
}
