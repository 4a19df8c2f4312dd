//! The crates of types that are the user's own.

use std::collections::BTreeMap;

use super::{Model, Shape, mapped};
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
    let is_declared = |name: &str| declared.keys().any(|known| known.replace('-', "_") == name);
    let built_in = model.built_in_modules().into_iter().filter_map(mapped::dependency);
    let mut found: BTreeMap<String, Dependency> = built_in
        .filter(|(name, _)| !is_declared(&name.replace('-', "_")))
        .collect();
    let paths = model
        .types
        .iter()
        .filter_map(|(_, definition)| match &definition.shape {
            Shape::Foreign(path) => Some(path.as_str()),
            _ => None,
        });
    let own = model.conversions.iter().map(|conversion| &conversion.ty);
    let own = own
        .flat_map(|own| [Some(own.ty.as_str()), own.with.as_deref()])
        .flatten();
    let used: Vec<String> = paths.chain(own).flat_map(crates).collect();
    for name in used {
        let is_noted = model.undeclared.iter().any(|(known, _)| *known == name);
        if is_noted || is_declared(&name) {
            continue;
        }
        match WELL_KNOWN.iter().find(|(known, ..)| *known == name) {
            Some((_, version, features)) => {
                let dependency = found.entry(name).or_insert_with(|| Dependency::new(version));
                let new = features.iter().map(|feature| (*feature).to_owned());
                let new: Vec<String> = new.filter(|feature| !dependency.features.contains(feature)).collect();
                dependency.features.extend(new);
            }
            None => {
                let is_found = found.keys().any(|known| known.replace('-', "_") == name);
                let place = places.get(&name).cloned().unwrap_or_default();
                model.undeclared.extend((!is_found).then_some((name, place)));
            }
        }
    }
    model.dependencies = declared;
    model.dependencies.extend(found);
}
