//! Parameters, and bodies of text and of forms.

use http::HeaderName;

use super::{Draft, Value, Written};
use crate::support::client::exchange::Put;
use crate::support::http::content::{AsForm, AsText, Content};
use crate::support::http::encode::Refusal;
use crate::support::http::operation::Location;
use crate::support::http::parameter::{Form, Parameter};
use crate::support::http::style;
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::validate::{Rule, Valid};
use crate::support::violation::Violations;

impl Draft {
    /// Writes a parameter that must be present. An empty list or object is not: nothing is written for it.
    pub fn required<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>, value: &T) {
        let mut written = self.written(parameter, value);
        if written.value.is_nothing() && self.transport.0.validate {
            let place = Path::ROOT.key(parameter.location().as_str());
            let at = place.key(parameter.name());
            let message = "is empty, which would be sent as nothing";
            written.faults.add(&at, "required", message);
        }
        self.replace(written);
    }

    /// Writes a parameter that may be absent.
    pub fn optional<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>, value: &Option<T>) {
        if let Some(value) = value {
            let written = self.written(parameter, value);
            self.replace(written);
        }
    }

    /// With a parameter that must be present.
    pub fn put<T: Json, R: Rule<T>>(mut self, parameter: &Parameter<R>, value: &T) -> Self {
        self.required(parameter, value);
        self
    }

    /// With a parameter that may be absent.
    pub fn set<T: Json, R: Rule<T>>(mut self, parameter: &Parameter<R>, value: &T) -> Self {
        let written = self.written(parameter, value);
        self.replace(written);
        self
    }

    /// Takes a parameter in place of what was written for it before.
    fn replace(&mut self, written: Written) {
        let is_same = |other: &&mut Written| (other.location, other.name) == (written.location, written.name);
        match self.parameters.iter_mut().find(is_same) {
            Some(other) => *other = written,
            None => self.parameters.push(written),
        }
    }

    /// Checks and writes a parameter.
    fn written<T: Json, R: Rule<T>>(&self, parameter: &Parameter<R>, value: &T) -> Written {
        let place = Path::ROOT.key(parameter.location().as_str());
        let at = place.key(parameter.name());
        let mut faults = Violations::default();
        if self.transport.0.validate {
            parameter.rule.check(value, &at, &mut faults);
            value.check(&at, &mut faults);
        }
        let value = encode(&parameter.form, value).unwrap_or_else(|refusal| {
            faults.add(&at, "type", refusal);
            Value::Refused
        });
        Written {
            location: parameter.location(),
            name: parameter.name(),
            value,
            faults,
        }
    }

    /// Writes a body of text that was checked before.
    pub fn valid_text<T: Json>(&mut self, media_type: &'static str, body: &Valid<T>) {
        self.write_text(media_type, style::text(&**body), Violations::default());
    }

    /// Writes a body that is a form, whose properties in `styled` have a style of their own, and was checked before.
    pub fn valid_form<T: Json>(&mut self, media_type: &'static str, body: &Valid<T>, styled: &[Parameter]) {
        self.write_text(media_type, style::form(&**body, styled), Violations::default());
    }

    /// With a body of text.
    pub fn text<T: Json>(mut self, media_type: &'static str, body: &T) -> Self {
        let faults = self.faults(body);
        self.write_text(media_type, style::text(body), faults);
        self
    }

    /// With a body that is a form, whose properties in `styled` have a style of their own.
    pub fn form<T: Json>(mut self, media_type: &'static str, body: &T, styled: &[Parameter]) -> Self {
        let faults = self.faults(body);
        self.write_text(media_type, style::form(body, styled), faults);
        self
    }
}

impl Value {
    fn is_nothing(&self) -> bool {
        match self {
            Value::Refused | Value::Segment(_) => false,
            Value::Pairs(pairs) => pairs.is_empty(),
            Value::Header(_, lines) => lines.is_empty(),
        }
    }
}

/// A parameter as it goes into a request.
fn encode<T: Json>(form: &Form, value: &T) -> Result<Value, Refusal> {
    Ok(match form.location {
        Location::Path => Value::Segment(style::path(form, value)?),
        Location::Header => {
            let name = HeaderName::from_bytes(form.name.as_bytes());
            let name = name.map_err(|_| "has no name that a header can have")?;
            Value::Header(name, style::header(form, value)?)
        }
        Location::Query => Value::Pairs(style::query(form, value)?),
        Location::Cookie => Value::Pairs(style::cookies(form, value)?),
    })
}

impl<T: Json> Put<Valid<T>> for Content<AsText> {
    fn put(&self, draft: &mut Draft, body: &Valid<T>) {
        draft.valid_text(self.sent, body);
    }
}

impl<T: Json> Put<Valid<T>> for Content<AsForm> {
    fn put(&self, draft: &mut Draft, body: &Valid<T>) {
        draft.valid_form(self.sent, body, self.kind.0);
    }
}
