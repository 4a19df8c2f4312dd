// @generated from `openapi.yaml`: do not edit, changes are lost.

//! All of.
//!
//! Merged objects and recursive ones.
//!
//! Generated from version 1.0.0 of the description (fingerprint 87efd463fa0a7939).
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
