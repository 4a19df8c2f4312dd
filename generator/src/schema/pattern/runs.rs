//! Expressions that need no engine: `^[a-z]+$`, `^(ab|cd)_\w{8}$`, `^[a-z]([a-z-]*[a-z])?$`, `ab`.
//!
//! Such an expression is split into its branches, each a sequence of runs of characters. A text is read once for
//! each branch, from left to right; each run takes all it can. That is exact where no run, having taken more than it
//! must, can have taken a character that a later one needs: where its class shares none with what may follow. Runs of
//! fixed lengths at the end of a text are found from there, wherever those before them end.

use super::Matcher;
use super::ast::{Edge, Node, Repeat};
use super::class::join;

/// How many branches an expression may have before an engine serves better.
const MAX_BRANCHES: usize = 16;

/// How many runs a text may be compared to before an engine serves better.
const MAX_RUNS: usize = 64;

/// How many characters may be compared at each position of a text before an engine serves better.
const MAX_WINDOW: u32 = 64;

/// Every character there is.
const ANY: &[(char, char)] = &[('\0', char::MAX)];

/// Consecutive characters of one class: `[a-z]{1,8}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The characters, as sorted ranges that include both ends.
    pub ranges: Vec<(char, char)>,
    /// The least number of characters.
    pub min: u32,
    /// The greatest number of characters.
    pub max: Option<u32>,
}

/// A part of a branch.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    Edge(Edge),
    Run(Run),
}

/// One way through an expression.
type Branch = Vec<Piece>;

/// What decides an expression, if runs do.
pub(super) fn matcher(node: &Node) -> Option<Matcher> {
    let mut matchers = Vec::new();
    for branch in branches(node)? {
        match decide(&branch)? {
            Matcher::Always => return Some(Matcher::Always),
            matcher => matchers.push(matcher),
        }
    }
    Some(Matcher::any(matchers))
}

impl Run {
    /// Any text.
    pub fn any() -> Self {
        Self {
            ranges: ANY.to_vec(),
            min: 0,
            max: None,
        }
    }

    fn one(ranges: Vec<(char, char)>) -> Self {
        Self {
            ranges,
            min: 1,
            max: Some(1),
        }
    }

    fn is_one(&self) -> bool {
        (self.min, self.max) == (1, Some(1))
    }

    fn is_fixed(&self) -> bool {
        self.max == Some(self.min)
    }

    /// This run, repeated; `None` where counts would be left out in between.
    fn repeat(&self, min: u32, max: Option<u32>) -> Option<Self> {
        let (inner_min, inner_max) = (self.min, self.max);
        // Once more, it takes as many as it may have taken before, or one more than that. Without any, it takes none.
        let follows = |times: u32| match inner_max {
            Some(inner_max) => {
                let least = u64::from(inner_min) * (u64::from(times) + 1);
                least <= u64::from(inner_max) * u64::from(times) + 1
            }
            None => times > 0 || inner_min <= 1,
        };
        let gapless = self.is_one() || max == Some(min) || follows(min);
        if !gapless {
            return None;
        }
        let max = match (inner_max, max) {
            (Some(inner), Some(outer)) => Some(inner.checked_mul(outer)?),
            _ => None,
        };
        Some(Self {
            ranges: self.ranges.clone(),
            min: inner_min.checked_mul(min)?,
            max,
        })
    }

    /// Takes in the run that follows, which is of the same characters.
    fn extend(&mut self, next: &Run) -> Option<()> {
        self.min = self.min.checked_add(next.min)?;
        self.max = match (self.max, next.max) {
            (Some(own), Some(next)) => Some(own.checked_add(next)?),
            _ => None,
        };
        Some(())
    }

    /// Whether the run takes whatever `other` takes, as often as it comes.
    fn absorbs(&self, other: &Run) -> bool {
        let contains = |&(first, last): &(char, char)| self.ranges.iter().any(|own| own.0 <= first && last <= own.1);
        self.max.is_none() && other.ranges.iter().all(contains)
    }

    fn is_disjoint(&self, other: &Run) -> bool {
        let apart = |left: &(char, char)| other.ranges.iter().all(|right| left.1 < right.0 || right.1 < left.0);
        self.ranges.iter().all(apart)
    }
}

/// The ways through a part, if they are few.
fn branches(node: &Node) -> Option<Vec<Branch>> {
    match node {
        Node::Empty => Some(vec![Branch::new()]),
        Node::Edge(edge) => Some(vec![vec![Piece::Edge(*edge)]]),
        Node::Class(class) => Some(vec![vec![Piece::Run(Run::one(class.ranges()?))]]),
        Node::Concat(parts) => {
            let mut parts = parts.iter().map(branches);
            parts.try_fold(vec![Branch::new()], |before, part| followed_by(&before, &part?))
        }
        Node::Alternation(parts) => alternatives(parts),
        Node::Capture { body, .. } => branches(body),
        Node::Repeat(repeat) => repeated(repeat),
        Node::WordBoundary { .. } | Node::Look(_) | Node::BackReference(_) => None,
    }
}

