//! Building what was generated: all crates in one workspace, so that what they depend on is built once.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::judge;
use crate::outcome::Outcome;

/// Warnings are errors.
const DENY: &str = "-Dwarnings";

/// Type-checks the crates, all features, warnings denied.
pub fn check(outcomes: &mut [Outcome], work: &Path) -> Result<(), String> {
    let generated: Vec<&str> = outcomes
        .iter()
        .filter(|outcome| outcome.is_generated())
        .map(|outcome| outcome.name.as_str())
        .collect();
    let folders = ["crates", "programs"];
    let members = generated
        .iter()
        .flat_map(|name| folders.map(|folder| format!("{folder}/{name}")));
    workspace(work, members)?;
    let crates: Vec<String> = generated.iter().map(|name| (*name).to_owned()).collect();
    let failures = cargo(work, "check", &crates, &["--all-features"], DENY)?;
    for outcome in outcomes.iter_mut().filter(|outcome| outcome.is_generated()) {
        outcome.checked = Some(match failures.get(&outcome.name) {
            Some(error) => Err(error.clone()),
            None => Ok(()),
        });
    }
    Ok(())
}

/// How many programs are built before they are run and what was built for them is removed.
const BATCH: usize = 8;

/// Builds and runs the programs that try the crates out, and removes what was built for them, if it is to be `clean`.
pub fn run(outcomes: &mut [Outcome], work: &Path, clean: bool) -> Result<(), String> {
    let mut fit: Vec<&mut Outcome> = outcomes
        .iter_mut()
        .filter(|outcome| outcome.is_generated() && outcome.is_good())
        .collect();
    let size = if clean { BATCH } else { fit.len().max(1) };
    for batch in fit.chunks_mut(size) {
        let program = |outcome: &&mut Outcome| format!("try-{}", outcome.name);
        let programs: Vec<String> = batch.iter().map(program).collect();
        let failures = cargo(work, "build", &programs, &[], DENY)?;
        for (outcome, program) in batch.iter_mut().zip(&programs) {
            outcome.ran = Some(match failures.get(program) {
                Some(error) => Err(error.clone()),
                None => execute(&judge::program(work, program)),
            });
        }
        if clean {
            let crates = batch.iter().map(|outcome| outcome.name.clone());
            remove(work, &crates.chain(programs).collect::<Vec<_>>())?;
        }
    }
    Ok(())
}

/// Removes what was built of `packages`.
fn remove(work: &Path, packages: &[String]) -> Result<(), String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(work)
        .args(["clean", "--quiet", "--target-dir", "target"]);
    packages.iter().for_each(|package| {
        cargo.args(["-p", package]);
    });
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    status
        .success()
        .then_some(())
        .ok_or_else(|| "cargo clean fails".to_owned())
}

fn execute(program: &Path) -> Result<usize, String> {
    let output = Command::new(program)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let answers = text.lines().last().and_then(|line| line.parse().ok());
    match (output.status.success(), answers) {
        (true, Some(answers)) => Ok(answers),
        _ => Err(format!("{}{}", text, String::from_utf8_lossy(&output.stderr))),
    }
}

/// A workspace of `members`, with the versions that the project is locked to.
pub fn workspace(work: &Path, members: impl IntoIterator<Item = String>) -> Result<(), String> {
    let members: String = members.into_iter().map(|member| format!("  {member:?},\n")).collect();
    // Nobody debugs these programs, and they build in less time and space without the means to.
    let text = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    );
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock");
    let written = judge::changed(&work.join("Cargo.toml"), &text).and_then(|()| match work.join("Cargo.lock") {
        known if known.exists() => Ok(()),
        new => fs::copy(lock, new).map(|_| ()),
    });
    written.map_err(|error| format!("{}: {error}", work.display()))
}

/// Runs cargo over `packages` and gathers the first errors of each that fails.
pub fn cargo(
    work: &Path,
    command: &str,
    packages: &[String],
    options: &[&str],
    flags: &str,
) -> Result<BTreeMap<String, String>, String> {
    if packages.is_empty() {
        return Ok(BTreeMap::new());
    }
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(work)
        .arg(command)
        .args(["--keep-going", "--message-format=json"])
        .args(options);
    packages.iter().for_each(|package| {
        cargo.args(["-p", package]);
    });
    cargo
        .env("CARGO_TARGET_DIR", "target")
        .env("RUSTFLAGS", flags)
        .stdin(Stdio::null())
        .stderr(Stdio::piped());
    let output = cargo.output().map_err(|error| format!("cargo: {error}"))?;
    let mut failures: BTreeMap<String, String> = BTreeMap::new();
    let mut finished = false;
    for line in output.stdout.split(|byte| *byte == b'\n') {
        let Ok(message) = serde_json::from_slice::<Value>(line) else {
            continue;
        };
        finished |= message["reason"] == "build-finished";
        if message["reason"] != "compiler-message" || message["message"]["level"] != "error" {
            continue;
        }
        let text = message["message"]["rendered"].as_str().unwrap_or_default();
        let name = message["target"]["name"].as_str().unwrap_or_default();
        let package = packages
            .iter()
            .find(|package| package.replace('-', "_") == name.replace('-', "_"));
        if let Some(package) = package {
            let known = failures.entry(package.clone()).or_default();
            if known.len() < 2_000 {
                known.push_str(text);
            }
        }
    }
    match finished {
        true => Ok(failures),
        false => Err(format!("cargo {command}: {}", String::from_utf8_lossy(&output.stderr))),
    }
}
