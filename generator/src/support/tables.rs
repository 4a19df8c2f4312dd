//! What the tables of the models are written with: a macro for each kind of type, and the rules.

#![allow(unused_imports)] // Some crates have no type of some kind.

pub use super::convert::{self};
pub(crate) use super::enumeration::{integer_enum, string_enum};
pub(crate) use super::foreign::foreign;
pub(crate) use super::keyed::keyed_union;
pub(crate) use super::newtype::newtype;
pub(crate) use super::object::object;
pub(crate) use super::union::union;
pub use super::{format, rules};
// In an included file, which has no root of its own, macros name the support code so.
pub(crate) use crate::support;
