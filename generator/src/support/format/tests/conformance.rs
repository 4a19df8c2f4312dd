//! The formats of the official JSON Schema Test Suite, as descriptions. It is not part of the project:
//! `CONFORMANCE_DIR` names the folder it is in.

use std::{env, fs, path::Path, path::PathBuf};

use serde_json::Value;

use super::ALL;

#[test]
fn formats_of_the_official_suite_are_decided_rightly() {
    let Some(folder) = env::var_os("CONFORMANCE_DIR").map(PathBuf::from) else {
        eprintln!("skipped: CONFORMANCE_DIR is not set");
        return;
    };
    let (mut right, mut wrong) = (0, Vec::new());
    for dialect in ["openapi-3.0", "openapi-3.1"] {
        let folder = folder.join(dialect);
        for entry in fs::read_dir(&folder).expect("CONFORMANCE_DIR has a folder for each dialect") {
            let name = entry.expect("the folder can be read").file_name();
            let name = name.to_string_lossy();
            let Some(file) = name
                .strip_suffix(".cases.json")
                .filter(|file| file.starts_with("optional-format-"))
            else {
                continue;
            };
            let description = read(&folder.join(format!("{file}.openapi.json")));
            for group in read(&folder.join(&*name)).as_array().into_iter().flatten() {
                let schema = &description["components"]["schemas"][group["schema"].as_str().unwrap_or_default()];
                let format = ALL.iter().find(|format| schema["format"] == format.name());
                for test in group["tests"].as_array().into_iter().flatten() {
                    let text = test["data"].as_str();
                    let actual = text.is_none_or(|text| format.is_none_or(|format| format.matches(text)));
                    if test["valid"] == actual {
                        right += 1;
                    } else {
                        wrong.push(format!("{dialect}: {} {}: {actual}", schema["format"], test["data"]));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong: {wrong:#?}", wrong.len());
    assert!(right > 300, "only {right} texts were judged");
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("the suite is JSON")
}
