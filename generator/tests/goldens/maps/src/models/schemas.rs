// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What types and constraints don't express: schemas that are checked as they are written.

use crate::support::schema::Schema;

pub static KEYED: Schema = Schema {
    required: &["main"],
    ..Schema::ANY
};
