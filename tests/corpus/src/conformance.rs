//! Conformance: whether what is generated from a schema accepts just the values that are valid by it.
//!
//! Each description of a folder becomes one program that holds its models, all of them in one workspace. An instance is
//! decoded as the type of its schema and validated, and what is accepted must be what is valid. A schema that is left out
//! with a diagnostic has no type; its instances are refused, and count as neither right nor wrong.

mod cases;
mod report;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use generator::model::View;
use generator::source::Pointer;
use generator::{Formats, Generated, Generator, Reading};
use serde_json::Value;

use crate::build;
use crate::describe;
use crate::droppable::Droppable;
use crate::entries::package;
use crate::exact::Exact;
use crate::exceptions::Exceptions;
use crate::judge::{self, Instance, Verdict};
use cases::{Group, Suite, Test};

/// What came of the schema of a group.
pub struct Judged {
    /// What the type is called, or why there is none.
    subject: Subject,
    /// Where its schema is.
    at: Pointer,
    /// What the generator told of it.
    told: Vec<String>,
    /// What came of each of its instances.
    outcomes: Vec<Outcome>,
}

/// What becomes of a schema.
enum Subject {
    /// A type of this name.
    Type(String),
    /// It is left out, and that is told.
    Refused,
    /// There is nothing to judge by, for this reason.
    Missing(String),
}

/// What came of an instance.
enum Outcome {
    /// It was judged right.
    Right,
    /// It was judged right, but what is written is not what was read.
    Altered(String),
    /// It was judged wrong.
    Wrong(String),
    /// There is no type for its schema.
    Refused,
}

/// What came of a suite.
pub struct Account {
    suite: Suite,
    /// The description, as it was meant.
    document: Value,
    /// Of each of its groups.
    judged: Vec<Judged>,
    /// The places of its models that hold a value of any kind.
    opaque: usize,
    /// The places of its models that hold a value.
    places: usize,
}

/// What is to be done.
pub struct Job<'a> {
    /// The folders of suites.
    pub folders: &'a [PathBuf],
    /// Where programs are written and built.
    pub work: &'a Path,
    /// What the names of suites must contain.
    pub only: &'a str,
    /// What is known not to be judged as the suites expect.
    pub exceptions: Option<Exceptions>,
    /// Where a report for machines is written.
    pub report: Option<&'a Path>,
}

/// Judges all instances. Whether none was judged wrong, or just what is known not to be judged as the suites expect.
pub fn run(job: &Job<'_>) -> Result<bool, String> {
    let mut suites = Vec::new();
    for folder in job.folders {
        suites.extend(cases::read(folder, job.only)?);
    }
    let programs = job.work.join("programs");
    let mut accounts = Vec::new();
    let mut names = Vec::new();
    for suite in suites {
        let name = package(&suite.name);
        let account = Account::prepare(suite, &name, &programs)?;
        if account.types().next().is_some() {
            names.push(name);
        }
        accounts.push(account);
    }
    build::workspace(job.work, names.iter().map(|name| format!("programs/{name}")))?;
    let failures = build::cargo(job.work, "build", &names, &["--no-default-features"], "")?;
    for account in &mut accounts {
        account.judge(job.work, &failures);
    }
    report::print(&accounts);
    if let Some(path) = job.report {
        report::write(&accounts, path)?;
    }
    let Some(exceptions) = &job.exceptions else {
        return Ok(!accounts.iter().any(Account::is_wrong));
    };
    let unexpected = unexpected(exceptions, &accounts);
    unexpected.iter().for_each(|line| println!("{line}"));
    Ok(unexpected.is_empty())
}

/// What is not as the list says: refusals and wrong answers that it lacks, and entries that are no longer needed.
fn unexpected(exceptions: &Exceptions, accounts: &[Account]) -> Vec<String> {
    let mut lines = Vec::new();
    for account in accounts {
        for (group, judged) in account.suite.groups.iter().zip(&account.judged) {
            let place = format!("{} | {}", account.suite.name, group.description);
            let wrong = judged
                .outcomes
                .iter()
                .any(|outcome| matches!(outcome, Outcome::Wrong(_)));
            let refused = matches!(judged.subject, Subject::Refused);
            match (refused, wrong, exceptions.has(&account.suite.name, &group.description)) {
                (true, _, false) => {
                    let told = judged.told.join("; ");
                    lines.push(format!("a refusal that is not listed: {place} | {told}"));
                }
                (_, true, false) => lines.push(format!("a wrong answer: {place}")),
                (false, false, true) => lines.push(format!("listed, and as the suite expects: {place}")),
                _ => {}
            }
        }
    }
    lines
}

