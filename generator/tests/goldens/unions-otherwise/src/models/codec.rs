// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, string_enums};
use crate::support::json;
use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::report;
use crate::support::union::{self, unions};
use crate::support::violation;

use super::*;

objects!(KindName, EventStarted, EventStopped, Any, Name, Age);

string_enums!(EventEvent);

unions!(Kind, Event, Trial, Number);

impl union::Union for Kind {
    const NAME: &'static str = "Kind";

    fn read(
        value: &serde_json::Value,
        at: &path::Path<'_>,
        report: &mut report::Report,
    ) -> Option<Self> {
        match value {
            serde_json::Value::String(_) => {
                union::explain_checked(value, &Self::STRING, at, report)
                    .map(Self::String)
            }
            serde_json::Value::Number(_) => {
                json::Json::explain(value, at, report).map(Self::Integer)
            }
            serde_json::Value::Bool(_) => {
                json::Json::explain(value, at, report).map(Self::Boolean)
            }
            serde_json::Value::Array(_) => {
                json::Json::explain(value, at, report).map(Self::Array)
            }
            serde_json::Value::Object(_) => {
                json::Json::explain(value, at, report).map(Self::Name)
            }
            _ => union::unknown(value, Self::Unknown),
        }
    }

    fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => json::Json::encode(value, serializer),
            Self::Integer(value) => json::Json::encode(value, serializer),
            Self::Boolean(value) => json::Json::encode(value, serializer),
            Self::Array(value) => json::Json::encode(value, serializer),
            Self::Name(value) => json::Json::encode(value, serializer),
            Self::Unknown(value) => json::Json::encode(value, serializer),
        }
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }

    fn check_branch(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        match self {
            Self::String(value) => union::check(value, &Self::STRING, at, out),
            Self::Integer(value) => crate::Validate::check(value, at, out),
            Self::Boolean(value) => crate::Validate::check(value, at, out),
            Self::Array(value) => crate::Validate::check(value, at, out),
            Self::Name(value) => crate::Validate::check(value, at, out),
            Self::Unknown(_) => {
                union::none(
                    "oneOf",
                    "the value must be one of String, Integer, Boolean, Array, Name",
                    at,
                    out,
                )
            }
        }
    }
}

#[derive(Default)]
pub struct KindNameSlots {
    name: Option<String>,
}

impl object::Object for KindName {
    type Slots = KindNameSlots;
    const NAME: &'static str = "KindName";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("name")];

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.name),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { name: slots.name })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("name", &self.name);
    }
}

impl union::Union for Event {
    const NAME: &'static str = "Event";

    fn read(
        value: &serde_json::Value,
        at: &path::Path<'_>,
        report: &mut report::Report,
    ) -> Option<Self> {
        match union::tag(value, "event") {
            Some("started") => json::Json::explain(value, at, report).map(Self::Started),
            Some("stopped" | "killed") => {
                json::Json::explain(value, at, report).map(Self::Stopped)
            }
            _ => union::unknown(value, Self::Unknown),
        }
    }

    fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Started(value) => json::Json::encode(value, serializer),
            Self::Stopped(value) => json::Json::encode(value, serializer),
            Self::Unknown(value) => json::Json::encode(value, serializer),
        }
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }

    fn check_branch(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        match self {
            Self::Started(value) => crate::Validate::check(value, at, out),
            Self::Stopped(value) => crate::Validate::check(value, at, out),
            Self::Unknown(_) => {
                union::none(
                    "oneOf",
                    "`event` must be one of `started`, `stopped`, `killed`",
                    at,
                    out,
                )
            }
        }
    }
}

#[derive(Default)]
pub struct EventStartedSlots {
    event: Option<()>,
    at: Option<crate::Integer>,
}

impl object::Object for EventStarted {
    type Slots = EventStartedSlots;
    const NAME: &'static str = "EventStarted";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("event"),
        object::Field::required("at"),
    ];

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.event, "started"),
            1 => source.fill(&mut slots.at),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let EventStartedSlots { event: Some(()), at: Some(at) } = slots else {
            return None;
        };
        Some(Self { at })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("event", "started");
        visitor.required("at", &self.at);
    }
}

#[derive(Default)]
pub struct EventStoppedSlots {
    event: Option<EventEvent>,
    code: Option<crate::Integer>,
}

