//! Types as the generator writes them, each as small as its purpose allows.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::support::enumeration::UnknownValue;
use crate::support::secret::Secret;
use crate::support::tables::*;

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

object! { Item {
    "name" => name: required(impl Into<String>), rules::Text::new().max_length(3);
    "rank" => rank: required[i32], rules::Nullable(rules::Integer::new().minimum(1));
    "note" => note: optional[impl Into<String> | note_null];
    "tags" => tags: optional[Vec<String>], rules::Items::each(rules::Text::new().min_length(2)).max_items(2).unique();
    "colour" => colour: optional[Colour];
    .. => scope: keyed Scope;
    ignored "id";
} }

/// A union whose branches are told by their keys, one of them a constant, one of them a secret.
#[derive(Debug, Clone, PartialEq)]
pub enum Scope {
    None,
    Folder(Secret),
    Device(i64),
    Unknown,
}

keyed_union! { Scope {
    "none" => None = "": open;
    "folder" => Folder: open, rules::Text::new().max_length(4);
    "device" => Device: open;
    else => Unknown;
} }

/// A keyed union that keeps what it does not know.
#[derive(Debug, Clone, PartialEq)]
pub enum Alone {
    Left(String),
    Right(i64),
    Unknown(Map<String, Value>),
}

keyed_union! { Alone {
    "left" => Left: open;
    "right" => Right: open;
    else => Unknown(members): keep;
} }

/// An object that has no other property.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    pub label: Option<Label>,
    pub name: Option<Name>,
}

object! { Closed {
    "label" => label: optional[Label];
    "name" => name: optional[Name];
    else => deny;
} }

/// An object whose other properties are kept, and constrained.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub bits: Bits,
    pub rest: BTreeMap<String, i64>,
}

object! { Kept {
    "bits" => bits: required(Bits);
    else => keep rest[BTreeMap<String, i64>], rules::Integer::new().minimum(1);
} }

/// A recursive object.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    pub left: Option<Box<Tree>>,
    pub kids: Option<Vec<Tree>>,
}

object! { Tree {
    "left" => left: optional[Tree];
    "kids" => kids: optional[Vec<Tree>];
} }

#[derive(Debug, Clone, PartialEq)]
pub enum Colour {
    Red,
    DarkBlue,
    Unknown(UnknownValue),
}

string_enum! { Colour { "red" => Red; "dark blue" => DarkBlue; else => Unknown; } }

#[derive(Debug, Clone, PartialEq)]
pub enum Bits {
    Bits8,
    Bits16,
    Unknown(UnknownValue<i64>),
}

integer_enum! { Bits { 8 => Bits8; 16 => Bits16; else => Unknown; } }

#[derive(Debug, Clone, PartialEq)]
pub struct Label(pub String);

newtype! { Label(String | &str) }

#[derive(Debug, Clone, PartialEq)]
pub struct Name(pub String);

newtype! { Name(String | &str), rules::Text::new().min_length(2) }
