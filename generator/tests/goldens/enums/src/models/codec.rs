// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, integer_enums, string_enums};
use crate::support::json::constrained_newtypes;
use crate::support::object::{self, objects};
use crate::support::union::{self, unions};

use super::*;

objects!(Holder);

string_enums!(
    Color, Odd, Only, MixedString, NoType, Unquoted, Nested, HolderInline, HolderItem
);

integer_enums!(Level, Signed, MixedInteger);

unions!(MixedValue);

constrained_newtypes!(MixedBoolean, Ratio, Flag, Zero);

impl enumeration::StringEnum for Color {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Red, "red"),
        (Self::DarkGreen, "dark-green"),
        (Self::Blue, "BLUE"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

impl enumeration::StringEnum for Odd {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Empty, ""),
        (Self::Space, " "),
        (Self::V1st, "1st"),
        (Self::Plus1, "+1"),
        (Self::Minus1, "-1"),
        (Self::Star, "*"),
        (Self::SelfValue, "self"),
        (Self::SelfValue2, "Self"),
        (Self::Type, "type"),
        (Self::Unknown, "Unknown"),
        (Self::AB, "a b"),
        (Self::AB2, "a-b"),
        (Self::AB3, "a_b"),
        (Self::É, "é"),
        (Self::日本, "日本"),
        (Self::LessEqual, "<="),
        (Self::Quoted, "\"quoted\""),
        (Self::BackSlash, "back\\slash"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unrecognized(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unrecognized(value) => Some(value),
            _ => None,
        }
    }
}

impl enumeration::IntegerEnum for Level {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Low, 1),
        (Self::Middle, 2),
        (Self::High, 3),
    ];

    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        match self {
            Self::Unknown(value) => Some(*value),
            _ => None,
        }
    }
}

impl enumeration::IntegerEnum for Signed {
    const VALUES: &'static [(Self, i64)] = &[
        (Self::Minus1, -1),
        (Self::V0, 0),
        (Self::V1, 1),
    ];

    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        match self {
            Self::Unknown(value) => Some(*value),
            _ => None,
        }
    }
}

impl enumeration::StringEnum for Only {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Only, "only")];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

impl enumeration::IntegerEnum for MixedInteger {
    const VALUES: &'static [(Self, i64)] = &[(Self::V1, 1)];

    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        match self {
            Self::Unknown(value) => Some(*value),
            _ => None,
        }
    }
}

impl enumeration::StringEnum for MixedString {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::A, "a")];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

impl union::Union for MixedValue {
    const NAME: &'static str = "MixedValue";
    const BRANCHES: &'static [&'static str] = &["Boolean", "Integer", "String"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[(union::Kind::Boolean, 0), (union::Kind::Number, 1), (union::Kind::String, 2)],
    );
    const EXCLUSIVE: bool = false;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Boolean),
            1 => source.read(Self::Integer),
            _ => source.read(Self::String),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Boolean(value) => visitor.branch(value),
            Self::Integer(value) => visitor.branch(value),
            Self::String(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl enumeration::StringEnum for NoType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Left, "left"),
        (Self::Right, "right"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

impl enumeration::StringEnum for Unquoted {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::V10, "1.0"),
        (Self::V110, "1.10"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

impl enumeration::StringEnum for Nested {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Left, "left"),
        (Self::Right, "right"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

#[derive(Default)]
pub struct HolderSlots {
    color: Option<Color>,
    inline: Option<HolderInline>,
    levels: Option<Vec<Level>>,
    several: Option<Vec<HolderItem>>,
    mixed: Option<Mixed>,
}

impl object::Object for Holder {
    type Slots = HolderSlots;
    const NAME: &'static str = "Holder";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("color"),
        object::Field::optional("inline"),
        object::Field::optional("levels"),
        object::Field::optional("several"),
        object::Field::optional("mixed"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "color" => Some(0),
            "inline" => Some(1),
            "levels" => Some(2),
            "several" => Some(3),
            "mixed" => Some(4),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.color),
            1 => source.fill(&mut slots.inline),
            2 => source.fill(&mut slots.levels),
            3 => source.fill(&mut slots.several),
            4 => source.fill(&mut slots.mixed),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let HolderSlots { color: Some(color), .. } = slots else {
            return None;
        };
        Some(Self {
            color,
            inline: slots.inline,
            levels: slots.levels,
            several: slots.several,
            mixed: slots.mixed,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("color", &self.color);
        visitor.optional("inline", &self.inline);
        visitor.optional("levels", &self.levels);
        visitor.optional("several", &self.several);
        visitor.optional("mixed", &self.mixed);
    }
}

impl enumeration::StringEnum for HolderInline {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::A, "a"), (Self::B, "b")];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

impl enumeration::StringEnum for HolderItem {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::X, "x"), (Self::Y, "y")];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}
