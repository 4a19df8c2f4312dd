//! Operations as constants, which client and server both read.

use super::reply::Reply;
use crate::support::violation::Violations;

/// A success or an error that is documented, or none; or what keeps it from being read.
pub type Documented<S, E> = Result<Option<Result<S, E>>, Violations>;

/// The request type of an operation.
pub trait Exchange: Sized {
    /// The operation.
    const OPERATION: &'static Operation;
    /// Its success.
    type Success;
    /// Its documented error.
    type Error;

    /// Reads a documented response. `None` for one that is not documented.
    #[doc(hidden)]
    fn read_reply(reply: &Reply) -> Documented<Self::Success, Self::Error>;
}

/// An API that forwards requests to another server, which checks their credentials.
pub trait Gateway {}

/// One operation of an API (OpenAPI 3.1, section 4.8.10).
#[derive(Debug)]
pub struct Operation {
    /// The `operationId`.
    pub id: &'static str,
    /// The method.
    pub method: &'static str,
    /// The path with its template expressions, as the description has it: perhaps with a query that is part of it.
    pub path: &'static str,
    /// The alternatives of its security, each of which is a list of what is required at once. An empty alternative
    /// stands for anonymous access, and no alternative at all for an operation without security.
    pub security: &'static [&'static [Requirement]],
    /// The media types of its request body.
    pub consumes: &'static [&'static str],
    /// The media types of its responses, those of success first; one may be there several times.
    pub produces: &'static [&'static str],
    /// For each of these, what a client's `Accept` says for it; nothing for those that a call must ask for.
    pub asks: &'static [&'static str],
}

impl Operation {
    /// The path proper, and the query that every request has. A fragment is no part of a request (RFC 9110, section 7.1).
    pub fn target(&self) -> (&'static str, &'static str) {
        let path = self.path.split_once('#').map_or(self.path, |(path, _)| path);
        path.split_once('?').unwrap_or((path, ""))
    }

    /// What a client of the operation accepts: each of the media types once, `all` of them or those of a plain call.
    pub fn accept(&self, all: bool) -> String {
        let pairs = || self.produces.iter().zip(self.asks);
        let others: Vec<_> = pairs()
            .filter(|(_, asked)| asked.is_empty())
            .map(|(own, _)| own)
            .collect();
        let media_types = match all || others.is_empty() {
            true => self.produces,
            false => self.asks,
        };
        let mut seen: Vec<&str> = Vec::new();
        for media_type in media_types {
            let is_other = !all && (media_type.is_empty() || others.contains(&media_type));
            if !is_other && !seen.contains(media_type) {
                seen.push(media_type);
            }
        }
        seen.join(", ")
    }
}

/// The operations of several groups as one list, which has so many.
#[allow(dead_code)] // Some crates have no groups.
pub const fn joined<const N: usize>(groups: &[&[&'static Operation]]) -> [&'static Operation; N] {
    let mut all = [groups[0][0]; N];
    let (mut group, mut index, mut count) = (0, 0, 0);
    while count < N {
        while index == groups[group].len() {
            (group, index) = (group + 1, 0);
        }
        all[count] = groups[group][index];
        (index, count) = (index + 1, count + 1);
    }
    all
}

/// What a caller must present (OpenAPI 3.1, section 4.8.30).
#[derive(Debug, Clone, Copy)]
pub struct Requirement {
    /// How it is presented.
    pub scheme: &'static Scheme,
    /// The scopes or roles that it must have.
    pub scopes: &'static [&'static str],
}

/// A way to present credentials (OpenAPI 3.1, section 4.8.27).
#[derive(Debug)]
pub struct Scheme {
    /// The name of the scheme in the description.
    pub name: &'static str,
    /// Where its credentials are.
    pub kind: SchemeKind,
}

/// Where credentials are in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemeKind {
    /// A bearer token (RFC 6750): `http` with `bearer`, `oauth2`, `openIdConnect`.
    Bearer,
    /// A user name and a password (RFC 7617): `http` with `basic`.
    Basic,
    /// Any other scheme of the header `Authorization`, by its name: `http`.
    Http(&'static str),
    /// A parameter of this place and name: `apiKey`.
    ApiKey(Location, &'static str),
    /// The certificate of the connection, which HTTP does not see: `mutualTLS`.
    MutualTls,
}

/// Where a parameter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

impl Location {
    /// The word for this place.
    pub const fn as_str(self) -> &'static str {
        match self {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        }
    }
}
