// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::patterns;
use crate::support::tables::*;

use super::*;

object! { Formats {
    "int32" => int32: optional[i32];
    "int64" => int64: optional[i64];
    "plain" => plain: optional[i64];
    "float" => float: optional[f64];
    "double" => double: optional[f64];
    "multiple" => multiple: optional[f64], rules::Number::new().multiple_of(0.01);
    "byte" => byte: optional[impl Into<String>], rules::Text::new().format(&format::base64::BYTE);
    "binary" => binary: optional[impl Into<String>];
    "date" => date: optional[impl Into<String>], rules::Text::new().format(&format::time::DATE);
    "date_time" => date_time: optional[impl Into<String>], rules::Text::new().format(&format::time::DATE_TIME);
    "time" => time: optional[impl Into<String>], rules::Text::new().format(&format::time::TIME);
    "duration" => duration: optional[impl Into<String>], rules::Text::new().format(&format::time::DURATION);
    "uri" => uri: optional[impl Into<String>], rules::Text::new().format(&format::uri::URI);
    "email" => email: optional[impl Into<String>], rules::Text::new().format(&format::email::EMAIL);
    "hostname" => hostname: optional[impl Into<String>], rules::Text::new().format(&format::hostname::HOSTNAME);
    "ipv4" => ipv4: optional[impl Into<String>], rules::Text::new().format(&format::network::IPV4);
    "ipv6" => ipv6: optional[impl Into<String>], rules::Text::new().format(&format::network::IPV6);
    "uuid" => uuid: optional[impl Into<String>], rules::Text::new().format(&format::uuid::UUID);
    "password" => password: optional[impl Into<crate::Secret>];
    "regex" => regex: optional[impl Into<String>], rules::Text::new().format(&format::regex::REGEX);
    "json_pointer" => json_pointer: optional[impl Into<String>], rules::Text::new()
        .format(&format::json_pointer::JSON_POINTER);
    "made_up" => made_up: optional[impl Into<String>];
} }

object! { Patterns {
    "annex_b" => annex_b: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::ANNEX_B]);
    "unanchored" => unanchored: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::UNANCHORED]);
    "ascii_digits" => ascii_digits: optional[impl Into<String>], rules::Text::new()
        .patterns(&[&patterns::ASCII_DIGITS]);
    "look_ahead" => look_ahead: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::LOOK_AHEAD]);
    "look_behind" => look_behind: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::LOOK_BEHIND]);
    "branches" => branches: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::BRANCHES]);
    "both_ends" => both_ends: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::BOTH_ENDS]);
    "somewhere" => somewhere: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::SOMEWHERE]);
    "back_reference" => back_reference: optional[impl Into<String>], rules::Text::new()
        .patterns(&[&patterns::BACK_REFERENCE]);
    "set_operators" => set_operators: optional[impl Into<String>], rules::Text::new()
        .patterns(&[&patterns::SET_OPERATORS]);
    "brace" => brace: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::BRACE]);
    "slash" => slash: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::SLASH]);
    "quote" => quote: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::QUOTE]);
    "property" => property: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::PROPERTY]);
    "either_case" => either_case: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::EITHER_CASE]);
    "repeated" => repeated: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::REPEATED]);
    "with_length" => with_length: optional[impl Into<String>], rules::Text::new().min_length(2).max_length(3)
        .patterns(&[&patterns::WITH_LENGTH]);
} }
