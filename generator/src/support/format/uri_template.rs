//! URI templates (RFC 6570).

use super::Format;

/// `uri-template`: any level (RFC 6570, section 2).
///
/// The operators reserved for extensions (section 2.2) are part of the grammar, and an apostrophe
/// is a literal (erratum 6937).
pub const URI_TEMPLATE: Format = Format::new("uri-template", is_template);

fn is_template(text: &str) -> bool {
    let mut parts = text.split('{');
    parts.next().is_some_and(is_literals)
        && parts.all(|part| {
            part.split_once('}')
                .is_some_and(|(inner, after)| is_expression(inner) && is_literals(after))
        })
}

/// `*literals` (section 2.1).
fn is_literals(text: &str) -> bool {
    has_whole_triplets(text) && text.chars().all(is_literal)
}

fn is_literal(c: char) -> bool {
    match c {
        ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => false,
        '\0'..='\u{9f}' => !c.is_control(),
        // `ucschar` and `iprivate` (section 1.5).
        '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}' => false,
        _ => u32::from(c) & 0xfffe != 0xfffe,
    }
}

/// `[ operator ] variable-list` (section 2.2).
fn is_expression(text: &str) -> bool {
    let operators = ['+', '#', '.', '/', ';', '?', '&', '=', ',', '!', '@', '|'];
    text.strip_prefix(operators).unwrap_or(text).split(',').all(is_varspec)
}

/// `varspec` (section 2.3).
fn is_varspec(text: &str) -> bool {
    match text.split_once(':') {
        Some((name, length)) => is_varname(name) && is_max_length(length),
        None => is_varname(text.strip_suffix('*').unwrap_or(text)),
    }
}

/// `max-length` (section 2.4.1): from 1 to 9999.
fn is_max_length(text: &str) -> bool {
    (1..=4).contains(&text.len()) && !text.starts_with('0') && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_varname(text: &str) -> bool {
    text.split('.').all(|part| {
        !part.is_empty()
            && has_whole_triplets(part)
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'%'))
    })
}

/// Returns `true` if two hexadecimal digits follow every `%`.
fn has_whole_triplets(text: &str) -> bool {
    text.split('%').skip(1).all(|after| {
        after
            .as_bytes()
            .first_chunk::<2>()
            .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}
