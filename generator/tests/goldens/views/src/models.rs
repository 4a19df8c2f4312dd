// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constraints;
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
    /// `limits`.
    pub limits: Option<Option<AccountLimits>>,
}

/// `limits` of `Account`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AccountLimits {
    /// `most`.
    pub most: Option<crate::Integer>,
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
    /// `limits`.
    pub limits: Option<Option<AccountLimits>>,
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
