// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    pub pet: String,
}
