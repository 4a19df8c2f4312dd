//! Documentation: what the description says, and what the constraints are.

use serde_json::Value;

use super::rules::{IntegerRule, NumberRule, Rule, TextRule};

/// The documentation of an item.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// What the description says: `title`, `summary` or `description`.
    pub text: Option<String>,
    /// Sentences on constraints and defaults, one a line.
    pub notes: Vec<String>,
    /// Examples, as JSON.
    pub examples: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
}

impl Docs {
    /// Documentation that is just a text.
    pub fn text(text: impl Into<String>) -> Self {
        Docs {
            text: Some(text.into()),
            ..Docs::default()
        }
    }

    /// With a sentence more.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// With sentences on what `rule` demands.
    pub fn rule(mut self, rule: Option<&Rule>) -> Self {
        if let Some(rule) = rule {
            sentences(rule, &mut self.notes);
        }
        self
    }

    /// With a sentence on what a reader assumes when the value is absent.
    pub fn default_value(self, default: Option<&Value>) -> Self {
        match default {
            Some(default) => self.note(format!("Default: {}.", span(&default.to_string()))),
            None => self,
        }
    }
}

/// Text as a code span of Markdown, between more backticks than it has in a row.
pub fn span(text: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for c in text.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    match text.starts_with('`') || text.ends_with('`') {
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

fn sentences(rule: &Rule, out: &mut Vec<String>) {
    match rule {
        Rule::Text(rule) => text(rule, out),
        Rule::Integer(rule) => integer(rule, out),
        Rule::Number(rule) => number(rule, out),
        Rule::Items(min, max, unique, each) => {
            out.extend(count(*min, *max, "item", "items"));
            if *unique {
                out.push("No two items are equal.".to_owned());
            }
            each_value(each.as_deref(), "Each item", out);
        }
        Rule::Tuple(each) => {
            for (index, rule) in each.iter().enumerate() {
                each_value(rule.as_ref(), &format!("Item {}", index + 1), out);
            }
        }
        Rule::Entries(min, max, names, each) => {
            out.extend(count(*min, *max, "entry", "entries"));
            each_value(Some(&Rule::Text(names.clone())), "Each name", out);
            each_value(each.as_deref(), "Each value", out);
        }
        Rule::Values(values) if values.is_empty() => out.push("No value is allowed.".to_owned()),
        Rule::Values(values) if values.len() == 1 => {
            out.extend(values.iter().map(|value| format!("Always {}.", span(value))))
        }
        Rule::Values(values) => {
            let list: Vec<String> = values.iter().map(|value| span(value)).collect();
            out.push(format!("One of {}.", list.join(", ")));
        }
        Rule::Nullable(rule) => sentences(rule, out),
        Rule::Schema(_, keywords) => out.push(checked(keywords)),
        Rule::Both(one, other) => {
            sentences(one, out);
            sentences(other, out);
        }
    }
}

/// A sentence on keywords that are checked as they are written.
pub(super) fn checked(keywords: &[&'static str]) -> String {
    if keywords.is_empty() {
        return "What the description demands is checked.".to_owned();
    }
    let list: Vec<String> = keywords.iter().map(|keyword| span(keyword)).collect();
    format!("What the description demands by {} is checked.", list.join(", "))
}

fn each_value(rule: Option<&Rule>, subject: &str, out: &mut Vec<String>) {
    let mut inner = Vec::new();
    if let Some(rule) = rule {
        sentences(rule, &mut inner);
    }
    for sentence in inner {
        let mut chars = sentence.chars();
        let first = chars.next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
        out.push(format!("{subject}: {first}{}", chars.as_str()));
    }
}

fn text(rule: &TextRule, out: &mut Vec<String>) {
    out.extend(count(rule.min_length, rule.max_length, "character", "characters"));
    out.extend(
        rule.patterns
            .iter()
            .map(|(_, source)| format!("Matches {}.", span(source))),
    );
    out.extend(rule.format.map(|format| format!("Format: {}.", format.name)));
}

fn count(min: u64, max: Option<u64>, one: &str, many: &str) -> Option<String> {
    let unit = |number: u64| if number == 1 { one } else { many };
    match (min, max) {
        (0, None) => None,
        (0, Some(max)) => Some(format!("At most {max} {}.", unit(max))),
        (min, None) => Some(format!("At least {min} {}.", unit(min))),
        (min, Some(max)) if min == max => Some(format!("Exactly {min} {}.", unit(min))),
        (min, Some(max)) => Some(format!("{min} to {max} {}.", unit(max))),
    }
}

fn integer(rule: &IntegerRule, out: &mut Vec<String>) {
    match (rule.minimum, rule.maximum) {
        (None, None) => {}
        (None, Some(max)) => out.push(format!("At most {max}.")),
        (Some(min), None) => out.push(format!("At least {min}.")),
        (Some(min), Some(max)) => out.push(format!("{min} to {max}.")),
    }
    out.extend(rule.multiple_of.map(|divisor| format!("A multiple of {divisor}.")));
}

fn number(rule: &NumberRule, out: &mut Vec<String>) {
    let limits = [
        ("At least", rule.minimum),
        ("More than", rule.exclusive_minimum),
        ("At most", rule.maximum),
        ("Less than", rule.exclusive_maximum),
        ("A multiple of", rule.multiple_of),
    ];
    for (text, limit) in limits {
        out.extend(limit.map(|limit| format!("{text} {limit}.")));
    }
    if rule.digits {
        out.push("At most 15 digits.".to_owned());
    }
}
