// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::union::{self, unions};
use crate::support::violation;

use super::*;

objects!(
    Profile, FolderOrDevice, Challenge, ChallengeDynamic, Loose, Cat, Dog, ClosedA,
    ClosedB, Keeps, AOrB, COrD, Sealed, Beside
);

unions!(Referred, Closed, AOrB2);

#[derive(Default)]
pub struct ProfileSlots {
    name: Option<String>,
    note: Option<String>,
    folder_or_device: FolderOrDeviceSlots,
}

impl object::Object for Profile {
    type Slots = ProfileSlots;
    const NAME: &'static str = "Profile";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::optional("note"),
        object::Field::branch("folder", 0),
        object::Field::branch("device", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "note" => Some(1),
            "folder" => Some(2),
            "device" => Some(3),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.name, &Self::NAME),
            1 => source.fill(&mut slots.note),
            2..4 => {
                <FolderOrDevice as object::Object>::read(
                    &mut slots.folder_or_device,
                    index - 2,
                    source,
                )
            }
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let folder_or_device = object::Object::build(slots.folder_or_device, problems);
        let ProfileSlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            name,
            note: slots.note,
            folder_or_device: folder_or_device?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("name", &self.name, &Self::NAME);
        visitor.optional("note", &self.note);
        object::Object::visit(&self.folder_or_device, visitor);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::Object::check_members(&self.folder_or_device, at, out);
    }
}

#[derive(Default)]
pub struct FolderOrDeviceSlots {
    folder: Option<String>,
    device: Option<String>,
}

impl object::Object for FolderOrDevice {
    type Slots = FolderOrDeviceSlots;
    const NAME: &'static str = "FolderOrDevice";
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("folder", 0),
        object::Field::branch("device", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "folder" => Some(0),
            "device" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.folder, &Self::FOLDER),
            1 => source.fill(&mut slots.device),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("folder", slots.folder.map(Self::Folder));
        one.branch("device", slots.device.map(Self::Device));
        one.or(Self::Unknown)
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::Folder(value) => {
                visitor.required_checked("folder", value, &Self::FOLDER)
            }
            Self::Device(value) => visitor.required("device", value),
            Self::Unknown => {}
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

#[derive(Default)]
pub struct ChallengeSlots {
    none: Option<()>,
    fixed: Option<crate::Secret>,
    dynamic: Option<ChallengeDynamic>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Challenge {
    type Slots = ChallengeSlots;
    const NAME: &'static str = "Challenge";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("none", 0),
        object::Field::branch("fixed", 0),
        object::Field::branch("dynamic", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "none" => Some(0),
            "fixed" => Some(1),
            "dynamic" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.none, ""),
            1 => source.fill(&mut slots.fixed),
            2 => source.fill(&mut slots.dynamic),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.unknown, name)
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("none", slots.none.map(|()| Self::None));
        one.branch("fixed", slots.fixed.map(Self::Fixed));
        one.branch("dynamic", slots.dynamic.map(Self::Dynamic));
        one.or(Self::Unknown(slots.unknown))
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::None => visitor.constant("none", ""),
            Self::Fixed(value) => visitor.required("fixed", value),
            Self::Dynamic(value) => visitor.required("dynamic", value),
            Self::Unknown(members) => {
                members.iter().for_each(|(name, value)| visitor.required(name, value))
            }
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown(_)) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

/// What is of no branch is not shown: it may hold secrets.
impl std::fmt::Debug for Challenge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::None => f.write_str("None"),
            Self::Fixed(value) => f.debug_tuple("Fixed").field(value).finish(),
            Self::Dynamic(value) => f.debug_tuple("Dynamic").field(value).finish(),
            Self::Unknown(_) => f.write_str("Unknown([redacted])"),
        }
    }
}

#[derive(Default)]
pub struct ChallengeDynamicSlots {
    user: Option<String>,
}

impl object::Object for ChallengeDynamic {
    type Slots = ChallengeDynamicSlots;
    const NAME: &'static str = "ChallengeDynamic";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("user")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "user" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.user),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { user: slots.user })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("user", &self.user);
    }
}

#[derive(Default)]
pub struct LooseSlots {
    a: Option<String>,
    b: Option<i64>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Loose {
    type Slots = LooseSlots;
    const NAME: &'static str = "Loose";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("a", 0),
        object::Field::branch("b", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
            "b" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.a),
            1 => source.fill(&mut slots.b),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.unknown, name)
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("a", slots.a.map(Self::A));
        one.branch("b", slots.b.map(Self::B));
        one.or(Self::Unknown(slots.unknown))
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::A(value) => visitor.required("a", value),
            Self::B(value) => visitor.required("b", value),
            Self::Unknown(members) => {
                members.iter().for_each(|(name, value)| visitor.required(name, value))
            }
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown(_)) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

impl union::Union for Referred {
    const NAME: &'static str = "Referred";
    const BRANCHES: &'static [&'static str] = &["Cat", "Dog"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Cat),
            _ => source.read(Self::Dog),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Cat(value) => visitor.branch(value),
            Self::Dog(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct CatSlots {
    meows: Option<bool>,
    name: Option<String>,
}

impl object::Object for Cat {
    type Slots = CatSlots;
    const NAME: &'static str = "Cat";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("meows"),
        object::Field::optional("name"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "meows" => Some(0),
            "name" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.meows),
            1 => source.fill(&mut slots.name),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let CatSlots { meows: Some(meows), .. } = slots else {
            return None;
        };
        Some(Self { meows, name: slots.name })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("meows", &self.meows);
        visitor.optional("name", &self.name);
    }
}

#[derive(Default)]
pub struct DogSlots {
    barks: Option<bool>,
    name: Option<String>,
}

