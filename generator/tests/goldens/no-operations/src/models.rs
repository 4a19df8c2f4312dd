// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

pub type Anything = serde_json::Value;

pub type Words = Vec<String>;