/// What `format` means in a suite: the ones named after it expect it to be an annotation.
fn formats(suite: &str) -> Formats {
    match suite.rsplit('/').next() {
        Some(name) if name.starts_with("format") => Formats::Annotate,
        _ => Formats::Assert,
    }
}

/// Generates from the description of a suite; the error says whether that is a refusal, and why.
fn generate(suite: &Suite) -> Result<Generated, (bool, String)> {
    let generator = Generator::new(&suite.description)
        .name(package(&suite.name))
        .reading(Reading::Letter)
        .formats(formats(&suite.name));
    match catch_unwind(AssertUnwindSafe(|| generator.generate())) {
        Ok(Ok(generated)) => Ok(generated),
        // A mistake of the generator is no refusal.
        Ok(Err(failure)) => Err((
            failure.diagnostics.iter().all(|found| found.code != "internal"),
            failure.to_string(),
        )),
        Err(_) => Err((false, "the generator panicked".to_owned())),
    }
}

impl Account {
    /// Generates from the description of a suite, and writes its program.
    fn prepare(suite: Suite, name: &str, programs: &Path) -> Result<Account, String> {
        let (document, judged, opaque, places) = match generate(&suite) {
            Ok(generated) => {
                let model = generated.model();
                let judged: Vec<Judged> = suite.groups.iter().map(|group| Judged::of(group, &generated)).collect();
                let names: BTreeSet<&str> = judged.iter().filter_map(Judged::ty).collect();
                judge::write(&generated, name, &names, programs).map_err(|error| format!("{name}: {error}"))?;
                let (opaque, places) = (model.opaque(), describe::places(model));
                (generated.effective, judged, opaque, places)
            }
            Err((told, why)) => {
                let none = |_: &Group| Judged {
                    subject: match told {
                        true => Subject::Refused,
                        false => Subject::Missing(why.clone()),
                    },
                    at: Pointer::root(),
                    told: why.lines().take(3).map(str::to_owned).collect(),
                    outcomes: Vec::new(),
                };
                (Value::Null, suite.groups.iter().map(none).collect(), 0, 0)
            }
        };
        Ok(Account {
            suite,
            document,
            judged,
            opaque,
            places,
        })
    }

    /// The names of the types that its instances are read as.
    fn types(&self) -> impl Iterator<Item = &str> {
        self.judged.iter().filter_map(Judged::ty)
    }

    /// Judges its instances, with the program that was built.
    fn judge(&mut self, work: &Path, failures: &BTreeMap<String, String>) {
        let name = package(&self.suite.name);
        let mut instances = Vec::new();
        for (group, judged) in self.suite.groups.iter().zip(&self.judged) {
            let Some(ty) = judged.ty() else { continue };
            instances.extend(group.tests.iter().map(|test| Instance {
                ty,
                json: test.data.get(),
            }));
        }
        let verdicts = match failures.get(&name) {
            Some(error) => vec![Verdict::Broken(format!("does not compile: {}", first_lines(error))); instances.len()],
            None => judge::judge(&judge::program(work, &name), &instances),
        };
        let mut verdicts = verdicts.into_iter();
        for (group, judged) in self.suite.groups.iter().zip(&mut self.judged) {
            judged.outcomes = group
                .tests
                .iter()
                .map(|test| judged.outcome(test, &mut verdicts, &self.document))
                .collect();
        }
    }

    fn is_wrong(&self) -> bool {
        let mut outcomes = self.judged.iter().flat_map(|judged| &judged.outcomes);
        outcomes.any(|outcome| matches!(outcome, Outcome::Wrong(_)))
    }
}

fn first_lines(text: &str) -> String {
    text.lines().take(12).collect::<Vec<_>>().join("\n        ")
}

impl Judged {
    fn of(group: &Group, generated: &Generated) -> Judged {
        let at = Pointer::root()
            .child("components")
            .child("schemas")
            .child(&group.schema);
        let told = told(&at, generated);
        let subject = match (judge::component(generated, &at, View::Input), told.is_empty()) {
            (Some(name), _) => Subject::Type(name),
            (None, false) => Subject::Refused,
            (None, true) => Subject::Missing("the schema has no type, and nothing tells why".to_owned()),
        };
        Judged {
            subject,
            at,
            told,
            outcomes: Vec::new(),
        }
    }

    fn ty(&self) -> Option<&str> {
        match &self.subject {
            Subject::Type(name) => Some(name),
            Subject::Refused | Subject::Missing(_) => None,
        }
    }

