use serde_json::{Number, json};

use super::{Integers, ceiling, floor, integer_type};
use crate::model::IntegerType;
use crate::schema::Numeric;

#[test]
fn integers_have_the_type_that_is_told_or_chosen() {
    let limits = |minimum: Option<&str>, maximum: Option<&str>| {
        let number = |text: &str| serde_json::from_str::<Number>(text).unwrap();
        Numeric {
            minimum: minimum.map(number),
            maximum: maximum.map(number),
            ..Numeric::default()
        }
    };
    use IntegerType::{Any, I32, I64, U64};
    for (format, minimum, maximum, exact, chosen) in [
        (None, None, None, Any, I64),
        (None, Some("0"), None, Any, I64),
        (None, None, Some("9"), Any, I64),
        (None, Some("0"), Some("9"), I64, I64),
        (None, Some("0"), Some("18446744073709551615"), Any, Any),
        (None, Some("9223372036854775808"), None, Any, Any),
        (None, None, Some("1e30"), Any, Any),
        (Some("int32"), None, None, I32, I32),
        (Some("uint64"), None, None, U64, U64),
        (Some("other"), None, None, Any, I64),
    ] {
        let numeric = limits(minimum, maximum);
        let found = [Integers::Exact, Integers::I64].map(|integers| integer_type(format, &numeric, integers));
        assert_eq!(found, [exact, chosen], "{}", json!([format, minimum, maximum]));
    }
}

#[test]
fn limits_beyond_every_double_are_not_zero() {
    let cases = [
        ("1e400", i128::MAX, i128::MAX),
        ("-1e400", i128::MIN, i128::MIN),
        ("1e2147483647", i128::MAX, i128::MAX),
        ("-1.5", -2, -1),
        ("1e-400", 0, 0),
    ];
    for (text, below, above) in cases {
        let number = text.parse().unwrap();
        assert_eq!((floor(&number), ceiling(&number)), (below, above), "{text}");
    }
}
