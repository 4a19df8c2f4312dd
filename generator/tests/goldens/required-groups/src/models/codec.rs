// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Contact {
    "name" => name: required;
    "email" => email: optional;
    "phone" => phone: optional;
    present anyOf("email" email) | ("phone" phone);
} }

object! { Place {
    "folder" => folder: optional;
    "snippet" => snippet: optional;
    "device" => device: optional;
    present oneOf("folder" folder) | ("snippet" snippet) | ("device" device);
} }

object! { Excluded {
    "a" => a: optional;
    "b" => b: optional;
    else => keep additional_properties;
    assert schemas::EXCLUDED;
} }

object! { Measures {
    "name" => name: optional;
    "size" => size: required;
    else => keep additional_properties;
} }

object! { Contradiction {
    "a" => a: optional;
    "b" => b: required, rules::Values(&[]);
} }

object! { Closed {
    "a" => a: required, rules::Values(&[]);
    else => deny;
} }

object! { Notice {
    "event" => event: required;
    "whole" => whole: optional;
    "changes" => changes: optional;
    else => keep additional_properties;
    assert schemas::NOTICE;
} }

object! { Paid {
    "id" => id: optional;
    "amount" => amount: optional;
    .. => card_or_cash: union PaidCardOrCash;
    else => keep additional_properties of "currency";
    check around;
} }

object! { PaidCardOrCashCard {
    "card" => card: required;
    around "amount";
} }

object! { PaidCardOrCashCash {
    "till" => till: required;
    around "currency";
} }

union! { PaidCardOrCash, oneOf, trial {
    _ => Card from(PaidCardOrCashCard);
    _ => Cash from(PaidCardOrCashCash);
    else => Unknown;
} }

object! { Sent {
    "id" => id: optional;
    .. => mail: part SentMail;
    .. => courier: part SentCourier;
    else => keep additional_properties of "town";
    present anyOf("Mail" mail) | ("Courier" courier);
    check around;
} }

object! { SentMail {
    "street" => street: required;
    around "town";
} }

object! { SentCourier {
    "courier" => courier: required;
    around "id";
} }

object! { Mail {
    "street" => street: required;
    else => keep additional_properties;
    assert schemas::MAIL;
} }

object! { Found {
    "id" => id: optional;
    else => keep additional_properties of "path" | "url";
    assert schemas::FOUND;
} }

object! { Within {
    "id" => id: optional;
    .. => deep_or_flat: union WithinDeepOrFlat;
    else => keep additional_properties of "far";
    check around;
} }

object! { WithinDeepOrFlatDeep {
    "deep" => deep: required;
    .. => left_or_right: union WithinDeepOrFlatDeepLeftOrRight;
} }

object! { WithinDeepOrFlatDeepLeftOrRightLeft {
    "left" => left: required;
    around "id";
} }

object! { WithinDeepOrFlatDeepLeftOrRightRight {
    "right" => right: required;
    around "far";
} }

union! { WithinDeepOrFlatDeepLeftOrRight, oneOf, trial {
    _ => Left from(WithinDeepOrFlatDeepLeftOrRightLeft);
    _ => Right from(WithinDeepOrFlatDeepLeftOrRightRight);
    else => Unknown;
} }

object! { WithinDeepOrFlatFlat {
    "flat" => flat: required;
} }

union! { WithinDeepOrFlat, oneOf, trial {
    _ => Deep from(WithinDeepOrFlatDeep);
    _ => Flat from(WithinDeepOrFlatFlat);
    else => Unknown;
} }

object! { Either {
    "id" => id: required;
    .. => left_or_right: union EitherLeftOrRight;
    else => keep additional_properties of "left";
    check around;
} }

object! { EitherLeftOrRightLeft {
    "left" => left: required;
} }

object! { EitherLeftOrRightRight {
    "right" => right: required;
    around "left";
} }

union! { EitherLeftOrRight, oneOf, trial {
    _ => Left from(EitherLeftOrRightLeft);
    _ => Right from(EitherLeftOrRightRight);
    else => Unknown;
} }
