//! What values are judged by: a description, generated from once more with a component for each schema that has values.
//!
//! So each of these schemas has a type, be it written out in a body or within another; and all that judge values of a
//! description do so by one program.

mod find;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use generator::model::View;
use generator::source::Pointer;
use generator::{Generated, Generator, Reading};
use serde_json::{Value, json};

use crate::build;
use crate::document::Document;
use crate::entries::Entry;
use crate::judge;
use crate::settled::settled;
use find::Found;
pub use find::Shown;

/// A description, ready to be judged by.
pub struct Prepared {
    /// What its program is called.
    pub name: String,
    /// How it is read.
    pub reading: Reading,
    /// The document as it is written.
    pub written: Value,
    /// The document that values are judged by: as it is read, with the components that were added.
    pub document: Value,
    /// The values that it shows.
    pub shown: Vec<Shown>,
    /// The schemas that have a component or are of a body, and the direction in which their values go, where it is one.
    pub schemas: Vec<(Pointer, Option<View>)>,
    /// The types of schemas: for responses and for requests.
    types: BTreeMap<Pointer, [Option<String>; 2]>,
    /// The components of schemas.
    components: BTreeMap<Pointer, Pointer>,
    /// What was generated from the description alone.
    generated: Generated,
    /// Why its program does not compile.
    pub failure: Option<String>,
}

/// Prepares the descriptions, and builds a program for each; whether all could be.
pub fn prepare(entries: &[Entry], overlays: &[PathBuf], work: &Path) -> Result<(Vec<Prepared>, bool), String> {
    let mut prepared = Vec::new();
    for entry in entries {
        let name = &entry.name;
        match catch_unwind(AssertUnwindSafe(|| Prepared::of(entry, overlays, work))) {
            Ok(Ok(description)) => prepared.push(description),
            Ok(Err(error)) => println!("{name:40} {}", error.lines().next().unwrap_or_default()),
            Err(_) => println!("{name:40} the generator panicked"),
        }
    }
    let names: Vec<String> = prepared.iter().map(|description| description.name.clone()).collect();
    build::workspace(work, names.iter().map(|name| format!("programs/{name}")))?;
    let mut failures = build::cargo(work, "build", &names, &["--no-default-features"], "")?;
    for description in &mut prepared {
        description.failure = failures.remove(&description.name);
        if let Some(error) = &description.failure {
            println!("{} does not compile: {error}", description.name);
        }
    }
    let all = prepared.len() == entries.len();
    Ok((prepared, all))
}

impl Prepared {
    /// Generates from a description, then from the document that was meant, with the components that it lacks.
    fn of(entry: &Entry, overlays: &[PathBuf], work: &Path) -> Result<Prepared, String> {
        let name = entry.name.as_str();
        let generate = |generator: Generator| generator.generate().map_err(|failure| failure.to_string());
        let alone = generate(overlays.iter().fold(entry.generator(), Generator::overlay))?;
        let mut document = alone.document.clone();
        let Found { shown, bodies } = find::find(&document);
        let list = Pointer::root().child("components").child("schemas");
        let of_components: Vec<Pointer> = Document::new(&document)
            .members(&list)
            .map(|(name, _)| list.child(name))
            .collect();
        let mut components = add_components(&mut document, &shown, &bodies);
        send_components(&mut document);
        let augmented = work.join("documents").join(format!("{name}.json"));
        judge::changed(&augmented, &document.to_string()).map_err(|error| error.to_string())?;
        let generated = generate(Generator::new(&augmented).name(name).reading(entry.reading))?;
        let schemas: Vec<(Pointer, Option<View>)> =
            of_components.into_iter().map(|at| (at, None)).chain(bodies).collect();
        let of_components = schemas.iter().filter(|(at, _)| at.parent().as_ref() == Some(&list));
        components.extend(of_components.map(|(at, _)| (at.clone(), at.clone())));
        let types: BTreeMap<_, _> = components
            .iter()
            .map(|(schema, component)| {
                let of = |view| judge::component(&generated, component, view);
                (schema.clone(), [View::Output, View::Input].map(of))
            })
            .collect();
        let names: BTreeSet<&str> = types.values().flatten().flatten().map(String::as_str).collect();
        judge::write(&generated, name, &names, &work.join("programs")).map_err(|error| error.to_string())?;
        Ok(Prepared {
            name: name.to_owned(),
            reading: entry.reading,
            written: alone.document.clone(),
            document: settled(&generated.judged()),
            shown,
            schemas,
            types,
            components,
            generated: alone,
            failure: None,
        })
    }

    /// Where the schema at `at` is in the document that values are judged by: reading can move what is within schemas,
    /// and no component.
    pub fn judged<'p>(&'p self, at: &'p Pointer) -> &'p Pointer {
        self.components.get(at).unwrap_or(at)
    }

