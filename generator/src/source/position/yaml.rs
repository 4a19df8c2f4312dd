//! The nodes of a YAML document.

use std::borrow::Cow;
use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::{Builder, Children, Nodes};

/// How many collections are passed over, see [`index`].
const ATTEMPTS: usize = 100;

/// Indexes the first document. The parser refuses brackets that close further to the left than the lines around them
/// start, which others read and people write: what is between such brackets is passed over, and the rest is read.
pub(super) fn index(text: &str) -> Nodes {
    let mut readable = Cow::Borrowed(text);
    let mut left = ATTEMPTS;
    loop {
        let mut builder = Builder::default();
        let refused = walk(&readable, &mut builder).err().filter(|_| left > 0);
        match refused.and_then(|from| passed_over(&readable, &builder, from)) {
            Some(without) => readable = Cow::Owned(without),
            None => return builder.index,
        }
        left -= 1;
    }
}

/// Hands the nodes of the first document to the builder, or those before what the parser refuses, which is behind the
/// byte that is returned.
fn walk(text: &str, builder: &mut Builder) -> Result<(), usize> {
    let offsets = Offsets::new(text);
    let bytes = |span: &Span| offsets.byte(span.start.index())..offsets.byte(span.end.index());
    let mut end = 0;
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|_| end)?;
        end = bytes(&span).end;
        match event {
            Event::MappingStart(..) => builder.open(Children::members(), bytes(&span).start),
            Event::SequenceStart(..) => builder.open(Children::Elements(0), bytes(&span).start),
            // The end of a block is where the next node starts.
            Event::MappingEnd | Event::SequenceEnd => builder.close(without_space(text, 0..bytes(&span).end).end),
            Event::Scalar(value, ..) => builder.scalar(&value, without_space(text, bytes(&span))),
            Event::Alias(_) => builder.scalar("", bytes(&span)),
            Event::DocumentEnd => return Ok(()),
            Event::StreamStart | Event::DocumentStart(_) | Event::StreamEnd | Event::Nothing => {}
        }
    }
    Ok(())
}

/// The text with the outermost collection in brackets that is open emptied, or with the next one from the byte `from`
/// on, every other byte in its place.
fn passed_over(text: &str, builder: &Builder, from: usize) -> Option<String> {
    let brackets = ['{', '['];
    let is_flow = |start: &usize| text.get(*start..).is_some_and(|rest| rest.starts_with(brackets));
    let open = builder.open.iter().map(|container| container.start).find(is_flow);
    let next = || Some(from + text.get(from..)?.find(brackets)?);
    let (before, rest) = text.split_at_checked(open.or_else(next)?)?;
    let (flow, after) = rest.split_at_checked(flow_length(rest)?)?;
    let empty = if flow.starts_with('{') { "{}" } else { "[]" };
    let blank = " ".repeat(flow.len().checked_sub(empty.len())?);
    Some([before, empty, &blank, after].concat())
}

/// The length of the collection in brackets that the text starts with, if it is more than the two brackets.
fn flow_length(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let (mut quote, mut previous) = (None, ' ');
    for (offset, character) in text.char_indices() {
        let after_word = previous.is_alphanumeric();
        match (quote, character) {
            (Some('"'), _) if previous == '\\' => {
                previous = ' ';
                continue;
            }
            (Some('#'), '\n') => quote = None,
            (Some(open), _) if open == character && open != '#' => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if !after_word => quote = Some(character),
            (None, '#') if previous.is_whitespace() => quote = Some(character),
            (None, '{' | '[') => depth += 1,
            (None, '}' | ']') => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return (offset > 1).then_some(offset + 1);
        }
        previous = character;
    }
    None
}

fn without_space(text: &str, span: Range<usize>) -> Range<usize> {
    let length = text.get(span.clone()).map_or(0, |text| text.trim_end().len());
    span.start..span.start + length
}

/// Turns the parser's offsets, which count characters, into bytes.
struct Offsets<'a> {
    text: &'a str,
    /// The byte at which every [`STEP`]th character starts.
    steps: Vec<usize>,
}

const STEP: usize = 64;

impl<'a> Offsets<'a> {
    fn new(text: &'a str) -> Offsets<'a> {
        Offsets {
            text,
            steps: text.char_indices().step_by(STEP).map(|(byte, _)| byte).collect(),
        }
    }

    fn byte(&self, character: usize) -> usize {
        let start = self.steps.get(character / STEP).copied().unwrap_or(self.text.len());
        let mut rest = self.text.get(start..).unwrap_or_default().char_indices();
        rest.nth(character % STEP)
            .map_or(self.text.len(), |(offset, _)| start + offset)
    }
}
