//! The forms of keywords' values, and what is told where a value does not have its form.

use serde_json::{Map, Number, Value};

use super::{Context, Reader};
use crate::diagnostic::Diagnostic;

impl<C: Context> Reader<'_, C> {
    pub(super) fn list(&mut self, keyword: &str, value: &Value) -> Option<Vec<Value>> {
        let list = value.as_array().cloned();
        self.expect(list, keyword, "a list")
    }

    pub(super) fn object<'v>(&mut self, keyword: &str, value: &'v Value) -> Option<&'v Map<String, Value>> {
        self.expect(value.as_object(), keyword, "an object")
    }

    pub(super) fn text(&mut self, keyword: &str, value: &Value) -> Option<String> {
        let text = match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(_) | Value::Bool(_) if keyword == "title" || keyword == "description" => {
                Some(value.to_string())
            }
            _ => None,
        };
        self.expect(text, keyword, "a string")
    }

    pub(super) fn flag(&mut self, keyword: &str, value: &Value) -> bool {
        let value = self.unquoted(keyword, value);
        self.expect(value.as_bool(), keyword, "true or false")
            .unwrap_or_default()
    }

    pub(super) fn count(&mut self, keyword: &str, value: &Value) -> Option<u64> {
        let value = self.unquoted(keyword, value);
        let whole = |number: f64| (number.fract() == 0.0 && (0.0..9e15).contains(&number)).then_some(number as u64);
        let count = value.as_u64().or_else(|| value.as_f64().and_then(whole));
        self.expect(count, keyword, "a whole number that is not negative")
    }

    pub(super) fn number(&mut self, keyword: &str, value: &Value) -> Option<Number> {
        let value = self.unquoted(keyword, value);
        self.expect(value.as_number().cloned(), keyword, "a number")
    }

    pub(super) fn multiple_of(&mut self, value: &Value) -> Option<Number> {
        let positive = |number: &&Number| number.as_f64().is_some_and(|number| number > 0.0);
        self.expect(
            value.as_number().filter(positive).cloned(),
            "multipleOf",
            "a number greater than zero",
        )
    }

    /// A number or a truth value that stands in quotes, or else the value as it is.
    fn unquoted(&mut self, keyword: &str, value: &Value) -> Value {
        let read = value
            .as_str()
            .and_then(|text| serde_json::from_str::<Value>(text.trim()).ok());
        match read.filter(|read| read.is_number() || read.is_boolean()) {
            Some(read) => {
                self.warn(
                    "quoted-value",
                    keyword,
                    format!("{value} is text: it is read as {read}"),
                );
                read
            }
            None => value.clone(),
        }
    }

    /// Passes on what has the right form, and tells what has not.
    pub(super) fn expect<T>(&mut self, read: Option<T>, keyword: &str, expected: &str) -> Option<T> {
        if read.is_none() {
            self.refuse(keyword, format!("`{keyword}` must be {expected}: it is left out"));
        }
        read
    }

    /// Tells of a keyword that is left out.
    pub(super) fn refuse(&mut self, keyword: &str, message: String) {
        let place = self.place(keyword);
        let diagnostic = Diagnostic::refusal("invalid-keyword", message);
        self.context.diagnostics().push(diagnostic.at(place));
    }

    pub(super) fn warn(&mut self, code: &'static str, keyword: &str, message: String) {
        let place = self.place(keyword);
        self.context
            .diagnostics()
            .push(Diagnostic::warning(code, message).at(place));
    }

    /// Warns of another version's form, which is read all the same: once a document.
    pub(super) fn version(&mut self, code: &'static str, keyword: &str, message: String) {
        let place = self.place(keyword);
        let diagnostic = Diagnostic::warning(code, message).at(place);
        self.context.diagnostics().push_once(diagnostic);
    }
}
