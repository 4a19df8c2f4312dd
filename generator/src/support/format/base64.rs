//! Binary data as text (RFC 4648).

use super::Format;

/// `byte`: base64 with padding (RFC 4648, section 4).
///
/// Line breaks are refused, and so are pad bits other than zero (section 3.5).
pub const BYTE: Format = Format::new("byte", |text| {
    text.len().is_multiple_of(4) && is_base64(text, [b'+', b'/'])
});

/// `base64url`: base64 in the alphabet for URLs and file names (RFC 4648, section 5).
///
/// The padding is there in full or not at all.
pub const BASE64URL: Format = Format::new("base64url", |text| is_base64(text, [b'-', b'_']));

/// Returns `true` if `text`, whose padding may be absent, encodes a number of whole octets in
/// letters, digits and the two `symbols`.
fn is_base64(text: &str, symbols: [u8; 2]) -> bool {
    let data = text.trim_end_matches('=').as_bytes();
    let last = data.last().and_then(|byte| sextet(*byte, symbols)).unwrap_or(0);
    let (padding, pad_bits) = match data.len() % 4 {
        0 => (0, 0),
        2 => (2, 0b1111),
        3 => (1, 0b11),
        _ => return false,
    };
    let padded = text.len() - data.len();
    (padded == 0 || padded == padding)
        && last & pad_bits == 0
        && data.iter().all(|byte| sextet(*byte, symbols).is_some())
}

fn sextet(byte: u8, symbols: [u8; 2]) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        _ if byte == symbols[0] => Some(62),
        _ if byte == symbols[1] => Some(63),
        _ => None,
    }
}
