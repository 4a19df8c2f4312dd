//! The text of diagnostics: `error[code]: …`, the place, the source line, related places, help.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::groups::{Member, grouped};
use super::{Diagnostic, Diagnostics, Place, Severity};
use crate::source::{FileId, Position, Sources};

/// The number of diagnostics of one code that are printed.
const SHOWN_PER_CODE: usize = 50;

/// The number of places that are listed of a diagnostic that is the same at several.
const LISTED: usize = 20;

/// The longest line, in bytes, that is shown as a whole. The renderer would trim longer ones too, but walks all of a
/// line to do so, which adds up for minified documents.
const LONGEST_LINE: usize = 1_000;

/// The number of characters that are kept of a longer line, before and after the start of what is marked: few enough
/// that the renderer does not trim them again.
const KEPT: (usize, usize) = (50, 70);

impl Diagnostics {
    /// Returns the text of all diagnostics, sorted by file and line, with `color` for terminals.
    ///
    /// Where a place has no known position, its JSON pointer is printed. What is the same but for its place
    /// and the values it names is printed for the first, and the others are listed. Of many diagnostics with the same code, the first are printed and the
    /// rest are counted.
    pub fn render(&self, sources: &Sources, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let mut sorted: Vec<&Diagnostic> = self.iter().collect();
        sorted.sort_by_cached_key(|diagnostic| sort_key(diagnostic, sources));
        let mut counts: BTreeMap<(Severity, &str), usize> = BTreeMap::new();
        let mut text = String::new();
        for equal in grouped(&sorted) {
            let [Member { diagnostic, .. }, others @ ..] = equal.as_slice() else {
                continue;
            };
            let count = counts.entry((diagnostic.severity, diagnostic.code)).or_default();
            *count += 1;
            if *count <= SHOWN_PER_CODE {
                text += &renderer.render(&report(diagnostic, others, sources));
                text += "\n\n";
            }
        }
        for ((severity, code), count) in counts {
            if count > SHOWN_PER_CODE {
                let title = level(severity)
                    .primary_title(format!("{} more of these", count - SHOWN_PER_CODE))
                    .id(code);
                text += &renderer.render(&[Group::with_title(title)]);
                text += "\n\n";
            }
        }
        text
    }
}

/// Orders by file and by position; what has no position comes last in its file, what has no place comes first.
fn sort_key(diagnostic: &Diagnostic, sources: &Sources) -> Option<(FileId, usize)> {
    let place = diagnostic.place.as_ref()?;
    let start = sources
        .position(place)
        .map_or(usize::MAX, |position| position.bytes.start);
    Some((place.file, start))
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Refusal | Severity::Warning => Level::WARNING,
    }
}

fn report<'a>(diagnostic: &'a Diagnostic, others: &[Member<'_>], sources: &'a Sources) -> Vec<Group<'a>> {
    let level = level(diagnostic.severity);
    let title = level.clone().primary_title(&diagnostic.message).id(diagnostic.code);
    let mut groups = vec![Group::with_title(title)];
    if let Some(place) = &diagnostic.place {
        show(&mut groups, level, place, sources);
    }
    let help = diagnostic.help.as_ref().map(|help| Level::HELP.message(help));
    let also = (!others.is_empty()).then(|| Level::NOTE.message(listed(diagnostic, others, sources)));
    for message in help.into_iter().chain(also) {
        if let Some(group) = groups.pop() {
            groups.push(group.element(message));
        }
    }
    for (place, message) in &diagnostic.related {
        groups.push(Group::with_title(Level::NOTE.secondary_title(message)));
        show(&mut groups, Level::NOTE, place, sources);
    }
    groups
}

/// Says where `others` are, and which values they name. The file is named where it is not the one of `diagnostic`.
fn listed(diagnostic: &Diagnostic, others: &[Member<'_>], sources: &Sources) -> String {
    let own = diagnostic.place.as_ref().map(|place| place.file);
    let places = others.iter().take(LISTED).filter_map(|other| {
        let place = other.diagnostic.place.as_ref()?;
        let within = match sources.position(place) {
            Some(Position { line, column, .. }) => format!("{line}:{column}"),
            None => place.pointer.to_string(),
        };
        let at = match own == Some(place.file) {
            true => within,
            false => format!("{}:{within}", sources.path(place.file)),
        };
        Some(match other.values.is_empty() {
            true => at,
            false => format!("{at} ({})", other.values.join(", ")),
        })
    });
    let text = format!("the same at {}", places.collect::<Vec<_>>().join(", "));
    match others.len().checked_sub(LISTED) {
        None | Some(0) => text,
        Some(more) => format!("{text} and {more} more"),
    }
}

/// Adds the place and its source line to the last group.
fn show<'a>(groups: &mut Vec<Group<'a>>, level: Level<'a>, place: &Place, sources: &'a Sources) {
    let Some(group) = groups.pop() else { return };
    let path = sources.path(place.file);
    let Some(position) = sources.position(place) else {
        let pointer = place.pointer.as_str();
        let origin = if pointer.is_empty() {
            path.to_owned()
        } else {
            format!("{path}: {pointer}")
        };
        groups.push(group.element(Origin::path(origin)));
        return;
    };
    let line = Line::new(sources.text(place.file), &position);
    if line.text.len() <= LONGEST_LINE {
        groups.push(group.element(line.snippet(position.line).path(path)));
    } else {
        // The renderer takes the column from the text that it is given; only a group of its own keeps it from doing so.
        let origin = Origin::path(path).line(position.line).char_column(position.column);
        groups.push(group.element(origin));
        groups.push(Group::with_level(level).element(line.trimmed().snippet(position.line)));
    }
}

/// A source line and the bytes of it that are marked.
struct Line {
    text: String,
    mark: Range<usize>,
}

impl Line {
    fn new(text: &str, position: &Position) -> Line {
        let before = text.get(..position.bytes.start).unwrap_or_default();
        let from = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = text
            .get(from..)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default();
        let start = (position.bytes.start - from).min(line.len());
        let end = (position.bytes.end - from).clamp(start, line.len());
        Line {
            text: line.to_owned(),
            mark: start..end,
        }
    }

    /// Returns what is near the mark.
    fn trimmed(&self) -> Line {
        let (before, after) = self.text.split_at_checked(self.mark.start).unwrap_or_default();
        let from = before.char_indices().rev().take(KEPT.0).last().map_or(0, |(at, _)| at);
        let to = after
            .char_indices()
            .nth(KEPT.1)
            .map_or(self.text.len(), |(at, _)| self.mark.start + at);
        let opening = if from > 0 { "…" } else { "" };
        let closing = if to < self.text.len() { "…" } else { "" };
        let kept = self.text.get(from..to).unwrap_or_default();
        let start = opening.len() + self.mark.start - from;
        let end = opening.len() + self.mark.end.min(to) - from;
        Line {
            text: format!("{opening}{kept}{closing}"),
            mark: start..end,
        }
    }

    fn snippet<'a>(self, line: usize) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        Snippet::source(self.text)
            .line_start(line)
            .annotation(AnnotationKind::Primary.span(self.mark))
    }
}
