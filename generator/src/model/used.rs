//! What was made for types that were given up for simpler ones, and nothing uses.

use std::collections::HashSet;

use super::{Assertion, Demand, Model, Part, Rule};

/// Keeps those assertions and patterns that rules name, or other assertions that are kept.
pub fn keep(model: &mut Model) {
    let mut pending = Vec::new();
    let mut patterns = HashSet::new();
    model.each_rule(&mut |rule| {
        if let Rule::Schema(name, _) = rule {
            pending.push(name.clone());
        }
        let text = rule.text().into_iter();
        patterns.extend(text.flat_map(|text| text.patterns.iter().map(|(name, _)| name.clone())));
    });
    let mut assertions = HashSet::new();
    while let Some(name) = pending.pop() {
        let Some(assertion) = model.assertions.iter().find(|assertion| assertion.name == name) else {
            continue;
        };
        if assertions.insert(name) {
            look_at(assertion, &mut pending, &mut patterns);
        }
    }
    model
        .assertions
        .retain(|assertion| assertions.contains(&assertion.name));
    model.patterns.retain(|_, pattern| patterns.contains(&pattern.name));
}

/// What an assertion names: other ones, and patterns.
fn look_at(assertion: &Assertion, assertions: &mut Vec<String>, patterns: &mut HashSet<String>) {
    let mut look = |demand: &Demand| {
        assertions.extend(demand.parts().into_iter().filter_map(|part| match part {
            Part::Named(name) => Some(name.clone()),
            Part::Inline(_) => None,
        }));
        match demand {
            Demand::Text(rule) => patterns.extend(rule.patterns.iter().map(|(name, _)| name.clone())),
            Demand::Patterns(list) => patterns.extend(list.iter().map(|(name, _)| name.clone())),
            _ => {}
        }
    };
    assertion.demands.iter().for_each(|demand| demand.each(&mut look));
}
