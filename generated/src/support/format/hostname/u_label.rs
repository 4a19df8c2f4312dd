// @generated: code that every generated crate has; do not edit, changes are lost.

//! Labels of internationalized names, in Unicode (U-label) and in ASCII (A-label): IDNA 2008.
//!
//! `idna` checks what UTS #46 has in common with it: Normalization Form C, hyphens, no leading
//! combining mark, the joiners in their context and the Bidi rule. The rest is RFC 5892: UTS #46
//! maps what IDNA 2008 refuses, and allows symbols and punctuation.

use icu_properties::CodePointMapData;
use icu_properties::props::{BidiClass, GeneralCategory, Script};
use idna::punycode;
use idna::uts46::{AsciiDenyList, Hyphens, Uts46};

/// The longest A-label has 59 characters after its prefix, and at least one for each character
/// of the U-label (RFC 5890, section 4.2).
const MAX_CHARS: usize = 59;

/// Returns `true` if `label`, which begins with `xn--`, decodes to a U-label that encodes to it
/// again (RFC 5890, section 2.3.2.1).
pub(super) fn is_a_label(label: &str) -> bool {
    let (unicode, outcome) = Uts46::new().to_unicode(label.as_bytes(), AsciiDenyList::STD3, Hyphens::Check);
    outcome.is_ok()
        && !unicode.is_ascii()
        && follows_tables(&unicode)
        && punycode::encode_str(&unicode)
            .zip(label.get(4..))
            .is_some_and(|(encoded, rest)| encoded.eq_ignore_ascii_case(rest))
}

/// Returns the length of the A-label of `label`, if it is a U-label (RFC 5891, section 4.2).
pub(super) fn ascii_len(label: &str) -> Option<usize> {
    if label.chars().nth(MAX_CHARS).is_some() {
        return None;
    }
    let (unicode, outcome) = Uts46::new().to_unicode(label.as_bytes(), AsciiDenyList::STD3, Hyphens::Check);
    // What UTS #46 would map is not a U-label.
    let valid = outcome.is_ok() && unicode == label && follows_tables(label);
    valid
        .then(|| punycode::encode_str(label))
        .flatten()
        .map(|encoded| "xn--".len() + encoded.len())
}

/// Returns `true` if no label is written from right to left, or each may stand beside one that is: it begins with a
/// letter, and not with a digit (RFC 5893, section 2). What the rule says of such a label itself, `idna` checks.
pub(super) fn follow_bidi_rule<'l>(labels: impl Iterator<Item = &'l str> + Clone) -> bool {
    let class = CodePointMapData::<BidiClass>::new();
    let is_letter = |c| {
        matches!(
            class.get(c),
            BidiClass::LeftToRight | BidiClass::RightToLeft | BidiClass::ArabicLetter
        )
    };
    let is_rtl = |c| {
        matches!(
            class.get(c),
            BidiClass::RightToLeft | BidiClass::ArabicLetter | BidiClass::ArabicNumber
        )
    };
    let unicode = labels.map(|label| {
        Uts46::new()
            .to_unicode(label.as_bytes(), AsciiDenyList::STD3, Hyphens::Check)
            .0
    });
    !unicode.clone().any(|label| label.chars().any(is_rtl))
        || unicode.clone().all(|label| label.chars().next().is_some_and(is_letter))
}

/// Returns `true` if every character of `label` is `PVALID`, or follows its contextual rule
/// (RFC 5892, sections 2 and 3).
fn follows_tables(label: &str) -> bool {
    let mut before = None;
    let mut rest = label.chars();
    while let Some(c) = rest.next() {
        if !is_allowed(c, before, rest.clone().next(), label) {
            return false;
        }
        before = Some(c);
    }
    true
}

fn is_allowed(c: char, before: Option<char>, after: Option<char>, label: &str) -> bool {
    match c {
        // Exceptions (section 2.6).
        '\u{df}' | '\u{3c2}' | '\u{6fd}' | '\u{6fe}' | '\u{f0b}' | '\u{3007}' => true,
        '\u{640}' | '\u{7fa}' | '\u{302e}' | '\u{302f}' | '\u{3031}'..='\u{3035}' | '\u{303b}' => false,
        // IgnorableBlocks (section 2.4): marks for symbols, and musical notation.
        '\u{20d0}'..='\u{20ff}' | '\u{1d100}'..='\u{1d24f}' => false,
        // OldHangulJamo (section 2.9).
        '\u{1100}'..='\u{11ff}' | '\u{a960}'..='\u{a97f}' | '\u{d7b0}'..='\u{d7ff}' => false,
        // The joiners (appendices A.1 and A.2), whose context `idna` checks.
        '\u{200c}' | '\u{200d}' => true,
        // MIDDLE DOT (appendix A.3).
        '\u{b7}' => before == Some('l') && after == Some('l'),
        // GREEK LOWER NUMERAL SIGN (appendix A.4).
        '\u{375}' => after.is_some_and(|c| script(c) == Script::Greek),
        // HEBREW PUNCTUATION GERESH and GERSHAYIM (appendices A.5 and A.6).
        '\u{5f3}' | '\u{5f4}' => before.is_some_and(|c| script(c) == Script::Hebrew),
        // KATAKANA MIDDLE DOT (appendix A.7).
        '\u{30fb}' => label
            .chars()
            .any(|c| matches!(script(c), Script::Hiragana | Script::Katakana | Script::Han)),
        // ARABIC-INDIC DIGITS (appendix A.8); appendix A.9 says the same from the other side.
        '\u{660}'..='\u{669}' => !label.chars().any(|c| matches!(c, '\u{6f0}'..='\u{6f9}')),
        '-' => true,
        _ => is_letter_digit(c),
    }
}

/// LetterDigits (section 2.1).
fn is_letter_digit(c: char) -> bool {
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        GeneralCategory::LowercaseLetter
            | GeneralCategory::UppercaseLetter
            | GeneralCategory::OtherLetter
            | GeneralCategory::ModifierLetter
            | GeneralCategory::DecimalNumber
            | GeneralCategory::NonspacingMark
            | GeneralCategory::SpacingMark
    )
}

fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}
