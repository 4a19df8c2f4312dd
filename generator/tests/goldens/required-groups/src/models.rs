// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;
mod schemas;

use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    pub name: String,
    pub email: Option<String>,
    pub phone: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    pub folder: Option<String>,
    pub snippet: Option<String>,
    pub device: Option<String>,
}

/// What the description demands by `not` is checked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Excluded {
    pub a: Option<String>,
    pub b: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// What is required and not declared is what other properties must be.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Measures {
    pub name: Option<String>,
    pub size: i64,
    /// The properties that are not declared.
    pub additional_properties: BTreeMap<String, i64>,
}

/// No value is what both branches demand of `b`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Contradiction {
    pub a: Option<String>,
    /// No value is allowed.
    pub b: serde_json::Value,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    /// No value is allowed.
    pub a: serde_json::Value,
}

/// One event tells what has changed.
///
/// What the description demands by `oneOf`, `anyOf` is checked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Notice {
    pub event: String,
    pub whole: Option<String>,
    pub changes: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// A branch requires what is declared beside it, or nowhere.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Paid {
    pub id: Option<String>,
    pub amount: Option<i64>,
    /// One of `card`, `till`.
    pub card_or_cash: PaidCardOrCash,
    /// The properties that are required and not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// The object that it is a part of must have `amount`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidCardOrCashCard {
    pub card: String,
}

/// The object that it is a part of must have `currency`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidCardOrCashCash {
    pub till: String,
}

/// One of `card`, `till`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaidCardOrCash {
    Card(PaidCardOrCashCard),
    Cash(PaidCardOrCashCash),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Parts require what is declared beside them, or nowhere.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    pub id: Option<String>,
    /// What the object has of `Mail`.
    pub mail: Option<SentMail>,
    /// What the object has of `Courier`.
    pub courier: Option<SentCourier>,
    /// The properties that are required and not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// The object that it is a part of must have `town`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SentMail {
    pub street: String,
}

/// The object that it is a part of must have `id`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SentCourier {
    pub courier: String,
}

/// What the description demands by `required` is checked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Mail {
    pub street: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// Groups of properties that are not all declared.
///
/// What the description demands by `oneOf`, `anyOf` is checked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Found {
    pub id: Option<String>,
    /// The properties that are required and not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// A branch within a branch requires what the outermost object holds.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Within {
    pub id: Option<String>,
    /// One of `deep`, `flat`.
    pub deep_or_flat: WithinDeepOrFlat,
    /// The properties that are required and not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WithinDeepOrFlatDeep {
    pub deep: String,
    /// One of `left`, `right`.
    pub left_or_right: WithinDeepOrFlatDeepLeftOrRight,
}

/// The object that it is a part of must have `id`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WithinDeepOrFlatDeepLeftOrRightLeft {
    pub left: String,
}

/// The object that it is a part of must have `far`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WithinDeepOrFlatDeepLeftOrRightRight {
    pub right: String,
}

/// One of `left`, `right`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WithinDeepOrFlatDeepLeftOrRight {
    Left(WithinDeepOrFlatDeepLeftOrRightLeft),
    Right(WithinDeepOrFlatDeepLeftOrRightRight),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WithinDeepOrFlatFlat {
    pub flat: String,
}

/// One of `deep`, `flat`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WithinDeepOrFlat {
    Deep(WithinDeepOrFlatDeep),
    Flat(WithinDeepOrFlatFlat),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// What the object requires and one branch declares, it holds for the other.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Either {
    pub id: String,
    /// One of `left`, `right`.
    pub left_or_right: EitherLeftOrRight,
    /// The properties that are required and not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherLeftOrRightLeft {
    pub left: String,
}

/// The object that it is a part of must have `left`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherLeftOrRightRight {
    pub right: String,
}

/// One of `left`, `right`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EitherLeftOrRight {
    Left(EitherLeftOrRightLeft),
    Right(EitherLeftOrRightRight),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}
