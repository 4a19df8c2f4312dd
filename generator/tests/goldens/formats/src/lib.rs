// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Formats and patterns.
//!
//! Generated from version 1.0.0 of the description (fingerprint d0a83c03817e3d57).
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
pub use support::path::Path;
pub use support::secret::Secret;
pub use support::validate::{Valid, Validate};
pub use support::violation::{Violation, Violations};
