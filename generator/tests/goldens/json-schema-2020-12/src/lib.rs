// @generated from `openapi.yaml`: do not edit, changes are lost.

//! JSON Schema 2020-12.
//!
//! What OpenAPI 3.1 has of JSON Schema.
//!
//! Generated from version 1.0.0 of the description (fingerprint ce99b7d6197d7bcd).
//!
//! # Contents
//!
//! - [`models`]: the data, which [`from_json`] reads and [`Validate`] checks; [`Violations`] lists what is wrong.
//!
//! The description has no operations.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod models;
mod patterns;
#[doc(hidden)]
pub mod support;

pub use support::decode::{from_json, from_json_tolerant};
pub use support::enumeration::{InvalidEnumValue, UnknownValue};
pub use support::integer::Integer;
pub use support::path::Path;
pub use support::secret::Secret;
pub use support::validate::{Valid, Validate};
pub use support::violation::{Violation, Violations};
