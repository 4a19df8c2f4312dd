//! Real descriptions generate. They are not part of the project: `CORPUS_DIR` names the folder they are in.

use std::path::PathBuf;
use std::{env, fs};

use generator::Generator;

#[test]
fn home_descriptions_generate() {
    let Some(corpus) = env::var_os("CORPUS_DIR").map(PathBuf::from) else {
        eprintln!("skipped: CORPUS_DIR is not set");
        return;
    };
    let entries = fs::read_dir(corpus.join("specs")).expect("CORPUS_DIR has a folder `specs`");
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("pan-scm-"))
    });
    files.sort();
    assert!(files.len() > 10, "too few descriptions in {}", corpus.display());
    let failures: Vec<String> = files
        .iter()
        .filter_map(|path| {
            Generator::new(path)
                .generate()
                .err()
                .map(|failure| format!("{}:\n{failure}", path.display()))
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
