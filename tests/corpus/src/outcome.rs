//! What came of descriptions, as a table and as lines for machines.

use std::path::Path;

use serde_json::{Value, json};

/// What is known of one description.
pub struct Outcome {
    /// Its name, which is that of the package.
    pub name: String,
    /// What kind of description it is, if a manifest says so.
    pub kind: Option<String>,
    /// What generating it told: whether it was generated, counts, or why not.
    pub generated: Value,
    /// Whether the crate compiles.
    pub checked: Option<Result<(), String>>,
    /// How many requests the crate answers.
    pub ran: Option<Result<usize, String>>,
}

impl Outcome {
    /// Whether there is a crate.
    pub fn is_generated(&self) -> bool {
        self.generated.get("error").is_none()
    }

    /// Whether nothing went wrong as far as it was taken.
    pub fn is_good(&self) -> bool {
        let checked = self.checked.as_ref().is_none_or(Result::is_ok);
        self.is_generated() && checked && self.ran.as_ref().is_none_or(Result::is_ok)
    }

    fn count(&self, key: &str) -> u64 {
        self.generated.get(key).and_then(Value::as_u64).unwrap_or(0)
    }

    /// The operations that are not tried, each with the reason.
    fn untried(&self) -> impl Iterator<Item = &str> {
        let list = self.generated.get("untried").and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str)
    }

    fn to_json(&self) -> Value {
        let mut value = json!({"name": self.name, "kind": self.kind, "good": self.is_good()});
        value["generated"] = self.generated.clone();
        if let Some(checked) = &self.checked {
            value["checked"] = json!(checked.as_ref().err());
        }
        match &self.ran {
            Some(Ok(answers)) => value["answers"] = json!(answers),
            Some(Err(error)) => value["ran"] = json!(error),
            None => {}
        }
        value
    }

    fn errors(&self) -> impl Iterator<Item = &str> {
        let generated = self.generated.get("error").and_then(Value::as_str);
        let checked = self.checked.as_ref().and_then(|checked| checked.as_ref().err());
        let ran = self.ran.as_ref().and_then(|ran| ran.as_ref().err());
        generated
            .into_iter()
            .chain(checked.into_iter().chain(ran).map(String::as_str))
    }
}

/// Prints a line for each description, and one for all.
pub fn print(outcomes: &[Outcome]) {
    outcomes.iter().for_each(row);
    let kinds: std::collections::BTreeSet<&str> =
        outcomes.iter().filter_map(|outcome| outcome.kind.as_deref()).collect();
    for kind in kinds {
        let of_kind = outcomes.iter().filter(|outcome| outcome.kind.as_deref() == Some(kind));
        total(&format!("of kind `{kind}`"), &of_kind.collect::<Vec<_>>());
    }
    total("in all", &outcomes.iter().collect::<Vec<_>>());
}

fn row(outcome: &Outcome) {
    let text = |key: &str| {
        outcome
            .generated
            .get(key)
            .map_or_else(|| "-".to_owned(), Value::to_string)
    };
    let checked = match &outcome.checked {
        None => "-",
        Some(Ok(())) => "compiles",
        Some(Err(_)) => "FAILS",
    };
    let ran = match &outcome.ran {
        None => "-".to_owned(),
        Some(Ok(answers)) => format!("{answers} answers"),
        Some(Err(_)) => "FAILS".to_owned(),
    };
    let untried = match outcome.untried().count() {
        0 => String::new(),
        count => format!(", {count} not tried"),
    };
    println!(
        "{:40} {:>7} ms {:>6} MiB {:>8} lines {:>5} operations {:>6} types {:>5} opaque {:>4} warnings  {checked:8} {ran}{untried}",
        outcome.name,
        text("milliseconds"),
        text("mebibytes"),
        text("lines"),
        text("operations"),
        text("types"),
        text("opaque"),
        text("warnings"),
    );
    for operation in outcome.untried() {
        println!("    not tried: {operation}");
    }
    for error in outcome.errors() {
        println!("    {}", error.lines().take(6).collect::<Vec<_>>().join("\n    "));
    }
}

fn total(name: &str, outcomes: &[&Outcome]) {
    let sum = |key: &str| outcomes.iter().map(|outcome| outcome.count(key)).sum::<u64>();
    let most = |key: &str| outcomes.iter().map(|outcome| outcome.count(key)).max().unwrap_or(0);
    let number = |holds: fn(&Outcome) -> bool| outcomes.iter().filter(|outcome| holds(outcome)).count();
    let answers: usize = outcomes
        .iter()
        .filter_map(|outcome| outcome.ran.as_ref()?.as_ref().ok())
        .sum();
    let untried: usize = outcomes.iter().map(|outcome| outcome.untried().count()).sum();
    let (opaque, places) = (sum("opaque"), sum("places"));
    println!(
        "{name}: {} descriptions, {} generated, {} compile, {} run, {} good",
        outcomes.len(),
        number(Outcome::is_generated),
        number(|outcome| matches!(outcome.checked, Some(Ok(())))),
        number(|outcome| matches!(outcome.ran, Some(Ok(_)))),
        number(Outcome::is_good),
    );
    println!(
        "    {} ms at most, {} MiB at most, {} lines, {} operations, {answers} answers, {untried} not tried, {} types, {} warnings, {opaque} of {places} places opaque ({:.2} %)",
        most("milliseconds"),
        most("mebibytes"),
        sum("lines"),
        sum("operations"),
        sum("types"),
        sum("warnings"),
        100.0 * opaque as f64 / places.max(1) as f64,
    );
}

/// Writes a line for each description.
pub fn write(outcomes: &[Outcome], path: &Path) -> Result<(), String> {
    let lines = outcomes.iter().map(|outcome| format!("{}\n", outcome.to_json()));
    std::fs::write(path, lines.collect::<String>()).map_err(|error| format!("{}: {error}", path.display()))
}
