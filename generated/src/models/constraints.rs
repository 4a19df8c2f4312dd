// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::patterns;
use crate::support::{format, rules};

use super::*;

impl ScepProfile {
    pub(super) const NAME: rules::Text = rules::Text::new().max_length(31);
    pub(super) const SCEP_URL: rules::Text = rules::Text::new()
        .format(&format::uri::URI);
}

impl ScepChallenge {
    pub(super) const FIXED: rules::Text = rules::Text::new().max_length(1024);
}

impl DynamicChallenge {
    pub(super) const USERNAME: rules::Text = rules::Text::new().max_length(255);
    pub(super) const PASSWORD: rules::Text = rules::Text::new().max_length(255);
    pub(super) const OTP_SERVER_URL: rules::Text = rules::Text::new()
        .max_length(255)
        .format(&format::uri::URI);
}

impl CertificateAttributes {
    pub(super) const RFC822NAME: rules::Text = rules::Text::new()
        .format(&format::email::EMAIL);
    pub(super) const DNSNAME: rules::Text = rules::Text::new()
        .format(&format::hostname::FQDN);
    pub(super) const UNIFORM_RESOURCE_IDENTIFIER: rules::Text = rules::Text::new()
        .format(&format::uri::URI);
}

impl Scope {
    pub(super) const FOLDER: rules::Text = rules::Text::new()
        .max_length(64)
        .patterns(&[&patterns::FOLDER]);
    pub(super) const SNIPPET: rules::Text = rules::Text::new()
        .max_length(64)
        .patterns(&[&patterns::FOLDER]);
    pub(super) const DEVICE: rules::Text = rules::Text::new()
        .max_length(64)
        .patterns(&[&patterns::FOLDER]);
}

impl ScepProfileInput {
    pub(super) const NAME: rules::Text = rules::Text::new().max_length(31);
    pub(super) const SCEP_URL: rules::Text = rules::Text::new()
        .format(&format::uri::URI);
}
