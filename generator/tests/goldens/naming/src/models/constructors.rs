// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Fields {
    /// Returns a value with the required fields.
    pub fn new(r#type: impl Into<String>, self_property: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            self_property: self_property.into(),
            self_: None,
            super_: None,
            crate_: None,
            empty: None,
            empty_property: None,
            n1: None,
            plus_1: None,
            minus_1: None,
            a_b_property: None,
            a_b2: None,
            a_b: None,
            a_b3: None,
            r#async: None,
            r#gen: None,
            id: None,
            ref_like: None,
            symbol: None,
            name: None,
            name_property: None,
            slots: None,
            fields: None,
            fields_property: None,
            visitor: None,
            source: None,
            index: None,
            out: None,
            problems: None,
        }
    }
}
