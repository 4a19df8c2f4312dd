//! The layout of tables: invocations of our macros with braces, which `prettyplease` leaves as they are.
//!
//! Each row takes a line, and more where it has no room: then it is continued, twice as deep, after a comma, a colon or
//! a bar, or before `as` or a method. A row that ends in rows of its own, in braces, is a block.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The number of characters that a line has room for.
pub const WIDTH: usize = 120;

const INDENT: &str = "    ";

/// Words that stand apart from parentheses and brackets behind them, as the names of functions do not.
const WORDS: [&str; 6] = ["absent", "as", "err", "ok", "other", "security"];

/// Signs of several characters.
const SIGNS: [&str; 6] = ["::", "=>", "->", "..", "..=", "||"];

/// Items as tokens.
pub enum Items {
    /// A table.
    Table {
        /// What is invoked.
        name: TokenStream,
        /// What is in the braces.
        rows: TokenStream,
    },
    /// Items that may be anything else.
    Others(TokenStream),
}

/// Items, tables apart from others: these have to be parsed, while tables are laid out token by token.
pub fn apart(items: TokenStream) -> Vec<Items> {
    let mut found = Vec::new();
    let mut others: Vec<TokenTree> = Vec::new();
    for token in items {
        match (token, others.as_slice()) {
            (TokenTree::Group(group), [before @ .., TokenTree::Ident(name), TokenTree::Punct(punct)])
                if group.delimiter() == Delimiter::Brace && punct.as_char() == '!' && ends_item(before) =>
            {
                let name = name.to_token_stream();
                others.truncate(before.len());
                if !others.is_empty() {
                    found.push(Items::Others(others.drain(..).collect()));
                }
                found.push(Items::Table {
                    name,
                    rows: content(group),
                });
            }
            (token, _) => others.push(token),
        }
    }
    if !others.is_empty() {
        found.push(Items::Others(others.into_iter().collect()));
    }
    found
}

/// Whether the next token after these is the first of an item.
fn ends_item(tokens: &[TokenTree]) -> bool {
    tokens.last().is_none_or(|last| match last {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => is_semicolon(token),
    })
}

/// What is in a group. It is the only owner then, or else its tokens would be copied to be looked at.
fn content(group: Group) -> TokenStream {
    group.stream()
}

/// The text of an invocation with braces.
pub fn of_item(item: &syn::ItemMacro) -> Option<String> {
    let is_table = matches!(item.mac.delimiter, syn::MacroDelimiter::Brace(_));
    if item.ident.is_some() || !is_table || !item.attrs.is_empty() {
        return None;
    }
    Some(text(item.mac.path.to_token_stream(), item.mac.tokens.clone()))
}

/// The text of a table.
pub fn text(name: TokenStream, rows: TokenStream) -> String {
    let mut rows = self::rows(rows);
    // What has one block, or no rows, shares its lines with the invocation.
    match rows.pop() {
        Some(Row { head, block }) if rows.is_empty() => {
            let mut line = Line::new(0);
            line.invocation(name);
            line.stream(head);
            match block {
                Some(block) if !block.is_empty() => {
                    line.text("{", Gap::Space);
                    let mut out = line.finish();
                    lay_out(block, 1, &mut out);
                    out.push_str("} }\n");
                    out
                }
                Some(_) => {
                    line.text("{} }", Gap::Space);
                    line.finish()
                }
                None => {
                    line.text("}", Gap::Space);
                    line.finish()
                }
            }
        }
        last => {
            rows.extend(last);
            let mut line = Line::new(0);
            line.invocation(name);
            let mut out = line.finish();
            rows.into_iter().for_each(|row| row.lay_out(1, &mut out));
            out.push_str("}\n");
            out
        }
    }
}

/// What ends in a semicolon, or in a block.
struct Row {
    head: Vec<TokenTree>,
    block: Option<Vec<Row>>,
}

impl Row {
    fn lay_out(self, depth: usize, out: &mut String) {
        let mut line = Line::new(depth);
        line.stream(self.head);
        match self.block {
            None => out.push_str(&line.finish()),
            Some(rows) if rows.is_empty() => {
                line.text("{}", Gap::Space);
                out.push_str(&line.finish());
            }
            Some(rows) => {
                line.text("{", Gap::Space);
                out.push_str(&line.finish());
                lay_out(rows, depth + 1, out);
                out.push_str(&INDENT.repeat(depth));
                out.push_str("}\n");
            }
        }
    }
}

fn lay_out(rows: Vec<Row>, depth: usize, out: &mut String) {
    rows.into_iter().for_each(|row| row.lay_out(depth, out));
}

fn rows(tokens: impl IntoIterator<Item = TokenTree>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut head: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let tokens: Vec<TokenTree> = content(group).into_iter().collect();
                match is_block(&tokens) {
                    true => rows.push(Row {
                        head: std::mem::take(&mut head),
                        block: Some(self::rows(tokens)),
                    }),
                    false => head.push(Group::new(Delimiter::Brace, tokens.into_iter().collect()).into()),
                }
            }
            token => {
                let ends = is_semicolon(&token);
                head.push(token);
                if ends {
                    let head = std::mem::take(&mut head);
                    rows.push(Row { head, block: None });
                }
            }
        }
    }
    if !head.is_empty() {
        rows.push(Row { head, block: None });
    }
    rows
}

/// Whether what is in braces are rows, which it is not in a struct expression.
fn is_block(tokens: &[TokenTree]) -> bool {
    tokens.is_empty() || tokens.iter().any(is_semicolon)
}

