//! Files of many operations: none is too long, and which file something is in does not depend on other operations.

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::empty;
use generator::Generator;
use serde_json::{Map, Value, json};

/// A description with so many operations, all with a tag or none, but for one.
fn description(tag: Option<&str>, left_out: usize) -> Value {
    let paths = (0..200).filter(|index| *index != left_out).map(|index| {
        let (method, verb) = [("get", "list"), ("get", "find"), ("post", "create"), ("delete", "drop")][index % 4];
        let mut operation = json!({
            "operationId": format!("{verb}_{}_{index}", ["things", "people"][index % 3 % 2]),
            "parameters": (0..5).map(|name| json!({
                "name": format!("p{name}"),
                "in": "query",
                "description": "One.\n\nTwo.\n\nThree.",
                "schema": {"type": "string"},
            })).collect::<Vec<_>>(),
            "responses": {"204": {"description": "Done."}},
        });
        if let Some(tag) = tag {
            operation["tags"] = json!([tag]);
        }
        (format!("/{index}"), json!({ method: operation }))
    });
    let paths: Map<String, Value> = paths.collect();
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Many", "version": "1"},
        "paths": paths,
        "components": {"schemas": {"Old": {"type": "object", "deprecated": true}}},
    })
}

/// The files with their texts, but for those that every crate has.
fn files(description: &Value, name: &str) -> BTreeMap<String, String> {
    let path = empty(name).join("many.json");
    fs::write(&path, description.to_string()).expect("a temporary file");
    let generated = Generator::new(path).generate().expect("a crate");
    let files = generated.files.into_iter();
    files
        .map(|(path, text)| (path.display().to_string(), text))
        .filter(|(path, _)| path.starts_with("src") && !path.contains("support"))
        .collect()
}

#[test]
fn long_files_are_in_parts() {
    for (tag, folder) in [(None, "src/api"), (Some("all"), "src/api/all")] {
        let name = format!("parts-{}", tag.unwrap_or("none"));
        let files = files(&description(tag, 200), &name);
        for (path, text) in &files {
            let lines = text.lines().count();
            assert!(lines <= 4_000, "{path} has {lines} lines");
        }
        for part in ["delete", "get_find", "get_list", "post"] {
            assert!(
                files.contains_key(&format!("{folder}/{part}.rs")),
                "{part} of {:?}",
                files.keys()
            );
        }
        assert!(files[&format!("{folder}/post.rs")].contains("pub struct CreateThings2Request"));
        let client = folder.replace("api", "client");
        assert!(files[&format!("{client}/post.rs")].contains("pub fn create_things_2("));
    }
}

#[test]
fn operations_stay_in_their_files_when_another_goes() {
    let structs = |left_out: usize| {
        let files = files(
            &description(Some("all"), left_out),
            &format!("parts-without-{left_out}"),
        );
        let mut found = BTreeMap::new();
        for (path, text) in files {
            let names = text.lines().filter_map(|line| line.strip_prefix("pub struct "));
            found.extend(names.map(|name| (name.to_owned(), path.clone())));
        }
        found
    };
    let (before, after) = (structs(200), structs(8));
    let moved = after.iter().filter(|(name, path)| before.get(*name) != Some(path));
    assert_eq!(moved.collect::<Vec<_>>(), Vec::<(&String, &String)>::new());
    assert_eq!(before.len(), after.len() + 1);
}
