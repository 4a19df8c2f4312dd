// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { Pet {
    "name" => name: required(impl Into<String>);
} }

object! { Order {
    "pet" => pet: required(impl Into<String>);
} }

object! { Problem {
    "message" => message: optional[impl Into<String>];
} }
