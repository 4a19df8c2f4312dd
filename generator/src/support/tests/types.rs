//! Types as the generator writes them, each as small as its purpose allows.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::support::enumeration::{IntegerEnum, StringEnum, integer_enums, string_enums};
use crate::support::json::{constrained_newtypes, newtypes};
use crate::support::object::{Field, Object, Problems, Source, Unknown, Visit, objects};
use crate::support::path::Path;
use crate::support::rules::{Integer, Items, Nullable, Text};
use crate::support::secret::Secret;
use crate::support::union::{self, OneOf};
use crate::support::violation::Violations;

objects!(Item, Scope, Closed, Kept, Alone, Tree);
string_enums!(Colour);
integer_enums!(Bits);
newtypes!(Label);
constrained_newtypes!(Name);

/// Each kind of presence, and a union beside the properties.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub name: String,
    pub rank: Option<i32>,
    pub note: Option<Option<String>>,
    pub tags: Option<Vec<String>>,
    pub colour: Option<Colour>,
    pub scope: Scope,
}

impl Item {
    const NAMED: Text = Text::new().max_length(3);
    const RANK: Nullable<Integer> = Nullable(Integer::new().minimum(1));
    const TAGS: Items<Text> = Items::each(Text::new().min_length(2)).max_items(2).unique();
}

#[derive(Default)]
pub struct ItemSlots {
    name: Option<String>,
    rank: Option<Option<i32>>,
    note: Option<Option<String>>,
    tags: Option<Vec<String>>,
    colour: Option<Colour>,
    scope: ScopeSlots,
}

impl Object for Item {
    type Slots = ItemSlots;
    const NAME: &'static str = "Item";
    const FIELDS: &'static [Field] = &[
        Field::ignored("id"),
        Field::required("name"),
        Field::required("rank"),
        Field::optional("note"),
        Field::optional("tags"),
        Field::optional("colour"),
        Field::branch("none", 0),
        Field::branch("folder", 0),
        Field::branch("device", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "rank" => Some(2),
            "note" => Some(3),
            "tags" => Some(4),
            "colour" => Some(5),
            "none" => Some(6),
            "folder" => Some(7),
            "device" => Some(8),
            _ => None,
        }
    }

    fn read<S: Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error> {
        match index {
            1 => source.fill_checked(&mut slots.name, &Self::NAMED),
            2 => source.fill_checked(&mut slots.rank, &Self::RANK),
            3 => source.fill(&mut slots.note),
            4 => source.fill_checked(&mut slots.tags, &Self::TAGS),
            5 => source.fill(&mut slots.colour),
            6..9 => Scope::read(&mut slots.scope, index - 6, source),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut Problems) -> Option<Self> {
        let scope = Object::build(slots.scope, problems);
        let ItemSlots {
            name: Some(name),
            rank: Some(rank),
            ..
        } = slots
        else {
            return None;
        };
        Some(Self {
            name,
            rank,
            note: slots.note,
            tags: slots.tags,
            colour: slots.colour,
            scope: scope?,
        })
    }

    fn visit<V: Visit>(&self, visitor: &mut V) {
        visitor.required_checked("name", &self.name, &Self::NAMED);
        visitor.required_checked("rank", &self.rank, &Self::RANK);
        visitor.optional("note", &self.note);
        visitor.optional_checked("tags", &self.tags, &Self::TAGS);
        visitor.optional("colour", &self.colour);
        self.scope.visit(visitor);
    }

    fn check_members(&self, at: &Path<'_>, out: &mut Violations) {
        self.scope.check_members(at, out);
    }
}

/// A union whose branches are told by their keys, one of them a constant, one of them a secret.
#[derive(Debug, Clone, PartialEq)]
pub enum Scope {
    None,
    Folder(Secret),
    Device(i64),
    Unknown,
}

impl Scope {
    const FOLDER: Text = Text::new().max_length(4);
}

#[derive(Default)]
pub struct ScopeSlots {
    none: Option<()>,
    folder: Option<Secret>,
    device: Option<i64>,
}

