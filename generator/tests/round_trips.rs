//! Instances of the golden descriptions: the generated code accepts those that are valid, refuses the others, and what it
//! reads it writes again.
//!
//! `instances.yaml` of a case has one line for each: the `type`, whether it is `valid`, the `json`, and what of it the type
//! `keeps`, if that is not all. Where serde's own traits refuse what a second look finds valid, `serde` is false.

mod common;

use std::fmt::Write;
use std::fs;

use common::{Case, cargo, errors, run, temporary, text, workspace};
use serde::Deserialize;
use serde_json::Value;

/// A line of `instances.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Instance {
    r#type: String,
    valid: bool,
    json: Value,
    #[serde(default, deserialize_with = "given")]
    keeps: Option<Value>,
    #[serde(default = "yes")]
    serde: bool,
}

fn yes() -> bool {
    true
}

/// Tells a null that is kept from nothing that is said.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// The part of the program that does not depend on the cases.
const JUDGE: &str = r#"
//! Reads, validates and writes the instances of the golden descriptions.

use serde_json::Value;

/// Reads an instance in each of the ways that there are.
macro_rules! instance {
    ($name:ident :: $type:ident, $valid:literal, $json:literal, $keeps:literal, $serde:literal) => {{
        type Model = $name::models::$type;
        let strict = $name::from_json::<Model>($json.as_bytes()).map_err(|violations| violations.to_string());
        let tolerant = $name::from_json_tolerant::<Model>($json.as_bytes()).map_err(|violations| violations.to_string());
        let serde = serde_json::from_str::<Model>($json)
            .map_err(|error| error.to_string())
            .and_then(|value| {
                let valid = $name::Validate::validate(&value).map_err(|violations| violations.to_string());
                valid.map(|()| value)
            });
        let reads = [("from_json", strict), ("from_json_tolerant", tolerant), ("serde", serde)];
        for (how, read) in reads {
            let written = read.map(|value| serde_json::from_str::<Value>(&serde_json::to_string(&value).unwrap()).unwrap());
            let valid = $valid && (how != "serde" || $serde);
            judge(concat!(stringify!($name), "::", stringify!($type)), how, valid, $json, $keeps, written);
        }
    }};
}

/// Tells what is wrong with the outcome of one read.
fn judge(name: &str, how: &str, valid: bool, json: &str, keeps: &str, written: Result<Value, String>) {
    let keeps: Value = serde_json::from_str(keeps).unwrap();
    match written {
        Ok(written) if valid && written != keeps => println!("{name} {json}: {how} writes {written}"),
        Ok(_) if !valid && how != "from_json_tolerant" => println!("{name} {json}: {how} accepts it"),
        Err(problem) if valid => println!("{name} {json}: {how} refuses it: {problem}"),
        Err(problem) if problem.is_empty() => println!("{name} {json}: {how} does not say why"),
        _ => {}
    }
}
"#;

#[test]
#[ignore = "compiles and runs all goldens; .ci/run runs it"]
fn instances_are_judged_and_survive() {
    let folder = temporary("round-trips");
    let mut calls = String::new();
    let mut dependencies = String::new();
    let mut members = vec!["program".to_owned()];
    for case in Case::all() {
        let instances = instances(&case);
        if instances.is_empty() {
            continue;
        }
        case.generate()
            .write(folder.join(&case.name))
            .expect("the generated crate");
        let name = &case.name;
        writeln!(
            dependencies,
            "{name} = {{ path = \"../{name}\", default-features = false }}"
        )
        .expect("a String");
        let module = name.replace('-', "_");
        for instance in &instances {
            calls.push_str(&call(&module, instance));
        }
        members.push(case.name);
    }
    let manifest = format!(
        "[package]\nname = \"program\"\nedition = \"2024\"\n\n[dependencies]\nserde_json = \"1\"\n{dependencies}"
    );
    common::write(&folder.join("program/Cargo.toml"), &manifest);
    common::write(
        &folder.join("program/src/main.rs"),
        &format!("{}\nfn main() {{\n{calls}}}\n", JUDGE.trim_start()),
    );
    workspace(&folder, &members);

    // The crates are without client and server here, and have no more warnings for it.
    let output = run(cargo(&folder, &["run", "--quiet", "--package=program"]).env("RUSTFLAGS", "--deny=warnings"));
    assert!(output.status.success(), "{}", errors(&output));
    let found = text(&output);
    assert!(found.is_empty(), "{found}");
}

fn instances(case: &Case) -> Vec<Instance> {
    match fs::read_to_string(case.folder.join("instances.yaml")) {
        Ok(text) => serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("instances of {}: {error}", case.name)),
        Err(_) => Vec::new(),
    }
}

fn call(module: &str, instance: &Instance) -> String {
    let Instance {
        r#type,
        valid,
        json,
        keeps,
        serde,
    } = instance;
    let keeps = keeps.as_ref().unwrap_or(json).to_string();
    format!(
        "    instance!({module}::{}, {valid}, {:?}, {keeps:?}, {serde});\n",
        r#type,
        json.to_string()
    )
}
