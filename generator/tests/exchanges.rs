//! Exchanges over TCP: the crate of a golden serves, calls and relays, against a peer that sends what it likes.
//!
//! `exchanges.rs` of a case is a program that prints what is wrong.

mod common;

use std::fs;

use common::{Case, cargo, errors, run, temporary, text, workspace};

/// The crates that a program may use beside the generated one.
const DEPENDENCIES: &str = "\
axum = { version = \"0.8\", default-features = false, features = [\"http1\", \"tokio\"] }
bytes = \"1\"
http = \"1\"
http-body-util = \"0.1\"
serde_json = \"1\"
tokio = { version = \"1\", features = [\"io-util\", \"macros\", \"net\", \"rt\"] }
tower-service = \"0.3\"
";

#[test]
fn exchanges_go_as_the_description_has_it() {
    let folder = temporary("exchanges");
    let mut members = Vec::new();
    let mut programs = Vec::new();
    for case in Case::all() {
        let Ok(program) = fs::read_to_string(case.folder.join("exchanges.rs")) else {
            continue;
        };
        case.generate()
            .write(folder.join(&case.name))
            .expect("the generated crate");
        let name = format!("exchange-{}", case.name);
        let own = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{DEPENDENCIES}{case} = {{ path = \"../{case}\" }}\n",
            case = case.name
        );
        common::write(&folder.join(&name).join("Cargo.toml"), &own);
        common::write(&folder.join(&name).join("src/main.rs"), &program);
        members.extend([case.name, name.clone()]);
        programs.push(name);
    }
    workspace(&folder, &members);
    assert!(!programs.is_empty(), "no case has exchanges");
    for program in programs {
        let package = format!("--package={program}");
        let output = run(&mut cargo(&folder, &["run", "--quiet", &package]));
        assert!(output.status.success(), "{program}: {}", errors(&output));
        let found = text(&output);
        assert!(found.is_empty(), "{program}: {found}");
    }
}
