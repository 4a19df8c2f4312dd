//! HTTP as client and server share it: operations, parameters, bodies, and what a server says when it refuses.

#[allow(dead_code)] // Some crates have no client, no server or no such parameter.
pub(crate) mod base64;
pub mod blob;
#[allow(dead_code)] // Some crates have no client, no server or no such body.
pub mod content;
#[allow(dead_code)] // Some crates have no client or no server.
pub mod context;
pub(crate) mod declaration;
#[allow(dead_code)] // Some crates have no client, no server or no such body.
pub(crate) mod encode;
pub(crate) mod exchange;
pub mod failure;
pub mod media_type;
#[allow(dead_code)] // Some crates have no client, no server or no such parameter.
pub(crate) mod nested;
pub mod operation;
pub mod parameter;
#[allow(dead_code)] // Some crates have no client, no server or no such parameter.
pub(crate) mod place;
pub mod rejection;
#[allow(dead_code)] // Some crates have no client or no server.
pub mod reply;
#[allow(dead_code)] // Some crates have no client, no server or no such parameter.
pub(crate) mod style;
#[allow(dead_code)] // Some crates have no client, no server or no such parameter.
pub(crate) mod text;
#[allow(dead_code)] // Some crates have no client, no server or no such parameter.
pub(crate) mod uri;

#[cfg(test)]
mod tests;
