use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

use super::CODES;

/// The texts of the generator's own sources, without tests and without what is copied into generated crates.
fn sources() -> Vec<String> {
    let mut pending = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut texts = Vec::new();
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let is = |name: &str| path.file_name() == Some(Path::new(name).as_os_str());
            match path.is_dir() {
                true if is("support") || is("tests") => {}
                true => pending.push(path),
                false if is("tests.rs") || path.ends_with("diagnostic/codes.rs") => {}
                false => texts.push(fs::read_to_string(path).unwrap()),
            }
        }
    }
    assert!(texts.len() > 50, "{}", texts.len());
    texts
}

#[test]
fn codes_are_sorted_and_unique() {
    let names: Vec<&str> = CODES.iter().map(|code| code.name).collect();
    let sorted: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(names, sorted.into_iter().collect::<Vec<_>>());
}

#[test]
fn the_list_has_the_codes_that_are_used_and_no_others() {
    let made = Regex::new(
        r#"(?:Diagnostic::(?:error|refusal|warning)|Refusal::new|\.warn|\.refuse)\(\s*"([a-z]+(?:-[a-z]+)+)",|code: "([a-z-]+)""#,
    )
    .unwrap();
    let sources = sources();
    let used: BTreeSet<&str> = sources
        .iter()
        .flat_map(|text| made.captures_iter(text))
        .filter_map(|found| Some(found.get(1).or(found.get(2))?.as_str()))
        .collect();
    assert!(used.len() > 80, "{used:?}");
    let known: BTreeSet<&str> = CODES.iter().map(|code| code.name).collect();
    let unlisted: Vec<_> = used.difference(&known).collect();
    assert!(
        unlisted.is_empty(),
        "add these codes to `diagnostic/codes.rs`: {unlisted:?}"
    );
    // Some are chosen first, and used later.
    let unused: Vec<_> = known
        .iter()
        .filter(|name| !sources.iter().any(|text| text.contains(&format!("\"{name}\""))))
        .collect();
    assert!(unused.is_empty(), "no diagnostic has these codes: {unused:?}");
}
