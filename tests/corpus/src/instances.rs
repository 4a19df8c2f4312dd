//! Real instances: whether the values that a description shows are judged as an independent validator judges them.
//!
//! Each example and each default is a value of a schema. The document, as it was meant, is generated from once more with a
//! component for each such schema, so that each has a type; the value is read as that, and judged by the crate
//! `jsonschema` as well. What both accept must be written as it was read.

mod find;
mod keywords;
mod oracle;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use generator::model::View;
use generator::source::Pointer;
use generator::{Generated, Generator};
use serde_json::{Value, json};

use crate::build;
use crate::droppable::Droppable;
use crate::entries::Entry;
use crate::exact::Exact;
use crate::judge::{self, Instance, Verdict};
use find::Shown;
use oracle::Oracle;

/// A value that a description shows, in one view, with the type that it is read as.
struct Case {
    shown: Shown,
    view: View,
    ty: String,
    json: String,
}

/// A description, ready to be judged.
struct Prepared {
    name: String,
    document: Value,
    cases: Vec<Case>,
    /// Values whose schemas have no type.
    untyped: usize,
}

/// Numbers of values.
#[derive(Default, Clone, Copy)]
struct Counts {
    accepted: usize,
    rejected: usize,
    disagreed: usize,
    altered: usize,
    unjudged: usize,
    untyped: usize,
}

