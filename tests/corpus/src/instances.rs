//! Real instances: whether the values that a description shows are judged as an independent validator judges them.
//!
//! Each example and each default is a value of a schema. It is read as the type of that, and judged by the crate
//! `jsonschema` as well. What both accept must be written as it was read.

use std::collections::BTreeSet;
use std::path::Path;

use generator::model::View;
use serde_json::json;

use crate::comparison::{Comparison, Tally};
use crate::judge::{self, Instance};
use crate::oracle::Oracle;
use crate::subjects::{Prepared, Shown};

/// A value that a description shows, in one view, with the type that it is read as.
struct Case<'a> {
    shown: &'a Shown,
    view: View,
    ty: &'a str,
    json: String,
}

/// Numbers of values.
#[derive(Default, Clone, Copy)]
struct Counts {
    tally: Tally,
    untyped: usize,
}

/// Judges the values that the descriptions show. Whether both judges agree on all, and none is altered.
pub fn run(prepared: &[Prepared], work: &Path, report: Option<&Path>) -> Result<bool, String> {
    let mut lines = String::new();
    let mut all = Counts::default();
    for description in prepared {
        let counts = judge_shown(description, work, &mut lines);
        row(&description.name, counts);
        all.add(counts);
    }
    row("in all", all);
    if let Some(path) = report {
        std::fs::write(path, lines).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(all.tally.is_good())
}

fn row(name: &str, counts: Counts) {
    println!(
        "{name:40} {:>6} accepted {:>6} rejected {:>5} disagreements {:>5} altered {:>5} not judged {:>5} without a type",
        counts.tally.accepted,
        counts.tally.rejected,
        counts.tally.disagreed,
        counts.tally.altered,
        counts.tally.unjudged,
        counts.untyped
    );
}

/// Has both judge all values that a description shows, and tells on what they disagree.
fn judge_shown(description: &Prepared, work: &Path, lines: &mut String) -> Counts {
    let mut counts = Counts::default();
    let mut cases: Vec<Case<'_>> = Vec::new();
    for shown in &description.shown {
        let Some(value) = shown.at.resolve(&description.written) else {
            continue;
        };
        let views = description.views(&shown.schema, shown.view);
        counts.untyped += usize::from(views.is_empty());
        cases.extend(views.into_iter().map(|(view, ty)| Case {
            shown,
            view,
            ty,
            json: value.to_string(),
        }));
    }
    if description.failure.is_some() {
        counts.tally.disagreed = cases.len();
        return counts;
    }
    let instances: Vec<Instance<'_>> = cases
        .iter()
        .map(|case| Instance {
            ty: case.ty,
            json: &case.json,
        })
        .collect();
    let verdicts = judge::judge(&judge::program(work, &description.name), &instances);
    let mut told = BTreeSet::new();
    for view in [View::Output, View::Input] {
        let oracle = Oracle::new(&description.document, view, description.reading);
        for (case, verdict) in cases.iter().zip(&verdicts).filter(|(case, _)| case.view == view) {
            let comparison = Comparison::of(
                &description.document,
                description.judged(&case.shown.schema),
                view,
                &oracle,
                &case.json,
                verdict,
            );
            counts.tally.count(&comparison);
            let (outcome, what) = (comparison.outcome(), comparison.what());
            // One reason can keep many from being judged.
            if let Some(what) = &what
                && (!matches!(comparison, Comparison::Unjudged(_)) || told.insert(what.clone()))
            {
                let value: String = case.json.chars().take(200).collect();
                println!("{} {} {outcome}: {what}\n    {value}", description.name, case.shown.at);
            }
            let line = json!({
                "description": description.name,
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

impl Counts {
    fn add(&mut self, other: Counts) {
        self.tally.add(other.tally);
        self.untyped += other.untyped;
    }
}
