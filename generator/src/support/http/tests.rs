mod media_types;

use std::collections::BTreeMap;
use std::fmt::Debug;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use super::failure::{ApiError, Failure};
use super::operation::Location;
use super::parameter::{Parameter, Style};
use super::place::{Found, Places, in_form};
use super::rejection::Rejection;
use super::reply::Reply;
use super::text::{Escape, Syntax, read};
use super::{encode, style, uri};
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::rules::{Any, Integer, Text};
use crate::support::tests::types::Tree;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

type Map = BTreeMap<String, i64>;

#[test]
fn an_error_displays_what_the_api_says() {
    #[rustfmt::skip] // One case, one line.
    let cases = [
        (json!({"message": "taken"}), "taken"),
        (json!({"title": "Conflict", "detail": "taken"}), "taken"),
        (json!({"title": "Conflict", "detail": " "}), "Conflict"),
        (json!({"error": {"message": "taken"}, "code": 7}), "taken"),
        (json!({"message": 7}), "409 Conflict"),
        (json!("taken"), "taken"),
        (json!([]), "409 Conflict"),
        (json!(null), "409 Conflict"),
    ];
    for (body, expected) in cases {
        let error = ApiError::<Value>::conflict(body.clone());
        assert_eq!(error.to_string(), expected, "{body}");
        let error = ApiError::<Option<Value>>::conflict(body.clone());
        assert_eq!(error.to_string(), expected, "{body}");
    }
    assert_eq!(ApiError::<()>::too_early(()).to_string(), "425 Too Early");
    assert_eq!(ApiError::<Option<bytes::Bytes>>::gone(None).to_string(), "410 Gone");
    assert!(size_of::<Result<(), Failure<ApiError<[u8; 1000]>>>>() <= 16);
}

#[test]
fn a_problem_has_a_detail() {
    for (rejection, detail) in [
        (Rejection::forbidden(), "The caller may not do this."),
        (Rejection::forbidden().with_detail("Not today"), "Not today"),
    ] {
        let body: Value = serde_json::from_slice(&Reply::problem(&rejection).body).unwrap();
        assert_eq!(body["detail"], detail);
    }
}

/// Reads a parameter from `wire`: the query, the path segment, the header or the cookies.
fn decode<T: Json, R: Rule<T>>(parameter: &Parameter<R>, wire: &str) -> Result<Option<T>, String> {
    let mut headers = HeaderMap::new();
    let path = [(parameter.name(), wire.to_owned())];
    let name = match parameter.location() {
        Location::Cookie => "cookie",
        _ => parameter.name(),
    };
    if matches!(parameter.location(), Location::Header | Location::Cookie) {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        for line in wire.split('\n') {
            headers.append(&name, HeaderValue::from_bytes(line.as_bytes()).unwrap());
        }
    }
    let places = Places {
        path: &path,
        query: wire,
        headers: &headers,
    };
    let mut out = Violations::default();
    match places.read(parameter, &mut out) {
        Found::Value(value) if out.is_empty() => Ok(Some(value)),
        Found::Absent => Ok(None),
        _ => Err(out.to_string()),
    }
}

fn encode<T: Json>(parameter: &Parameter, value: &T) -> Result<String, &'static str> {
    match parameter.location() {
        Location::Path => style::path(&parameter.form, value),
        Location::Query => style::query(&parameter.form, value).map(|pairs| encode::join(&pairs, "&")),
        Location::Cookie => style::cookies(&parameter.form, value).map(|pairs| encode::join(&pairs, "; ")),
        Location::Header => style::header(&parameter.form, value).map(|values| {
            let lines = values.iter().map(|value| value.to_str().unwrap());
            lines.collect::<Vec<_>>().join("\n")
        }),
    }
}

/// Writes `value`, and reads it again.
fn both<T: Json + Debug>(parameter: Parameter, value: T, wire: &str) {
    assert_eq!(encode(&parameter, &value).as_deref(), Ok(wire), "writing {value:?}");
    assert_eq!(decode(&parameter, wire), Ok(Some(value)), "reading {wire}");
}

fn list(items: &[&str]) -> Vec<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

fn map(entries: &[(&str, i64)]) -> Map {
    entries
        .iter()
        .map(|(name, value)| ((*name).to_owned(), *value))
        .collect()
}

