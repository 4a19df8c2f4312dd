//! The nodes of a YAML document.

use std::ops::Range;

use saphyr_parser::{Event, Parser, Span};

use super::{Builder, Children};

/// Hands the nodes of the first document to the builder, up to what the parser refuses.
pub(super) fn walk(text: &str, builder: &mut Builder) {
    let offsets = Offsets::new(text);
    let bytes = |span: &Span| offsets.byte(span.start.index())..offsets.byte(span.end.index());
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { return };
        match event {
            Event::MappingStart(..) => builder.open(Children::members(), bytes(&span).start),
            Event::SequenceStart(..) => builder.open(Children::Elements(0), bytes(&span).start),
            // The end of a block is where the next node starts.
            Event::MappingEnd | Event::SequenceEnd => builder.close(without_space(text, 0..bytes(&span).end).end),
            Event::Scalar(value, ..) => builder.scalar(&value, without_space(text, bytes(&span))),
            Event::Alias(_) => builder.scalar("", bytes(&span)),
            Event::DocumentEnd => return,
            Event::StreamStart | Event::DocumentStart(_) | Event::StreamEnd | Event::Nothing => {}
        }
    }
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
