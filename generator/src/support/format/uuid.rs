//! Universally unique identifiers (RFC 4122, section 3).

use super::Format;

/// `uuid`: any version and variant, in either case.
pub const UUID: Format = Format::new("uuid", is_uuid);

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
