// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

pub use codec::*;

/// How certificates are requested from a SCEP server, and what they contain.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ScepProfile {
    /// The identifier that the service assigns, a UUID.
    ///
    /// Example: `"123e4567-e89b-12d3-a456-426655440000"`.
    pub id: String,
    /// The name by which other configuration refers to the profile.
    ///
    /// At most 31 characters.
    pub name: String,
    /// The challenge password that shows the SCEP server that a request is authorised.
    pub scep_challenge: ScepChallenge,
    /// The CA certificate for connections to the SCEP server.
    pub scep_ca_cert: Option<String>,
    /// The client certificate for connections to the SCEP server.
    pub scep_client_cert: Option<String>,
    /// Which certificate authority the SCEP server is asked for, by the name it has there.
    pub ca_identity_name: String,
    /// The subject of the certificates, a distinguished name. `$USERNAME` stands for the user's name.
    ///
    /// Default: `"CN=$USERNAME"`.
    pub subject: String,
    /// The kind of key that certificates are requested for.
    pub algorithm: Algorithm,
    /// The hash function with which certificate signing requests are signed.
    pub digest: Digest,
    /// The fingerprint by which the CA certificate is recognised.
    pub fingerprint: Option<String>,
    /// The subject alternative name of the certificates.
    pub certificate_attributes: Option<CertificateAttributes>,
    /// Whether the key may sign data (key usage `digitalSignature`, RFC 5280, section 4.2.1.3).
    pub use_as_digital_signature: Option<bool>,
    /// Whether the key may encrypt keys (key usage `keyEncipherment`, RFC 5280, section 4.2.1.3).
    pub use_for_key_encipherment: Option<bool>,
    /// The address of the SCEP server.
    ///
    /// Format: uri.
    pub scep_url: String,
    /// One of `folder`, `snippet`, `device`.
    pub scope: Scope,
}

/// The challenge password that shows the SCEP server that a request is authorised.
///
/// The property that is present determines the variant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ScepChallenge {
    /// Always the empty string.
    None,
    /// The challenge password.
    ///
    /// At most 1024 characters.
    Fixed(crate::Secret),
    /// Where one-time passwords come from, and the credentials for fetching them.
    Dynamic(DynamicChallenge),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}

/// Where one-time passwords come from, and the credentials for fetching them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicChallenge {
    /// The user name at the one-time password server.
    ///
    /// At most 255 characters.
    pub username: Option<String>,
    /// The password at the one-time password server.
    ///
    /// At most 255 characters.
    pub password: Option<crate::Secret>,
    /// The address of the one-time password server.
    ///
    /// At most 255 characters. Format: uri.
    pub otp_server_url: Option<String>,
}

/// The kind of key that certificates are requested for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Algorithm {
    /// An RSA key.
    pub rsa: Option<Rsa>,
}

/// An RSA key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rsa {
    /// The length of the key, in bits.
    pub rsa_nbits: Option<RsaNbits>,
}

/// The length of the key, in bits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RsaNbits {
    /// 1024.
    Bits1024,
    /// 2048.
    Bits2048,
    /// 3072.
    Bits3072,
    Unknown(crate::UnknownValue<i64>),
}

/// The hash function with which certificate signing requests are signed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Digest {
    Sha1,
    Sha256,
    Sha348,
    Sha512,
    Sha384,
    Unknown(crate::UnknownValue),
}

/// The subject alternative name of the certificates.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CertificateAttributes {
    /// The email address.
    ///
    /// Format: email.
    Rfc822Name(String),
    /// The fully qualified domain name.
    ///
    /// Format: fqdn.
    DnsName(String),
    /// The URI.
    ///
    /// Format: uri.
    UniformResourceIdentifier(String),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}

/// One of `folder`, `snippet`, `device`.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Scope {
    /// The name of the folder.
    ///
    /// At most 64 characters. Matches `^[a-zA-Z\d-_\. ]+$`. Example: `"My Folder"`.
    Folder(String),
    /// The name of the snippet.
    ///
    /// At most 64 characters. Matches `^[a-zA-Z\d-_\. ]+$`. Example: `"My Snippet"`.
    Snippet(String),
    /// The name of the device.
    ///
    /// At most 64 characters. Matches `^[a-zA-Z\d-_\. ]+$`. Example: `"My Device"`.
    Device(String),
    /// None of these, which validation refuses.
    Unknown,
}

/// How certificates are requested from a SCEP server, and what they contain.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ScepProfileInput {
    /// The name by which other configuration refers to the profile.
    ///
    /// At most 31 characters.
    pub name: String,
    /// The challenge password that shows the SCEP server that a request is authorised.
    pub scep_challenge: ScepChallenge,
    /// The CA certificate for connections to the SCEP server.
    pub scep_ca_cert: Option<String>,
    /// The client certificate for connections to the SCEP server.
    pub scep_client_cert: Option<String>,
    /// Which certificate authority the SCEP server is asked for, by the name it has there.
    pub ca_identity_name: String,
    /// The subject of the certificates, a distinguished name. `$USERNAME` stands for the user's name.
    ///
    /// Default: `"CN=$USERNAME"`.
    pub subject: String,
    /// The kind of key that certificates are requested for.
    pub algorithm: Algorithm,
    /// The hash function with which certificate signing requests are signed.
    pub digest: Digest,
    /// The fingerprint by which the CA certificate is recognised.
    pub fingerprint: Option<String>,
    /// The subject alternative name of the certificates.
    pub certificate_attributes: Option<CertificateAttributes>,
    /// Whether the key may sign data (key usage `digitalSignature`, RFC 5280, section 4.2.1.3).
    pub use_as_digital_signature: Option<bool>,
    /// Whether the key may encrypt keys (key usage `keyEncipherment`, RFC 5280, section 4.2.1.3).
    pub use_for_key_encipherment: Option<bool>,
    /// The address of the SCEP server.
    ///
    /// Format: uri.
    pub scep_url: String,
    /// One of `folder`, `snippet`, `device`.
    pub scope: Scope,
}

/// What every answer carries that reports a failure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericError {
    /// What went wrong.
    pub errors: Option<Vec<ErrorItem>>,
    /// The identifier of the request, different for each.
    pub request_id: Option<String>,
}

/// One thing that went wrong.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    /// A code for the kind of error. The codes form several families and are not a closed list.
    pub code: Option<String>,
    /// The error in words.
    pub message: Option<String>,
    /// Particulars, of a shape that depends on the error.
    pub details: Option<serde_json::Map<String, serde_json::Value>>,
    /// Advice on what to do about it.
    pub help: Option<String>,
}
