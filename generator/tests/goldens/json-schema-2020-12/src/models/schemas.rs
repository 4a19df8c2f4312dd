// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What types and constraints don't express: schemas that are checked as they are written.

use crate::patterns;
use crate::support::rules;
use crate::support::schema::{Schema, Type};

pub static POINT: Schema = Schema {
    prefix_items: &[
        &Schema {
            types: &[Type::Number],
            number: rules::Number::new().minimum(-180.0).maximum(180.0),
            ..Schema::ANY
        },
        &Schema {
            types: &[Type::Number],
            number: rules::Number::new().minimum(-90.0).maximum(90.0),
            ..Schema::ANY
        },
    ],
    items: Some(
        &Schema {
            types: &[Type::Number],
            ..Schema::ANY
        },
    ),
    ..Schema::ANY
};

pub static HEADERS: Schema = Schema {
    pattern_properties: &[
        (
            &patterns::HEADERS,
            &Schema {
                types: &[Type::String],
                ..Schema::ANY
            },
        ),
        (
            &patterns::HEADERS2,
            &Schema {
                types: &[Type::Integer],
                number: rules::Number::new().minimum(0.0),
                ..Schema::ANY
            },
        ),
    ],
    additional_properties: Some(&Schema::NEVER),
    ..Schema::ANY
};

pub static PAYMENT: Schema = Schema {
    dependent_required: &[("card", &["address"])],
    dependent_schemas: &[
        (
            "currency",
            &Schema {
                properties: &[
                    (
                        "amount",
                        &Schema {
                            multiple_of: &[0.01],
                            ..Schema::ANY
                        },
                    ),
                ],
                ..Schema::ANY
            },
        ),
    ],
    ..Schema::ANY
};

pub static ADDRESS: Schema = Schema {
    condition: Some((
        &Schema {
            properties: &[
                (
                    "country",
                    &Schema {
                        values: Some(&["\"NL\""]),
                        ..Schema::ANY
                    },
                ),
            ],
            required: &["country"],
            ..Schema::ANY
        },
        &Schema {
            properties: &[
                (
                    "code",
                    &Schema {
                        text: rules::Text::new().patterns(&[&patterns::ADDRESS]),
                        ..Schema::ANY
                    },
                ),
            ],
            ..Schema::ANY
        },
        &Schema {
            properties: &[
                (
                    "code",
                    &Schema {
                        text: rules::Text::new().patterns(&[&patterns::ADDRESS2]),
                        ..Schema::ANY
                    },
                ),
            ],
            ..Schema::ANY
        },
    )),
    ..Schema::ANY
};

pub static READINGS: Schema = Schema {
    contains: Some((
        &Schema {
            number: rules::Number::new().minimum(100.0),
            ..Schema::ANY
        },
        1,
        3,
    )),
    ..Schema::ANY
};

pub static EITHER: Schema = Schema {
    all_of: &[&BASE],
    unevaluated_properties: Some(&Schema::NEVER),
    any_of: &[
        &Schema {
            properties: &[
                (
                    "left",
                    &Schema {
                        types: &[Type::String],
                        ..Schema::ANY
                    },
                ),
            ],
            required: &["left"],
            ..Schema::ANY
        },
        &Schema {
            properties: &[
                (
                    "right",
                    &Schema {
                        types: &[Type::String],
                        ..Schema::ANY
                    },
                ),
            ],
            required: &["right"],
            ..Schema::ANY
        },
    ],
    ..Schema::ANY
};

pub static BASE: Schema = Schema {
    types: &[Type::Object],
    properties: &[
        (
            "id",
            &Schema {
                types: &[Type::String],
                ..Schema::ANY
            },
        ),
    ],
    required: &["id"],
    ..Schema::ANY
};

pub static NAME: Schema = Schema {
    not: Some(
        &Schema {
            values: Some(&["\"admin\""]),
            ..Schema::ANY
        },
    ),
    ..Schema::ANY
};
