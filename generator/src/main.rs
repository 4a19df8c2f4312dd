//! The command line: `generator`, `generator check`, `generator generate SPEC --out DIR`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use generator::{Config, Failure, Formats, Generated, Generator, Integers, ReadOnly, is_crate_name};

/// Turns OpenAPI descriptions into Rust crates.
///
/// Without a command, the crates of the configuration file are written.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The configuration file.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Tells which generated files are not what would be written; exits with 1 if there are any.
    Check,
    /// Generates one crate.
    Generate {
        /// The description: OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0, as YAML or JSON.
        spec: PathBuf,
        /// The folder of the crate.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// The name of the crate; by default the description's title makes it.
        #[arg(long, value_name = "CRATE", value_parser = crate_name)]
        name: Option<String>,
        /// An overlay that is applied to the description; may be given several times.
        #[arg(long = "overlay", value_name = "FILE")]
        overlays: Vec<PathBuf>,
        /// A folder, besides the description's own, in which there may be files that it refers to; may be given several
        /// times.
        #[arg(long = "allow", value_name = "FOLDER")]
        allowed: Vec<PathBuf>,
        /// What `format` means.
        #[arg(long, value_enum, default_value = "assert")]
        formats: Formats,
        /// Which type integers have that have neither a format nor limits.
        #[arg(long, value_enum, default_value = "exact")]
        integers: Integers,
        /// What `readOnly` and `writeOnly` mean from OpenAPI 3.1 on.
        #[arg(long, value_enum, default_value = "views")]
        read_only: ReadOnly,
    },
}

/// The input is at fault.
const INPUT: u8 = 1;

fn main() -> ExitCode {
    // clap exits with 2 by itself where the command line is at fault.
    let arguments = Arguments::parse();
    let config = arguments.config.unwrap_or_else(default_config);
    let done = match arguments.command {
        None => regenerate(config),
        Some(Command::Check) => check(config),
        Some(Command::Generate {
            spec,
            out,
            name,
            overlays,
            allowed,
            formats,
            integers,
            read_only,
        }) => {
            let generator = Generator::new(spec)
                .formats(formats)
                .integers(integers)
                .read_only(read_only);
            let generator = overlays.iter().fold(generator, Generator::overlay);
            let generator = allowed.iter().fold(generator, Generator::allow);
            let generator = match name {
                Some(name) => generator.name(name),
                None => generator,
            };
            generate(&generator, &out)
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            anstream::eprintln!("{message}");
            ExitCode::from(INPUT)
        }
    }
}

/// The name of a crate.
fn crate_name(text: &str) -> Result<String, &'static str> {
    match is_crate_name(text) {
        true => Ok(text.to_owned()),
        false => Err("a name has letters of ASCII, digits, `-` and `_`, and no digit first"),
    }
}

/// `spec/generator.toml` of the folder, or else of the workspace that the generator was built in.
fn default_config() -> PathBuf {
    let here = PathBuf::from("spec/generator.toml");
    match here.exists() {
        true => here,
        false => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec/generator.toml"),
    }
}

fn regenerate(config: PathBuf) -> Result<(), String> {
    for entry in load(&config)?.crates {
        generate(&entry.generator(), &entry.output)?;
    }
    Ok(())
}

fn check(config: PathBuf) -> Result<(), String> {
    let mut stale = Vec::new();
    for entry in load(&config)?.crates {
        stale.extend(run(&entry.generator())?.stale(&entry.output));
    }
    if stale.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = stale.iter().map(|stale| format!("error: {stale}")).collect();
    Err(format!(
        "{}\nrun `cargo run -p generator` to write them again",
        lines.join("\n")
    ))
}

fn generate(generator: &Generator, folder: &std::path::Path) -> Result<(), String> {
    let generated = run(generator)?;
    let written = generated
        .write(folder)
        .map_err(|error| format!("error: {}: {error}", folder.display()))?;
    let folder = folder.display();
    println!(
        "{folder}: {} files written, {} removed, {} unchanged",
        written.changed, written.removed, written.unchanged
    );
    Ok(())
}

fn load(config: &std::path::Path) -> Result<Config, String> {
    Config::load(config).map_err(|error| format!("error: {error}"))
}

fn run(generator: &Generator) -> Result<Generated, String> {
    let generated = generator
        .generate()
        .map_err(|failure: Box<Failure>| failure.coloured())?;
    anstream::eprint!("{}", generated.coloured_warnings());
    Ok(generated)
}
