//! Telling documents apart by a few digits.

use serde_json::Value;

/// A number that other documents hardly have (FNV-1a of 64 bits over the JSON text), in hexadecimal. It does not depend
/// on comments and on how the document is written.
pub fn fingerprint(document: &Value) -> String {
    format!("{:016x}", hash(document.to_string().bytes()))
}

/// The hash of bytes, which is the same on every machine (FNV-1a).
pub fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    bytes.fold(BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::fingerprint;
    use serde_json::json;

    #[test]
    fn tells_documents_apart() {
        // FNV-1a for `{}`, and values that differ in one place.
        assert_eq!(fingerprint(&json!({})), "08f44b07b5901a25");
        assert_ne!(fingerprint(&json!({"a": 1})), fingerprint(&json!({"a": 2})));
        assert_ne!(fingerprint(&json!({"a": "1"})), fingerprint(&json!({"a": 1})));
    }
}