impl Object for Scope {
    type Slots = ScopeSlots;
    const NAME: &'static str = "Scope";
    const FIELDS: &'static [Field] = &[
        Field::branch("none", 0),
        Field::branch("folder", 0),
        Field::branch("device", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "none" => Some(0),
            "folder" => Some(1),
            "device" => Some(2),
            _ => None,
        }
    }

    fn read<S: Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.none, ""),
            1 => source.fill_checked(&mut slots.folder, &Self::FOLDER),
            2 => source.fill(&mut slots.device),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut Problems) -> Option<Self> {
        let mut one = OneOf::new(Self::FIELDS, problems);
        one.branch("none", slots.none.map(|()| Self::None));
        one.branch("folder", slots.folder.map(Self::Folder));
        one.branch("device", slots.device.map(Self::Device));
        one.or(Self::Unknown)
    }

    fn visit<V: Visit>(&self, visitor: &mut V) {
        match self {
            Self::None => visitor.constant("none", ""),
            Self::Folder(value) => visitor.required_checked("folder", value, &Self::FOLDER),
            Self::Device(value) => visitor.required("device", value),
            Self::Unknown => {}
        }
    }

    fn check_members(&self, at: &Path<'_>, out: &mut Violations) {
        if matches!(self, Self::Unknown) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

/// A keyed union that keeps what it does not know.
#[derive(Debug, Clone, PartialEq)]
pub enum Alone {
    Left(String),
    Right(i64),
    Unknown(Map<String, Value>),
}

#[derive(Default)]
pub struct AloneSlots {
    left: Option<String>,
    right: Option<i64>,
    unknown: Map<String, Value>,
}

impl Object for Alone {
    type Slots = AloneSlots;
    const NAME: &'static str = "Alone";
    const FIELDS: &'static [Field] = &[Field::branch("left", 0), Field::branch("right", 0)];
    const UNKNOWN: Unknown = Unknown::Keep;

    fn position(name: &str) -> Option<usize> {
        match name {
            "left" => Some(0),
            "right" => Some(1),
            _ => None,
        }
    }

    fn read<S: Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.left),
            1 => source.fill(&mut slots.right),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: Source>(slots: &mut Self::Slots, name: String, source: S) -> Result<(), S::Error> {
        source.insert(&mut slots.unknown, name)
    }

    fn build(slots: Self::Slots, problems: &mut Problems) -> Option<Self> {
        let mut one = OneOf::new(Self::FIELDS, problems);
        one.branch("left", slots.left.map(Self::Left));
        one.branch("right", slots.right.map(Self::Right));
        one.or(Self::Unknown(slots.unknown))
    }

    fn visit<V: Visit>(&self, visitor: &mut V) {
        match self {
            Self::Left(value) => visitor.required("left", value),
            Self::Right(value) => visitor.required("right", value),
            Self::Unknown(members) => members.iter().for_each(|(name, value)| visitor.required(name, value)),
        }
    }

    fn check_members(&self, at: &Path<'_>, out: &mut Violations) {
        if matches!(self, Self::Unknown(_)) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

/// An object that has no other property.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    pub label: Option<Label>,
    pub name: Option<Name>,
}

#[derive(Default)]
pub struct ClosedSlots {
    label: Option<Label>,
    name: Option<Name>,
}

impl Object for Closed {
    type Slots = ClosedSlots;
    const NAME: &'static str = "Closed";
    const FIELDS: &'static [Field] = &[Field::optional("label"), Field::optional("name")];
    const UNKNOWN: Unknown = Unknown::Deny;

    fn position(name: &str) -> Option<usize> {
        match name {
            "label" => Some(0),
            "name" => Some(1),
            _ => None,
        }
    }

    fn read<S: Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.label),
            1 => source.fill(&mut slots.name),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut Problems) -> Option<Self> {
        Some(Self {
            label: slots.label,
            name: slots.name,
        })
    }

    fn visit<V: Visit>(&self, visitor: &mut V) {
        visitor.optional("label", &self.label);
        visitor.optional("name", &self.name);
    }
}

/// An object whose other properties are kept, and constrained.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub bits: Bits,
    pub rest: BTreeMap<String, i64>,
}

impl Kept {
    const REST: Integer = Integer::new().minimum(1);
}

#[derive(Default)]
pub struct KeptSlots {
    bits: Option<Bits>,
    rest: BTreeMap<String, i64>,
}

impl Object for Kept {
    type Slots = KeptSlots;
    const NAME: &'static str = "Kept";
    const FIELDS: &'static [Field] = &[Field::required("bits")];
    const UNKNOWN: Unknown = Unknown::Keep;

    fn position(name: &str) -> Option<usize> {
        match name {
            "bits" => Some(0),
            _ => None,
        }
    }

    fn read<S: Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.bits),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: Source>(slots: &mut Self::Slots, name: String, source: S) -> Result<(), S::Error> {
        source.insert_checked(&mut slots.rest, name, &Self::REST)
    }

    fn build(slots: Self::Slots, _: &mut Problems) -> Option<Self> {
        Some(Self {
            bits: slots.bits?,
            rest: slots.rest,
        })
    }

    fn visit<V: Visit>(&self, visitor: &mut V) {
        visitor.required("bits", &self.bits);
        for (name, value) in &self.rest {
            visitor.required_checked(name, value, &Self::REST);
        }
    }
}

/// A recursive object.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    pub left: Option<Box<Tree>>,
    pub kids: Option<Vec<Tree>>,
}

#[derive(Default)]
pub struct TreeSlots {
    left: Option<Box<Tree>>,
    kids: Option<Vec<Tree>>,
}

impl Object for Tree {
    type Slots = TreeSlots;
    const NAME: &'static str = "Tree";
    const FIELDS: &'static [Field] = &[Field::optional("left"), Field::optional("kids")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "left" => Some(0),
            "kids" => Some(1),
            _ => None,
        }
    }

    fn read<S: Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.left),
            1 => source.fill(&mut slots.kids),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut Problems) -> Option<Self> {
        Some(Self {
            left: slots.left,
            kids: slots.kids,
        })
    }

    fn visit<V: Visit>(&self, visitor: &mut V) {
        visitor.optional("left", &self.left);
        visitor.optional("kids", &self.kids);
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Colour {
    Red,
    DarkBlue,
    Unknown(String),
}

impl StringEnum for Colour {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Red, "red"), (Self::DarkBlue, "dark blue")];

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

#[derive(Debug, Clone, PartialEq)]
pub enum Bits {
    Bits8,
    Bits16,
    Unknown(i64),
}

impl IntegerEnum for Bits {
    const VALUES: &'static [(Self, i64)] = &[(Self::Bits8, 8), (Self::Bits16, 16)];

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

#[derive(Debug, Clone, PartialEq)]
pub struct Label(pub String);

#[derive(Debug, Clone, PartialEq)]
pub struct Name(pub String);

impl Name {
    const CONSTRAINT: Text = Text::new().min_length(2);
}