    fn outcome(&self, test: &Test, verdicts: &mut impl Iterator<Item = Verdict>, document: &Value) -> Outcome {
        let verdict = match &self.subject {
            Subject::Type(_) => verdicts.next(),
            Subject::Refused => return Outcome::Refused,
            Subject::Missing(why) => return Outcome::Wrong(why.clone()),
        };
        match verdict {
            Some(Verdict::Accepted { written, again }) if test.valid => {
                match self.alteration(test, &written, again, document) {
                    Some(alteration) => Outcome::Altered(alteration),
                    None => Outcome::Right,
                }
            }
            Some(Verdict::Rejected(_)) if !test.valid => Outcome::Right,
            Some(Verdict::Accepted { .. }) => Outcome::Wrong("accepted".to_owned()),
            Some(Verdict::Rejected(violations)) => Outcome::Wrong(violations),
            Some(Verdict::Broken(why)) => Outcome::Wrong(why),
            None => Outcome::Wrong("not judged".to_owned()),
        }
    }

    fn alteration(&self, test: &Test, written: &str, again: Option<String>, document: &Value) -> Option<String> {
        let (read, wrote) = match (Exact::parse(test.data.get()), Exact::parse(written)) {
            (Ok(read), Ok(wrote)) => (read, wrote),
            _ => return Some(format!("written as {written}")),
        };
        let droppable = Droppable::of(document, &self.at, View::Input, None, &read);
        let difference = read.difference(&wrote, &droppable);
        let difference = difference.map(|difference| format!("{} {}", difference.at, difference.what));
        difference.or_else(|| again.map(|why| format!("written as {written}, which is refused: {why}")))
    }
}

/// The diagnostics of the schema at `at`.
fn told(at: &Pointer, generated: &Generated) -> Vec<String> {
    let place = generated.place(at);
    let here = generated.diagnostics.iter().filter(|diagnostic| {
        let at = diagnostic.place.as_ref();
        at.is_some_and(|at| at.file == place.file && at.pointer.starts_with(&place.pointer))
    });
    here.map(|diagnostic| format!("{}: {}", diagnostic.code, diagnostic.message))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use serde_json::value::RawValue;

    use super::*;

    /// What comes of a value that is valid, or not, when the program says `verdict` of it.
    fn outcome(subject: Subject, data: &str, valid: bool, verdict: Option<Verdict>) -> &'static str {
        let test = Test {
            description: String::new(),
            data: RawValue::from_string(data.to_owned()).expect("JSON"),
            valid,
        };
        let judged = Judged {
            subject,
            at: Pointer::root(),
            told: Vec::new(),
            outcomes: Vec::new(),
        };
        let schema = json!({"properties": {"a": {}}});
        match judged.outcome(&test, &mut verdict.into_iter(), &schema) {
            Outcome::Right => "right",
            Outcome::Altered(_) => "altered",
            Outcome::Wrong(_) => "wrong",
            Outcome::Refused => "refused",
        }
    }

    #[test]
    fn accepted_must_be_valid() {
        let ty = || Subject::Type("models::Gaaa".to_owned());
        let accepted = |written: &str, again: Option<&str>| {
            Some(Verdict::Accepted {
                written: written.to_owned(),
                again: again.map(str::to_owned),
            })
        };
        let rejected = || Some(Verdict::Rejected("why".to_owned()));
        let object = r#"{"a": 1.0, "b": 2}"#;
        let cases = [
            (ty(), true, accepted(r#"{"a":1,"b":2}"#, None), "right"),
            (ty(), true, accepted(r#"{"a":1}"#, None), "right"),
            (ty(), true, accepted(r#"{"b":2}"#, None), "altered"),
            (ty(), true, accepted(r#"{"a":1}"#, Some("why")), "altered"),
            (ty(), true, rejected(), "wrong"),
            (ty(), true, Some(Verdict::Broken("how".to_owned())), "wrong"),
            (ty(), true, None, "wrong"),
            (ty(), false, rejected(), "right"),
            (ty(), false, accepted(object, None), "wrong"),
            (ty(), false, Some(Verdict::Broken("how".to_owned())), "wrong"),
            (Subject::Refused, true, None, "refused"),
            (Subject::Missing("why".to_owned()), true, None, "wrong"),
        ];
        for (subject, valid, verdict, expected) in cases {
            let told = format!("{valid} {verdict:?}");
            assert_eq!(outcome(subject, object, valid, verdict), expected, "{told}");
        }
    }
}
