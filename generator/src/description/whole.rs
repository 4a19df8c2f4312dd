//! Whether anything is left that is as the description has it.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::methods::methods;
use crate::diagnostic::{Diagnostics, Place, Severity};
use crate::source::{Origins, Pointer, references};

/// The longest chain of references of path items.
const LONGEST_CHAIN: usize = 64;

/// Whether nothing was left out of some operation and what it refers to, or of some schema where there are no
/// operations. A crate of which every part lacks something is of no use, and the faults are then errors.
pub fn is_anything_whole(document: &Value, origins: &Origins, diagnostics: &Diagnostics) -> bool {
    let refusals = diagnostics.iter().filter(|found| found.severity == Severity::Refusal);
    let refused: Vec<&Place> = refusals.filter_map(|refusal| refusal.place.as_ref()).collect();
    if refused.is_empty() {
        return true;
    }
    let mut units = operations(document);
    if units.is_empty() {
        units = schemas(document);
    }
    let mut search = Search {
        document,
        origins,
        refused,
        regions: HashMap::new(),
    };
    units.into_iter().any(|unit| search.is_whole(unit))
}

/// The parts that operations consist of.
fn operations(document: &Value) -> Vec<Vec<Pointer>> {
    let root = Pointer::root();
    let paths = followed(document, root.child("paths"));
    let mut units = Vec::new();
    for path in paths.resolve(document).and_then(Value::as_object).into_iter().flatten() {
        let item = followed(document, paths.child(path.0));
        for (method, operation) in item.resolve(document).map(methods).unwrap_or_default() {
            let own = operation.get("security");
            let security = own.or_else(|| document.get("security")).and_then(Value::as_array);
            let schemes = security.into_iter().flatten().filter_map(Value::as_object).flatten();
            let section = root.child("components").child("securitySchemes");
            let schemes = schemes.map(|(name, _)| section.child(name));
            // The path's own faults, but not those of its other operations.
            let entry = paths.child(path.0).child("$ref");
            let parts = [entry, item.child("parameters"), item.join(&method)];
            units.push(schemes.chain(parts).collect());
        }
    }
    units
}

fn schemas(document: &Value) -> Vec<Vec<Pointer>> {
    let at = Pointer::root().child("components").child("schemas");
    let schemas = at.resolve(document).and_then(Value::as_object).into_iter().flatten();
    schemas.map(|(name, _)| vec![at.child(name)]).collect()
}

/// Where what is at `at` is described, its references followed.
fn followed(document: &Value, mut at: Pointer) -> Pointer {
    for _ in 0..LONGEST_CHAIN {
        let reference = at.resolve(document).and_then(|item| item.get("$ref")?.as_str());
        let target = reference.filter(|text| text.starts_with('#'));
        match target.and_then(|text| Pointer::from_fragment(text).ok()) {
            Some(target) => at = target,
            None => break,
        }
    }
    at
}

struct Search<'a> {
    document: &'a Value,
    origins: &'a Origins,
    refused: Vec<&'a Place>,
    /// The nodes that were looked at, with those that they refer to; none for one of which something was left out.
    regions: HashMap<Pointer, Option<Vec<Pointer>>>,
}

impl Search<'_> {
    fn is_whole(&mut self, unit: Vec<Pointer>) -> bool {
        let mut seen: HashSet<Pointer> = unit.iter().cloned().collect();
        let mut pending = unit;
        while let Some(region) = pending.pop() {
            if !self.regions.contains_key(&region) {
                let targets = self.targets(&region);
                self.regions.insert(region.clone(), targets);
            }
            let Some(Some(targets)) = self.regions.get(&region) else {
                return false;
            };
            pending.extend(targets.iter().filter(|target| seen.insert((*target).clone())).cloned());
        }
        true
    }

    fn targets(&self, region: &Pointer) -> Option<Vec<Pointer>> {
        let place = self.origins.place(region);
        let refused = |refused: &&Place| {
            let (one, other) = (&refused.pointer, &place.pointer);
            refused.file == place.file && (one.starts_with(other) || other.starts_with(one))
        };
        if self.refused.iter().any(refused) {
            return None;
        }
        let value = region.resolve(self.document);
        let found = value.map(|value| references::find(value, region, references::Kind::Object));
        let local = found.into_iter().flatten().filter(|found| found.text.starts_with('#'));
        Some(
            local
                .filter_map(|found| Pointer::from_fragment(&found.text).ok())
                .collect(),
        )
    }
}