impl object::Object for Dog {
    type Slots = DogSlots;
    const NAME: &'static str = "Dog";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("barks"),
        object::Field::optional("name"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "barks" => Some(0),
            "name" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.barks),
            1 => source.fill(&mut slots.name),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let DogSlots { barks: Some(barks), .. } = slots else {
            return None;
        };
        Some(Self { barks, name: slots.name })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("barks", &self.barks);
        visitor.optional("name", &self.name);
    }
}

impl union::Union for Closed {
    const NAME: &'static str = "Closed";
    const BRANCHES: &'static [&'static str] = &["A", "B"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::A),
            _ => source.read(Self::B),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::A(value) => visitor.branch(value),
            Self::B(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct ClosedASlots {
    a: Option<String>,
}

impl object::Object for ClosedA {
    type Slots = ClosedASlots;
    const NAME: &'static str = "ClosedA";
    const UNKNOWN: object::Unknown = object::Unknown::Deny;
    const FIELDS: &'static [object::Field] = &[object::Field::required("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.a),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ClosedASlots { a: Some(a) } = slots else {
            return None;
        };
        Some(Self { a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("a", &self.a);
    }
}

#[derive(Default)]
pub struct ClosedBSlots {
    b: Option<i64>,
}

impl object::Object for ClosedB {
    type Slots = ClosedBSlots;
    const NAME: &'static str = "ClosedB";
    const FIELDS: &'static [object::Field] = &[object::Field::required("b")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "b" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.b),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ClosedBSlots { b: Some(b) } = slots else {
            return None;
        };
        Some(Self { b })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("b", &self.b);
    }
}

#[derive(Default)]
pub struct KeepsSlots {
    a_or_b: AOrBSlots,
    c_or_d: COrDSlots,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Keeps {
    type Slots = KeepsSlots;
    const NAME: &'static str = "Keeps";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("a", 0),
        object::Field::branch("b", 0),
        object::Field::branch("c", 1),
        object::Field::branch("d", 1),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
            "b" => Some(1),
            "c" => Some(2),
            "d" => Some(3),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0..2 => <AOrB as object::Object>::read(&mut slots.a_or_b, index, source),
            2..4 => <COrD as object::Object>::read(&mut slots.c_or_d, index - 2, source),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.additional_properties, name)
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let a_or_b = object::Object::build(slots.a_or_b, problems);
        let c_or_d = object::Object::build(slots.c_or_d, problems);
        Some(Self {
            additional_properties: slots.additional_properties,
            a_or_b: a_or_b?,
            c_or_d: c_or_d?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        object::Object::visit(&self.a_or_b, visitor);
        object::Object::visit(&self.c_or_d, visitor);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::Object::check_members(&self.a_or_b, at, out);
        object::Object::check_members(&self.c_or_d, at, out);
    }
}

#[derive(Default)]
pub struct AOrBSlots {
    a: Option<String>,
    b: Option<i64>,
}

impl object::Object for AOrB {
    type Slots = AOrBSlots;
    const NAME: &'static str = "AOrB";
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("a", 0),
        object::Field::branch("b", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
            "b" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.a),
            1 => source.fill(&mut slots.b),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("a", slots.a.map(Self::A));
        one.branch("b", slots.b.map(Self::B));
        one.or(Self::Unknown)
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::A(value) => visitor.required("a", value),
            Self::B(value) => visitor.required("b", value),
            Self::Unknown => {}
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

#[derive(Default)]
pub struct COrDSlots {
    c: Option<String>,
    d: Option<i64>,
}

impl object::Object for COrD {
    type Slots = COrDSlots;
    const NAME: &'static str = "COrD";
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("c", 0),
        object::Field::branch("d", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "c" => Some(0),
            "d" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.c),
            1 => source.fill(&mut slots.d),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("c", slots.c.map(Self::C));
        one.branch("d", slots.d.map(Self::D));
        one.or(Self::Unknown)
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::C(value) => visitor.required("c", value),
            Self::D(value) => visitor.required("d", value),
            Self::Unknown => {}
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

#[derive(Default)]
pub struct SealedSlots {
    a: Option<String>,
    b: Option<i64>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Sealed {
    type Slots = SealedSlots;
    const NAME: &'static str = "Sealed";
    const UNKNOWN: object::Unknown = object::Unknown::Deny;
    const FIELDS: &'static [object::Field] = &[
        object::Field::closed_branch("a", 0),
        object::Field::closed_branch("b", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
            "b" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.a),
            1 => source.fill(&mut slots.b),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.unknown, name)
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("a", slots.a.map(Self::A));
        one.branch("b", slots.b.map(Self::B));
        one.or(Self::Unknown(slots.unknown))
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::A(value) => visitor.required("a", value),
            Self::B(value) => visitor.required("b", value),
            Self::Unknown(members) => {
                members.iter().for_each(|(name, value)| visitor.required(name, value))
            }
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown(_)) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

#[derive(Default)]
pub struct BesideSlots {
    c: Option<String>,
    a_or_b: Option<AOrB2>,
}

impl object::Object for Beside {
    type Slots = BesideSlots;
    const NAME: &'static str = "Beside";
    const WHOLE: usize = 1;
    const FIELDS: &'static [object::Field] = &[object::Field::optional("c")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "c" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.c),
            _ => source.skip(),
        }
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.a_or_b),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let a_or_b = slots.a_or_b;
        Some(Self {
            c: slots.c,
            a_or_b: a_or_b?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("c", &self.c);
        visitor.flatten(&self.a_or_b);
    }
}

impl union::Union for AOrB2 {
    const NAME: &'static str = "AOrB2";
    const BRANCHES: &'static [&'static str] = &["A", "B"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::A),
            _ => source.read(Self::B),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::A(value) => visitor.branch(value),
            Self::B(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}
