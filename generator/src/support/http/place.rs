//! Finding the text of a parameter in a request, or of a header in a response.

use std::borrow::Cow;

use http::{HeaderMap, header};

use super::encode::Refusal;
use super::nested;
use super::operation::Location;
use super::parameter::{Form, Parameter, Properties, Style};
use super::text::{self, Escape, Syntax, Text};
use super::uri;
use crate::support::exact::Document;
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// The places that hold parameters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Places<'a> {
    /// The values of the template expressions, by name, as they are in the path.
    pub(crate) path: &'a [(&'static str, String)],
    /// The query, without its question mark.
    pub(crate) query: &'a str,
    /// The headers.
    pub(crate) headers: &'a HeaderMap,
}

/// What was found in the place of a parameter.
#[derive(Debug)]
pub(crate) enum Found<T> {
    /// Nothing.
    Absent,
    /// A value.
    Value(T),
    /// Something that was recorded as wrong.
    Refused,
}

impl Places<'_> {
    /// Reads and checks a parameter.
    pub(crate) fn read<T: Json, R: Rule<T>>(&self, parameter: &Parameter<R>, out: &mut Violations) -> Found<T> {
        self.find(&parameter.form, out, |text, at, out| match parameter.form.style {
            Style::Json => read_json(text, &parameter.form, &parameter.rule, at, Report::strict(), out),
            _ => text::read(text, parameter.form.syntax(), &parameter.rule, at, out),
        })
    }

    /// Reads a parameter as one does who takes what is there.
    pub(crate) fn read_tolerant<T: Json, R: Rule<T>>(
        &self,
        parameter: &Parameter<R>,
        out: &mut Violations,
    ) -> Found<T> {
        self.find(&parameter.form, out, |text, at, out| match parameter.form.style {
            Style::Json => read_json(text, &parameter.form, &parameter.rule, at, Report::tolerant(), out),
            _ => text::read_tolerant(text, parameter.form.syntax(), at, out),
        })
    }

    fn find<T>(
        &self,
        form: &Form,
        out: &mut Violations,
        read: impl FnOnce(&Text<'_>, &Path<'_>, &mut Violations) -> Option<T>,
    ) -> Found<T> {
        let place = Path::ROOT.key(form.location.as_str());
        let at = place.key(form.name);
        let Some(joined) = self.joined(form) else {
            out.add(&at, "type", "is not UTF-8");
            return Found::Refused;
        };
        let found = match form.style {
            Style::Nested => nested_in(form, self.query).map_err(str::to_owned),
            _ => self.text(form, &joined),
        };
        let text = match found {
            Ok(Some(text)) => text,
            Ok(None) => return Found::Absent,
            Err(refusal) => {
                out.add(&at, "type", refusal);
                return Found::Refused;
            }
        };
        let mut violations = Violations::default();
        let value = read(&text, &at, &mut violations);
        if value.is_none() && form.allow_empty_value && is_empty(&text) {
            return Found::Absent;
        }
        out.extend(violations);
        value.map_or(Found::Refused, Found::Value)
    }

    /// The lines of a header as one. `None` where they are not UTF-8.
    fn joined(&self, form: &Form) -> Option<String> {
        let (name, separator) = match form.location {
            Location::Header => (form.name, ", "),
            Location::Cookie => (header::COOKIE.as_str(), "; "),
            Location::Path | Location::Query => return Some(String::new()),
        };
        let lines = self
            .headers
            .get_all(name)
            .iter()
            .map(|line| std::str::from_utf8(line.as_bytes()).ok());
        lines.collect::<Option<Vec<_>>>().map(|lines| lines.join(separator))
    }

    /// The text of a parameter. `Err` for a name in the query that looks like one of its properties but is none: what is
    /// wrong with it.
    fn text<'t>(&'t self, form: &Form, joined: &'t str) -> Result<Option<Text<'t>>, String> {
        Ok(match form.location {
            Location::Path => {
                let own = self.path.iter().find(|(name, _)| *name == form.name);
                own.and_then(|(_, text)| in_path(form, text))
            }
            Location::Query if form.style == Style::DeepObject => return in_deep_object(form, self.query),
            Location::Query => in_pairs(form, uri::pairs(self.query)),
            Location::Header if form.style == Style::Lines => {
                let lines = self.headers.get_all(form.name).iter();
                let lines: Vec<_> = lines
                    .filter_map(|line| std::str::from_utf8(line.as_bytes()).ok())
                    .collect();
                (!lines.is_empty()).then_some(Text::Many(lines))
            }
            Location::Header => self.headers.contains_key(form.name).then_some(Text::One(joined)),
            Location::Cookie => {
                // The names of properties are escaped as in a query; that of a parameter is one that needs no escapes.
                let spread = form.properties != Properties::None;
                let pairs = uri::cookies(joined).filter_map(|(name, value)| match spread {
                    true => Some((uri::unescape(name)?, value)),
                    false => Some((Cow::Borrowed(name), value)),
                });
                in_pairs(form, pairs)
            }
        })
    }
}

