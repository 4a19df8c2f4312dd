//! Sets of characters (ECMA-262, sections 22.2.1, CharacterClass, and 22.2.2.9).

use super::property;

/// The last code point.
const LAST: u32 = 0x10_FFFF;

/// The code points that no Rust string contains, and so no class needs.
const SURROGATES: (u32, u32) = (0xD800, 0xDFFF);

/// `\d`
const DIGIT: &[(u32, u32)] = &[(0x30, 0x39)];

/// `\w`
const WORD: &[(u32, u32)] = &[(0x61, 0x7A), (0x41, 0x5A), (0x30, 0x39), (0x5F, 0x5F)];

/// `\s`: WhiteSpace and LineTerminator (sections 12.2 and 12.3).
const SPACE: &[(u32, u32)] = &[
    (0x09, 0x0D),
    (0x20, 0x20),
    (0xA0, 0xA0),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
    (0xFEFF, 0xFEFF),
];

/// LineTerminator (section 12.3), which `.` does not match.
const LINE_TERMINATOR: &[(u32, u32)] = &[(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)];

/// A set of characters: those of the items or, negated, all others.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Class {
    pub(super) negated: bool,
    pub(super) items: Vec<Item>,
}

/// Some characters of a class.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    /// The code points from the first to the last.
    Range(u32, u32),
    /// `\p{…}` or, negated, `\P{…}`.
    Property { negated: bool, name: String },
}

impl Class {
    /// The class of one code point.
    pub(super) fn point(code: u32) -> Self {
        Self::of(&[(code, code)], false)
    }

    /// The class of `.`.
    pub(super) fn dot() -> Self {
        Self::of(LINE_TERMINATOR, true)
    }

    /// The class of `.` with the flag `s`.
    pub(super) fn any() -> Self {
        Self::of(&[], true)
    }

    /// The class of what ends a line.
    pub(super) fn line_terminator() -> Self {
        Self::of(LINE_TERMINATOR, false)
    }

    /// The class of `\w`.
    pub(super) fn word() -> Self {
        Self::of(WORD, false)
    }

    /// The class of `\d`, `\s` or `\w`, or their complements `\D`, `\S` and `\W`.
    pub(super) fn escape(letter: char) -> Option<Self> {
        let ranges = match letter.to_ascii_lowercase() {
            'd' => DIGIT,
            's' => SPACE,
            'w' => WORD,
            _ => return None,
        };
        Some(Self::of(ranges, letter.is_ascii_uppercase()))
    }

    fn of(ranges: &[(u32, u32)], negated: bool) -> Self {
        let items = ranges.iter().map(|&(first, last)| Item::Range(first, last));
        Self {
            negated,
            items: items.collect(),
        }
    }

    /// The characters of the class as items that are not negated as a whole.
    pub(super) fn into_items(mut self) -> Vec<Item> {
        if !self.negated {
            return self.items;
        }
        if let [Item::Property { negated, .. }] = self.items.as_mut_slice() {
            *negated = !*negated;
            return self.items;
        }
        let ranges = self.items.iter().filter_map(Item::range).collect();
        let ranges = complement(&merge(ranges)).into_iter();
        ranges.map(|(first, last)| Item::Range(first, last)).collect()
    }

    /// The characters of the class, sorted, as few ranges as possible; `None` if a
    /// Unicode property takes part.
    pub(super) fn ranges(&self) -> Option<Vec<(char, char)>> {
        let ranges: Option<Vec<_>> = self.items.iter().map(Item::range).collect();
        Some(self.characters(ranges?))
    }

    /// The characters of the class like `ranges`, those of Unicode properties included.
    pub(super) fn all_ranges(&self) -> Vec<(char, char)> {
        self.characters(self.items.iter().flat_map(Item::ranges).collect())
    }

    /// The characters of the class, by the code points of its items.
    fn characters(&self, items: Vec<(u32, u32)>) -> Vec<(char, char)> {
        let mut ranges = merge(items);
        if self.negated {
            ranges = complement(&ranges);
        }
        ranges.into_iter().filter_map(scalars).collect()
    }
}

impl Item {
    fn range(&self) -> Option<(u32, u32)> {
        match self {
            Self::Range(first, last) => Some((*first, *last)),
            Self::Property { .. } => None,
        }
    }

    fn ranges(&self) -> Vec<(u32, u32)> {
        match self {
            Self::Range(first, last) => vec![(*first, *last)],
            Self::Property { negated, name } => property::ranges(name, *negated),
        }
    }
}

/// A range of code points as one of characters, which surrogates are not; `None` if it has
/// no others.
pub(super) fn scalars((first, last): (u32, u32)) -> Option<(char, char)> {
    let surrogates = SURROGATES.0..=SURROGATES.1;
    let first = if surrogates.contains(&first) {
        SURROGATES.1 + 1
    } else {
        first
    };
    let last = if surrogates.contains(&last) {
        SURROGATES.0 - 1
    } else {
        last
    };
    (first <= last).then_some((char::from_u32(first)?, char::from_u32(last)?))
}

/// The characters of some ranges, sorted, as few ranges as possible.
pub(super) fn join(ranges: Vec<(char, char)>) -> Vec<(char, char)> {
    let codes = ranges.into_iter().map(|(first, last)| (first.into(), last.into()));
    merge(codes.collect()).into_iter().filter_map(scalars).collect()
}

/// Sorts ranges and joins those that touch.
fn merge(mut ranges: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    ranges.sort_unstable();
    let mut merged: Vec<(u32, u32)> = Vec::new();
    for (first, last) in ranges {
        match merged.last_mut() {
            Some(previous) if first <= previous.1 + 1 => previous.1 = previous.1.max(last),
            _ => merged.push((first, last)),
        }
    }
    merged
}

/// The code points outside of sorted ranges.
fn complement(ranges: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut gaps = Vec::new();
    let mut next = 0;
    for &(first, last) in ranges {
        if next < first {
            gaps.push((next, first - 1));
        }
        next = last + 1;
    }
    if next <= LAST {
        gaps.push((next, LAST));
    }
    gaps
}
