//! Patterns with look-around, matched in time linear in the text.
//!
//! Repetitions that are too many to be written out are counted. The work for them is bounded.
//!
//! Where a look-around holds is found for all positions of the text at once, the innermost first: a look-behind by a
//! pass from left to right, a look-ahead by one from right to left. Then it is a question to a table.

use std::collections::HashSet;

/// How much work is spent on counting repetitions: in all, and for each character of the text.
const WORK: usize = 1 << 18;
const WORK_PER_CHARACTER: usize = 1 << 7;

/// A step of a program: takes a character, or holds at a position, and goes on at the next step unless it says where.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// Takes a character within these ranges, which are sorted and include both ends.
    Take(&'a [(char, char)]),
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
    /// Sets a counter to zero.
    Count(usize),
    /// Goes on at the next step, which leads back here, or at `end`, as often as the counter has to.
    Repeat {
        /// The number of the counter.
        counter: usize,
        /// The least number of times.
        min: u32,
        /// The greatest number of times.
        max: Option<u32>,
        /// How many characters are taken each time, at least.
        width: u32,
        /// The step after the repetition.
        end: usize,
    },
    /// A match.
    Match,
}

/// The program of a look-around.
#[derive(Clone, Copy, Debug)]
pub enum Look<'a> {
    /// A look-ahead; its steps are in reverse.
    Ahead(&'a [Step<'a>]),
    /// A look-behind.
    Behind(&'a [Step<'a>]),
}

/// An expression without back-references.
#[derive(Clone, Copy, Debug)]
pub struct Automaton<'a> {
    looks: &'a [Look<'a>],
    steps: &'a [Step<'a>],
}

/// The text, and where each look-around holds that has been decided.
struct Text {
    chars: Vec<char>,
    holds: Vec<Vec<bool>>,
    /// How much work may still be spent where repetitions are counted.
    left: usize,
}

/// A way through a program in which repetitions are counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Way {
    step: usize,
    counts: Vec<Count>,
}

/// How often a part was repeated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Count {
    /// How often it took characters, with the time in progress.
    times: u32,
    /// Whether it has taken none yet this time.
    idle: bool,
    /// Whether it once took none at all. There it could be repeated until it is often enough.
    enough: bool,
}

impl<'a> Automaton<'a> {
    /// Creates an expression from its program and those of its look-arounds, each after those that it contains.
    pub const fn new(looks: &'a [Look<'a>], steps: &'a [Step<'a>]) -> Self {
        Self { looks, steps }
    }

    /// Returns whether the expression matches somewhere in `text`. One that is undecided after much work, which only
    /// counted repetitions can cause, does not.
    pub fn is_match(&self, text: &str) -> bool {
        let chars: Vec<char> = text.chars().collect();
        let mut text = Text {
            left: WORK + chars.len().saturating_mul(WORK_PER_CHARACTER),
            chars,
            holds: Vec::with_capacity(self.looks.len()),
        };
        for look in self.looks {
            let holds = match look {
                Look::Ahead(steps) => text.matches(steps, true, false),
                Look::Behind(steps) => text.matches(steps, false, false),
            };
            text.holds.push(holds);
        }
        text.matches(self.steps, false, true).contains(&true) && text.left > 0
    }
}

impl Way {
    fn at(mut self, step: usize) -> Self {
        self.step = step;
        self
    }

    fn next(self) -> Self {
        let next = self.step + 1;
        self.at(next)
    }

    fn counting(mut self, counter: usize, count: Count) -> Self {
        self.counts
            .iter_mut()
            .skip(counter)
            .take(1)
            .for_each(|own| *own = count);
        self
    }

    /// The way after a character.
    fn taken(mut self) -> Self {
        self.counts.iter_mut().for_each(|count| count.idle = false);
        self.next()
    }
}

impl Count {
    /// The count when a time has ended.
    fn ended(self) -> Self {
        Self {
            times: self.times.saturating_sub(u32::from(self.idle)),
            idle: false,
            enough: self.enough || self.idle,
        }
    }

