// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `address`.
    pub address: Address,
    /// `parent`.
    pub parent: Option<Plain>,
    /// `facets`.
    pub facets: Option<Facets>,
    /// `limits`.
    pub limits: Option<Option<AccountLimits>>,
    /// `contact`.
    pub contact: Option<Contact>,
    /// `login`.
    pub login: Option<Login>,
    /// `shared`.
    pub shared: Option<Shared>,
    /// `payment`.
    pub payment: Option<Payment>,
    /// `access`.
    pub access: Option<Access>,
    /// `secret`.
    pub secret: Option<Secret>,
}

/// `limits` of `Account`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountLimits {
    /// `most`.
    pub most: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountInput {
    /// `name`.
    pub name: String,
    /// `password`.
    ///
    /// At least 8 characters.
    pub password: crate::Secret,
    /// `address`.
    pub address: AddressInput,
    /// `parent`.
    pub parent: Option<Plain>,
    /// `facets`.
    pub facets: Option<FacetsInput>,
    /// `limits`.
    pub limits: Option<Option<AccountLimits>>,
    /// `contact`.
    pub contact: Option<ContactInput>,
    /// `login`.
    pub login: Option<LoginInput>,
    /// `shared`.
    pub shared: Option<SharedInput>,
    /// `payment`.
    pub payment: Option<PaymentInput>,
    /// `access`.
    pub access: Option<AccessInput>,
    /// `secret`.
    pub secret: Option<SecretInput>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Address {
    /// `verified`.
    pub verified: bool,
    /// `street`.
    pub street: String,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct AddressInput {
    /// `street`.
    pub street: String,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plain {
    /// `name`.
    pub name: Option<String>,
}

/// Any number of these, each with what goes one way.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facets {
    /// What the object has of `Seen`.
    pub seen: Option<FacetsSeen>,
    /// What the object has of `Told`.
    pub told: Option<FacetsTold>,
}

/// Seen
#[derive(Debug, Clone, PartialEq)]
pub struct FacetsSeen {
    /// `seen`.
    pub seen: String,
    /// `at`.
    pub at: Option<i64>,
}

/// Told
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FacetsTold {
    /// `by`.
    pub by: Option<i64>,
}

/// Any number of these, each with what goes one way.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FacetsInput {
    /// What the object has of `Seen`.
    pub seen: Option<FacetsSeenInput>,
    /// What the object has of `Told`.
    pub told: Option<FacetsToldInput>,
}

/// Seen
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FacetsSeenInput {
    /// `at`.
    pub at: Option<i64>,
}

/// Told
#[derive(Debug, Clone, PartialEq)]
pub struct FacetsToldInput {
    /// `told`.
    pub told: String,
    /// `by`.
    pub by: Option<i64>,
}

/// What tells branches apart goes both ways.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    /// Mail.
    Mail(Mail),
    /// Phone.
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
    /// Mail.
    Mail(MailInput),
    /// Phone.
    Phone(PhoneInput),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Kind {
    /// `kind`.
    pub kind: String,
    /// `since`.
    pub since: Option<String>,
}

/// An object.
///
/// `kind` is always `mail`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Mail {
    /// `since`.
    pub since: Option<String>,
    /// `address`.
    pub address: Option<String>,
}

/// An object.
///
/// `kind` is always `mail`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MailInput {
    /// `address`.
    pub address: Option<String>,
}

/// An object.
///
/// `kind` is always `phone`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Phone {
    /// `since`.
    pub since: Option<String>,
    /// `number`.
    pub number: Option<String>,
}

/// An object.
///
/// `kind` is always `phone`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PhoneInput {
    /// `number`.
    pub number: Option<String>,
}

/// A demand on what goes one way goes with it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Login {
    /// `key`.
    pub key: Option<String>,
    /// `id`.
    pub id: Option<String>,
}

/// A demand on what goes one way goes with it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LoginInput {
    /// `password`.
    pub password: Option<String>,
    /// `key`.
    pub key: Option<String>,
}

/// What else a branch requires stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shared {
    /// `by`.
    pub by: Option<String>,
    /// `key`.
    pub key: Option<String>,
}

/// What else a branch requires stays.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SharedInput {
    /// `password`.
    pub password: Option<String>,
    /// `by`.
    pub by: Option<String>,
    /// `key`.
    pub key: Option<String>,
}

/// What a branch demands of what goes one way goes with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Payment {
    /// `id`.
    pub id: Option<String>,
    /// One of Card, `till`.
    pub card_or_cash: PaymentCardOrCash,
}

/// `Card` of `Payment`.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentCardOrCashCard {
    /// `card`.
    pub card: String,
}

/// `Cash` of `Payment`.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentCardOrCashCash {
    /// `till`.
    pub till: String,
}

/// One of Card, `till`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentCardOrCash {
    /// Card
    Card(PaymentCardOrCashCard),
    /// Cash
    Cash(PaymentCardOrCashCash),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// What a branch demands of what goes one way goes with it.
#[derive(Debug, Clone, PartialEq)]
pub struct PaymentInput {
    /// `pin`.
    pub pin: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// One of Card, `till`.
    pub card_or_cash: PaymentCardOrCashInput,
}

/// `Card` of `Payment`.
#[derive(Debug, Clone, PartialEq)]
pub struct CardOrCashCardOfPayment {
    /// `pin`.
    ///
    /// At least 4 characters.
    pub pin: String,
    /// `card`.
    pub card: String,
}

/// One of Card, `till`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentCardOrCashInput {
    /// Card
    Card(CardOrCashCardOfPayment),
    /// Cash
    Cash(PaymentCardOrCashCash),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// So it is with parts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Access {
    /// `id`.
    pub id: Option<String>,
    /// What the object has of `Card`.
    pub card: Option<AccessCard>,
    /// What the object has of `Door`.
    pub door: Option<AccessDoor>,
}

/// `Card` of `Access`.
#[derive(Debug, Clone, PartialEq)]
pub struct AccessCard {
    /// `card`.
    pub card: String,
}

/// `Door` of `Access`.
#[derive(Debug, Clone, PartialEq)]
pub struct AccessDoor {
    /// `door`.
    pub door: String,
}

/// So it is with parts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccessInput {
    /// `pin`.
    pub pin: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// What the object has of `Card`.
    pub card: Option<CardOfAccess>,
    /// What the object has of `Door`.
    pub door: Option<AccessDoor>,
}

/// `Card` of `Access`.
#[derive(Debug, Clone, PartialEq)]
pub struct CardOfAccess {
    /// `pin`.
    ///
    /// At least 4 characters.
    pub pin: String,
    /// `card`.
    pub card: String,
}

/// A branch whose only property goes one way is what is left in the other direction.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Secret {
    /// Password
    Password(SecretPassword),
    /// Token
    Token(SecretToken),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Password
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecretPassword {}

/// Token
#[derive(Debug, Clone, PartialEq)]
pub struct SecretToken {
    /// `token`.
    pub token: String,
}

/// A branch whose only property goes one way is what is left in the other direction.
///
/// The property that is present determines the variant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SecretInput {
    /// `password`.
    Password(String),
    /// `token`.
    Token(String),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}
