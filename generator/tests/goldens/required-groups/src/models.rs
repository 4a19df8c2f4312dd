// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;
mod schemas;

use std::collections::BTreeMap;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// `name`.
    pub name: String,
    /// `email`.
    pub email: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Place {
    /// `folder`.
    pub folder: Option<String>,
    /// `snippet`.
    pub snippet: Option<String>,
    /// `device`.
    pub device: Option<String>,
}

/// An object.
///
/// What the description demands by `not` is checked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Excluded {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// What is required and not declared is what other properties must be.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    /// `name`.
    pub name: Option<String>,
    /// `size`.
    pub size: i64,
    /// The properties that are not declared.
    pub additional_properties: BTreeMap<String, i64>,
}

/// No value is what both branches demand of `b`.
#[derive(Debug, Clone, PartialEq)]
pub struct Contradiction {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    ///
    /// No value is allowed.
    pub b: serde_json::Value,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    /// `a`.
    ///
    /// No value is allowed.
    pub a: serde_json::Value,
}

/// One event tells what has changed.
///
/// What the description demands by `oneOf`, `anyOf` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// `event`.
    pub event: String,
    /// `whole`.
    pub whole: Option<String>,
    /// `changes`.
    pub changes: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// A branch requires what is declared beside it, or nowhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Paid {
    /// `id`.
    pub id: Option<String>,
    /// `amount`.
    pub amount: Option<i64>,
    /// One of `card`, `till`.
    pub card_or_cash: PaidCardOrCash,
    /// The properties that are required and not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// `Card` of `Paid`.
///
/// The object that it is a part of must have `amount`.
#[derive(Debug, Clone, PartialEq)]
pub struct PaidCardOrCashCard {
    /// `card`.
    pub card: String,
}

/// `Cash` of `Paid`.
///
/// The object that it is a part of must have `currency`.
#[derive(Debug, Clone, PartialEq)]
pub struct PaidCardOrCashCash {
    /// `till`.
    pub till: String,
}

/// One of `card`, `till`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaidCardOrCash {
    /// Card
    Card(PaidCardOrCashCard),
    /// Cash
    Cash(PaidCardOrCashCash),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Parts require what is declared beside them, or nowhere.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sent {
    /// `id`.
    pub id: Option<String>,
    /// What the object has of `Mail`.
    pub mail: Option<SentMail>,
    /// What the object has of `Courier`.
    pub courier: Option<SentCourier>,
    /// The properties that are required and not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// `Mail` of `Sent`.
///
/// The object that it is a part of must have `town`.
#[derive(Debug, Clone, PartialEq)]
pub struct SentMail {
    /// `street`.
    pub street: String,
}

/// `Courier` of `Sent`.
///
/// The object that it is a part of must have `id`.
#[derive(Debug, Clone, PartialEq)]
pub struct SentCourier {
    /// `courier`.
    pub courier: String,
}

/// An object.
///
/// What the description demands by `required` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Mail {
    /// `street`.
    pub street: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// Groups of properties that are not all declared.
///
/// What the description demands by `oneOf`, `anyOf` is checked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// `id`.
    pub id: Option<String>,
    /// The properties that are required and not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// A branch within a branch requires what the outermost object holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Within {
    /// `id`.
    pub id: Option<String>,
    /// One of `deep`, `flat`.
    pub deep_or_flat: WithinDeepOrFlat,
    /// The properties that are required and not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// `Deep` of `Within`.
#[derive(Debug, Clone, PartialEq)]
pub struct WithinDeepOrFlatDeep {
    /// `deep`.
    pub deep: String,
    /// One of `left`, `right`.
    pub left_or_right: WithinDeepOrFlatDeepLeftOrRight,
}

/// `Left` of `Within`.
///
/// The object that it is a part of must have `id`.
#[derive(Debug, Clone, PartialEq)]
pub struct WithinDeepOrFlatDeepLeftOrRightLeft {
    /// `left`.
    pub left: String,
}

/// `Right` of `Within`.
///
/// The object that it is a part of must have `far`.
#[derive(Debug, Clone, PartialEq)]
pub struct WithinDeepOrFlatDeepLeftOrRightRight {
    /// `right`.
    pub right: String,
}

/// One of `left`, `right`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WithinDeepOrFlatDeepLeftOrRight {
    /// Left
    Left(WithinDeepOrFlatDeepLeftOrRightLeft),
    /// Right
    Right(WithinDeepOrFlatDeepLeftOrRightRight),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `Flat` of `Within`.
#[derive(Debug, Clone, PartialEq)]
pub struct WithinDeepOrFlatFlat {
    /// `flat`.
    pub flat: String,
}

/// One of `deep`, `flat`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WithinDeepOrFlat {
    /// Deep
    Deep(WithinDeepOrFlatDeep),
    /// Flat
    Flat(WithinDeepOrFlatFlat),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// What the object requires and one branch declares, it holds for the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Either {
    /// `id`.
    pub id: String,
    /// One of `left`, `right`.
    pub left_or_right: EitherLeftOrRight,
    /// The properties that are required and not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// `Left` of `Either`.
#[derive(Debug, Clone, PartialEq)]
pub struct EitherLeftOrRightLeft {
    /// `left`.
    pub left: String,
}

/// `Right` of `Either`.
///
/// The object that it is a part of must have `left`.
#[derive(Debug, Clone, PartialEq)]
pub struct EitherLeftOrRightRight {
    /// `right`.
    pub right: String,
}

/// One of `left`, `right`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EitherLeftOrRight {
    /// Left
    Left(EitherLeftOrRightLeft),
    /// Right
    Right(EitherLeftOrRightRight),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}
