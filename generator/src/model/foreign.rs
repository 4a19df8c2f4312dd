//! The crates of types that are the user's own.

use std::collections::BTreeMap;

use super::{Model, Shape};
use crate::dependency::Dependency;
use crate::description::crates::crates;
use crate::diagnostic::Place;

/// Crates whose types stand for formats, as they are depended on where nobody says otherwise: with a version, and with
/// the features by which serde reads and writes what the format is.
const WELL_KNOWN: [(&str, &str, &[&str]); 5] = [
    ("chrono", "0.4", &["serde"]),
    ("jiff", "0.2", &["serde"]),
    ("rust_decimal", "1", &["serde"]),
    ("url", "2", &["serde"]),
    ("uuid", "1", &["serde"]),
];

/// A type of another crate, if there is one and the support code is shared. Only the crate that has the traits of the support
/// code could implement them for it.
pub fn unshareable(model: &Model) -> Option<&str> {
    model.shared_support.as_ref()?;
    let mut types = model
        .types
        .iter()
        .filter_map(|(_, definition)| match &definition.shape {
            Shape::Foreign(path) => Some(path.as_str()),
            _ => None,
        });
    types.find(|path| !path.starts_with("crate::"))
}

/// Sets the dependencies of the crate that its foreign types need: those that were declared, and well-known ones. What is
/// neither is noted with the place of a type, of which `places` has the first for each crate.
pub fn depend(model: &mut Model, declared: BTreeMap<String, Dependency>, places: &BTreeMap<String, Place>) {
    model.dependencies = declared;
    let paths = model
        .types
        .iter()
        .filter_map(|(_, definition)| match &definition.shape {
            Shape::Foreign(path) => Some(path.as_str()),
            _ => None,
        });
    let used: Vec<String> = paths.flat_map(crates).collect();
    for name in used {
        let is_declared = |known: &String| known.replace('-', "_") == name;
        let is_noted = model.undeclared.iter().any(|(known, _)| *known == name);
        if is_noted || model.dependencies.keys().any(is_declared) {
            continue;
        }
        match WELL_KNOWN.iter().find(|(known, ..)| *known == name) {
            Some((_, version, features)) => {
                let mut dependency = Dependency::new(version);
                dependency.features = features.iter().map(|feature| (*feature).to_owned()).collect();
                model.dependencies.insert(name, dependency);
            }
            None => {
                let place = places.get(&name).cloned().unwrap_or_default();
                model.undeclared.push((name, place));
            }
        }
    }
}
