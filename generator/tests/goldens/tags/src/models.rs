// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// `pet`.
    pub pet: String,
}
