//! Text that must not leak.

use std::fmt;

use crate::support;

/// Text that must not be seen, such as a password: its [`Debug`](fmt::Debug) form is redacted, it has no
/// [`Display`](fmt::Display), and it reads and writes JSON as the string that it is.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Secret(String);

support::json::serde_by_json!(Secret);

impl Secret {
    /// Makes `text` a secret.
    pub fn new(text: impl Into<String>) -> Self {
        Secret(text.into())
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// Lets the rules on text look at a secret.
impl AsRef<str> for Secret {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Secret(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Secret(text.to_owned())
    }
}
