//! Finding the credentials that the security of an operation asks for (OpenAPI 3.1, section 4.8.30).

use http::{HeaderMap, HeaderValue, header};

use crate::support::http::base64;
use crate::support::http::context::{Credential, Credentials};
use crate::support::http::operation::Location;
use crate::support::http::operation::{Operation, Requirement, SchemeKind};
use crate::support::http::rejection::{Rejection, RejectionKind};
use crate::support::http::uri;
use crate::support::secret::Secret;

/// What was found in the place of a credential.
enum Presented {
    Nothing,
    Malformed,
    /// The connection, not the request, has it.
    Elsewhere,
    Credential(Credential),
}

/// The credentials of the first alternative for which all are there.
pub(super) fn find(operation: &'static Operation, headers: &HeaderMap, query: &str) -> Result<Credentials, Rejection> {
    let mut malformed = false;
    for alternative in operation.security.iter().filter(|alternative| !alternative.is_empty()) {
        let mut credentials = Credentials::default();
        let complete =
            alternative.iter().all(
                |Requirement { scheme, .. }| match present(scheme.kind, headers, query) {
                    Presented::Credential(credential) => {
                        credentials.insert(scheme.name, credential);
                        true
                    }
                    Presented::Elsewhere => true,
                    Presented::Nothing => false,
                    Presented::Malformed => {
                        malformed = true;
                        false
                    }
                },
            );
        if complete {
            return Ok(credentials);
        }
    }
    if malformed {
        return Err(Rejection::invalid_credentials());
    }
    let is_optional =
        operation.security.is_empty() || operation.security.iter().any(|alternative| alternative.is_empty());
    match is_optional {
        true => Ok(Credentials::default()),
        false => Err(Rejection::new(RejectionKind::Unauthenticated)),
    }
}

/// Tells how to present credentials, which a 401 must do (RFC 9110, section 15.5.2).
/// `realm` is what they are for.
pub(super) fn challenged(rejection: Rejection, operation: &'static Operation, realm: &str) -> Rejection {
    if rejection.kind().status() != http::StatusCode::UNAUTHORIZED
        || rejection.headers().contains_key(header::WWW_AUTHENTICATE)
    {
        return rejection;
    }
    let bearer = match rejection.kind() {
        RejectionKind::InvalidCredentials => "Bearer error=\"invalid_token\"",
        _ => "Bearer",
    };
    let basic = format!("Basic realm={}, charset=\"UTF-8\"", quoted(realm));
    let mut challenges: Vec<&str> = Vec::new();
    for requirement in operation.security.iter().copied().flatten() {
        let challenge = match requirement.scheme.kind {
            SchemeKind::Bearer => bearer,
            SchemeKind::Basic => &basic,
            SchemeKind::Http(name) => name,
            SchemeKind::ApiKey(..) => "ApiKey",
            SchemeKind::MutualTls => continue,
        };
        if !challenges.contains(&challenge) {
            challenges.push(challenge);
        }
    }
    challenges
        .iter()
        .filter_map(|challenge| HeaderValue::from_str(challenge).ok())
        .fold(rejection, |rejection, value| {
            rejection.with_header(header::WWW_AUTHENTICATE, value)
        })
}

/// A text as a quoted string (RFC 9110, section 5.6.4), as far as it is of ASCII.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars().filter(|c| *c == ' ' || c.is_ascii_graphic()) {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted + "\""
}

/// Keeps credentials from being shown.
pub(super) fn conceal(operation: &Operation, headers: &mut HeaderMap) {
    let keys = operation
        .security
        .iter()
        .copied()
        .flatten()
        .filter_map(|requirement| match requirement.scheme.kind {
            SchemeKind::ApiKey(Location::Header, name) => Some(name),
            _ => None,
        });
    for name in keys.chain(["authorization", "proxy-authorization", "cookie"]) {
        if let http::header::Entry::Occupied(mut values) = headers.entry(name) {
            values.iter_mut().for_each(|value| value.set_sensitive(true));
        }
    }
}

fn present(kind: SchemeKind, headers: &HeaderMap, query: &str) -> Presented {
    match kind {
        SchemeKind::Bearer => authorization(headers, "Bearer", |token| {
            let is_token = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic());
            is_token.then(|| Credential::Bearer(Secret::new(token)))
        }),
        SchemeKind::Basic => authorization(headers, "Basic", basic),
        SchemeKind::Http(name) => authorization(headers, name, |rest| {
            (!rest.is_empty()).then(|| Credential::Key(Secret::new(rest)))
        }),
        SchemeKind::ApiKey(location, name) => key(location, name, headers, query).map_or(Presented::Nothing, |key| {
            Presented::Credential(Credential::Key(Secret::new(key)))
        }),
        SchemeKind::MutualTls => Presented::Elsewhere,
    }
}

/// Reads the header `Authorization` (RFC 9110, section 11.6.2) if it has the scheme `name`.
fn authorization(headers: &HeaderMap, name: &str, read: impl FnOnce(&str) -> Option<Credential>) -> Presented {
    let mut lines = headers.get_all(header::AUTHORIZATION).iter();
    let line = match (lines.next(), lines.next()) {
        (None, _) => return Presented::Nothing,
        (Some(line), None) => line,
        (Some(_), Some(_)) => return Presented::Malformed,
    };
    let Ok(line) = line.to_str() else {
        return Presented::Malformed;
    };
    let (scheme, rest) = line.split_once(' ').unwrap_or((line, ""));
    if !scheme.eq_ignore_ascii_case(name) {
        return Presented::Nothing;
    }
    read(rest.trim()).map_or(Presented::Malformed, Presented::Credential)
}

/// A user name and a password (RFC 7617, section 2).
fn basic(text: &str) -> Option<Credential> {
    let text = String::from_utf8(base64::decode(text)?).ok()?;
    let (username, password) = text.split_once(':')?;
    Some(Credential::Basic {
        username: username.to_owned(),
        password: Secret::new(password),
    })
}

fn key(location: Location, name: &str, headers: &HeaderMap, query: &str) -> Option<String> {
    let key = match location {
        Location::Header => headers.get(name)?.to_str().ok()?.to_owned(),
        Location::Query => {
            let (_, value) = uri::pairs(query).find(|(own, _)| own == name)?;
            uri::unescape_form(value)?.into_owned()
        }
        Location::Cookie => {
            let mut lines = headers
                .get_all(header::COOKIE)
                .iter()
                .filter_map(|line| line.to_str().ok());
            let value = lines.find_map(|line| uri::cookies(line).find(|(own, _)| *own == name).map(|(_, value)| value));
            // It comes back as it was set, whatever it looks like (RFC 6265, section 5.4).
            value?.to_owned()
        }
        Location::Path => return None,
    };
    (!key.is_empty()).then_some(key)
}
