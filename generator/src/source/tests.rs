use std::fs;

use serde_json::{Value, json};

use super::{FileId, Pointer, Sources};
use crate::diagnostic::{Diagnostics, Place};

/// A text that has been parsed.
pub(super) struct Parsed {
    pub(super) sources: Sources,
    pub(super) diagnostics: Diagnostics,
    pub(super) document: Option<(FileId, Value)>,
}

impl Parsed {
    /// Returns the value, or fails with the diagnostics.
    pub(super) fn value(&self) -> &Value {
        match &self.document {
            Some((_, value)) => value,
            None => panic!("nothing parsed:\n{}", self.diagnostics.render(&self.sources, false)),
        }
    }

    /// Returns the diagnostics as `code line:column`, and ` + line:column` for each related place.
    pub(super) fn summary(&self) -> String {
        summary(&self.diagnostics, &self.sources)
    }
}

pub(super) fn parsed(path: &str, text: &str) -> Parsed {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let document = sources.add(path.to_owned(), text.to_owned(), &mut diagnostics);
    Parsed {
        sources,
        diagnostics,
        document,
    }
}

pub(super) fn summary(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let position = |place: &Place| match sources.position(place) {
        Some(position) => format!("{}:{}", position.line, position.column),
        None => "unknown".to_owned(),
    };
    let lines = diagnostics.iter().map(|diagnostic| {
        let place = diagnostic
            .place
            .as_ref()
            .map_or_else(String::new, |place| format!(" {}", position(place)));
        let related = diagnostic
            .related
            .iter()
            .map(|(place, _)| format!(" + {}", position(place)));
        format!("{}{place}{}", diagnostic.code, related.collect::<String>())
    });
    lines.collect::<Vec<_>>().join(", ")
}

#[test]
fn recognises_json_and_yaml() {
    let cases = [
        ("a.yaml", "a: 1", Ok(json!({"a": 1}))),
        ("a.json", "a: 1", Ok(json!({"a": 1}))),
        ("a.json", " \n{\"a\": 1}", Ok(json!({"a": 1}))),
        ("a.yaml", "{\"a\": 1}", Ok(json!({"a": 1}))),
        ("a.yaml", "{a: 1}", Ok(json!({"a": 1}))),
        ("a", "{a: 1}", Ok(json!({"a": 1}))),
        ("a.json", "{a: 1}", Err("invalid-json 1:2")),
        ("a.JSON", "[1,]", Err("invalid-json 1:4")),
        ("a", "{\"a\": [}", Err("invalid-json 1:8")),
        ("a.yml", "{\"a\": [}", Err("invalid-yaml 1:8")),
        ("a.yaml", "", Err("empty-document unknown")),
        ("a.json", " ", Err("empty-document unknown")),
        ("a.yaml", "# only a comment\n---\n", Err("empty-document 3:1")),
        ("a.json", "", Err("empty-document unknown")),
    ];
    for (path, text, expected) in cases {
        let parsed = parsed(path, text);
        match expected {
            Ok(value) => assert_eq!(parsed.value(), &value, "{path}: {text}"),
            Err(summary) => {
                assert_eq!(parsed.summary(), summary, "{path}: {text}");
                assert!(parsed.document.is_none(), "{path}: {text}");
            }
        }
    }
}

#[test]
fn reads_regular_files_of_utf8_text_only() {
    let folder = temporary_folder("reads");
    let cases: [(&str, Option<&[u8]>, &str); 5] = [
        ("bom.yaml", Some(b"\xEF\xBB\xBFa: 1\n"), "a: 1\n"),
        (
            "latin1.yaml",
            Some(b"a: 1\nb: \xE9\n"),
            "not UTF-8 text: byte 0xE9 at offset 8, in line 2",
        ),
        (
            "cut.yaml",
            Some(b"a: \xC3"),
            "not UTF-8 text: byte 0xC3 at offset 3, in line 1",
        ),
        ("missing.yaml", None, "cannot be read"),
        (".", None, "is not a regular file"),
    ];
    for (name, bytes, expected) in cases {
        let path = folder.join(name);
        if let Some(bytes) = bytes {
            fs::write(&path, bytes).unwrap();
        }
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        match sources.load(&path, &mut diagnostics) {
            Some((file, _)) => assert_eq!(
                (sources.text(file), sources.path(file)),
                (expected, path.to_str().unwrap())
            ),
            None => {
                let text = diagnostics.render(&sources, false);
                assert!(
                    text.contains(expected) && text.contains(path.to_str().unwrap()),
                    "{name}: {text}"
                );
            }
        }
    }
    fs::remove_dir_all(folder).unwrap();
}

#[cfg(unix)]
#[test]
fn does_not_wait_for_devices() {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    assert!(sources.load("/dev/zero".as_ref(), &mut diagnostics).is_none());
    assert_eq!(
        diagnostics.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(),
        ["not-a-file"]
    );
}

#[test]
fn refuses_large_files() {
    let folder = temporary_folder("large");
    let path = folder.join("large.yaml");
    fs::File::create(&path)
        .unwrap()
        .set_len(super::LARGEST_FILE + 1)
        .unwrap();
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    assert!(sources.load(&path, &mut diagnostics).is_none());
    assert_eq!(summary(&diagnostics, &sources), "file-too-large");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn names_both_places_of_duplicate_keys() {
    let cases = [
        ("a.json", r#"{"a": 1, "b": 2, "a": 3}"#, "duplicate-key 1:18 + 1:2"),
        ("a.json", r#"{"a": 1, "\u0061": 3}"#, "duplicate-key 1:10 + 1:2"),
        (
            "a.json",
            r#"{"a": {"x": 1}, "b": {"x": 1}, "c": [{"x": 1}, {"x": 1}]}"#,
            "",
        ),
        (
            "a.json",
            "{\"a\": {\"x\": 1,\n\"x\": 2},\n\"a\": {\"x\": 3}}",
            "duplicate-key 2:1 + 1:8, duplicate-key 3:1 + 1:2",
        ),
        ("a.yaml", "a: 1\nb: 2\na: 3\n", "duplicate-key 3:1 + 1:1"),
        ("a.yaml", "200: 1\n'200': 2\n", "duplicate-key 2:1 + 1:1"),
        (
            "a.yaml",
            "a: 1\na: 2\na: 3\n",
            "duplicate-key 2:1 + 1:1, duplicate-key 3:1 + 1:1",
        ),
        ("a.yaml", "x: &x {a: 1}\ny: {<<: *x, a: 2}\n", ""),
        (
            "a.yaml",
            "x: &x {a: 1}\ny: {<<: *x, <<: *x}\n",
            "duplicate-key 2:13 + 2:5",
        ),
    ];
    for (path, text, expected) in cases {
        assert_eq!(parsed(path, text).summary(), expected, "{text}");
    }
}

#[test]
fn files_of_other_collections_have_no_text() {
    let (file, _) = parsed("a.yaml", "a: 1").document.unwrap();
    let sources = Sources::new();
    assert_eq!((sources.path(file), sources.text(file)), ("", ""));
    assert_eq!(sources.position(&Place::value(file, Pointer::root())), None);
}

pub(super) fn temporary_folder(name: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("generator-source-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    folder
}
