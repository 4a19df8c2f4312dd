// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { Report {
    "title" => title: required(impl Into<String>);
} }

object! { Problem {
    "title" => title: optional[impl Into<String>];
    "status" => status: optional[i64];
} }

object! { PostFormBody {
    "name" => name: required(impl Into<String>);
    "age" => age: optional[i64];
    "tags" => tags: optional[Vec<String>];
} }

object! { Created {
    "id" => id: required(i64);
} }
