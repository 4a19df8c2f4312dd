//! Identifiers of requests.

use std::hash::{BuildHasher, RandomState};

/// A random UUID (RFC 9562, section 5.4). It has to be unique, not hard to guess: the seeds of hash maps will do.
pub(super) fn fresh() -> String {
    let random = || u128::from(RandomState::new().hash_one(()));
    let bits = random() << 64 | random();
    let bits = bits & !(0xf << 76) | 0x4 << 76;
    let bits = bits & !(0x3 << 62) | 0x2 << 62;
    let hex = format!("{bits:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}
