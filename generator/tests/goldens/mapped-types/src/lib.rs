// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Mapped types.
//!
//! Generated from version 1.0.0 of the description (fingerprint 299441f36d760eaf).
//!
//! # Example
//!
//! ```rust
//! # #[cfg(feature = "client")]
//! # mod example {
//! use mapped_types::client::{Client, Error};
//!
//! async fn call(id: uuid::Uuid) -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::builder().base_url("https://api.example.com").build()?;
//!     match client.delete_event(id).await {
//!         Ok(()) => println!("done"),
//!         // What the API documents; `error` displays the message that it sent.
//!         Err(Error::Api(error)) => println!("{}: {error}", error.status()),
//!         Err(error) => return Err(error.into()),
//!     }
//!     Ok(())
//! }
//! # }
//! ```
//!
//! # Contents
//!
//! - [`models`]: the data, which [`from_json`] reads and [`Validate`] checks; [`Violations`] lists what is wrong.
//! - [`api`]: the trait [`Api`], with a method for each operation, and their requests and successes.
//! - `client`: a `Client` over reqwest, its calls, and their `Error`.
//! - `server`: a server over axum, of anything that implements [`Api`].
//! - [`operations`]: the operations and security schemes, as constants.
//! - Types of other crates, such as `bytes::Bytes`, hold what a text or a number stands for, not how it is
//!   written. What one can't hold is a violation of the keyword `format`.
//! - Errors: [`ApiError`] is one that the description documents, [`Failure`] is what a handler returns, and
//!   [`Rejection`] is a request that the server rejects by itself.
//!
//! # Features
//!
//! - `client` and `server`: those modules; on by default.
//! - `rustls` and `native-tls`: encrypted connections for the client; off by default.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[allow(missing_docs, reason = "the names say what the description does not")]
pub mod api;
#[cfg(feature = "client")]
#[allow(missing_docs, reason = "the names say what the description does not")]
pub mod client;
mod conversions;
pub mod models;
pub mod operations;
mod patterns;
#[cfg(feature = "server")]
pub mod server;
#[doc(hidden)]
pub mod support;

pub use api::*;
#[cfg(feature = "client")]
pub use client::*;
pub use support::decode::{from_json, from_json_tolerant};
pub use support::enumeration::{InvalidEnumValue, UnknownValue};
pub use support::http::context::{Context, Credential, Credentials};
pub use support::http::failure::{ApiError, Failure, Message};
pub use support::http::rejection::{Rejection, RejectionKind};
pub use support::http::reply::Reply;
pub use support::path::Path;
pub use support::secret::Secret;
pub use support::validate::{Valid, Validate};
pub use support::violation::{Violation, Violations};
