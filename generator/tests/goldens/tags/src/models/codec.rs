// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Pet {
    "name" => name: required;
} }

object! { Order {
    "pet" => pet: required;
} }

object! { Problem {
    "message" => message: optional;
} }
