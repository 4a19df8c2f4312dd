//! Parameters as constants (OpenAPI 3.1, section 4.8.12).

use super::operation::Location;
use crate::support::rules::Any;

/// A parameter or a header: its name, its place, how its value is written, and the constraint on its value.
#[derive(Debug, Clone, Copy)]
pub struct Parameter<R = Any> {
    pub(crate) form: Form,
    pub(crate) rule: R,
}

/// How a parameter is written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Form {
    pub(crate) name: &'static str,
    pub(crate) location: Location,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    pub(crate) allow_reserved: bool,
    pub(crate) allow_empty_value: bool,
    pub(crate) properties: Properties,
}

/// How a value is written as text (OpenAPI 3.1, section 4.8.12.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `blue,black`.
    Simple,
    /// `.blue.black`.
    Label,
    /// `;color=blue;color=black`.
    Matrix,
    /// `color=blue&color=black`, and the same in a cookie.
    Form,
    /// `blue%20black`.
    SpaceDelimited,
    /// `blue%7Cblack`.
    PipeDelimited,
    /// `color[R]=100&color[G]=200`.
    DeepObject,
    /// `color[R][]=100&color[G][min]=200`: `deepObject` with lists and objects in it, which OpenAPI leaves open.
    Nested,
    /// `color=blue; color=black`, without escapes (OpenAPI 3.2).
    Cookie,
    /// Each value on a line of its own, for the header `Set-Cookie` (RFC 9110, section 5.3).
    Lines,
    /// JSON, for a parameter that has `content`.
    Json,
}

/// The names under which an exploded object is spread over a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Properties {
    /// The value is no such object.
    None,
    /// These names.
    Named(&'static [&'static str]),
    /// Every name but these, which belong to other parameters. Of a `deepObject`, those that look like its properties.
    AllBut(&'static [&'static str]),
}

impl Parameter {
    /// A parameter in the path, in the style `simple`.
    pub const fn path(name: &'static str) -> Self {
        Parameter::new(name, Location::Path, Style::Simple)
    }

    /// A parameter in the query, in the style `form`, exploded.
    pub const fn query(name: &'static str) -> Self {
        Parameter::new(name, Location::Query, Style::Form)
    }

    /// A header, in the style `simple`.
    pub const fn header(name: &'static str) -> Self {
        Parameter::new(name, Location::Header, Style::Simple)
    }

    /// A cookie, in the style `form`, exploded.
    pub const fn cookie(name: &'static str) -> Self {
        Parameter::new(name, Location::Cookie, Style::Form)
    }

    const fn new(name: &'static str, location: Location, style: Style) -> Self {
        let form = Form {
            name,
            location,
            style,
            explode: explodes(style),
            allow_reserved: false,
            allow_empty_value: false,
            properties: Properties::None,
        };
        Parameter { form, rule: Any }
    }

    /// The constraint on the value.
    pub const fn rule<R>(self, rule: R) -> Parameter<R> {
        Parameter { form: self.form, rule }
    }

    /// `style`, with the `explode` that is its default.
    pub const fn style(mut self, style: Style) -> Self {
        self.form.style = style;
        self.form.explode = explodes(style);
        self
    }

    /// As a `deepObject` with lists and objects in it.
    pub const fn nested(self) -> Self {
        self.style(Style::Nested)
    }

    /// With each value on a line of its own.
    pub const fn lines(self) -> Self {
        self.style(Style::Lines)
    }

    /// As JSON.
    pub const fn json(self) -> Self {
        self.style(Style::Json)
    }

    /// In the style `matrix`.
    pub const fn matrix(self) -> Self {
        self.style(Style::Matrix)
    }

    /// In the style `label`.
    pub const fn label(self) -> Self {
        self.style(Style::Label)
    }

    /// In the style `simple`.
    pub const fn simple(self) -> Self {
        self.style(Style::Simple)
    }

    /// In the style `form`.
    pub const fn form(self) -> Self {
        self.style(Style::Form)
    }

    /// In the style `spaceDelimited`.
    pub const fn space_delimited(self) -> Self {
        self.style(Style::SpaceDelimited)
    }

    /// In the style `pipeDelimited`.
    pub const fn pipe_delimited(self) -> Self {
        self.style(Style::PipeDelimited)
    }

    /// In the style `deepObject`.
    pub const fn deep_object(self) -> Self {
        self.style(Style::DeepObject)
    }

    /// In the style `cookie`: without escapes.
    pub const fn verbatim(self) -> Self {
        self.style(Style::Cookie)
    }

    /// `explode`: whether each item or property is written on its own.
    pub const fn explode(mut self, explode: bool) -> Self {
        self.form.explode = explode;
        self
    }

    /// `allowReserved`: reserved characters are not escaped.
    pub const fn allow_reserved(mut self) -> Self {
        self.form.allow_reserved = true;
        self
    }

    /// `allowEmptyValue`: a name without a value counts as absent where the empty string is no value.
    pub const fn allow_empty_value(mut self) -> Self {
        self.form.allow_empty_value = true;
        self
    }

    /// The value is an object whose properties, these, are parameters of the query themselves.
    pub const fn properties(mut self, names: &'static [&'static str]) -> Self {
        self.form.properties = Properties::Named(names);
        self
    }

    /// The value is a map whose entries are all parameters of the query but these.
    pub const fn all_but(mut self, names: &'static [&'static str]) -> Self {
        self.form.properties = Properties::AllBut(names);
        self
    }
}

impl<R> Parameter<R> {
    /// The name.
    pub const fn name(&self) -> &'static str {
        self.form.name
    }

    /// The place.
    pub const fn location(&self) -> Location {
        self.form.location
    }
}

/// The default of `explode`.
const fn explodes(style: Style) -> bool {
    matches!(style, Style::Form | Style::Cookie | Style::DeepObject | Style::Nested)
}