/// The table of OpenAPI 3.1, section 4.8.12.4, in both directions.
#[test]
fn styles() {
    let (path, query, header, cookie) = (
        Parameter::path("c"),
        Parameter::query("c"),
        Parameter::header("c"),
        Parameter::cookie("c"),
    );
    let colors = || list(&["blue", "black", "brown"]);
    let rgb = || map(&[("B", 150), ("G", 200), ("R", 100)]);
    both(path.style(Style::Matrix), "blue".to_owned(), ";c=blue");
    both(path.style(Style::Matrix), String::new(), ";c");
    both(path.style(Style::Matrix), colors(), ";c=blue,black,brown");
    both(
        path.style(Style::Matrix).explode(true),
        colors(),
        ";c=blue;c=black;c=brown",
    );
    both(path.style(Style::Matrix), rgb(), ";c=B,150,G,200,R,100");
    both(path.style(Style::Matrix).explode(true), rgb(), ";B=150;G=200;R=100");
    both(path.style(Style::Label), "blue".to_owned(), ".blue");
    both(path.style(Style::Label), colors(), ".blue,black,brown");
    both(path.style(Style::Label).explode(true), colors(), ".blue.black.brown");
    both(path.style(Style::Label), rgb(), ".B,150,G,200,R,100");
    both(path.style(Style::Label).explode(true), rgb(), ".B=150.G=200.R=100");
    both(path, colors(), "blue,black,brown");
    both(path, rgb(), "B,150,G,200,R,100");
    both(path.explode(true), rgb(), "B=150,G=200,R=100");
    both(query, "blue".to_owned(), "c=blue");
    both(query, String::new(), "c=");
    both(query, colors(), "c=blue&c=black&c=brown");
    both(query.explode(false), colors(), "c=blue,black,brown");
    both(query.explode(false), rgb(), "c=B,150,G,200,R,100");
    both(query.all_but(&["limit"]), rgb(), "B=150&G=200&R=100");
    both(query.style(Style::SpaceDelimited), colors(), "c=blue%20black%20brown");
    both(query.style(Style::PipeDelimited), colors(), "c=blue%7Cblack%7Cbrown");
    both(
        query.style(Style::PipeDelimited),
        rgb(),
        "c=B%7C150%7CG%7C200%7CR%7C100",
    );
    both(
        query.style(Style::DeepObject),
        rgb(),
        "c%5BB%5D=150&c%5BG%5D=200&c%5BR%5D=100",
    );
    both(
        query.style(Style::Json),
        rgb(),
        "c=%7B%22B%22%3A150%2C%22G%22%3A200%2C%22R%22%3A100%7D",
    );
    both(header, colors(), "blue,black,brown");
    both(header, rgb(), "B,150,G,200,R,100");
    both(header.explode(true), rgb(), "B=150,G=200,R=100");
    both(cookie, "a b;".to_owned(), "c=a%20b%3B");
    both(cookie.explode(false), colors(), "c=blue,black,brown");
    both(cookie.style(Style::Cookie), "100%".to_owned(), "c=100%");
}

#[test]
fn types() {
    let query = Parameter::query("c");
    both(query, 200i64, "c=200");
    both(query, u64::MAX, "c=18446744073709551615");
    both(query, -0.5f64, "c=-0.5");
    both(query, true, "c=true");
    both(query, vec![1.5, 2.0], "c=1.5&c=2");
    both(query, "true".to_owned(), "c=true");
    both(query, Some("x".to_owned()), "c=x");
    both(
        query.style(Style::DeepObject),
        json!({"a": 1, "b": "x"}),
        "c%5Ba%5D=1&c%5Bb%5D=x",
    );
    // Where the name of a property can't be repeated, a list in it is JSON.
    let lists: BTreeMap<String, Vec<String>> =
        BTreeMap::from([("a".to_owned(), list(&["x,y", "z"])), ("b".to_owned(), list(&["1"]))]);
    let path = Parameter::path("c");
    for parameter in [
        query.explode(false),
        query.style(Style::SpaceDelimited),
        query.style(Style::PipeDelimited),
        query.style(Style::DeepObject),
        query.all_but(&[]),
        path,
        path.explode(true),
        path.style(Style::Label),
        path.style(Style::Label).explode(true),
        path.style(Style::Matrix),
        path.style(Style::Matrix).explode(true),
    ] {
        let wire = encode(&parameter, &lists).unwrap();
        assert_eq!(
            decode(&parameter, &wire),
            Ok(Some(lists.clone())),
            "{parameter:?} {wire}"
        );
    }
    // What takes anything takes what the text would be in JSON.
    for (text, value) in [
        ("1", json!(1)),
        ("1x", json!("1x")),
        ("null", json!(null)),
        ("%7B%22a%22:[]%7D", json!({"a": []})),
    ] {
        assert_eq!(decode(&query, &format!("c={text}")), Ok(Some(value)), "{text}");
    }
}

