// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, integer_enums, string_enums};
use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::union;
use crate::support::violation;

use super::*;

objects!(
    ScepProfile, ScepChallenge, DynamicChallenge, Algorithm, Rsa, CertificateAttributes,
    Scope, ScepProfileInput, GenericError, ErrorItem
);

string_enums!(Digest);

integer_enums!(RsaNbits);

#[derive(Default)]
pub struct ScepProfileSlots {
    id: Option<String>,
    name: Option<String>,
    scep_challenge: Option<ScepChallenge>,
    scep_ca_cert: Option<String>,
    scep_client_cert: Option<String>,
    ca_identity_name: Option<String>,
    subject: Option<String>,
    algorithm: Option<Algorithm>,
    digest: Option<Digest>,
    fingerprint: Option<String>,
    certificate_attributes: Option<CertificateAttributes>,
    use_as_digital_signature: Option<bool>,
    use_for_key_encipherment: Option<bool>,
    scep_url: Option<String>,
    scope: ScopeSlots,
}

impl object::Object for ScepProfile {
    type Slots = ScepProfileSlots;
    const NAME: &'static str = "ScepProfile";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("id"),
        object::Field::required("name"),
        object::Field::required("scep_challenge"),
        object::Field::optional("scep_ca_cert"),
        object::Field::optional("scep_client_cert"),
        object::Field::required("ca_identity_name"),
        object::Field::required("subject"),
        object::Field::required("algorithm"),
        object::Field::required("digest"),
        object::Field::optional("fingerprint"),
        object::Field::optional("certificate_attributes"),
        object::Field::optional("use_as_digital_signature"),
        object::Field::optional("use_for_key_encipherment"),
        object::Field::required("scep_url"),
        object::Field::closed_branch("folder", 0),
        object::Field::closed_branch("snippet", 0),
        object::Field::closed_branch("device", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "scep_challenge" => Some(2),
            "scep_ca_cert" => Some(3),
            "scep_client_cert" => Some(4),
            "ca_identity_name" => Some(5),
            "subject" => Some(6),
            "algorithm" => Some(7),
            "digest" => Some(8),
            "fingerprint" => Some(9),
            "certificate_attributes" => Some(10),
            "use_as_digital_signature" => Some(11),
            "use_for_key_encipherment" => Some(12),
            "scep_url" => Some(13),
            "folder" => Some(14),
            "snippet" => Some(15),
            "device" => Some(16),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.id),
            1 => source.fill_checked(&mut slots.name, &Self::NAME),
            2 => source.fill(&mut slots.scep_challenge),
            3 => source.fill(&mut slots.scep_ca_cert),
            4 => source.fill(&mut slots.scep_client_cert),
            5 => source.fill(&mut slots.ca_identity_name),
            6 => source.fill(&mut slots.subject),
            7 => source.fill(&mut slots.algorithm),
            8 => source.fill(&mut slots.digest),
            9 => source.fill(&mut slots.fingerprint),
            10 => source.fill(&mut slots.certificate_attributes),
            11 => source.fill(&mut slots.use_as_digital_signature),
            12 => source.fill(&mut slots.use_for_key_encipherment),
            13 => source.fill_checked(&mut slots.scep_url, &Self::SCEP_URL),
            14..17 => {
                <Scope as object::Object>::read(&mut slots.scope, index - 14, source)
            }
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let scope = object::Object::build(slots.scope, problems);
        let ScepProfileSlots {
            id: Some(id),
            name: Some(name),
            scep_challenge: Some(scep_challenge),
            ca_identity_name: Some(ca_identity_name),
            subject: Some(subject),
            algorithm: Some(algorithm),
            digest: Some(digest),
            scep_url: Some(scep_url),
            ..
        } = slots else {
            return None;
        };
        Some(Self {
            id,
            name,
            scep_challenge,
            ca_identity_name,
            subject,
            algorithm,
            digest,
            scep_url,
            scep_ca_cert: slots.scep_ca_cert,
            scep_client_cert: slots.scep_client_cert,
            fingerprint: slots.fingerprint,
            certificate_attributes: slots.certificate_attributes,
            use_as_digital_signature: slots.use_as_digital_signature,
            use_for_key_encipherment: slots.use_for_key_encipherment,
            scope: scope?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        visitor.required_checked("name", &self.name, &Self::NAME);
        visitor.required("scep_challenge", &self.scep_challenge);
        visitor.optional("scep_ca_cert", &self.scep_ca_cert);
        visitor.optional("scep_client_cert", &self.scep_client_cert);
        visitor.required("ca_identity_name", &self.ca_identity_name);
        visitor.required("subject", &self.subject);
        visitor.required("algorithm", &self.algorithm);
        visitor.required("digest", &self.digest);
        visitor.optional("fingerprint", &self.fingerprint);
        visitor.optional("certificate_attributes", &self.certificate_attributes);
        visitor.optional("use_as_digital_signature", &self.use_as_digital_signature);
        visitor.optional("use_for_key_encipherment", &self.use_for_key_encipherment);
        visitor.required_checked("scep_url", &self.scep_url, &Self::SCEP_URL);
        object::Object::visit(&self.scope, visitor);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::Object::check_members(&self.scope, at, out);
    }
}

#[derive(Default)]
pub struct ScepChallengeSlots {
    none: Option<()>,
    fixed: Option<crate::Secret>,
    dynamic: Option<DynamicChallenge>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for ScepChallenge {
    type Slots = ScepChallengeSlots;
    const NAME: &'static str = "ScepChallenge";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::closed_branch("none", 0),
        object::Field::closed_branch("fixed", 0),
        object::Field::closed_branch("dynamic", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "none" => Some(0),
            "fixed" => Some(1),
            "dynamic" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.none, ""),
            1 => source.fill_checked(&mut slots.fixed, &Self::FIXED),
            2 => source.fill(&mut slots.dynamic),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.unknown, name)
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("none", slots.none.map(|()| Self::None));
        one.branch("fixed", slots.fixed.map(Self::Fixed));
        one.branch("dynamic", slots.dynamic.map(Self::Dynamic));
        one.or(Self::Unknown(slots.unknown))
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::None => visitor.constant("none", ""),
            Self::Fixed(value) => visitor.required_checked("fixed", value, &Self::FIXED),
            Self::Dynamic(value) => visitor.required("dynamic", value),
            Self::Unknown(members) => {
                members.iter().for_each(|(name, value)| visitor.required(name, value))
            }
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown(_)) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

/// What is of no branch is not shown: it may hold secrets.
impl std::fmt::Debug for ScepChallenge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Fixed(value) => f.debug_tuple("Fixed").field(value).finish(),
            Self::Dynamic(value) => f.debug_tuple("Dynamic").field(value).finish(),
            Self::Unknown(_) => f.write_str("Unknown([redacted])"),
        }
    }
}

