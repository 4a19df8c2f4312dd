//! Differential testing: whether the generated code judges values made up for schemas, and changes of these, as an
//! independent validator does.
//!
//! What the two disagree on is made as simple as it can be while they still do. Of what then has one reason, one value
//! is told.

mod mutate;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use generator::model::View;
use generator::source::Pointer;
use serde_json::Value;

use crate::comparison::{Comparison, Tally};
use crate::exceptions::Exceptions;
use crate::judge::{self, Instance};
use crate::oracle::Oracle;
use crate::subjects::Prepared;
use crate::values::{Maker, Random, simpler, weight};
use mutate::Mutator;
use vocabulary::Vocabulary;

/// How often a value is made up until it is valid; after that, it is taken as it is.
const ATTEMPTS: usize = 6;

/// How many changed values are made of each.
const CHANGES: usize = 4;

/// How many values of one schema on which the judges differ in one way are made simpler.
const ALIKE: usize = 3;

/// How many steps are made towards simpler values.
const STEPS: usize = 200;

/// A value, and what it is read as.
struct Trial<'a> {
    schema: &'a Pointer,
    view: View,
    ty: &'a str,
    value: Value,
}

/// Numbers of schemas and values.
#[derive(Default, Clone, Copy)]
struct Counts {
    schemas: usize,
    tally: Tally,
    /// Values that are known to be judged otherwise.
    known: usize,
    /// Schemas of which no value was valid.
    empty: usize,
    untyped: usize,
}

/// The two judges of the values of a description.
struct Judges<'a> {
    description: &'a Prepared,
    program: PathBuf,
    /// For responses and for requests.
    oracles: [Result<Oracle, String>; 2],
}

/// What is to be done.
pub struct Job<'a> {
    /// The descriptions.
    pub prepared: &'a [Prepared],
    /// Where their programs are.
    pub work: &'a Path,
    /// What the values depend on.
    pub seed: u64,
    /// How many values are made up for each schema.
    pub values: usize,
    /// The schemas, by description, whose values are known to be judged otherwise.
    pub exceptions: Exceptions,
}

/// Judges made-up values of the descriptions' schemas. Whether both judges agree on all, and none is altered, but for
/// what is known.
pub fn run(job: &Job<'_>) -> bool {
    let mut all = Counts::default();
    for description in job.prepared {
        let counts = match description.failure {
            Some(_) => Counts {
                tally: Tally {
                    disagreed: 1,
                    ..Tally::default()
                },
                ..Counts::default()
            },
            None => Judges::of(description, job.work).run(job),
        };
        row(&description.name, counts);
        all.add(counts);
    }
    row("in all", all);
    all.tally.is_good()
}

fn row(name: &str, counts: Counts) {
    println!(
        "{name:40} {:>5} schemas {:>7} accepted {:>7} rejected {:>4} disagreements {:>4} altered {:>4} known \
         {:>4} not judged {:>4} without a value {:>4} without a type",
        counts.schemas,
        counts.tally.accepted,
        counts.tally.rejected,
        counts.tally.disagreed,
        counts.tally.altered,
        counts.known,
        counts.tally.unjudged,
        counts.empty,
        counts.untyped
    );
}

impl<'a> Judges<'a> {
    fn of(description: &'a Prepared, work: &Path) -> Self {
        Judges {
            description,
            program: judge::program(work, &description.name),
            oracles: [View::Output, View::Input]
                .map(|view| Oracle::new(&description.document, view, description.reading)),
        }
    }

    fn run(&self, job: &Job<'_>) -> Counts {
        let mut counts = Counts::default();
        let mut trials = Vec::new();
        for (schema, view) in &self.description.schemas {
            let views = self.description.views(schema, *view);
            counts.untyped += usize::from(views.is_empty());
            for (view, ty) in views {
                let (made, valid) = self.values(schema, view, job.seed, job.values);
                counts.schemas += 1;
                counts.empty += usize::from(!valid);
                trials.extend(made.into_iter().map(|value| Trial {
                    schema,
                    view,
                    ty,
                    value,
                }));
            }
        }
        let comparisons = self.judge(&trials);
        let mut alike: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        let mut needed: BTreeSet<&str> = BTreeSet::new();
        let mut wrong = Vec::new();
        for (trial, comparison) in trials.into_iter().zip(comparisons) {
            if !comparison.is_good() && job.exceptions.has(&self.description.name, trial.schema.as_str()) {
                needed.insert(trial.schema.as_str());
                counts.known += 1;
                continue;
            }
            counts.tally.count(&comparison);
            let known = alike.entry((trial.ty, kind(&comparison))).or_default();
            if !comparison.is_good() && *known < ALIKE {
                *known += 1;
                wrong.push((trial, comparison));
            }
        }
        for schema in job
            .exceptions
            .of(&self.description.name)
            .filter(|schema| !needed.contains(schema))
        {
            println!(
                "listed, and judged as jsonschema does: {} | {schema}",
                self.description.name
            );
            counts.tally.disagreed += 1;
        }
        self.shrink(&mut wrong);
        self.tell(wrong);
        counts
    }