    /// The count when the next time begins, if it may.
    fn begun(self, min: u32, max: Option<u32>) -> Option<Self> {
        let times = match max {
            Some(max) => self.times.checked_add(1).filter(|times| *times <= max)?,
            // Only whether it was often enough matters.
            None if self.enough => 0,
            None => self.times.saturating_add(1).min(min),
        };
        Some(Self {
            times,
            idle: true,
            ..self
        })
    }
}

impl Text {
    /// Returns at which positions a match ends that begins anywhere before or, backwards, after; of which `one` may be
    /// all that is asked for.
    fn matches(&mut self, steps: &[Step<'_>], backwards: bool, one: bool) -> Vec<bool> {
        let counters = steps.iter().filter(|step| matches!(step, Step::Count(_))).count();
        if counters > 0 {
            return self.counted(steps, counters, backwards, one);
        }
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
                    Step::Match => {
                        ends.iter_mut().skip(at).take(1).for_each(|end| *end = true);
                        if one {
                            return ends;
                        }
                    }
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

    /// The same for a program with counters.
    fn counted(&mut self, steps: &[Step<'_>], counters: usize, backwards: bool, one: bool) -> Vec<bool> {
        let length = self.chars.len();
        let mut ends = vec![false; length + 1];
        let mut pending = Vec::new();
        let mut takes: Vec<Way> = Vec::new();
        for count in 0..=length {
            let at = if backwards { length - count } else { count };
            let mut seen = HashSet::new();
            pending.push(Way {
                step: 0,
                counts: vec![Count::default(); counters],
            });
            while let Some(way) = pending.pop() {
                let Some(step) = steps.get(way.step) else { continue };
                self.left = self.left.saturating_sub(1);
                if self.left == 0 {
                    return ends;
                }
                if !seen.insert(way.clone()) {
                    continue;
                }
                match *step {
                    Step::Take(_) => takes.push(way),
                    Step::Split(first, second) => pending.extend([way.clone().at(second), way.at(first)]),
                    Step::Jump(next) => pending.push(way.at(next)),
                    Step::Match => {
                        ends.iter_mut().skip(at).take(1).for_each(|end| *end = true);
                        if one {
                            return ends;
                        }
                    }
                    Step::Count(counter) => pending.push(way.counting(counter, Count::default()).next()),
                    Step::Repeat {
                        counter,
                        min,
                        max,
                        width,
                        end,
                    } => {
                        // What is as long as the text can be has no limit.
                        let reached = |max: &u32| u64::from(*max) * u64::from(width) <= length as u64;
                        let count = way.counts.get(counter).copied().unwrap_or_default().ended();
                        if count.enough || count.times >= min {
                            pending.push(way.clone().counting(counter, Count::default()).at(end));
                        }
                        pending.extend(
                            count
                                .begun(min, max.filter(reached))
                                .map(|count| way.counting(counter, count).next()),
                        );
                    }
                    condition => pending.extend(self.holds(condition, at).then(|| way.next())),
                }
            }
            let next = if backwards { at.checked_sub(1) } else { Some(at) };
            let next = next.and_then(|next| self.chars.get(next));
            let taken = takes
                .drain(..)
                .filter(|way| next.is_some_and(|c| takes_character(steps, way.step, *c)));
            pending.extend(taken.map(Way::taken));
        }
        ends
    }

    /// Returns whether a step that takes nothing holds at a position.
    fn holds(&self, condition: Step<'_>, at: usize) -> bool {
        let look = |number: usize| self.holds.get(number).and_then(|holds| holds.get(at)) == Some(&true);
        match condition {
            Step::Start => at == 0,
            Step::End => at == self.chars.len(),
            Step::Boundary => self.is_boundary(at),
            Step::NoBoundary => !self.is_boundary(at),
            Step::Look(number) => look(number),
            Step::LookNot(number) => !look(number),
            Step::Take(_) | Step::Split(..) | Step::Jump(_) | Step::Count(_) | Step::Repeat { .. } | Step::Match => {
                false
            }
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

fn takes_character(steps: &[Step<'_>], index: usize, c: char) -> bool {
    let Some(Step::Take(ranges)) = steps.get(index) else {
        return false;
    };
    let after = ranges.partition_point(|(_, last)| *last < c);
    ranges.get(after).is_some_and(|(first, _)| *first <= c)
}
