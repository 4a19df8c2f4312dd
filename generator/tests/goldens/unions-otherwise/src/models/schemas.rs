// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What types and constraints don't express: schemas that are checked as they are written.

use crate::support::schema::{Schema, Type};

pub static ANY_OBJECT: Schema = Schema {
    any_of: &[
        &Schema {
            types: &[Type::Object],
            ..Schema::ANY
        },
        &SINGLE,
        &Schema {
            types: &[Type::Object],
            properties: &[
                (
                    "size",
                    &Schema {
                        types: &[Type::Integer],
                        ..Schema::ANY
                    },
                ),
            ],
            required: &["size"],
            ..Schema::ANY
        },
    ],
    ..Schema::ANY
};

pub static SINGLE: Schema = Schema {
    one_of: &[&NAME],
    ..Schema::ANY
};

pub static NAME: Schema = Schema {
    types: &[Type::Object],
    properties: &[
        (
            "name",
            &Schema {
                types: &[Type::String],
                ..Schema::ANY
            },
        ),
    ],
    required: &["name"],
    ..Schema::ANY
};
