// @generated: code that every generated crate has; do not edit, changes are lost.

//! What the generated code is built on.

pub mod branch;
#[cfg(feature = "client")]
pub mod client;
pub mod constructor;
pub mod decode;
pub mod enumeration;
pub mod equality;
pub mod exact;
pub mod format;
pub mod http;
pub mod json;
pub mod keyed;
pub mod object;
pub mod path;
pub mod pattern;
pub mod report;
pub mod rules;
pub mod secret;
#[cfg(feature = "server")]
pub mod server;
pub mod tables;
pub mod validate;
pub mod violation;

#[cfg(feature = "client")]
pub(crate) use self::http::declaration::kept as client_side;
#[cfg(not(feature = "client"))]
pub(crate) use self::http::declaration::dropped as client_side;

#[cfg(feature = "server")]
pub(crate) use self::http::declaration::kept as server_side;
#[cfg(not(feature = "server"))]
pub(crate) use self::http::declaration::dropped as server_side;
