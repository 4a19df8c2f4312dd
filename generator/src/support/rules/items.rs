//! Limits on lists.

use super::{Any, at_least, at_most};
use crate::support::json::Json;
use crate::support::pairs::first_pair;
use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// Limits on an array: `minItems`, `maxItems`, `uniqueItems`, and a rule for each of its items.
#[derive(Debug, Clone, Copy)]
pub struct Items<R = Any> {
    min_items: usize,
    max_items: usize,
    unique: bool,
    each: R,
}

impl Items {
    /// No limit.
    pub const fn new() -> Self {
        Items::each(Any)
    }
}

impl Default for Items {
    fn default() -> Self {
        Items::new()
    }
}

impl<R: Copy> Items<R> {
    /// A rule for each item.
    pub const fn each(each: R) -> Self {
        Items {
            min_items: 0,
            max_items: usize::MAX,
            unique: false,
            each,
        }
    }

    /// `minItems`: at least so many items.
    pub const fn min_items(self, min_items: usize) -> Self {
        Items { min_items, ..self }
    }

    /// `maxItems`: at most so many items.
    pub const fn max_items(self, max_items: usize) -> Self {
        Items { max_items, ..self }
    }

    /// `uniqueItems`: no two items are equal.
    pub const fn unique(self) -> Self {
        Items { unique: true, ..self }
    }
}

impl<T: Json, R: Rule<T>> Rule<Vec<T>> for Items<R> {
    fn check(&self, items: &Vec<T>, at: &Path<'_>, out: &mut Violations) {
        if items.len() > self.max_items {
            at_most(out, at, "maxItems", "item", self.max_items, items.len());
            return; // A list that is too long is not worth a look at each of its items.
        }
        if items.len() < self.min_items {
            at_least(out, at, "minItems", "item", self.min_items, items.len());
        }
        if self.unique
            && let Some((first, second)) = first_pair(items)
        {
            out.add(
                at,
                "uniqueItems",
                format_args!("has equal items at {first} and {second}"),
            );
        }
        for (index, item) in items.iter().enumerate() {
            self.each.check(item, &at.index(index), out);
        }
    }

    fn is_exceeded(&self, items: &Vec<T>) -> bool {
        items.len() > self.max_items
    }
}