fn in_path<'t>(form: &Form, text: &'t str) -> Option<Text<'t>> {
    match form.style {
        Style::Label => text.strip_prefix('.').map(Text::One),
        Style::Matrix => {
            let pairs: Vec<_> = text
                .strip_prefix(';')?
                .split(';')
                .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
                .collect();
            if pairs.iter().all(|(name, _)| *name == form.name) {
                return one_or_many(form, pairs.into_iter().map(|(_, value)| value).collect());
            }
            fields(
                pairs
                    .into_iter()
                    .filter_map(|(name, value)| Some((uri::unescape(name)?.into_owned(), value))),
            )
        }
        _ => Some(Text::One(text)),
    }
}

/// The properties of a `deepObject`, which has one level of them. A name that goes deeper, or has no property, would be
/// overlooked: that is an error, unless it is another parameter.
fn in_deep_object<'t>(form: &Form, query: &'t str) -> Result<Option<Text<'t>>, String> {
    let is_other = |name: &str| match form.properties {
        Properties::AllBut(names) => names.contains(&name),
        Properties::None | Properties::Named(_) => false,
    };
    let mut properties = Vec::new();
    for (name, value) in uri::pairs(query).filter(|(name, _)| !is_other(name)) {
        let property = match name.strip_prefix(form.name) {
            Some("") if value.is_empty() && form.allow_empty_value => continue,
            Some("") => None,
            Some(rest) => match rest.strip_prefix('[') {
                Some(rest) => rest.strip_suffix(']'),
                None => continue,
            },
            None => continue,
        };
        match property.filter(|property| is_deep_property(property)) {
            Some(property) => properties.push((property.to_owned(), value)),
            None => {
                let own = form.name;
                return Err(format!("must be given as `{own}[PROPERTY]`, not as `{name}`"));
            }
        }
    }
    Ok(fields(properties.into_iter()))
}

/// Whether a `deepObject` can have a property of this name: it is not what names several levels, or none.
pub(super) fn is_deep_property(name: &str) -> bool {
    !name.is_empty() && !name.contains("][")
}

/// What is a parameter's among the pairs of a query or of cookies.
fn in_pairs<'t>(form: &Form, pairs: impl Iterator<Item = (Cow<'t, str>, &'t str)>) -> Option<Text<'t>> {
    if form.properties != Properties::None {
        return fields(
            pairs
                .filter(|(name, _)| form.names(name))
                .map(|(name, value)| (name.into_owned(), value)),
        );
    }
    one_or_many(
        form,
        pairs
            .filter(|(name, _)| name == form.name)
            .map(|(_, value)| value)
            .collect(),
    )
}

/// A value of several levels in a query or a form.
fn nested_in<'t>(form: &Form, query: &'t str) -> Result<Option<Text<'t>>, Refusal> {
    let own = uri::pairs(query).filter_map(|(name, value)| {
        let keys = nested::rest(form, &name)?;
        Some(nested::Pair::new(keys.to_owned(), value))
    });
    nested::read(own.collect())
}

/// A body taken apart, or the property that can't be, with the reason.
pub(crate) type Split<'t> = Result<Text<'t>, (&'static str, Refusal)>;

/// The text of a body, unless that is recorded as wrong.
pub(crate) fn split<'t>(split: Split<'t>, out: &mut Violations) -> Option<Text<'t>> {
    split
        .map_err(|(name, refusal)| out.add(&Path::ROOT.key(name), "type", refusal))
        .ok()
}

