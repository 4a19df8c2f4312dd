//! What the commands do.

use std::path::{Path, PathBuf};

use generator::config::Settings;
use generator::output::{Conflict, Overwrite, WriteError, Written};
use generator::{Config, Failure, Generated, Generator};

use super::Failed;
use super::arguments::Generate;
use super::invocation;

/// Generates the crates of the configuration file: all of them before the first is written.
pub fn regenerate(config: Option<PathBuf>, overwrite: Overwrite) -> Result<(), Failed> {
    let config = load(&invocation::config(config)?)?;
    let generated: Vec<Generated> = generate_all(&config)?;
    for (generated, entry) in generated.iter().zip(&config.crates) {
        write(generated, &entry.output, overwrite)?;
    }
    if let Some((support, folder)) = config.support_crate(&generated) {
        let written = match overwrite {
            Overwrite::Generated => support.write(folder),
            Overwrite::All => support.overwrite(folder),
        };
        tell(&written.map_err(refused)?, folder);
    }
    Ok(())
}

fn generate_all(config: &Config) -> Result<Vec<Generated>, Failed> {
    config.crates.iter().map(|entry| run(&entry.generator())).collect()
}

/// Lists stale files of the crates of the configuration file.
pub fn check(named: Option<PathBuf>) -> Result<(), Failed> {
    let config = invocation::config(named.clone())?;
    let mut stale = Vec::new();
    let loaded = load(&config)?;
    let generated = generate_all(&loaded)?;
    for (generated, entry) in generated.iter().zip(&loaded.crates) {
        report(generated, &entry.output)?;
        stale.extend(generated.stale(&entry.output));
    }
    if let Some((support, folder)) = loaded.support_crate(&generated) {
        stale.extend(support.stale(folder));
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
pub fn generate(one: &Generate, config: Option<PathBuf>, overwrite: Overwrite) -> Result<(), Failed> {
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
    let generated = run(&generator)?;
    let written = write(&generated, &one.out, overwrite);
    // The process ends, which gives back all memory at once: of a large description, that saves walking through it.
    std::mem::forget(generated);
    written
}

fn write(generated: &Generated, folder: &Path, overwrite: Overwrite) -> Result<(), Failed> {
    let written = match overwrite {
        Overwrite::Generated => {
            report(generated, folder)?;
            generated.write(folder).map_err(refused)?
        }
        Overwrite::All => {
            let written = generated.overwrite(folder).map_err(refused)?;
            report(generated, folder)?;
            written
        }
    };
    tell(&written, folder);
    Ok(())
}

/// Tells what was written.
fn tell(written: &Written, folder: &Path) {
    for file in written
        .foreign
        .iter()
        .filter(|file| file.conflict != Conflict::Overwritten)
    {
        anstream::eprintln!("warning: {file}\nhelp: remove one of them");
    }
    let folder = folder.display();
    println!(
        "{folder}: {} files written, {} removed, {} unchanged",
        written.changed, written.removed, written.unchanged
    );
}

/// Reports what the manifest in `folder` lacks.
fn report(generated: &Generated, folder: &Path) -> Result<(), Failed> {
    let lacks = generated.lacks(folder);
    let text = generated.coloured(&lacks);
    if lacks.has_errors() {
        return Err(Failed::Input(text));
    }
    anstream::eprint!("{text}");
    Ok(())
}

fn refused(error: WriteError) -> Failed {
    let WriteError::Foreign(files) = error else {
        return input(error.to_string());
    };
    let lines: String = files.iter().map(|file| format!("error: {file}\n")).collect();
    let help = "help: move these files, choose another folder, or overwrite them with `--force`";
    Failed::Input(format!("{lines}{help}\nnothing was written"))
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
