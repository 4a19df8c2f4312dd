// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What types and constraints don't express: schemas that are checked as they are written.

use crate::support::schema::Schema;

pub static PET: Schema = Schema {
    required: &["undeclared"],
    ..Schema::ANY
};

pub static UNDECLARED: Schema = Schema {
    required: &["other"],
    ..Schema::ANY
};
