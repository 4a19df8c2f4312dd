// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Calls.
//!
//! How a client calls, group by group.
//!
//! Generated from version 1.0.0 of the description (fingerprint c3d0676109fd8e1e).
//!
//! - [`models`]: the data, which [`from_json`] reads and [`Validate`] checks.
//! - [`api`]: the trait [`Api`], with a method for each operation, and their requests and responses.
//! - `client`: a client over reqwest, with the feature of that name.
//! - `server`: a server over axum, with the feature of that name.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod api;
#[cfg(feature = "client")]
pub mod client;
pub mod models;
pub mod operations;
#[cfg(feature = "server")]
pub mod server;
#[doc(hidden)]
pub mod support;

pub use api::*;
#[cfg(feature = "client")]
pub use client::*;
pub use support::decode::{from_json, from_json_tolerant};
pub use support::enumeration::{InvalidEnumValue, UnknownValue};
pub use support::integer::Integer;
pub use support::http::blob::Blob;
pub use support::http::context::{Context, Credential, Credentials};
pub use support::http::failure::{Failure, Message};
pub use support::http::rejection::{Rejection, RejectionKind};
pub use support::http::reply::Reply;
pub use support::path::Path;
pub use support::secret::Secret;
pub use support::validate::{Valid, Validate};
pub use support::violation::{Violation, Violations};
