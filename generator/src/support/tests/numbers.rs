//! Numbers, in whatever form they are written.

use serde_json::{Map, Value, json};

use super::{messages, reads, written};
use crate::support::decimal::is_multiple;
use crate::support::equality::equal;
use crate::support::json::{Encoded, Json};
use crate::support::pairs::first_pair;
use crate::support::validate::Validate;

#[test]
fn integers() {
    reads::<i64>(&[
        ("0", "0"),
        ("-0", "0"),
        ("1.0", "1"),
        ("1e2", "100"),
        ("1E+2", "100"),
        ("1.5e1", "15"),
        ("100e-2", "1"),
        ("-2.00", "-2"),
        ("1.5", "type"),
        ("1e-1", "type"),
        (r#""1""#, "type"),
        ("true", "type"),
        ("null", "type"),
        ("01", "syntax"),
        ("+1", "syntax"),
        ("1.", "syntax"),
        ("NaN", "syntax"),
    ]);
    assert_eq!(messages::<i64>("1.5"), ["(document) must be an integer, but is 1.5"]);
}

#[test]
fn integers_at_the_ends_of_their_ranges() {
    reads::<i32>(&[
        ("2147483647", "2147483647"),
        ("-2147483648", "-2147483648"),
        ("2147483648", "format"),
        ("-2147483649", "format"),
        ("2147483648.0", "format"),
        ("1e10", "format"),
    ]);
    reads::<i64>(&[
        ("9223372036854775807", "9223372036854775807"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("9223372036854775808", "format"),
        ("18446744073709551616", "format"),
        ("1e300", "format"),
    ]);
    reads::<u32>(&[
        ("0", "0"),
        ("4294967295", "4294967295"),
        ("4294967296", "format"),
        ("-1", "format"),
        ("-1.0", "format"),
    ]);
    reads::<u64>(&[
        ("18446744073709551615", "18446744073709551615"),
        ("18446744073709551616", "format"),
        ("-1", "format"),
        ("-0.0", "0"),
    ]);
    assert_eq!(messages::<u32>("-1"), ["(document) is -1, beyond the range of u32"]);
}

#[test]
fn numbers_that_are_whole_are_written_without_a_fraction() {
    reads::<f64>(&[
        ("0", "0"),
        ("1.0", "1"),
        ("-3.0e1", "-30"),
        ("1.5", "1.5"),
        ("0.1", "0.1"),
        ("1e-7", "1e-7"),
        ("9007199254740991", "9007199254740991"),
        (r#""1""#, "type"),
        ("null", "type"),
    ]);
    assert_eq!(written(&-9_007_199_254_740_991.0), "-9007199254740991");
    for number in [1e300, f64::MAX, 5e-324, 9_007_199_254_740_992.0, 0.1 + 0.2] {
        assert_eq!(
            parse::<f64>(&written(&number)).to_bits(),
            f64::to_bits(number),
            "{number}"
        );
    }
}

#[test]
fn a_number_no_double_holds_is_refused() {
    for json in ["1e400", "-1e400"] {
        assert_eq!(messages::<f64>(json).len(), 1, "{json}");
    }
}

#[test]
fn anything_keeps_its_digits() {
    for json in [
        "1.10",
        "100000000000000000000000000000000001",
        "0.1000000000000000055511151231257827",
    ] {
        reads::<Value>(&[(json, json)]);
    }
}

#[test]
fn multiples_are_judged_by_their_decimal_digits() {
    let cases = [
        (0.0, 3.0, true),
        (-0.0, 0.1, true),
        (9.0, 3.0, true),
        (-9.0, 3.0, true),
        (10.0, 3.0, false),
        (3.0, 9.0, false),
        (0.0075, 0.0001, true),
        (0.00751, 0.0001, false),
        (4.35, 0.01, true),
        (0.3, 0.1, true),
        (1.1, 0.1, true),
        (35.0, 1.5, false),
        (4.5, 1.5, true),
        (100.0, 2.5, true),
        (12.5, 100.0, false),
        (300.0, 100.0, true),
        (1e308, 1.0, true),
        (1e308, 0.5, true),
        (1e308, 3.0, false),
        (1e308, 0.123_456_789, false),
        (1e308, 1e-308, true),
        (1e-308, 1e308, false),
        (5e-324, 1.0, false),
        (5e-324, 5e-324, true),
        (1.5, 5e-324, true),
        (f64::MAX, f64::MAX, true),
        (f64::NAN, 1.0, false),
        (f64::INFINITY, 1.0, false),
    ];
    for (value, divisor, expected) in cases {
        assert_eq!(
            is_multiple(value, divisor),
            expected,
            "{value} is a multiple of {divisor}"
        );
    }
}

#[test]
fn equality_is_by_value() {
    let cases = [
        ("1", "1.0", true),
        ("1", "10e-1", true),
        ("100", "1e2", true),
        ("0", "-0.0", true),
        ("1", "2", false),
        ("-1", "1", false),
        ("1.5", "1.25", false),
        ("9007199254740993", "9007199254740992", false),
        ("18446744073709551615", "18446744073709551614", false),
        ("0", "false", false),
        ("1", "true", false),
        ("1", "\"1\"", false),
        ("null", "0", false),
        ("null", "null", true),
        ("\"é\"", "\"e\u{301}\"", false),
        ("[1,2]", "[1.0,2.0]", true),
        ("[1,2]", "[2,1]", false),
        ("[1]", "[1,1]", false),
        ("9007199254740993", "9007199254740992.0", false),
        ("9007199254740992", "9007199254740992.0", true),
        ("1200", "12.0e2", true),
        ("-0.50", "-5e-1", true),
        (r#"{"a":1,"b":[2]}"#, r#"{"b":[2.0],"a":1.0}"#, true),
        (r#"{"a":1}"#, r#"{"a":1,"b":null}"#, false),
        (r#"{"a":null}"#, r#"{"b":null}"#, false),
        ("{}", "[]", false),
    ];
    for (one, other, expected) in cases {
        let (one, other): (Value, Value) = (parse(one), parse(other));
        assert_eq!(equal(&one, &other), expected, "{one} equals {other}");
        assert_eq!(other.equals(&one), expected, "{other} equals {one}");
    }
}

/// Values that are easily taken for each other.
const DIFFERENT: &str = r#"[
    0, false, null, "", [], {}, "0", "null", "[]", [null], [[]], ["a,b"], ["a", "b"], ["a\",\"b"], {"a": "b"},
    {"a\"": "b"}, {"a": {}}, {"a": []}, 1, -1, 10, 0.1, 0.01, 1e2, 1000, 1e-2000, 9007199254740992, 9007199254740993,
    18446744073709551615, 18446744073709551614, 1.5, -1.5
]"#;

#[test]
fn the_first_items_that_are_equal() {
    let cases = [
        ("[]", None),
        ("[1]", None),
        ("[1,2,1.0]", Some((0, 2))),
        ("[3,1,2,2,1]", Some((2, 3))),
        (r#"[{"a":1,"b":2},{"b":2,"a":1.0}]"#, Some((0, 1))),
        ("[[],{},0,false,null,\"\"]", None),
        ("[[1],[1.0]]", Some((0, 1))),
    ];
    for (items, expected) in cases {
        let items: Vec<Value> = parse(items);
        assert_eq!(first_pair(&items), expected, "{items:?}");
        // The same among many others, which are found in another way.
        let others = (0..100).map(|index| json!({"other": index}));
        let many: Vec<Value> = others.chain(items).collect();
        let expected = expected.map(|(first, second)| (first + 100, second + 100));
        assert_eq!(first_pair(&many), expected, "{many:?}");
    }
    let many: Vec<Value> = parse::<Vec<Value>>(DIFFERENT);
    assert_eq!(first_pair(&many), None);
    let objects: Vec<Map<String, Value>> = parse(r#"[{"a":1},{"a":1.0}]"#);
    assert_eq!(first_pair(&objects), Some((0, 1)));
    let lists: Vec<Option<Vec<Value>>> = parse("[null,[1],[1.0]]");
    assert_eq!(first_pair(&lists), Some((1, 2)));
}

fn parse<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

#[test]
fn numbers_that_are_not_finite_are_refused() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(serde_json::to_string(&Encoded(&number)).is_err(), "{number}");
        let violations = vec![0.5, number].validate().unwrap_err();
        assert_eq!(violations.to_string(), format!("/1 is {number}, but must be finite"));
    }
}
