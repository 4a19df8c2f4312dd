// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Site {
    /// `ident`.
    pub id: String,
    pub state: State,
    pub place: Option<Coordinates>,
    pub url: Option<SiteUrl>,
    pub scope: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `u`.
    Up,
    /// `d`.
    Down,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Coordinates {
    pub lat: f64,
}

pub type SiteUrl = std::net::IpAddr;

pub type UrlText = String;
