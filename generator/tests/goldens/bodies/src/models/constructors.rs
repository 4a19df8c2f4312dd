// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl From<String> for PostWordBody {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for PostWordBody {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}
