//! The form of the server's own rejections where no `x-rejections` says which documented error answers what: that of the
//! errors which the description documents, where values for it can be made up.

mod filling;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::description::media_type::{is_json, is_range};
use crate::description::{Description, Operation, Status};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::schema::instance::fault;
use crate::schema::{SchemaId, Schemas};
pub use filling::Filling;

/// The statuses of the server's own rejections (RFC 9110, section 15).
const STATUSES: [u16; 11] = [400, 401, 403, 404, 405, 406, 413, 415, 500, 501, 502];

/// The body of rejections.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorForm {
    /// The statuses of rejections that have it.
    pub statuses: Vec<u16>,
    /// The media type.
    pub media_type: String,
    /// The body.
    pub filling: Filling,
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

/// The values that are made up for the schemas of errors, or why there is none.
type Fillings = BTreeMap<SchemaId, Result<Filling, String>>;

/// An error that operations document.
struct Documented<'a> {
    media_type: &'a str,
    schema: SchemaId,
    filling: &'a Result<Filling, String>,
    operations: Vec<&'a Operation>,
}

/// The forms of rejections. What callers may get that no operation documents is reported.
pub(super) fn forms(description: &Description, schemas: &Schemas, diagnostics: &mut Diagnostics) -> Vec<ErrorForm> {
    if description.rejections.is_some() {
        return Vec::new();
    }
    let mut fillings = Fillings::new();
    for operation in &description.operations {
        for (_, schema) in STATUSES.iter().filter_map(|status| error(operation, *status)) {
            let target = schemas.target(schema);
            fillings.entry(target).or_insert_with(|| Filling::of(target, schemas));
        }
    }
    let mut forms: Vec<ErrorForm> = Vec::new();
    let mut left = Vec::new();
    for status in STATUSES {
        let documented = documented(status, description, schemas, &fillings);
        let form = form(&documented, schemas);
        for error in &documented {
            diagnostics.extend(error.undocumented(form.as_ref(), schemas));
        }
        match form {
            None if documented.iter().all(Documented::says_nothing) => left.push(status),
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
        (&self.media_type, &self.filling, &self.except) == (&other.media_type, &other.filling, &other.except)
    }
}

/// The errors with a status that operations document, the most usual first.
fn documented<'a>(
    status: u16,
    description: &'a Description,
    schemas: &Schemas,
    fillings: &'a Fillings,
) -> Vec<Documented<'a>> {
    let mut found: BTreeMap<SchemaId, Documented<'_>> = BTreeMap::new();
    for operation in &description.operations {
        let Some((media_type, schema)) = error(operation, status) else {
            continue;
        };
        let target = schemas.target(schema);
        let Some(filling) = fillings.get(&target) else { continue };
        let known = found.entry(target).or_insert_with(|| Documented {
            media_type,
            schema,
            filling,
            operations: Vec::new(),
        });
        known.operations.push(operation);
    }
    let mut found: Vec<_> = found.into_values().collect();
    found.sort_by_key(|error| Reverse(error.operations.len()));
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

/// The form that most of the operations document, which are more than those that document another.
fn form(documented: &[Documented<'_>], schemas: &Schemas) -> Option<ErrorForm> {
    let mut tried: Vec<&Filling> = Vec::new();
    documented.iter().find_map(|error| {
        // A body that says nothing is worse than problem details.
        let filling = error
            .filling
            .as_ref()
            .ok()
            .filter(|filling| !filling.slots.is_empty())?;
        if tried.contains(&filling) {
            return None;
        }
        tried.push(filling);
        let sample = filling.sample();
        let is_other = |error: &&Documented<'_>| fault(&sample, error.schema, schemas).is_some();
        let (others, own): (Vec<_>, Vec<_>) = documented.iter().partition(is_other);
        let count = |errors: &[&Documented<'_>]| errors.iter().map(|error| error.operations.len()).sum::<usize>();
        let except = others.iter().flat_map(|error| &error.operations);
        let except = except.map(|operation| (operation.method.clone(), operation.path.clone()));
        (count(&others) <= count(&own)).then(|| ErrorForm {
            statuses: Vec::new(),
            media_type: error.media_type.to_owned(),
            filling: filling.clone(),
            except: except.collect(),
        })
    })
}

impl Documented<'_> {
    /// Whether nothing of it can be filled, and nothing has to be.
    fn says_nothing(&self) -> bool {
        self.filling.as_ref().is_ok_and(|filling| filling.slots.is_empty())
    }

    /// The report that rejections don't have its schema.
    fn undocumented(&self, form: Option<&ErrorForm>, schemas: &Schemas) -> Option<Diagnostic> {
        let message = match (form, self.filling) {
            (Some(form), _) if fault(&form.filling.sample(), self.schema, schemas).is_none() => return None,
            (Some(_), _) => {
                "the server's own rejections don't have the schema of this error, but one that more operations document"
                    .to_owned()
            }
            (None, Ok(_)) => return None,
            (None, Err(property)) => {
                format!("the server's own rejections don't have the schema of this error: can't fill in {property}")
            }
        };
        let warning = Diagnostic::warning("undocumented-rejection", message);
        let warning = warning.at(schemas[self.schema].place.clone());
        Some(warning.help("choose an example for each kind of rejection by `x-rejections`, with an overlay"))
    }
}
