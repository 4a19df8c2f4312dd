//! Where and how the program was called.

use std::env;
use std::path::{Path, PathBuf};

use super::Failed;

/// Where a configuration file is looked for, in the current folder and then in each of its parents.
const PLACES: [&str; 2] = ["spec/generator.toml", "generator.toml"];

/// The configuration file: the one that was named, or else the nearest.
pub fn config(named: Option<PathBuf>) -> Result<PathBuf, Failed> {
    named.or_else(nearest).ok_or_else(|| {
        let [one, other] = PLACES;
        Failed::Usage(format!(
            "error: there is no `{one}` or `{other}` in this folder or its parents\n\
             help: name a configuration file: `{}`\n\
             help: or generate one crate: `{}`\n\
             help: `{}` lists all options",
            command("--config FILE"),
            command("generate SPEC --out DIR"),
            command("--help"),
        ))
    })
}

/// The path is relative to the current folder, so that messages name files the way the user would.
fn nearest() -> Option<PathBuf> {
    let depth = env::current_dir().ok()?.ancestors().count();
    let folders = (0..depth).map(|steps| PathBuf::from("../".repeat(steps)));
    let mut files = folders.flat_map(|folder| PLACES.map(|place| folder.join(place)));
    files.find(|file| file.is_file())
}

/// The command line that calls this program, the way it was called, with other arguments.
pub fn command(arguments: &str) -> String {
    const NAME: &str = env!("CARGO_PKG_NAME");
    let run_by_cargo = env::var_os("CARGO_PKG_NAME").is_some_and(|name| name == NAME);
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .filter(|_| run_by_cargo)
        .map(PathBuf::from);
    let (program, separator) = match package {
        Some(package) if is_in_workspace_of(&package) => (format!("cargo run -p {NAME}"), " -- "),
        Some(package) => {
            let manifest = package.join("Cargo.toml");
            (format!("cargo run --manifest-path {}", manifest.display()), " -- ")
        }
        None => (env::args().next().unwrap_or_else(|| NAME.to_owned()), " "),
    };
    match arguments {
        "" => program,
        arguments => program + separator + arguments,
    }
}

/// Whether cargo finds the workspace of `package` from the current folder.
fn is_in_workspace_of(package: &Path) -> bool {
    let workspace = package.parent().unwrap_or(package);
    env::current_dir().is_ok_and(|here| here.starts_with(workspace))
}
