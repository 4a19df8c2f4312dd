//! Runs the generator over descriptions, and the crates that come of them.
//!
//! For each description: generates a crate, in a process of its own with a bound on its time; type-checks it with all
//! features and warnings denied; builds its router and its client over a stub, and sends one request for each
//! operation through both. Prints a table, and a report for machines where asked.

mod build;
mod comparison;
mod conformance;
mod describe;
mod differential;
mod document;
mod droppable;
mod entries;
mod exact;
mod exceptions;
mod generate;
mod instances;
mod judge;
mod keywords;
mod lost;
mod oracle;
mod outcome;
mod process;
mod program;
mod referenced;
mod requests;
mod sample;
mod settled;
mod stability;
mod subjects;
mod values;
mod wire;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

/// Runs the generator over descriptions, and the crates that come of them.
#[derive(Parser)]
struct Arguments {
    /// Descriptions, and folders of them; where a folder has a `MANIFEST.csv`, those that it lists.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Where crates are written and built.
    #[arg(long, value_name = "DIR", default_value = "target/corpus")]
    work: PathBuf,
    /// How far each description is taken.
    #[arg(long, value_enum, default_value = "run")]
    until: Until,
    /// Where a report for machines is written, one JSON object a line.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Removes what was built for each description once it was tried, so that many need little space.
    #[arg(long)]
    clean: bool,
    /// Tells what descriptions say that is found neither in the model nor in a diagnostic, and nothing else.
    #[arg(long)]
    lost: bool,
    /// Takes parts out of descriptions and tells which names change that have nothing to do with them, and nothing else.
    #[arg(long)]
    stability: bool,
    /// How many parts are taken out of a description, one at a time, for `--stability`.
    #[arg(long, value_name = "NUMBER", default_value_t = 4)]
    tries: usize,
    /// Takes the paths for folders of conformance cases, `NAME.openapi.json` beside `NAME.cases.json`, and judges them.
    #[arg(long)]
    conformance: bool,
    /// Judges the examples and defaults of descriptions, and nothing else: by the generated code and by another validator.
    #[arg(long)]
    instances: bool,
    /// Judges values made up for the schemas of descriptions, and changes of these, and nothing else: as `--instances` does.
    #[arg(long)]
    differential: bool,
    /// What the values that are made up depend on: the same seed makes the same.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// How many values are made up for a schema, each of which is changed several times.
    #[arg(long, value_name = "NUMBER", default_value_t = 16)]
    values: usize,
    /// The overlays of the descriptions, for `--instances` and `--differential`.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// Takes only what has this in its name.
    #[arg(long, value_name = "TEXT", default_value = "")]
    only: String,
    /// The list of what is known to be judged otherwise than by others, for `--conformance` and `--differential`.
    #[arg(long, value_name = "FILE")]
    exceptions: Option<PathBuf>,
    /// Whether descriptions are read as their authors mean them or as the specification says; `--conformance` always does
    /// the latter. Without it, `--instances` and `--differential` do both, and all else the former.
    #[arg(long, value_enum)]
    reading: Option<Reading>,
    /// Another folder that descriptions may refer into; for those that a manifest lists, its folder is one.
    #[arg(long, value_name = "FOLDER")]
    allow: Option<PathBuf>,
    /// Generates one description in this process; what the program calls itself with.
    #[arg(long, hide = true)]
    describe: bool,
}

/// How descriptions are read.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Reading {
    /// As their authors mean them.
    Meant,
    /// As the specification says.
    Letter,
}

impl From<Reading> for generator::Reading {
    fn from(reading: Reading) -> Self {
        match reading {
            Reading::Meant => generator::Reading::Meant,
            Reading::Letter => generator::Reading::Letter,
        }
    }
}

/// How far a description is taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
enum Until {
    /// The crate is generated.
    Generate,
    /// The crate is type-checked.
    Check,
    /// The crate's router and client answer.
    Run,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.describe {
        return match described(&arguments) {
            Some(entry) => describe::describe(&entry, &arguments.work),
            None => ExitCode::from(2),
        };
    }
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// The one description that this process generates.
fn described(arguments: &Arguments) -> Option<entries::Entry> {
    let [path] = arguments.paths.as_slice() else {
        return None;
    };
    Some(entries::Entry {
        name: arguments.work.file_name()?.to_string_lossy().into_owned(),
        file: path.clone(),
        kind: None,
        allowed: arguments.allow.clone(),
        reading: arguments.reading.map_or_else(Default::default, Into::into),
    })
}

fn run(arguments: &Arguments) -> Result<bool, String> {
    let exceptions = arguments.exceptions.as_deref().map(exceptions::Exceptions::load);
    let exceptions = exceptions.transpose()?;
    if arguments.conformance {
        return conformance::run(&conformance::Job {
            folders: &arguments.paths,
            work: &arguments.work,
            only: &arguments.only,
            exceptions,
            report: arguments.report.as_deref(),
        });
    }
    let mut entries = entries::of(&arguments.paths, &arguments.only)?;
    for entry in &mut entries {
        entry.allowed = entry.allowed.take().or_else(|| arguments.allow.clone());
        entry.reading = arguments.reading.map_or_else(Default::default, Into::into);
    }
    if arguments.stability {
        return Ok(stability::run(&entries, arguments.seed, arguments.tries));
    }
    if arguments.lost {
        return Ok(lost::report(&entries));
    }
    if arguments.instances || arguments.differential {
        if arguments.reading.is_none() {
            entries = entries.into_iter().flat_map(entries::Entry::in_both_readings).collect();
        }
        return judge_values(arguments, &entries, exceptions.unwrap_or_default());
    }
    std::fs::create_dir_all(&arguments.work).map_err(|error| format!("{}: {error}", arguments.work.display()))?;
    let mut outcomes = generate::all(&entries, &arguments.work);
    if arguments.until >= Until::Check {
        build::check(&mut outcomes, &arguments.work)?;
    }
    if arguments.until >= Until::Run {
        build::run(&mut outcomes, &arguments.work, arguments.clean)?;
    }
    outcome::print(&outcomes);
    if let Some(report) = &arguments.report {
        outcome::write(&outcomes, report)?;
    }
    Ok(outcomes.iter().all(outcome::Outcome::is_good))
}

/// Judges values by what is generated from descriptions, and by another validator.
fn judge_values(
    arguments: &Arguments,
    entries: &[entries::Entry],
    exceptions: exceptions::Exceptions,
) -> Result<bool, String> {
    let (prepared, mut good) = subjects::prepare(entries, &arguments.overlay, &arguments.work)?;
    if arguments.instances {
        good &= instances::run(&prepared, &arguments.work, arguments.report.as_deref())?;
    }
    if arguments.differential {
        good &= differential::run(&differential::Job {
            prepared: &prepared,
            work: &arguments.work,
            seed: arguments.seed,
            values: arguments.values,
            exceptions,
        });
    }
    Ok(good)
}
