//! The groups that are known not to be judged as the suite expects, each with the reason.

use std::collections::BTreeMap;
use std::path::Path;

use super::cases::Group;
use super::{Account, Outcome, Subject};

/// Groups that are known to be refused, or judged otherwise: by the name of the suite and the description, the reasons.
pub struct Exceptions(BTreeMap<(String, String), String>);

impl Exceptions {
    /// Reads a list: a line has the suite, the group and the reason, with bars between them; `#` begins a comment.
    pub fn load(path: &Path) -> Result<Exceptions, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Exceptions::parse(&text).map_err(|line| format!("{}: not `SUITE | GROUP | REASON`: {line}", path.display()))
    }

    fn parse(text: &str) -> Result<Exceptions, String> {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let entries = lines.map(|line| match line.splitn(3, " | ").collect::<Vec<_>>()[..] {
            [suite, group, reason] => Ok(((suite.to_owned(), group.to_owned()), reason.to_owned())),
            _ => Err(line.to_owned()),
        });
        entries.collect::<Result<_, _>>().map(Exceptions)
    }

    /// Whether a group is listed.
    fn has(&self, account: &Account, group: &Group) -> bool {
        let key = (account.suite.name.clone(), group.description.clone());
        self.0.contains_key(&key)
    }

    /// What is not as the list says: refusals and wrong answers that it lacks, and entries that are no longer needed.
    pub fn compare(&self, accounts: &[Account]) -> Vec<String> {
        let mut lines = Vec::new();
        for account in accounts {
            for (group, judged) in account.suite.groups.iter().zip(&account.judged) {
                let place = format!("{} | {}", account.suite.name, group.description);
                let wrong = judged
                    .outcomes
                    .iter()
                    .any(|outcome| matches!(outcome, Outcome::Wrong(_)));
                let refused = matches!(judged.subject, Subject::Refused);
                match (refused, wrong, self.has(account, group)) {
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_suites_groups_and_reasons() {
        let list = Exceptions::parse("# why\n\nset/not | not | with bars | no type\n").expect("a list");
        let key = ("set/not".to_owned(), "not".to_owned());
        assert_eq!(list.0[&key], "with bars | no type");
        assert!(Exceptions::parse("set/not | not").is_err());
    }
}
