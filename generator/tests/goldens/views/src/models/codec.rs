// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Account {
    "id" => id: required;
    "name" => name: required;
    "address" => address: required;
    "parent" => parent: optional;
    "facets" => facets: optional;
    "limits" => limits: optional;
    "contact" => contact: optional;
    "login" => login: optional;
    "shared" => shared: optional;
    "payment" => payment: optional;
    "access" => access: optional;
    "secret" => secret: optional;
    ignored "password";
} }

object! { AccountLimits {
    "most" => most: optional;
} }

object! { AccountInput {
    "name" => name: required;
    "password" => password: required, rules::Text::new().min_length(8);
    "address" => address: required;
    "parent" => parent: optional;
    "facets" => facets: optional;
    "limits" => limits: optional;
    "contact" => contact: optional;
    "login" => login: optional;
    "shared" => shared: optional;
    "payment" => payment: optional;
    "access" => access: optional;
    "secret" => secret: optional;
    ignored "id";
} }

object! { Address {
    "verified" => verified: required;
    "street" => street: required;
} }

object! { AddressInput {
    "street" => street: required;
    ignored "verified";
} }

object! { Plain {
    "name" => name: optional;
} }

object! { Facets {
    .. => seen: part FacetsSeen;
    .. => told: part FacetsTold;
    present anyOf("Seen" seen) | ("Told" told);
} }

object! { FacetsSeen {
    "seen" => seen: required;
    "at" => at: optional;
} }

object! { FacetsTold {
    "by" => by: optional;
    ignored "told";
} }

object! { FacetsInput {
    .. => seen: part FacetsSeenInput;
    .. => told: part FacetsToldInput;
    present anyOf("Seen" seen) | ("Told" told);
} }

object! { FacetsSeenInput {
    "at" => at: optional;
    ignored "seen";
} }

object! { FacetsToldInput {
    "told" => told: required;
    "by" => by: optional;
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
    "kind" => kind: required;
    "since" => since: optional;
} }

object! { Mail {
    "kind" = "mail" as kind;
    "since" => since: optional;
    "address" => address: optional;
} }

object! { MailInput {
    "kind" = "mail" as kind;
    "address" => address: optional;
    ignored "since";
} }

object! { Phone {
    "kind" = "phone" as kind;
    "since" => since: optional;
    "number" => number: optional;
} }

object! { PhoneInput {
    "kind" = "phone" as kind;
    "number" => number: optional;
    ignored "since";
} }

object! { Login {
    "key" => key: optional;
    "id" => id: optional;
    ignored "password";
    present anyOf("id" id) | ("key" key);
} }

object! { LoginInput {
    "password" => password: optional;
    "key" => key: optional;
    ignored "id";
    present anyOf("password" password) | ("key" key);
} }

object! { Shared {
    "by" => by: optional;
    "key" => key: optional;
    ignored "password";
    present anyOf("by" by) | ("key" key);
} }

object! { SharedInput {
    "password" => password: optional;
    "by" => by: optional;
    "key" => key: optional;
    present anyOf("password" password, "by" by) | ("key" key);
} }

object! { Payment {
    "id" => id: optional;
    .. => card_or_cash: union PaymentCardOrCash;
    ignored "pin";
} }

object! { PaymentCardOrCashCard {
    "card" => card: required;
    ignored "pin";
} }

object! { PaymentCardOrCashCash {
    "till" => till: required;
} }

union! { PaymentCardOrCash, oneOf, trial {
    _ => Card from(PaymentCardOrCashCard);
    _ => Cash from(PaymentCardOrCashCash);
    else => Unknown;
} }

object! { PaymentInput {
    "pin" => pin: optional;
    "id" => id: optional;
    .. => card_or_cash: union PaymentCardOrCashInput;
} }

object! { CardOrCashCardOfPayment {
    "pin" => pin: required, rules::Text::new().min_length(4);
    "card" => card: required;
} }

union! { PaymentCardOrCashInput, oneOf, trial {
    _ => Card from(CardOrCashCardOfPayment);
    _ => Cash from(PaymentCardOrCashCash);
    else => Unknown;
} }

object! { Access {
    "id" => id: optional;
    .. => card: part AccessCard;
    .. => door: part AccessDoor;
    ignored "pin";
    present anyOf("Card" card) | ("Door" door);
} }

object! { AccessCard {
    "card" => card: required;
    ignored "pin";
} }

object! { AccessDoor {
    "door" => door: required;
} }

object! { AccessInput {
    "pin" => pin: optional;
    "id" => id: optional;
    .. => card: part CardOfAccess;
    .. => door: part AccessDoor;
    present anyOf("Card" card) | ("Door" door);
} }

object! { CardOfAccess {
    "pin" => pin: required, rules::Text::new().min_length(4);
    "card" => card: required;
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
    "token" => token: required;
} }

keyed_union! { SecretInput {
    "password" => Password: open;
    "token" => Token: open;
    else => Unknown(members): keep, redacted;
} }
