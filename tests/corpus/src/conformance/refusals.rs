//! The schemas that are known to be refused, each with the reason.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Account, Subject};

/// Schemas that are known to be refused: by the name of the suite and the description of the group, the reasons.
pub struct Refusals(BTreeMap<(String, String), String>);

impl Refusals {
    /// Reads a list: a line has the suite, the group and the reason, with bars between them; `#` begins a comment.
    pub fn load(path: &Path) -> Result<Refusals, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Refusals::parse(&text).map_err(|line| format!("{}: not `SUITE | GROUP | REASON`: {line}", path.display()))
    }

    fn parse(text: &str) -> Result<Refusals, String> {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let entries = lines.map(|line| match line.splitn(3, " | ").collect::<Vec<_>>()[..] {
            [suite, group, reason] => Ok(((suite.to_owned(), group.to_owned()), reason.to_owned())),
            _ => Err(line.to_owned()),
        });
        entries.collect::<Result<_, _>>().map(Refusals)
    }

    /// What is not as the list says: refusals that it lacks, and entries that are no longer needed.
    pub fn compare(&self, accounts: &[Account]) -> Vec<String> {
        let mut lines = Vec::new();
        for account in accounts {
            for (group, judged) in account.suite.groups.iter().zip(&account.judged) {
                let (suite, group) = (&account.suite.name, &group.description);
                let is_known = self.0.contains_key(&(suite.clone(), group.clone()));
                let is_refused = matches!(judged.subject, Subject::Refused);
                if is_refused && !is_known {
                    lines.push(format!(
                        "a refusal that is not listed: {suite} | {group} | {}",
                        judged.told.join("; ")
                    ));
                }
                if is_known && !is_refused {
                    lines.push(format!("listed as refused, and no longer is: {suite} | {group}"));
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
        let list = Refusals::parse("# why\n\nset/not | not | with bars | no type\n").expect("a list");
        let key = ("set/not".to_owned(), "not".to_owned());
        assert_eq!(list.0[&key], "with bars | no type");
        assert!(Refusals::parse("set/not | not").is_err());
    }
}
