//! Objects and enumerations.

use super::types::{Alone, Bits, Closed, Colour, Item, Kept, Scope};
use super::{forgives, messages, reads};
use crate::support::validate::{Valid, Validate};

#[test]
fn members_are_there_or_absent_or_null() {
    reads::<Item>(&[
        (
            r#"{"name":"a","rank":1,"none":""}"#,
            r#"{"name":"a","rank":1,"none":""}"#,
        ),
        (
            r#"{"name":"a","rank":null,"none":""}"#,
            r#"{"name":"a","rank":null,"none":""}"#,
        ),
        (
            r#"{"name":"a","rank":1,"note":null,"none":""}"#,
            r#"{"name":"a","rank":1,"note":null,"none":""}"#,
        ),
        (
            r#"{"name":"a","rank":1,"note":"b","none":""}"#,
            r#"{"name":"a","rank":1,"note":"b","none":""}"#,
        ),
        (r#"{"name":null,"rank":1,"none":""}"#, "/name type"),
        (r#"{"name":"a","rank":1,"tags":null,"none":""}"#, "/tags type"),
        (r#"{"name":"a","none":""}"#, "required"),
        (r#"{"rank":1,"none":""}"#, "required"),
        (r#"{"none":""}"#, "required, required"),
        ("[]", "type"),
        ("null", "type"),
        (r#""name""#, "type"),
    ]);
}

#[test]
fn members_come_in_any_order_and_go_in_one() {
    reads::<Item>(&[(
        r#"{"folder":"f","colour":"red","tags":["ab"],"note":"n","rank":2,"name":"a"}"#,
        r#"{"name":"a","rank":2,"note":"n","tags":["ab"],"colour":"red","folder":"f"}"#,
    )]);
}

#[test]
fn members_that_are_not_declared() {
    reads::<Item>(&[(
        r#"{"x":[{"y":1}],"name":"a","rank":1,"none":"","z":null}"#,
        r#"{"name":"a","rank":1,"none":""}"#,
    )]);
    reads::<Closed>(&[
        (r#"{"label":"a","name":"ab"}"#, r#"{"label":"a","name":"ab"}"#),
        (r#"{"label":"a","x":1}"#, "/x additionalProperties"),
        (
            r#"{"x":1,"y":2,"name":"a"}"#,
            "/x additionalProperties, /y additionalProperties, /name minLength",
        ),
    ]);
    reads::<Kept>(&[
        (r#"{"b":2,"a":1,"bits":8}"#, r#"{"bits":8,"a":1,"b":2}"#),
        (r#"{"bits":8,"a":0}"#, "/a minimum"),
        (r#"{"bits":8,"a":"0"}"#, "/a type"),
    ]);
}

#[test]
fn members_of_the_other_direction_are_passed_over() {
    let read = r#"{"name":"a","rank":1,"none":""}"#;
    reads::<Item>(&[
        (r#"{"id":"1","name":"a","rank":1,"none":""}"#, read),
        (r#"{"id":{"not":["even",1]},"name":"a","rank":1,"none":""}"#, read),
        (r#"{"id":null,"name":"a","rank":1,"none":""}"#, read),
    ]);
}

#[test]
fn a_name_may_be_there_only_once() {
    reads::<Item>(&[
        (r#"{"name":"a","rank":1,"name":"a","none":""}"#, "syntax"),
        (r#"{"name":"a","rank":null,"rank":null,"none":""}"#, "syntax"),
        (r#"{"name":"a","rank":1,"none":"","n\u006fne":""}"#, "syntax"),
    ]);
    let told = messages::<Closed>(r#"{"label":"a","label":"b"}"#).join("");
    assert!(
        told.contains("duplicate property `label`") && told.contains("line 1"),
        "{told}"
    );
}

#[test]
fn a_union_beside_properties_has_one_branch() {
    reads::<Item>(&[
        (
            r#"{"name":"a","rank":1,"folder":"f"}"#,
            r#"{"name":"a","rank":1,"folder":"f"}"#,
        ),
        (
            r#"{"name":"a","rank":1,"device":2.0}"#,
            r#"{"name":"a","rank":1,"device":2}"#,
        ),
        (r#"{"name":"a","rank":1}"#, "oneOf"),
        (r#"{"name":"a","rank":1,"folder":"f","device":2}"#, "oneOf"),
        (r#"{"name":"a","rank":1,"none":"","folder":"f","device":2}"#, "oneOf"),
        (r#"{"name":"a","rank":1,"none":"x"}"#, "/none enum"),
        (r#"{"name":"a","rank":1,"none":1}"#, "/none enum"),
        (r#"{"name":"a","rank":1,"folder":"fffff"}"#, "/folder maxLength"),
        // A branch that is there, though wrong, is not told of as missing.
        (r#"{"name":"a","rank":1,"folder":1}"#, "/folder type"),
    ]);
    // Where several are there, the one whose value is of its branch decides; the others are like undeclared properties.
    reads::<Item>(&[
        (
            r#"{"name":"a","rank":1,"none":"x","device":2}"#,
            r#"{"name":"a","rank":1,"device":2}"#,
        ),
        (
            r#"{"name":"a","rank":1,"folder":"f","device":"d"}"#,
            r#"{"name":"a","rank":1,"folder":"f"}"#,
        ),
        (
            r#"{"name":"a","rank":1,"folder":"fffff","device":2}"#,
            r#"{"name":"a","rank":1,"device":2}"#,
        ),
        (
            r#"{"name":"a","rank":1,"folder":"fffff","device":"d"}"#,
            "/folder maxLength, /device type",
        ),
        (r#"{"name":"a","rank":1,"none":"","folder":"f","device":"d"}"#, "oneOf"),
    ]);
    let told = messages::<Scope>(r#"{"folder":"f","device":2}"#);
    assert_eq!(
        told,
        ["(document) has `folder` and `device`, of which only one may be present"]
    );
    let told = messages::<Scope>("{}");
    assert_eq!(
        told,
        ["(document) must have one of `none`, `folder`, `device`, but has none"]
    );
}

#[test]
fn a_union_alone_keeps_what_it_does_not_know() {
    reads::<Alone>(&[
        (r#"{"left":"a"}"#, r#"{"left":"a"}"#),
        (r#"{"right":1,"x":1}"#, r#"{"right":1}"#),
        (r#"{"up":1}"#, "oneOf"),
        (r#"{"left":"a","right":1}"#, "oneOf"),
        (r#"{"left":1,"right":1,"x":1}"#, r#"{"right":1}"#),
    ]);
    forgives::<Alone>(&[(r#"{"up":{"z":1,"a":2}}"#, r#"{"up":{"z":1,"a":2}}"#)]);
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    reads::<Vec<Item>>(&[(
        r#"[{"name":"abcd","rank":0,"note":1,"tags":["a",2,"bc"],"colour":"blue"},{"rank":"x","none":"-"}]"#,
        "/0/name maxLength, /0/rank minimum, /0/note type, /0/tags/1 type, /0/colour enum, /0 oneOf, \
         /1/rank type, /1/none enum, /1 required",
    )]);
    reads::<Item>(&[(
        r#"{"name":"abcd","rank":0,"tags":["a","a","bc"],"none":""}"#,
        "/name maxLength, /rank minimum, /tags maxItems",
    )]);
    reads::<Item>(&[(
        r#"{"name":"abc","rank":null,"tags":["a","a"],"none":""}"#,
        "/tags uniqueItems, /tags/0 minLength, /tags/1 minLength",
    )]);
}

#[test]
fn values_of_an_enumeration() {
    reads::<Colour>(&[
        (r#""red""#, r#""red""#),
        (r#""dark blue""#, r#""dark blue""#),
        (r#""d\u0061rk blue""#, r#""dark blue""#),
        (r#""Red""#, "enum"),
        (r#""""#, "enum"),
        ("1", "type"),
        ("null", "type"),
    ]);
    reads::<Bits>(&[
        ("8", "8"),
        ("16.0", "16"),
        ("1.6e1", "16"),
        ("9", "enum"),
        ("8.5", "type"),
        (r#""8""#, "type"),
    ]);
    assert_eq!(
        messages::<Colour>(r#""hunter2""#),
        ["(document) is none of the allowed values `red`, `dark blue`"]
    );
    assert_eq!(
        messages::<Bits>("9"),
        ["(document) is none of the allowed values 8, 16"]
    );
}

#[test]
fn an_enumeration_converts() {
    assert_eq!("dark blue".parse(), Ok(Colour::DarkBlue));
    assert_eq!(Colour::try_from("red"), Ok(Colour::Red));
    assert_eq!(Bits::try_from(16), Ok(Bits::Bits16));
    assert_eq!(Colour::DarkBlue.to_string(), "dark blue");
    assert_eq!(Bits::Bits8.as_i64(), 8);
    let refused = "pink".parse::<Colour>().unwrap_err();
    assert_eq!(refused.value(), "pink");
    assert_eq!(
        refused.to_string(),
        "`pink` is not a value of `Colour`, which allows `red`, `dark blue`"
    );
    assert_eq!(
        Bits::try_from(17).unwrap_err().to_string(),
        "`17` is not a value of `Bits`, which allows 8, 16"
    );
}

#[test]
fn an_unknown_value_comes_of_decoding_alone() {
    let pink = decoded::<Colour>(r#""pink""#);
    let Colour::Unknown(value) = &pink else {
        panic!("{pink:?} is known");
    };
    assert_eq!(
        (value.as_str(), value.to_string(), pink.as_str()),
        ("pink", "pink".into(), "pink")
    );
    assert_eq!(format!("{pink:?}"), r#"Unknown("pink")"#);
    assert_eq!(pink, decoded(r#""pink""#));
    assert!(pink.validate().is_err());
    let more = decoded::<Bits>("17");
    assert!(matches!(&more, Bits::Unknown(value) if value.as_i64() == 17));
    assert_eq!((more.as_i64(), more.to_string()), (17, "17".into()));
}

/// What serde reads of a value, without a check.
fn decoded<T: serde::de::DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_tolerant_reader_takes_what_is_there() {
    forgives::<Item>(&[
        (
            r#"{"name":"abcd","rank":0,"colour":"pink","tags":null,"x":1}"#,
            r#"{"name":"abcd","rank":0,"colour":"pink"}"#,
        ),
        (r#"{"name":"a","rank":1,"folder":null}"#, r#"{"name":"a","rank":1}"#),
        (
            r#"{"name":"a","rank":1,"note":null,"tags":null}"#,
            r#"{"name":"a","rank":1,"note":null}"#,
        ),
        (r#"{"rank":1,"none":""}"#, "required"),
        (r#"{"name":"a","rank":1,"tags":[null]}"#, "/tags/0 type"),
        // Null is no fault where it may be.
        (r#"{"name":null,"rank":null}"#, "/name required"),
        (
            r#"{"name":null,"rank":null,"tags":[null]}"#,
            "/name required, /tags/0 type",
        ),
        (r#"{"rank":null,"tags":[null]}"#, "/tags/0 type, required"),
        (r#"{"name":1,"rank":1,"none":"-"}"#, "/name type, /none enum"),
        // There is no field that could keep another value than the constant.
        (r#"{"name":"a","rank":1,"none":"-"}"#, "/none enum"),
        (r#"{"name":"a","rank":1,"folder":"fffff","device":"d"}"#, "/device type"),
    ]);
    forgives::<Closed>(&[(r#"{"label":"a","x":1,"name":"a"}"#, r#"{"label":"a","name":"a"}"#)]);
    forgives::<Kept>(&[(r#"{"bits":9,"a":0,"b":null}"#, r#"{"bits":9,"a":0}"#)]);
}

#[test]
fn what_is_valid_is_proved_once() {
    let red = Valid::new(Colour::Red).unwrap();
    assert_eq!(red.as_str(), "red");
    assert_eq!(red.into_inner(), Colour::Red);
    let refused = Valid::new(decoded::<Colour>(r#""x""#)).unwrap_err();
    assert_eq!(refused.len(), 1);
    assert_eq!(Valid::assume(decoded::<Bits>("1")).as_i64(), 1);
}
