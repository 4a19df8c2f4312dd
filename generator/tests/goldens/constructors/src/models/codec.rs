// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use std::collections::BTreeMap;

use crate::support::tables::*;

use super::*;

object! { Nothing {
    "a" => a: optional[impl Into<String>];
} }

object! { Everything {
    "a" => a: required(impl Into<String>);
} }

object! { Seven {
    "a" => a: required(impl Into<String>);
    "b" => b: required(impl Into<crate::Secret>);
    "c" => c: required(i64);
    "d" => d: required(f64);
    "e" => e: required(Vec<String>);
    "f" => f: required(BTreeMap<String, i64>);
    "g" => g: required[impl Into<String>];
    "h" => h: optional[impl Into<String>];
} }

object! { Eight[EightRequired] {
    "a" => a: required(String);
    "b" => b: required(String);
    "c" => c: required(String);
    "d" => d: required(String);
    "e" => e: required(String);
    "f" => f: required(String);
    "g" => g: required(String);
    "h" => h: required(String);
    "i" => i: optional[impl Into<String>];
} }

object! { Constant {
    "kind" = "constant" as kind;
    "name" => name: required(impl Into<String>);
    "note" => note: optional[impl Into<String>];
} }

object! { Union {
    "name" => name: required(impl Into<String>);
    "note" => note: optional[impl Into<String>];
    .. => folder_or_device: keyed UnionFolderOrDevice;
} }

keyed_union! { UnionFolderOrDevice {
    "folder" => Folder: open;
    "device" => Device: open;
    else => Unknown;
} }

object! { Parts {
    "name" => name: required(impl Into<String>);
    .. => seven: part Seven;
    .. => constant: part Constant;
    present anyOf("Seven" seven) | ("Constant" constant);
} }

object! { Kept {
    "name" => name: required(impl Into<String>);
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
} }

object! { Linked {
    "next" => next: required(Link);
    "note" => note: optional[impl Into<String>];
} }

object! { Link {
    "linked" => linked: required[Linked];
    "note" => note: optional[impl Into<String>];
} }

object! { Views {
    "id" => id: required(impl Into<String>);
    "note" => note: optional[impl Into<String>];
    ignored "secret";
} }
