// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Nothing {
    "a" => a: optional;
} }

object! { Everything {
    "a" => a: required;
} }

object! { Seven {
    "a" => a: required;
    "b" => b: required;
    "c" => c: required;
    "d" => d: required;
    "e" => e: required;
    "f" => f: required;
    "g" => g: required;
    "h" => h: optional;
} }

object! { Eight {
    "a" => a: required;
    "b" => b: required;
    "c" => c: required;
    "d" => d: required;
    "e" => e: required;
    "f" => f: required;
    "g" => g: required;
    "h" => h: required;
    "i" => i: optional;
} }

object! { Constant {
    "kind" = "constant" as kind;
    "name" => name: required;
    "note" => note: optional;
} }

object! { Union {
    "name" => name: required;
    "note" => note: optional;
    .. => folder_or_device: keyed UnionFolderOrDevice;
} }

keyed_union! { UnionFolderOrDevice {
    "folder" => Folder: open;
    "device" => Device: open;
    else => Unknown;
} }

object! { Parts {
    "name" => name: required;
    .. => seven: part Seven;
    .. => constant: part Constant;
    present anyOf("Seven" seven) | ("Constant" constant);
} }

object! { Kept {
    "name" => name: required;
    else => keep additional_properties;
} }

object! { Linked {
    "next" => next: required;
    "note" => note: optional;
} }

object! { Link {
    "linked" => linked: required;
    "note" => note: optional;
} }

object! { Views {
    "id" => id: required;
    "note" => note: optional;
    ignored "secret";
} }
