//! The URLs that operations are called at (OpenAPI 3.1, section 4.8.5).

use crate::support::http::operation::Operation;

/// What is wrong with a URL: the end of a sentence that has the URL as its subject.
type Fault = &'static str;

/// The operations that have servers of their own, by the URLs of these.
pub type Elsewhere = &'static [(&'static [&'static Operation], &'static str)];

/// The URLs that the paths of operations are appended to, without a slash at the end.
#[derive(Debug)]
pub(super) struct Addresses {
    pub(super) base_url: String,
    /// Those of operations that have servers of their own. One without a value for a variable keeps its operation from
    /// being called, and no other.
    own: Vec<(&'static Operation, Result<String, Fault>)>,
}

impl Addresses {
    /// Those of a service in the same process, which has the paths as the description writes them.
    pub(super) fn in_process() -> Self {
        Addresses {
            base_url: "http://localhost".to_owned(),
            own: Vec::new(),
        }
    }

    /// Resolves the URLs: that of `server` with `base_url`, those of the description, whose first server is `first`, and
    /// those that a user has set for operations.
    pub(super) fn resolve(
        base_url: Option<&str>,
        server: &str,
        first: &str,
        elsewhere: Elsewhere,
        set: &[(&'static Operation, String)],
    ) -> Result<Self, Fault> {
        let root = root(base_url, server)?;
        let mut own = Vec::new();
        // What is set last is found first, and what the description says comes last.
        for (operation, url) in set.iter().rev() {
            let url = match is_relative(url) {
                true => beside(&root, first, url)?,
                false => checked(url)?,
            };
            own.push((*operation, Ok(url)));
        }
        for (operations, url) in elsewhere {
            let is_set = |operation: &&'static Operation| own.iter().any(|(set, _)| std::ptr::eq(*set, *operation));
            let unset: Vec<_> = operations
                .iter()
                .copied()
                .filter(|operation| !is_set(operation))
                .collect();
            let url = described(&root, first, url);
            own.extend(unset.into_iter().map(|operation| (operation, url.clone())));
        }
        Ok(Addresses { base_url: root, own })
    }

    /// The URL that the path of `operation` is appended to.
    pub(super) fn of(&self, operation: &'static Operation) -> Result<&str, Fault> {
        match self.own.iter().find(|(own, _)| std::ptr::eq(*own, operation)) {
            Some((_, url)) => url.as_deref().map_err(|fault| *fault),
            None => Ok(&self.base_url),
        }
    }
}

/// A relative URL is appended to the base URL; an absolute one is replaced by it.
fn root(base_url: Option<&str>, server: &str) -> Result<String, Fault> {
    match base_url {
        Some(base_url) if is_relative(server) => checked(&join(&checked(base_url)?, server)),
        Some(base_url) => checked(base_url),
        None if is_relative(server) => Err("is missing: the server of the API is relative to it"),
        None => checked(server),
    }
}

/// The URL of an operation's server in the description. On the host of the first server, it moves with that.
fn described(root: &str, first: &str, url: &str) -> Result<String, Fault> {
    if is_relative(url) {
        return beside(root, first, url);
    }
    let (own, first_url) = (checked(url)?, checked(first).unwrap_or_default());
    match split(&own) {
        (origin, path) if origin == split(&first_url).0 => beside(root, first, path),
        _ => Ok(own),
    }
}

/// The URL for `path` on the host that has the first server of the description at `root`.
fn beside(root: &str, first: &str, path: &str) -> Result<String, Fault> {
    let first = match is_relative(first) {
        true => join("", first),
        false => split(&checked(first).unwrap_or_default()).1.to_owned(),
    };
    let host = root.strip_suffix(first.trim_end_matches('/'));
    checked(&join(host.unwrap_or(split(root).0), path))
}

/// Whether a URL has neither a scheme nor a variable in place of it.
fn is_relative(url: &str) -> bool {
    !url.contains("://") && !url.starts_with('{')
}

/// Scheme and host, and the path.
fn split(url: &str) -> (&str, &str) {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url[host..].find('/').map_or(url.len(), |at| host + at);
    url.split_at(end)
}

fn join(base: &str, path: &str) -> String {
    format!("{}/{}", base.trim_end_matches('/'), path.trim_start_matches('/'))
}

/// The URL in its normal form, without a slash at the end.
pub(super) fn checked(text: &str) -> Result<String, Fault> {
    if text.contains(['{', '}']) {
        return Err("has a variable without a value");
    }
    let url = reqwest::Url::parse(text).map_err(|_| "is not an absolute URL")?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("is not an HTTP URL");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("has a query or a fragment");
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests;
