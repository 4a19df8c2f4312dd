//! Cases of conformance, as they lie in a folder: `NAME.openapi.json` beside `NAME.cases.json`.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;

/// A description and what is said of values of its schemas.
pub struct Suite {
    /// The folder's name and its own.
    pub name: String,
    /// The description.
    pub description: PathBuf,
    /// Its schemas.
    pub groups: Vec<Group>,
}

/// A schema and what is said of its values.
#[derive(Deserialize)]
pub struct Group {
    /// The name of the component.
    pub schema: String,
    /// What it is there for.
    pub description: String,
    /// Values.
    pub tests: Vec<Test>,
}

/// A value, and whether it is valid.
#[derive(Deserialize)]
pub struct Test {
    /// What it is there for.
    pub description: String,
    /// The value, to the letter.
    pub data: Box<RawValue>,
    /// Whether it is valid.
    pub valid: bool,
}

/// The suites in `folder` whose names contain `only`, by name.
pub fn read(folder: &Path, only: &str) -> Result<Vec<Suite>, String> {
    let told = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let canonical = folder.canonicalize().map_err(|error| told(folder, &error))?;
    let set = canonical.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let entries = fs::read_dir(folder).map_err(|error| told(folder, &error))?;
    let mut suites = Vec::new();
    for entry in entries.flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        let Some(stem) = file.strip_suffix(".cases.json") else {
            continue;
        };
        let name = format!("{set}/{stem}");
        if !name.contains(only) {
            continue;
        }
        let text = fs::read_to_string(entry.path()).map_err(|error| told(&entry.path(), &error))?;
        suites.push(Suite {
            name,
            description: folder.join(format!("{stem}.openapi.json")),
            groups: serde_json::from_str(&text).map_err(|error| told(&entry.path(), &error))?,
        });
    }
    suites.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(suites)
}
