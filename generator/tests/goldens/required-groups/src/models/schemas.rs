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

pub static NOTICE: Schema = Schema {
    any_of: &[
        &Schema {
            not: Some(
                &Schema {
                    properties: &[
                        (
                            "event",
                            &Schema {
                                values: Some(&["\"changed\""]),
                                ..Schema::ANY
                            },
                        ),
                    ],
                    ..Schema::ANY
                },
            ),
            ..Schema::ANY
        },
        &Schema {
            one_of: &[
                &Schema {
                    required: &["whole"],
                    ..Schema::ANY
                },
                &Schema {
                    required: &["changes"],
                    ..Schema::ANY
                },
            ],
            ..Schema::ANY
        },
    ],
    ..Schema::ANY
};

pub static MAIL: Schema = Schema {
    required: &["town"],
    ..Schema::ANY
};

pub static FOUND: Schema = Schema {
    any_of: &[
        &Schema {
            required: &["path"],
            ..Schema::ANY
        },
        &Schema {
            required: &["id", "url"],
            ..Schema::ANY
        },
    ],
    ..Schema::ANY
};
