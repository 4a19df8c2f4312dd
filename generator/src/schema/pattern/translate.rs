//! Texts of expressions in the syntax of the crates `regex` and `fancy-regex`.
//!
//! Whatever the two read differently from ECMA-262 is spelled out.

use std::fmt::Write;

use super::ast::{BackReference, Edge, Look, Node, Repeat};
use super::class::{Class, Item, scalars};
use super::references::referenced;

/// The characters that mean something outside of brackets.
const IN_TEXT: &str = r"\.+*?()|[]{}^$";

/// The characters that mean something within brackets; doubled, most are set operations.
const IN_CLASS: &str = r"\[]^-&~";

/// The syntax of a text.
#[derive(Clone, Copy, PartialEq)]
enum Syntax {
    /// That of `regex`.
    Regex,
    /// That of `fancy-regex`, which has no ASCII word boundary.
    FancyRegex,
}

/// What a part must be to stand where it stands, the loosest first.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Binding {
    Alternation,
    Concat,
    Atom,
}

struct Writer {
    text: String,
    syntax: Syntax,
    /// The groups whose captures matter, in order.
    captures: Vec<usize>,
}

/// Writes an expression for the crate `regex`.
pub(super) fn regex(node: &Node) -> String {
    write(node, Syntax::Regex)
}

/// Writes an expression for the crate `fancy-regex`.
pub(super) fn fancy_regex(node: &Node) -> String {
    write(node, Syntax::FancyRegex)
}

fn write(node: &Node, syntax: Syntax) -> String {
    let mut writer = Writer {
        text: String::new(),
        syntax,
        captures: referenced(node),
    };
    writer.node(node, Binding::Alternation);
    writer.text
}

impl Writer {
    fn node(&mut self, node: &Node, binding: Binding) {
        match node {
            Node::Empty if binding == Binding::Atom => self.text.push_str("(?:)"),
            Node::Empty => {}
            Node::Class(class) => self.class(class),
            Node::Edge(Edge::Start) => self.text.push('^'),
            Node::Edge(Edge::End) => self.text.push('$'),
            Node::WordBoundary { negated } => self.word_boundary(*negated),
            Node::Concat(parts) => self.group(binding > Binding::Concat, |writer| {
                for part in parts {
                    writer.node(part, Binding::Concat);
                }
            }),
            Node::Alternation(parts) => self.group(binding > Binding::Alternation, |writer| {
                for (index, part) in parts.iter().enumerate() {
                    if index > 0 {
                        writer.text.push('|');
                    }
                    writer.node(part, Binding::Concat);
                }
            }),
            Node::Capture { group, body } => self.capture(*group, body, binding),
            Node::Repeat(repeat) => self.group(binding == Binding::Atom, |writer| {
                writer.repeat(repeat);
            }),
            Node::Look(look) => self.look(look),
            Node::BackReference(reference) => self.back_reference(reference),
        }
    }

    /// Writes a part, within a group that captures nothing if need be.
    fn group(&mut self, needed: bool, part: impl FnOnce(&mut Self)) {
        if needed {
            self.text.push_str("(?:");
        }
        part(self);
        if needed {
            self.text.push(')');
        }
    }

    fn capture(&mut self, group: usize, body: &Node, binding: Binding) {
        if self.captures.binary_search(&group).is_ok() {
            self.text.push('(');
            self.node(body, Binding::Alternation);
            self.text.push(')');
        } else {
            self.node(body, binding);
        }
    }

    fn repeat(&mut self, repeat: &Repeat) {
        self.node(&repeat.body, Binding::Atom);
        match (repeat.min, repeat.max) {
            (0, None) => self.text.push('*'),
            (1, None) => self.text.push('+'),
            (0, Some(1)) => self.text.push('?'),
            (min, None) => self.format(format_args!("{{{min},}}")),
            (min, Some(max)) if min == max => self.format(format_args!("{{{min}}}")),
            (min, Some(max)) => self.format(format_args!("{{{min},{max}}}")),
        }
        if repeat.lazy {
            self.text.push('?');
        }
    }

    fn look(&mut self, look: &Look) {
        self.text.push_str(match (look.behind, look.negated) {
            (false, false) => "(?=",
            (false, true) => "(?!",
            (true, false) => "(?<=",
            (true, true) => "(?<!",
        });
        self.node(&look.body, Binding::Alternation);
        self.text.push(')');
    }

    /// Writes a reference; the parentheses keep digits that follow out of its number.
    fn back_reference(&mut self, reference: &BackReference) {
        let before = self.captures.partition_point(|group| *group < reference.group);
        let number = before + 1;
        if reference.optional {
            self.format(format_args!(r"(?({number})\{number}|)"));
        } else {
            self.format(format_args!(r"(?:\{number})"));
        }
    }

    fn word_boundary(&mut self, negated: bool) {
        self.text.push_str(match (self.syntax, negated) {
            (Syntax::Regex, false) => r"(?-u:\b)",
            (Syntax::Regex, true) => r"(?-u:\B)",
            (Syntax::FancyRegex, false) => "(?:(?<=[0-9A-Za-z_])(?![0-9A-Za-z_])|(?<![0-9A-Za-z_])(?=[0-9A-Za-z_]))",
            (Syntax::FancyRegex, true) => "(?:(?<=[0-9A-Za-z_])(?=[0-9A-Za-z_])|(?<![0-9A-Za-z_])(?![0-9A-Za-z_]))",
        });
    }

    fn class(&mut self, class: &Class) {
        match (class.negated, class.items.as_slice()) {
            (false, [Item::Range(first, last)]) if first == last => {
                if let Some(c) = char::from_u32(*first) {
                    return self.character(c, IN_TEXT);
                }
            }
            (false, [item @ Item::Property { .. }]) => return self.item(item),
            _ => {}
        }
        let start = self.text.len();
        self.text.push_str(if class.negated { "[^" } else { "[" });
        let items = self.text.len();
        for item in &class.items {
            self.item(item);
        }
        if self.text.len() == items {
            // There is no empty class: this is every character, or none.
            self.text.truncate(start);
            self.text.push_str(if class.negated {
                "(?s:.)"
            } else {
                r"[^\x{0}-\x{10FFFF}]"
            });
        } else {
            self.text.push(']');
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Property { negated, name } => {
                let letter = if *negated { 'P' } else { 'p' };
                self.format(format_args!(r"\{letter}{{{name}}}"));
            }
            Item::Range(first, last) => {
                if let Some((first, last)) = scalars((*first, *last)) {
                    self.character(first, IN_CLASS);
                    if first != last {
                        self.text.push('-');
                        self.character(last, IN_CLASS);
                    }
                }
            }
        }
    }

    /// Writes a character so that it stands for itself, and can be seen.
    fn character(&mut self, c: char, special: &str) {
        match c {
            '\n' => self.text.push_str(r"\n"),
            '\r' => self.text.push_str(r"\r"),
            '\t' => self.text.push_str(r"\t"),
            ' ' => self.text.push(c),
            _ if special.contains(c) => {
                self.text.push('\\');
                self.text.push(c);
            }
            _ if c.is_ascii_graphic() || c.is_alphanumeric() => self.text.push(c),
            _ => self.format(format_args!(r"\x{{{:X}}}", u32::from(c))),
        }
    }

    fn format(&mut self, arguments: std::fmt::Arguments<'_>) {
        // Writing to a `String` never fails.
        let _ = self.text.write_fmt(arguments);
    }
}
