// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Report {
    "title" => title: required;
} }

object! { Problem {
    "title" => title: optional;
    "status" => status: optional;
} }

object! { PostFormBody {
    "name" => name: required;
    "age" => age: optional;
    "tags" => tags: optional;
} }

object! { Created {
    "id" => id: required;
} }
