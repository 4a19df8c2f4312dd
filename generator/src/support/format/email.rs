//! Mailboxes (JSON Schema Validation, section 7.3.2).

use std::net::Ipv6Addr;

use super::Format;

/// `email`: a `Mailbox` (RFC 5321, section 4.1.2).
pub const EMAIL: Format = Format::new("email", |text| text.is_ascii() && is_mailbox(text));

/// `idn-email`: a `Mailbox` with characters beyond ASCII (RFC 6531, section 3.3).
///
/// Such characters are not restricted further, neither in the local part nor in the domain.
pub const IDN_EMAIL: Format = Format::new("idn-email", is_mailbox);

/// The longest `Path` is of 256 octets, its angle brackets included (RFC 5321, section 4.5.3.1.3).
const MAX_MAILBOX: usize = 254;

/// RFC 5321, section 4.5.3.1.1.
const MAX_LOCAL_PART: usize = 64;

/// RFC 1035, section 2.3.4.
const MAX_LABEL: usize = 63;

fn is_mailbox(text: &str) -> bool {
    text.len() <= MAX_MAILBOX
        && split_local_part(text)
            .is_some_and(|(local_part, domain)| local_part.len() <= MAX_LOCAL_PART && is_domain_or_literal(domain))
}

/// Splits at the `@` after a valid local part.
fn split_local_part(text: &str) -> Option<(&str, &str)> {
    match text.strip_prefix('"') {
        Some(content) => {
            let (local_part, rest) = text.split_at_checked(content_len(content)? + 2)?;
            Some((local_part, rest.strip_prefix('@')?))
        }
        None => text.split_once('@').filter(|(local_part, _)| is_dot_string(local_part)),
    }
}

fn is_dot_string(text: &str) -> bool {
    text.split('.')
        .all(|atom| !atom.is_empty() && atom.bytes().all(is_atext))
}

fn is_atext(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

/// Returns the length of `*QcontentSMTP` before the closing quotation mark.
fn content_len(text: &str) -> Option<usize> {
    let mut bytes = text.bytes().enumerate();
    while let Some((index, byte)) = bytes.next() {
        match byte {
            b'"' => return Some(index),
            b'\\' => {
                bytes.next().filter(|(_, escaped)| matches!(escaped, b' '..=b'~'))?;
            }
            b' '..=b'~' | 0x80.. => {}
            _ => return None,
        }
    }
    None
}

fn is_domain_or_literal(text: &str) -> bool {
    match text.strip_prefix('[') {
        Some(literal) => literal.strip_suffix(']').is_some_and(is_address),
        None => text.split('.').all(is_sub_domain),
    }
}

fn is_sub_domain(text: &str) -> bool {
    text.chars().count() <= MAX_LABEL
        && text.bytes().all(|byte| is_let_dig(byte) || byte == b'-')
        && text.bytes().next().is_some_and(is_let_dig)
        && text.bytes().last().is_some_and(is_let_dig)
}

fn is_let_dig(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

/// The content of an `address-literal` (RFC 5321, section 4.1.3).
///
/// No tag but `IPv6` is registered for a `General-address-literal`.
fn is_address(text: &str) -> bool {
    match text.split_once(':') {
        Some((tag, address)) => tag.eq_ignore_ascii_case("IPv6") && address.parse::<Ipv6Addr>().is_ok(),
        None => text.split('.').count() == 4 && text.split('.').all(is_snum),
    }
}

/// `Snum`: from 0 to 255 in at most three digits, leading zeros allowed.
fn is_snum(text: &str) -> bool {
    text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<u8>().is_ok()
}
