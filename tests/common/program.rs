//! The examples as programs of their own.

use std::env;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

/// The example of this name, which cargo builds beside the tests.
pub fn example(name: &str) -> Command {
    let test = env::current_exe().expect("the path of the test");
    let folder = test.ancestors().nth(2).expect("the folder of the profile");
    let program = folder
        .join("examples")
        .join(name)
        .with_extension(env::consts::EXE_EXTENSION);
    assert!(
        program.exists(),
        "{} is not built: `cargo test` does, `cargo test --test …` needs `cargo build --examples` first",
        program.display()
    );
    Command::new(program)
}

/// The example server, which runs until this is dropped.
pub struct Server {
    process: Child,
    pub address: SocketAddr,
}

impl Server {
    /// Runs the server on a port of its own.
    pub fn run(arguments: &[&str]) -> Self {
        let mut command = example("server");
        command.args(["--listen", "127.0.0.1:0"]).args(arguments);
        let mut process = command.stdout(Stdio::piped()).spawn().expect("the server starts");
        let mut line = String::new();
        let output = process.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut line).expect("a line");
        let address = line.trim_end().strip_prefix("listening on http://");
        Server {
            address: address
                .and_then(|address| address.parse().ok())
                .unwrap_or_else(|| panic!("the server does not say where it listens: {line:?}")),
            process,
        }
    }

    /// Whether the process still runs.
    pub fn is_alive(&mut self) -> bool {
        matches!(self.process.try_wait(), Ok(None))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
