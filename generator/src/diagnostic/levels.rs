//! Which diagnostics are errors, warnings or silent, by their codes.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

use super::codes::{self, CODES};
use super::{Diagnostic, Severity, most_similar};

/// What happens where a diagnostic applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nothing is reported.
    Allow,
    /// A warning.
    Warn,
    /// An error: nothing is generated.
    Deny,
}

/// Levels that differ from the default ones, by code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    set: BTreeMap<String, Level>,
    warnings: Option<Level>,
}

/// The name that stands for all warnings.
const WARNINGS: &str = "warnings";

impl Levels {
    /// Sets the level of the diagnostics with this code, or with `warnings` that of all warnings whose own level isn't
    /// set.
    ///
    /// # Errors
    ///
    /// If there is no such code, or if it is an error in any case.
    pub fn set(&mut self, code: &str, level: Level) -> Result<(), String> {
        match codes::find(code) {
            _ if code == WARNINGS => self.warnings = Some(level),
            Some(known) if known.is_adjustable() => {
                self.set.insert(code.to_owned(), level);
            }
            Some(_) => return Err(format!("`{code}` is always an error, its level can't be set")),
            None => {
                let names = CODES.iter().filter(|code| code.is_adjustable()).map(|code| code.name);
                let similar = most_similar(code, names.chain([WARNINGS]));
                let hint = similar.map_or_else(String::new, |name| format!(", did you mean `{name}`?"));
                return Err(format!("there is no diagnostic `{code}`{hint}"));
            }
        }
        Ok(())
    }

    /// Makes warnings errors whose own level isn't set.
    pub fn deny_warnings(&mut self) {
        self.warnings = Some(Level::Deny);
    }

    /// Returns these levels with others, which replace those of the same codes.
    pub fn with(&self, other: &Levels) -> Levels {
        let mut levels = self.clone();
        levels
            .set
            .extend(other.set.iter().map(|(code, level)| (code.clone(), *level)));
        levels.warnings = other.warnings.or(levels.warnings);
        levels
    }

    /// The level of a diagnostic, unless its severity says all: an error is denied, a warning warns, and a refusal is
    /// one or the other as the rest of the description demands.
    pub(super) fn of(&self, diagnostic: &Diagnostic) -> Option<Level> {
        if diagnostic.severity == Severity::Error {
            return None;
        }
        let own = self.set.get(diagnostic.code).copied();
        let is_denied = diagnostic.severity == Severity::Refusal
            && codes::find(diagnostic.code).is_some_and(|code| code.is_adjustable() && code.level == Level::Deny);
        own.or(is_denied.then_some(Level::Deny)).or(self.warnings)
    }
}

/// Reads a level from `allow`, `warn` or `deny`.
impl FromStr for Level {
    type Err = String;

    fn from_str(text: &str) -> Result<Level, String> {
        match text {
            "allow" => Ok(Level::Allow),
            "warn" => Ok(Level::Warn),
            "deny" => Ok(Level::Deny),
            _ => Err(format!("`{text}` is not a level, expected `allow`, `warn` or `deny`")),
        }
    }
}

/// Reads one level from `CODE=LEVEL`.
impl FromStr for Levels {
    type Err = String;

    fn from_str(text: &str) -> Result<Levels, String> {
        let (code, level) = text
            .split_once('=')
            .ok_or("expected `CODE=LEVEL`, such as `unresolved-reference=warn`")?;
        let mut levels = Levels::default();
        levels.set(code, level.parse()?)?;
        Ok(levels)
    }
}

/// Reads a table from codes to levels.
impl<'de> Deserialize<'de> for Levels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Levels, D::Error> {
        let mut levels = Levels::default();
        for (code, level) in BTreeMap::<String, Level>::deserialize(deserializer)? {
            levels.set(&code, level).map_err(D::Error::custom)?;
        }
        Ok(levels)
    }
}
