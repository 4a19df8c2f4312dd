//! Places, violations and reports.

use std::collections::BTreeMap;

use super::types::{Closed, Name};
use super::{messages, reads};
use crate::support::decode::from_json;
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::rules::Integer;
use crate::support::violation::Violations;

#[test]
fn a_place_is_a_json_pointer() {
    let cases = [
        (Path::ROOT, ""),
        (Path::ROOT.key("a"), "/a"),
        (Path::ROOT.key(""), "/"),
        (Path::ROOT.index(0), "/0"),
        (Path::ROOT.key("a/b"), "/a~1b"),
        (Path::ROOT.key("m~n"), "/m~0n"),
        (Path::ROOT.key("~1"), "/~01"),
        (Path::ROOT.key("/~/"), "/~1~0~1"),
        (Path::ROOT.key("é \"%"), "/é \"%"),
    ];
    for (path, expected) in cases {
        assert_eq!(path.to_string(), expected);
    }
    let (outer, index) = (Path::ROOT.key("a/b"), usize::MAX);
    let outer = outer.index(index);
    assert_eq!(outer.key("c").to_string(), format!("/a~1b/{index}/c"));
}

#[test]
fn pointers_in_reports_are_escaped() {
    reads::<BTreeMap<String, Vec<i64>>>(&[(r#"{"a/b":[1,"x"],"m~n":null,"":2}"#, "/a~1b/1 type, /m~0n type, / type")]);
    reads::<Closed>(&[(r#"{"~/":1}"#, "/~0~1 additionalProperties")]);
}

#[test]
fn violations_are_capped() {
    let document = |count: usize| format!("[{}]", vec![r#""a""#; count].join(","));
    for (count, left_off) in [(1, 0), (99, 0), (100, 0), (101, 1), (1000, 900)] {
        for violations in [
            from_json::<Vec<i64>>(document(count).as_bytes()).unwrap_err(),
            from_json::<Vec<Name>>(document(count).as_bytes()).unwrap_err(),
        ] {
            let kept = (violations.len(), violations.left_off());
            assert_eq!(kept, (count - left_off, left_off), "of {count}");
            assert_eq!(
                violations.to_string().ends_with(&format!("\nand {left_off} more")),
                left_off > 0
            );
            let json = serde_json::to_value(&violations).unwrap();
            let last = json.as_array().and_then(|list| list.last()).unwrap();
            let told = last["message"] == format!("has {left_off} violations more");
            assert_eq!(told, left_off > 0, "of {count}");
        }
    }
}

#[test]
fn violations_add_up() {
    let many = |count: usize| {
        let mut out = Violations::default();
        (0..count).for_each(|index| out.add(&Path::ROOT.index(index), "type", "x"));
        out
    };
    for (one, other, len, left_off) in [
        (0, 0, 0, 0),
        (1, 2, 3, 0),
        (60, 60, 100, 20),
        (100, 1, 100, 1),
        (120, 130, 100, 150),
    ] {
        let mut sum = many(one);
        sum.extend(many(other));
        assert_eq!((sum.len(), sum.left_off()), (len, left_off), "{one} and {other}");
        assert_eq!(sum.is_empty(), len == 0);
        assert_eq!(sum.iter().count(), (&sum).into_iter().count());
        assert_eq!(sum.or(1).is_ok(), len == 0);
    }
}

#[test]
fn a_violation_is_told_in_a_sentence_and_as_json() {
    let mut out = Violations::default();
    out.add(&Path::ROOT, "required", "lacks the required property `a`");
    out.add_limit(&Path::ROOT.key("b"), "maximum", 1, 2, "is 2");
    assert_eq!(out.to_string(), "(document) lacks the required property `a`\n/b is 2");
    let json = r#"[{"pointer":"","keyword":"required","message":"lacks the required property `a`"},{"pointer":"/b","keyword":"maximum","message":"is 2","limit":"1","actual":"2"}]"#;
    assert_eq!(serde_json::to_string(&out).unwrap(), json);
}

#[test]
fn a_report_looks_for_what_its_reader_needs() {
    let rule = Integer::new().minimum(1);
    for (mut report, tolerant, found) in [
        (Report::strict(), false, 3),
        (Report::shape(), false, 1),
        (Report::tolerant(), true, 1),
        (Report::strict().trial(), false, 3),
        (Report::tolerant().trial(), true, 1),
    ] {
        let name = format!("{report:?}");
        assert!(report.is_empty(), "{name}");
        report.add(&Path::ROOT, "type", "x");
        report.apply(&rule, &0i64, &Path::ROOT);
        report.check(|out| out.add(&Path::ROOT, "x", "x"));
        assert_eq!((report.len(), report.is_tolerant()), (found, tolerant), "{name}");
        let mut sum = report.trial();
        assert!(sum.is_empty(), "a trial of {name}");
        sum.merge(report);
        assert_eq!((sum.len(), sum.into_violations().len()), (found, found), "{name}");
    }
}

#[test]
fn what_is_wrong_is_told_with_the_kind_that_was_found() {
    let cases = [
        ("null", "null"),
        ("true", "a boolean"),
        ("1", "a number"),
        ("[]", "an array"),
        ("{}", "an object"),
    ];
    for (json, kind) in cases {
        assert_eq!(
            messages::<String>(json),
            [format!("(document) must be a string, but is {kind}")]
        );
    }
    assert_eq!(
        messages::<bool>("\"x\""),
        ["(document) must be a boolean, but is a string"]
    );
    assert_eq!(
        messages::<Closed>("1"),
        ["(document) must be an object, but is a number"]
    );
}
