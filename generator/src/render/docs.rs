//! Documentation as attributes: what a description says in Markdown, made safe for rustdoc.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::model::{Docs, Parameter, span};

#[cfg(test)]
mod tests;

/// Where lines of prose are broken.
const WIDTH: usize = 100;

/// Examples up to this length stand in a line of text.
const SHORT: usize = 80;

/// Examples beyond this length are left to the description.
const LONG: usize = 2_000;

/// The documentation of an item, one attribute a line. `fallback` says what it is where the description does not.
pub fn docs(docs: &Docs, fallback: &str) -> TokenStream {
    let lines = lines(docs, fallback);
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    let deprecated = docs.deprecated.then(|| quote!(#[deprecated]));
    quote!(#(#[doc = #lines])* #deprecated)
}

/// The documentation of a parameter: at least its name, unless that of the field says it.
pub fn parameter_docs(parameter: &Parameter, of: &Docs) -> TokenStream {
    docs(of, &called(&parameter.wire, &parameter.name))
}

/// The lines of the documentation of an item.
pub fn lines(docs: &Docs, fallback: &str) -> Vec<String> {
    let mut lines = markdown(docs.text.as_deref().unwrap_or_default());
    if lines.is_empty() {
        lines = markdown(fallback);
    }
    let example = docs.examples.first().map(|example| visible(example));
    let (short, long) = match example {
        Some(example) if example.len() <= SHORT && !example.contains('`') => (Some(example), None),
        example => (None, example),
    };
    let short = short.map(|example| format!("Example: `{example}`."));
    let facts = docs.notes.len() + usize::from(short.is_some());
    if facts > 0 && !lines.is_empty() {
        lines.push(String::new());
    }
    if !docs.notes.is_empty() {
        wrap(&docs.notes.join(" "), "", "", &mut lines);
    }
    if let Some(short) = short {
        append(short, !docs.notes.is_empty(), &mut lines);
    }
    if let Some(long) = long {
        block(long, &mut lines);
    }
    lines
}

/// The documentation of what is called `name`, without a text that says no more than that.
pub fn docs_of(docs: &Docs, name: &str, fallback: &str) -> TokenStream {
    let repeats = docs.text.as_deref().is_some_and(|text| repeats(text, name));
    let text = docs.text.clone().filter(|_| !repeats);
    self::docs(&Docs { text, ..docs.clone() }, fallback)
}

/// The documentation of what is called `wire` in JSON and `name` in Rust: what it is called, unless that is plain.
pub fn called(wire: &str, name: &str) -> String {
    match wire {
        "" => "The empty string.".to_owned(),
        wire if repeats(wire, name) => String::new(),
        wire => format!("{}.", span(wire)),
    }
}

/// Whether a text is just a name, whatever its style.
fn repeats(text: &str, name: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
    }
    let is_words = |text: &str| {
        text.chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' '))
    };
    is_words(text.strip_suffix('.').unwrap_or(text)) && letters(text).eq(letters(name))
}

/// The documentation of a module or crate.
pub fn module_docs(text: &str) -> TokenStream {
    let lines = markdown(text);
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#![doc = #lines])*)
}

/// A sentence that is not broken, in the last paragraph if there is one of its kind.
fn append(sentence: String, continues: bool, lines: &mut Vec<String>) {
    match lines.last_mut() {
        Some(last) if continues && last.chars().count() + 1 + sentence.chars().count() <= WIDTH => {
            last.push(' ');
            last.push_str(&sentence);
        }
        _ => lines.push(sentence),
    }
}

/// An example in lines of its own, unless they would be many or long.
fn block(example: String, lines: &mut Vec<String>) {
    let pretty = serde_json::from_str(&example).and_then(|value: Value| serde_json::to_string_pretty(&value));
    let example = pretty.unwrap_or(example);
    let is_long = example.len() > LONG || example.lines().any(|line| line.chars().count() > WIDTH);
    if !is_long && !example.contains("```") {
        lines.extend((!lines.is_empty()).then(String::new));
        lines.push("```json".to_owned());
        lines.extend(example.lines().map(str::to_owned));
        lines.push("```".to_owned());
    }
}

fn visible(text: &str) -> String {
    text.chars().filter(|c| is_visible(*c)).collect()
}

/// Lines of Markdown that rustdoc renders without a complaint and never takes for a test.
fn markdown(text: &str) -> Vec<String> {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n")
        .replace('\t', "    ");
    let mut writer = Writer::default();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let line: String = line.chars().filter(|c| is_visible(*c)).collect();
        let trimmed = line.trim();
        if let Some(open) = fence {
            if trimmed.starts_with(open) {
                writer.lines.push(open.to_owned());
                fence = None;
            } else {
                writer.lines.push(line.trim_end().to_owned());
            }
        } else if let Some(open) = ["```", "~~~"].into_iter().find(|open| trimmed.starts_with(open)) {
            writer.blank();
            writer.lines.push(format!("{open}text"));
            fence = Some(open);
        } else {
            writer.prose(trimmed);
        }
    }
    writer.end_paragraph();
    if let Some(open) = fence {
        writer.lines.push(open.to_owned());
    }
    while writer.lines.last().is_some_and(String::is_empty) {
        writer.lines.pop();
    }
    writer.lines
}

