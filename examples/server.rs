//! A server of the API that keeps the profiles in memory.
//!
//! ```text
//! cargo run --example server -- --listen 127.0.0.1:8080 --token s3cret
//! ```
//!
//! What it has to do is in `Service`. That requests are well formed, and their bodies valid, is seen to before
//! `create_scep_profile` is called: the type `Valid` of the body is the proof.

use std::error::Error;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::{env, future};

use scep_profiles::models::{ErrorItem, GenericError, ScepProfileInput};
use scep_profiles::{Api, ApiError, CreateScepProfileRequest, Failure, Rejection, Secret, server};
use tokio::net::TcpListener;

const USAGE: &str = "usage: server [--listen ADDRESS:PORT] [--token TOKEN]";

const HELP: &str = "\
Serves the API, and keeps the profiles in memory.

  --listen ADDRESS:PORT  where to listen; port 0 takes a free one [default: 127.0.0.1:0]
  --token TOKEN          the bearer token that callers must present; without this option
                         any token will do, but the API still asks for one
  --help                 shows this text";

/// The profiles that there are.
#[derive(Default)]
struct Service {
    profiles: Mutex<Vec<ScepProfileInput>>,
}

/// Why there is no new profile.
enum Refusal {
    /// There is one of that name in the same folder, snippet or device.
    NameTaken {
        /// The identifier of the request.
        request_id: String,
    },
    /// A thread panicked while it had hold of the profiles.
    Poisoned,
}

impl Api for Service {
    async fn create_scep_profile(&self, request: CreateScepProfileRequest) -> Result<(), Failure<ApiError>> {
        self.add(request.body.into_inner(), request.context.request_id)?;
        Ok(())
    }
}

impl Service {
    fn add(&self, profile: ScepProfileInput, request_id: String) -> Result<(), Refusal> {
        let mut profiles = self.profiles.lock()?;
        let is_taken = |known: &ScepProfileInput| known.name == profile.name && known.scope == profile.scope;
        if profiles.iter().any(is_taken) {
            return Err(Refusal::NameTaken { request_id });
        }
        profiles.push(profile);
        Ok(())
    }
}

/// Lets `?` be used on locks.
impl<T> From<PoisonError<T>> for Refusal {
    fn from(_: PoisonError<T>) -> Self {
        Refusal::Poisoned
    }
}

/// What callers learn of a refusal: an error that the API documents, or that there was one.
impl From<Refusal> for Failure<ApiError> {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NameTaken { request_id } => {
                let item = ErrorItem::new()
                    .code("E006")
                    .message("Name Not Unique")
                    .details(Default::default());
                ApiError::conflict(GenericError::new().errors(vec![item]).request_id(request_id)).into()
            }
            Refusal::Poisoned => Rejection::internal("the profiles may be damaged").into(),
        }
    }
}

/// The arguments of the program.
struct Options {
    listen: SocketAddr,
    token: Option<Secret>,
}

impl Options {
    fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Options {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            token: None,
        };
        while let Some(name) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value"));
            match name.as_str() {
                "--listen" => {
                    let address = value()?;
                    options.listen = address
                        .parse()
                        .map_err(|_| format!("{address} is not an address and a port"))?;
                }
                "--token" => options.token = Some(Secret::new(value()?)),
                _ => return Err(format!("{name} is not an option")),
            }
        }
        Ok(options)
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
    match serve(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: Options) -> Result<(), Box<dyn Error>> {
    let server = server::builder(Service::default());
    let server = match options.token {
        // That there is a token at all has been checked before. The API's are JWTs, of which a service with more than
        // one caller would check the signature.
        Some(token) => server.authenticate(move |_, context| {
            let is_known = context.credentials.bearer() == Some(&token);
            future::ready(is_known.then_some(context).ok_or_else(Rejection::invalid_credentials))
        }),
        None => server.without_authentication(),
    };
    let listener = TcpListener::bind(options.listen).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, server.router()).await?;
    Ok(())
}
