// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Fields {
    /// A value with what is required, and nothing else.
    pub fn new(r#type: impl Into<String>, self_2: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            self_2: self_2.into(),
            self_: None,
            super_: None,
            crate_: None,
            empty: None,
            empty2: None,
            n1: None,
            plus_1: None,
            minus_1: None,
            a_b: None,
            a_b2: None,
            a_b3: None,
            a_b4: None,
            r#async: None,
            r#gen: None,
            id: None,
            ref_like: None,
            symbol: None,
            name: None,
            name2: None,
            slots: None,
            fields: None,
            fields2: None,
            visitor: None,
            source: None,
            index: None,
            out: None,
            problems: None,
        }
    }
}
