use std::fs;
use std::path::{Path, PathBuf};

use super::{Files, Written, compare, write};

/// A folder that is empty at first, and is removed at last.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("generator-output-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn put(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// What differs from `files`, each told as a line, by paths in this folder.
    fn stale(&self, files: &Files) -> Vec<String> {
        let prefix = format!("{}{}", self.0.display(), std::path::MAIN_SEPARATOR);
        let stale = compare(files, &self.0);
        stale
            .iter()
            .map(|stale| stale.to_string().replace(&prefix, ""))
            .collect()
    }

    fn has(&self, path: &str) -> bool {
        self.0.join(path).exists()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn files(list: &[(&str, &str)]) -> Files {
    list.iter()
        .map(|(path, text)| (PathBuf::from(path), (*text).to_owned()))
        .collect()
}

fn written(changed: usize, removed: usize, unchanged: usize) -> Written {
    Written {
        changed,
        removed,
        unchanged,
    }
}

#[test]
fn only_what_changed_is_written() {
    let folder = Folder::new("changed");
    let first = files(&[
        ("Cargo.toml", "a"),
        ("src/lib.rs", "// @generated\n"),
        ("src/models/codec.rs", "// @generated\n"),
    ]);
    assert_eq!(write(&first, &folder.0).unwrap(), written(3, 0, 0));
    let time = |path: &str| fs::metadata(folder.0.join(path)).unwrap().modified().unwrap();
    let before = time("src/lib.rs");
    assert_eq!(write(&first, &folder.0).unwrap(), written(0, 0, 3));
    let second = files(&[
        ("Cargo.toml", "b"),
        ("src/lib.rs", "// @generated\n"),
        ("src/models/codec.rs", "// @generated\n"),
    ]);
    assert_eq!(write(&second, &folder.0).unwrap(), written(1, 0, 2));
    assert_eq!(time("src/lib.rs"), before);
    assert_eq!(fs::read_to_string(folder.0.join("Cargo.toml")).unwrap(), "b");
}

#[test]
fn only_what_is_marked_is_removed() {
    let folder = Folder::new("removed");
    folder.put("src/old.rs", "// @generated from `a.yaml`: do not edit\n");
    folder.put("src/models/older.rs", "// @generated");
    folder.put("src/mine.rs", "// Mine.\n// @generated\n");
    folder.put("src/empty.rs", "");
    folder.put("src/binary.bin", [0xff, 0xfe]);
    folder.put("notes.md", "@generated\n");
    folder.put("tests/old.rs", "// @generated\n");
    let files = files(&[("src/lib.rs", "// @generated\n")]);
    let expected = [
        "src/lib.rs is missing",
        "src/models/older.rs is no longer generated",
        "src/old.rs is no longer generated",
    ];
    assert_eq!(folder.stale(&files), expected);
    assert_eq!(write(&files, &folder.0).unwrap(), written(1, 2, 0));
    assert!(!folder.has("src/old.rs") && !folder.has("src/models/older.rs"));
    for path in [
        "src/mine.rs",
        "src/empty.rs",
        "src/binary.bin",
        "notes.md",
        "tests/old.rs",
    ] {
        assert!(folder.has(path), "{path}");
    }
    assert!(folder.stale(&files).is_empty());
}

#[test]
fn differences_are_told_with_their_line() {
    let folder = Folder::new("compared");
    let expected = "one\ntwo\nthree\n";
    let cases = [
        (expected, None),
        ("One\ntwo\nthree\n", Some(1)),
        ("one\nTwo\nthree\n", Some(2)),
        ("one\ntwo\n", Some(3)),
        ("one\ntwo\nthree\nfour\n", Some(4)),
        ("one\r\ntwo\nthree\n", Some(1)),
        ("", Some(1)),
    ];
    for (text, line) in cases {
        folder.put("src/lib.rs", text);
        let told: Vec<String> = line
            .map(|line| format!("src/lib.rs differs from line {line} on"))
            .into_iter()
            .collect();
        assert_eq!(folder.stale(&files(&[("src/lib.rs", expected)])), told, "{text:?}");
    }
    assert_eq!(folder.stale(&files(&[("src/lib.rs", ""), ("src/api.rs", "")])).len(), 1);
}

#[test]
fn a_folder_that_is_not_there_is_made() {
    let folder = Folder::new("made");
    let inner = folder.0.join("a/b");
    let files = files(&[("src/lib.rs", "x")]);
    assert_eq!(compare(&files, &inner).len(), 1);
    assert_eq!(write(&files, &inner).unwrap(), written(1, 0, 0));
    assert!(compare(&files, &inner).is_empty());
}

#[test]
fn a_failure_of_the_file_system_is_passed_on() {
    let folder = Folder::new("failed");
    folder.put("src", "a file where a folder should be");
    assert!(write(&files(&[("src/lib.rs", "x")]), Path::new(&folder.0)).is_err());
}
