//! The layout of tables: invocations of macros with braces, which `prettyplease` leaves as they are.
//!
//! Each row takes a line, and more where it has no room: then it is continued, twice as deep, after a comma or a bar, or
//! before a method.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The number of characters that a line has room for.
const WIDTH: usize = 120;

const INDENT: &str = "    ";

/// The macros of the tables.
const TABLES: [&str; 6] = [
    "object",
    "keyed_union",
    "union",
    "string_enum",
    "integer_enum",
    "newtype",
];

/// The text of an item that is a table.
pub fn text(item: &syn::Item) -> Option<String> {
    let syn::Item::Macro(item) = item else {
        return None;
    };
    if !TABLES.iter().any(|name| item.mac.path.is_ident(name)) {
        return None;
    }
    let mut head: Vec<TokenTree> = item.mac.tokens.clone().into_iter().collect();
    let rows = match head.last() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
            let rows = group.stream();
            head.pop();
            Some(rows)
        }
        _ => None,
    };
    let mut line = Line::new(0);
    line.stream(item.mac.path.to_token_stream());
    line.text("!", Gap::None);
    line.text("{", Gap::Space);
    line.stream(head.into_iter().collect());
    let Some(rows) = rows else {
        line.text("}", Gap::Space);
        return Some(line.finish());
    };
    line.text("{", Gap::Space);
    let rows = self::rows(rows);
    if rows.is_empty() {
        line.text("} }", Gap::None);
        return Some(line.finish());
    }
    let mut out = line.finish();
    for row in rows {
        let mut line = Line::new(1);
        line.stream(row);
        out.push_str(&line.finish());
    }
    out.push_str("} }\n");
    Some(out)
}

/// The rows, each up to its semicolon.
fn rows(tokens: TokenStream) -> Vec<TokenStream> {
    let mut rows = Vec::new();
    let mut row = Vec::new();
    for token in tokens {
        let ends = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        row.push(token);
        if ends {
            rows.push(row.drain(..).collect());
        }
    }
    if !row.is_empty() {
        rows.push(row.into_iter().collect());
    }
    rows
}

/// What is between a token and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    Space,
    /// A space, or the end of a line.
    Break,
    /// Nothing, or the end of a line.
    SoftBreak,
}

/// A row that is being laid out.
struct Line {
    depth: usize,
    /// Tokens, or several that belong together, with what is before each.
    words: Vec<(Gap, String)>,
    /// What is demanded of the gap after the last token.
    after: Gap,
    /// Whether the last token is a word, behind which a bracket opens a call.
    is_word: bool,
}

impl Line {
    fn new(depth: usize) -> Self {
        Line {
            depth,
            words: Vec::new(),
            after: Gap::None,
            is_word: false,
        }
    }

    fn text(&mut self, text: &str, gap: Gap) {
        self.words.push((gap, text.to_owned()));
        self.after = Gap::Space;
        self.is_word = false;
    }

    fn stream(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => self.group(group.delimiter(), group.stream()),
                TokenTree::Punct(punct) => {
                    let mut text = String::from(punct.as_char());
                    let mut spacing = punct.spacing();
                    while spacing == Spacing::Joint {
                        let mut ahead = tokens.clone();
                        let Some(TokenTree::Punct(next)) = ahead.next() else {
                            break;
                        };
                        text.push(next.as_char());
                        spacing = next.spacing();
                        tokens = ahead;
                    }
                    self.punct(&text);
                }
                TokenTree::Ident(ident) => self.word(&ident.to_string()),
                TokenTree::Literal(literal) => self.word(&literal.to_string()),
            }
        }
    }

    fn word(&mut self, text: &str) {
        let gap = self.after;
        self.text(text, gap);
        self.is_word = true;
    }

    fn punct(&mut self, text: &str) {
        let (before, after) = match text {
            "," => (Gap::None, Gap::Break),
            "|" => (self.after, Gap::Break),
            ";" | ":" | "?" => (Gap::None, Gap::Space),
            "::" => (Gap::None, Gap::None),
            "." => (Gap::SoftBreak, Gap::None),
            "&" | "-" | "!" | "#" => (self.after, Gap::None),
            _ => (self.after, Gap::Space),
        };
        self.text(text, before);
        self.after = after;
    }

    fn group(&mut self, delimiter: Delimiter, tokens: TokenStream) {
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::None => ("", ""),
        };
        let gap = if self.is_word && delimiter != Delimiter::Brace {
            Gap::None
        } else {
            self.after
        };
        self.text(open, gap);
        self.after = Gap::None;
        self.stream(tokens);
        self.text(close, Gap::None);
    }

    /// The lines, each with its end.
    fn finish(self) -> String {
        let whole: usize = self
            .words
            .iter()
            .map(|(gap, word)| gap.width() + word.chars().count())
            .sum();
        let fits = self.depth * INDENT.len() + whole <= WIDTH;
        let mut out = INDENT.repeat(self.depth);
        let mut used = out.len();
        let mut words = self.words.into_iter().peekable();
        let mut first = true;
        while let Some((gap, mut word)) = words.next() {
            // What can't be torn apart is taken as a whole.
            while let Some((gap, next)) = words.next_if(|(gap, _)| !gap.is_break()) {
                if gap == Gap::Space {
                    word.push(' ');
                }
                word.push_str(&next);
            }
            let width = word.chars().count();
            if first {
                first = false;
            } else if !fits && gap.is_break() && used + gap.width() + width > WIDTH {
                out.push('\n');
                out.push_str(&INDENT.repeat(self.depth + 1));
                used = (self.depth + 1) * INDENT.len();
            } else if gap.width() > 0 {
                out.push(' ');
                used += 1;
            }
            out.push_str(&word);
            used += width;
        }
        out.push('\n');
        out
    }
}

impl Gap {
    fn width(self) -> usize {
        match self {
            Gap::Space | Gap::Break => 1,
            Gap::None | Gap::SoftBreak => 0,
        }
    }

    fn is_break(self) -> bool {
        matches!(self, Gap::Break | Gap::SoftBreak)
    }
}
