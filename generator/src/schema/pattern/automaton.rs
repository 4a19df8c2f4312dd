//! Programs for expressions with look-around, which the support code runs in time linear in the text.
//!
//! Without back-references, whether an expression matches is a matter of which positions can be reached, and whether
//! a look-around holds is one of the position alone. A look-ahead is decided from right to left, so that its parts
//! are written in reverse.

use super::ast::{Edge, Look, Node, Repeat};

/// How many steps a program may have, those of its look-arounds included.
const MAX_STEPS: u64 = 4096;

/// How many steps a repetition may have before it is counted, where not all of them can be written out.
const MAX_WRITTEN_OUT: u64 = 64;

/// A step of a program: takes a character, or holds at a position, and goes on at the next step unless it says where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Takes a character within these ranges, which are sorted and include both ends.
    Take(Vec<(char, char)>),
    /// Goes on at both steps.
    Split(usize, usize),
    /// Goes on at that step.
    Jump(usize),
    /// Holds at the start of the text.
    Start,
    /// Holds at the end of the text.
    End,
    /// Holds between a character of `\w` and another or, negated, elsewhere.
    Boundary {
        /// Whether it is negated.
        negated: bool,
    },
    /// Holds where a look-around does or, negated, does not.
    Look {
        /// The number of the look-around.
        number: usize,
        /// Whether it is negated.
        negated: bool,
    },
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

/// An expression without back-references.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Automaton {
    /// The look-arounds, each after those that it contains: whether it looks behind, and its steps.
    pub looks: Vec<(bool, Vec<Step>)>,
    /// The steps of the expression.
    pub steps: Vec<Step>,
}

/// What is written so far.
struct Writer {
    looks: Vec<(bool, Vec<Step>)>,
    steps: Vec<Step>,
    /// Whether parts are written in reverse.
    backwards: bool,
    /// How many steps may still be written.
    left: usize,
    /// How many steps a repetition may have before it is counted.
    longest: u64,
}

impl Automaton {
    /// Returns `true` if repetitions are counted, for which the work is bounded.
    pub fn counts(&self) -> bool {
        let programs = self.looks.iter().map(|(_, steps)| steps).chain([&self.steps]);
        programs.flatten().any(|step| matches!(step, Step::Count(_)))
    }
}

/// The program of an expression, unless it has back-references or is too large. Where its repetitions are too many to be
/// written out, they are counted.
pub(super) fn automaton(node: &Node) -> Option<Automaton> {
    let longest = match size(node) {
        0..=MAX_STEPS => MAX_STEPS,
        _ => MAX_WRITTEN_OUT,
    };
    counting(node, longest)
}

/// The program of an expression in which repetitions of more than `longest` steps are counted.
pub(super) fn counting(node: &Node, longest: u64) -> Option<Automaton> {
    let mut writer = Writer {
        looks: Vec::new(),
        steps: Vec::new(),
        backwards: false,
        left: usize::try_from(MAX_STEPS).ok()?,
        longest,
    };
    let steps = writer.program(node, false)?;
    Some(Automaton {
        looks: writer.looks,
        steps,
    })
}

impl Writer {
    /// The steps of a whole program.
    fn program(&mut self, node: &Node, backwards: bool) -> Option<Vec<Step>> {
        let outer = (std::mem::take(&mut self.steps), self.backwards);
        self.backwards = backwards;
        self.node(node)?;
        self.push(Step::Match)?;
        let steps = std::mem::replace(&mut self.steps, outer.0);
        self.backwards = outer.1;
        Some(steps)
    }

    fn push(&mut self, step: Step) -> Option<usize> {
        self.left = self.left.checked_sub(1)?;
        self.steps.push(step);
        Some(self.steps.len() - 1)
    }

