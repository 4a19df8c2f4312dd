use crate::diagnostic::Place;
use crate::source::Pointer;
use crate::source::tests::parsed;

const YAML: &str = "\
# é
a: {b: 1.10, 'c d': \"x\\ty\"}
f: |
  text
  more
g:
- 1
-
- é: ü
h: &h
  i: plain   # comment
j: *h
k: {<<: *h, l: ''}
? m
: n
";

const JSON: &str = "{\t\"a\":\t1,\r\n  \"b\\/\\ud83d\\ude00\": [ true,\"é\" , {} ],\"\":null}";

#[test]
fn finds_keys_and_values() {
    let cases = [
        ("", "2:1 a", "2:1 a"),
        ("/a", "2:1 a", "2:4 {b: 1.10, 'c d': \"x\\ty\"}"),
        ("/a/b", "2:5 b", "2:8 1.10"),
        ("/a/c d", "2:14 'c d'", "2:21 \"x\\ty\""),
        ("/f", "3:1 f", "4:3 text"),
        ("/g/0", "7:3 1", "7:3 1"),
        ("/g/2/é", "9:3 é", "9:6 ü"),
        ("/h/i", "11:3 i", "11:6 plain"),
        ("/j", "12:1 j", "12:4 *h"),
        ("/j/i", "12:4 *h", "12:4 *h"),
        ("/k/i", "13:4 {<<: *h, l: ''}", "13:4 {<<: *h, l: ''}"),
        ("/k/l", "13:13 l", "13:16 ''"),
        ("/m", "14:3 m", "15:3 n"),
        ("/missing", "2:1 a", "2:1 a"),
    ];
    check("a.yaml", YAML, &cases);
    let cases = [
        ("", "1:1 {", "1:1 {"),
        ("/a", "1:3 \"a\"", "1:8 1"),
        ("/b~1😀", "2:3 \"b\\/\\ud83d\\ude00\"", "2:22 [ true,\"é\" , {} ]"),
        ("/b~1😀/0", "2:24 true", "2:24 true"),
        ("/b~1😀/1", "2:29 \"é\"", "2:29 \"é\""),
        ("/b~1😀/2", "2:35 {}", "2:35 {}"),
        ("/", "2:40 \"\"", "2:43 null"),
    ];
    check("a.json", JSON, &cases);
}

#[test]
fn finds_what_follows_brackets_that_the_parser_refuses() {
    let text = "\
a:
  b: {
    c: it's, # }
    d: \"\\\"}\", e: '}'
}
  f: 1
g:
  - [
    1
]
  - é: {}
";
    let cases = [
        ("/a", "1:1 a", "2:3 b"),
        ("/a/b", "2:3 b", "2:6 {"),
        ("/a/b/e", "2:6 {", "2:6 {"),
        ("/a/f", "6:3 f", "6:6 1"),
        ("/g/0", "8:5 [", "8:5 ["),
        ("/g/1/é", "11:5 é", "11:8 {}"),
    ];
    check("a.yaml", text, &cases);
}

#[test]
fn finds_what_follows_tabs_before_comments() {
    let text = "a:\n- 1\n\t\t# é\n- é: 2\n\t\nb: x\n \t# y\nc: 3\n";
    let cases = [
        ("/a/0", "2:3 1", "2:3 1"),
        ("/a/1/é", "4:3 é", "4:6 2"),
        ("/b", "6:1 b", "6:4 x"),
        ("/c", "8:1 c", "8:4 3"),
    ];
    check("a.yaml", text, &cases);
}

/// Compares the first line of what is found.
fn check(path: &str, text: &str, cases: &[(&str, &str, &str)]) {
    let parsed = parsed(path, text);
    let (file, value) = parsed.document.as_ref().unwrap();
    for (pointer, key, expected) in cases {
        let pointer: Pointer = pointer.parse().unwrap();
        assert!(
            pointer.as_str() == "/missing" || pointer.resolve(value).is_some(),
            "{pointer} is not in the text"
        );
        let found = [Place::key(*file, pointer.clone()), Place::value(*file, pointer.clone())].map(|place| {
            let position = parsed.sources.position(&place).unwrap();
            let first = text[position.bytes].lines().next().unwrap_or_default().to_owned();
            format!("{}:{} {first}", position.line, position.column)
        });
        let is_found = found[0].starts_with(key) && found[1].starts_with(expected);
        assert!(is_found, "{path}: {pointer}: {found:?}");
    }
}

#[test]
fn finds_parts_of_strings() {
    let cases = [
        ("a.json", r#"{"a": "x\\d+(é)"}"#, "\\d", r"\\d"),
        ("a.json", r#"{"a": "x\\d+(é)"}"#, "é", "é"),
        ("a.json", r#"{"a": "\u00e9\ud83d\ude00x"}"#, "😀", r"\ud83d\ude00"),
        ("a.json", r#"{"a": "\u00e9\ud83d\ude00x"}"#, "x", "x"),
        ("a.yaml", r"a: ^[a-z]\d$ # x", "\\d", r"\d"),
        ("a.yaml", "a: 'it''s $x'", "$x", "$x"),
        ("a.yaml", "a: \"\\x41\\U0001F600\\N\\L\\\"$x\"", "$x", "$x"),
        ("a.yaml", "a: |\n  one $x\n  two\n", "$x", "$x"),
        ("a.yaml", "a: |\n  one\n  two $x\n", "$x", "one\n  two $x"),
        ("a.yaml", "b: &b x$x\na: *b", "$x", "*b"),
    ];
    for (path, text, part, expected) in cases {
        let parsed = parsed(path, text);
        let (file, value) = parsed.document.as_ref().unwrap();
        let start = value["a"].as_str().and_then(|string| string.find(part)).expect(text);
        let place = Place::text(*file, Pointer::root().child("a"), start..start + part.len());
        assert_eq!(
            &text[parsed.sources.position(&place).unwrap().bytes],
            expected,
            "{text}"
        );
    }
}

#[test]
fn survives_places_that_are_not_in_the_text() {
    let parsed = parsed("a.yaml", "é: x");
    let (file, _) = parsed.document.unwrap();
    for (bytes, expected) in [(0..0, (1, 1)), (1..1, (1, 1)), (99..99, (1, 5))] {
        let place = Place::source(file, Pointer::root(), bytes.clone());
        let position = parsed.sources.position(&place).unwrap();
        assert_eq!((position.line, position.column), expected, "{bytes:?}");
    }
    let place = Place::text(file, Pointer::root().child("é"), 50..60);
    assert_eq!(parsed.sources.position(&place).unwrap().bytes, 4..5);
}

#[test]
fn knows_nothing_after_what_the_positional_parser_refuses() {
    let parsed = parsed("a.yaml", "a: {x: 1}\nb: 'x\n'\nc: 1\n");
    let (file, value) = parsed.document.as_ref().expect("the reader accepts it");
    assert_eq!(value["c"], 1);
    let position = |name| parsed.sources.position(&Place::key(*file, Pointer::root().child(name)));
    assert_eq!((position("a").is_some(), position("c").is_some()), (true, false));
}

#[test]
fn searching_json_finds_what_reading_all_of_it_does() {
    let nested = r#" [{"a": [1, "]}\\", [[]], {}], "b\"": {"a": null, "c": {"a": "{"}}}, -1.5e3, true, {"": [0]}] "#;
    for text in [JSON, nested, "3", "{}"] {
        let search = super::Index::of_json();
        for (pointer, spans) in super::json::nodes(text).nodes {
            assert_eq!(
                search.written(&pointer, text),
                Some(spans.value.clone()),
                "{pointer} in {text}"
            );
            assert_eq!(
                search.key(&pointer, text),
                Some(spans.key.unwrap_or(spans.value)),
                "{pointer} in {text}"
            );
            assert_eq!(
                search.written(&pointer.child("none"), text),
                None,
                "{pointer} in {text}"
            );
        }
    }
}
