//! The credentials of a client, and how they are presented (OpenAPI 3.1, sections 4.8.27 and 4.8.30).

use std::fmt;
use std::pin::Pin;

use http::{HeaderName, HeaderValue, header};

use super::BoxError;
use crate::support::http::context::Credential;
use crate::support::http::operation::{Operation, Scheme, SchemeKind};
use crate::support::http::parameter::Location;
use crate::support::http::{base64, uri};
use crate::support::secret::Secret;

pub(super) type TokenFuture = Pin<Box<dyn Future<Output = Result<Secret, BoxError>> + Send>>;

/// The credentials of a client.
#[derive(Debug, Default)]
pub(super) struct Keyring {
    pub(super) bearer: Option<Token>,
    pub(super) basic: Option<Credential>,
    /// By the names of their schemes.
    pub(super) keys: Vec<(String, Secret)>,
}

/// A bearer token, or where to get one.
pub(super) enum Token {
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

impl Keyring {
    /// Finds a credential that none of `operations` asks for, or that can't be sent. It is named, and the fault is the end
    /// of a sentence that has it as its subject.
    pub(super) fn fault(&self, operations: &[&'static Operation]) -> Option<(String, String)> {
        let requirements = operations
            .iter()
            .flat_map(|operation| operation.security.iter().copied().flatten());
        let schemes: Vec<&Scheme> = requirements.map(|requirement| requirement.scheme).collect();
        let is = |kind: SchemeKind| move |scheme: &&&Scheme| scheme.kind == kind;
        let token = self.bearer.as_ref().map(|token| match token {
            Token::Fixed(token) => Some(Credential::Bearer(token.clone())),
            Token::Source(_) => None,
        });
        let basic = self.basic.clone().map(Some);
        let simple = [
            ("the bearer token", SchemeKind::Bearer, token),
            ("the user name", SchemeKind::Basic, basic),
        ];
        let simple = simple.into_iter().filter_map(|(name, kind, credential)| {
            let scheme = schemes.iter().find(is(kind)).copied();
            Some((name.to_owned(), scheme, credential?))
        });
        let keys = self.keys.iter().map(|(name, key)| {
            let takes_key = |scheme: &&&Scheme| matches!(scheme.kind, SchemeKind::Http(_) | SchemeKind::ApiKey(..));
            let scheme = schemes
                .iter()
                .filter(takes_key)
                .find(|scheme| scheme.name == name)
                .copied();
            (
                format!("the key for `{name}`"),
                scheme,
                Some(Credential::Key(key.clone())),
            )
        });
        simple.chain(keys).find_map(|(name, scheme, credential)| {
            let fault = match (scheme, credential) {
                (None, _) => unasked(&schemes),
                (Some(scheme), Some(credential)) => present(scheme.kind, &credential).err()?.to_owned(),
                // What a source gives is known when it is asked.
                (Some(_), None) => return None,
            };
            Some((name, fault))
        })
    }

    pub(super) fn has(&self, scheme: &Scheme) -> bool {
        match scheme.kind {
            SchemeKind::Bearer => self.bearer.is_some(),
            SchemeKind::Basic => self.basic.is_some(),
            SchemeKind::Http(_) | SchemeKind::ApiKey(..) => self.keys.iter().any(|(name, _)| name == scheme.name),
            SchemeKind::MutualTls => true,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.bearer.is_none() && self.basic.is_none() && self.keys.is_empty()
    }

    /// The credential for `scheme`, if the client has one.
    pub(super) async fn get(&self, scheme: &Scheme) -> Result<Option<Credential>, BoxError> {
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

/// Why a credential is refused that no operation asks for.
fn unasked(schemes: &[&Scheme]) -> String {
    let mut names: Vec<String> = schemes.iter().map(|scheme| format!("`{}`", scheme.name)).collect();
    names.sort();
    names.dedup();
    match names.is_empty() {
        true => "is not used: no operation has security".to_owned(),
        false => format!("is not used: the security schemes are {}", names.join(", ")),
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
                return Err("can't be sent: it has a colon, or control characters are in it or in the password");
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
