//! Instances of the golden descriptions: the generated code accepts those that are valid, refuses the others, and what it
//! reads it writes again.
//!
//! `instances.yaml` of a case has one line for each: the `type`, whether it is `valid`, the `json`, and what of it the type
//! `keeps`, if that is not all. Where serde's own traits refuse what a second look finds valid, `serde` is false.

mod common;

use std::collections::BTreeMap;
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

/// The part of the program that does not depend on the cases. What is compiled for each type is small, since there are many.
const JUDGE: &str = r#"
//! Reads, validates and writes the instances of the golden descriptions.

use serde_json::Value;

type Written = Result<Value, String>;

/// Judges the instances of a type: whether each is valid, its JSON, what is kept of it, and whether serde reads it.
macro_rules! model {
    ($name:ident :: $type:ident, $instances:expr) => {{
        type Model = $name::models::$type;
        let written = |model: Model| serde_json::to_string(&model).unwrap().parse().unwrap();
        judge(concat!(stringify!($name), "::", stringify!($type)), $instances, &[
            ("from_json", &|json| $name::from_json(json.as_bytes()).map(written).map_err(|it| it.to_string())),
            ("from_json_tolerant", &|json| {
                $name::from_json_tolerant(json.as_bytes()).map(written).map_err(|it| it.to_string())
            }),
            ("serde", &|json| {
                let model: Model = serde_json::from_str(json).map_err(|error| error.to_string())?;
                $name::Validate::validate(&model).map_err(|violations| violations.to_string())?;
                Ok(written(model))
            }),
        ]);
    }};
}

/// Prints what is wrong with the outcomes of reading instances.
fn judge(name: &str, instances: &[(bool, &str, &str, bool)], reads: &[(&str, &dyn Fn(&str) -> Written)]) {
    for (valid, json, keeps, serde) in instances {
        let keeps: Value = serde_json::from_str(keeps).unwrap();
        for (how, read) in reads {
            let valid = *valid && (*how != "serde" || *serde);
            match read(json) {
                Ok(written) if valid && written != keeps => println!("{name} {json}: {how} writes {written}"),
                Ok(_) if !valid && *how != "from_json_tolerant" => println!("{name} {json}: {how} accepts it"),
                Err(problem) if valid => println!("{name} {json}: {how} refuses it: {problem}"),
                Err(problem) if problem.is_empty() => println!("{name} {json}: {how} does not say why"),
                _ => {}
            }
        }
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
        for (model, instances) in by_type(&instances) {
            writeln!(calls, "    model!({module}::{model}, &[{instances}]);").expect("a String");
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

/// The instances of each type, as the program has them.
fn by_type(instances: &[Instance]) -> BTreeMap<&str, String> {
    let mut types = BTreeMap::<&str, String>::new();
    for instance in instances {
        let keeps = instance.keeps.as_ref().unwrap_or(&instance.json).to_string();
        let (valid, json, serde) = (instance.valid, instance.json.to_string(), instance.serde);
        let list = types.entry(&instance.r#type).or_default();
        write!(list, "({valid}, {json:?}, {keeps:?}, {serde}), ").expect("a String");
    }
    types
}