/// Delimiters count before escapes do, and what comes in comes out.
#[test]
fn hostile_text() {
    let hostile = list(&[
        "a,b",
        "a b",
        "a+b",
        "a%20b",
        "a/b?c#d",
        "&c=d",
        "a|b",
        "[x]",
        "é\u{0}\u{1F600}",
        "%",
        "%zz",
        "",
        "=",
        ";",
    ]);
    let (path, query, cookie) = (Parameter::path("c"), Parameter::query("c"), Parameter::cookie("c"));
    let styles = [
        path,
        path.style(Style::Label),
        path.style(Style::Matrix),
        path.style(Style::Matrix).explode(true),
        query,
        query.explode(false),
        query.style(Style::Json),
        cookie,
        cookie.explode(false),
    ];
    for parameter in styles {
        let wire = encode(&parameter, &hostile).unwrap();
        assert_eq!(
            decode(&parameter, &wire),
            Ok(Some(hostile.clone())),
            "{parameter:?} {wire}"
        );
        assert!(
            wire.replace("; ", "").bytes().all(|byte| byte.is_ascii_graphic()),
            "{wire}"
        );
    }
    let names = hostile.iter().filter(|name| !name.is_empty());
    let names: BTreeMap<_, _> = names.map(|name| (name.clone(), name.clone())).collect();
    for parameter in [
        query.style(Style::DeepObject),
        query.all_but(&[]),
        query.explode(false),
        path,
    ] {
        let wire = encode(&parameter, &names).unwrap();
        assert_eq!(
            decode(&parameter, &wire),
            Ok(Some(names.clone())),
            "{parameter:?} {wire}"
        );
    }
}

/// What would arrive as something else is not sent.
#[test]
fn delimiters_in_values() {
    let (path, query, header, cookie) = (
        Parameter::path("c"),
        Parameter::query("c"),
        Parameter::header("c"),
        Parameter::cookie("c"),
    );
    let (space, pipe) = (query.style(Style::SpaceDelimited), query.style(Style::PipeDelimited));
    let deep = query.style(Style::DeepObject);
    for (parameter, value) in [
        (space, json!(["a b", "c"])),
        (space, json!({"a": "b c"})),
        (space, json!({"a b": "c"})),
        (pipe, json!(["a", "b|c"])),
        (pipe, json!({"a|b": "c"})),
        (path.style(Style::Label).explode(true), json!([1.5, 2.5])),
        (path.style(Style::Label).explode(true), json!({"a": "b.c"})),
        (path.style(Style::Label).explode(true), json!({"a.b": "c"})),
        (header, json!(["a,b"])),
        (header, json!(["a", " b", "c"])),
        (header, json!({"a": "b,c"})),
        (header, json!({"a": [1, 2]})),
        (header.explode(true), json!({"a=b": "c"})),
        (cookie.style(Style::Cookie).explode(false), json!(["a,b"])),
        (deep, json!({"a][b": "c"})),
        (deep, json!({"": "c"})),
        (query.all_but(&["limit"]), json!({"a": "b", "limit": "c"})),
    ] {
        assert!(encode(&parameter, &value).is_err(), "{parameter:?} {value}");
    }
    for (parameter, value, wire) in [
        (space, json!(["a+b", "c|d"]), "c=a%2Bb%20c%7Cd"),
        (space, json!("a b"), "c=a%20b"),
        (space.explode(true), json!(["a b", "c"]), "c=a%20b&c=c"),
        (pipe, json!(["a b", "c,d"]), "c=a%20b%7Cc%2Cd"),
        (pipe.explode(true), json!(["a|b"]), "c=a%7Cb"),
        (path.style(Style::Label), json!([1.5, 2.5]), ".1.5,2.5"),
        (path.style(Style::Label).explode(true), json!("1.5"), ".1.5"),
        (
            path.style(Style::Matrix).explode(true),
            json!(["a;b=c", ","]),
            ";c=a%3Bb%3Dc;c=%2C",
        ),
        (header.explode(true), json!({"a": "b=c"}), "a=b=c"),
        (cookie, json!(["a; d=e", "b,c"]), "c=a%3B%20d%3De; c=b%2Cc"),
        // A list in an object is JSON where names aren't repeated.
        (query, json!({"a": [1, 2], "b": []}), "a=1&a=2"),
        (deep, json!({"a": [1, 2], "b": []}), "c%5Ba%5D=1&c%5Ba%5D=2"),
        (
            query.explode(false),
            json!({"a": ["x", "y"], "b": 1}),
            "c=a,%5B%22x%22%2C%22y%22%5D,b,1",
        ),
        (path.explode(true), json!({"a": ["x"]}), "a=%5B%22x%22%5D"),
    ] {
        assert_eq!(encode(&parameter, &value).as_deref(), Ok(wire), "{parameter:?} {value}");
    }
}

