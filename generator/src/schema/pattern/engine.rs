//! Running the programs of expressions here, as generated code does.

use super::{Automaton, Step};

#[cfg(test)]
use crate::support::automaton;

#[cfg(not(test))]
#[allow(dead_code, reason = "most of it is for generated code to use")]
#[path = "../../support/automaton.rs"]
mod automaton;

/// Returns whether the expression matches somewhere in `text`.
pub(super) fn is_match(program: &Automaton, text: &str) -> bool {
    let looks: Vec<(bool, Vec<automaton::Step<'_>>)> = program
        .looks
        .iter()
        .map(|(behind, program)| (*behind, steps(program)))
        .collect();
    let looks: Vec<automaton::Look<'_>> = looks
        .iter()
        .map(|(behind, program)| match behind {
            true => automaton::Look::Behind(program),
            false => automaton::Look::Ahead(program),
        })
        .collect();
    automaton::Automaton::new(&looks, &steps(&program.steps)).is_match(text)
}

fn steps(steps: &[Step]) -> Vec<automaton::Step<'_>> {
    steps.iter().map(step).collect()
}

fn step(step: &Step) -> automaton::Step<'_> {
    match step {
        Step::Take(ranges) => automaton::Step::Take(ranges),
        Step::Split(first, second) => automaton::Step::Split(*first, *second),
        Step::Jump(next) => automaton::Step::Jump(*next),
        Step::Start => automaton::Step::Start,
        Step::End => automaton::Step::End,
        Step::Boundary { negated: false } => automaton::Step::Boundary,
        Step::Boundary { negated: true } => automaton::Step::NoBoundary,
        Step::Look { number, negated: false } => automaton::Step::Look(*number),
        Step::Look { number, negated: true } => automaton::Step::LookNot(*number),
        Step::Count(counter) => automaton::Step::Count(*counter),
        Step::Repeat {
            counter,
            min,
            max,
            width,
            end,
        } => automaton::Step::Repeat {
            counter: *counter,
            min: *min,
            max: *max,
            width: *width,
            end: *end,
        },
        Step::Match => automaton::Step::Match,
    }
}
