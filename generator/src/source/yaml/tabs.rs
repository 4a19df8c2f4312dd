//! Tabs before comments.

use std::borrow::Cow;

/// White space of YAML.
const WHITE: [char; 4] = [' ', '\t', '\r', '\n'];

/// The text with spaces in the place of the tabs of lines that have nothing but a comment, or nothing at all. YAML allows
/// such tabs (YAML 1.2.2, section 6.6), but its parsers take them for indentation. Every byte is where it was.
///
/// In a block scalar a tab may be content, and a space would be: where there could be one, lines stay as they are. In
/// other scalars white space at the start of a line has no meaning.
pub(super) fn without_tabs(text: &str) -> Cow<'_, str> {
    if !text.lines().any(has_tab) {
        return Cow::Borrowed(text);
    }
    let mut readable = String::with_capacity(text.len());
    // While there could be a block scalar, the indentation of what is around it.
    let mut scalar: Option<usize> = None;
    for line in text.split_inclusive('\n') {
        let rest = line.trim_start_matches(' ');
        let indentation = line.len() - rest.len();
        let is_blank = rest.trim_start_matches(WHITE).is_empty();
        if !is_blank && !rest.starts_with('\t') && scalar.is_none_or(|around| indentation <= around) {
            // Where the header is alone on its line, what is around it began on a line before.
            let around = if rest.starts_with(['|', '>', '!', '&']) {
                0
            } else {
                indentation
            };
            scalar = begins_scalar(rest).then_some(around);
        }
        if scalar.is_none() && has_tab(line) {
            let blank = line.len() - line.trim_start_matches([' ', '\t']).len();
            readable.extend(std::iter::repeat_n(' ', blank));
            readable.push_str(line.get(blank..).unwrap_or_default());
        } else {
            readable.push_str(line);
        }
    }
    Cow::Owned(readable)
}

/// Whether a line has a tab before a comment, or before its end.
fn has_tab(line: &str) -> bool {
    let rest = line.trim_start_matches(' ');
    rest.starts_with('\t') && matches!(rest.trim_start_matches(WHITE).as_bytes(), [] | [b'#', ..])
}

/// Whether a line could end in the header of a block scalar (section 8.1.1).
fn begins_scalar(line: &str) -> bool {
    line.match_indices(['|', '>']).any(|(at, header)| {
        let rest = line.get(at + header.len()..).unwrap_or_default();
        let rest = rest.trim_start_matches(|c: char| c == '+' || c == '-' || c.is_ascii_digit());
        let after = rest.trim_start_matches(WHITE);
        after.is_empty() || (after.starts_with('#') && after.len() < rest.len())
    })
}