fn is_semicolon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';')
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

/// A token, or several that belong together.
struct Word {
    /// What is before it.
    gap: Gap,
    /// The number of groups around it.
    nesting: usize,
    text: Cow<'static, str>,
}

/// A row that is being laid out.
struct Line {
    depth: usize,
    words: Vec<Word>,
    /// The number of groups around the next token.
    nesting: usize,
    /// What is demanded of the gap after the last token.
    after: Gap,
    /// Whether the last token is a word, behind which a parenthesis opens a call.
    is_word: bool,
}

impl Line {
    fn new(depth: usize) -> Self {
        Line {
            depth,
            words: Vec::new(),
            nesting: 0,
            after: Gap::None,
            is_word: false,
        }
    }

    fn text(&mut self, text: impl Into<Cow<'static, str>>, gap: Gap) {
        self.words.push(Word {
            gap,
            nesting: self.nesting,
            text: text.into(),
        });
        self.after = Gap::Space;
        self.is_word = false;
    }

    /// The beginning of an invocation of the macro `name`.
    fn invocation(&mut self, name: TokenStream) {
        self.stream(name);
        self.text("!", Gap::None);
        self.text("{", Gap::Space);
    }

    fn stream(&mut self, tokens: impl IntoIterator<Item = TokenTree>) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => self.group(group.delimiter(), content(group)),
                TokenTree::Punct(punct) => {
                    let mut text = String::from(punct.as_char());
                    let mut spacing = punct.spacing();
                    while spacing == Spacing::Joint
                        && let Some(TokenTree::Punct(next)) = tokens.peek()
                    {
                        text.push(next.as_char());
                        if !SIGNS.contains(&text.as_str()) {
                            text.pop();
                            break;
                        }
                        spacing = next.spacing();
                        tokens.next();
                    }
                    self.punct(text);
                }
                TokenTree::Ident(ident) => self.word(ident.to_string()),
                TokenTree::Literal(literal) => self.word(literal.to_string()),
            }
        }
    }

    fn word(&mut self, text: String) {
        let is_word = !WORDS.contains(&text.as_str());
        let gap = match text.as_str() {
            "as" if self.nesting == 0 => Gap::Break,
            _ => self.after,
        };
        self.text(text, gap);
        self.is_word = is_word;
    }

    fn punct(&mut self, text: String) {
        let (before, after) = match text.as_str() {
            "," => (Gap::None, Gap::Break),
            "|" => (self.after, Gap::Break),
            ":" if self.nesting == 0 => (Gap::None, Gap::Break),
            ";" | ":" | "?" | ">" => (Gap::None, Gap::Space),
            "::" | "<" | "..=" => (Gap::None, Gap::None),
            "." => (Gap::SoftBreak, Gap::None),
            "&" | "-" | "!" | "#" | "'" => (self.after, Gap::None),
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
        let gap = match delimiter {
            Delimiter::Parenthesis | Delimiter::Bracket if self.is_word => Gap::None,
            _ => self.after,
        };
        let inner = match delimiter {
            Delimiter::Brace if !tokens.is_empty() => Gap::Space,
            _ => Gap::None,
        };
        self.text(open, gap);
        self.after = inner;
        self.nesting += 1;
        self.stream(tokens);
        self.nesting -= 1;
        self.text(close, inner);
    }

    /// The lines, each with its end.
    fn finish(self) -> String {
        let mut lines = Lines {
            out: INDENT.repeat(self.depth),
            used: self.depth * INDENT.len(),
            indent: INDENT.repeat(self.depth + 1),
        };
        if lines.used + width(&self.words) <= WIDTH {
            self.words.iter().for_each(|word| lines.push(word));
        } else {
            lines.fill(&self.words);
        }
        lines.out.push('\n');
        lines.out
    }
}

/// What has been laid out of a row.
struct Lines {
    out: String,
    /// The width of the last line.
    used: usize,
    /// What begins the others.
    indent: String,
}

impl Lines {
    fn push(&mut self, word: &Word) {
        if word.gap.width() > 0 && !self.out.is_empty() && !self.out.ends_with(' ') {
            self.out.push(' ');
            self.used += 1;
        }
        self.out.push_str(&word.text);
        self.used += word.text.chars().count();
    }

    /// Adds words, with as few lines as they need: what is nested deeper is broken only if it has no room on a line.
    fn fill(&mut self, words: &[Word]) {
        let breaks = words.iter().skip(1).filter(|word| word.gap.is_break());
        let Some(nesting) = breaks.map(|word| word.nesting).min() else {
            words.iter().for_each(|word| self.push(word));
            return;
        };
        let is_start = |word: &Word| word.gap.is_break() && word.nesting == nesting;
        let mut rest = words;
        while !rest.is_empty() {
            let end = rest
                .iter()
                .skip(1)
                .position(is_start)
                .map_or(rest.len(), |index| index + 1);
            let (part, others) = rest.split_at(end);
            rest = others;
            let fits = |used: usize| used + width(part) <= WIDTH;
            if !fits(self.used) && part.iter().next().is_some_and(is_start) {
                self.out.push('\n');
                self.out.push_str(&self.indent);
                self.used = self.indent.len();
            }
            match fits(self.used) {
                true => part.iter().for_each(|word| self.push(word)),
                false => self.fill(part),
            }
        }
    }
}

fn width(words: &[Word]) -> usize {
    words
        .iter()
        .map(|word| word.gap.width() + word.text.chars().count())
        .sum()
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
