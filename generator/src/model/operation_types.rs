//! The names of the types of operations, in the scope of their group: those that an operation has anyway go before those
//! that depend on its bodies and headers.

use super::constructors::MOST_ARGUMENTS;
use super::names::{Claim, Scope};
use super::{Content, Operation, OperationGroup};

/// Names that the modules of operations and of the client need for what they import or define.
pub(super) const RESERVED: &[&str] = &[
    "Api",
    "ApiError",
    "Blob",
    "BTreeMap",
    "BuildError",
    "Builder",
    "Call",
    "Client",
    "Context",
    "Error",
    "Failure",
    "Future",
    "Operation",
    "Rejection",
    "RejectionKind",
    "Reply",
    "Service",
    "Slot",
    "Slots",
    "StatusCode",
    "Template",
    "Transport",
    "Valid",
    "Violations",
];

/// The names of the types that every operation has.
#[derive(Debug, Clone, Default)]
pub struct OperationTypes {
    /// The request.
    pub request: String,
    /// The success, where there are several.
    pub success: String,
    /// The struct of what a request must have, where that is too much for arguments.
    pub required: Option<String>,
}

/// Chooses the names of the types of all operations.
pub fn name(groups: &mut [OperationGroup]) {
    for group in groups {
        let mut claims = Vec::new();
        each(group, &mut |claim, _| claims.push(claim));
        let mut names = Scope::with(RESERVED).settle(&claims).into_iter();
        each(group, &mut |_, name| *name = names.next().unwrap_or_default());
    }
}

/// Looks at each name, and at what it is to be.
fn each(group: &mut OperationGroup, look: &mut impl FnMut(Claim, &mut String)) {
    group
        .operations
        .iter_mut()
        .for_each(|operation| each_of(operation, look));
}

impl Operation {
    /// The names of all its types.
    pub(super) fn type_names(&self) -> impl Iterator<Item = &str> {
        let own = [&self.types.request, &self.types.success]
            .into_iter()
            .chain(&self.types.required);
        let own = own.map(String::as_str);
        let bodies = self.body.iter().map(|body| &body.content);
        let bodies = bodies.chain(self.responses.iter().filter_map(|response| response.content.as_ref()));
        let bodies = bodies.filter_map(|content| match content {
            Content::Several(name, _) => Some(name.as_str()),
            Content::One(_) => None,
        });
        let structs = self
            .responses
            .iter()
            .filter_map(|response| response.headers_type.as_deref());
        own.chain(bodies).chain(structs)
    }
}

fn each_of(operation: &mut Operation, look: &mut impl FnMut(Claim, &mut String)) {
    let is_large = operation.required() > MOST_ARGUMENTS;
    let Operation {
        type_name: of,
        types,
        body,
        responses,
        ..
    } = operation;
    let mut claim = |rank: usize, part: &str, name: &mut String| {
        look(Claim::new(rank, format!("{of}{part}"), format!("{part}Of{of}")), name);
    };
    claim(0, "Request", &mut types.request);
    claim(0, "Success", &mut types.success);
    if is_large {
        claim(1, "RequestRequired", types.required.get_or_insert_default());
    }
    if let Some(Content::Several(name, _)) = body.as_mut().map(|body| &mut body.content) {
        claim(1, "Body", name);
    }
    for response in responses {
        let variant = &response.variant;
        if let Some(Content::Several(name, _)) = &mut response.content {
            claim(2, &format!("{variant}Body"), name);
        }
        if !response.headers.is_empty() {
            let name = response.headers_type.get_or_insert_default();
            match variant.as_str() {
                // So is the enum of all the successes called.
                "Success" => claim(1, "SuccessHeaders", name),
                variant => claim(1, variant, name),
            }
        }
    }
}
