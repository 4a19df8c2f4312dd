// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::patterns;
use crate::support::tables::*;

use super::*;

object! { ScepProfile[ScepProfileRequired] {
    "id" => id: required(String);
    "name" => name: required(String), rules::Text::new().max_length(31);
    "scep_challenge" => scep_challenge: required(ScepChallenge);
    "scep_ca_cert" => scep_ca_cert: optional[impl Into<String>];
    "scep_client_cert" => scep_client_cert: optional[impl Into<String>];
    "ca_identity_name" => ca_identity_name: required(String);
    "subject" => subject: required(String);
    "algorithm" => algorithm: required(Algorithm);
    "digest" => digest: required(Digest);
    "fingerprint" => fingerprint: optional[impl Into<String>];
    "certificate_attributes" => certificate_attributes: optional[CertificateAttributes];
    "use_as_digital_signature" => use_as_digital_signature: optional[bool];
    "use_for_key_encipherment" => use_for_key_encipherment: optional[bool];
    "scep_url" => scep_url: required(String), rules::Text::new().format(&format::uri::URI);
    .. => scope: keyed Scope;
} }

keyed_union! { ScepChallenge {
    "none" => None = "": closed;
    "fixed" => Fixed: closed, rules::Text::new().max_length(1024);
    "dynamic" => Dynamic from(DynamicChallenge): closed;
    else => Unknown(members): keep, redacted;
} }

object! { DynamicChallenge {
    "username" => username: optional[impl Into<String>], rules::Text::new().max_length(255);
    "password" => password: optional[impl Into<crate::Secret>], rules::Text::new().max_length(255);
    "otp_server_url" => otp_server_url: optional[impl Into<String>], rules::Text::new().max_length(255)
        .format(&format::uri::URI);
} }

object! { Algorithm {
    "rsa" => rsa: optional[Rsa];
} }

object! { Rsa {
    "rsa_nbits" => rsa_nbits: optional[RsaNbits];
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
    "dnsname" => DnsName: closed, rules::Text::new().format(&format::fqdn::FQDN);
    "uniform_resource_identifier" => UniformResourceIdentifier: closed, rules::Text::new().format(&format::uri::URI);
    else => Unknown(members): keep;
} }

keyed_union! { Scope {
    "folder" => Folder: closed, rules::Text::new().max_length(64).patterns(&[&patterns::FOLDER]);
    "snippet" => Snippet: closed, rules::Text::new().max_length(64).patterns(&[&patterns::FOLDER]);
    "device" => Device: closed, rules::Text::new().max_length(64).patterns(&[&patterns::FOLDER]);
    else => Unknown;
} }

object! { ScepProfileInput[ScepProfileInputRequired] {
    "name" => name: required(String), rules::Text::new().max_length(31);
    "scep_challenge" => scep_challenge: required(ScepChallenge);
    "scep_ca_cert" => scep_ca_cert: optional[impl Into<String>];
    "scep_client_cert" => scep_client_cert: optional[impl Into<String>];
    "ca_identity_name" => ca_identity_name: required(String);
    "subject" => subject: required(String);
    "algorithm" => algorithm: required(Algorithm);
    "digest" => digest: required(Digest);
    "fingerprint" => fingerprint: optional[impl Into<String>];
    "certificate_attributes" => certificate_attributes: optional[CertificateAttributes];
    "use_as_digital_signature" => use_as_digital_signature: optional[bool];
    "use_for_key_encipherment" => use_for_key_encipherment: optional[bool];
    "scep_url" => scep_url: required(String), rules::Text::new().format(&format::uri::URI);
    .. => scope: keyed Scope;
    ignored "id";
} }

object! { GenericError {
    "_errors" => errors: optional[Vec<ErrorItem>];
    "_request_id" => request_id: optional[impl Into<String>];
} }

object! { ErrorItem {
    "code" => code: optional[impl Into<String>];
    "message" => message: optional[impl Into<String>];
    "details" => details: optional[serde_json::Map<String, serde_json::Value>];
    "help" => help: optional[impl Into<String>];
} }
