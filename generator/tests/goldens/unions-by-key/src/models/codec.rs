// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Profile {
    "name" => name: required, rules::Text::new().max_length(5);
    "note" => note: optional;
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
    "user" => user: optional;
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
    "meows" => meows: required;
    "name" => name: optional;
} }

object! { Dog {
    "barks" => barks: required;
    "name" => name: optional;
} }

union! { Closed, oneOf, trial {
    _ => A from(ClosedA);
    _ => B from(ClosedB);
    else => Unknown;
} }

object! { ClosedA {
    "a" => a: required;
    else => deny;
} }

object! { ClosedB {
    "b" => b: required;
} }

object! { Keeps {
    .. => a_or_b: keyed KeepsAOrB;
    .. => c_or_d: keyed KeepsCOrD;
    else => keep additional_properties;
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
    "c" => c: optional;
    .. => a_or_b: union BesideAOrB;
} }

object! { BesideAOrBA {
    "a" => a: required;
    else => deny;
} }

object! { BesideAOrBB {
    "b" => b: required;
} }

union! { BesideAOrB, oneOf, trial {
    _ => A from(BesideAOrBA);
    _ => B from(BesideAOrBB);
    else => Unknown;
} }
