//! Where the characters of a string are in the text that writes it.

/// Returns the offset in `written`, a scalar of JSON or YAML, of the byte `offset` of the string that it means, or
/// `None` if that takes more than knowing the escapes: in a string of several lines.
pub(super) fn source_offset(written: &str, offset: usize) -> Option<usize> {
    let (quote, mut rest) = match written.chars().next() {
        Some(quote @ ('"' | '\'')) => (Some(quote), &written[1..]),
        // An alias: the string is written elsewhere.
        Some('*') => return None,
        _ => (None, written),
    };
    let mut left = offset;
    while left > 0 {
        let (length, meaning) = unit(rest, quote)?;
        left = left.checked_sub(meaning)?;
        rest = rest.get(length..)?;
    }
    Some(written.len() - rest.len())
}

/// Returns the number of bytes of the first character as it is written, and of the character that it means.
fn unit(text: &str, quote: Option<char>) -> Option<(usize, usize)> {
    let mut characters = text.chars();
    match characters.next()? {
        '\n' | '\r' => None,
        '\'' if quote == Some('\'') => Some((2, 1)),
        '\\' if quote == Some('"') => match characters.next()? {
            'x' => Some((4, hexadecimal(text, 2)?.len_utf8())),
            'u' => match hexadecimal(text, 4) {
                Some(character) => Some((6, character.len_utf8())),
                // One of a pair of surrogates.
                None => Some((12, 4)),
            },
            'U' => Some((10, hexadecimal(text, 8)?.len_utf8())),
            'N' | '_' => Some((2, 2)),
            'L' | 'P' => Some((2, 3)),
            '\n' | '\r' => None,
            _ => Some((2, 1)),
        },
        other => Some((other.len_utf8(), other.len_utf8())),
    }
}

fn hexadecimal(escape: &str, digits: usize) -> Option<char> {
    u32::from_str_radix(escape.get(2..2 + digits)?, 16)
        .ok()
        .and_then(char::from_u32)
}
