//! What the commands do.

use std::path::{Path, PathBuf};

use generator::config::Settings;
use generator::{Config, Failure, Generated, Generator};

use super::Failed;
use super::arguments::Generate;
use super::invocation;

/// Generates the crates of the configuration file.
pub fn regenerate(config: Option<PathBuf>) -> Result<(), Failed> {
    for entry in load(&invocation::config(config)?)?.crates {
        write(&entry.generator(), &entry.output)?;
    }
    Ok(())
}

/// Lists stale files of the crates of the configuration file.
pub fn check(named: Option<PathBuf>) -> Result<(), Failed> {
    let config = invocation::config(named.clone())?;
    let mut stale = Vec::new();
    for entry in load(&config)?.crates {
        stale.extend(run(&entry.generator())?.stale(&entry.output));
    }
    if stale.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = stale.iter().map(|stale| format!("error: {stale}")).collect();
    let config = named.map(|config| format!("--config {}", config.display()));
    let command = invocation::command(&config.unwrap_or_default());
    Err(Failed::Input(format!(
        "{}\nhelp: run `{command}` to write them again",
        lines.join("\n")
    )))
}

/// Generates one crate. Of a configuration file it uses the defaults.
pub fn generate(one: &Generate, config: Option<PathBuf>) -> Result<(), Failed> {
    let defaults = match config {
        Some(config) => Settings::defaults(config).map_err(input)?,
        None => Settings::default(),
    };
    let generator = one.settings().or(&defaults).apply(Generator::new(&one.spec));
    let generator = one.overlays.iter().fold(generator, Generator::overlay);
    let generator = match &one.name {
        Some(name) => generator.name(name),
        None => generator,
    };
    write(&generator, &one.out)
}

fn write(generator: &Generator, folder: &Path) -> Result<(), Failed> {
    let generated = run(generator)?;
    let written = generated
        .write(folder)
        .map_err(|error| input(format!("{}: {error}", folder.display())))?;
    let folder = folder.display();
    println!(
        "{folder}: {} files written, {} removed, {} unchanged",
        written.changed, written.removed, written.unchanged
    );
    Ok(())
}

fn load(config: &Path) -> Result<Config, Failed> {
    Config::load(config).map_err(input)
}

fn run(generator: &Generator) -> Result<Generated, Failed> {
    let generated = generator
        .generate()
        .map_err(|failure: Box<Failure>| Failed::Input(failure.coloured()))?;
    anstream::eprint!("{}", generated.coloured_warnings());
    Ok(generated)
}

fn input(message: String) -> Failed {
    Failed::Input(format!("error: {message}"))
}
