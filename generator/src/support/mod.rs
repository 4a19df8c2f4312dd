//! What every generated crate needs: compiled and tested here, and copied into each of them.

pub mod automaton;
pub mod backtracking;
pub mod branch;
pub mod client;
pub mod constructor;
pub mod convert;
pub mod decimal;
pub mod decode;
pub mod deep;
pub mod enumeration;
pub mod equality;
pub mod exact;
pub mod foreign;
pub mod format;
pub mod http;
pub mod integer;
pub mod json;
pub mod keyed;
pub mod newtype;
pub mod object;
pub mod pairs;
pub mod path;
pub mod pattern;
pub mod regex;
pub mod report;
pub mod rules;
pub mod schema;
pub mod secret;
pub mod server;
pub mod tables;
pub mod tuple;
pub mod union;
pub mod validate;
pub mod violation;

#[allow(unused_imports)] // Only tests declare operations here.
pub(crate) use http::declaration::{kept as client_side, kept as server_side};

#[cfg(test)]
mod tests;
