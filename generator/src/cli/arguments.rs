//! What the command line says.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use generator::config::Settings;
use generator::{Formats, Levels, Reading, crate_name_fault};

/// Generates Rust crates from OpenAPI descriptions.
///
/// Without a command, generates the crates of the configuration file.
#[derive(Parser)]
#[command(version)]
pub struct Arguments {
    /// The configuration file [default: spec/generator.toml or generator.toml, here or in a parent folder].
    ///
    /// `generate` uses only its `[defaults]`, and no configuration file unless this option names one.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Overwrites files that were not generated.
    #[arg(long, global = true)]
    pub force: bool,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Subcommand)]
pub enum Command {
    /// Lists stale generated files; exits with 1 if there are any.
    Check,
    /// Generates one crate.
    Generate(Box<Generate>),
}

#[derive(Args)]
pub struct Generate {
    /// The description: OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0, as YAML or JSON.
    pub spec: PathBuf,
    /// The folder of the crate.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// The name of the crate [default: the description's title in kebab case].
    #[arg(long, value_name = "CRATE", value_parser = crate_name)]
    pub name: Option<String>,
    /// An overlay to apply to the description; may be given several times.
    #[arg(long = "overlay", value_name = "FILE")]
    pub overlays: Vec<PathBuf>,
    /// A folder besides the description's own that may hold files it refers to; may be given several times.
    #[arg(long = "allow-folder", alias = "allow", value_name = "FOLDER")]
    allow_folders: Vec<PathBuf>,
    /// What `format` means [default: assert].
    #[arg(long, value_enum)]
    formats: Option<Formats>,
    /// Whether to read the description as its author means it or as the specification says [default: meant].
    #[arg(long, value_enum)]
    reading: Option<Reading>,
    /// Sets diagnostics with a code to `allow`, `warn` or `deny`; may be given several times.
    #[arg(long = "level", value_name = "CODE=LEVEL", value_parser = str::parse::<Levels>)]
    levels: Vec<Levels>,
    /// Makes warnings errors, for CI; the same as `--level warnings=deny`.
    #[arg(long)]
    deny_warnings: bool,
}

impl Generate {
    /// What the options say.
    pub fn settings(&self) -> Settings {
        let mut levels = Levels::default();
        if self.deny_warnings {
            levels.deny_warnings();
        }
        Settings {
            dependencies: BTreeMap::new(),
            allow_folders: self.allow_folders.clone(),
            levels: self.levels.iter().fold(levels, |levels, more| levels.with(more)),
            formats: self.formats,
            reading: self.reading,
            ..Settings::default()
        }
    }
}

/// The name of a crate.
fn crate_name(text: &str) -> Result<String, &'static str> {
    match crate_name_fault(text) {
        None => Ok(text.to_owned()),
        Some(fault) => Err(fault),
    }
}
