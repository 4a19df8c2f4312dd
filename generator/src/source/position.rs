//! Where the nodes of a document are in its text.

mod json;
mod scalar;
#[cfg(test)]
mod tests;
mod yaml;

use std::collections::HashMap;
use std::ops::Range;

use super::Pointer;
use json::Search;

/// A place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line of the first character, from 1.
    pub line: usize,
    /// The column of the first character, in characters, from 1.
    pub column: usize,
    /// The bytes.
    pub bytes: Range<usize>,
}

/// Where the lines of a text start.
#[derive(Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn new(text: &str) -> Lines {
        let starts = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at + 1);
        Lines(std::iter::once(0).chain(starts).collect())
    }

    /// Returns the position of a range of bytes; what is beyond the text is at its end.
    pub(super) fn position(&self, text: &str, bytes: Range<usize>) -> Position {
        let start = text.floor_char_boundary(bytes.start);
        let end = text.ceil_char_boundary(bytes.end).max(start);
        let line = self.0.partition_point(|line| *line <= start);
        let line_start = self.0.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let column = text.get(line_start..start).map_or(0, |before| before.chars().count()) + 1;
        Position {
            line,
            column,
            bytes: start..end,
        }
    }
}

/// Where the nodes of a document are in its text.
#[derive(Debug)]
pub(super) enum Index {
    /// JSON is so easy to read that it is searched when a node is asked for.
    Json(Search),
    /// What reads YAML has to read all.
    Yaml(Nodes),
}

/// All nodes of a document.
#[derive(Debug, Default)]
pub(super) struct Nodes {
    nodes: HashMap<Pointer, Spans>,
    repeats: Vec<Repeat>,
}

/// Where a node is.
#[derive(Clone, Debug)]
struct Spans {
    key: Option<Range<usize>>,
    value: Range<usize>,
}

/// A key that a mapping has twice.
#[derive(Clone, Debug)]
pub(super) struct Repeat {
    pub(super) pointer: Pointer,
    pub(super) first: Range<usize>,
    pub(super) second: Range<usize>,
}

impl Index {
    /// Indexes a JSON document, which must be valid.
    pub(super) fn of_json() -> Index {
        Index::Json(Search::default())
    }

    /// Indexes a YAML document, as far as the parser that knows positions understands it.
    pub(super) fn of_yaml(text: &str) -> Index {
        Index::Yaml(yaml::index(text))
    }

    /// Returns where the name of a node is, or its value if it has none.
    pub(super) fn key(&self, pointer: &Pointer, text: &str) -> Option<Range<usize>> {
        match self.nearest(pointer, text)? {
            (Spans { key: Some(key), .. }, true) => Some(key),
            (Spans { value, .. }, _) => Some(value),
        }
    }

    /// Returns where the value of a node is, or of the nearest node around it.
    pub(super) fn value(&self, pointer: &Pointer, text: &str) -> Option<Range<usize>> {
        self.nearest(pointer, text).map(|(spans, _)| spans.value)
    }

    /// Returns where the value of a node is.
    pub(super) fn written(&self, pointer: &Pointer, text: &str) -> Option<Range<usize>> {
        let (spans, is_it) = self.nearest(pointer, text)?;
        is_it.then_some(spans.value)
    }

    /// Where a node is, or the nearest one around it, and whether it is the node itself.
    fn nearest(&self, pointer: &Pointer, text: &str) -> Option<(Spans, bool)> {
        match self {
            Index::Json(search) => Some(search.nearest(pointer, text)),
            Index::Yaml(Nodes { nodes, .. }) => {
                let mut ancestors = std::iter::successors(Some(pointer.clone()), Pointer::parent);
                ancestors.find_map(|around| Some((nodes.get(&around)?.clone(), around == *pointer)))
            }
        }
    }

    /// Returns where a range of bytes of a string is, or the string if it is not written in a way that tells.
    pub(super) fn text(&self, pointer: &Pointer, bytes: &Range<usize>, text: &str) -> Option<Range<usize>> {
        let (Spans { value, .. }, is_it) = self.nearest(pointer, text)?;
        let written = text.get(value.clone()).filter(|_| is_it);
        let at = |offset| written.and_then(|written| scalar::source_offset(written, offset));
        match (at(bytes.start), at(bytes.end)) {
            (Some(start), Some(end)) => Some(value.start + start..value.start + end),
            _ => Some(value),
        }
    }

    /// Returns the keys that a mapping has twice.
    pub(super) fn repeats(&self, text: &str) -> Vec<Repeat> {
        match self {
            Index::Json(_) => json::nodes(text).repeats,
            Index::Yaml(nodes) => nodes.repeats.clone(),
        }
    }
}

/// Makes an index from the nodes of a document in the order of its text.
#[derive(Default)]
struct Builder {
    index: Nodes,
    /// The objects and arrays that are open, the innermost last.
    open: Vec<Container>,
}

/// An object or array.
struct Container {
    pointer: Pointer,
    /// Where its own key is.
    key: Option<Range<usize>>,
    start: usize,
    children: Children,
}

enum Children {
    Members {
        names: HashMap<String, Range<usize>>,
        pending: Option<(String, Range<usize>)>,
    },
    Elements(usize),
}

impl Children {
    fn members() -> Children {
        Children::Members {
            names: HashMap::new(),
            pending: None,
        }
    }
}

impl Builder {
    /// Takes a scalar, or an alias: the key of a member or a value.
    fn scalar(&mut self, text: &str, span: Range<usize>) {
        if let Some(Container {
            pointer,
            children: Children::Members { names, pending },
            ..
        }) = self.open.last_mut()
            && pending.is_none()
        {
            if let Some(first) = names.get(text) {
                let repeat = Repeat {
                    pointer: pointer.child(text),
                    first: first.clone(),
                    second: span.clone(),
                };
                self.index.repeats.push(repeat);
            } else {
                names.insert(text.to_owned(), span.clone());
            }
            *pending = Some((text.to_owned(), span));
        } else {
            let (pointer, key) = self.next_value();
            self.record(pointer, Spans { key, value: span });
        }
    }

    /// Takes the start of an object or array.
    fn open(&mut self, children: Children, start: usize) {
        let (pointer, key) = self.next_value();
        self.open.push(Container {
            pointer,
            key,
            start,
            children,
        });
    }

    /// Takes the end of an object or array.
    fn close(&mut self, end: usize) {
        if let Some(Container {
            pointer, key, start, ..
        }) = self.open.pop()
        {
            self.record(pointer, Spans { key, value: start..end });
        }
    }

    /// Returns the pointer of the value that comes now, and where its key is.
    fn next_value(&mut self) -> (Pointer, Option<Range<usize>>) {
        match self.open.last_mut() {
            None => (Pointer::root(), None),
            Some(Container {
                pointer,
                children: Children::Elements(count),
                ..
            }) => {
                *count += 1;
                (pointer.index(*count - 1), None)
            }
            Some(Container {
                pointer,
                children: Children::Members { pending, .. },
                ..
            }) => match pending.take() {
                Some((name, span)) => (pointer.child(&name), Some(span)),
                // A collection as a key, which the readers refuse.
                None => (pointer.clone(), None),
            },
        }
    }

    fn record(&mut self, pointer: Pointer, spans: Spans) {
        self.index.nodes.insert(pointer, spans);
    }
}
