//! What came of conformance, as a list, a table and lines for machines.

use std::path::Path;

use serde_json::{Value, json};

use super::{Account, Judged, Outcome, Subject};

/// Numbers of instances.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    right: usize,
    wrong: usize,
    refused: usize,
    altered: usize,
}

impl Counts {
    fn of<'a>(outcomes: impl IntoIterator<Item = &'a Outcome>) -> Counts {
        let mut counts = Counts::default();
        for outcome in outcomes {
            match outcome {
                Outcome::Right => counts.right += 1,
                Outcome::Altered(_) => {
                    counts.right += 1;
                    counts.altered += 1;
                }
                Outcome::Wrong(_) => counts.wrong += 1,
                Outcome::Refused => counts.refused += 1,
            }
        }
        counts
    }

    fn instances(self) -> usize {
        self.right + self.wrong + self.refused
    }
}

impl Account {
    fn outcomes(&self) -> impl Iterator<Item = &Outcome> {
        self.judged.iter().flat_map(|judged| &judged.outcomes)
    }
}

/// Prints what is wrong, refused and altered, then the table.
pub fn print(accounts: &[Account]) {
    for account in accounts {
        for (index, judged) in account.judged.iter().enumerate() {
            print_group(account, index, judged);
        }
    }
    println!(
        "{:48} {:>9} {:>6} {:>6} {:>8} {:>8} {:>6} {:>7}",
        "", "instances", "right", "wrong", "refused", "altered", "opaque", "places"
    );
    for account in accounts {
        let counts = Counts::of(account.outcomes());
        row(&account.suite.name, counts, account.opaque, account.places);
    }
    let all = Counts::of(accounts.iter().flat_map(Account::outcomes));
    let sum = |count: fn(&Account) -> usize| accounts.iter().map(count).sum();
    row(
        "in all",
        all,
        sum(|account| account.opaque),
        sum(|account| account.places),
    );
}

fn row(name: &str, counts: Counts, opaque: usize, places: usize) {
    println!(
        "{name:48} {:>9} {:>6} {:>6} {:>8} {:>8} {opaque:>6} {places:>7}",
        counts.instances(),
        counts.right,
        counts.wrong,
        counts.refused,
        counts.altered,
    );
}

/// Prints the schema of a group and its instances, where there is anything to tell.
fn print_group(account: &Account, index: usize, judged: &Judged) {
    let group = &account.suite.groups[index];
    let notable = judged.outcomes.iter().zip(&group.tests).filter_map(|(outcome, test)| {
        let expected = if test.valid { "valid" } else { "invalid" };
        match outcome {
            Outcome::Wrong(what) => Some(("WRONG", test, format!("{expected}, but {what}"))),
            Outcome::Altered(what) => Some(("altered", test, what.clone())),
            Outcome::Right | Outcome::Refused => None,
        }
    });
    let notable: Vec<_> = notable.collect();
    let refused = matches!(judged.subject, Subject::Refused);
    if notable.is_empty() && !refused {
        return;
    }
    let verdict = if refused { " is refused" } else { "" };
    println!(
        "{} {}{verdict}: {}",
        account.suite.name, group.schema, group.description
    );
    let schema = judged.at.resolve(&account.document).unwrap_or(&Value::Null);
    println!("    schema  {}", shortened(&schema.to_string(), 800));
    for line in &judged.told {
        println!("    told    {}", shortened(line, 300));
    }
    for (kind, test, what) in notable {
        println!(
            "    {kind:7} {}: {}",
            test.description,
            shortened(&in_a_line(test.data.get()), 240)
        );
        println!("            {}", shortened(&what, 1_200));
    }
    println!();
}

/// A document without the white space between its parts.
fn in_a_line(json: &str) -> String {
    let lines = json.lines().map(str::trim_start);
    lines
        .collect::<Vec<_>>()
        .join(if json.contains('\n') { " " } else { "" })
}

/// A text in a line, or in those that it has, of so many characters at most.
fn shortened(text: &str, most: usize) -> String {
    let text = text.trim();
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{} … ({} bytes)", &text[..end], text.len()),
        None => text.to_owned(),
    }
}

/// Writes a line for each instance.
pub fn write(accounts: &[Account], path: &Path) -> Result<(), String> {
    let mut lines = String::new();
    for account in accounts {
        for (group, judged) in account.suite.groups.iter().zip(&account.judged) {
            for (test, outcome) in group.tests.iter().zip(&judged.outcomes) {
                let (outcome, what) = match outcome {
                    Outcome::Right => ("right", None),
                    Outcome::Altered(what) => ("altered", Some(what.clone())),
                    Outcome::Wrong(what) => ("wrong", Some(what.clone())),
                    Outcome::Refused => ("refused", Some(judged.told.join("; "))),
                };
                let line: Value = json!({
                    "suite": account.suite.name,
                    "schema": group.schema,
                    "group": group.description,
                    "test": test.description,
                    "valid": test.valid,
                    "data": test.data.get(),
                    "outcome": outcome,
                    "what": what,
                });
                lines.push_str(&format!("{line}\n"));
            }
        }
    }
    std::fs::write(path, lines).map_err(|error| format!("{}: {error}", path.display()))
}
