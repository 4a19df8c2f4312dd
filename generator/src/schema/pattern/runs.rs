//! Expressions that need no engine: `^[a-z]+$`, `^.{0,31}$`, `^[0-9a-f]{8}-[0-9a-f]{4}$`.
//!
//! Such a text is read once, from left to right; each run takes all it can. That is exact
//! where no run, having taken more than it must, can have taken a character that a later
//! one needs: where its class shares none with what may follow.

use super::ast::{Edge, Node, Repeat};
use super::class::outside;

/// How many runs a text may be compared to before an engine serves better.
const MAX_RUNS: usize = 64;

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

/// A part of an expression without branches.
#[derive(Clone)]
enum Piece {
    Edge(Edge),
    Run(Run),
}

/// The runs that decide an expression, if there are such.
pub(super) fn runs(node: &Node) -> Option<Vec<Run>> {
    let mut pieces = Vec::new();
    flatten(node, &mut pieces)?;
    let is_start = |piece: &Piece| matches!(piece, Piece::Edge(Edge::Start));
    let is_end = |piece: &Piece| matches!(piece, Piece::Edge(Edge::End));
    let starts = pieces.iter().take_while(|piece| is_start(piece)).count();
    let ends = pieces.iter().rev().take_while(|piece| is_end(piece)).count();
    let inner = pieces.get(starts..pieces.len().checked_sub(ends)?)?;
    let mut runs = inner.iter().map(Piece::run).collect::<Option<Vec<_>>>()?;
    if ends == 0 {
        open_end(&mut runs);
    }
    if starts == 0 {
        open_start(&mut runs, ends == 0)?;
    }
    is_exact(&runs).then_some(runs)
}

/// Whether every text is such runs.
pub(super) fn match_everything(runs: &[Run]) -> bool {
    matches!(runs, [run] if *run == Run::any())
}

impl Run {
    /// Any text.
    fn any() -> Self {
        Self {
            ranges: ANY.to_vec(),
            min: 0,
            max: None,
        }
    }

    /// This run, repeated; `None` where counts would be left out in between.
    fn repeat(self, min: u32, max: Option<u32>) -> Option<Self> {
        let (inner_min, inner_max) = (self.min, self.max);
        let gapless = max == Some(min)
            || (inner_min, inner_max) == (1, Some(1))
            || inner_min <= 1 && (inner_max.is_none() || (min, max) == (0, Some(1)));
        if !gapless || max == Some(0) {
            return None;
        }
        let max = match (inner_max, max) {
            (Some(inner), Some(outer)) => Some(inner.checked_mul(outer)?),
            _ => None,
        };
        Some(Self {
            min: inner_min.checked_mul(min)?,
            max,
            ..self
        })
    }
}

impl Piece {
    fn run(&self) -> Option<Run> {
        match self {
            Self::Edge(_) => None,
            Self::Run(run) => Some(run.clone()),
        }
    }
}

/// Appends the pieces of a part, if it has no branches.
fn flatten(node: &Node, pieces: &mut Vec<Piece>) -> Option<()> {
    match node {
        Node::Empty => {}
        Node::Edge(edge) => pieces.push(Piece::Edge(*edge)),
        Node::Class(class) => {
            let run = Run {
                ranges: class.ranges()?,
                min: 1,
                max: Some(1),
            };
            push(pieces, Piece::Run(run))?;
        }
        Node::Concat(parts) => {
            for part in parts {
                flatten(part, pieces)?;
            }
        }
        Node::Capture { body, .. } => flatten(body, pieces)?,
        Node::Repeat(repeat) => flatten_repeat(repeat, pieces)?,
        Node::Alternation(_) | Node::WordBoundary { .. } | Node::Look(_) | Node::BackReference(_) => return None,
    }
    (pieces.len() <= MAX_RUNS).then_some(())
}

fn flatten_repeat(repeat: &Repeat, pieces: &mut Vec<Piece>) -> Option<()> {
    let (min, max) = (repeat.min, repeat.max);
    let mut inner = Vec::new();
    flatten(&repeat.body, &mut inner)?;
    match inner.as_slice() {
        [] => Some(()),
        [Piece::Run(run)] => {
            let run = run.clone().repeat(min, max)?;
            push(pieces, Piece::Run(run))
        }
        inner if max == Some(min) => {
            let count = usize::try_from(min).ok()?;
            if inner.len().checked_mul(count)? > MAX_RUNS {
                return None;
            }
            for piece in std::iter::repeat_n(inner, count).flatten() {
                push(pieces, piece.clone())?;
            }
            Some(())
        }
        _ => None,
    }
}

/// Appends a piece, joined to the one before if both are runs of the same characters.
fn push(pieces: &mut Vec<Piece>, piece: Piece) -> Option<()> {
    if let (Some(Piece::Run(last)), Piece::Run(run)) = (pieces.last_mut(), &piece)
        && last.ranges == run.ranges
    {
        last.min = last.min.checked_add(run.min)?;
        last.max = match (last.max, run.max) {
            (Some(last), Some(run)) => Some(last.checked_add(run)?),
            _ => None,
        };
    } else {
        pieces.push(piece);
    }
    Some(())
}

/// Lets anything follow, before which the last run need take no more than it must.
fn open_end(runs: &mut Vec<Run>) {
    while let Some(mut last) = runs.pop() {
        if last.min > 0 {
            last.max = Some(last.min);
            runs.push(last);
            break;
        }
    }
    runs.push(Run::any());
}

/// Lets anything precede, where the first match is easily found: that of one character.
fn open_start(runs: &mut Vec<Run>, open_end: bool) -> Option<()> {
    match runs.as_slice() {
        [any] if *any == Run::any() => Some(()),
        [one, _] if open_end && (one.min, one.max) == (1, Some(1)) => {
            let ranges = outside(&one.ranges);
            if !ranges.is_empty() {
                runs.insert(0, Run { ranges, ..Run::any() });
            }
            Some(())
        }
        _ => None,
    }
}

/// Whether each run may take all it can.
fn is_exact(runs: &[Run]) -> bool {
    runs.iter().enumerate().all(|(index, run)| {
        let after = runs.get(index + 1..).unwrap_or_default();
        let required = after.iter().position(|next| next.min > 0);
        let reach = required.map_or(after.len(), |required| required + 1);
        run.max == Some(run.min)
            || after
                .iter()
                .take(reach)
                .all(|next| are_disjoint(&run.ranges, &next.ranges))
    })
}

fn are_disjoint(left: &[(char, char)], right: &[(char, char)]) -> bool {
    left.iter().all(|l| right.iter().all(|r| l.1 < r.0 || r.1 < l.0))
}
