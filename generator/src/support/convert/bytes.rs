//! Octets as base64 (RFC 4648).

use ::bytes::Bytes;

use super::{As, Convert, Expected, conversions};
use crate::support::format::base64::{BASE64URL, BYTE};

conversions! {
    /// `byte`: base64 with padding.
    Byte(ByteMark): Bytes = String,
        |text| match BYTE.matches(text) {
            true => Ok(decode(text)),
            false => Err("a valid byte".into()),
        },
        |octets| Ok(encode(octets, b"+/", true));
    /// `base64url`, which is written without padding.
    Base64url(Base64urlMark): Bytes = String,
        |text| match BASE64URL.matches(text) {
            true => Ok(decode(text)),
            false => Err("a valid base64url".into()),
        },
        |octets| Ok(encode(octets, b"-_", false));
}

/// The octets that a text stands for, which has been checked.
fn decode(text: &str) -> Bytes {
    let mut octets = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut bits, mut count) = (0_u32, 0_u32);
    for symbol in text.bytes() {
        let sextet = match symbol {
            b'A'..=b'Z' => symbol - b'A',
            b'a'..=b'z' => symbol - b'a' + 26,
            b'0'..=b'9' => symbol - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => break,
        };
        bits = bits << 6 | u32::from(sextet);
        count += 6;
        if count >= 8 {
            count -= 8;
            let [.., octet] = (bits >> count).to_be_bytes();
            octets.push(octet);
        }
    }
    octets.into()
}

fn encode(octets: &[u8], symbols: &[u8; 2], is_padded: bool) -> String {
    let mut text = String::with_capacity(octets.len().div_ceil(3) * 4);
    for chunk in octets.chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, octet| bits << 8 | u32::from(*octet)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            let [.., bits] = (bits >> (18 - 6 * place)).to_be_bytes();
            let sextet = bits & 63;
            text.push(char::from(match sextet {
                0..26 => b'A' + sextet,
                26..52 => b'a' + sextet - 26,
                52..62 => b'0' + sextet - 52,
                62 => symbols[0],
                _ => symbols[1],
            }));
        }
        if is_padded {
            text.extend(std::iter::repeat_n('=', 3 - chunk.len()));
        }
    }
    text
}
