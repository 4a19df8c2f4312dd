//! Integers of any size.

use serde_json::Value;

use super::{messages, reads};
use crate::support::exact::{Whole, whole};
use crate::support::integer::Integer;

#[test]
fn whole_numbers_of_any_size_are_read() {
    for (text, number) in [("1", 1), ("1.0", 1), ("1e2", 100), ("-0.0", 0)] {
        assert_eq!(
            serde_json::from_str::<Integer>(text).unwrap(),
            Integer::from(number),
            "{text}"
        );
    }
    let large: Integer = serde_json::from_str("12345678910111213141516171819202122232425262728293031").unwrap();
    assert!(i64::try_from(large).is_err());
    assert_eq!(
        serde_json::from_str::<Integer>(&serde_json::to_string(&large).unwrap()).unwrap(),
        large
    );
    let unsigned = serde_json::from_str::<Integer>("18446744073709551615").unwrap();
    assert_eq!(u64::try_from(unsigned), Ok(u64::MAX));
    assert_eq!(serde_json::to_string(&unsigned).unwrap(), "18446744073709551615");
    for text in ["1.5", "\"1\"", "null", "true"] {
        assert!(serde_json::from_str::<Integer>(text).is_err(), "{text}");
    }
}

#[test]
fn an_integer_holds_what_it_says() {
    reads::<Integer>(&[
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("-123456789012345678901234567891", "-123456789012345678901234567891"),
        ("18446744073709551616", "18446744073709551616"),
        ("9007199254740993.0", "9007199254740993"),
        ("1.5e1", "15"),
        ("1e30", "1000000000000000000000000000000"),
        ("123456789012345678901234567890.5", "type"),
        ("1e400", "format"),
    ]);
    reads::<Vec<Integer>>(&[("[1, 100000000000000000000000000001, \"1e400\"]", "/2 type")]);
    reads::<i64>(&[
        ("9007199254740993.0", "9007199254740993"),
        ("1e18", "1000000000000000000"),
        ("123456789012345678901234567890", "format"),
        ("9223372036854775807.5", "type"),
    ]);
    let told = messages::<i64>("123456789012345678901234567890");
    assert_eq!(
        told,
        ["(document) is 123456789012345678901234567890, beyond the range of i64"]
    );
}

#[test]
fn a_number_that_is_too_large_is_told_where_it_is() {
    reads::<Vec<f64>>(&[
        ("[1.5,1e400,-1e400]", "/1 format, /2 format"),
        ("[1e400,\"a\"]", "/0 format, /1 type"),
        ("[1e400", "syntax"),
        ("[1e400 2]", "syntax"),
        ("[1e400.0]", "syntax"),
    ]);
    reads::<Vec<String>>(&[("[\"1e400\",1e400]", "/1 type")]);
    // Where a program turns on `arbitrary_precision`, anything can be one.
    if serde_json::from_str::<Value>("1e400").is_err() {
        reads::<Value>(&[("{\"a\":[{\"b\":1e400}]}", "/a/0/b format")]);
    }
    // It is a number, and not a name.
    reads::<Value>(&[("{1e400:1}", "syntax")]);
}

#[test]
fn digits_tell_the_integer() {
    let cases = [
        ("0", Whole::Number(0)),
        ("-0.0e5", Whole::Number(0)),
        ("0e999999999999999999999", Whole::Number(0)),
        ("1200", Whole::Number(1200)),
        ("1.20e1", Whole::Number(12)),
        ("-120e-1", Whole::Number(-12)),
        ("12e-1", Whole::Fraction),
        ("0.5", Whole::Fraction),
        ("1e-99999999999999999999", Whole::Fraction),
        ("1e38", Whole::Number(10_i128.pow(38))),
        ("170141183460469231731687303715884105727", Whole::Number(i128::MAX)),
        ("170141183460469231731687303715884105728", Whole::Beyond),
        ("1e39", Whole::Beyond),
        ("1e+99999999999999999999", Whole::Beyond),
    ];
    for (text, expected) in cases {
        assert_eq!(whole(text), expected, "{text}");
    }
}
