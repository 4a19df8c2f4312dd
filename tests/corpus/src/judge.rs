//! The program that judges instances by the generated code of a description.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{fs, io};

use generator::Generated;
use generator::model::View;
use generator::output::{self, Overwrite};
use generator::source::Pointer;
use serde_json::Value;

use crate::document::Document;
use crate::process;

/// A JSON document, and the type that it is read as.
pub struct Instance<'a> {
    /// The type, as it is called at the root of the crate.
    pub ty: &'a str,
    /// The document, to the letter.
    pub json: &'a str,
}

/// What the generated code makes of an instance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is valid.
    Accepted {
        /// The document that the value is written as.
        written: String,
        /// Why that document is not valid, if it is not.
        again: Option<String>,
    },
    /// It is not, for these reasons.
    Rejected(String),
    /// The program broke.
    Broken(String),
}

/// The type of the component at `at`, as it is called at the root of the crate: of this view, or else of both.
pub fn component(generated: &Generated, at: &Pointer, view: View) -> Option<String> {
    let model = generated.model();
    let of_place = |at: Pointer| {
        let place = generated.place(&at);
        let types = || model.components.iter().filter(|(described, ..)| *described == place);
        let of = |view: View| types().find(move |(_, of, _)| *of == view);
        let (.., id) = of(view).or_else(|| of(View::Output)).or_else(|| of(View::Input))?;
        Some(format!("models::{}", model.types[*id].name))
    };
    // One that is a reference to a schema of another file is the name of that.
    Document::new(&generated.document).targets(at).find_map(of_place)
}

/// How long a program may take for all its instances.
const LIMIT: Duration = Duration::from_secs(60);

/// Writes the program `name`, which judges values of `types`, into the folder of that name in `programs`: the generated
/// crate with a `main` at its root, so that there is one crate to compile for each description.
///
/// # Errors
///
/// The file system's.
pub fn write(generated: &Generated, name: &str, types: &BTreeSet<&str>, programs: &Path) -> io::Result<()> {
    let arms = types.iter().map(|ty| format!("        {ty:?} => read!({ty}, json),\n"));
    let program = PROGRAM.replace("        // TYPES\n", &arms.collect::<String>());
    let (root, rest): (Vec<_>, Vec<_>) = generated
        .files
        .iter()
        .partition(|(path, _)| path.ends_with("src/lib.rs"));
    let root = root.into_iter().map(|(_, text)| format!("{text}\n{program}"));
    let files = rest.into_iter().map(|(path, text)| (path.clone(), text.clone()));
    let files = files.chain(root.map(|text| (PathBuf::from("src/main.rs"), text)));
    output::write(&files.collect(), &programs.join(name), Overwrite::Generated)?;
    Ok(())
}

/// Writes a file, if it is not what it should be: what is unchanged keeps its time, and is not compiled again.
///
/// # Errors
///
/// The file system's.
pub fn changed(path: &Path, text: &str) -> io::Result<()> {
    if fs::read(path).is_ok_and(|known| known == text.as_bytes()) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}

/// The path of the program `name` in a workspace.
pub fn program(work: &Path, name: &str) -> PathBuf {
    work.join("target/debug")
        .join(name)
        .with_extension(std::env::consts::EXE_EXTENSION)
}

/// Has a program judge instances. One that breaks it costs no other.
pub fn judge(program: &Path, instances: &[Instance<'_>]) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    while verdicts.len() < instances.len() {
        let left: Vec<[&str; 2]> = instances[verdicts.len()..]
            .iter()
            .map(|instance| [instance.ty, instance.json])
            .collect();
        let input = serde_json::to_vec(&left).unwrap_or_default();
        let finished = match process::run(&mut Command::new(program), &input, LIMIT) {
            Ok(finished) => finished,
            Err(error) => {
                verdicts.resize(instances.len(), Verdict::Broken(error.to_string()));
                break;
            }
        };
        let lines = finished.output.split(|byte| *byte == b'\n');
        let told = lines.filter_map(|line| serde_json::from_slice::<Value>(line).ok());
        verdicts.extend(told.map(|line| Verdict::from_json(&line)));
        if verdicts.len() < instances.len() {
            let text = String::from_utf8_lossy(&finished.errors);
            let last = text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("it ended");
            let why = if finished.late { "it takes too long" } else { last };
            verdicts.push(Verdict::Broken(why.to_owned()));
        }
    }
    verdicts
}

impl Verdict {
    fn from_json(line: &Value) -> Verdict {
        let text = |name: &str| line[name].as_str().map(str::to_owned);
        match (text("written"), text("rejected")) {
            (Some(written), _) => Verdict::Accepted {
                written,
                again: text("again"),
            },
            (None, Some(violations)) => Verdict::Rejected(violations),
            (None, None) => Verdict::Broken(text("broken").unwrap_or_default()),
        }
    }
}

const PROGRAM: &str = r##"
/// Tells what the crate makes of a document that is read as a type.
macro_rules! read {
    ($ty:ty, $json:expr) => {
        match from_json::<$ty>($json.as_bytes()) {
            Ok(value) => match serde_json::to_string(&value) {
                Ok(written) => {
                    let again = from_json::<$ty>(written.as_bytes());
                    json!({"written": written, "again": again.err().map(|violations| violations.to_string())})
                }
                Err(error) => json!({"broken": format!("can't be written: {error}")}),
            },
            Err(violations) => json!({"rejected": violations.to_string()}),
        }
    };
}

/// Tells what the crate makes of a document that is read as the type of this name.
fn judge(ty: &str, json: &str) -> serde_json::Value {
    use serde_json::json;
    match ty {
        // TYPES
        _ => json!({"broken": "there is no such type"}),
    }
}

/// Tells what the crate makes of instances, one line for each.
fn main() {
    use std::io::Write;
    let instances: Vec<(String, String)> = serde_json::from_reader(std::io::stdin()).expect("instances");
    let mut out = std::io::stdout();
    for (ty, json) in &instances {
        let verdict = std::panic::catch_unwind(|| judge(ty, json));
        let verdict = verdict.unwrap_or_else(|_| serde_json::json!({"broken": "it panicked"}));
        writeln!(out, "{verdict}").and_then(|()| out.flush()).expect("standard output");
    }
}
"##;
