//! Regular expressions (JSON Schema Validation, section 7.3.8).

use regress::{Flags, Regex};

use super::Format;

/// `regex`: the syntax of ECMA-262 (section 22.2.1) with the flag `u`, without what annex B adds to it.
pub const REGEX: Format = Format::new("regex", |text| {
    let flags = Flags {
        unicode: true,
        no_opt: true,
        ..Flags::default()
    };
    Regex::with_flags(text, flags).is_ok()
});
