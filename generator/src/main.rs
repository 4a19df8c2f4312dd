//! The command line: `generator`, `generator check`, `generator generate SPEC --out DIR`.

mod cli;

fn main() -> std::process::ExitCode {
    cli::main()
}
