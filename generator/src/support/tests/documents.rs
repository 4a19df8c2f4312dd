//! Whole documents: text that is not JSON, and text that goes deep.

use serde_json::Value;

use super::types::{Closed, Item, Tree};
use super::{forgive, forgives, messages, read, reads};
use crate::support::decode::{from_json, from_json_tolerant, tree};

const MALFORMED: &[&str] = &[
    "",
    " ",
    "{",
    "}",
    r#"{"label":"a""#,
    r#"{"label":"a",}"#,
    r#"{"label" "a"}"#,
    r#"{label:"a"}"#,
    r#"{'label':"a"}"#,
    r#"{"label":"a"} {}"#,
    r#"{"label":"a"}x"#,
    r#"{"label":"a"}}"#,
    "{\"label\":\"a\nb\"}",
    r#"{"label":"\x"}"#,
    r#"{"label":tru}"#,
    "\u{feff}{}",
    "// a\n{}",
    "nul",
    "\0",
];

#[test]
fn text_that_is_not_json() {
    for json in MALFORMED {
        assert_eq!(read::<Closed>(json), "syntax", "{json:?}");
        assert_eq!(forgive::<Closed>(json), "syntax", "{json:?}");
        assert_eq!(read::<Value>(json), "syntax", "{json:?}");
    }
    let latin1 = b"{\"label\":\"\xe9\"}";
    let told = from_json::<Closed>(latin1).unwrap_err().to_string();
    assert!(told.starts_with("(document) is not JSON"), "{told}");
    assert!(from_json_tolerant::<Closed>(latin1).is_err());
}

#[test]
fn a_document_may_stand_between_blanks() {
    reads::<Closed>(&[(" \r\n\t{ \"label\" : \"a\" } \n", r#"{"label":"a"}"#)]);
}

#[test]
fn a_syntax_error_is_told_with_its_line() {
    let told = messages::<Closed>("{\n\"label\": \"a\",\n}");
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("line 3 column 1"), "{told:?}");
}

/// Values may nest as deep as the parser goes, which keeps the stack from running out.
#[test]
fn documents_that_go_deep() {
    for (open, close, levels) in [("{\"left\":", "}", 1), ("{\"kids\":[", "]}", 2)] {
        let nested = |depth: usize| format!("{}{{}}{}", open.repeat(depth), close.repeat(depth));
        let deepest = 126 / levels;
        for depth in [1, deepest] {
            assert_eq!(read::<Tree>(&nested(depth)), nested(depth), "{open} {depth} times");
            assert_eq!(read::<Value>(&nested(depth)), nested(depth), "{open} {depth} times");
        }
        for depth in [deepest + 1, 1_000, 100_000] {
            for json in [nested(depth), open.repeat(depth)] {
                assert_eq!(read::<Tree>(&json), "syntax", "{open} {depth} times");
                assert_eq!(forgive::<Tree>(&json), "syntax", "{open} {depth} times");
                assert_eq!(read::<Value>(&json), "syntax", "{open} {depth} times");
            }
        }
    }
}

#[test]
fn what_is_passed_over_may_go_deeper() {
    for depth in [126, 127, 1_000, 100_000] {
        let inner = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(read::<Tree>(&format!("{{\"x\":{inner}}}")), "{}", "{depth}");
        assert_eq!(read::<Tree>(&format!("{{\"x\":{inner}")), "syntax", "{depth}");
    }
}

#[test]
fn a_fault_far_down_is_told() {
    let json = format!("{}{}{}", "{\"left\":".repeat(120), "1", "}".repeat(120));
    assert_eq!(read::<Tree>(&json), format!("{} type", "/left".repeat(120)));
}

#[test]
fn trees_keep_order_and_refuse_doubles() {
    let tree = |json: &str| tree(json.as_bytes()).map(|value| value.to_string());
    for json in [
        r#"{"b":1,"a":[1.50,{"d":null,"c":true}]}"#,
        "[]",
        "\"a\"",
        "-1",
        "1.0",
        "null",
    ] {
        assert_eq!(tree(json).as_deref().ok(), Some(json));
    }
    for json in [r#"{"a":1,"a":1}"#, r#"[{"a":{"b":1,"\u0062":2}}]"#, "1 1", "[1,]"] {
        assert!(tree(json).is_err(), "{json}");
    }
}

/// `serde_json` passes numbers on as objects of this one name; a document that has it is read or refused, no more.
#[test]
fn the_name_that_stands_for_numbers() {
    const NUMBER: &str = "$serde_json::private::Number";
    for value in [r#""1""#, r#""x""#, "1", "{}", r#""1","a":2"#] {
        let json = format!("{{\"{NUMBER}\":{value}}}");
        for json in [
            json.clone(),
            format!("[{json}]"),
            format!("{{\"x\":{json},\"name\":1}}"),
        ] {
            let _ = (read::<Item>(&json), forgive::<Item>(&json), tree(json.as_bytes()));
        }
    }
}

#[test]
fn a_tolerant_reader_needs_json_and_types() {
    forgives::<Closed>(&[(r#"{"label":1}"#, "/label type"), ("[]", "type"), ("null", "type")]);
}
