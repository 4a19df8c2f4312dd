//! The entries of one table of a manifest.

use serde::Deserialize;
use toml_edit::{Decor, Item, Table, TableLike};

use super::{Lack, enough};
use crate::dependency::Dependency;

/// A table whose entries are generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Cargo features.
    Features,
    /// Dependencies.
    Dependencies,
}

/// An entry without the way it is written.
#[derive(Debug, PartialEq, Eq)]
pub enum Entry {
    /// A feature, with what it turns on.
    Feature(Vec<String>),
    /// A dependency.
    Dependency(Dependency),
}

impl Kind {
    /// The name of the table.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Features => "features",
            Kind::Dependencies => "dependencies",
        }
    }

    /// Reads an entry of the table, unless it is a table of its own: such a one was never generated.
    fn entry(self, item: &Item) -> Option<Entry> {
        item.as_value().and_then(|_| self.any_entry(item))
    }

    fn any_entry(self, item: &Item) -> Option<Entry> {
        let value = item.clone().into_value().ok()?;
        let from = serde::de::IntoDeserializer::into_deserializer(value);
        match self {
            Kind::Features => Vec::deserialize(from).ok().map(Entry::Feature),
            Kind::Dependencies => Dependency::deserialize(from).ok().map(Entry::Dependency),
        }
    }
}

/// Merges the entries `wanted` into those that are there, given the `record` of those that were generated last. Returns
/// the new record, and what the user's entries lack.
pub fn merge(kind: Kind, wanted: &Table, record: &Table, known: &mut dyn TableLike) -> (Table, Vec<Lack>) {
    let mut written = Table::new();
    let mut lacks = Vec::new();
    let sorted = known.iter().map(|(name, _)| name).is_sorted();
    for (name, item) in record.iter().filter(|(name, _)| !wanted.contains_key(name)) {
        let is_ours = known
            .get(name)
            .is_some_and(|known| kind.entry(known) == kind.entry(item));
        if is_ours {
            remove(known, name);
        }
    }
    for (name, item) in wanted {
        let was = record.get(name);
        let Some(theirs) = known.get_mut(name) else {
            match wanted.key(name) {
                Some(key) => known.entry_format(key).or_insert(item.clone()),
                None => known.entry(name).or_insert(item.clone()),
            };
            written.insert(name, item.clone());
            continue;
        };
        if was.is_some_and(|was| kind.entry(was) == kind.entry(theirs)) {
            if kind.entry(theirs) != kind.entry(item) {
                replace(theirs, item);
            }
            written.insert(name, item.clone());
            continue;
        }
        // Whatever was generated last was so, though it is the user's now.
        if let Some(was) = was {
            written.insert(name, was.clone());
        }
        if let (Some(needed), Some(given)) = (kind.entry(item), kind.any_entry(theirs)) {
            lacks.extend(enough::lacks(name, &needed, &given));
        }
    }
    if sorted && kind == Kind::Dependencies {
        known.sort_values();
    }
    (written, lacks)
}

/// Replaces a value. What is written around it stays.
fn replace(theirs: &mut Item, item: &Item) {
    if let (Some(theirs), Some(value)) = (theirs.as_value_mut(), item.as_value()) {
        let decor = theirs.decor().clone();
        *theirs = value.clone();
        *theirs.decor_mut() = decor;
    }
}

/// Removes an entry. The user's comments above it stay: the next entry gets them, or what follows the table.
fn remove(known: &mut dyn TableLike, name: &str) {
    let comments = known
        .key(name)
        .map(|key| comments(key.leaf_decor()))
        .unwrap_or_default();
    let next = known
        .iter()
        .map(|(name, _)| name.to_owned())
        .skip_while(|known| known != name)
        .nth(1);
    known.remove(name);
    if comments.is_empty() {
        return;
    }
    let heir = next.or_else(|| known.iter().next().map(|(name, _)| name.to_owned()));
    if let Some(mut key) = heir.and_then(|heir| known.key_mut(&heir)) {
        let own = key
            .leaf_decor()
            .prefix()
            .and_then(|prefix| prefix.as_str())
            .unwrap_or_default();
        let prefix = format!("{comments}{own}");
        key.leaf_decor_mut().set_prefix(prefix);
    }
}

/// The lines above an entry, without those that are generated with it.
fn comments(decor: &Decor) -> String {
    let prefix = decor.prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
    let lines = prefix.lines().filter(|line| !crate::render::FEATURES.contains(line));
    let lines: String = lines.map(|line| format!("{line}\n")).collect();
    match lines.trim() {
        "" => String::new(),
        _ => lines,
    }
}
