// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;
mod schemas;

use std::collections::BTreeMap;

/// Another name of a type.
pub type Point = (f64, f64);

/// A value with a constraint.
///
/// Item 1: at most 3 characters.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry(pub (String, EntryItem2));

/// `Item 2` of `Entry`.
#[derive(Debug, Clone, PartialEq)]
pub struct EntryItem2 {
    /// `a`.
    ///
    /// 1 to 5.
    pub a: i64,
}

/// A value with a constraint.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree(pub (String, Option<(Box<Tree>,)>));

/// A value with a constraint.
///
/// What the description demands by `prefixItems` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Open(pub Vec<serde_json::Value>);

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Holder {
    /// `at`.
    pub at: Option<Point>,
    /// `range`.
    ///
    /// Item 1: 0 to 9. Item 2: 0 to 9.
    pub range: Option<(i64, i64)>,
}

/// A value with a constraint.
///
/// Each name: matches `^[a-z]{2}$`.
#[derive(Debug, Clone, PartialEq)]
pub struct Names(pub BTreeMap<String, String>);

/// A value with a constraint.
///
/// Each name: at most 36 characters. Each name: format: uuid.
#[derive(Debug, Clone, PartialEq)]
pub struct Identified(pub serde_json::Map<String, serde_json::Value>);
