//! Stable names: what a description loses, renames nothing of what it keeps.
//!
//! One component schema that nothing refers to, or one operation, is taken out at a time. Each name that is there now at
//! a place of the description, and was not there before, is one that was changed without need.

mod names;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use generator::description;
use generator::diagnostic::Diagnostics;
use generator::model::{self, Model, Options};
use generator::source::{FileId, Origins, Pointer, Sources, join, swagger};
use serde_json::Value;

use crate::document::Document;
use crate::entries::Entry;
use crate::values::Random;

/// A name, by what has it.
type Name = (String, String);

/// Counts the names that change, and prints them. Whether there are none.
pub fn run(entries: &[Entry], seed: u64, tries: usize) -> bool {
    let pending = Mutex::new(entries.iter());
    let found = Mutex::new(BTreeMap::new());
    let work = || {
        loop {
            let next = pending.lock().ok().and_then(|mut entries| entries.next());
            let Some(entry) = next else { return };
            let began = Instant::now();
            let result = of_entry(entry, seed, tries);
            if let Ok(mut found) = found.lock() {
                found.insert(entry.name.clone(), (result, began.elapsed()));
            }
        }
    };
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(2, usize::from);
        (0..workers).for_each(|_| drop(scope.spawn(work)));
    });
    let (mut total, mut tried, mut names) = (0, 0, 0);
    for (entry, (result, time)) in found.into_inner().unwrap_or_default() {
        let Tried { names: count, changes } = result;
        let changed: usize = changes.iter().map(|(_, changed)| changed.len()).sum();
        println!(
            "{entry:44} {count:>6} names {:>3} tries {changed:>4} changed {:>6.1} s",
            changes.len(),
            time.as_secs_f32()
        );
        for (dropped, changed) in &changes {
            for (what, name) in changed {
                println!("    without {dropped}: {name} at {what}");
            }
        }
        (total, tried, names) = (total + changed, tried + changes.len(), names + count);
    }
    println!("{names} names, {tried} tries, {total} changed");
    total == 0
}

/// What became of one description.
struct Tried {
    /// How many names it has.
    names: usize,
    /// What was taken out, and the names that changed.
    changes: Vec<(String, Vec<Name>)>,
}

fn of_entry(entry: &Entry, seed: u64, tries: usize) -> Tried {
    let mut tried = Tried {
        names: 0,
        changes: Vec::new(),
    };
    let Some((document, file)) = load(entry) else {
        return tried;
    };
    let before = names::of(&modelled(entry, file, &document));
    tried.names = before.len();
    let mut droppable = droppable(&document);
    let mut random = Random::new(seed, &entry.name);
    while tried.changes.len() < tries && !droppable.is_empty() {
        let at = droppable.swap_remove(random.below(droppable.len()));
        let mut without = document.clone();
        remove(&mut without, &at);
        let after = names::of(&modelled(entry, file, &without));
        let changed = after.difference(&before).cloned().collect();
        tried.changes.push((at.to_string(), changed));
    }
    tried
}

/// The document, with its files joined.
fn load(entry: &Entry) -> Option<(Value, FileId)> {
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let (file, mut document) = sources.load(&entry.file, &mut diagnostics)?;
    let mut origins = Origins::new(file);
    let allowed: Vec<_> = entry.allowed.iter().cloned().collect();
    join::join(
        &mut document,
        &entry.file,
        &allowed,
        &mut sources,
        &mut origins,
        &mut diagnostics,
    );
    if document.get("swagger").is_some() {
        document = swagger::upgrade(document, &mut origins, &mut diagnostics);
    }
    Some((document, file))
}

fn modelled(entry: &Entry, file: FileId, document: &Value) -> Model {
    let mut diagnostics = Diagnostics::new();
    let mut document = document.clone();
    let options = Options {
        reading: entry.reading,
        ..Options::default()
    };
    let read = match entry.reading {
        generator::Reading::Meant => {
            let (mut origins, mut found) = (Origins::new(file), Diagnostics::new());
            let (sources, told) = (Sources::new(), &mut diagnostics);
            description::reading::settle(&mut document, file, &mut origins, &sources, told, &mut found)
        }
        generator::Reading::Letter => description::read(&document, file, &mut diagnostics),
    };
    let mut model = Model::default();
    if let Some(mut description) = read {
        model::build(&mut description, &mut model, options, &mut diagnostics);
    }
    model
}

/// What can be taken out, and leaves all else as it is described.
fn droppable(value: &Value) -> Vec<Pointer> {
    let document = Document::new(value);
    let text = value.to_string();
    let schemas = Pointer::root().child("components").child("schemas");
    let is_alone = |(name, schema): &(&String, &Value)| {
        // A branch of what it extends is part of that, and so is what a mapping may name.
        schema.get("allOf").is_none()
            && !text.contains(&format!("/{name}\""))
            && !text.contains(&format!(":\"{name}\""))
    };
    let alone = document.members(&schemas).filter(is_alone);
    let schemas = alone.map(|(name, _)| schemas.child(name));
    let paths = document.operations().into_iter().map(|operation| operation.at);
    let paths = paths.filter(|at| at.as_str().starts_with("/paths/"));
    schemas.chain(paths).collect()
}

fn remove(document: &mut Value, at: &Pointer) {
    let (Some(parent), Some(name)) = (at.parent(), at.last()) else {
        return;
    };
    if let Some(Value::Object(members)) = document.pointer_mut(parent.as_str()) {
        members.shift_remove(&*name);
    }
}
