//! Parameters, and bodies of text and of forms.

use super::Input;
use crate::support::http::content::{AsForm, AsText, Content};
use crate::support::http::media_type;
use crate::support::http::parameter::Parameter;
use crate::support::http::place::{self, Found, Places, Split};
use crate::support::http::rejection::RejectionKind;
use crate::support::http::text::{self, Syntax, Text, whole_text};
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::rules::Any;
use crate::support::server::exchange::Take;
use crate::support::validate::{Rule, Valid};
use crate::support::violation::Violations;

impl Input {
    /// Reads a parameter that must be present.
    pub fn required<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>) -> Option<T> {
        match self.find(parameter) {
            Found::Value(value) => Some(value),
            Found::Refused => None,
            Found::Absent => {
                let place = Path::ROOT.key(parameter.location().as_str());
                self.violations
                    .add(&place.key(parameter.name()), "required", "is missing");
                self.parameter
                    .get_or_insert((parameter.name(), RejectionKind::MissingParameter));
                None
            }
        }
    }

    /// Reads a parameter that may be absent.
    pub fn optional<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>) -> Option<T> {
        match self.find(parameter) {
            Found::Value(value) => Some(value),
            Found::Absent | Found::Refused => None,
        }
    }

    fn find<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>) -> Found<T> {
        let places = Places {
            path: &self.path,
            query: &self.query,
            headers: &self.context.headers,
        };
        let found = places.read(parameter, &mut self.violations);
        if matches!(found, Found::Refused) {
            self.parameter
                .get_or_insert((parameter.name(), RejectionKind::InvalidParameter));
        }
        found
    }

    /// Reads a body of text.
    pub fn text<T: Json>(&mut self) -> Option<Valid<T>> {
        self.require_body(self.has_body())?;
        self.optional_text()
    }

    /// Reads a body of text that may be absent. One that is empty but has a media type is an empty text. What says that
    /// it is JSON, where a range allows that, is the JSON of the text.
    pub fn optional_text<T: Json>(&mut self) -> Option<Valid<T>> {
        match media_type::is_json(&media_type::of_body(&self.context.headers, self.media_type())) {
            true => self.optional_json(),
            false => self.read_text(|text| Ok(Text::One(text)), Syntax::PLAIN),
        }
    }

    /// Reads a body that is a form, whose properties in `styled` have a style of their own.
    pub fn form<T: Json>(&mut self, styled: &[Parameter]) -> Option<Valid<T>> {
        self.require_body(self.has_body())?;
        self.optional_form(styled)
    }

    /// Reads a body that is a form and may be absent.
    pub fn optional_form<T: Json>(&mut self, styled: &[Parameter]) -> Option<Valid<T>> {
        self.read_text(|text| place::in_form(text, styled), Syntax::FORM)
    }

    fn read_text<T: Json>(
        &mut self,
        split: impl for<'t> FnOnce(&'t str) -> Split<'t>,
        syntax: Syntax,
    ) -> Option<Valid<T>> {
        if !self.has_body() || !self.violations.is_empty() {
            return None;
        }
        self.require_plain()?;
        let mut out = Violations::default();
        let value = whole_text(&self.body.bytes, &mut out)
            .and_then(|text| place::split(split(text), &mut out))
            .and_then(|text| text::read(&text, syntax, &Any, &Path::ROOT, &mut out));
        match value {
            Some(value) if out.is_empty() => Some(Valid::assume(value)),
            _ => self.refuse_body(out),
        }
    }
}

impl<T: Json> Take<Valid<T>> for Content<AsText> {
    fn required(&self, input: &mut Input) -> Option<Valid<T>> {
        input.text()
    }

    fn optional(&self, input: &mut Input) -> Option<Valid<T>> {
        input.optional_text()
    }
}

impl<T: Json> Take<Valid<T>> for Content<AsForm> {
    fn required(&self, input: &mut Input) -> Option<Valid<T>> {
        input.form(self.kind.0)
    }

    fn optional(&self, input: &mut Input) -> Option<Valid<T>> {
        input.optional_form(self.kind.0)
    }
}
