//! What comes with a request beside its parameters and its body.

use std::sync::{Arc, Mutex, PoisonError};

use http::{Extensions, HeaderMap, HeaderValue, header};

use super::media_type;
use crate::support::secret::Secret;

/// What came with a request beside its parameters and its body.
///
/// A server fills it. A client takes the credentials from it where it has none of its own, and otherwise leaves it
/// alone.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// A fresh identifier of the request, a UUID, which errors of the server's own bear as well; empty in a client.
    pub request_id: String,
    /// The headers; those with credentials are marked as sensitive, and so not shown by [`Debug`](std::fmt::Debug).
    pub headers: HeaderMap,
    /// The credentials that the security of the operation asks for.
    pub credentials: Credentials,
    /// What layers around the server and its authentication have found out.
    pub extensions: Extensions,
}

impl Context {
    /// The one of the media types `offered` that the caller prefers: the first, where it has no preference. `None`
    /// where it accepts none of them.
    pub fn preferred(&self, offered: &[&'static str]) -> Option<&'static str> {
        match media_type::accepted(&self.headers) {
            accept if accept.is_empty() => offered.first().copied(),
            accept => media_type::preferred(offered, &accept),
        }
    }
}

/// The media type that a client was answered on behalf of a request, so that a gateway keeps its parameters.
#[derive(Debug, Clone, Default)]
pub(crate) struct Relayed(Arc<Mutex<Option<HeaderValue>>>);

impl Relayed {
    /// Remembers the media type of an answer.
    pub(crate) fn set(&self, answered: &HeaderMap) {
        let media_type = answered.get(header::CONTENT_TYPE).cloned();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = media_type;
    }

    /// Gives a reply of the same media type its parameters. What is said of the characters of JSON does not hold any
    /// more: it is written anew, in UTF-8.
    pub(crate) fn restore(&self, headers: &mut HeaderMap) {
        let relayed = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        let text = |value: &HeaderValue| value.to_str().unwrap_or_default().to_owned();
        if let (Some(relayed), Some(own)) = (relayed, headers.get_mut(header::CONTENT_TYPE)) {
            let (from, to) = (text(&relayed), text(own));
            let is_utf8 = !media_type::is_json(&from) || media_type::is_utf8(&from);
            if is_utf8 && media_type::is_same(&from, &to) {
                *own = relayed;
            }
        }
    }
}

/// Credentials, by the names of their schemes in the description.
#[derive(Debug, Clone, Default)]
pub struct Credentials(Vec<(&'static str, Credential)>);

/// One credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credential {
    /// A bearer token.
    Bearer(Secret),
    /// A user name and a password.
    Basic {
        /// The name.
        username: String,
        /// The password.
        password: Secret,
    },
    /// An API key, or what follows the name of another scheme in the header `Authorization`.
    Key(Secret),
}

impl Credentials {
    /// The credential for the scheme `name`.
    pub fn get(&self, name: &str) -> Option<&Credential> {
        self.0
            .iter()
            .find(|(scheme, _)| *scheme == name)
            .map(|(_, credential)| credential)
    }

    /// The bearer token.
    pub fn bearer(&self) -> Option<&Secret> {
        self.0.iter().find_map(|(_, credential)| match credential {
            Credential::Bearer(token) => Some(token),
            Credential::Basic { .. } | Credential::Key(_) => None,
        })
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The credentials with the names of their schemes.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Credential)> {
        self.0.iter().map(|(scheme, credential)| (*scheme, credential))
    }

    /// Adds the credential for the scheme `name`.
    pub fn insert(&mut self, name: &'static str, credential: Credential) {
        self.0.push((name, credential));
    }
}
