//! Flags that a pattern sets for a part of itself (ECMA-262, section 22.2.1, RegularExpressionModifiers): `(?i-s:…)`.

/// The flags that hold at a place.
#[derive(Clone, Copy, Default)]
pub(super) struct Flags {
    /// `i`: characters that differ in case alone are the same.
    pub(super) ignore_case: bool,
    /// `m`: `^` and `$` match at the ends of each line.
    pub(super) multiline: bool,
    /// `s`: `.` matches line terminators too.
    pub(super) dot_all: bool,
}

impl Flags {
    /// The flags with some set and, after a hyphen, some unset; an error says what is wrong with how that is written.
    pub(super) fn modified(mut self, modifiers: &str) -> Result<Self, &'static str> {
        let (set, unset) = modifiers.split_once('-').unwrap_or((modifiers, ""));
        if set.is_empty() && unset.is_empty() {
            return Err("no flag is named here");
        }
        for (flags, value) in [(set, true), (unset, false)] {
            for flag in flags.chars() {
                match flag {
                    'i' => self.ignore_case = value,
                    'm' => self.multiline = value,
                    's' => self.dot_all = value,
                    _ => return Err("ECMA-262 has no such group; the flags of a group are `i`, `m` and `s`"),
                }
                if modifiers.matches(flag).count() > 1 {
                    return Err("a flag is named twice");
                }
            }
        }
        Ok(self)
    }
}

/// The letters and hyphens that a text begins with, if `end` is what follows them.
pub(super) fn before<'a>(text: &'a str, end: &str) -> Option<&'a str> {
    let (modifiers, rest) = text.split_at_checked(text.find(|c: char| !c.is_ascii_alphabetic() && c != '-')?)?;
    rest.starts_with(end).then_some(modifiers)
}
