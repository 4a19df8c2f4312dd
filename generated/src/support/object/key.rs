// @generated: code that every generated crate has; do not edit, changes are lost.

//! The properties of which an object has just one: those that determine the branches of a union.

use std::fmt::{self, Display};

use crate::support::path::Path;
use crate::support::violation::Violations;

/// The property that determines a branch.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    name: &'static str,
    variant: &'static str,
    is_closed: bool,
}

impl Key {
    /// The property of a branch, which may have others beside it.
    pub const fn open(name: &'static str, variant: &'static str) -> Self {
        Key {
            name,
            variant,
            is_closed: false,
        }
    }

    /// The property of a branch that has no other.
    pub const fn closed(name: &'static str, variant: &'static str) -> Self {
        Key {
            name,
            variant,
            is_closed: true,
        }
    }

    /// Its name on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name of its variant.
    pub const fn variant(&self) -> &'static str {
        self.variant
    }

    /// Whether the branch has no other property.
    pub const fn is_closed(&self) -> bool {
        self.is_closed
    }
}

/// Records that an object has none of these properties, of which it must have one.
#[cold]
pub fn absent(keys: &'static [Key], at: &Path<'_>, out: &mut Violations) {
    let names = Names(keys);
    out.add(at, "oneOf", format_args!("must have one of {names}, but has none"));
}

struct Names(&'static [Key]);

impl Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(index, key)| {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}`{}`", key.name)
        })
    }
}