/// The ways through alternatives, those of one character joined.
fn alternatives(parts: &[Node]) -> Option<Vec<Branch>> {
    let mut all = Vec::new();
    let mut characters = Vec::new();
    for part in parts {
        for branch in branches(part)? {
            match branch.as_slice() {
                [Piece::Run(run)] if run.is_one() => characters.extend_from_slice(&run.ranges),
                _ => all.push(branch),
            }
        }
    }
    if !characters.is_empty() {
        all.push(vec![Piece::Run(Run::one(join(characters)))]);
    }
    few(all)
}

/// The ways through a repetition: one for each number of times, unless it is a run as a whole.
fn repeated(repeat: &Repeat) -> Option<Vec<Branch>> {
    let inner = branches(&repeat.body)?;
    if let [branch] = inner.as_slice()
        && let [Piece::Run(run)] = branch.as_slice()
        && let Some(run) = run.repeat(repeat.min, repeat.max)
    {
        return Some(vec![vec![Piece::Run(run)]]);
    }
    let mut all = Vec::new();
    let mut times = vec![Branch::new()];
    let max = repeat
        .max
        .filter(|max| usize::try_from(*max).is_ok_and(|max| max <= MAX_RUNS))?;
    for count in 0..=max {
        if count >= repeat.min {
            all.extend_from_slice(&times);
        }
        if count < max {
            times = followed_by(&times, &inner)?;
        }
    }
    few(all)
}

fn few(branches: Vec<Branch>) -> Option<Vec<Branch>> {
    let runs: usize = branches.iter().map(Vec::len).sum();
    (branches.len() <= MAX_BRANCHES && runs <= MAX_RUNS).then_some(branches)
}

fn followed_by(before: &[Branch], after: &[Branch]) -> Option<Vec<Branch>> {
    let mut all = Vec::new();
    for first in before {
        for second in after {
            let mut branch = first.clone();
            for piece in second {
                push(&mut branch, piece)?;
            }
            all.push(branch);
        }
    }
    few(all)
}

/// Appends a piece, joined to the one before if both are runs of the same characters.
fn push(branch: &mut Branch, piece: &Piece) -> Option<()> {
    match (branch.last_mut(), piece) {
        (Some(Piece::Run(last)), Piece::Run(run)) if last.ranges == run.ranges => last.extend(run)?,
        _ => branch.push(piece.clone()),
    }
    Some(())
}

/// What decides a branch.
fn decide(branch: &[Piece]) -> Option<Matcher> {
    let is_at = |edge| move |piece: &&Piece| **piece == Piece::Edge(edge);
    let starts = branch.iter().take_while(is_at(Edge::Start)).count();
    let ends = branch.iter().rev().take_while(is_at(Edge::End)).count();
    let inner = branch.get(starts..branch.len().checked_sub(ends)?)?;
    let mut runs = Vec::new();
    if starts == 0 {
        runs.push(Run::any());
    }
    for piece in inner {
        match piece {
            Piece::Edge(_) => return None,
            Piece::Run(run) => runs.push(run.clone()),
        }
    }
    if ends == 0 {
        runs.push(Run::any());
    }
    let runs = absorbed(runs)?;
    match runs.as_slice() {
        [run] if *run == Run::any() => Some(Matcher::Always),
        [first, window @ .., last] if *first == Run::any() && *last == Run::any() => contains(window),
        _ if is_exact(&runs) => Some(Matcher::Runs(runs)),
        _ => from_both_ends(&runs),
    }
}

/// The runs, where those beside one that takes whatever they take are no longer than they must be.
fn absorbed(runs: Vec<Run>) -> Option<Vec<Run>> {
    let mut out: Vec<Run> = Vec::new();
    for mut run in runs {
        while let Some(last) = out.last_mut() {
            if last.ranges == run.ranges {
                last.extend(&run)?;
                run = out.pop()?;
            } else if run.absorbs(last) {
                last.max = Some(last.min);
                if last.min > 0 {
                    break;
                }
                out.pop();
            } else {
                if last.absorbs(&run) {
                    run.max = Some(run.min);
                }
                break;
            }
        }
        if run.max != Some(0) {
            out.push(run);
        }
    }
    Some(out)
}

/// What finds runs anywhere in a text.
fn contains(window: &[Run]) -> Option<Matcher> {
    let length = window.iter().try_fold(0_u32, |sum, run| sum.checked_add(run.min))?;
    let short = window.iter().all(Run::is_fixed) && length <= MAX_WINDOW;
    short.then(|| Matcher::Contains(window.to_vec()))
}

/// What compares the last runs, of fixed lengths, from the end.
fn from_both_ends(runs: &[Run]) -> Option<Matcher> {
    let fixed = runs.iter().rev().take_while(|run| run.is_fixed()).count();
    let (front, back) = runs.split_at_checked(runs.len().checked_sub(fixed)?)?;
    is_exact(front).then(|| Matcher::Ends(front.to_vec(), back.to_vec()))
}

/// Whether each run may take all it can.
fn is_exact(runs: &[Run]) -> bool {
    runs.iter().enumerate().all(|(index, run)| {
        let after = runs.get(index + 1..).unwrap_or_default();
        let required = after.iter().position(|next| next.min > 0);
        let reach = required.map_or(after.len(), |required| required + 1);
        run.is_fixed() || after.iter().take(reach).all(|next| run.is_disjoint(next))
    })
}