/// A property that nobody declares would be overlooked, on any level.
#[test]
fn undeclared_properties() {
    let query = Parameter::query("c");
    let (deep, nested) = (query.style(Style::DeepObject), query.style(Style::Nested));
    for (parameter, wire, expected) in [
        (nested, "c[left][kids][0][kids]=[]", Ok(())),
        (nested, "c[nope]=1", Err("/query/c/nope")),
        (nested, "c[left][kids][0][nope]=1", Err("/query/c/left/kids/0/nope")),
        (deep, "c[nope]=1", Err("/query/c/nope")),
        (query.properties(&["left", "kids", "nope"]), "nope=1", Ok(())),
    ] {
        let read = decode::<Tree, _>(&parameter, wire).map(drop);
        let expected = expected.map_err(|at| format!("{at} is not a property of the parameter"));
        assert_eq!(read, expected, "{wire}");
    }
}

#[test]
fn cookies() {
    let cookie = Parameter::cookie("a!b");
    let named = cookie.properties(&["R", "G"]);
    both(cookie, "x y".to_owned(), "a!b=x%20y");
    both(cookie, list(&["x", "y"]), "a!b=x; a!b=y");
    both(named, map(&[("G", 2), ("R", 1)]), "G=2; R=1");
    both(cookie.all_but(&["sid"]), map(&[("a b", 2), ("c", 1)]), "a%20b=2; c=1");
    assert_eq!(
        decode::<Map, _>(&named, "sid=x; R=1;G=2"),
        Ok(Some(map(&[("G", 2), ("R", 1)])))
    );
    assert_eq!(decode::<Map, _>(&named, "sid=x"), Ok(None));
    assert!(encode(&cookie.all_but(&["sid"]), &map(&[("sid", 1)])).is_err());
    let raw = cookie.style(Style::Cookie);
    both(raw, "s%3Aa/b+c==".to_owned(), "a!b=s%3Aa/b+c==");
    both(raw, list(&["x%", "y"]), "a!b=x%; a!b=y");
    both(raw.properties(&["R", "G"]), map(&[("G", 2), ("R", 1)]), "G=2; R=1");
    for text in ["a;b", "a b", "a\"b", "a\\b", "é"] {
        assert!(encode(&raw, &text.to_owned()).is_err(), "{text}");
    }
}

/// Reserved characters pass, but for those that would make something else of the query.
#[test]
fn reserved_characters() {
    let query = Parameter::query("c").allow_reserved();
    for (parameter, items, wire) in [
        (query, ["a/b?c=d:e@f!$'()*,;", ""], "c=a/b?c=d:e@f!$'()*,;&c="),
        (query, ["a&d=e", "a+b#c"], "c=a%26d=e&c=a%2Bb%23c"),
        (query, ["%41", "%zz%"], "c=%41&c=%25zz%25"),
        (query.explode(false), ["a,b", "c/d"], "c=a%2Cb,c/d"),
        (query.style(Style::PipeDelimited), ["a,b", "c&d"], "c=a%2Cb%7Cc%26d"),
    ] {
        assert_eq!(encode(&parameter, &list(&items)).as_deref(), Ok(wire), "{items:?}");
        let read = decode::<Vec<String>, _>(&parameter, wire).unwrap().unwrap();
        let sent = items.map(|item| if item == "%41" { "A" } else { item });
        assert_eq!(read, list(&sent), "{wire}");
    }
}

