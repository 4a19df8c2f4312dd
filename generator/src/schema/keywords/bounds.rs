//! Bounds that exclude each other.

use serde_json::Value;

use super::{Context, Reader};
use crate::diagnostic::Diagnostic;
use crate::schema::number::Decimal;

impl<C: Context> Reader<'_, C> {
    /// Warns of bounds between which nothing is.
    pub(super) fn contradicting_bounds(&mut self) {
        let schema = &*self.schema;
        let counts = [
            ("minLength", schema.min_length, "maxLength", schema.max_length),
            ("minItems", schema.min_items, "maxItems", schema.max_items),
            (
                "minProperties",
                schema.min_properties,
                "maxProperties",
                schema.max_properties,
            ),
            ("minContains", schema.min_contains, "maxContains", schema.max_contains),
        ];
        let counts = counts.into_iter().filter_map(|(low, min, high, max)| {
            let (min, max) = (min?, max?);
            (min > max).then(|| (low, min.to_string(), high, max.to_string()))
        });
        let lower = [
            ("minimum", &schema.minimum),
            ("exclusiveMinimum", &schema.exclusive_minimum),
        ];
        let upper = [
            ("maximum", &schema.maximum),
            ("exclusiveMaximum", &schema.exclusive_maximum),
        ];
        let pairs = lower.iter().flat_map(|low| upper.iter().map(move |high| (low, high)));
        let numbers = pairs.filter_map(|((low, min), (high, max))| {
            let (min, max) = (min.as_ref()?, max.as_ref()?);
            let is_open = low.len() + high.len() > "minimum".len() + "maximum".len();
            let (least, greatest) = (Decimal::new(min), Decimal::new(max));
            let is_empty = least > greatest || is_open && least == greatest;
            is_empty.then(|| (*low, min.to_string(), *high, max.to_string()))
        });
        let found: Vec<_> = counts.chain(numbers).collect();
        for (low, min, high, max) in found {
            // In 3.0, a bound is exclusive by another keyword.
            let written = |keyword: &'static str| match self.keywords.get(keyword) {
                Some(Value::Bool(_)) if keyword == "exclusiveMinimum" => "minimum",
                Some(Value::Bool(_)) if keyword == "exclusiveMaximum" => "maximum",
                _ => keyword,
            };
            let (at, other) = (self.place(written(low)), self.place(written(high)));
            let message = format!("`{low}` {min} and `{high}` {max} exclude each other: no value can satisfy both");
            let diagnostic = Diagnostic::warning("contradicting-bounds", message).at(at);
            let diagnostic = diagnostic.related(other, "the other bound");
            self.context
                .diagnostics()
                .push(diagnostic.help("correct one of them with an overlay"));
        }
    }
}
