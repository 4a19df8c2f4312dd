// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    /// `ident`.
    pub id: String,
    /// `state`.
    pub state: State,
    /// `place`.
    pub place: Option<Coordinates>,
    /// `url`.
    pub url: Option<SiteUrl>,
    /// `scope`.
    pub scope: Option<String>,
}

/// `state` of `Site`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `u`.
    Up,
    /// `d`.
    Down,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// `place` of `Site`.
#[derive(Debug, Clone, PartialEq)]
pub struct Coordinates {
    /// `lat`.
    pub lat: f64,
}

/// A type of the user's own.
pub type SiteUrl = std::net::IpAddr;

/// Another name of a type.
pub type UrlText = String;