/// What a `deepObject` can't hold is refused, not overlooked.
#[test]
fn keys_of_deep_objects() {
    let deep = Parameter::query("c").style(Style::DeepObject);
    let other = deep.all_but(&["c[a][]"]);
    for (parameter, query, expected) in [
        (deep, "c[a]=1", Ok(Some(map(&[("a", 1)])))),
        (deep, "c%5Ba%5D=1&cc=2&cc[a]=3&d[c[a]]=4", Ok(Some(map(&[("a", 1)])))),
        (deep, "", Ok(None)),
        (deep.allow_empty_value(), "c=", Ok(None)),
        (other, "c[a]=1&c[a][]=x", Ok(Some(map(&[("a", 1)])))),
        (other, "c[a][]=x", Ok(None)),
        (deep, "c[a]=1&c[a][]=2", Err("c[a][]")),
        (deep, "c[a][b]=2", Err("c[a][b]")),
        (deep, "c[a%5D[b]=2", Err("c[a][b]")),
        (other, "c[b][]=x", Err("c[b][]")),
        (deep, "c[]=2", Err("c[]")),
        (deep, "c=2", Err("c")),
        (deep.allow_empty_value(), "c=2", Err("c")),
        (deep, "c[a=2", Err("c[a")),
        (deep, "c[a]b=2", Err("c[a]b")),
    ] {
        let expected = expected.map_err(|key| format!("/query/c must be given as `c[PROPERTY]`, not as `{key}`"));
        assert_eq!(decode::<Map, _>(&parameter, query), expected, "{query}");
    }
}

#[test]
fn reading() {
    let query = Parameter::query("c");
    let named = query.properties(&["R", "G"]);
    let texts = |wire: &str, parameter: Parameter| decode::<Vec<String>, _>(&parameter, wire).unwrap();
    assert_eq!(
        texts("c=a|b%7cc&d=e", query.style(Style::PipeDelimited)),
        Some(list(&["a", "b", "c"]))
    );
    assert_eq!(
        texts("c=a+b%20c", query.style(Style::SpaceDelimited)),
        Some(list(&["a", "b", "c"]))
    );
    assert_eq!(texts("c=a%2Cb,c", query.explode(false)), Some(list(&["a,b", "c"])));
    assert_eq!(texts("%63=a+b&c=%2B", query), Some(list(&["a b", "+"])));
    assert_eq!(
        texts("a+b", Parameter::path("c")),
        Some(list(&["a+b"])),
        "a plus sign in a path is one"
    );
    assert_eq!(
        texts("a,  b\nc%20", Parameter::header("C")),
        Some(list(&["a", "b", "c%20"]))
    );
    assert_eq!(texts("C=x", query), None, "names are case-sensitive");
    assert_eq!(
        decode::<String, _>(&Parameter::header("c"), "Mon, 1\nx"),
        Ok(Some("Mon, 1, x".into()))
    );
    assert_eq!(
        decode::<Map, _>(&query.style(Style::DeepObject), "c[a]=1&c%5Bb%5D=2&d[a]=3"),
        Ok(Some(map(&[("a", 1), ("b", 2)])))
    );
    assert_eq!(
        decode::<Map, _>(&named, "R=1&x=2&G=3"),
        Ok(Some(map(&[("R", 1), ("G", 3)])))
    );
    assert_eq!(decode::<Map, _>(&named, "x=2"), Ok(None));
    assert_eq!(decode::<i64, _>(&query.allow_empty_value(), "c"), Ok(None));
    assert_eq!(
        decode::<String, _>(&query.allow_empty_value(), "c"),
        Ok(Some(String::new()))
    );
    assert_eq!(decode::<i64, _>(&query, "c=1.0"), Ok(Some(1)));
    // A union falls back to the string where that is what its schema wants.
    let short = query.rule(Text::new().max_length(3));
    assert_eq!(decode::<String, _>(&short, "c=123"), Ok(Some("123".into())));
}

