// @generated from `openapi.yaml`: do not edit, changes are lost.

//! No operations.
//!
//! Generated from version 1.0.0 of the description (fingerprint 507d3df7606472ec).
//!
//! # Contents
//!
//! - [`models`]: the data, which [`from_json`] reads and [`Validate`] checks; [`Violations`] lists what is wrong.
//!
//! The description has no operations.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod models;
#[doc(hidden)]
pub mod support;

pub use support::decode::{from_json, from_json_tolerant};
pub use support::path::Path;
pub use support::secret::Secret;
pub use support::validate::{Valid, Validate};
pub use support::violation::{Violation, Violations};
