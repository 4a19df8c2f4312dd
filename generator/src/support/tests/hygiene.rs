//! Names of a description that look like what a table means by its own.

use serde_json::{Map, Value};

use super::reads;
use crate::support::enumeration::UnknownValue;
use crate::support::tables::*;

/// Each field is called what a macro, or a method that it calls, has a local, a parameter or a function for.
#[allow(non_snake_case)]
#[derive(Debug, Clone, PartialEq)]
struct Source {
    slots: String,
    source: std::option::Option<String>,
    index: std::option::Option<i64>,
    self_: std::option::Option<bool>,
    visitor: String,
    members: String,
    read: String,
    value: std::option::Option<String>,
    name: std::option::Option<String>,
    branch: Member,
    out: std::option::Option<Object>,
    at: Map<String, Value>,
}

object! { Source {
    "slots" => slots: required(String);
    "source" => source: optional[String];
    "index" => index: optional[i64], rules::Integer::new().minimum(1);
    "self" => self_: optional[bool];
    "visitor" => visitor: required(impl Into<String>);
    "members" => members: required(String);
    "read" => read: required(String);
    "value" => value: optional[String];
    "name" => name: optional[impl Into<String>];
    "kind" = "x" as kind;
    .. => branch: keyed Member;
    .. => out: part Object;
    else => keep at[Map<String, Value>];
} }

/// Each type is called what a macro means by a type, a trait or a variant.
#[derive(Debug, Clone, PartialEq)]
enum Member {
    Some(Option),
    Ok(String),
    Key,
    Unknown,
}

keyed_union! { Member {
    "some" => Some: open;
    "ok" => Ok: closed;
    "key" => Key = "key": open;
    else => Unknown;
} }

#[derive(Debug, Clone, PartialEq)]
enum Option {
    Visit(Text),
    None(Result),
    Unknown(Value),
}

union! { Option, oneOf, kind {
    is String => Visit;
    is Number => None;
    else => Unknown;
} }

#[derive(Debug, Clone, PartialEq)]
enum Text {
    Self_,
    Err,
    Unknown(UnknownValue),
}

string_enum! { Text { "self" => Self_; "err" => Err; else => Unknown; } }

#[derive(Debug, Clone, PartialEq)]
enum Result {
    V,
    Unknown(UnknownValue<i64>),
}

integer_enum! { Result { 1 => V; else => Unknown; } }

#[derive(Debug, Clone, PartialEq)]
struct Object(Validate);

newtype! { Object(Validate) }

#[derive(Debug, Clone, PartialEq)]
struct Validate {
    out: bool,
}

object! { Validate { "out" => out: required(bool); } }

#[test]
fn no_name_of_a_description_is_taken_for_one_of_a_table() {
    let whole =
        r#"{"slots":"a","index":1,"self":true,"visitor":"b","members":"c","read":"d","kind":"x","some":"self"}"#;
    reads::<Source>(&[
        (whole, whole),
        ("{}", "required, required, required, required, required, oneOf"),
    ]);
}
