// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;
mod schemas;

use std::collections::BTreeMap;

pub type Point = (f64, f64);

/// Item 1: at most 3 characters.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry(pub (String, EntryItem2));

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EntryItem2 {
    /// 1 to 5.
    pub a: i64,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Tree(pub (String, Option<(Box<Tree>,)>));

/// What the description demands by `prefixItems` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Open(pub Vec<serde_json::Value>);

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub at: Option<Point>,
    /// Item 1: 0 to 9. Item 2: 0 to 9.
    pub range: Option<(i64, i64)>,
}

/// Each name: matches `^[a-z]{2}$`.
#[derive(Debug, Clone, PartialEq)]
pub struct Names(pub BTreeMap<String, String>);

/// Each name: at most 36 characters. Each name: format: uuid.
#[derive(Debug, Clone, PartialEq)]
pub struct Identified(pub serde_json::Map<String, serde_json::Value>);
