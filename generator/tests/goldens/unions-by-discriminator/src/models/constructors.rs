// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Dog {
    /// Returns a value with the required fields.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), tricks: None }
    }
}

impl Fish {
    /// Returns a value with the required fields.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), fins: None }
    }
}

impl Event {
    /// Returns a value with the required fields.
    pub fn new(event: impl Into<String>) -> Self {
        Self { event: event.into(), note: None }
    }
}

impl ComAcmeBird {
    /// Returns a value with the required fields.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), wings: None }
    }
}

impl First {
    /// Returns a value with the required fields.
    pub fn new(v: FirstV) -> Self {
        Self { v, a: None }
    }
}

impl Second {
    /// Returns a value with the required fields.
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
    /// Returns a value with the required fields.
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
    /// Returns a value with the required fields.
    pub fn new(grade: i64) -> Self {
        Self { grade, a: None }
    }
}

impl GradeB {
    /// Returns a value with the required fields.
    pub fn new(grade: i64) -> Self {
        Self { grade, b: None }
    }
}

impl Wheel {
    /// Returns a value with the required fields.
    pub fn new(spokes: i64) -> Self {
        Self { spokes, r#type: None }
    }
}

impl Gear {
    /// Returns a value with the required fields.
    pub fn new(teeth: i64) -> Self {
        Self { teeth, r#type: None }
    }
}

impl LooseLives {
    /// Returns a value with the required fields.
    pub fn new(lives: i64) -> Self {
        Self { lives, kind: None }
    }
}

impl MarkedEither {
    /// Returns a value with the required fields.
    pub fn new(mark: MarkedEitherMark) -> Self {
        Self { mark, size: None }
    }
}

impl Violin {
    /// Returns a value with the required fields.
    pub fn new(family: PlayedFamily) -> Self {
        Self { family, strings: None }
    }
}

impl Flute {
    /// Returns a value with the required fields.
    pub fn new(family: PlayedFamily) -> Self {
        Self { family, keys: None }
    }
}
