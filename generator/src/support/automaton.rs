//! Patterns with look-around, matched in time linear in the text.
//!
//! Where a look-around holds is found for all positions of the text at once, the innermost first: a look-behind by a
//! pass from left to right, a look-ahead by one from right to left. Then it is a question to a table.

/// A step of a program: takes a character, or holds at a position, and goes on at the next step unless it says where.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Takes a character within these ranges, which are sorted and include both ends.
    Take(&'static [(char, char)]),
    /// Goes on at both steps.
    Split(usize, usize),
    /// Goes on at that step.
    Jump(usize),
    /// Holds at the start of the text.
    Start,
    /// Holds at the end of the text.
    End,
    /// Holds between a character of `\w` and another.
    Boundary,
    /// Holds elsewhere.
    NoBoundary,
    /// Holds where the look-around of that number does.
    Look(usize),
    /// Holds where the look-around of that number does not.
    LookNot(usize),
    /// A match.
    Match,
}

/// The program of a look-around.
#[derive(Clone, Copy, Debug)]
pub enum Look {
    /// A look-ahead; its steps are in reverse.
    Ahead(&'static [Step]),
    /// A look-behind.
    Behind(&'static [Step]),
}

/// An expression without back-references.
#[derive(Clone, Copy, Debug)]
pub struct Automaton {
    looks: &'static [Look],
    steps: &'static [Step],
}

/// The text, and where each look-around holds that has been decided.
struct Text {
    chars: Vec<char>,
    holds: Vec<Vec<bool>>,
}

impl Automaton {
    /// Creates an expression from its program and those of its look-arounds, each after those that it contains.
    pub const fn new(looks: &'static [Look], steps: &'static [Step]) -> Self {
        Self { looks, steps }
    }

    /// Returns whether the expression matches somewhere in `text`.
    pub fn is_match(&self, text: &str) -> bool {
        let mut text = Text {
            chars: text.chars().collect(),
            holds: Vec::with_capacity(self.looks.len()),
        };
        for look in self.looks {
            let holds = match look {
                Look::Ahead(steps) => text.matches(steps, true),
                Look::Behind(steps) => text.matches(steps, false),
            };
            text.holds.push(holds);
        }
        text.matches(self.steps, false).contains(&true)
    }
}

impl Text {
    /// Returns at which positions a match ends that begins anywhere before or, backwards, after.
    fn matches(&self, steps: &[Step], backwards: bool) -> Vec<bool> {
        let length = self.chars.len();
        let mut ends = vec![false; length + 1];
        // The position, plus one, at which a step was last reached.
        let mut reached = vec![0; steps.len()];
        let mut pending = Vec::new();
        let mut takes: Vec<usize> = Vec::new();
        for count in 0..=length {
            let at = if backwards { length - count } else { count };
            pending.push(0);
            while let Some(index) = pending.pop() {
                let (Some(step), Some(last)) = (steps.get(index), reached.get_mut(index)) else {
                    continue;
                };
                if std::mem::replace(last, count + 1) == count + 1 {
                    continue;
                }
                match *step {
                    Step::Take(_) => takes.push(index),
                    Step::Split(first, second) => pending.extend([second, first]),
                    Step::Jump(next) => pending.push(next),
                    Step::Match => ends.iter_mut().skip(at).take(1).for_each(|end| *end = true),
                    condition => pending.extend(self.holds(condition, at).then_some(index + 1)),
                }
            }
            let next = if backwards { at.checked_sub(1) } else { Some(at) };
            let next = next.and_then(|next| self.chars.get(next));
            let taken = takes
                .drain(..)
                .filter(|index| next.is_some_and(|c| takes_character(steps, *index, *c)));
            pending.extend(taken.map(|index| index + 1));
        }
        ends
    }

    /// Returns whether a step that takes nothing holds at a position.
    fn holds(&self, condition: Step, at: usize) -> bool {
        let look = |number: usize| self.holds.get(number).and_then(|holds| holds.get(at)) == Some(&true);
        match condition {
            Step::Start => at == 0,
            Step::End => at == self.chars.len(),
            Step::Boundary => self.is_boundary(at),
            Step::NoBoundary => !self.is_boundary(at),
            Step::Look(number) => look(number),
            Step::LookNot(number) => !look(number),
            Step::Take(_) | Step::Split(..) | Step::Jump(_) | Step::Match => false,
        }
    }

    fn is_boundary(&self, at: usize) -> bool {
        let is_word = |at: Option<usize>| {
            let c = at.and_then(|at| self.chars.get(at));
            c.is_some_and(|c| c.is_ascii_alphanumeric() || *c == '_')
        };
        is_word(at.checked_sub(1)) != is_word(Some(at))
    }
}

fn takes_character(steps: &[Step], index: usize, c: char) -> bool {
    let Some(Step::Take(ranges)) = steps.get(index) else {
        return false;
    };
    let after = ranges.partition_point(|(_, last)| *last < c);
    ranges.get(after).is_some_and(|(first, _)| *first <= c)
}
