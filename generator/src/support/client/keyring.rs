//! The credentials of a client, and how they are presented (OpenAPI 3.1, sections 4.8.27 and 4.8.30).

use std::fmt;
use std::pin::Pin;

use http::{HeaderName, HeaderValue, header};

use super::BoxError;
use crate::support::http::context::Credential;
use crate::support::http::operation::Location;
use crate::support::http::operation::{Scheme, SchemeKind};
use crate::support::http::{base64, uri};
use crate::support::secret::Secret;

type TokenFuture = Pin<Box<dyn Future<Output = Result<Secret, BoxError>> + Send>>;

/// What gives a token for each call: a function that returns a future of one, or of an error.
pub trait TokenSource: Send + Sync + 'static {
    /// A token, which may be a new one.
    fn token(&self) -> TokenFuture;
}

impl<F, Answer> TokenSource for F
where
    F: Fn() -> Answer + Send + Sync + 'static,
    Answer: Future<Output = Result<Secret, BoxError>> + Send + 'static,
{
    fn token(&self) -> TokenFuture {
        Box::pin(self())
    }
}

/// The credentials of a client, by the schemes that ask for them.
#[derive(Debug, Default)]
pub(crate) struct Keyring(Vec<(&'static Scheme, Held)>);

/// A credential, or where to get one.
pub(crate) enum Held {
    Fixed(Credential),
    Source(Box<dyn TokenSource>),
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Held::Fixed(credential) => credential.fmt(f),
            Held::Source(_) => f.write_str("Source"),
        }
    }
}

impl Keyring {
    /// Sets the credential for `scheme`, in place of one that was set before.
    pub(crate) fn set(&mut self, scheme: &'static Scheme, held: Held) {
        self.0.retain(|(other, _)| other.name != scheme.name);
        self.0.push((scheme, held));
    }

    /// Finds a credential that can't be sent: its scheme, and the fault as the end of a sentence that has it as its
    /// subject. What a source gives is known when it is asked.
    pub(super) fn fault(&self) -> Option<(&'static str, &'static str)> {
        self.0.iter().find_map(|(scheme, held)| match held {
            Held::Fixed(credential) => Some((scheme.name, present(scheme.kind, credential).err()?)),
            Held::Source(_) => None,
        })
    }

    pub(super) fn has(&self, scheme: &Scheme) -> bool {
        scheme.kind == SchemeKind::MutualTls || self.find(scheme).is_some()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The credential for `scheme`, if the client has one.
    pub(super) async fn get(&self, scheme: &Scheme) -> Result<Option<Credential>, BoxError> {
        match self.find(scheme) {
            Some(Held::Fixed(credential)) => Ok(Some(credential.clone())),
            Some(Held::Source(source)) => source.token().await.map(Credential::Bearer).map(Some),
            None => Ok(None),
        }
    }

    fn find(&self, scheme: &Scheme) -> Option<&Held> {
        self.0
            .iter()
            .find(|(other, _)| other.name == scheme.name)
            .map(|(_, held)| held)
    }
}

/// A credential as a request has it.
#[derive(Debug)]
pub(super) enum Presented {
    Header(HeaderName, HeaderValue),
    /// Name and value, escaped.
    Query((String, String)),
    Cookie((String, String)),
}

/// Presents a credential by a scheme. `None` for one of another kind.
pub(super) fn present(kind: SchemeKind, credential: &Credential) -> Result<Option<Presented>, &'static str> {
    let authorization = match (kind, credential) {
        (SchemeKind::ApiKey(location, name), Credential::Key(key)) => {
            return present_key(location, name, key.expose()).map(Some);
        }
        (SchemeKind::Http(name), Credential::Key(key)) => format!("{name} {}", header_text(key.expose())?),
        (_, Credential::Bearer(token)) => format!("Bearer {}", header_text(token.expose())?),
        (_, Credential::Basic { username, password }) => {
            let password = password.expose();
            if username.contains(':') || username.chars().chain(password.chars()).any(char::is_control) {
                return Err("can't be sent: the user name has a colon, or there are control characters");
            }
            format!("Basic {}", base64::encode(format!("{username}:{password}").as_bytes()))
        }
        (_, Credential::Key(_)) => return Ok(None),
    };
    Ok(Some(Presented::Header(header::AUTHORIZATION, secret(&authorization)?)))
}

fn present_key(location: Location, name: &'static str, key: &str) -> Result<Presented, &'static str> {
    match location {
        Location::Query if key.is_empty() => Err("is empty"),
        Location::Query => Ok(Presented::Query((uri::escape(name), uri::escape(key)))),
        // A cookie goes back as the server has set it (RFC 6265, section 4.2.2).
        Location::Cookie => match uri::is_cookie_value(key) && !key.is_empty() {
            true => Ok(Presented::Cookie((name.to_owned(), key.to_owned()))),
            false => Err("can't be sent: it is empty or has characters that a cookie can't hold"),
        },
        Location::Header | Location::Path => {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "can't be sent: no header has this name")?;
            Ok(Presented::Header(name, secret(header_text(key)?)?))
        }
    }
}

/// Text that a header keeps as it is.
fn header_text(text: &str) -> Result<&str, &'static str> {
    match text {
        "" => Err("is empty"),
        text if text.trim() != text => Err("can't be sent: white space at its start or end gets lost"),
        text if text.is_ascii() => Ok(text),
        _ => Err(NOT_IN_HEADERS),
    }
}

fn secret(text: &str) -> Result<HeaderValue, &'static str> {
    let mut value = HeaderValue::from_str(text).map_err(|_| NOT_IN_HEADERS)?;
    value.set_sensitive(true);
    Ok(value)
}

const NOT_IN_HEADERS: &str = "can't be sent: it has characters that a header can't hold";

#[cfg(test)]
mod tests;
