//! Listed values: `enum` and `const`.

use std::collections::HashSet;

use serde_json::Value;

use super::slips::meant;
use super::{Context, Reader};
use crate::diagnostic::{Diagnostic, Place};
use crate::schema::equality::equal;
use crate::schema::listed::meets;
use crate::schema::{Conjunction, Kind, Kinds, Numeric};

impl<C: Context> Reader<'_, C> {
    /// The values that are listed, once all that stands beside them is read.
    pub(super) fn listed(&mut self) {
        let list = self.keywords.get("enum").and_then(|value| self.list("enum", value));
        let list: Option<Vec<(Place, Value)>> = list.map(|list| {
            self.tell_repeated(&list);
            let at = self.place("enum");
            let listed = list.into_iter().enumerate();
            self.meant_values(listed.map(|(index, value)| (at.index(index), value)).collect())
        });
        let constant = self.keywords.get("const").cloned();
        let constant = constant.map(|value| self.meant_values(vec![(self.place("const"), value)]));
        let written = [&list, &constant].into_iter().flatten().flatten();
        let told: Vec<Diagnostic> = written
            .filter_map(|(place, value)| self.impossible(place, value))
            .collect();
        self.context.diagnostics().extend(told);
        let among = |value: &Value, list: &[(Place, Value)]| list.iter().any(|(_, listed)| equal(value, listed));
        let values = match (list, constant) {
            (Some(list), Some(constant)) => {
                let both = list.into_iter().filter(|(_, value)| among(value, &constant));
                Some(both.collect::<Vec<_>>())
            }
            (list, constant) => list.or(constant),
        };
        self.unlisted_null(values.as_deref());
        self.schema.values = values.map(|values| values.into_iter().map(|(_, value)| value).collect());
    }

    /// Reports null among the types that the `enum` does not list: one of the two is a mistake.
    fn unlisted_null(&mut self, values: Option<&[(Place, Value)]>) {
        let is_null = |value: &Value| value.is_null();
        let has_null = |values: &[(Place, Value)]| values.iter().any(|(_, value)| is_null(value));
        let kinds = self.schema.kinds.unwrap_or(Kinds::NONE);
        if self.keywords.contains_key("enum")
            && kinds.contains(Kind::Null)
            && values.is_some_and(|list| !has_null(list))
        {
            let message = "`enum` does not list null: it is not accepted";
            let diagnostic = Diagnostic::warning("unlisted-null", message).at(self.place("enum"));
            self.context
                .diagnostics()
                .push(diagnostic.help("add null to the `enum`"));
        }
    }

    fn tell_repeated(&mut self, listed: &[Value]) {
        let mut known = HashSet::new();
        for (index, value) in listed.iter().enumerate() {
            if !known.insert(value) {
                let diagnostic = Diagnostic::warning("repeated-value", "the value is listed before: it counts once");
                let place = self.place("enum").index(index);
                self.context.diagnostics().push(diagnostic.at(place));
            }
        }
    }

    /// The values that are meant by those that are listed, where none of these is of the type.
    fn meant_values(&mut self, listed: Vec<(Place, Value)>) -> Vec<(Place, Value)> {
        let kinds = self.schema.kinds.unwrap_or(Kinds::ALL);
        let fits = |value: &Value| !value.is_null() && kinds.and(Kinds::of(value)) != Kinds::NONE;
        if listed.iter().any(|(_, value)| fits(value)) {
            return listed;
        }
        let mut values = Vec::new();
        for (place, value) in listed {
            let (meant, slip) = meant(&value, kinds);
            if let Some(slip) = slip {
                let diagnostic = Diagnostic::warning("misspelt-value", slip.message()).help(slip.help());
                self.context.diagnostics().push(diagnostic.at(place.clone()));
            }
            values.extend(meant.into_iter().map(|value| (place.clone(), value)));
        }
        values
    }

    /// Tells of a listed value that no value can be, by what stands beside the list.
    fn impossible(&self, place: &Place, value: &Value) -> Option<Diagnostic> {
        let schema = &*self.schema;
        let number = Numeric::of(self.schema);
        let shown = match value {
            Value::Array(_) => "the list".to_owned(),
            Value::Object(_) => "the object".to_owned(),
            value => value.to_string(),
        };
        let of_kind = schema
            .kinds
            .is_none_or(|kinds| kinds.and(Kinds::of(value)) != Kinds::NONE);
        let (message, help) = match () {
            () if !of_kind && value.is_null() => (
                "null is listed, but is not one of the types: it is not accepted".to_owned(),
                "add null to the types, or take it off the list, by an overlay",
            ),
            () if !of_kind => (
                format!("{shown} is not of the type beside the `enum`: it is not accepted"),
                "correct the type or the value, by an overlay",
            ),
            () if !meets(value, &Conjunction::textual(schema), &number) => (
                format!("{shown} breaks what is demanded beside the `enum`: it is not accepted"),
                "correct the demand or the value, by an overlay",
            ),
            () => return None,
        };
        let diagnostic = Diagnostic::warning("impossible-value", message);
        Some(diagnostic.at(place.clone()).help(help))
    }
}
