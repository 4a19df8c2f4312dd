//! Lists of the values that there are.

use crate::support::equality;
use crate::support::json::{Encoded, Json};
use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// `enum`: one of these values, as JSON. For values that are not told apart by a type of their own.
#[derive(Debug, Clone, Copy)]
pub struct Values(pub &'static [&'static str]);

impl<T: Json> Rule<T> for Values {
    fn check(&self, value: &T, at: &Path<'_>, out: &mut Violations) {
        let found = serde_json::to_value(Encoded(value)).unwrap_or_default();
        let is = |known: &&str| serde_json::from_str(known).is_ok_and(|known| equality::equal(&known, &found));
        if !self.0.iter().any(is) {
            out.add(
                at,
                "enum",
                format_args!("is none of the allowed values {}", self.0.join(", ")),
            );
        }
    }
}
