use serde_json::{Value, json};

use super::{InvalidPointer, Pointer, Way};

/// RFC 6901, section 5.
fn example() -> Value {
    json!({
        "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8,
    })
}

/// RFC 6901, sections 5 and 6.
#[test]
fn resolves_the_examples_of_the_specification() {
    let document = example();
    let cases = [
        ("", "#", document.clone()),
        ("/foo", "#/foo", json!(["bar", "baz"])),
        ("/foo/0", "#/foo/0", json!("bar")),
        ("/", "#/", json!(0)),
        ("/a~1b", "#/a~1b", json!(1)),
        ("/c%d", "#/c%25d", json!(2)),
        ("/e^f", "#/e%5Ef", json!(3)),
        ("/g|h", "#/g%7Ch", json!(4)),
        ("/i\\j", "#/i%5Cj", json!(5)),
        ("/k\"l", "#/k%22l", json!(6)),
        ("/ ", "#/%20", json!(7)),
        ("/m~0n", "#/m~0n", json!(8)),
    ];
    for (text, fragment, value) in cases {
        let pointer: Pointer = text.parse().unwrap();
        assert_eq!(pointer.resolve(&document), Some(&value), "{text}");
        assert_eq!(pointer.to_fragment(), fragment, "{text}");
        assert_eq!(Pointer::from_fragment(fragment), Ok(pointer), "{fragment}");
    }
}

#[test]
fn resolves_nothing_that_is_not_there() {
    for text in [
        "/x",
        "/foo/2",
        "/foo/-",
        "/foo/00",
        "/foo/+1",
        "/foo/0/x",
        "/foo/99999999999999999999",
    ] {
        assert_eq!(text.parse::<Pointer>().unwrap().resolve(&example()), None, "{text}");
    }
}

#[test]
fn a_way_leads_to_the_same_from_wherever_it_was_before() {
    let document = json!({"a": {"b": [{"é": 1}, 2], "bc": 3}, "a/b": {"b": 4}, "": {"": 5}});
    let pointers = [
        "",
        "/a",
        "/a/b",
        "/a/b/0",
        "/a/b/0/é",
        "/a/b/0/ë",
        "/a/b/1",
        "/a/b/2",
        "/a/bc",
        "/a/bcd",
        "/a~1b/b",
        "/",
        "//",
        "/a/b/0/é/x",
    ];
    let pointers = pointers.map(|text| text.parse::<Pointer>().unwrap());
    for before in &pointers {
        for pointer in &pointers {
            let mut way = Way::default();
            way.resolve(before, &document);
            let found = way.resolve(pointer, &document);
            assert_eq!(found, pointer.resolve(&document), "{pointer} after {before}");
        }
    }
}

#[test]
fn refuses_what_is_no_pointer() {
    for text in ["a", "#/a", "/~", "/~2", "/a~", "/~~0", " /a"] {
        assert_eq!(text.parse::<Pointer>(), Err(InvalidPointer), "{text}");
    }
    for fragment in ["#a", "#/%", "#/%2", "#/%zz", "#/%+1", "#/%FF", "#/%7E2", "##/a"] {
        assert_eq!(Pointer::from_fragment(fragment), Err(InvalidPointer), "{fragment}");
    }
    for (fragment, text) in [
        ("/a%7E1b", "/a~1b"),
        ("#/%C3%A9", "/é"),
        ("#/é", "/é"),
        ("#%2Fa", "/a"),
        ("", ""),
    ] {
        assert_eq!(Pointer::from_fragment(fragment).unwrap().as_str(), text, "{fragment}");
    }
}

#[test]
fn goes_up_and_down() {
    let names = ["a/b", "", "~1", "~", "é"];
    let pointer = names
        .iter()
        .fold(Pointer::root(), |pointer, name| pointer.child(name))
        .index(7);
    assert_eq!(pointer.to_string(), "/a~1b//~01/~0/é/7");
    assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["a/b", "", "~1", "~", "é", "7"]);
    let up: Vec<_> = std::iter::successors(Some(pointer), Pointer::parent).collect();
    let last: Vec<_> = up.iter().map(|pointer| pointer.last()).collect();
    let expected = ["7", "é", "~", "~1", "", "a/b"].map(|name| Some(name.into()));
    assert_eq!(last, [&expected[..], &[None]].concat());
    assert_eq!(Pointer::root().tokens().count(), 0);
}

#[test]
fn knows_what_is_within() {
    let cases = [
        ("/a/b", "", Some("/a/b")),
        ("/a/b", "/a", Some("/b")),
        ("/a/b", "/a/b", Some("")),
        ("/a/b", "/a/b/c", None),
        ("/ab", "/a", None),
        ("/a", "/b", None),
    ];
    for (pointer, ancestor, rest) in cases {
        let (pointer, ancestor): (Pointer, Pointer) = (pointer.parse().unwrap(), ancestor.parse().unwrap());
        assert_eq!(
            pointer.starts_with(&ancestor),
            rest.is_some(),
            "{pointer} in {ancestor}"
        );
        assert_eq!(
            pointer.strip_prefix(&ancestor).as_ref().map(Pointer::as_str),
            rest,
            "{pointer} in {ancestor}"
        );
        if let Some(rest) = pointer.strip_prefix(&ancestor) {
            assert_eq!(ancestor.join(&rest), pointer);
        }
    }
}
