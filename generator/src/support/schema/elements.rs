//! The keywords that judge items of arrays (JSON Schema Core, sections 10.3.1 and 11.2; Validation, section 6.4).

use serde_json::Value;

use super::{Evaluated, Schema};
use crate::support::pairs::first_pair;
use crate::support::path::Path;
use crate::support::rules::{at_least, at_most};
use crate::support::violation::Violations;

impl Schema {
    pub(super) fn judge_items(&self, items: &[Value], seen: &mut Evaluated<'_>, at: &Path<'_>, out: &mut Violations) {
        if items.len() > self.max_items {
            at_most(out, at, "maxItems", "item", self.max_items, items.len());
        }
        if items.len() < self.min_items {
            at_least(out, at, "minItems", "item", self.min_items, items.len());
        }
        if self.unique_items
            && let Some((first, second)) = first_pair(items)
        {
            let message = format_args!("has equal items at {first} and {second}");
            out.add(at, "uniqueItems", message);
        }
        for (index, item) in items.iter().enumerate() {
            if let Some(schema) = self.prefix_items.get(index).copied().or(self.items) {
                schema.judge(item, &at.index(index), out);
                seen.items.push(index);
            }
        }
        if let Some((schema, min, max)) = self.contains {
            self.judge_contained(schema, min, max, items, seen, at, out);
        }
    }

    #[allow(clippy::too_many_arguments)] // What is judged, by what, and where it is told.
    fn judge_contained(
        &self,
        schema: &Schema,
        min: usize,
        max: usize,
        items: &[Value],
        seen: &mut Evaluated<'_>,
        at: &Path<'_>,
        out: &mut Violations,
    ) {
        let matching = |index: &usize| schema.matched(&items[*index], at).is_some();
        let found: Vec<usize> = (0..items.len()).filter(matching).collect();
        let number = found.len();
        if number < min {
            let message = format_args!("contains {number} items of the kind that it needs {min} of");
            out.add_limit(
                at,
                if min == 1 { "contains" } else { "minContains" },
                min,
                number,
                message,
            );
        }
        if number > max {
            let message = format_args!("contains {number} items of the kind that at most {max} are allowed of");
            out.add_limit(at, "maxContains", max, number, message);
        }
        seen.items.extend(found);
    }

    pub(super) fn judge_unevaluated_items(
        &self,
        items: &[Value],
        seen: &mut Evaluated<'_>,
        at: &Path<'_>,
        out: &mut Violations,
    ) {
        let Some(rest) = self.unevaluated_items else { return };
        for (index, item) in items.iter().enumerate() {
            if !seen.items.contains(&index) {
                rest.judge(item, &at.index(index), out);
                seen.items.push(index);
            }
        }
    }
}
