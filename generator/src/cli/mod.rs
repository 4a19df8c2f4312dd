//! The command line.

mod arguments;
mod commands;
mod invocation;

use std::process::ExitCode;

use clap::Parser;
use generator::output::Overwrite;

use arguments::{Arguments, Command};

/// Why a command failed, as it is printed.
enum Failed {
    /// The input is at fault.
    Input(String),
    /// The command line is at fault.
    Usage(String),
}

/// Runs the command that the command line names.
pub fn main() -> ExitCode {
    // clap exits with 2 by itself where the command line is at fault.
    let Arguments { config, force, command } = Arguments::parse();
    let overwrite = if force { Overwrite::All } else { Overwrite::Generated };
    let done = match command {
        None => commands::regenerate(config, overwrite),
        Some(Command::Check) => commands::check(config),
        Some(Command::Generate(one)) => commands::generate(&one, config, overwrite),
    };
    let (message, code) = match done {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Failed::Input(message)) => (message, 1),
        Err(Failed::Usage(message)) => (message, 2),
    };
    anstream::eprintln!("{message}");
    ExitCode::from(code)
}
