//! A client that creates one profile.
//!
//! ```text
//! cargo run --example client -- --server http://127.0.0.1:8080 --token s3cret profile.json
//! ```

use std::process::ExitCode;
use std::{env, fs};

use scep_profiles::client::Error;
use scep_profiles::models::{GenericError, ScepProfileInput};
use scep_profiles::{ApiError, Client, Secret, Violations, from_json};

const USAGE: &str = "usage: client --server URL --token TOKEN PROFILE.json";

const HELP: &str = "\
Creates a profile, and prints what came back.

  --server URL    what the paths of the API are appended to
  --token TOKEN   the bearer token to present
  PROFILE.json    the file that the profile is in
  --help          shows this text";

/// The arguments of the program.
struct Options {
    server: String,
    token: Secret,
    profile: String,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut server, mut token, mut profile) = (None, None, None);
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--server" => server = Some(value()?),
                "--token" => token = Some(Secret::new(value()?)),
                option if option.starts_with("--") => return Err(format!("{option} is not an option")),
                _ if profile.is_none() => profile = Some(argument),
                _ => return Err("there is more than one file".to_owned()),
            }
        }
        Ok(Options {
            server: server.ok_or("--server is missing")?,
            token: token.ok_or("--token is missing")?,
            profile: profile.ok_or("the file is missing")?,
        })
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<_> = env::args_os()
        .skip(1)
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    if arguments.iter().any(|argument| argument == "--help") {
        println!("{USAGE}\n\n{HELP}");
        return ExitCode::SUCCESS;
    }
    let options = match Options::parse(arguments.into_iter()) {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("{problem}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match create(options).await {
        Ok(()) => {
            println!("created");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            report(&failure);
            ExitCode::FAILURE
        }
    }
}

/// Why no profile was created.
enum Failure {
    /// The file can't be read, or the URL not be called.
    Usage(String),
    /// The file holds no valid profile.
    Invalid(Violations),
    /// The call has not succeeded.
    Call(Error<ApiError>),
}

/// Lets `?` be used on what is decoded.
impl From<Violations> for Failure {
    fn from(violations: Violations) -> Self {
        Failure::Invalid(violations)
    }
}

/// Lets `?` be used on calls.
impl From<Error<ApiError>> for Failure {
    fn from(error: Error<ApiError>) -> Self {
        Failure::Call(error)
    }
}

async fn create(options: Options) -> Result<(), Failure> {
    let text = fs::read(&options.profile).map_err(|error| Failure::Usage(format!("{}: {error}", options.profile)))?;
    let client = Client::builder()
        .base_url(options.server)
        .scm_token(options.token)
        .build()
        .map_err(|error| Failure::Usage(error.to_string()))?;
    let profile: ScepProfileInput = from_json(&text)?;
    client.create_scep_profile(&profile).await?;
    Ok(())
}

/// Prints what came back; what never left is not mixed with it.
fn report(failure: &Failure) {
    match failure {
        Failure::Usage(problem) => eprintln!("{problem}"),
        Failure::Invalid(violations) => print_violations(violations),
        // The client checks what it sends as well: a profile need not come from a file.
        Failure::Call(Error::Invalid(violations)) => print_violations(violations),
        Failure::Call(Error::Api(error)) => {
            println!("{}", error.status());
            print_errors(error.body());
        }
        Failure::Call(Error::Undocumented(reply)) => {
            println!("{}\n{}", reply.status, String::from_utf8_lossy(&reply.body));
        }
        Failure::Call(error) => eprintln!("{error}"),
    }
}

fn print_errors(body: &GenericError) {
    for item in body.errors.iter().flatten() {
        let code = item.code.as_deref().unwrap_or("-");
        println!("{code} {}", item.message.as_deref().unwrap_or_default());
    }
}

fn print_violations(violations: &Violations) {
    for violation in violations {
        println!("{} {}", violation.pointer, violation.message);
    }
}
