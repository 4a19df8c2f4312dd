//! The layout of our own macros, whose bodies `prettyplease` leaves as they are: one row a line.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Where rows are broken.
const WIDTH: usize = 120;

/// The text of an invocation with braces.
pub fn invocation(item: &syn::ItemMacro) -> Option<String> {
    let is_block = matches!(item.mac.delimiter, syn::MacroDelimiter::Brace(_));
    if item.ident.is_some() || !is_block || !item.attrs.is_empty() {
        return None;
    }
    let name = item.mac.path.segments.last()?.ident.to_string();
    let mut out = format!("{name}! {{\n");
    rows(item.mac.tokens.clone(), 1, &mut out);
    out.push_str("}\n");
    Some(out)
}

/// The rows of a block, each at an end of its own: a semicolon, or a block within.
fn rows(tokens: TokenStream, level: usize, out: &mut String) {
    let mut row: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let ends = match &token {
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace && is_block(group),
            _ => false,
        };
        match token {
            TokenTree::Group(group) if ends => {
                indent(level, out);
                out.push_str(&flat(&row));
                if group.stream().is_empty() {
                    out.push_str(" {}\n");
                } else {
                    out.push_str(" {\n");
                    rows(group.stream(), level + 1, out);
                    indent(level, out);
                    out.push_str("}\n");
                }
                row.clear();
            }
            token => {
                row.push(token);
                if ends {
                    indent(level, out);
                    broken(&row, level, WIDTH - 4 * level, out);
                    out.push('\n');
                    row.clear();
                }
            }
        }
    }
    if !row.is_empty() {
        indent(level, out);
        broken(&row, level, WIDTH - 4 * level, out);
        out.push('\n');
    }
}

/// Whether a group in braces has rows, as those of a struct expression has not.
fn is_block(group: &Group) -> bool {
    let mut tokens = group.stream().into_iter().peekable();
    let is_end = |token: TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    tokens.peek().is_none() || tokens.any(is_end)
}

fn indent(level: usize, out: &mut String) {
    out.extend(std::iter::repeat_n("    ", level));
}

/// A row that is `room` wide: where it is wider, each of its parts has a line, and then each item of its longest list.
fn broken(row: &[TokenTree], level: usize, room: usize, out: &mut String) {
    let text = flat(row);
    let comma = row.iter().position(is_comma).filter(|_| text.chars().count() > room);
    if let Some(comma) = comma {
        let (first, rest) = row.split_at(comma + 1);
        one(first, level, room, out);
        for part in rest.split_inclusive(is_comma) {
            out.push('\n');
            indent(level + 1, out);
            one(part, level + 1, room.saturating_sub(4), out);
        }
        return;
    }
    one(row, level, room, out);
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

/// A row, or a part of it: where it is wider than `room`, its longest list has a line for each item.
fn one(row: &[TokenTree], level: usize, room: usize, out: &mut String) {
    let text = flat(row);
    let groups = row.iter().enumerate().filter_map(|(index, token)| match token {
        TokenTree::Group(group) if group.delimiter() != Delimiter::Brace => Some((index, group)),
        _ => None,
    });
    let longest = groups.max_by_key(|(_, group)| group.to_string().len());
    let (true, Some((index, group))) = (text.chars().count() > room, longest) else {
        out.push_str(&text);
        return;
    };
    let (open, close) = match group.delimiter() {
        Delimiter::Bracket => ("[", "]"),
        _ => ("(", ")"),
    };
    let before = &row[..index];
    out.push_str(&flat(before));
    if before.last().is_some_and(|last| is_spaced(before, last, &row[index])) {
        out.push(' ');
    }
    out.push_str(open);
    out.push('\n');
    let items: Vec<TokenTree> = group.stream().into_iter().collect();
    let room = WIDTH - 4 * (level + 1) - 1;
    // A comma would make a list of what is in parentheses alone.
    let is_list = group.delimiter() == Delimiter::Bracket || items.iter().any(is_comma);
    let mut line = String::new();
    for item in items.split(is_comma).filter(|item| !item.is_empty()) {
        let text = flat(item);
        let is_plain = matches!(item, [TokenTree::Literal(_)]);
        // Plain values share lines.
        if is_plain && !line.is_empty() && line.len() + 2 + text.len() <= room {
            line.push(' ');
        } else if !line.is_empty() {
            indent(level + 1, out);
            out.push_str(&line);
            out.push('\n');
            line.clear();
        }
        match is_plain {
            true => line.push_str(&text),
            false => broken(item, level + 1, room, &mut line),
        }
        if is_list {
            line.push(',');
        }
    }
    indent(level + 1, out);
    out.push_str(&line);
    out.push('\n');
    indent(level, out);
    out.push_str(close);
    let rest = &row[index..];
    let text = flat(rest);
    out.push_str(text.get(flat(&rest[..1]).len()..).unwrap_or_default());
}

/// Tokens on one line.
fn flat(tokens: &[TokenTree]) -> String {
    let mut out = String::new();
    for (index, token) in tokens.iter().enumerate() {
        let before = &tokens[..index];
        if before.last().is_some_and(|last| is_spaced(before, last, token)) {
            out.push(' ');
        }
        match token {
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let inner = flat(&inner);
                match group.delimiter() {
                    Delimiter::Parenthesis => out.push_str(&format!("({inner})")),
                    Delimiter::Bracket => out.push_str(&format!("[{inner}]")),
                    Delimiter::Brace if inner.is_empty() => out.push_str("{}"),
                    Delimiter::Brace => out.push_str(&format!("{{ {inner} }}")),
                    Delimiter::None => out.push_str(&inner),
                }
            }
            token => out.push_str(&token.to_string()),
        }
    }
    out
}