/// The pairs of a form, by property: those in `styled` are written in a style, the others are as they are.
pub(crate) fn in_form<'t>(form: &'t str, styled: &[Parameter]) -> Split<'t> {
    let mut parts = Vec::new();
    let is_of = |property: &Form, name: &str| match property.style {
        Style::Nested => nested::rest(property, name).is_some(),
        _ => property.names(name),
    };
    for Parameter { form: property, .. } in styled {
        let text = match property.style {
            Style::Nested => nested_in(property, form).map_err(|refusal| (property.name, refusal))?,
            _ => in_pairs(property, uri::pairs(form)),
        };
        // Lists and objects that are in no other style are JSON.
        let syntax = (!matches!(property.style, Style::Nested | Style::Json)).then(|| Syntax {
            closed: false,
            ..property.syntax()
        });
        parts.extend(text.map(|text| (property.name.to_owned(), text, syntax)));
    }
    let pairs = uri::pairs(form).map(|(name, value)| (name.into_owned(), value));
    let is_plain = |name: &str| !styled.iter().any(|property| is_of(&property.form, name));
    if let Some(Text::Fields(plain)) = fields(pairs.filter(|(name, _)| is_plain(name))) {
        parts.extend(plain.into_iter().map(|(name, texts)| (name, Text::of(texts), None)));
    }
    Ok(Text::Parts(parts))
}

impl Form {
    /// Whether a name in the query or the form is one of those of this value.
    fn names(&self, name: &str) -> bool {
        match self.properties {
            Properties::None => name == self.name,
            Properties::Named(names) => names.contains(&name),
            Properties::AllBut(names) => !names.contains(&name),
        }
    }
}

/// The one text that holds all items, or a text for each item. `None` where there is no text.
fn one_or_many<'t>(form: &Form, mut texts: Vec<&'t str>) -> Option<Text<'t>> {
    match (texts.len(), form.explode) {
        (0, _) => None,
        (1, false) => Some(Text::One(texts.remove(0))),
        _ => Some(Text::Many(texts)),
    }
}

/// Pairs by their names, in the order in which these come first. `None` where there is no pair.
fn fields<'t>(pairs: impl Iterator<Item = (String, &'t str)>) -> Option<Text<'t>> {
    let mut order: Vec<(String, Vec<&str>)> = Vec::new();
    let mut places = std::collections::HashMap::new();
    for (name, value) in pairs {
        let place = *places.entry(name.clone()).or_insert(order.len());
        match order.get_mut(place) {
            Some((_, values)) => values.push(value),
            None => order.push((name, vec![value])),
        }
    }
    (!order.is_empty()).then_some(Text::Fields(order))
}

fn is_empty(text: &Text<'_>) -> bool {
    match text {
        Text::One(text) => text.is_empty(),
        Text::Many(texts) => texts.iter().all(|text| text.is_empty()),
        Text::Fields(_) | Text::Parts(_) => false,
    }
}

/// Reads a parameter that has `content`.
fn read_json<T: Json>(
    text: &Text<'_>,
    form: &Form,
    rule: &impl Rule<T>,
    at: &Path<'_>,
    report: Report,
    out: &mut Violations,
) -> Option<T> {
    let json: String = text::read_tolerant(text, form.syntax(), at, out)?;
    let Ok(Document { value, numbers }) = Document::parse(json.as_bytes()) else {
        out.add(at, "syntax", "is not JSON");
        return None;
    };
    let mut report = report.with(numbers);
    let value = T::explain(&value, at, &mut report);
    if let Some(value) = &value {
        report.apply(rule, value, at);
    }
    out.extend(report.into_violations());
    value
}

impl Form {
    /// How the text of this parameter is taken apart.
    fn syntax(&self) -> Syntax {
        let delimiters: &[&str] = match self.style {
            Style::Label if self.explode => &["."],
            Style::SpaceDelimited => &["%20", "+", " "],
            Style::PipeDelimited => &["|", "%7C", "%7c"],
            Style::Nested | Style::Json => &[],
            _ => &[","],
        };
        let escape = match (self.location, self.style) {
            (Location::Header, _) | (_, Style::Cookie) => Escape::Trimmed,
            (Location::Query, _) => Escape::Form,
            (Location::Path | Location::Cookie, _) => Escape::Percent,
        };
        Syntax {
            delimiters,
            explode: self.explode,
            escape,
            // A filter that nobody knows would be overlooked, and everything be found.
            closed: matches!(self.style, Style::DeepObject | Style::Nested),
        }
    }
}
