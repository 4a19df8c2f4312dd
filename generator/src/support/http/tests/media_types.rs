//! Media types, and what bodies and headers say of them.

use http::{HeaderMap, HeaderValue};

use crate::support::http::blob::Blob;
use crate::support::http::context::Context;
use crate::support::http::{base64, media_type};

#[test]
fn media_types() {
    let ranges = [
        "*/*",
        "application/*",
        "application/*+json",
        "application/json",
        "text/plain",
    ];
    let cases = [
        ("application/json", Some("application/json")),
        ("APPLICATION/Json;charset=x", Some("application/json")),
        ("application/vnd.a+JSON", Some("application/*+json")),
        ("application/xml", Some("application/*")),
        ("image/png", Some("*/*")),
        ("nonsense", None),
        ("", None),
    ];
    for (media_type, expected) in cases {
        assert_eq!(media_type::best_match(&ranges, media_type), expected, "{media_type}");
    }
    assert_eq!(
        media_type::best_match(&["application/json"], "application/problem+json"),
        None
    );
    assert_eq!(media_type::best_match(&["application/*+json"], "a/é+json"), None);
    let structured = ["*/*", "application/*+json"];
    for media_type in ["application/JSON", "application/a+json"] {
        let found = media_type::best_match(&structured, media_type);
        assert_eq!(found, Some("application/*+json"), "{media_type}");
    }
    for media_type in ["application/jso", "application/+jso", "application/é", "a/json"] {
        assert_eq!(
            media_type::best_match(&structured, media_type),
            Some("*/*"),
            "{media_type}"
        );
    }
}

#[test]
fn preferences() {
    let offered = ["application/json", "text/csv", "image/*"];
    let cases = [
        ("", Some("application/json")),
        ("*/*", Some("application/json")),
        ("text/*", Some("text/csv")),
        ("application/json;q=0.5, text/csv;q=0.51", Some("text/csv")),
        ("text/csv;q=0, */*;q=0.1", Some("application/json")),
        ("application/json;q=0, text/csv;q=0.000", None),
        ("image/png", Some("image/*")),
        ("text/html", None),
        ("text/html, application/json;q=nonsense", Some("application/json")),
    ];
    for (accept, expected) in cases {
        let mut context = Context::default();
        context.headers.insert("accept", HeaderValue::from_static(accept));
        assert_eq!(context.preferred(&offered), expected, "{accept}");
    }
    assert_eq!(Context::default().preferred(&offered), Some("application/json"));
}

/// The vectors of RFC 4648, section 10.
#[test]
fn base64_vectors() {
    for (text, encoded) in [
        ("", ""),
        ("f", "Zg=="),
        ("fo", "Zm8="),
        ("foo", "Zm9v"),
        ("foob", "Zm9vYg=="),
        ("~~\u{7f}?", "fn5/Pw=="),
    ] {
        assert_eq!(base64::encode(text.as_bytes()), encoded);
        assert_eq!(base64::decode(encoded).as_deref(), Some(text.as_bytes()), "{encoded}");
    }
    for text in ["Z", "Zg=x", "Z g=", "Zm9vY"] {
        assert_eq!(base64::decode(text), None, "{text}");
    }
}

#[test]
fn parameters_of_media_types() {
    let cases = [
        ("a/b", "c", None),
        ("a/b; c=d", "c", Some("d")),
        ("a/b;C = \"d; \\\"e\" ; f=g", "c", Some("d; \"e")),
        ("a/b;C=\"d; c=x\"; f=g", "F", Some("g")),
        ("a/b; c; f=g=h", "f", Some("g=h")),
        ("a/b; c=", "c", None),
        ("a/b; c=\"d", "c", None),
    ];
    for (media_type, name, expected) in cases {
        assert_eq!(
            media_type::parameter(media_type, name).as_deref(),
            expected,
            "{media_type}"
        );
    }
    for (media_type, json, utf8) in [
        ("application/json", true, true),
        ("Text/JSON; charset=\"UTF-8\"", true, true),
        ("a/b+Json;charset=latin1", true, false),
        ("application/jsonp", false, true),
        ("a+json/b", false, true),
    ] {
        let found = (media_type::is_json(media_type), media_type::is_utf8(media_type));
        assert_eq!(found, (json, utf8), "{media_type}");
    }
}

#[test]
fn codings() {
    let cases: [(&[&str], Option<&str>); 5] = [
        (&[], None),
        (&["", "identity", "Identity, "], None),
        (&["gzip"], Some("gzip")),
        (&["identity", "identity , br"], Some("br")),
        (&["x, gzip"], Some("x")),
    ];
    for (lines, expected) in cases {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("content-encoding", HeaderValue::from_static(line));
        }
        assert_eq!(media_type::coding(&headers), expected, "{lines:?}");
    }
}

#[test]
fn media_types_of_blobs() {
    let parts = "preamble\r\n--b\r\n\r\n1\r\n--b-- \r\nepilogue";
    let start = "--b: (c)\r\n\r\n1\r\n--b: (c)--";
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("image/*", "image/png", "", Ok("image/png")),
        ("image/*", "", "", Ok("")),
        ("image/*", "image/*", "", Err("has a media type that is not the documented one")),
        ("image/*", "text/png", "", Err("has a media type that is not the documented one")),
        ("*/*", "multipart/x; boundary=b", parts, Ok("multipart/x; boundary=b")),
        ("multipart/x", "", start, Ok("multipart/x; boundary=\"b: (c)\"")),
        ("multipart/x", "multipart/x; a=b", start, Ok("multipart/x; a=b; boundary=\"b: (c)\"")),
        ("multipart/x", "", parts, Err("has no boundary between its parts")),
        ("multipart/x", "", "", Err("has no boundary between its parts")),
        ("multipart/x", "", "--\r\n----", Err("has no boundary between its parts")),
        ("multipart/x", "multipart/x; boundary=c", parts, Err("has no parts that begin and end with the boundary of its media type")),
        ("multipart/x", "multipart/x; boundary=b", "--b--", Err("has no parts that begin and end with the boundary of its media type")),
        ("*/*", "a/b\n", "", Ok("a/b")),
        ("*/*", "a/b\nc", "", Err("has a media type that a header can't hold")),
    ];
    for (range, media_type, bytes, expected) in cases {
        let found = Blob::new(media_type, bytes).content_type(range);
        let found = found.map(|value| value.map_or(String::new(), |value| value.to_str().unwrap().to_owned()));
        assert_eq!(found.as_deref(), expected.as_ref().copied(), "{range} {media_type}");
    }
}
