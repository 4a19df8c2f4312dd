//! Real descriptions generate. They are not part of the project: `CORPUS_DIR` names the folder they are in.

use std::path::{Path, PathBuf};
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

#[test]
fn descriptions_of_several_files_generate() {
    let Some(corpus) = env::var_os("CORPUS_DIR").map(PathBuf::from) else {
        eprintln!("skipped: CORPUS_DIR is not set");
        return;
    };
    let manifest = fs::read_to_string(corpus.join("MANIFEST.csv")).expect("CORPUS_DIR has `MANIFEST.csv`");
    let entries = manifest.lines().filter_map(|line| line.split(',').nth(1));
    let entries: Vec<&Path> = entries
        .map(Path::new)
        .filter(|path| path.starts_with("multi"))
        .collect();
    assert!(entries.len() > 10, "too few descriptions in {}", corpus.display());
    let mut faults = Vec::new();
    for entry in entries {
        // Some refer to files beside their folder, in that of the whole project.
        let project: PathBuf = entry.components().take(2).collect();
        match Generator::new(corpus.join(entry))
            .allow_folder(corpus.join(project))
            .generate()
        {
            Err(failure) => faults.push(format!("{}:\n{failure}", entry.display())),
            Ok(generated) if generated.model().groups.is_empty() => {
                faults.push(format!("{}: no operation", entry.display()));
            }
            Ok(_) => {}
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
