//! Options for a single call.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::address;
use crate::support::path::Path;
use crate::support::violation::Violations;

/// Options for a single call, in place of those of its client.
///
/// An invalid header or URL is an error when the call is awaited.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    pub(super) timeout: Option<Duration>,
    pub(super) headers: HeaderMap,
    pub(super) base_url: Option<String>,
    pub(super) faults: Violations,
}

impl CallOptions {
    /// Returns options that change nothing.
    pub fn new() -> Self {
        CallOptions::default()
    }

    /// Sets the timeout of the call.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Adds a header. It replaces one that the client would send.
    pub fn header(mut self, name: impl TryInto<HeaderName> + fmt::Display, value: impl TryInto<HeaderValue>) -> Self {
        let place = Path::ROOT.key("header");
        let shown = name.to_string();
        match (name.try_into(), value.try_into()) {
            (Ok(name), Ok(value)) => drop(self.headers.append(name, value)),
            (Err(_), _) => self
                .faults
                .add(&place.key(&shown), "type", "has no name that a header can have"),
            (_, Err(_)) => self
                .faults
                .add(&place.key(&shown), "type", "has characters that a header can't hold"),
        }
        self
    }

    /// Sets the URL that the path of the operation is appended to.
    pub fn base_url(mut self, base_url: impl AsRef<str>) -> Self {
        match address::checked(base_url.as_ref()) {
            Ok(url) => self.base_url = Some(url),
            Err(fault) => self
                .faults
                .add(&Path::ROOT, "type", format_args!("has a base URL that {fault}")),
        }
        self
    }

    /// Returns these options, completed from `others`.
    pub(crate) fn or(mut self, others: CallOptions) -> Self {
        self.timeout = self.timeout.or(others.timeout);
        self.base_url = self.base_url.or(others.base_url);
        for name in others
            .headers
            .keys()
            .filter(|name| !self.headers.contains_key(*name))
            .cloned()
            .collect::<Vec<_>>()
        {
            let values = others.headers.get_all(&name).iter().cloned();
            self.headers.extend(values.map(|value| (name.clone(), value)));
        }
        self.faults.extend(others.faults);
        self
    }
}

/// Headers may have credentials.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("base_url", &self.base_url)
            .finish_non_exhaustive()
    }
}
