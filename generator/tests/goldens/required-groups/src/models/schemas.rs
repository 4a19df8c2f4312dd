// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What types and constraints don't express: schemas that are checked as they are written.

use crate::support::schema::Schema;

pub static EXCLUDED: Schema = Schema {
    not: Some(
        &Schema {
            required: &["a", "b"],
            ..Schema::ANY
        },
    ),
    ..Schema::ANY
};
