// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use std::collections::BTreeMap;

use crate::support::tables::*;

use super::*;

object! { Contact {
    "name" => name: required(impl Into<String>);
    "email" => email: optional[impl Into<String>];
    "phone" => phone: optional[impl Into<String>];
    present anyOf("email" email) | ("phone" phone);
} }

object! { Place {
    "folder" => folder: optional[impl Into<String>];
    "snippet" => snippet: optional[impl Into<String>];
    "device" => device: optional[impl Into<String>];
    present oneOf("folder" folder) | ("snippet" snippet) | ("device" device);
} }

object! { Excluded {
    "a" => a: optional[impl Into<String>];
    "b" => b: optional[impl Into<String>];
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
    assert schemas::EXCLUDED;
} }

object! { Measures {
    "name" => name: optional[impl Into<String>];
    "size" => size: required(i64);
    else => keep additional_properties[BTreeMap<String, i64>];
} }

object! { Contradiction {
    "a" => a: optional[impl Into<String>];
    "b" => b: required(impl Into<serde_json::Value>), rules::Values(&[]);
} }

object! { Closed {
    "a" => a: required(impl Into<serde_json::Value>), rules::Values(&[]);
    else => deny;
} }

object! { Notice {
    "event" => event: required(impl Into<String>);
    "whole" => whole: optional[impl Into<String>];
    "changes" => changes: optional[impl Into<String>];
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
    assert schemas::NOTICE;
} }

object! { Paid {
    "id" => id: optional[impl Into<String>];
    "amount" => amount: optional[i64];
    .. => card_or_cash: union PaidCardOrCash;
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>] of "currency";
    check around;
} }

object! { PaidCardOrCashCard {
    "card" => card: required(impl Into<String>);
    around "amount";
} }

object! { PaidCardOrCashCash {
    "till" => till: required(impl Into<String>);
    around "currency";
} }

union! { PaidCardOrCash, oneOf, trial {
    _ => Card from(PaidCardOrCashCard);
    _ => Cash from(PaidCardOrCashCash);
    else => Unknown;
} }

object! { Sent {
    "id" => id: optional[impl Into<String>];
    .. => mail: part SentMail;
    .. => courier: part SentCourier;
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>] of "town";
    present anyOf("Mail" mail) | ("Courier" courier);
    check around;
} }

object! { SentMail {
    "street" => street: required(impl Into<String>);
    around "town";
} }

object! { SentCourier {
    "courier" => courier: required(impl Into<String>);
    around "id";
} }

object! { Mail {
    "street" => street: required(impl Into<String>);
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
    assert schemas::MAIL;
} }

object! { Found {
    "id" => id: optional[impl Into<String>];
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>] of "path" | "url";
    assert schemas::FOUND;
} }

object! { Within {
    "id" => id: optional[impl Into<String>];
    .. => deep_or_flat: union WithinDeepOrFlat;
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>] of "far";
    check around;
} }

object! { WithinDeepOrFlatDeep {
    "deep" => deep: required(impl Into<String>);
    .. => left_or_right: union WithinDeepOrFlatDeepLeftOrRight;
} }

object! { WithinDeepOrFlatDeepLeftOrRightLeft {
    "left" => left: required(impl Into<String>);
    around "id";
} }

object! { WithinDeepOrFlatDeepLeftOrRightRight {
    "right" => right: required(impl Into<String>);
    around "far";
} }

union! { WithinDeepOrFlatDeepLeftOrRight, oneOf, trial {
    _ => Left from(WithinDeepOrFlatDeepLeftOrRightLeft);
    _ => Right from(WithinDeepOrFlatDeepLeftOrRightRight);
    else => Unknown;
} }

object! { WithinDeepOrFlatFlat {
    "flat" => flat: required(impl Into<String>);
} }

union! { WithinDeepOrFlat, oneOf, trial {
    _ => Deep from(WithinDeepOrFlatDeep);
    _ => Flat from(WithinDeepOrFlatFlat);
    else => Unknown;
} }

object! { Either {
    "id" => id: required(impl Into<String>);
    .. => left_or_right: union EitherLeftOrRight;
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>] of "left";
    check around;
} }

object! { EitherLeftOrRightLeft {
    "left" => left: required(impl Into<String>);
} }

object! { EitherLeftOrRightRight {
    "right" => right: required(impl Into<String>);
    around "left";
} }

union! { EitherLeftOrRight, oneOf, trial {
    _ => Left from(EitherLeftOrRightLeft);
    _ => Right from(EitherLeftOrRightRight);
    else => Unknown;
} }
