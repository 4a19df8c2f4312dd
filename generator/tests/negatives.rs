//! Broken and hostile descriptions get the answer that they should. They are not part of the project: `CORPUS_DIR` names
//! the folder they are in, and its `neg/INDEX.md` says of each what is expected.

#![cfg(feature = "cli")]

mod common;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use common::empty;

/// How long a description may take, in seconds of the processor.
const LIMIT: f64 = 10.0;

/// How long it may take where the processor's time is not known, or is shared with others.
const WALL: Duration = Duration::from_secs(90);

/// How much memory it may take, in KiB.
const MEMORY: u64 = 1 << 20;

/// Descriptions whose answer is another one than the index expects, with the reason.
const DIFFERENT: &[(&str, &str)] = &[
    (
        "own/alias-quadratic.yaml",
        "its nine million nodes are over the limit of aliases, which is told",
    ),
    ("real/kin-circular-ref/baz.yml", "it is a part of another one"),
    (
        "real/kin-circular-ref/base.yml",
        "it refers to a file that is not there, which is an error",
    ),
];

/// Descriptions that take long unless the generator is optimized; then they are left to `cargo test --release`.
const LARGE: &[&str] = &[
    "own/object-100k-properties.json",
    "own/enum-100k.json",
    "own/paths-5k.json",
    "own/allof-chain-1000.json",
];

/// What came of a description.
struct Outcome {
    /// The exit code, unless the program was ended by a signal.
    code: Option<i32>,
    errors: String,
    /// Whether anything was written.
    has_output: bool,
    seconds: f64,
    /// The memory at its peak, in KiB.
    memory: u64,
}

#[test]
fn the_index_is_followed() {
    let Some(folder) = env::var_os("CORPUS_DIR").map(|corpus| PathBuf::from(corpus).join("neg")) else {
        eprintln!("skipped: CORPUS_DIR is not set");
        return;
    };
    let index = fs::read_to_string(folder.join("INDEX.md")).expect("CORPUS_DIR has `neg/INDEX.md`");
    let cases: Vec<(&str, &str)> = index.lines().filter_map(case).collect();
    assert!(cases.len() > 100, "too few cases in {}", folder.display());
    let mut faults = Vec::new();
    let is_left_out = |file: &str| cfg!(debug_assertions) && LARGE.contains(&file);
    for (file, classes) in cases.into_iter().filter(|(file, _)| !is_left_out(file)) {
        let outcome = generate(&folder.join(file));
        let fault = fault(file, classes, &outcome);
        let excused = DIFFERENT.iter().any(|(known, _)| *known == file);
        match fault {
            Some(fault) if !excused => faults.push(format!("{file} ({classes}): {fault}\n{}", outcome.errors)),
            None if excused => faults.push(format!("{file} ({classes}): is not DIFFERENT any more")),
            _ => {}
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The file and the classes of a line of the index.
fn case(line: &str) -> Option<(&str, &str)> {
    let mut cells = line.strip_prefix("| `")?.split('|').map(str::trim);
    Some((cells.next()?.strip_suffix('`')?, cells.next()?))
}

/// What is wrong with an outcome, if anything is.
fn fault(file: &str, classes: &str, outcome: &Outcome) -> Option<String> {
    let is_told = outcome.errors.starts_with("error") || outcome.errors.starts_with("warning");
    let name = file.rsplit('/').next().unwrap_or(file);
    let class = match outcome.code {
        _ if outcome.seconds > LIMIT => return Some(format!("takes {:.1} s", outcome.seconds)),
        _ if outcome.memory > MEMORY => return Some(format!("takes {} MiB", outcome.memory >> 10)),
        Some(1) if outcome.has_output => return Some("fails and writes something".to_owned()),
        Some(1) if !is_told => return Some("fails and tells nothing".to_owned()),
        Some(1) if !outcome.errors.contains(name) => return Some("fails and does not name the file".to_owned()),
        Some(0) if !outcome.has_output => return Some("writes nothing".to_owned()),
        Some(1) => "R",
        Some(0) if is_told => "W",
        Some(0) => "A",
        code => return Some(format!("ends with {code:?}")),
    };
    // What is accepted may be told of as well.
    let expected = classes
        .split('/')
        .any(|expected| expected == class || (expected, class) == ("A", "W"));
    (!expected).then(|| format!("is {class}"))
}

fn generate(file: &Path) -> Outcome {
    let folder = empty("negatives");
    let (output, log) = (folder.join("output"), folder.join("log"));
    let begun = Instant::now();
    let mut program = Command::new(env!("CARGO_BIN_EXE_generator"))
        .args([Path::new("generate"), file, Path::new("--out"), &output])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(fs::File::create(&log).expect("a log"))
        .spawn()
        .expect("the program");
    let (mut seconds, mut memory) = (0.0, 0);
    let code = loop {
        if let Some(status) = program.try_wait().expect("the program's status") {
            break status.code();
        }
        seconds = processor_seconds(program.id()).unwrap_or_else(|| begun.elapsed().as_secs_f64());
        memory = peak_memory(program.id()).unwrap_or(memory);
        if seconds > LIMIT || memory > MEMORY || begun.elapsed() > WALL {
            program.kill().expect("the program can be ended");
            program.wait().expect("the program's end");
            break None;
        }
        thread::sleep(Duration::from_millis(5));
    };
    Outcome {
        code,
        errors: fs::read_to_string(log).expect("the log"),
        has_output: output.exists(),
        seconds,
        memory,
    }
}

/// The time that a process has had, where the system tells it: on Linux, by the hundredth of a second.
fn processor_seconds(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, status) = status.rsplit_once(')')?;
    let ticks = status.split_whitespace().skip(11).take(2);
    let ticks = ticks.map(|ticks| ticks.parse::<f64>().ok()).sum::<Option<f64>>()?;
    Some(ticks / 100.0)
}

/// The memory that a process has had at its peak, in KiB, where the system tells it.
fn peak_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    peak.trim().strip_suffix("kB")?.trim().parse().ok()
}
