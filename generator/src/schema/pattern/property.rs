//! Names of Unicode properties (ECMA-262, section 22.2.2.9, tables 69 to 71).
//!
//! ECMA-262 wants exact names, while `regex` forgives case, spaces and a leading `Is`:
//! checking them here keeps `\p{Punct}` or `\p{Digit}` of other languages, which mean
//! something else there, from being taken for a property.

use regex_syntax::hir::{Class, Hir, HirKind};

/// Values of General_Category, with their aliases.
const GENERAL_CATEGORIES: &str = "\
    Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl \
    Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me \
    Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl \
    Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm \
    Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps \
    Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So \
    Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs \
    Spacing_Mark Mc Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu";

/// Binary properties, with their aliases.
const BINARY: &str = "\
    ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C \
    Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF \
    Changes_When_Casemapped CWCM Changes_When_Lowercased CWL \
    Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT \
    Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep \
    Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod Emoji_Modifier_Base EBase \
    Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext Grapheme_Base Gr_Base \
    Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST \
    ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C \
    Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar \
    Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical \
    Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term \
    Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space \
    XID_Continue XIDC XID_Start XIDS";

/// Whether `\p{name}` is a property that the engines know by that name.
pub(super) fn is_known(name: &str) -> bool {
    let named = match name.split_once('=') {
        None => is_listed(GENERAL_CATEGORIES, name) || is_listed(BINARY, name),
        Some(("General_Category" | "gc", value)) => is_listed(GENERAL_CATEGORIES, value),
        Some(("Script" | "sc" | "Script_Extensions" | "scx", value)) => is_script(value),
        Some(_) => false,
    };
    named && regex_syntax::parse(&format!(r"\p{{{name}}}")).is_ok()
}

/// The characters that have a known property or, negated, have it not.
pub(super) fn ranges(name: &str, negated: bool) -> Vec<(u32, u32)> {
    let letter = if negated { 'P' } else { 'p' };
    match regex_syntax::parse(&format!(r"\{letter}{{{name}}}")).map(Hir::into_kind) {
        Ok(HirKind::Class(Class::Unicode(class))) => {
            let ranges = class.iter();
            ranges.map(|range| (range.start().into(), range.end().into())).collect()
        }
        // The only character.
        Ok(HirKind::Literal(text)) => {
            let text = String::from_utf8_lossy(&text.0);
            text.chars().map(|c| (c.into(), c.into())).collect()
        }
        // No character at all.
        _ => Vec::new(),
    }
}

fn is_listed(list: &str, name: &str) -> bool {
    list.split_ascii_whitespace().any(|listed| listed == name)
}

/// Whether a name is written as those of scripts are; the engine knows which exist.
fn is_script(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphabetic() || c == '_')
}
