//! Values of just one branch: where more of a `oneOf` match than one, a property that only the others speak of gets a
//! value that these refuse.

use std::collections::BTreeSet;

use generator::source::Pointer;
use serde_json::{Map, Value, json};

use super::{Maker, Part};

/// How many properties are changed at most.
const CHANGES: usize = 12;

/// How many properties are tried.
const NAMES: usize = 64;

impl<'a> Maker<'a, '_> {
    /// A value that the judge accepts by all of some schemas, and differs from `value` in properties of it; `parts` are
    /// the schemas that it was made by.
    pub(super) fn told_apart(&mut self, schemas: &[Pointer], parts: &[Part<'a>], value: Value) -> Option<Value> {
        let Value::Object(mut object) = value else { return None };
        let unions: Vec<Vec<Part<'a>>> = parts.iter().map(|part| self.list(part, "oneOf")).collect();
        let unions: Vec<Vec<Part<'a>>> = unions.into_iter().filter(|branches| branches.len() > 1).collect();
        if unions.is_empty() {
            return None;
        }
        let names = self.spoken(unions.iter().flatten().cloned().collect());
        let mut excess = self.excess(&unions, &object)?;
        for _ in 0..CHANGES {
            let (changed, left) = self.step(&unions, &names, &object, excess)?;
            let value = Value::Object(changed);
            if self.is_good(schemas, &value) {
                return Some(value);
            }
            let Value::Object(changed) = value else { return None };
            (object, excess) = (changed, left);
        }
        None
    }

    /// A change of one property that leaves fewer branches too many.
    fn step(
        &mut self,
        unions: &[Vec<Part<'a>>],
        names: &[String],
        object: &Map<String, Value>,
        excess: usize,
    ) -> Option<(Map<String, Value>, usize)> {
        let others = [json!(0), json!("a"), json!(true), json!([]), json!({}), Value::Null];
        for name in names {
            for other in &others {
                let mut changed = object.clone();
                changed.insert(name.clone(), other.clone());
                let left = self.excess(unions, &changed)?;
                if left < excess {
                    return Some((changed, left));
                }
            }
        }
        None
    }

    /// How many branches are too many, or too few; none where the judge is asked no more.
    fn excess(&mut self, unions: &[Vec<Part<'a>>], object: &Map<String, Value>) -> Option<usize> {
        let value = Value::Object(object.clone());
        let mut excess = 0_usize;
        for branches in unions {
            let mut matching = 0_usize;
            for branch in branches {
                matching += usize::from(self.accepts(&branch.at, &value)?);
            }
            // None at all is worse than any number.
            excess += if matching == 0 { branches.len() } else { matching - 1 };
        }
        Some(excess)
    }

    /// The properties that some schemas speak of, with what they refer to.
    fn spoken(&self, mut pending: Vec<Part<'a>>) -> Vec<String> {
        let mut known: BTreeSet<Pointer> = BTreeSet::new();
        let mut names: Vec<String> = Vec::new();
        while let Some(part) = pending.pop() {
            if known.len() > NAMES || !known.insert(part.at.clone()) {
                continue;
            }
            pending.extend(self.document.target(&part.at).and_then(|target| self.part(target)));
            for keyword in ["allOf", "oneOf", "anyOf"] {
                pending.extend(self.list(&part, keyword));
            }
            let declared = self.named(&part, "properties");
            names.extend(declared.into_iter().map(|(name, _)| name.clone()));
        }
        let mut fresh = BTreeSet::new();
        names.retain(|name| fresh.insert(name.clone()));
        names.truncate(NAMES);
        names
    }
}
