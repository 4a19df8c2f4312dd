//! Host names (JSON Schema Validation, section 7.3.3).

mod u_label;

use super::Format;
use super::fqdn::{MAX_LABEL, MAX_NAME, is_ldh_label};

/// `hostname` (RFC 1123, section 2.1), its A-labels valid (RFC 5890, section 2.3.2.1).
pub const HOSTNAME: Format = Format::new("hostname", is_hostname);

/// `idn-hostname`: a host name that may have U-labels (RFC 5890, section 2.3.2.3).
///
/// Any of the four full stops separates labels (RFC 3490, section 3.1).
pub const IDN_HOSTNAME: Format = Format::new("idn-hostname", is_idn_hostname);

fn is_hostname(text: &str) -> bool {
    text.len() <= MAX_NAME && text.split('.').all(is_label)
}

fn is_idn_hostname(text: &str) -> bool {
    let labels = text.split(['.', '\u{3002}', '\u{ff0e}', '\u{ff61}']);
    labels
        .clone()
        .try_fold(0, |sum, label| Some(sum + ascii_len(label)? + 1))
        .is_some_and(|len| len <= MAX_NAME + 1)
        && u_label::follow_bidi_rule(labels)
}

/// Returns the length of a valid label, as an A-label if it is a U-label.
fn ascii_len(label: &str) -> Option<usize> {
    if label.is_ascii() {
        is_label(label).then_some(label.len())
    } else {
        u_label::ascii_len(label).filter(|len| *len <= MAX_LABEL)
    }
}

/// Returns `true` if `label` is an LDH label, and a valid A-label if it has the prefix of one.
fn is_label(label: &str) -> bool {
    is_ldh_label(label) && (!has_ace_prefix(label) || u_label::is_a_label(label))
}

fn has_ace_prefix(label: &str) -> bool {
    label.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("xn--"))
}
