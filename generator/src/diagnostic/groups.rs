//! Diagnostics that are one habit: the same but for their places and the values that they name.

use std::collections::HashMap;

use super::Diagnostic;

/// A diagnostic, with the values that its message names and the first of its group does not.
pub(super) struct Member<'a> {
    pub(super) diagnostic: &'a Diagnostic,
    pub(super) values: Vec<&'a str>,
}

/// Groups diagnostics that differ in nothing but their places and the values that they name.
pub(super) fn grouped<'a>(sorted: &[&'a Diagnostic]) -> Vec<Vec<Member<'a>>> {
    let mut groups: Vec<Vec<Member<'a>>> = Vec::new();
    let mut known = HashMap::new();
    for diagnostic in sorted {
        let (shape, values) = shape(&diagnostic.message);
        let related: Vec<String> = diagnostic.related.iter().map(|(_, text)| self::shape(text).0).collect();
        let key = (diagnostic.severity, diagnostic.code, shape, related, &diagnostic.help);
        let index = match diagnostic.place {
            None => groups.len(),
            Some(_) => *known.entry(key).or_insert(groups.len()),
        };
        match groups.get_mut(index) {
            Some(group) => {
                let first = group.first().map(|first| first.values.clone()).unwrap_or_default();
                let own = values.into_iter().zip(first).filter(|(own, first)| own != first);
                group.push(Member {
                    diagnostic,
                    values: own.map(|(own, _)| own).collect(),
                });
            }
            None => groups.push(vec![Member { diagnostic, values }]),
        }
    }
    groups
}

/// What stands for a value in a shape.
const VALUE: char = '\u{FFFC}';

/// A message without the values that it names, and those: what is in quotes or backquotes, numbers, lists and objects.
fn shape(message: &str) -> (String, Vec<&str>) {
    let (mut shape, mut values) = (String::new(), Vec::new());
    let mut rest = message;
    let mut is_in_word = false;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '`' => closed(rest, '`'),
            '"' => closed(rest, '"'),
            '0'..='9' if !is_in_word => rest
                .find(|c: char| !c.is_ascii_digit() && c != '.')
                .or(Some(rest.len())),
            '[' | '{' if shape.is_empty() => balanced(rest),
            _ => None,
        };
        is_in_word = length.is_none() && c.is_alphanumeric();
        let taken = length.unwrap_or(c.len_utf8());
        let (value, after) = rest.split_at_checked(taken).unwrap_or((rest, ""));
        match length {
            Some(_) => {
                shape.push(VALUE);
                values.push(value);
            }
            None => shape.push(c),
        }
        rest = after;
    }
    (shape, values)
}

/// The length of a text in quotes that `text` begins with.
fn closed(text: &str, quote: char) -> Option<usize> {
    let mut is_escaped = true;
    for (at, c) in text.char_indices() {
        match c {
            c if c == quote && !is_escaped => return Some(at + 1),
            '\\' if !is_escaped && quote == '"' => is_escaped = true,
            _ => is_escaped = false,
        }
    }
    None
}

/// The length of the list or object that `text` begins with.
fn balanced(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::shape;

    #[test]
    fn values_are_no_part_of_a_shape() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("nothing is at `#/a`", "nothing is at _", &["`#/a`"]),
            ("\"a \\\" b\" breaks it", "_ breaks it", &["\"a \\\" b\""]),
            (
                "the default 12.5 is not of the type",
                "the default _ is not of the type",
                &["12.5"],
            ),
            ("[1, [2]] breaks `enum`", "_ breaks _", &["[1, [2]]", "`enum`"]),
            ("OpenAPI3 has no `x", "OpenAPI3 has no `x", &[]),
            ("", "", &[]),
        ];
        for (message, expected, values) in cases {
            let (found, named) = shape(message);
            assert_eq!(
                (found.replace('\u{FFFC}', "_").as_str(), named.as_slice()),
                (*expected, *values),
                "{message}"
            );
        }
    }
}
