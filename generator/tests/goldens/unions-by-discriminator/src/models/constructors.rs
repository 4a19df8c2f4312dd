// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Dog {
    /// A value with what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            tricks: None,
        }
    }
}

impl Fish {
    /// A value with what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            fins: None,
        }
    }
}

impl Event {
    /// A value with what is required, and nothing else.
    pub fn new(event: impl Into<String>) -> Self {
        Self {
            event: event.into(),
            note: None,
        }
    }
}

impl ComAcmeBird {
    /// A value with what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            wings: None,
        }
    }
}
