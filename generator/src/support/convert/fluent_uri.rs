//! The types of `fluent-uri`, which keep the text.

use super::{As, Convert, Expected, conversions};
use crate::support::format::uri::{IRI, IRI_REFERENCE, URI, URI_REFERENCE};

macro_rules! identifiers {
    ($($(#[$docs:meta])* $name:ident($mark:ident): $type:ident, $format:ident;)*) => {
        conversions! {$(
            $(#[$docs])*
            $name($mark): ::fluent_uri::$type<String> = String,
                |text| match $format.matches(text).then(|| ::fluent_uri::$type::parse(text.as_str())) {
                    Some(Ok(parsed)) => Ok(parsed.to_owned()),
                    _ => Err(format!("a valid {}", $format.name()).into()),
                },
                |parsed| match $format.matches(parsed.as_str()) {
                    true => Ok(parsed.as_str().to_owned()),
                    false => Err(format!("a valid {}", $format.name()).into()),
                };
        )*}
    };
}

identifiers! {
    /// `uri`.
    Uri(UriMark): Uri, URI;
    /// `uri-reference`.
    UriReference(UriReferenceMark): UriRef, URI_REFERENCE;
    /// `iri`.
    Iri(IriMark): Iri, IRI;
    /// `iri-reference`.
    IriReference(IriReferenceMark): IriRef, IRI_REFERENCE;
}