#[test]
fn refused() {
    let query = Parameter::query("c");
    let error = |result: Result<Option<i64>, String>| result.unwrap_err();
    for text in [
        "c=",
        "c=x",
        "c=1.5",
        "c=0x1",
        "c=+1",
        "c=%2B1",
        "c=01",
        "c=1e999",
        "c=9223372036854775808",
        "c=NaN",
        "c=1%FF",
    ] {
        let message = error(decode(&query, text));
        assert!(message.starts_with("/query/c "), "{text}: {message}");
    }
    assert_eq!(error(decode(&query, "c=1&c=2")), "/query/c must be given once");
    assert_eq!(
        error(decode(&query.explode(false), "c=1&c=2")),
        "/query/c must be given once"
    );
    assert_eq!(error(decode(&query, "c=secret")), "/query/c must be a number");
    assert_eq!(
        error(decode(&query.rule(Integer::new().maximum(9)), "c=10")),
        "/query/c is 10, but must be at most 9"
    );
    assert_eq!(
        decode::<bool, _>(&query, "c=True").unwrap_err(),
        "/query/c must be `true` or `false`"
    );
    assert_eq!(
        decode::<Vec<i64>, _>(&query, "c=1&c=x").unwrap_err(),
        "/query/c/1 must be a number"
    );
    assert_eq!(
        decode::<Map, _>(&query.style(Style::DeepObject), "c[a]=1&c[b]=x").unwrap_err(),
        "/query/c/b must be a number"
    );
    assert_eq!(
        decode::<Map, _>(&query.explode(false), "c=a,1,b").unwrap_err(),
        "/query/c has a property without a value"
    );
    assert_eq!(
        decode::<Map, _>(&query.style(Style::Json), "c={").unwrap_err(),
        "/query/c is not JSON"
    );
    assert_eq!(
        decode::<Map, _>(&query.style(Style::Json), "c={\"a\":\"x\"}").unwrap_err(),
        "/query/c/a must be an integer, but is a string"
    );
    let header = Parameter::header("c");
    for text in ["a\nb", "a\r", " a", "a\t", "\u{0}"] {
        assert!(encode(&header, &text.to_owned()).is_err(), "{text:?}");
    }
    assert!(encode(&header, &list(&["a,b", "c"])).is_err());
    assert!(encode(&Parameter::cookie("c").style(Style::Cookie), &"a;b=c".to_owned()).is_err());
    assert!(encode(&Parameter::path("c"), &String::new()).is_err());
    assert!(encode(&Parameter::path("c"), &Vec::<String>::new()).is_err());
    assert_eq!(
        encode(&query, &Vec::<String>::new()),
        Ok(String::new()),
        "an empty array is undefined"
    );
    assert_eq!(encode(&query, &None::<String>), Ok(String::new()));
}

#[test]
fn reserved() {
    let parameter = Parameter::query("c").allow_reserved();
    let cases = [
        ("a/b:c?d@e!$'()*,;", "a/b:c?d@e!$'()*,;"),
        ("a%20b %zz é", "a%20b%20%25zz%20%C3%A9"),
        ("#[]", "%23%5B%5D"),
    ];
    for (text, wire) in cases {
        assert_eq!(encode(&parameter, &text.to_owned()), Ok(format!("c={wire}")), "{text}");
    }
}

#[test]
fn forms() {
    let syntax = Syntax {
        delimiters: &[],
        explode: true,
        escape: Escape::Form,
        closed: false,
    };
    let value = json!({"a": "x y&z", "list": ["1", "2"], "object": {"b": [1, null]}});
    let wire = style::form(&value, &[]).unwrap();
    assert_eq!(wire, "a=x%20y%26z&list=1&list=2&object=%7B%22b%22%3A%5B1%2Cnull%5D%7D");
    let mut out = Violations::default();
    type Members = BTreeMap<String, Value>;
    let read_again: Option<Members> = read(&in_form(&wire, &[]).unwrap(), syntax, &Any, &Path::ROOT, &mut out);
    let expected = json!({"a": "x y&z", "list": [1, 2], "object": {"b": [1, null]}});
    assert_eq!(json!(read_again), expected, "{out}");
    let lists: Option<BTreeMap<String, Vec<i64>>> = read(
        &in_form("a=1&a=2&b=3&c=[4,5]", &[]).unwrap(),
        syntax,
        &Any,
        &Path::ROOT,
        &mut out,
    );
    assert_eq!(json!(lists), json!({"a": [1, 2], "b": [3], "c": [4, 5]}), "{out}");
}

#[test]
fn cookies_of_a_header() {
    let pairs: Vec<_> = uri::cookies("a=1;  b=2=3 ;c; d=").collect();
    assert_eq!(pairs, [("a", "1"), ("b", "2=3"), ("d", "")]);
}

