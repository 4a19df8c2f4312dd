//! Which members of a schema hold schemas.

/// Keywords whose value is a schema.
const ONE: &[&str] = &[
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords whose value is a list of schemas.
const LIST: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems"];

/// Keywords whose value has schemas by name.
const MAP: &[&str] = &[
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
];

/// What a member of a schema holds.
pub enum Holds {
    /// A schema.
    One,
    /// A list of schemas.
    List,
    /// Schemas by name.
    Map,
    /// No schema.
    None,
}

/// What the member `keyword` of a schema holds.
pub fn holds(keyword: &str) -> Holds {
    match keyword {
        _ if ONE.contains(&keyword) => Holds::One,
        _ if LIST.contains(&keyword) => Holds::List,
        _ if MAP.contains(&keyword) => Holds::Map,
        _ => Holds::None,
    }
}
