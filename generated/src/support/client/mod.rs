// @generated: code that every generated crate has; do not edit, changes are lost.

//! The client: it writes requests, sends them, and reads the responses.

mod builder;
mod call;
mod error;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

pub use builder::{BuildError, Builder};
pub use call::Call;
pub(crate) use error::response_errors;
pub use error::{Error, Undocumented};
use http::HeaderValue;

use super::http::context::{Context, Credential};
use super::http::operation::{Operation, Scheme, SchemeKind};
use super::http::reply::Reply;
use super::secret::Secret;
use super::violation::Violations;

/// A response type that can be read from what came over the wire; what is not documented becomes the variant that holds
/// a whole [`Reply`].
pub trait FromReply: From<Reply> {
    /// What the operation succeeds with.
    type Success;
    /// What it fails with.
    type Error;

    /// Reads a documented response. `None` for a status that is not documented.
    ///
    /// # Errors
    ///
    /// What keeps the headers or the body from being read.
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let _ = reply;
        Ok(None)
    }

    /// Tells success from failure.
    ///
    /// # Errors
    ///
    /// A response that is no success.
    fn into_result(self) -> Result<Self::Success, Self::Error>;
}

/// A request type that can be written.
pub trait ToCall {
    /// The operation that is called.
    const OPERATION: &'static Operation;
    /// What it answers.
    type Response: FromReply;

    /// Writes the parameters and the body.
    fn write(&self, call: &mut Call<'_>) {
        let _ = call;
    }
}

/// What an operation succeeds with.
type Success<R> = <<R as ToCall>::Response as FromReply>::Success;

/// What an operation fails with.
type Failure<R> = <<R as ToCall>::Response as FromReply>::Error;

/// What went wrong in a part that is not ours.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

type TokenFuture = Pin<Box<dyn Future<Output = Result<Secret, BoxError>> + Send>>;

/// The connection of a client to an API: where it is, and who is calling.
#[derive(Debug, Clone)]
pub struct Transport {
    http: reqwest::Client,
    /// Without a slash at its end: paths are appended (OpenAPI 3.1, section 4.8.5).
    base_url: String,
    user_agent: HeaderValue,
    timeout: Option<Duration>,
    validate: bool,
    credentials: Arc<Keyring>,
}

/// The credentials of a client.
#[derive(Debug, Default)]
struct Keyring {
    bearer: Option<Token>,
    basic: Option<Credential>,
    /// By the names of their schemes.
    keys: Vec<(String, Secret)>,
}

/// A bearer token, or where to get one.
enum Token {
    Fixed(Secret),
    Source(Box<dyn Fn() -> TokenFuture + Send + Sync>),
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Token::Fixed(token) => token.fmt(f),
            Token::Source(_) => f.write_str("Source"),
        }
    }
}

impl Transport {
    /// Begins a request.
    pub fn call(&self, operation: &'static Operation) -> Call<'_> {
        Call::new(self, operation, None)
    }

    /// Sends a request, and tells success from failure.
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn send<R: ToCall>(&self, request: &R) -> Result<Success<R>, Error<Failure<R>>> {
        let mut call = self.call(R::OPERATION);
        request.write(&mut call);
        call.send::<R::Response>().await
    }

    /// Sends a request on behalf of another, whose credentials are used where the client has none of its own.
    ///
    /// # Errors
    ///
    /// What kept the API from answering.
    pub async fn relay<R: ToCall>(&self, request: &R, context: &Context) -> Result<R::Response, Error> {
        let mut call = Call::new(self, R::OPERATION, Some(context));
        request.write(&mut call);
        call.forward().await
    }

    /// The URL that the paths of the operations are appended to.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }
}

impl Keyring {
    fn has(&self, scheme: &Scheme) -> bool {
        match scheme.kind {
            SchemeKind::Bearer => self.bearer.is_some(),
            SchemeKind::Basic => self.basic.is_some(),
            SchemeKind::Http(_) | SchemeKind::ApiKey(..) => self.keys.iter().any(|(name, _)| name == scheme.name),
            SchemeKind::MutualTls => true,
        }
    }

    fn is_empty(&self) -> bool {
        self.bearer.is_none() && self.basic.is_none() && self.keys.is_empty()
    }

    /// The credential for `scheme`, if the client has one.
    async fn get(&self, scheme: &Scheme) -> Result<Option<Credential>, BoxError> {
        match (scheme.kind, &self.bearer) {
            (SchemeKind::Bearer, Some(Token::Fixed(token))) => Ok(Some(Credential::Bearer(token.clone()))),
            (SchemeKind::Bearer, Some(Token::Source(source))) => source().await.map(Credential::Bearer).map(Some),
            (SchemeKind::Basic, _) => Ok(self.basic.clone()),
            (SchemeKind::Http(_) | SchemeKind::ApiKey(..), _) => {
                let key = self.keys.iter().find(|(name, _)| name == scheme.name);
                Ok(key.map(|(_, key)| Credential::Key(key.clone())))
            }
            (SchemeKind::Bearer | SchemeKind::MutualTls, _) => Ok(None),
        }
    }
}