/// Lines of a header that can't be joined, in both directions.
#[test]
fn lines() {
    let header = Parameter::header("set-cookie").style(Style::Lines);
    both(header, list(&["a=1, 2; Path=/", "b=2"]), "a=1, 2; Path=/\nb=2");
    both(header, list(&["a=1"]), "a=1");
    assert_eq!(encode(&header, &list(&[])).as_deref(), Ok(""));
    assert_eq!(
        encode(&header, &list(&["a\nb"])),
        Err("has control characters, which a header can't hold")
    );
}

/// Values of several levels, in both directions.
#[test]
fn levels() {
    let query = Parameter::query("c").style(Style::Nested);
    both(query, "a b".to_owned(), "c=a%20b");
    both(query, list(&["a", "b"]), "c%5B%5D=a&c%5B%5D=b");
    both(query, map(&[("a", 1), ("b.c", 2)]), "c%5Ba%5D=1&c%5Bb.c%5D=2");
    both(
        query,
        vec![map(&[("a", 1)]), map(&[("b", 2)])],
        "c%5B0%5D%5Ba%5D=1&c%5B1%5D%5Bb%5D=2",
    );
    both(
        query,
        vec![list(&["a"]), list(&["b", "c"])],
        "c%5B0%5D%5B%5D=a&c%5B1%5D%5B%5D=b&c%5B1%5D%5B%5D=c",
    );
    both(
        query,
        BTreeMap::from([("a".to_owned(), list(&["x", "y"]))]),
        "c%5Ba%5D%5B%5D=x&c%5Ba%5D%5B%5D=y",
    );
    both(
        query,
        json!({"a": {"b": [true, {"d": 1.5}]}}),
        "c%5Ba%5D%5Bb%5D%5B0%5D=true&c%5Ba%5D%5Bb%5D%5B1%5D%5Bd%5D=1.5",
    );
    both(query.allow_reserved(), list(&["a/b"]), "c%5B%5D=a/b");
    assert_eq!(encode(&query, &list(&[])).as_deref(), Ok(""));
    assert_eq!(
        encode(&query, &map(&[("a[", 1)])),
        Err("has a property whose name can't be in brackets")
    );
    let mut deep = json!(1);
    for _ in 0..40 {
        deep = json!([deep]);
    }
    assert_eq!(encode(&query, &deep), Err("has too many levels"));
    let other_ways = [
        ("c=a&c=b", Ok(Some(list(&["a", "b"])))),
        ("c[1]=b&c[0]=a&cc=x&c]=x", Ok(Some(list(&["a", "b"])))),
        ("c[]=b&c[0]=a", Ok(Some(list(&["a", "b"])))),
        ("c[99999999999999999999999]=a", Err("/query/c must not have properties")),
        ("c[a]=b", Err("/query/c must not have properties")),
        ("x=1", Ok(None)),
    ];
    for (wire, expected) in other_ways {
        assert_eq!(
            decode::<Vec<String>, _>(&query, wire),
            expected.map_err(str::to_owned),
            "{wire}"
        );
    }
}

#[test]
fn forms_with_styles() {
    let styled = [
        Parameter::query("a").explode(false),
        Parameter::query("b").style(Style::Nested),
        Parameter::query("c").properties(&["x", "y"]),
    ];
    let value = json!({"a": ["1", "2"], "b": {"k": ["3"]}, "c": {"x": "4"}, "d": ["5", "6"], "e": {"f": "7"}});
    let wire = style::form(&value, &styled).unwrap();
    assert_eq!(wire, "a=1,2&b%5Bk%5D%5B%5D=3&x=4&d=5&d=6&e=%7B%22f%22%3A%227%22%7D");
    let text = in_form(&wire, &styled).unwrap();
    let mut out = Violations::default();
    type Form = BTreeMap<String, Value>;
    let form: Option<Form> = read(&text, Syntax::FORM, &Any, &Path::ROOT, &mut out);
    let expected = json!({"a": "1,2", "b": {"k": [3]}, "c": {"x": 4}, "d": [5, 6], "e": {"f": "7"}});
    assert_eq!(json!(form), expected, "{out}");
    assert_eq!(
        in_form("b[=1", &styled).unwrap_err(),
        ("b", "has keys that are not each in brackets")
    );
}
