// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

string_enum! { Color {
    "red" => Red;
    "dark-green" => DarkGreen;
    "BLUE" => Blue;
    else => Unknown;
} }

string_enum! { Odd {
    "" => Empty;
    " " => Space;
    "1st" => V1st;
    "+1" => Plus1;
    "-1" => Minus1;
    "*" => Star;
    "self" => SelfValue;
    "Self" => SelfValueValue;
    "type" => Type;
    "Unknown" => UnknownValue;
    "a b" => AB;
    "a-b" => ABValue;
    "a_b" => AB2;
    "é" => É;
    "日本" => 日本;
    "<=" => LessEqual;
    "\"quoted\"" => Quoted;
    "back\\slash" => BackSlash;
    else => Unknown;
} }

integer_enum! { Level {
    1 => Low;
    2 => Middle;
    3 => High;
    else => Unknown;
} }

integer_enum! { Signed {
    -1 => Minus1;
    0 => V0;
    1 => V1;
    else => Unknown;
} }

string_enum! { Only {
    "only" => Only;
    else => Unknown;
} }

newtype! { MixedBoolean(bool), rules::Values(&["true"]) }

integer_enum! { MixedInteger {
    1 => V1;
    else => Unknown;
} }

string_enum! { MixedString {
    "a" => A;
    else => Unknown;
} }

union! { MixedValue, anyOf, kind {
    is Boolean => Boolean from(MixedBoolean);
    is Number => Integer from(MixedInteger);
    is String => String from(MixedString);
    else => Unknown;
} }

newtype! { Ratio(f64), rules::Values(&["0.5", "1", "2"]) }

newtype! { Flag(bool), rules::Values(&["true"]) }

string_enum! { NoType {
    "left" => Left;
    "right" => Right;
    else => Unknown;
} }

string_enum! { Unquoted {
    "1.0" => V10;
    "1.10" => V110;
    else => Unknown;
} }

string_enum! { Nested {
    "left" => Left;
    "right" => Right;
    else => Unknown;
} }

newtype! { Zero(serde_json::Value), rules::Values(&["0", "{\"a\":1,\"b\":[0]}", "\"x\""]) }

object! { Holder {
    "color" => color: required(Color);
    "inline" => inline: optional[HolderInline];
    "levels" => levels: optional[Vec<Level>];
    "several" => several: optional[Vec<HolderSeveralItem>];
    "mixed" => mixed: optional[impl Into<MixedValue> | mixed_null];
} }

string_enum! { HolderInline {
    "a" => A;
    "b" => B;
    else => Unknown;
} }

string_enum! { HolderSeveralItem {
    "x" => X;
    "y" => Y;
    else => Unknown;
} }
