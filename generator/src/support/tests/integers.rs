//! Integers of any size.

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