/// Words that stand apart from the list behind them, as those of functions do not.
const WORDS: &[&str] = &["absent", "as", "err", "in", "ok"];

/// Whether a space is between the token `last`, the last of `before`, and the `next` one.
fn is_spaced(before: &[TokenTree], last: &TokenTree, next: &TokenTree) -> bool {
    let sign = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        _ => None,
    };
    // The bars around the names that a declaration begins with.
    let opens = |index: usize| sign(&before[index]) == Some('|') && index == 0;
    let is_path = |at: usize| matches!(before.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint);
    let joint = matches!(last, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
    let second_colon = before.len() >= 2 && is_path(before.len() - 2) && sign(last) == Some(':');
    match (sign(last), sign(next)) {
        (Some('\''), _) => false,
        _ if joint => false,
        // The end of `..=`.
        (Some('='), _) if before.len() >= 2 && sign(&before[before.len() - 2]) == Some('.') => false,
        (_, Some(',' | ';' | '.' | '?' | '>')) => false,
        (_, Some('<')) => matches!(last, TokenTree::Punct(_)) && sign(last) != Some('>'),
        (Some('<' | '.' | '&' | '!' | '$' | '#' | '@'), _) => false,
        (Some('-'), _) => !matches!(next, TokenTree::Literal(_)),
        (_, Some(':')) => false,
        (Some(':'), _) => !second_colon,
        (_, Some('|')) if before.iter().skip(1).all(|token| sign(token) != Some('|')) && opens(0) => false,
        (Some('|'), _) if before.len() == 1 => false,
        _ => match (last, next) {
            (TokenTree::Ident(word), TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                WORDS.contains(&word.to_string().as_str())
            }
            (TokenTree::Group(_), TokenTree::Group(group)) if group.delimiter() != Delimiter::Brace => false,
            (_, TokenTree::Group(group)) if sign(last) == Some('>') && group.delimiter() == Delimiter::Parenthesis => {
                // An arrow, or the end of a list of types.
                before.len() >= 2 && sign(&before[before.len() - 2]) == Some('=')
            }
            _ => true,
        },
    }
}