/// Judges the values that the descriptions show. Whether both judges agree on all, and none is altered.
pub fn run(entries: &[Entry], work: &Path, report: Option<&Path>) -> Result<bool, String> {
    let mut prepared = Vec::new();
    let mut lines = String::new();
    for entry in entries {
        let name = &entry.name;
        match catch_unwind(AssertUnwindSafe(|| prepare(entry, work))) {
            Ok(Ok(description)) => prepared.push(description),
            Ok(Err(error)) => println!("{name:40} {}", error.lines().next().unwrap_or_default()),
            Err(_) => println!("{name:40} the generator panicked"),
        }
    }
    let names: Vec<String> = prepared.iter().map(|description| description.name.clone()).collect();
    build::workspace(work, names.iter().map(|name| format!("programs/{name}")))?;
    let failures = build::cargo(work, "build", &names, &["--no-default-features"], "")?;
    let mut all = Counts::default();
    for description in &prepared {
        let counts = match failures.get(&description.name) {
            Some(error) => {
                println!("{} does not compile: {error}", description.name);
                Counts {
                    disagreed: description.cases.len(),
                    ..Counts::default()
                }
            }
            None => description.judge(&judge::program(work, &description.name), &mut lines),
        };
        row(&description.name, counts);
        all.add(counts);
    }
    row("in all", all);
    if let Some(path) = report {
        std::fs::write(path, lines).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(prepared.len() == entries.len() && all.disagreed == 0 && all.altered == 0)
}

fn row(name: &str, counts: Counts) {
    println!(
        "{name:40} {:>6} accepted {:>6} rejected {:>5} disagreements {:>5} altered {:>5} not judged {:>5} without a type",
        counts.accepted, counts.rejected, counts.disagreed, counts.altered, counts.unjudged, counts.untyped
    );
}

/// Generates from a description, then from the document that was meant, with a component for each schema of a value.
fn prepare(entry: &Entry, work: &Path) -> Result<Prepared, String> {
    let name = entry.name.as_str();
    let generate = |generator: Generator| generator.generate().map_err(|failure| failure.to_string());
    let mut document = generate(entry.generator())?.document;
    let shown = find::find(&document);
    let components = add_components(&mut document, &shown);
    let augmented = work.join("documents").join(format!("{name}.json"));
    judge::changed(&augmented, &document.to_string()).map_err(|error| error.to_string())?;
    let generated = generate(Generator::new(&augmented).name(name))?;
    let mut cases = Vec::new();
    let mut untyped = 0;
    for shown in shown {
        let known = cases.len();
        cases.extend(of_views(&shown, &components, &generated));
        untyped += usize::from(cases.len() == known);
    }
    let types: BTreeSet<&str> = cases.iter().map(|case| case.ty.as_str()).collect();
    judge::write(&generated, name, &types, &work.join("programs")).map_err(|error| error.to_string())?;
    Ok(Prepared {
        name: name.to_owned(),
        document: generated.document,
        cases,
        untyped,
    })
}

/// Adds a component for each schema; by schema, where it is.
fn add_components(document: &mut Value, shown: &[Shown]) -> BTreeMap<Pointer, Pointer> {
    let list = Pointer::root().child("components").child("schemas");
    let mut components = BTreeMap::new();
    let schemas: BTreeSet<&Pointer> = shown.iter().map(|shown| &shown.schema).collect();
    for (index, schema) in schemas.into_iter().enumerate() {
        if schema.parent().as_ref() == Some(&list) {
            components.insert(schema.clone(), schema.clone());
            continue;
        }
        let name = format!("ShownValue{index}");
        document["components"]["schemas"][&name] = json!({"$ref": schema.to_fragment()});
        components.insert(schema.clone(), list.child(&name));
    }
    components
}

/// A value in the views that it has: in both, unless it goes in one direction or they do not differ.
fn of_views(shown: &Shown, components: &BTreeMap<Pointer, Pointer>, generated: &Generated) -> Vec<Case> {
    let component = components.get(&shown.schema);
    let views = match shown.view {
        Some(view) => vec![view],
        None => vec![View::Output, View::Input],
    };
    let mut cases: Vec<Case> = Vec::new();
    for view in views {
        let ty = component.and_then(|at| judge::component(generated, at, view));
        let value = shown.at.resolve(&generated.document);
        let (Some(ty), Some(value)) = (ty, value) else { continue };
        if cases.iter().all(|case| case.ty != ty) {
            cases.push(Case {
                shown: shown.clone(),
                view,
                ty,
                json: value.to_string(),
            });
        }
    }
    cases
}

impl Prepared {
    /// Has both judge all values, and tells on what they disagree.
    fn judge(&self, program: &Path, lines: &mut String) -> Counts {
        let instances: Vec<Instance<'_>> = self
            .cases
            .iter()
            .map(|case| Instance {
                ty: &case.ty,
                json: &case.json,
            })
            .collect();
        let verdicts = judge::judge(program, &instances);
        let mut counts = Counts {
            untyped: self.untyped,
            ..Counts::default()
        };
        let mut told = BTreeSet::new();
        for view in [View::Output, View::Input] {
            let cases = self.cases.iter().zip(&verdicts).filter(|(case, _)| case.view == view);
            let mut oracle = Oracle::new(&self.document, view);
            for (case, verdict) in cases {
                let theirs = match &mut oracle {
                    Ok(oracle) => {
                        let value = case.shown.at.resolve(&self.document).unwrap_or(&Value::Null);
                        oracle.judge(&case.shown.schema, value)
                    }
                    Err(error) => Err(error.clone()),
                };
                let (outcome, what) = self.compare(case, verdict, &theirs, &mut counts);
                // One reason can keep many from being judged.
                if let Some(what) = &what
                    && (theirs.is_ok() || told.insert(what.clone()))
                {
                    let value: String = case.json.chars().take(200).collect();
                    println!("{} {} {outcome}: {what}\n    {value}", self.name, case.shown.at);
                }
                let line = json!({
                    "description": self.name,
                    "at": case.shown.at.to_string(),
                    "schema": case.shown.schema.to_string(),
                    "type": case.ty,
                    "outcome": outcome,
                    "what": what,
                });
                lines.push_str(&format!("{line}\n"));
            }
        }
        counts
    }

    /// What to say of a value by both verdicts.
    fn compare(
        &self,
        case: &Case,
        ours: &Verdict,
        theirs: &Result<Option<String>, String>,
        counts: &mut Counts,
    ) -> (&'static str, Option<String>) {
        let (count, outcome, what) = match (ours, theirs) {
            (Verdict::Broken(why), _) => (&mut counts.disagreed, "broken", Some(why.clone())),
            (_, Err(why)) => (&mut counts.unjudged, "not judged", Some(why.clone())),
            (Verdict::Rejected(_), Ok(Some(_))) => (&mut counts.rejected, "rejected", None),
            (Verdict::Rejected(why), Ok(None)) => (
                &mut counts.disagreed,
                "disagreement",
                Some(format!("jsonschema accepts it, the crate does not: {why}")),
            ),
            (Verdict::Accepted { .. }, Ok(Some(why))) => (
                &mut counts.disagreed,
                "disagreement",
                Some(format!("the crate accepts it, jsonschema does not: {why}")),
            ),
            (Verdict::Accepted { written, again }, Ok(None)) => {
                match self.alteration(case, written, again.as_deref()) {
                    Some(what) => (&mut counts.altered, "altered", Some(what)),
                    None => (&mut counts.accepted, "accepted", None),
                }
            }
        };
        *count += 1;
        (outcome, what)
    }

    fn alteration(&self, case: &Case, written: &str, again: Option<&str>) -> Option<String> {
        let (Ok(read), Ok(wrote)) = (Exact::parse(&case.json), Exact::parse(written)) else {
            return Some(format!("written as {written}"));
        };
        let difference = read.difference(&wrote, &Droppable::of(&self.document, &case.shown.schema, case.view));
        let difference = difference.map(|difference| format!("{} {}", difference.at, difference.what));
        difference.or_else(|| again.map(|why| format!("written as {written}, which is refused: {why}")))
    }
}

impl Counts {
    fn add(&mut self, other: Counts) {
        self.accepted += other.accepted;
        self.rejected += other.rejected;
        self.disagreed += other.disagreed;
        self.altered += other.altered;
        self.unjudged += other.unjudged;
        self.untyped += other.untyped;
    }
}
