// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { Account {
    "id" => id: required(impl Into<String>);
    "name" => name: required(impl Into<String>);
    "address" => address: required(Address);
    "parent" => parent: optional[Plain];
    "facets" => facets: optional[Facets];
    "limits" => limits: optional[AccountLimits | limits_null];
    "contact" => contact: optional[impl Into<Contact>];
    "login" => login: optional[Login];
    "shared" => shared: optional[Shared];
    "payment" => payment: optional[Payment];
    "access" => access: optional[Access];
    "secret" => secret: optional[impl Into<Secret>];
    ignored "password";
} }

object! { AccountLimits {
    "most" => most: optional[i64];
} }

object! { AccountInput {
    "name" => name: required(impl Into<String>);
    "password" => password: required(impl Into<crate::Secret>), rules::Text::new().min_length(8);
    "address" => address: required(AddressInput);
    "parent" => parent: optional[Plain];
    "facets" => facets: optional[FacetsInput];
    "limits" => limits: optional[AccountLimits | limits_null];
    "contact" => contact: optional[impl Into<ContactInput>];
    "login" => login: optional[LoginInput];
    "shared" => shared: optional[SharedInput];
    "payment" => payment: optional[PaymentInput];
    "access" => access: optional[AccessInput];
    "secret" => secret: optional[SecretInput];
    ignored "id";
} }

object! { Address {
    "verified" => verified: required(bool);
    "street" => street: required(impl Into<String>);
} }

object! { AddressInput {
    "street" => street: required(impl Into<String>);
    ignored "verified";
} }

object! { Plain {
    "name" => name: optional[impl Into<String>];
} }

object! { Facets {
    .. => seen: part FacetsSeen;
    .. => told: part FacetsTold;
    present anyOf("Seen" seen) | ("Told" told);
} }

object! { FacetsSeen {
    "seen" => seen: required(impl Into<String>);
    "at" => at: optional[i64];
} }

object! { FacetsTold {
    "by" => by: optional[i64];
    ignored "told";
} }

object! { FacetsInput {
    .. => seen: part FacetsSeenInput;
    .. => told: part FacetsToldInput;
    present anyOf("Seen" seen) | ("Told" told);
} }

object! { FacetsSeenInput {
    "at" => at: optional[i64];
    ignored "seen";
} }

object! { FacetsToldInput {
    "told" => told: required(impl Into<String>);
    "by" => by: optional[i64];
} }

union! { Contact, oneOf, tag "kind" {
    "mail" => Mail from(Mail);
    "phone" => Phone from(Phone);
    else => Unknown;
} }

union! { ContactInput, oneOf, tag "kind" {
    "mail" => Mail from(MailInput);
    "phone" => Phone from(PhoneInput);
    else => Unknown;
} }

object! { Kind {
    "kind" => kind: required(impl Into<String>);
    "since" => since: optional[impl Into<String>];
} }

object! { Mail {
    "kind" = "mail" as kind;
    "since" => since: optional[impl Into<String>];
    "address" => address: optional[impl Into<String>];
} }

object! { MailInput {
    "kind" = "mail" as kind;
    "address" => address: optional[impl Into<String>];
    ignored "since";
} }

object! { Phone {
    "kind" = "phone" as kind;
    "since" => since: optional[impl Into<String>];
    "number" => number: optional[impl Into<String>];
} }

object! { PhoneInput {
    "kind" = "phone" as kind;
    "number" => number: optional[impl Into<String>];
    ignored "since";
} }

object! { Login {
    "key" => key: optional[impl Into<String>];
    "id" => id: optional[impl Into<String>];
    ignored "password";
    present anyOf("id" id) | ("key" key);
} }

object! { LoginInput {
    "password" => password: optional[impl Into<String>];
    "key" => key: optional[impl Into<String>];
    ignored "id";
    present anyOf("password" password) | ("key" key);
} }

object! { Shared {
    "by" => by: optional[impl Into<String>];
    "key" => key: optional[impl Into<String>];
    ignored "password";
    present anyOf("by" by) | ("key" key);
} }

object! { SharedInput {
    "password" => password: optional[impl Into<String>];
    "by" => by: optional[impl Into<String>];
    "key" => key: optional[impl Into<String>];
    present anyOf("password" password, "by" by) | ("key" key);
} }

object! { Payment {
    "id" => id: optional[impl Into<String>];
    .. => card_or_cash: union PaymentCardOrCash;
    ignored "pin";
} }

object! { PaymentCardOrCashCard {
    "card" => card: required(impl Into<String>);
    ignored "pin";
} }

object! { PaymentCardOrCashCash {
    "till" => till: required(impl Into<String>);
} }

union! { PaymentCardOrCash, oneOf, trial {
    _ => Card from(PaymentCardOrCashCard);
    _ => Cash from(PaymentCardOrCashCash);
    else => Unknown;
} }

object! { PaymentInput {
    "pin" => pin: optional[impl Into<String>];
    "id" => id: optional[impl Into<String>];
    .. => card_or_cash: union PaymentCardOrCashInput;
} }

object! { CardOrCashCardOfPayment {
    "pin" => pin: required(impl Into<String>), rules::Text::new().min_length(4);
    "card" => card: required(impl Into<String>);
} }

union! { PaymentCardOrCashInput, oneOf, trial {
    _ => Card from(CardOrCashCardOfPayment);
    _ => Cash from(PaymentCardOrCashCash);
    else => Unknown;
} }

object! { Access {
    "id" => id: optional[impl Into<String>];
    .. => card: part AccessCard;
    .. => door: part AccessDoor;
    ignored "pin";
    present anyOf("Card" card) | ("Door" door);
} }

object! { AccessCard {
    "card" => card: required(impl Into<String>);
    ignored "pin";
} }

object! { AccessDoor {
    "door" => door: required(impl Into<String>);
} }

object! { AccessInput {
    "pin" => pin: optional[impl Into<String>];
    "id" => id: optional[impl Into<String>];
    .. => card: part CardOfAccess;
    .. => door: part AccessDoor;
    present anyOf("Card" card) | ("Door" door);
} }

object! { CardOfAccess {
    "pin" => pin: required(impl Into<String>), rules::Text::new().min_length(4);
    "card" => card: required(impl Into<String>);
} }

union! { Secret, oneOf, trial {
    _ => Password from(SecretPassword);
    _ => Token from(SecretToken) over Password;
    else => Unknown;
} }

object! { SecretPassword {
    ignored "password";
} }

object! { SecretToken {
    "token" => token: required(impl Into<String>);
} }

keyed_union! { SecretInput {
    "password" => Password: open;
    "token" => Token: open;
    else => Unknown(members): keep, redacted;
} }
