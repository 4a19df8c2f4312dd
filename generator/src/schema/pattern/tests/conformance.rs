//! The patterns of the official JSON Schema Test Suite, as descriptions. It is not part of the project:
//! `CONFORMANCE_DIR` names the folder it is in.

use std::{env, fs, path::Path, path::PathBuf};

use serde_json::Value;

use super::{matches, translate};

/// The files whose schemas say nothing of text but `pattern`.
const FILES: &[&str] = &["pattern", "optional-ecmascript-regex", "optional-non-bmp-regex"];

#[test]
fn patterns_of_the_official_suite_are_decided_rightly() {
    let Some(folder) = env::var_os("CONFORMANCE_DIR").map(PathBuf::from) else {
        eprintln!("skipped: CONFORMANCE_DIR is not set");
        return;
    };
    let (mut right, mut wrong) = (0, Vec::new());
    for dialect in ["openapi-3.0", "openapi-3.1"] {
        for file in FILES {
            let read = |kind: &str| read(&folder.join(dialect).join(format!("{file}.{kind}.json")));
            let (description, groups) = (read("openapi"), read("cases"));
            for group in groups.as_array().into_iter().flatten() {
                let schema = &description["components"]["schemas"][group["schema"].as_str().unwrap_or_default()];
                let Some(source) = schema["pattern"].as_str() else {
                    continue;
                };
                for test in group["tests"].as_array().into_iter().flatten() {
                    let Some(text) = test["data"].as_str() else {
                        continue;
                    };
                    let actual = translate(source).map(|matcher| matches(&matcher, text));
                    if actual == Ok(test["valid"] == true) {
                        right += 1;
                    } else {
                        wrong.push(format!("{source} on {text:?}: {actual:?}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong: {wrong:#?}", wrong.len());
    assert!(right > 50, "only {right} texts were judged");
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("the suite is JSON")
}