#[derive(Default)]
pub struct DynamicChallengeSlots {
    username: Option<String>,
    password: Option<crate::Secret>,
    otp_server_url: Option<String>,
}

impl object::Object for DynamicChallenge {
    type Slots = DynamicChallengeSlots;
    const NAME: &'static str = "DynamicChallenge";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("username"),
        object::Field::optional("password"),
        object::Field::optional("otp_server_url"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "username" => Some(0),
            "password" => Some(1),
            "otp_server_url" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.username, &Self::USERNAME),
            1 => source.fill_checked(&mut slots.password, &Self::PASSWORD),
            2 => source.fill_checked(&mut slots.otp_server_url, &Self::OTP_SERVER_URL),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            username: slots.username,
            password: slots.password,
            otp_server_url: slots.otp_server_url,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional_checked("username", &self.username, &Self::USERNAME);
        visitor.optional_checked("password", &self.password, &Self::PASSWORD);
        visitor
            .optional_checked(
                "otp_server_url",
                &self.otp_server_url,
                &Self::OTP_SERVER_URL,
            );
    }
}

#[derive(Default)]
pub struct AlgorithmSlots {
    rsa: Option<Rsa>,
}

impl object::Object for Algorithm {
    type Slots = AlgorithmSlots;
    const NAME: &'static str = "Algorithm";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("rsa")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "rsa" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.rsa),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { rsa: slots.rsa })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("rsa", &self.rsa);
    }
}

#[derive(Default)]
pub struct RsaSlots {
    rsa_nbits: Option<RsaNbits>,
}

impl object::Object for Rsa {
    type Slots = RsaSlots;
    const NAME: &'static str = "Rsa";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("rsa_nbits")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "rsa_nbits" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.rsa_nbits),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { rsa_nbits: slots.rsa_nbits })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("rsa_nbits", &self.rsa_nbits);
    }
}

impl enumeration::IntegerEnum for RsaNbits {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Bits1024, 1024),
        (Self::Bits2048, 2048),
        (Self::Bits3072, 3072),
    ];

    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        match self {
            Self::Unknown(value) => Some(*value),
            _ => None,
        }
    }
}