/// Writes prose down, paragraph by paragraph.
#[derive(Default)]
struct Writer {
    lines: Vec<String>,
    /// The paragraph so far.
    paragraph: String,
    /// The marker of the list item that the paragraph is.
    marker: String,
}

impl Writer {
    /// Takes a line of prose. Indentation is not kept: it would make code of text.
    fn prose(&mut self, line: &str) {
        let line = line.trim_start_matches('>').trim_start();
        if line.is_empty() {
            self.blank();
            return;
        }
        let marker = marker(line);
        if marker > 0 {
            let first = self.marker.is_empty();
            self.end_paragraph();
            if first {
                self.blank();
            }
            self.marker = line[..marker].to_owned();
            // A fence in a list item is text: it would have to be set under the item to be more.
            self.paragraph = line[marker..].replace("~~~", "\\~~~").replace("```", "\\`\\`\\`");
        } else if line.starts_with('|') || line.starts_with('#') {
            // Tables and headings stand on lines of their own.
            self.end_paragraph();
            self.marker.clear();
            self.lines.push(escape(line));
        } else {
            if !self.paragraph.is_empty() {
                self.paragraph.push(' ');
            }
            self.paragraph.push_str(line);
        }
    }

    /// Writes down the paragraph so far.
    fn end_paragraph(&mut self) {
        let text = std::mem::take(&mut self.paragraph);
        if !text.is_empty() {
            let indent = " ".repeat(self.marker.len());
            wrap(&escape(&text), &self.marker, &indent, &mut self.lines);
        }
    }

    /// Ends the paragraph by an empty line, unless there is one already.
    fn blank(&mut self) {
        self.end_paragraph();
        self.marker.clear();
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }
}

/// The length of the marker that makes a line a list item.
fn marker(line: &str) -> usize {
    if line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ") {
        return 2;
    }
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let numbered = (1..4).contains(&digits) && (line[digits..].starts_with(". ") || line[digits..].starts_with(") "));
    if numbered { digits + 2 } else { 0 }
}

/// Breaks `text` at spaces; the first line begins with `first`, the others with `rest`.
fn wrap(text: &str, first: &str, rest: &str, lines: &mut Vec<String>) {
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let breaks = !empty && line.chars().count() + 1 + word.chars().count() > WIDTH;
        // A word that would begin a list or a heading at the start of a line stays where it is.
        if breaks && marker(&format!("{word} ")) == 0 && !starts_block(word) {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
}

/// Whether a word at the start of a line is more than prose.
fn starts_block(word: &str) -> bool {
    word.starts_with(['#', '>', '|']) || word.starts_with("```") || word.starts_with("~~~")
}

/// Escapes what rustdoc would take for links and HTML, and marks up bare addresses. Code is left as it is.
fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '`' => code_span(rest),
            '[' => link(rest),
            'h' if !out.ends_with(|c: char| c.is_alphanumeric()) => address(rest),
            // What is escaped already stays so.
            '\\' => rest[1..].chars().next().filter(char::is_ascii_punctuation).map(|_| 2),
            _ => None,
        };
        if let Some(taken) = taken {
            let (head, tail) = rest.split_at(taken);
            match c {
                'h' => out.extend(["<", head, ">"]),
                _ => out.push_str(head),
            }
            rest = tail;
            continue;
        }
        if matches!(c, '[' | ']' | '<' | '`') {
            out.push('\\');
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// The length of the code span that `text` begins with.
fn code_span(text: &str) -> Option<usize> {
    let ticks = text.chars().take_while(|c| *c == '`').count();
    let fence = &text[..ticks];
    let end = text[ticks..].find(fence)?;
    Some(ticks + end + ticks)
}

/// The length of the link to an address that `text` begins with.
fn link(text: &str) -> Option<usize> {
    let middle = text.find("](http")?;
    if text[1..middle].contains(['[', ']', '<', '`']) {
        return None;
    }
    let end = text[middle..].find(')')? + middle;
    (!text[middle..end].contains([' ', '<', '>'])).then_some(end + 1)
}

/// The length of the bare address that `text` begins with.
fn address(text: &str) -> Option<usize> {
    if !text.starts_with("http://") && !text.starts_with("https://") {
        return None;
    }
    let end = text
        .find(|c: char| c.is_whitespace() || "<>()[]`\"'|".contains(c))
        .unwrap_or(text.len());
    let end = text[..end]
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_'])
        .len();
    (end > text.find("//").unwrap_or(0) + 2).then_some(end)
}

/// Whether a character can stand in a doc comment: neither a control character nor one that turns text around.
pub fn is_visible(c: char) -> bool {
    let bidirectional = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}');
    !c.is_control() && !bidirectional && c != '\u{FEFF}'
}
