//! Manifests of generated crates: what is generated, and what their users made of it.
//!
//! A manifest has a record, `[package.metadata.generator]`, of the dependencies and features that were generated last. An
//! entry that equals its record is updated or removed; any other is the user's and stays. `[package]` is written once.

pub mod edition;
mod enough;
mod entries;
pub mod package;
#[cfg(test)]
mod tests;

use toml_edit::{DocumentMut, Item, Table, TableLike};

use crate::output::MARK;
use entries::Kind;

/// A manifest that was merged.
#[derive(Debug, PartialEq, Eq)]
pub struct Merged {
    /// The text.
    pub text: String,
    /// What the user's entries lack.
    pub lacks: Vec<Lack>,
}

/// Something that generated code needs, and that the manifest doesn't give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// What is wrong.
    pub message: String,
    /// How to fix it.
    pub help: String,
}

/// The name of the file.
pub const MANIFEST: &str = "Cargo.toml";

/// The path of the record in a manifest.
const RECORD: [&str; 3] = ["package", "metadata", "generator"];

/// The record as text, for the tables `[features]` and `[dependencies]` of a manifest that is generated.
pub fn record(features: &str, dependencies: &str) -> String {
    let path = RECORD.join(".");
    let uncommented: String = features
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| format!("{line}\n"))
        .collect();
    format!(
        "\n# What was generated last. Entries above that equal it are kept up to date; all others are yours.\n\
         [{path}.features]\n{uncommented}\n[{path}.dependencies]\n{dependencies}"
    )
}

/// Whether a manifest was generated, whatever its user made of it since.
pub fn has_record(text: &str) -> bool {
    let tables = text.lines().filter_map(|line| line.trim().strip_prefix('['));
    tables.filter_map(|line| line.strip_prefix(&RECORD.join("."))).count() > 0
}

/// Merges a manifest that is generated into the one that is there.
///
/// # Errors
///
/// A sentence, if the one that is there is not TOML, or not a manifest.
pub fn merge(fresh: &str, known: &str) -> Result<Merged, String> {
    let parse = |text: &str| text.parse::<DocumentMut>().map_err(|error| error.to_string());
    let (fresh, mut merged) = (parse(fresh)?, parse(known)?);
    // Before there was a record, all was overwritten: what equals what is generated now was generated.
    let is_old = known.starts_with(&format!("# {MARK}"));
    let old = table(merged.as_table(), &RECORD);
    let old = old.or_else(|| table(fresh.as_table(), &RECORD).filter(|_| is_old));
    let old = [Kind::Features, Kind::Dependencies].map(|kind| (kind, entries_of(old, kind)));
    let mut lacks = enough::package(fresh.as_table(), merged.as_table());
    let mut record = Vec::new();
    for (kind, old) in old {
        let wanted = entries_of(Some(fresh.as_table()), kind);
        let known = merged.entry(kind.name()).or_insert_with(toml_edit::table);
        let known = known
            .as_table_like_mut()
            .ok_or_else(|| format!("`{}` is not a table", kind.name()))?;
        let (written, found) = entries::merge(kind, &wanted, &old, known);
        lacks.extend(found);
        record.push((kind, written));
    }
    lacks.extend(enough::optional(merged.as_table()));
    put_record(&mut merged, &fresh, record)?;
    let text = with_header(&merged.to_string(), &fresh.to_string());
    Ok(Merged { text, lacks })
}

/// The names of the dependencies of a manifest.
pub fn dependencies(text: &str) -> Vec<String> {
    let document = text.parse::<DocumentMut>().unwrap_or_default();
    let tables = document.get("dependencies").and_then(Item::as_table_like);
    tables
        .into_iter()
        .flat_map(TableLike::iter)
        .map(|(name, _)| name.to_owned())
        .collect()
}

/// The table at a path.
fn table<'t>(from: &'t dyn TableLike, path: &[&str]) -> Option<&'t dyn TableLike> {
    path.iter()
        .try_fold(from, |table, name| table.get(name)?.as_table_like())
}

/// The entries of one kind in a manifest or a record.
fn entries_of(from: Option<&dyn TableLike>, kind: Kind) -> Table {
    let entries = from.and_then(|from| from.get(kind.name())).cloned();
    entries
        .and_then(|entries| entries.into_table().ok())
        .unwrap_or_default()
}

/// Replaces the entries of the record. A new record is at the end.
fn put_record(merged: &mut DocumentMut, fresh: &DocumentMut, record: Vec<(Kind, Table)>) -> Result<(), String> {
    let mut at: &mut dyn TableLike = merged.as_table_mut();
    for name in RECORD {
        let known = at.entry(name).or_insert_with(|| Item::Table(implicit()));
        at = known
            .as_table_like_mut()
            .ok_or_else(|| format!("`{name}` is not a table"))?;
    }
    let of_fresh = table(fresh.as_table(), &RECORD);
    for (position, (kind, entries)) in (isize::MAX / 2..).zip(record) {
        let known = at.entry(kind.name()).or_insert_with(|| {
            let like = of_fresh.and_then(|record| record.get(kind.name())?.as_table());
            let mut table = like.cloned().unwrap_or_default();
            table.set_position(Some(position));
            Item::Table(table)
        });
        let known = known
            .as_table_like_mut()
            .ok_or_else(|| format!("`{}` is not a table", kind.name()))?;
        known.clear();
        for (name, item) in entries {
            known.insert(&name, item);
        }
    }
    Ok(())
}

/// A table that is not written down itself.
fn implicit() -> Table {
    let mut table = Table::new();
    table.set_implicit(true);
    table
}

/// The text with the first line of a fresh manifest, if it still begins with such a line.
fn with_header(text: &str, fresh: &str) -> String {
    let mark = format!("# {MARK}");
    match (text.split_once('\n'), fresh.split_once('\n')) {
        (Some((known, rest)), Some((header, _))) if known.starts_with(&mark) && header.starts_with(&mark) => {
            format!("{header}\n{rest}")
        }
        _ => text.to_owned(),
    }
}