impl enumeration::StringEnum for Digest {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Sha1, "sha1"),
        (Self::Sha256, "sha256"),
        (Self::Sha348, "sha348"),
        (Self::Sha512, "sha512"),
        (Self::Sha384, "sha384"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

#[derive(Default)]
pub struct CertificateAttributesSlots {
    rfc822name: Option<String>,
    dnsname: Option<String>,
    uniform_resource_identifier: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for CertificateAttributes {
    type Slots = CertificateAttributesSlots;
    const NAME: &'static str = "CertificateAttributes";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::closed_branch("rfc822name", 0),
        object::Field::closed_branch("dnsname", 0),
        object::Field::closed_branch("uniform_resource_identifier", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "rfc822name" => Some(0),
            "dnsname" => Some(1),
            "uniform_resource_identifier" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.rfc822name, &Self::RFC822NAME),
            1 => source.fill_checked(&mut slots.dnsname, &Self::DNSNAME),
            2 => {
                source
                    .fill_checked(
                        &mut slots.uniform_resource_identifier,
                        &Self::UNIFORM_RESOURCE_IDENTIFIER,
                    )
            }
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.unknown, name)
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("rfc822name", slots.rfc822name.map(Self::Rfc822Name));
        one.branch("dnsname", slots.dnsname.map(Self::DnsName));
        one.branch(
            "uniform_resource_identifier",
            slots.uniform_resource_identifier.map(Self::UniformResourceIdentifier),
        );
        one.or(Self::Unknown(slots.unknown))
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::Rfc822Name(value) => {
                visitor.required_checked("rfc822name", value, &Self::RFC822NAME)
            }
            Self::DnsName(value) => {
                visitor.required_checked("dnsname", value, &Self::DNSNAME)
            }
            Self::UniformResourceIdentifier(value) => {
                visitor
                    .required_checked(
                        "uniform_resource_identifier",
                        value,
                        &Self::UNIFORM_RESOURCE_IDENTIFIER,
                    )
            }
            Self::Unknown(members) => {
                members.iter().for_each(|(name, value)| visitor.required(name, value))
            }
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown(_)) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

#[derive(Default)]
pub struct ScopeSlots {
    folder: Option<String>,
    snippet: Option<String>,
    device: Option<String>,
}

impl object::Object for Scope {
    type Slots = ScopeSlots;
    const NAME: &'static str = "Scope";
    const FIELDS: &'static [object::Field] = &[
        object::Field::closed_branch("folder", 0),
        object::Field::closed_branch("snippet", 0),
        object::Field::closed_branch("device", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "folder" => Some(0),
            "snippet" => Some(1),
            "device" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.folder, &Self::FOLDER),
            1 => source.fill_checked(&mut slots.snippet, &Self::SNIPPET),
            2 => source.fill_checked(&mut slots.device, &Self::DEVICE),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("folder", slots.folder.map(Self::Folder));
        one.branch("snippet", slots.snippet.map(Self::Snippet));
        one.branch("device", slots.device.map(Self::Device));
        one.or(Self::Unknown)
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::Folder(value) => {
                visitor.required_checked("folder", value, &Self::FOLDER)
            }
            Self::Snippet(value) => {
                visitor.required_checked("snippet", value, &Self::SNIPPET)
            }
            Self::Device(value) => {
                visitor.required_checked("device", value, &Self::DEVICE)
            }
            Self::Unknown => {}
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

#[derive(Default)]
pub struct ScepProfileInputSlots {
    name: Option<String>,
    scep_challenge: Option<ScepChallenge>,
    scep_ca_cert: Option<String>,
    scep_client_cert: Option<String>,
    ca_identity_name: Option<String>,
    subject: Option<String>,
    algorithm: Option<Algorithm>,
    digest: Option<Digest>,
    fingerprint: Option<String>,
    certificate_attributes: Option<CertificateAttributes>,
    use_as_digital_signature: Option<bool>,
    use_for_key_encipherment: Option<bool>,
    scep_url: Option<String>,
    scope: ScopeSlots,
}

impl object::Object for ScepProfileInput {
    type Slots = ScepProfileInputSlots;
    const NAME: &'static str = "ScepProfileInput";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::required("scep_challenge"),
        object::Field::optional("scep_ca_cert"),
        object::Field::optional("scep_client_cert"),
        object::Field::required("ca_identity_name"),
        object::Field::required("subject"),
        object::Field::required("algorithm"),
        object::Field::required("digest"),
        object::Field::optional("fingerprint"),
        object::Field::optional("certificate_attributes"),
        object::Field::optional("use_as_digital_signature"),
        object::Field::optional("use_for_key_encipherment"),
        object::Field::required("scep_url"),
        object::Field::closed_branch("folder", 0),
        object::Field::closed_branch("snippet", 0),
        object::Field::closed_branch("device", 0),
        object::Field::ignored("id"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "scep_challenge" => Some(1),
            "scep_ca_cert" => Some(2),
            "scep_client_cert" => Some(3),
            "ca_identity_name" => Some(4),
            "subject" => Some(5),
            "algorithm" => Some(6),
            "digest" => Some(7),
            "fingerprint" => Some(8),
            "certificate_attributes" => Some(9),
            "use_as_digital_signature" => Some(10),
            "use_for_key_encipherment" => Some(11),
            "scep_url" => Some(12),
            "folder" => Some(13),
            "snippet" => Some(14),
            "device" => Some(15),
            "id" => Some(16),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.name, &Self::NAME),
            1 => source.fill(&mut slots.scep_challenge),
            2 => source.fill(&mut slots.scep_ca_cert),
            3 => source.fill(&mut slots.scep_client_cert),
            4 => source.fill(&mut slots.ca_identity_name),
            5 => source.fill(&mut slots.subject),
            6 => source.fill(&mut slots.algorithm),
            7 => source.fill(&mut slots.digest),
            8 => source.fill(&mut slots.fingerprint),
            9 => source.fill(&mut slots.certificate_attributes),
            10 => source.fill(&mut slots.use_as_digital_signature),
            11 => source.fill(&mut slots.use_for_key_encipherment),
            12 => source.fill_checked(&mut slots.scep_url, &Self::SCEP_URL),
            13..16 => {
                <Scope as object::Object>::read(&mut slots.scope, index - 13, source)
            }
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let scope = object::Object::build(slots.scope, problems);
        let ScepProfileInputSlots {
            name: Some(name),
            scep_challenge: Some(scep_challenge),
            ca_identity_name: Some(ca_identity_name),
            subject: Some(subject),
            algorithm: Some(algorithm),
            digest: Some(digest),
            scep_url: Some(scep_url),
            ..
        } = slots else {
            return None;
        };
        Some(Self {
            name,
            scep_challenge,
            ca_identity_name,
            subject,
            algorithm,
            digest,
            scep_url,
            scep_ca_cert: slots.scep_ca_cert,
            scep_client_cert: slots.scep_client_cert,
            fingerprint: slots.fingerprint,
            certificate_attributes: slots.certificate_attributes,
            use_as_digital_signature: slots.use_as_digital_signature,
            use_for_key_encipherment: slots.use_for_key_encipherment,
            scope: scope?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("name", &self.name, &Self::NAME);
        visitor.required("scep_challenge", &self.scep_challenge);
        visitor.optional("scep_ca_cert", &self.scep_ca_cert);
        visitor.optional("scep_client_cert", &self.scep_client_cert);
        visitor.required("ca_identity_name", &self.ca_identity_name);
        visitor.required("subject", &self.subject);
        visitor.required("algorithm", &self.algorithm);
        visitor.required("digest", &self.digest);
        visitor.optional("fingerprint", &self.fingerprint);
        visitor.optional("certificate_attributes", &self.certificate_attributes);
        visitor.optional("use_as_digital_signature", &self.use_as_digital_signature);
        visitor.optional("use_for_key_encipherment", &self.use_for_key_encipherment);
        visitor.required_checked("scep_url", &self.scep_url, &Self::SCEP_URL);
        object::Object::visit(&self.scope, visitor);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::Object::check_members(&self.scope, at, out);
    }
}

#[derive(Default)]
pub struct GenericErrorSlots {
    errors: Option<Vec<ErrorItem>>,
    request_id: Option<String>,
}

impl object::Object for GenericError {
    type Slots = GenericErrorSlots;
    const NAME: &'static str = "GenericError";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("_errors"),
        object::Field::optional("_request_id"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "_errors" => Some(0),
            "_request_id" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.errors),
            1 => source.fill(&mut slots.request_id),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            errors: slots.errors,
            request_id: slots.request_id,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("_errors", &self.errors);
        visitor.optional("_request_id", &self.request_id);
    }
}

#[derive(Default)]
pub struct ErrorItemSlots {
    code: Option<String>,
    message: Option<String>,
    details: Option<serde_json::Map<String, serde_json::Value>>,
    help: Option<String>,
}

impl object::Object for ErrorItem {
    type Slots = ErrorItemSlots;
    const NAME: &'static str = "ErrorItem";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("code"),
        object::Field::optional("message"),
        object::Field::optional("details"),
        object::Field::optional("help"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "code" => Some(0),
            "message" => Some(1),
            "details" => Some(2),
            "help" => Some(3),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.code),
            1 => source.fill(&mut slots.message),
            2 => source.fill(&mut slots.details),
            3 => source.fill(&mut slots.help),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            code: slots.code,
            message: slots.message,
            details: slots.details,
            help: slots.help,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("code", &self.code);
        visitor.optional("message", &self.message);
        visitor.optional("details", &self.details);
        visitor.optional("help", &self.help);
    }
}