impl object::Object for EventStopped {
    type Slots = EventStoppedSlots;
    const NAME: &'static str = "EventStopped";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("event"),
        object::Field::optional("code"),
    ];

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.event),
            1 => source.fill(&mut slots.code),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let EventStoppedSlots { event: Some(event), .. } = slots else {
            return None;
        };
        Some(Self { event, code: slots.code })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("event", &self.event);
        visitor.optional("code", &self.code);
    }
}

impl enumeration::StringEnum for EventEvent {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Stopped, "stopped"),
        (Self::Killed, "killed"),
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

impl union::Union for Trial {
    const NAME: &'static str = "Trial";

    fn read(
        value: &serde_json::Value,
        at: &path::Path<'_>,
        report: &mut report::Report,
    ) -> Option<Self> {
        let mut trial = union::Trial::new(value, at, report);
        trial.branch_checked("Short", &Self::SHORT, Self::Short);
        trial.branch_checked("Digits", &Self::DIGITS, Self::Digits);
        trial.one_of(report, Self::Unknown)
    }

    fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Short(value) => json::Json::encode(value, serializer),
            Self::Digits(value) => json::Json::encode(value, serializer),
            Self::Unknown(value) => json::Json::encode(value, serializer),
        }
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }

    fn check_branch(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        match self {
            Self::Short(value) => union::check(value, &Self::SHORT, at, out),
            Self::Digits(value) => union::check(value, &Self::DIGITS, at, out),
            Self::Unknown(_) => {
                union::none(
                    "oneOf",
                    "the value must match one of Short, Digits",
                    at,
                    out,
                )
            }
        }
    }
}

impl union::Union for Number {
    const NAME: &'static str = "Number";

    fn read(
        value: &serde_json::Value,
        at: &path::Path<'_>,
        report: &mut report::Report,
    ) -> Option<Self> {
        let mut trial = union::Trial::new(value, at, report);
        trial.branch_checked("Integer", &Self::INTEGER, Self::Integer);
        trial.branch_checked("Number", &Self::NUMBER, Self::Number);
        trial.one_of(report, Self::Unknown)
    }

    fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => json::Json::encode(value, serializer),
            Self::Number(value) => json::Json::encode(value, serializer),
            Self::Unknown(value) => json::Json::encode(value, serializer),
        }
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }

    fn check_branch(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        match self {
            Self::Integer(value) => union::check(value, &Self::INTEGER, at, out),
            Self::Number(value) => union::check(value, &Self::NUMBER, at, out),
            Self::Unknown(_) => {
                union::none(
                    "oneOf",
                    "the value must match one of Integer, Number",
                    at,
                    out,
                )
            }
        }
    }
}

#[derive(Default)]
pub struct AnySlots {
    name: Option<Name>,
    age: Option<Age>,
}

impl object::Object for Any {
    type Slots = AnySlots;
    const NAME: &'static str = "Any";
    const FIELDS: &'static [object::Field] = &[];
    const WHOLE: usize = 2;

    fn read<S: object::Source>(
        _: &mut Self::Slots,
        _: usize,
        source: S,
    ) -> Result<(), S::Error> {
        source.skip()
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.try_fill(&mut slots.name),
            1 => source.try_fill(&mut slots.age),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            name: slots.name,
            age: slots.age,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        if let Some(part) = &self.name {
            visitor.flatten(part);
        }
        if let Some(part) = &self.age {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`Name`", self.name.is_some()), ("`Age`", self.age.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct NameSlots {
    name: Option<String>,
}

impl object::Object for Name {
    type Slots = NameSlots;
    const NAME: &'static str = "Name";
    const FIELDS: &'static [object::Field] = &[object::Field::required("name")];

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.name),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let NameSlots { name: Some(name) } = slots else {
            return None;
        };
        Some(Self { name })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
    }
}

#[derive(Default)]
pub struct AgeSlots {
    age: Option<crate::Integer>,
}

impl object::Object for Age {
    type Slots = AgeSlots;
    const NAME: &'static str = "Age";
    const FIELDS: &'static [object::Field] = &[object::Field::required("age")];

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.age),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AgeSlots { age: Some(age) } = slots else {
            return None;
        };
        Some(Self { age })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("age", &self.age);
    }
}
