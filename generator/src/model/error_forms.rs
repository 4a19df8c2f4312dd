//! The form of the server's own rejections where no `x-rejections` says which documented error answers what: that of the
//! errors which the description documents, where values for it can be made up.

mod filling;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::description::media_type::{is_json, is_range};
use crate::description::{Description, Operation, Status};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::schema::instance::fault;
use crate::schema::{SchemaId, Schemas};
use filling::Filling;

/// The statuses of the server's own rejections (RFC 9110, section 15).
const STATUSES: [u16; 11] = [400, 401, 403, 404, 405, 406, 413, 415, 500, 501, 502];

/// The body of rejections.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorForm {
    /// The statuses of rejections that have it.
    pub statuses: Vec<u16>,
    /// The media type.
    pub media_type: String,
    /// The body, without what is particular to a rejection.
    pub body: Value,
    /// Where in the body what goes: JSON Pointers (RFC 6901).
    pub slots: Vec<(String, ErrorFact)>,
    /// The operations, by method and path, that document another form: their callers could not read this one.
    pub except: Vec<(String, String)>,
}

/// What is said about a rejection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorFact {
    /// A sentence.
    Message,
    /// The reason phrase of the status.
    Reason,
    /// The status, as a number or as text.
    Status,
    /// The kind of rejection, such as `invalid-body`.
    Kind,
    /// The identifier of the request.
    RequestId,
}

/// An error that operations document.
struct Documented<'a> {
    media_type: &'a str,
    schema: SchemaId,
    place: Place,
    operations: Vec<&'a Operation>,
}

/// The forms of rejections. What callers may get that no operation documents is reported.
pub(super) fn forms(description: &Description, schemas: &Schemas, diagnostics: &mut Diagnostics) -> Vec<ErrorForm> {
    if description.rejections.is_some() {
        return Vec::new();
    }
    let mut forms: Vec<ErrorForm> = Vec::new();
    let mut left = Vec::new();
    for status in STATUSES {
        let documented = documented(status, description, schemas);
        let of = |error| excepting(form(error, schemas)?, &documented, schemas);
        let form = documented.iter().find_map(of);
        for error in &documented {
            report(error, form.as_ref(), schemas, diagnostics);
        }
        match form {
            None if documented.iter().all(|error| says_nothing(error, schemas)) => left.push(status),
            None => {}
            Some(form) => match forms.iter_mut().find(|known| known.is_like(&form)) {
                Some(known) => known.statuses.push(status),
                None => forms.push(ErrorForm {
                    statuses: vec![status],
                    ..form
                }),
            },
        }
    }
    // An API whose errors are all alike has one for what it doesn't mention, too.
    if let [only] = forms.as_mut_slice() {
        only.statuses.extend(left);
        only.statuses.sort_unstable();
    }
    forms
}

impl ErrorForm {
    fn is_like(&self, other: &ErrorForm) -> bool {
        let of = |form: &'_ ErrorForm| ErrorForm {
            statuses: Vec::new(),
            ..form.clone()
        };
        of(self) == of(other)
    }
}

/// The errors with a status that operations document, the most usual first.
fn documented<'a>(status: u16, description: &'a Description, schemas: &Schemas) -> Vec<Documented<'a>> {
    let mut found: BTreeMap<SchemaId, Documented<'_>> = BTreeMap::new();
    for operation in &description.operations {
        let Some((media_type, schema)) = error(operation, status) else {
            continue;
        };
        let target = referent(schema, schemas);
        let known = found.entry(target).or_insert_with(|| Documented {
            media_type,
            schema,
            place: schemas[schema].place.clone(),
            operations: Vec::new(),
        });
        known.operations.push(operation);
    }
    let mut found: Vec<_> = found.into_values().collect();
    found.sort_by_key(|error| std::cmp::Reverse(error.operations.len()));
    found
}

/// The body in JSON that an operation documents for a status.
fn error(operation: &Operation, status: u16) -> Option<(&str, SchemaId)> {
    let ways = [
        Status::Code(status),
        Status::Range(u8::try_from(status / 100).unwrap_or_default()),
        Status::Default,
    ];
    let of = |way: &Status| operation.responses.iter().find(|response| response.status == *way);
    let response = ways.iter().find_map(of)?;
    let mut content = response.content.iter();
    content.find_map(|media| {
        let is_sure = is_json(&media.media_type) && !is_range(&media.media_type);
        Some((media.media_type.as_str(), media.schema.filter(|_| is_sure)?))
    })
}

/// The schema that one refers to in the end.
fn referent(id: SchemaId, schemas: &Schemas) -> SchemaId {
    let mut seen = vec![id];
    while let Some(next) = schemas[seen[seen.len() - 1]]
        .reference
        .filter(|next| !seen.contains(next))
    {
        seen.push(next);
    }
    seen[seen.len() - 1]
}

/// Whether nothing of an error can be filled, and nothing has to be.
fn says_nothing(error: &Documented<'_>, schemas: &Schemas) -> bool {
    Filling::of(error.schema, schemas).is_ok_and(|filling| filling.slots.is_empty())
}

fn form(error: &Documented<'_>, schemas: &Schemas) -> Option<ErrorForm> {
    // A body that says nothing is worse than problem details.
    let filling = Filling::of(error.schema, schemas)
        .ok()
        .filter(|filling| !filling.slots.is_empty())?;
    Some(ErrorForm {
        statuses: Vec::new(),
        media_type: error.media_type.to_owned(),
        body: filling.body,
        slots: filling.slots,
        except: Vec::new(),
    })
}

/// A form without the operations that document another, if that leaves most of them.
fn excepting(mut form: ErrorForm, documented: &[Documented<'_>], schemas: &Schemas) -> Option<ErrorForm> {
    let sample = filling::sample(&form);
    let (others, own): (Vec<_>, Vec<_>) = documented
        .iter()
        .partition(|error| fault(&sample, error.schema, schemas).is_some());
    let count = |errors: &[&Documented<'_>]| errors.iter().map(|error| error.operations.len()).sum::<usize>();
    let others_are_few = count(&others) <= count(&own);
    let others = others.iter().flat_map(|error| &error.operations);
    form.except = others
        .map(|operation| (operation.method.clone(), operation.path.clone()))
        .collect();
    others_are_few.then_some(form)
}

/// Reports an error whose schema rejections don't have.
fn report(error: &Documented<'_>, form: Option<&ErrorForm>, schemas: &Schemas, diagnostics: &mut Diagnostics) {
    let message = match form {
        Some(form) if fault(&filling::sample(form), error.schema, schemas).is_none() => return,
        Some(_) => "the server's own rejections have another form than this error".to_owned(),
        None => match Filling::of(error.schema, schemas) {
            Ok(_) => return,
            Err(property) => format!(
                "the server's own rejections don't have the form of this error: no value for {property} can be made up"
            ),
        },
    };
    let help = "name examples for rejections in `x-rejections`, in an overlay";
    let warning = Diagnostic::warning("undocumented-rejection", message);
    diagnostics.push(warning.at(error.place.clone()).help(help));
}
