//! Programs that are run with a bound on their time.

use std::io::{self, Read, Write};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What a program did.
pub struct Finished {
    /// Whether it took too long.
    pub late: bool,
    /// What it wrote on standard output.
    pub output: Vec<u8>,
    /// What it wrote on standard error.
    pub errors: Vec<u8>,
}

/// Runs a program on `input`, for as long as `limit` allows.
///
/// # Errors
///
/// The program can't be run.
pub fn run(command: &mut Command, input: &[u8], limit: Duration) -> io::Result<Finished> {
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        scope.spawn(|| {
            // A program that ends before it has read all of it is told by its status.
            let _ = stdin.map(|mut stdin| stdin.write_all(input));
        });
        let output = scope.spawn(|| read(stdout));
        let errors = scope.spawn(|| read(stderr));
        let mut late = false;
        loop {
            match child.try_wait()? {
                Some(_) => break,
                None if !late && start.elapsed() > limit => {
                    late = true;
                    child.kill()?;
                }
                None => thread::sleep(Duration::from_millis(2)),
            }
        }
        Ok(Finished {
            late,
            output: output.join().unwrap_or_default(),
            errors: errors.join().unwrap_or_default(),
        })
    })
}

fn read(stream: Option<impl Read>) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(mut stream) = stream {
        let _ = stream.read_to_end(&mut bytes);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn a_program_that_takes_too_long_is_ended() {
        let finished = run(Command::new("sleep").arg("60"), &[], Duration::from_millis(50)).expect("sleep");
        assert!(finished.late);
        let finished = run(&mut Command::new("cat"), b"text", Duration::from_secs(60)).expect("cat");
        assert!(!finished.late);
        assert_eq!(finished.output, b"text");
    }
}
