//! Descriptions such as vendors write them: each is generated, and what is wrong with it is told.
//!
//! `INSTA_UPDATE=always cargo test -p generator --test sloppy` writes the snapshots again.

#![cfg(feature = "cli")]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use common::{empty, errors, run};

#[test]
fn sloppy_descriptions_are_generated() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sloppy");
    let files = fs::read_dir(folder).expect("the descriptions");
    let mut files: Vec<_> = files.map(|file| file.expect("a description").path()).collect();
    files.sort();
    insta::with_settings!({
        omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "snapshots/sloppy"
    }, {
        for file in files {
            let name = file.file_name().expect("a name").to_string_lossy().into_owned();
            let folder = empty(&format!("sloppy/{name}"));
            fs::copy(&file, folder.join(&name)).expect("the description is copied");
            let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
            command.current_dir(&folder).args(["generate", "--out", "out", &name]);
            // A description that is sloppy in many ways is generated as far as it goes.
            for code in ["unresolved-reference", "invalid-reference", "reference-cycle", "forbidden-reference"] {
                command.args(["--level", &format!("{code}=warn")]);
            }
            let output = run(&mut command);
            let told = errors(&output);
            assert_eq!(output.status.code(), Some(0), "{name} is generated: {told}");
            insta::assert_snapshot!(name.as_str(), told.trim_end());
        }
    });
}
