//! Checks of text against the `format`s of JSON Schema (Validation, section 7.3) and of the
//! OpenAPI Format Registry.
//!
//! One module per family of formats, so that only those in use need to be compiled.

pub mod base64;
pub mod email;
pub mod fqdn;
pub mod hostname;
pub mod json_pointer;
pub mod network;
pub mod regex;
pub mod time;
pub mod uri;
pub mod uri_template;
pub mod uuid;

#[cfg(test)]
mod tests;

/// A `format`: its name, and the check that a text has to pass.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    name: &'static str,
    matches: fn(&str) -> bool,
}

impl Format {
    /// Creates a format from its name and its check.
    pub const fn new(name: &'static str, matches: fn(&str) -> bool) -> Self {
        Self { name, matches }
    }

    /// Returns the name, as a schema's `format` spells it.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns `true` if `text` is of this format.
    pub fn matches(&self, text: &str) -> bool {
        (self.matches)(text)
    }
}