    fn node(&mut self, node: &Node) -> Option<()> {
        let step = match node {
            Node::Empty => return Some(()),
            Node::Class(class) => Step::Take(class.all_ranges()),
            Node::Edge(Edge::Start) => Step::Start,
            Node::Edge(Edge::End) => Step::End,
            Node::WordBoundary { negated } => Step::Boundary { negated: *negated },
            Node::Concat(parts) if self.backwards => return parts.iter().rev().try_for_each(|part| self.node(part)),
            Node::Concat(parts) => return parts.iter().try_for_each(|part| self.node(part)),
            Node::Alternation(parts) => return self.alternation(parts),
            Node::Capture { body, .. } => return self.node(body),
            Node::Repeat(repeat) => return self.repeat(repeat),
            Node::Look(Look { body, behind, negated }) => {
                let look = (*behind, self.program(body, !*behind)?);
                let known = self.looks.iter().position(|known| *known == look);
                let number = known.unwrap_or(self.looks.len());
                if known.is_none() {
                    self.looks.push(look);
                }
                Step::Look {
                    number,
                    negated: *negated,
                }
            }
            Node::BackReference(_) => return None,
        };
        self.push(step)?;
        Some(())
    }

    fn alternation(&mut self, parts: &[Node]) -> Option<()> {
        let mut jumps = Vec::new();
        let (last, parts) = parts.split_last()?;
        for part in parts {
            let split = self.split()?;
            self.node(part)?;
            jumps.push(self.push(Step::Jump(0))?);
            self.go_on_here(split);
        }
        self.node(last)?;
        jumps.into_iter().for_each(|jump| self.go_on_here(jump));
        Some(())
    }

    fn repeat(&mut self, repeat: &Repeat) -> Option<()> {
        if repeated_size(repeat) > self.longest && repeat.max.unwrap_or(repeat.min) > 1 {
            return self.counted(repeat);
        }
        let mut last = self.steps.len();
        for _ in 0..repeat.min {
            last = self.steps.len();
            self.node(&repeat.body)?;
        }
        let Some(max) = repeat.max else {
            let split = self.split()?;
            if repeat.min == 0 {
                self.node(&repeat.body)?;
            }
            self.push(Step::Jump(last))?;
            self.go_on_here(split);
            return Some(());
        };
        let mut splits = Vec::new();
        for _ in repeat.min..max {
            splits.push(self.split()?);
            self.node(&repeat.body)?;
        }
        splits.into_iter().for_each(|split| self.go_on_here(split));
        Some(())
    }

    fn counted(&mut self, repeat: &Repeat) -> Option<()> {
        let counter = self.steps.iter().filter(|step| matches!(step, Step::Count(_))).count();
        self.push(Step::Count(counter))?;
        let begin = self.push(Step::Repeat {
            counter,
            min: repeat.min,
            max: repeat.max,
            // A time that takes nothing does not count.
            width: repeat.body.least_width().max(1),
            end: 0,
        })?;
        self.node(&repeat.body)?;
        self.push(Step::Jump(begin))?;
        let here = self.steps.len();
        if let Some(Step::Repeat { end, .. }) = self.steps.get_mut(begin) {
            *end = here;
        }
        Some(())
    }

    /// Writes a choice between the next step and one that is not yet known.
    fn split(&mut self) -> Option<usize> {
        let next = self.steps.len() + 1;
        self.push(Step::Split(next, 0))
    }

    /// Makes the next step the one that an earlier step did not know yet.
    fn go_on_here(&mut self, earlier: usize) {
        let here = self.steps.len();
        if let Some(Step::Split(_, target) | Step::Jump(target)) = self.steps.get_mut(earlier) {
            *target = here;
        }
    }
}

/// How many steps a part has about, its repetitions written out.
pub(super) fn size(node: &Node) -> u64 {
    let own = match node {
        Node::Repeat(repeat) => return repeated_size(repeat),
        Node::Class(class) => class.items.len().try_into().unwrap_or(u64::MAX).max(1),
        _ => 1,
    };
    let parts = node.children().iter().map(size);
    parts.fold(own, u64::saturating_add)
}

fn repeated_size(repeat: &Repeat) -> u64 {
    let times = repeat.max.unwrap_or(repeat.min).max(1);
    size(&repeat.body).saturating_add(1).saturating_mul(times.into())
}
