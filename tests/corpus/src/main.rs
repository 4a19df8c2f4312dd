//! Runs the generator over descriptions, and the crates that come of them.
//!
//! For each description: generates a crate, in a process of its own with a bound on its time; type-checks it with all
//! features and warnings denied; builds its router and its client over a stub, and sends one request for each
//! operation through both. Prints a table, and a report for machines where asked.

mod build;
mod describe;
mod document;
mod lost;
mod program;
mod requests;
mod sample;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use clap::Parser;
use serde_json::{Value, json};

/// Runs the generator over descriptions, and the crates that come of them.
#[derive(Parser)]
struct Arguments {
    /// Descriptions, and folders of them.
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
    /// Tells what descriptions say that is found neither in the model nor in a diagnostic, and nothing else.
    #[arg(long)]
    lost: bool,
    /// Generates one description in this process; what the program calls itself with.
    #[arg(long, hide = true)]
    describe: bool,
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

/// What is known of one description.
struct Outcome {
    name: String,
    /// What generating it told: whether it was generated, counts, or why not.
    generated: Value,
    checked: Option<Result<(), String>>,
    ran: Option<Result<usize, String>>,
}

/// How long generating may take.
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.describe {
        return match arguments.paths.as_slice() {
            [path] => describe::describe(path, &arguments.work),
            _ => ExitCode::from(2),
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

fn run(arguments: &Arguments) -> Result<bool, String> {
    let mut files = Vec::new();
    for path in &arguments.paths {
        match path.is_dir() {
            true => files.extend(folder(path)?),
            false => files.push(path.clone()),
        }
    }
    if arguments.lost {
        return Ok(lost::report(&files));
    }
    std::fs::create_dir_all(&arguments.work).map_err(|error| format!("{}: {error}", arguments.work.display()))?;
    let mut outcomes = generate_all(&files, &arguments.work);
    if arguments.until >= Until::Check {
        build::check(&mut outcomes, &arguments.work)?;
    }
    if arguments.until >= Until::Run {
        build::run(&mut outcomes, &arguments.work)?;
    }
    outcomes.iter().for_each(print);
    let good = outcomes.iter().filter(|outcome| outcome.is_good()).count();
    println!("{good} of {} descriptions passed", outcomes.len());
    if let Some(report) = &arguments.report {
        let lines: String = outcomes
            .iter()
            .map(|outcome| format!("{}\n", outcome.to_json()))
            .collect();
        std::fs::write(report, lines).map_err(|error| format!("{}: {error}", report.display()))?;
    }
    Ok(good == outcomes.len())
}

/// The descriptions in a folder, by name.
fn folder(path: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| {
        path.extension()
            .is_some_and(|end| end == "yaml" || end == "yml" || end == "json")
    });
    files.sort();
    Ok(files)
}

/// Generates each description in a process of its own, as many at once as there are processors.
fn generate_all(files: &[PathBuf], work: &Path) -> Vec<Outcome> {
    let workers = thread::available_parallelism().map_or(2, usize::from);
    let next = std::sync::atomic::AtomicUsize::new(0);
    let mut outcomes: Vec<(usize, Outcome)> = thread::scope(|scope| {
        let worker = || {
            let mut done = Vec::new();
            loop {
                let index = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                let Some(file) = files.get(index) else { return done };
                done.push((index, generate(file, work)));
            }
        };
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        handles
            .into_iter()
            .flat_map(|handle| handle.join().unwrap_or_default())
            .collect()
    });
    outcomes.sort_by_key(|(index, _)| *index);
    outcomes.into_iter().map(|(_, outcome)| outcome).collect()
}

fn generate(file: &Path, work: &Path) -> Outcome {
    let name = file
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let kebab = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    let name: String = name.chars().map(kebab).collect();
    let folder = work.join("crates").join(&name);
    Outcome {
        generated: describe_apart(file, &folder),
        name,
        checked: None,
        ran: None,
    }
}

/// Runs this program again for one description, so that nothing it does can hurt the run.
fn describe_apart(file: &Path, folder: &Path) -> Value {
    let start = Instant::now();
    let child = std::env::current_exe().and_then(|program| {
        Command::new(program)
            .arg("--describe")
            .arg(file)
            .arg("--work")
            .arg(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
    });
    let mut child = match child {
        Ok(child) => child,
        Err(error) => return json!({"error": error.to_string()}),
    };
    loop {
        match child.try_wait() {
            Ok(None) if start.elapsed() > LIMIT => {
                let _ = child.kill();
                let _ = child.wait();
                return json!({"error": format!("took more than {} s", LIMIT.as_secs())});
            }
            Ok(None) => thread::sleep(Duration::from_millis(5)),
            Ok(Some(_)) | Err(_) => break,
        }
    }
    match child.wait_with_output() {
        Ok(output) => match serde_json::from_slice(&output.stdout) {
            Ok(value) => value,
            Err(_) => {
                let text = String::from_utf8_lossy(&output.stderr);
                let last = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("no output");
                json!({"error": format!("the generator broke: {last}")})
            }
        },
        Err(error) => json!({"error": error.to_string()}),
    }
}

impl Outcome {
    /// Whether there is a crate.
    fn is_generated(&self) -> bool {
        self.generated.get("error").is_none()
    }

    /// Whether nothing went wrong as far as it was taken.
    fn is_good(&self) -> bool {
        let checked = self.checked.as_ref().is_none_or(Result::is_ok);
        self.is_generated() && checked && self.ran.as_ref().is_none_or(Result::is_ok)
    }

    fn to_json(&self) -> Value {
        let mut value = json!({"name": self.name, "good": self.is_good()});
        value["generated"] = self.generated.clone();
        if let Some(checked) = &self.checked {
            value["checked"] = json!(checked.as_ref().err());
        }
        match &self.ran {
            Some(Ok(answers)) => value["answers"] = json!(answers),
            Some(Err(error)) => value["ran"] = json!(error),
            None => {}
        }
        value
    }
}

fn print(outcome: &Outcome) {
    let text = |key: &str| {
        outcome
            .generated
            .get(key)
            .map_or_else(|| "-".to_owned(), Value::to_string)
    };
    let checked = match &outcome.checked {
        None => "-",
        Some(Ok(())) => "compiles",
        Some(Err(_)) => "FAILS",
    };
    let ran = match &outcome.ran {
        None => "-".to_owned(),
        Some(Ok(answers)) => format!("{answers} answers"),
        Some(Err(_)) => "FAILS".to_owned(),
    };
    println!(
        "{:40} {:>7} ms {:>6} MiB {:>8} lines {:>5} operations {:>6} types {:>5} opaque {:>4} warnings  {checked:8} {ran}",
        outcome.name,
        text("milliseconds"),
        text("mebibytes"),
        text("lines"),
        text("operations"),
        text("types"),
        text("opaque"),
        text("warnings"),
    );
    let errors = [
        outcome.generated.get("error").and_then(Value::as_str),
        outcome
            .checked
            .as_ref()
            .and_then(|checked| checked.as_ref().err())
            .map(String::as_str),
        outcome
            .ran
            .as_ref()
            .and_then(|ran| ran.as_ref().err())
            .map(String::as_str),
    ];
    for error in errors.into_iter().flatten() {
        println!("    {}", error.lines().take(6).collect::<Vec<_>>().join("\n    "));
    }
}
