// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { Profile {
    "name" => name: required(impl Into<String>), rules::Text::new().max_length(5);
    "note" => note: optional[impl Into<String>];
    .. => folder_or_device: keyed ProfileFolderOrDevice;
} }

keyed_union! { ProfileFolderOrDevice {
    "folder" => Folder: open, rules::Text::new().max_length(4);
    "device" => Device: open;
    else => Unknown;
} }

keyed_union! { Challenge {
    "none" => None = "": open;
    "fixed" => Fixed: open;
    "dynamic" => Dynamic from(ChallengeDynamic): open;
    else => Unknown(members): keep, redacted;
} }

object! { ChallengeDynamic {
    "user" => user: optional[impl Into<String>];
} }

keyed_union! { Loose {
    "a" => A: open;
    "b" => B: open;
    else => Unknown(members): keep;
} }

union! { Referred, oneOf, trial {
    _ => Cat from(Cat);
    _ => Dog from(Dog);
    else => Unknown;
} }

object! { Cat {
    "meows" => meows: required(bool);
    "name" => name: optional[impl Into<String>];
} }

object! { Dog {
    "barks" => barks: required(bool);
    "name" => name: optional[impl Into<String>];
} }

union! { Closed, oneOf, trial {
    _ => A from(ClosedA);
    _ => B from(ClosedB);
    else => Unknown;
} }

object! { ClosedA {
    "a" => a: required(impl Into<String>);
    else => deny;
} }

object! { ClosedB {
    "b" => b: required(i64);
} }

object! { Keeps {
    .. => a_or_b: keyed KeepsAOrB;
    .. => c_or_d: keyed KeepsCOrD;
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
} }

keyed_union! { KeepsAOrB {
    "a" => A: open;
    "b" => B: open;
    else => Unknown;
} }

keyed_union! { KeepsCOrD {
    "c" => C: open;
    "d" => D: open;
    else => Unknown;
} }

keyed_union! { Sealed {
    "a" => A: closed;
    "b" => B: closed;
    else => Unknown(members): deny;
} }

object! { Beside {
    "c" => c: optional[impl Into<String>];
    .. => a_or_b: union BesideAOrB;
} }

object! { BesideAOrBA {
    "a" => a: required(impl Into<String>);
    else => deny;
} }

object! { BesideAOrBB {
    "b" => b: required(i64);
} }

union! { BesideAOrB, oneOf, trial {
    _ => A from(BesideAOrBA);
    _ => B from(BesideAOrBB);
    else => Unknown;
} }
