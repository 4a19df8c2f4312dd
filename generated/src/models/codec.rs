// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::patterns;
use crate::support::tables::*;

use super::*;

object! { ScepProfile {
    "id" => id: required;
    "name" => name: required, rules::Text::new().max_length(31);
    "scep_challenge" => scep_challenge: required;
    "scep_ca_cert" => scep_ca_cert: optional;
    "scep_client_cert" => scep_client_cert: optional;
    "ca_identity_name" => ca_identity_name: required;
    "subject" => subject: required;
    "algorithm" => algorithm: required;
    "digest" => digest: required;
    "fingerprint" => fingerprint: optional;
    "certificate_attributes" => certificate_attributes: optional;
    "use_as_digital_signature" => use_as_digital_signature: optional;
    "use_for_key_encipherment" => use_for_key_encipherment: optional;
    "scep_url" => scep_url: required, rules::Text::new().format(&format::uri::URI);
    .. => scope: keyed Scope;
} }

keyed_union! { ScepChallenge {
    "none" => None = "": closed;
    "fixed" => Fixed: closed, rules::Text::new().max_length(1024);
    "dynamic" => Dynamic from(DynamicChallenge): closed;
    else => Unknown(members): keep, redacted;
} }

object! { DynamicChallenge {
    "username" => username: optional, rules::Text::new().max_length(255);
    "password" => password: optional, rules::Text::new().max_length(255);
    "otp_server_url" => otp_server_url: optional, rules::Text::new().max_length(255).format(&format::uri::URI);
} }

object! { Algorithm {
    "rsa" => rsa: optional;
} }

object! { Rsa {
    "rsa_nbits" => rsa_nbits: optional;
} }

integer_enum! { RsaNbits {
    1024 => Bits1024;
    2048 => Bits2048;
    3072 => Bits3072;
    else => Unknown;
} }

string_enum! { Digest {
    "sha1" => Sha1;
    "sha256" => Sha256;
    "sha348" => Sha348;
    "sha512" => Sha512;
    "sha384" => Sha384;
    else => Unknown;
} }

keyed_union! { CertificateAttributes {
    "rfc822name" => Rfc822Name: closed, rules::Text::new().format(&format::email::EMAIL);
    "dnsname" => DnsName: closed, rules::Text::new().format(&format::hostname::FQDN);
    "uniform_resource_identifier" => UniformResourceIdentifier: closed, rules::Text::new().format(&format::uri::URI);
    else => Unknown(members): keep;
} }

keyed_union! { Scope {
    "folder" => Folder: closed, rules::Text::new().max_length(64).patterns(&[&patterns::FOLDER]);
    "snippet" => Snippet: closed, rules::Text::new().max_length(64).patterns(&[&patterns::FOLDER]);
    "device" => Device: closed, rules::Text::new().max_length(64).patterns(&[&patterns::FOLDER]);
    else => Unknown;
} }

object! { ScepProfileInput {
    "name" => name: required, rules::Text::new().max_length(31);
    "scep_challenge" => scep_challenge: required;
    "scep_ca_cert" => scep_ca_cert: optional;
    "scep_client_cert" => scep_client_cert: optional;
    "ca_identity_name" => ca_identity_name: required;
    "subject" => subject: required;
    "algorithm" => algorithm: required;
    "digest" => digest: required;
    "fingerprint" => fingerprint: optional;
    "certificate_attributes" => certificate_attributes: optional;
    "use_as_digital_signature" => use_as_digital_signature: optional;
    "use_for_key_encipherment" => use_for_key_encipherment: optional;
    "scep_url" => scep_url: required, rules::Text::new().format(&format::uri::URI);
    .. => scope: keyed Scope;
    ignored "id";
} }

object! { GenericError {
    "_errors" => errors: optional;
    "_request_id" => request_id: optional;
} }

object! { ErrorItem {
    "code" => code: optional;
    "message" => message: optional;
    "details" => details: optional;
    "help" => help: optional;
} }
