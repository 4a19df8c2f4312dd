//! Domain names (RFC 1035, section 2.3.1, with the digits of RFC 1123, section 2.1).

use super::Format;

/// `fqdn`: a name of at least two labels, that may end with the dot of the root. No standard of JSON Schema has it, so what
/// looks like an internationalized label is one like any other.
pub const FQDN: Format = Format::new("fqdn", |text| {
    let text = text.strip_suffix('.').unwrap_or(text);
    text.contains('.') && text.len() <= MAX_NAME && text.split('.').all(is_ldh_label)
});

/// The longest name is of 255 octets in a message (RFC 1035, section 2.3.4), two of which its text
/// has not: the length of the first label and the root.
pub(super) const MAX_NAME: usize = 253;

/// RFC 1035, section 2.3.4.
pub(super) const MAX_LABEL: usize = 63;

/// Returns `true` for letters, digits and hyphens, of which none is at an end.
pub(super) fn is_ldh_label(label: &str) -> bool {
    (1..=MAX_LABEL).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}
