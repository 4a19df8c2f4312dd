// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

/// 1. one
/// - nested
/// 2. two too far in
///
/// ```text
/// compile_error!("no");
/// ```
/// A bare URL, <https://example.com>, and an address \<someone@example.com>. \[`Vec`\] and \[a\]\[b\]
/// and !\[image\](x) and Vec\<String>.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// tab first
    pub a: Option<String>,
    /// trailing spaces
    ///
    /// and empty lines
    pub b: Option<String>,
    /// separator ​ and override
    pub c: Option<String>,
    /// A line that is much longer than any editor shows, because nobody broke it, and which goes on and on
    /// about what the property means, when it is present, when it is not, and what happened in the meeting
    /// in which all of this was decided.
    pub d: Option<String>,
    pub e: Option<String>,
    pub f: Option<String>,
    /// ends with a backslash \
    pub g: Option<String>,
    /// CRLF lines and a lone CR
    pub h: Option<String>,
    /// #!\[allow(dead_code)\] {} {0} %s r#"x"#
    ///
    /// Matches ````^```[<>]*$````.
    pub i: Option<String>,
    /// a quote another *** ___
    ///
    /// - \[ \] a task \[^1\]: a note
    pub j: Option<AJ>,
    /// É accents, 日本語, 🦀 and a zero width joiner: 👩‍👩‍👧
    ///
    /// Default: ``"`<[\n"``.
    pub k: Option<String>,
}

/// a quote another *** ___
///
/// - \[ \] a task \[^1\]: a note
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AJ {
    /// `` ` ``.
    Symbol,
    /// `<`.
    Less,
    /// `[`.
    SymbolValue,
    /// ` `.
    Symbol2,
    Unknown(crate::UnknownValue),
}
