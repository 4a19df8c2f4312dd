//! Generating each description in a process of its own.

use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use generator::Reading;
use serde_json::{Value, json};

use crate::entries::Entry;
use crate::outcome::Outcome;
use crate::process;

/// How long generating may take: without optimization, several times as long.
const LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 300 } else { 60 });

/// Generates each description in a process of its own, as many at once as there are processors.
pub fn all(entries: &[Entry], work: &Path) -> Vec<Outcome> {
    let workers = thread::available_parallelism().map_or(2, usize::from);
    let next = std::sync::atomic::AtomicUsize::new(0);
    let mut outcomes: Vec<(usize, Outcome)> = thread::scope(|scope| {
        let worker = || {
            let mut done = Vec::new();
            loop {
                let index = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                let Some(entry) = entries.get(index) else { return done };
                done.push((index, generate(entry, work)));
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

fn generate(entry: &Entry, work: &Path) -> Outcome {
    let folder = work.join("crates").join(&entry.name);
    Outcome {
        generated: describe_apart(entry, &folder),
        name: entry.name.clone(),
        kind: entry.kind.clone(),
        checked: None,
        ran: None,
    }
}

/// Runs this program again for one description, so that nothing it does can hurt the run.
fn describe_apart(entry: &Entry, folder: &Path) -> Value {
    let finished = std::env::current_exe().and_then(|program| {
        let mut command = Command::new(program);
        command.arg("--describe").arg(&entry.file).arg("--work").arg(folder);
        command.arg("--reading").arg(match entry.reading {
            Reading::Meant => "meant",
            Reading::Letter => "letter",
        });
        if let Some(allowed) = &entry.allowed {
            command.arg("--allow").arg(allowed);
        }
        process::run(&mut command, &[], LIMIT)
    });
    let finished = match finished {
        Ok(finished) => finished,
        Err(error) => return json!({"error": error.to_string()}),
    };
    if finished.late {
        return json!({"error": format!("took more than {} s", LIMIT.as_secs())});
    }
    serde_json::from_slice(&finished.output).unwrap_or_else(|_| {
        let text = String::from_utf8_lossy(&finished.errors);
        let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("no output");
        json!({"error": format!("the generator broke: {line}")})
    })
}