    /// The type that values of the schema at `at` are read as.
    pub fn ty(&self, at: &Pointer, view: View) -> Option<&str> {
        let [output, input] = self.types.get(at)?;
        match view {
            View::Output => output.as_deref(),
            View::Input => input.as_deref(),
        }
    }

    /// The views in which values of a schema that go in this direction differ, each with the type.
    pub fn views(&self, at: &Pointer, view: Option<View>) -> Vec<(View, &str)> {
        let views = match view {
            Some(view) => vec![view],
            None => vec![View::Output, View::Input],
        };
        let mut types: Vec<(View, &str)> = Vec::new();
        for view in views {
            if let Some(ty) = self
                .ty(at, view)
                .filter(|ty| types.iter().all(|(_, known)| known != ty))
            {
                types.push((view, ty));
            }
        }
        types
    }

    /// The file, the line and the column where the node at `at` was written.
    pub fn place(&self, at: &Pointer) -> String {
        self.generated.line(&self.generated.place(at))
    }
}

/// Adds a component for each schema that is none; by schema, where its component is.
fn add_components(
    document: &mut Value,
    shown: &[Shown],
    bodies: &[(Pointer, Option<View>)],
) -> BTreeMap<Pointer, Pointer> {
    let list = Pointer::root().child("components").child("schemas");
    let mut components = BTreeMap::new();
    let schemas = shown.iter().map(|shown| &shown.schema);
    let schemas: BTreeSet<&Pointer> = schemas.chain(bodies.iter().map(|(at, _)| at)).collect();
    for (index, schema) in schemas.into_iter().enumerate() {
        if schema.parent().as_ref() == Some(&list) {
            components.insert(schema.clone(), schema.clone());
            continue;
        }
        let name = format!("JudgedValue{index}");
        document["components"]["schemas"][&name] = json!({"$ref": schema.to_fragment()});
        components.insert(schema.clone(), list.child(&name));
    }
    components
}

/// Adds an operation that sends all components, so that each has the type that it has in requests.
fn send_components(document: &mut Value) {
    let components = document["components"]["schemas"].as_object().into_iter().flatten();
    let properties = components.map(|(name, _)| {
        let at = Pointer::root().child("components").child("schemas").child(name);
        (name.clone(), json!({"$ref": at.to_fragment()}))
    });
    let schema = json!({"type": "object", "properties": properties.collect::<serde_json::Map<_, _>>()});
    document["paths"]["/judged-values"]["put"] = json!({
        "operationId": "judgeValues",
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"204": {"description": "Nothing."}},
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_that_are_no_components_become_some() {
        let mut document = json!({"components": {"schemas": {"A": {}}}, "paths": {}});
        let schema = |text: &str| Pointer::from_fragment(text).expect("a pointer");
        let bodies = [
            (schema("#/components/schemas/A"), None),
            (schema("#/paths/schema"), Some(View::Input)),
        ];
        let components = add_components(&mut document, &[], &bodies);
        assert_eq!(components[&bodies[0].0], bodies[0].0);
        assert_eq!(components[&bodies[1].0].to_string(), "/components/schemas/JudgedValue1");
        assert_eq!(
            document["components"]["schemas"]["JudgedValue1"],
            json!({"$ref": "#/paths/schema"})
        );
    }

    #[test]
    fn components_that_are_references_have_types() {
        let folder = std::env::temp_dir().join(format!("subjects-{}", std::process::id()));
        let schema = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let description = json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {"$ref": "#/components/responses/R"}}}}},
            "components": {
                "responses": {
                    "R": {"$ref": "#/components/responses/S"},
                    "S": {"description": "S.", "content": {"application/json": {"schema": {"type": "array", "items": schema("A")}}}},
                },
                "schemas": {
                    "A": schema("B"),
                    "B": {"type": "object", "properties": {"a": {"type": "string"}}},
                    "C": {"$ref": "other.json#/components/schemas/D"},
                    "E": {"$ref": "other.json#/E"},
                    "F": {"$ref": "other.json#/E"},
                    "G": schema("E"),
                },
            },
        });
        let other = json!({"components": {"schemas": {"D": {"type": "string"}}}, "E": {"type": "object", "properties": {"e": {"$ref": "#/components/schemas/D"}}}});
        let entry = Entry {
            name: "references".to_owned(),
            file: folder.join("openapi.json"),
            kind: None,
            allowed: None,
            reading: generator::Reading::Letter,
        };
        judge::changed(&entry.file, &description.to_string()).expect("a file");
        judge::changed(&folder.join("other.json"), &other.to_string()).expect("a file");
        let prepared = Prepared::of(&entry, &[], &folder);
        std::fs::remove_dir_all(&folder).expect("the folder is removed");
        let prepared = prepared.unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(prepared.schemas.len(), 7);
        for (schema, view) in &prepared.schemas {
            assert!(!prepared.views(schema, *view).is_empty(), "{schema}");
        }
    }
}
