//! Arrays.

use serde_json::Value;

use super::{Maker, Part, SPARSE, limits};

/// The most items that are made where fewer would do.
const MANY: u64 = 40;

/// The most items that are made.
const MOST: u64 = 2_000;

/// How often an item is made that differs from the others.
const TRIES: usize = 16;

impl<'a> Maker<'a, '_> {
    pub(super) fn array(&mut self, parts: &[Part<'a>], depth: usize) -> Option<Vec<Value>> {
        let contained = self.under(parts, "contains");
        let wanted = limits(parts, "minContains")
            .max()
            .unwrap_or(u64::from(!contained.is_empty()));
        let least = limits(parts, "minItems").max().unwrap_or(0).max(wanted);
        let most = limits(parts, "maxItems").min().unwrap_or(u64::MAX);
        let more = if depth < SPARSE { 0 } else { self.random.below(3) as u64 };
        let length = match self.random.once_in(8) && most <= MANY {
            true => most,
            false => least.saturating_add(more).min(most).min(MANY.max(least)),
        };
        let mut is_set = parts.iter().map(|part| part.schema.get("uniqueItems"));
        let is_set = is_set.any(|unique| unique == Some(&Value::Bool(true)));
        let mut items: Vec<Value> = Vec::new();
        for index in 0..usize::try_from(length.min(MOST)).unwrap_or_default() {
            let of_part = |part: &Part<'a>| {
                let first = self.part(part.at.child("prefixItems").index(index));
                first.or_else(|| self.part(part.at.child("items")))
            };
            let mut schemas: Vec<Part<'a>> = parts.iter().filter_map(of_part).collect();
            if (index as u64) < wanted {
                schemas.extend(contained.iter().cloned());
            }
            let made = (0..TRIES).find_map(|_| match self.value(schemas.clone(), depth) {
                Some(item) if is_set && items.contains(&item) => None,
                item => Some(item),
            });
            match made {
                Some(Some(item)) => items.push(item),
                _ if index as u64 >= least => return Some(items),
                _ => return None,
            }
        }
        Some(items)
    }
}
