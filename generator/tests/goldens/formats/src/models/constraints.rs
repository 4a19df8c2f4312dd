// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::patterns;
use crate::support::{format, rules};

use super::*;

impl Formats {
    pub(super) const MULTIPLE: rules::Number = rules::Number::new().multiple_of(0.01);
    pub(super) const BYTE: rules::Text = rules::Text::new()
        .format(&format::base64::BYTE);
    pub(super) const DATE: rules::Text = rules::Text::new().format(&format::time::DATE);
    pub(super) const DATE_TIME: rules::Text = rules::Text::new()
        .format(&format::time::DATE_TIME);
    pub(super) const TIME: rules::Text = rules::Text::new().format(&format::time::TIME);
    pub(super) const DURATION: rules::Text = rules::Text::new()
        .format(&format::time::DURATION);
    pub(super) const URI: rules::Text = rules::Text::new().format(&format::uri::URI);
    pub(super) const EMAIL: rules::Text = rules::Text::new()
        .format(&format::email::EMAIL);
    pub(super) const HOSTNAME: rules::Text = rules::Text::new()
        .format(&format::hostname::HOSTNAME);
    pub(super) const IPV4: rules::Text = rules::Text::new()
        .format(&format::network::IPV4);
    pub(super) const IPV6: rules::Text = rules::Text::new()
        .format(&format::network::IPV6);
    pub(super) const UUID: rules::Text = rules::Text::new().format(&format::uuid::UUID);
    pub(super) const REGEX: rules::Text = rules::Text::new()
        .format(&format::regex::REGEX);
    pub(super) const JSON_POINTER: rules::Text = rules::Text::new()
        .format(&format::json_pointer::JSON_POINTER);
}

impl Patterns {
    pub(super) const ANNEX_B: rules::Text = rules::Text::new()
        .patterns(&[&patterns::ANNEX_B]);
    pub(super) const UNANCHORED: rules::Text = rules::Text::new()
        .patterns(&[&patterns::UNANCHORED]);
    pub(super) const ASCII_DIGITS: rules::Text = rules::Text::new()
        .patterns(&[&patterns::ASCII_DIGITS]);
    pub(super) const LOOK_AHEAD: rules::Text = rules::Text::new()
        .patterns(&[&patterns::LOOK_AHEAD]);
    pub(super) const LOOK_BEHIND: rules::Text = rules::Text::new()
        .patterns(&[&patterns::LOOK_BEHIND]);
    pub(super) const BRANCHES: rules::Text = rules::Text::new()
        .patterns(&[&patterns::BRANCHES]);
    pub(super) const BOTH_ENDS: rules::Text = rules::Text::new()
        .patterns(&[&patterns::BOTH_ENDS]);
    pub(super) const SOMEWHERE: rules::Text = rules::Text::new()
        .patterns(&[&patterns::SOMEWHERE]);
    pub(super) const BACK_REFERENCE: rules::Text = rules::Text::new()
        .patterns(&[&patterns::BACK_REFERENCE]);
    pub(super) const SET_OPERATORS: rules::Text = rules::Text::new()
        .patterns(&[&patterns::SET_OPERATORS]);
    pub(super) const BRACE: rules::Text = rules::Text::new()
        .patterns(&[&patterns::BRACE]);
    pub(super) const SLASH: rules::Text = rules::Text::new()
        .patterns(&[&patterns::SLASH]);
    pub(super) const QUOTE: rules::Text = rules::Text::new()
        .patterns(&[&patterns::QUOTE]);
    pub(super) const PROPERTY: rules::Text = rules::Text::new()
        .patterns(&[&patterns::PROPERTY]);
    pub(super) const EITHER_CASE: rules::Text = rules::Text::new()
        .patterns(&[&patterns::EITHER_CASE]);
    pub(super) const REPEATED: rules::Text = rules::Text::new()
        .patterns(&[&patterns::REPEATED]);
    pub(super) const WITH_LENGTH: rules::Text = rules::Text::new()
        .min_length(2)
        .max_length(3)
        .patterns(&[&patterns::WITH_LENGTH]);
}
