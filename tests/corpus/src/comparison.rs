//! What two judges say of one value.

use generator::model::View;
use generator::source::Pointer;
use serde_json::Value;

use crate::droppable::Droppable;
use crate::exact::Exact;
use crate::judge::Verdict;

/// What two judges say of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Comparison {
    /// Both accept it, and it is written as it was read.
    Accepted,
    /// Both refuse it.
    Rejected,
    /// The other validator can't judge it, for this reason.
    Unjudged(String),
    /// The generated code broke.
    Broken(String),
    /// The generated code alone refuses it, for this reason.
    Refused(String),
    /// The generated code alone accepts it; the reason why it should not.
    Admitted(String),
    /// Both accept it, and it is written otherwise than it was read.
    Altered(String),
}

impl Comparison {
    /// Compares the verdict of the generated code to that of the other validator, which is what is wrong with the value,
    /// or an error where it can't judge.
    pub fn of(
        ours: &Verdict,
        theirs: &Result<Option<String>, String>,
        alteration: impl Fn() -> Option<String>,
    ) -> Self {
        match (ours, theirs) {
            (Verdict::Broken(why), _) => Comparison::Broken(why.clone()),
            (_, Err(why)) => Comparison::Unjudged(why.clone()),
            (Verdict::Rejected(_), Ok(Some(_))) => Comparison::Rejected,
            (Verdict::Rejected(why), Ok(None)) => Comparison::Refused(why.clone()),
            (Verdict::Accepted { .. }, Ok(Some(why))) => Comparison::Admitted(why.clone()),
            (Verdict::Accepted { .. }, Ok(None)) => match alteration() {
                Some(what) => Comparison::Altered(what),
                None => Comparison::Accepted,
            },
        }
    }

    /// Its kind, in a word or two.
    pub fn outcome(&self) -> &'static str {
        match self {
            Comparison::Accepted => "accepted",
            Comparison::Rejected => "rejected",
            Comparison::Unjudged(_) => "not judged",
            Comparison::Broken(_) => "broken",
            Comparison::Refused(_) | Comparison::Admitted(_) => "disagreement",
            Comparison::Altered(_) => "altered",
        }
    }

    /// What to say of it.
    pub fn what(&self) -> Option<String> {
        match self {
            Comparison::Accepted | Comparison::Rejected => None,
            Comparison::Unjudged(what) | Comparison::Broken(what) | Comparison::Altered(what) => Some(what.clone()),
            Comparison::Refused(why) => Some(format!("jsonschema accepts it, the crate does not: {why}")),
            Comparison::Admitted(why) => Some(format!("the crate accepts it, jsonschema does not: {why}")),
        }
    }

    /// Whether it is as it must be.
    pub fn is_good(&self) -> bool {
        matches!(
            self,
            Comparison::Accepted | Comparison::Rejected | Comparison::Unjudged(_)
        )
    }
}

/// How what is written differs from the document that was read as a value of the schema at `schema`.
pub fn alteration(document: &Value, schema: &Pointer, view: View, read: &str, ours: &Verdict) -> Option<String> {
    let Verdict::Accepted { written, again } = ours else {
        return None;
    };
    let (Ok(read), Ok(wrote)) = (Exact::parse(read), Exact::parse(written)) else {
        return Some(format!("written as {written}"));
    };
    let difference = read.difference(&wrote, &Droppable::of(document, schema, view));
    let difference = difference.map(|difference| format!("{} {}", difference.at, difference.what));
    difference.or_else(|| {
        again
            .as_deref()
            .map(|why| format!("written as {written}, which is refused: {why}"))
    })
}
