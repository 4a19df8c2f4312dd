//! Turns an OpenAPI description into a Rust crate: models, validators, a client and a server.
//!
//! A build script, or any other program, generates a crate like this:
//!
//! ```no_run
//! use generator::Generator;
//!
//! let generated = Generator::new("spec/petstore.yaml").name("petstore").generate()?;
//! generated.write("petstore")?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The stages go in one direction, and each knows just those before it:
//!
//! 1. [`source`] reads files into value trees, knows where in them a node is, and applies overlays;
//! 2. [`schema`] has every schema in one arena, and puts what a schema demands into normal form;
//! 3. [`description`] is the typed document around its schemas;
//! 4. [`model`] is what a Rust programmer would draw: types, fields, unions, operations, and their names;
//! 5. [`render`] writes it down;
//! 6. [`output`] puts it into a folder, or tells how the folder differs.
//!
//! [`diagnostic`] is what all of them share.

#![forbid(unsafe_code)]

pub mod config;
pub mod dependency;
pub mod description;
pub mod diagnostic;
mod generate;
mod manifest;
pub mod model;
pub mod output;
pub mod render;
pub mod schema;
pub mod source;
#[cfg(test)]
#[allow(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "most of it is for generated code to use"
)]
mod support;
mod support_crate;

pub use config::Config;
pub use dependency::Dependency;
pub use description::Reading;
pub use diagnostic::{Level, Levels};
pub use generate::{Failure, Generated, Generator};
pub use model::{
    Formats, Grouping, Integers, OwnType, ReadOnly, SharedSupport, TypeMapping, crate_name_fault, is_crate_name,
};
pub use render::Part;
pub use support_crate::SupportCrate;
