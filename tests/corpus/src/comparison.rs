//! What two judges say of one value.

use generator::model::View;
use generator::source::Pointer;
use serde_json::Value;

use crate::droppable::Droppable;
use crate::exact::Exact;
use crate::judge::Verdict;
use crate::oracle::Oracle;

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
    /// Compares the verdict of the generated code on a value of the schema at `schema` to that of the other validator.
    pub fn of(
        document: &Value,
        schema: &Pointer,
        view: View,
        oracle: &Result<Oracle, String>,
        json: &str,
        ours: &Verdict,
    ) -> Self {
        let value = serde_json::from_str(json).unwrap_or_default();
        let oracle = oracle.as_ref();
        match (
            ours,
            oracle
                .map_err(Clone::clone)
                .and_then(|oracle| Ok((oracle, oracle.judge(schema, &value)?))),
        ) {
            (Verdict::Broken(why), _) => Comparison::Broken(why.clone()),
            (_, Err(why)) => Comparison::Unjudged(why),
            (Verdict::Rejected(_), Ok((_, Some(_)))) => Comparison::Rejected,
            (Verdict::Rejected(why), Ok((_, None))) => Comparison::Refused(why.clone()),
            (Verdict::Accepted { .. }, Ok((_, Some(why)))) => Comparison::Admitted(why),
            (Verdict::Accepted { .. }, Ok((oracle, None))) => {
                match alteration(document, schema, view, oracle, json, ours) {
                    Some(what) => Comparison::Altered(what),
                    None => Comparison::Accepted,
                }
            }
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

/// Numbers of values, by what the judges say of them.
#[derive(Debug, Default, Clone, Copy)]
pub struct Tally {
    pub accepted: usize,
    pub rejected: usize,
    pub disagreed: usize,
    pub altered: usize,
    pub unjudged: usize,
}

impl Tally {
    /// Counts a value.
    pub fn count(&mut self, comparison: &Comparison) {
        *match comparison {
            Comparison::Accepted => &mut self.accepted,
            Comparison::Rejected => &mut self.rejected,
            Comparison::Broken(_) | Comparison::Refused(_) | Comparison::Admitted(_) => &mut self.disagreed,
            Comparison::Altered(_) => &mut self.altered,
            Comparison::Unjudged(_) => &mut self.unjudged,
        } += 1;
    }

    /// Counts the values of another one.
    pub fn add(&mut self, other: Tally) {
        self.accepted += other.accepted;
        self.rejected += other.rejected;
        self.disagreed += other.disagreed;
        self.altered += other.altered;
        self.unjudged += other.unjudged;
    }

    /// Whether both judges agree on all, and none is altered.
    pub fn is_good(&self) -> bool {
        self.disagreed == 0 && self.altered == 0
    }
}

/// How what is written differs from the document that was read as a value of the schema at `schema`.
fn alteration(
    document: &Value,
    schema: &Pointer,
    view: View,
    oracle: &Oracle,
    read: &str,
    ours: &Verdict,
) -> Option<String> {
    let Verdict::Accepted { written, again } = ours else {
        return None;
    };
    let (Ok(read), Ok(wrote)) = (Exact::parse(read), Exact::parse(written)) else {
        return Some(format!("written as {written}"));
    };
    let droppable = Droppable::of(document, schema, view, Some(oracle), &read);
    let difference = read.difference(&wrote, &droppable);
    let difference = difference.map(|difference| format!("{} {}", difference.at, difference.what));
    difference.or_else(|| {
        // Properties that nothing speaks of can matter to a union all the same.
        let why = again.as_deref().filter(|_| oracle.accepts(schema, &wrote.to_value()))?;
        Some(format!("written as {written}, which is refused: {why}"))
    })
}
