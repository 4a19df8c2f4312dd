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

impl First {
    /// A value with what is required, and nothing else.
    pub fn new(v: FirstV) -> Self {
        Self { v, a: None }
    }
}

impl Second {
    /// A value with what is required, and nothing else.
    pub fn new(v: SecondV) -> Self {
        Self { v, b: None }
    }
}

impl From<bool> for FlagLitOn {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

impl FlagDark {
    /// A value with what is required, and nothing else.
    pub fn new(on: FlagDarkOn) -> Self {
        Self { on, since: None }
    }
}

impl From<bool> for FlagDarkOn {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

impl GradeA {
    /// A value with what is required, and nothing else.
    pub fn new(grade: i64) -> Self {
        Self { grade, a: None }
    }
}

impl GradeB {
    /// A value with what is required, and nothing else.
    pub fn new(grade: i64) -> Self {
        Self { grade, b: None }
    }
}

impl Wheel {
    /// A value with what is required, and nothing else.
    pub fn new(spokes: i64) -> Self {
        Self { spokes, r#type: None }
    }
}

impl Gear {
    /// A value with what is required, and nothing else.
    pub fn new(teeth: i64) -> Self {
        Self { teeth, r#type: None }
    }
}

impl LooseLives {
    /// A value with what is required, and nothing else.
    pub fn new(lives: i64) -> Self {
        Self { lives, kind: None }
    }
}

impl MarkedEither {
    /// A value with what is required, and nothing else.
    pub fn new(mark: MarkedEitherMark) -> Self {
        Self { mark, size: None }
    }
}
