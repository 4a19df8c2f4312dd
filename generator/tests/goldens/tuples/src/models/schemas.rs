// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What types and constraints don't express: schemas that are checked as they are written.

use crate::support::schema::{Schema, Type};

pub static OPEN: Schema = Schema {
    prefix_items: &[
        &Schema {
            types: &[Type::String],
            ..Schema::ANY
        },
        &Schema {
            types: &[Type::Integer],
            ..Schema::ANY
        },
    ],
    ..Schema::ANY
};