    /// Values for a schema, and changes of these; and whether any is valid.
    fn values(&self, schema: &Pointer, view: View, seed: u64, count: usize) -> (Vec<Value>, bool) {
        let document = &self.description.document;
        let mut random = Random::new(seed, &format!("{schema} {view:?}"));
        let schema = self.description.judged(schema);
        let oracle = self.oracle(view);
        let mut made: Vec<Value> = Vec::new();
        let mut valid = false;
        for _ in 0..count {
            let mut last = None;
            for _ in 0..ATTEMPTS {
                last = Maker::new(document, &mut random).make(schema).or(last);
                let good = last
                    .as_ref()
                    .is_some_and(|value| oracle.as_ref().is_ok_and(|oracle| oracle.accepts(schema, value)));
                valid |= good;
                if good {
                    break;
                }
            }
            made.extend(last);
        }
        let vocabulary = Vocabulary::of(document, schema);
        let mutator = Mutator {
            vocabulary: &vocabulary,
            others: &made,
        };
        let changed = made.iter().flat_map(|value| [value; CHANGES]);
        let changed: Vec<Value> = changed.map(|value| mutator.mutate(value, &mut random)).collect();
        made.extend(changed);
        (made, valid)
    }

    /// The other validator of values of a view.
    fn oracle(&self, view: View) -> &Result<Oracle, String> {
        let [output, input] = &self.oracles;
        match view {
            View::Output => output,
            View::Input => input,
        }
    }

    /// What both say of each value.
    fn judge(&self, trials: &[Trial<'_>]) -> Vec<Comparison> {
        let texts: Vec<String> = trials.iter().map(|trial| trial.value.to_string()).collect();
        let instances = trials
            .iter()
            .zip(&texts)
            .map(|(trial, json)| Instance { ty: trial.ty, json });
        let verdicts = judge::judge(&self.program, &instances.collect::<Vec<_>>());
        let document = &self.description.document;
        let judged = trials.iter().zip(&texts).zip(&verdicts);
        judged
            .map(|((trial, json), verdict)| {
                let oracle = self.oracle(trial.view);
                let schema = self.description.judged(trial.schema);
                Comparison::of(document, schema, trial.view, oracle, json, verdict)
            })
            .collect()
    }

    /// Makes values simpler on which the judges differ, all of them a step at a time, as long as they differ in that way.
    fn shrink(&self, wrong: &mut [(Trial<'a>, Comparison)]) {
        let mut left: Vec<usize> = (0..wrong.len()).collect();
        for _ in 0..STEPS {
            let mut proposed: Vec<(usize, Trial<'a>)> = Vec::new();
            for index in &left {
                let trial = &wrong[*index].0;
                let values = simpler(&trial.value).into_iter();
                proposed.extend(values.map(|value| (*index, Trial { value, ..*trial })));
            }
            let (indices, trials): (Vec<usize>, Vec<Trial<'a>>) = proposed.into_iter().unzip();
            let comparisons = self.judge(&trials);
            left.clear();
            for (index, (trial, comparison)) in indices.into_iter().zip(trials.into_iter().zip(comparisons)) {
                if kind(&comparison) == kind(&wrong[index].1) && left.last() != Some(&index) {
                    wrong[index] = (trial, comparison);
                    left.push(index);
                }
            }
            if left.is_empty() {
                break;
            }
        }
    }

    /// Tells on what the judges differ, for each reason the simplest value.
    fn tell(&self, mut wrong: Vec<(Trial<'a>, Comparison)>) {
        wrong.sort_by_key(|(trial, _)| weight(&trial.value));
        let mut reasons: BTreeMap<String, Vec<(Trial<'a>, Comparison)>> = BTreeMap::new();
        let mut order: Vec<String> = Vec::new();
        for (trial, comparison) in wrong {
            let reason = reason(&comparison);
            if !reasons.contains_key(&reason) {
                order.push(reason.clone());
            }
            reasons.entry(reason).or_default().push((trial, comparison));
        }
        for reason in order {
            let alike = &reasons[&reason];
            let Some((trial, comparison)) = alike.first() else {
                continue;
            };
            println!(
                "{} {} {} as {}{}: {}",
                self.description.place(trial.schema),
                trial.schema,
                comparison.outcome(),
                trial.ty,
                if alike.len() > 1 {
                    format!(", and {} alike", alike.len() - 1)
                } else {
                    String::new()
                },
                comparison.what().unwrap_or_default()
            );
            println!("    {}", trial.value);
        }
    }
}

/// In what way two judges differ.
fn kind(comparison: &Comparison) -> &'static str {
    match comparison {
        Comparison::Refused(_) => "refused",
        Comparison::Admitted(_) => "admitted",
        comparison => comparison.outcome(),
    }
}

/// Why two judges differ, without the place in the value and what is there.
fn reason(comparison: &Comparison) -> String {
    let what = comparison.what().unwrap_or_default();
    let words = what
        .split_whitespace()
        .filter(|word| !word.starts_with('/') && !word.contains('"'));
    format!("{} {}", kind(comparison), words.collect::<Vec<_>>().join(" "))
}

impl Counts {
    fn add(&mut self, other: Counts) {
        self.schemas += other.schemas;
        self.tally.add(other.tally);
        self.known += other.known;
        self.empty += other.empty;
        self.untyped += other.untyped;
    }
}
