//! Resource identifiers (JSON Schema Validation, section 7.3.5).

use fluent_uri::{Iri, IriRef, Uri, UriRef};

use super::Format;

/// `uri`: with a scheme (RFC 3986, section 3).
pub const URI: Format = Format::new("uri", |text| Uri::parse(text).is_ok());

/// `uri-reference`: a URI or a relative reference (RFC 3986, section 4.1).
pub const URI_REFERENCE: Format = Format::new("uri-reference", |text| UriRef::parse(text).is_ok());

/// `iri`: with a scheme (RFC 3987, section 2.2).
pub const IRI: Format = Format::new("iri", |text| !has_bidi_formatting(text) && Iri::parse(text).is_ok());

/// `iri-reference`: an IRI or a relative reference (RFC 3987, section 2.2).
pub const IRI_REFERENCE: Format = Format::new("iri-reference", |text| {
    !has_bidi_formatting(text) && IriRef::parse(text).is_ok()
});

/// Returns `true` if `text` has a character that the grammar allows and RFC 3987, section 4.1,
/// forbids.
fn has_bidi_formatting(text: &str) -> bool {
    text.contains(|c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'))
}
