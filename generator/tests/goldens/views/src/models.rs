// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub id: String,
    pub name: String,
    pub address: Address,
    pub parent: Option<Plain>,
    pub facets: Option<Facets>,
    pub limits: Option<Option<AccountLimits>>,
    pub contact: Option<Contact>,
    pub login: Option<Login>,
    pub shared: Option<Shared>,
    pub payment: Option<Payment>,
    pub access: Option<Access>,
    pub secret: Option<Secret>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountLimits {
    pub most: Option<i64>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountInput {
    pub name: String,
    /// At least 8 characters.
    pub password: crate::Secret,
    pub address: AddressInput,
    pub parent: Option<Plain>,
    pub facets: Option<FacetsInput>,
    pub limits: Option<Option<AccountLimits>>,
    pub contact: Option<ContactInput>,
    pub login: Option<LoginInput>,
    pub shared: Option<SharedInput>,
    pub payment: Option<PaymentInput>,
    pub access: Option<AccessInput>,
    pub secret: Option<SecretInput>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub verified: bool,
    pub street: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressInput {
    pub street: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plain {
    pub name: Option<String>,
}

/// Any number of these, each with what goes one way.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Facets {
    /// What the object has of `Seen`.
    pub seen: Option<FacetsSeen>,
    /// What the object has of `Told`.
    pub told: Option<FacetsTold>,
}

/// Seen
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FacetsSeen {
    pub seen: String,
    pub at: Option<i64>,
}

/// Told
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetsTold {
    pub by: Option<i64>,
}

/// Any number of these, each with what goes one way.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetsInput {
    /// What the object has of `Seen`.
    pub seen: Option<FacetsSeenInput>,
    /// What the object has of `Told`.
    pub told: Option<FacetsToldInput>,
}

/// Seen
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetsSeenInput {
    pub at: Option<i64>,
}

/// Told
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FacetsToldInput {
    pub told: String,
    pub by: Option<i64>,
}

/// What tells branches apart goes both ways.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    Mail(Mail),
    Phone(Phone),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// What tells branches apart goes both ways.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContactInput {
    Mail(MailInput),
    Phone(PhoneInput),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Kind {
    pub kind: String,
    pub since: Option<String>,
}

/// `kind` is always `mail`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Mail {
    pub since: Option<String>,
    pub address: Option<String>,
}

/// `kind` is always `mail`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MailInput {
    pub address: Option<String>,
}

/// `kind` is always `phone`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Phone {
    pub since: Option<String>,
    pub number: Option<String>,
}

/// `kind` is always `phone`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneInput {
    pub number: Option<String>,
}

/// A demand on what goes one way goes with it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Login {
    pub key: Option<String>,
    pub id: Option<String>,
}

/// A demand on what goes one way goes with it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoginInput {
    pub password: Option<String>,
    pub key: Option<String>,
}

/// What else a branch requires stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Shared {
    pub by: Option<String>,
    pub key: Option<String>,
}

/// What else a branch requires stays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SharedInput {
    pub password: Option<String>,
    pub by: Option<String>,
    pub key: Option<String>,
}

/// What a branch demands of what goes one way goes with it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub id: Option<String>,
    /// One of Card, `till`.
    pub card_or_cash: PaymentCardOrCash,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCardOrCashCard {
    pub card: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCardOrCashCash {
    pub till: String,
}

/// One of Card, `till`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentCardOrCash {
    Card(PaymentCardOrCashCard),
    Cash(PaymentCardOrCashCash),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// What a branch demands of what goes one way goes with it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentInput {
    pub pin: Option<String>,
    pub id: Option<String>,
    /// One of Card, `till`.
    pub card_or_cash: PaymentCardOrCashInput,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CardOrCashCardOfPayment {
    /// At least 4 characters.
    pub pin: String,
    pub card: String,
}

/// One of Card, `till`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentCardOrCashInput {
    Card(CardOrCashCardOfPayment),
    Cash(PaymentCardOrCashCash),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// So it is with parts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Access {
    pub id: Option<String>,
    /// What the object has of `Card`.
    pub card: Option<AccessCard>,
    /// What the object has of `Door`.
    pub door: Option<AccessDoor>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessCard {
    pub card: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessDoor {
    pub door: String,
}

/// So it is with parts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessInput {
    pub pin: Option<String>,
    pub id: Option<String>,
    /// What the object has of `Card`.
    pub card: Option<CardOfAccess>,
    /// What the object has of `Door`.
    pub door: Option<AccessDoor>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CardOfAccess {
    /// At least 4 characters.
    pub pin: String,
    pub card: String,
}

/// A branch whose only property goes one way is what is left in the other direction.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Secret {
    Password(SecretPassword),
    Token(SecretToken),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Password
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretPassword {}

/// Token
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SecretToken {
    pub token: String,
}

/// A branch whose only property goes one way is what is left in the other direction.
///
/// The property that is present determines the variant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SecretInput {
    Password(String),
    Token(String),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}
