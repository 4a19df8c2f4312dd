//! Values that hold no others, and lists and maps of them.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::types::Scope;
use super::{reads, written};
use crate::support::secret::Secret;

#[test]
fn text() {
    reads::<String>(&[
        (r#""""#, r#""""#),
        (r#""a\u00e9\n\"\\\ud83d\udc32""#, "\"aé\\n\\\"\\\\🐲\""),
        (r#""\ud83d""#, "syntax"),
        ("1", "type"),
        ("null", "type"),
        (r#"["a"]"#, "type"),
    ]);
}

#[test]
fn booleans() {
    reads::<bool>(&[
        ("true", "true"),
        ("false", "false"),
        ("0", "type"),
        (r#""true""#, "type"),
    ]);
}

#[test]
fn a_secret_is_text_that_does_not_show() {
    reads::<Secret>(&[(r#""hunter2""#, r#""hunter2""#), ("2", "type")]);
    let secret = Secret::new("hunter2");
    let shown = format!(
        "{secret:?} {secret:#?} {:?} {:#?}",
        Some(&secret),
        Scope::Folder(secret.clone())
    );
    assert!(!shown.contains("hunter2") && shown.contains("redacted"), "{shown}");
    assert_eq!((secret.expose(), secret.as_ref()), ("hunter2", "hunter2"));
    assert_eq!(Secret::from("hunter2"), Secret::from("hunter2".to_owned()));
}

#[test]
fn a_violation_does_not_show_a_secret() {
    for json in [
        r#"{"folder":"hunter2"}"#,
        r#"{"none":"hunter2"}"#,
        r#"{"device":"hunter2"}"#,
    ] {
        let told = super::messages::<Scope>(json).join("\n");
        assert!(!told.is_empty() && !told.contains("hunter2"), "{json}: {told}");
    }
}

#[test]
fn lists() {
    reads::<Vec<i64>>(&[
        ("[]", "[]"),
        ("[1,2.0,3e0]", "[1,2,3]"),
        (r#"[1,"2",null,[]]"#, "/1 type, /2 type, /3 type"),
        ("{}", "type"),
        ("null", "type"),
    ]);
    reads::<Vec<Option<i64>>>(&[("[1,null]", "[1,null]")]);
}

#[test]
fn maps() {
    reads::<BTreeMap<String, i64>>(&[
        ("{}", "{}"),
        (r#"{"b":1,"a":2.0}"#, r#"{"a":2,"b":1}"#),
        (r#"{"b":"1","a":null}"#, "/b type, /a type"),
        ("[]", "type"),
    ]);
}

#[test]
fn anything() {
    let values = ["null", "true", "0", "\"a\"", "[1,{}]", r#"{"b":[],"a":null}"#];
    reads::<Value>(&values.map(|value| (value, value)));
    reads::<Map<String, Value>>(&[
        (r#"{"b":1,"a":{}}"#, r#"{"b":1,"a":{}}"#),
        ("[]", "type"),
        ("1", "type"),
    ]);
}

#[test]
fn null_where_it_is_allowed() {
    reads::<Option<bool>>(&[("null", "null"), ("true", "true"), ("0", "type")]);
    reads::<Option<Vec<Option<String>>>>(&[("null", "null"), (r#"[null,"a"]"#, r#"[null,"a"]"#), ("[0]", "/0 type")]);
    reads::<Box<Option<bool>>>(&[("null", "null"), ("1", "type")]);
}

#[test]
fn text_is_written_as_it_is() {
    assert_eq!(written(&"\u{7f}\u{0}/é".to_owned()), "\"\u{7f}\\u0000/é\"");
}
