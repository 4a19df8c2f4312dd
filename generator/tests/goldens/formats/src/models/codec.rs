// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::patterns;
use crate::support::tables::*;

use super::*;

object! { Formats {
    "int32" => int32: optional;
    "int64" => int64: optional;
    "plain" => plain: optional;
    "float" => float: optional;
    "double" => double: optional;
    "multiple" => multiple: optional, rules::Number::new().multiple_of(0.01);
    "byte" => byte: optional, rules::Text::new().format(&format::base64::BYTE);
    "binary" => binary: optional;
    "date" => date: optional, rules::Text::new().format(&format::time::DATE);
    "date_time" => date_time: optional, rules::Text::new().format(&format::time::DATE_TIME);
    "time" => time: optional, rules::Text::new().format(&format::time::TIME);
    "duration" => duration: optional, rules::Text::new().format(&format::time::DURATION);
    "uri" => uri: optional, rules::Text::new().format(&format::uri::URI);
    "email" => email: optional, rules::Text::new().format(&format::email::EMAIL);
    "hostname" => hostname: optional, rules::Text::new().format(&format::hostname::HOSTNAME);
    "ipv4" => ipv4: optional, rules::Text::new().format(&format::network::IPV4);
    "ipv6" => ipv6: optional, rules::Text::new().format(&format::network::IPV6);
    "uuid" => uuid: optional, rules::Text::new().format(&format::uuid::UUID);
    "password" => password: optional;
    "regex" => regex: optional, rules::Text::new().format(&format::regex::REGEX);
    "json_pointer" => json_pointer: optional, rules::Text::new().format(&format::json_pointer::JSON_POINTER);
    "made_up" => made_up: optional;
} }

object! { Patterns {
    "annex_b" => annex_b: optional, rules::Text::new().patterns(&[&patterns::ANNEX_B]);
    "unanchored" => unanchored: optional, rules::Text::new().patterns(&[&patterns::UNANCHORED]);
    "ascii_digits" => ascii_digits: optional, rules::Text::new().patterns(&[&patterns::ASCII_DIGITS]);
    "look_ahead" => look_ahead: optional, rules::Text::new().patterns(&[&patterns::LOOK_AHEAD]);
    "look_behind" => look_behind: optional, rules::Text::new().patterns(&[&patterns::LOOK_BEHIND]);
    "branches" => branches: optional, rules::Text::new().patterns(&[&patterns::BRANCHES]);
    "both_ends" => both_ends: optional, rules::Text::new().patterns(&[&patterns::BOTH_ENDS]);
    "somewhere" => somewhere: optional, rules::Text::new().patterns(&[&patterns::SOMEWHERE]);
    "back_reference" => back_reference: optional, rules::Text::new().patterns(&[&patterns::BACK_REFERENCE]);
    "set_operators" => set_operators: optional, rules::Text::new().patterns(&[&patterns::SET_OPERATORS]);
    "brace" => brace: optional, rules::Text::new().patterns(&[&patterns::BRACE]);
    "slash" => slash: optional, rules::Text::new().patterns(&[&patterns::SLASH]);
    "quote" => quote: optional, rules::Text::new().patterns(&[&patterns::QUOTE]);
    "property" => property: optional, rules::Text::new().patterns(&[&patterns::PROPERTY]);
    "either_case" => either_case: optional, rules::Text::new().patterns(&[&patterns::EITHER_CASE]);
    "repeated" => repeated: optional, rules::Text::new().patterns(&[&patterns::REPEATED]);
    "with_length" => with_length: optional, rules::Text::new().min_length(2).max_length(3)
        .patterns(&[&patterns::WITH_LENGTH]);
} }
