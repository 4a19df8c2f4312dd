//! Headers, and bodies of text and of forms.

use http::HeaderName;

use super::Reply;
use crate::support::http::parameter::Parameter;
use crate::support::http::place::{self, Found, Places, Split};
use crate::support::http::rejection::Rejection;
use crate::support::http::text::{self, Syntax, Text, whole_text};
use crate::support::http::{media_type, style};
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::rules::Any;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

impl Reply {
    /// With a body of text.
    pub fn text<T: Json>(self, media_type: &'static str, body: &T) -> Self {
        self.written(media_type, style::text(body))
    }

    /// With a body that is a form.
    #[doc(hidden)]
    pub fn form<T: Json>(self, media_type: &'static str, body: &T, styled: &[Parameter]) -> Self {
        self.written(media_type, style::form(body, styled))
    }

    /// With a header, in place of what there is of it.
    #[doc(hidden)]
    pub fn required<T: Json, R>(mut self, parameter: &Parameter<R>, value: &T) -> Self {
        let name = HeaderName::from_bytes(parameter.name().as_bytes());
        match (name, style::header(&parameter.form, value)) {
            (Ok(name), Ok(values)) => {
                self.headers.remove(&name);
                self.headers
                    .extend(values.into_iter().map(|value| (name.clone(), value)));
                self
            }
            (Ok(name), Err(refusal)) => Rejection::internal(format!("{name}: {refusal}")).into(),
            (Err(error), _) => Rejection::internal(error).into(),
        }
    }

    /// With a header that may be absent.
    #[doc(hidden)]
    pub fn optional<T: Json, R>(self, parameter: &Parameter<R>, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.required(parameter, value),
            None => self,
        }
    }

    /// Reads a body of text. What says that it is JSON may be the JSON of the text, unless the client is strict.
    ///
    /// # Errors
    ///
    /// What keeps it from being read.
    pub fn read_text<T: Json>(&self) -> Result<T, Violations> {
        if !self.strict
            && self.media_type().is_some_and(media_type::is_json)
            && let Ok(value) = self.read_json()
        {
            return Ok(value);
        }
        self.read_whole(|text| Ok(Text::One(text)), Syntax::PLAIN)
    }

    /// Reads a body that is a form.
    ///
    /// # Errors
    ///
    /// What keeps it from being read.
    #[doc(hidden)]
    pub fn read_form<T: Json>(&self, styled: &[Parameter]) -> Result<T, Violations> {
        self.read_whole(|text| place::in_form(text, styled), Syntax::FORM)
    }

    fn read_whole<T: Json>(
        &self,
        split: impl for<'t> FnOnce(&'t str) -> Split<'t>,
        syntax: Syntax,
    ) -> Result<T, Violations> {
        let mut out = Violations::default();
        let value = whole_text(self.decoded()?, &mut out)
            .and_then(|text| place::split(split(text), &mut out))
            .and_then(|text| match self.strict {
                true => text::read(&text, syntax, &Any, &Path::ROOT, &mut out),
                false => text::read_tolerant(&text, syntax, &Path::ROOT, &mut out),
            });
        value.ok_or(out)
    }

    /// The headers that are declared.
    pub(crate) fn declared(&self) -> Declared<'_> {
        Declared(self)
    }
}

/// The headers of a response, as its description declares them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Declared<'a>(&'a Reply);

impl Declared<'_> {
    /// Reads a header.
    ///
    /// # Errors
    ///
    /// That it is missing, or what keeps it from being read.
    pub(crate) fn required<T: Json, R: Rule<T>>(self, parameter: &Parameter<R>) -> Result<T, Violations> {
        let mut out = Violations::default();
        match self.find(parameter, &mut out) {
            Found::Value(value) => Ok(value),
            Found::Refused => Err(out),
            Found::Absent => {
                let place = Path::ROOT.key(parameter.location().as_str());
                out.add(&place.key(parameter.name()), "required", "is missing");
                Err(out)
            }
        }
    }

    /// Reads a header that may be absent; one that can't be read counts as such, unless the client is strict.
    ///
    /// # Errors
    ///
    /// What keeps it from being read.
    pub(crate) fn optional<T: Json, R: Rule<T>>(self, parameter: &Parameter<R>) -> Result<Option<T>, Violations> {
        let mut out = Violations::default();
        match self.find(parameter, &mut out) {
            Found::Value(value) => Ok(Some(value)),
            Found::Refused if self.0.strict => Err(out),
            Found::Absent | Found::Refused => Ok(None),
        }
    }

    fn find<T: Json, R: Rule<T>>(self, parameter: &Parameter<R>, out: &mut Violations) -> Found<T> {
        let places = Places {
            path: &[],
            query: "",
            headers: &self.0.headers,
        };
        match self.0.strict {
            true => places.read(parameter, out),
            false => places.read_tolerant(parameter, out),
        }
    }
}
