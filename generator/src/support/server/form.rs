//! The form of an API's errors, filled by what a rejection says.

use serde_json::{Value, json};

use super::ErrorForm;
use crate::support::http::rejection::Rejection;
use crate::support::http::reply::Reply;

/// The body of rejections with some statuses.
#[derive(Debug)]
pub struct Form {
    /// The statuses.
    pub statuses: &'static [u16],
    /// The operations, by method and path, that document another form.
    pub except: &'static [(&'static str, &'static str)],
    /// The media type.
    pub media_type: &'static str,
    /// The body, as JSON, without what is particular to a rejection.
    pub body: &'static str,
    /// Where in the body what goes: JSON Pointers (RFC 6901).
    pub facts: &'static [(&'static str, Fact)],
}

/// What is said about a rejection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// A sentence for the caller, with what is wrong with the request.
    Message,
    /// The reason phrase of the status.
    Reason,
    /// The status, as a number or as text.
    Status,
    /// The name of the kind of rejection.
    Kind,
    /// The identifier of the request.
    RequestId,
}

impl ErrorForm for Form {
    fn fill(&self, rejection: &Rejection, request_id: &str) -> Option<Reply> {
        let status = rejection.kind().status();
        let route = rejection
            .operation()
            .map(|operation| (operation.method, operation.path));
        let is_other = route.is_some_and(|route| self.except.contains(&route));
        if is_other || !self.statuses.contains(&status.as_u16()) {
            return None;
        }
        let mut body: Value = serde_json::from_str(self.body).ok()?;
        for (pointer, fact) in self.facts {
            let slot = body.pointer_mut(pointer)?;
            *slot = match fact {
                Fact::Message => json!(message(rejection)),
                Fact::Reason => json!(status.canonical_reason()),
                Fact::Status if slot.is_string() => json!(status.as_str()),
                Fact::Status => json!(status.as_u16()),
                Fact::Kind => json!(rejection.kind().as_str()),
                Fact::RequestId => json!(request_id),
            };
        }
        let mut reply = Reply::new(status).bytes(self.media_type, body.to_string());
        reply.headers.extend(rejection.headers().clone());
        Some(reply)
    }
}

/// All that a rejection says: there is one place for it.
fn message(rejection: &Rejection) -> String {
    let sentence = rejection.detail().unwrap_or(rejection.kind().sentence());
    let parameter = rejection.parameter().map(|name| format!("`{name}`"));
    let violations = rejection.violations();
    let violations = (!violations.is_empty()).then(|| violations.to_string().replace('\n', "; "));
    let more: Vec<String> = parameter.into_iter().chain(violations).collect();
    match more.is_empty() {
        true => sentence.to_owned(),
        false => format!("{sentence} ({})", more.join(": ")),
    }
}
