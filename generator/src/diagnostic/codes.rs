//! The codes of all diagnostics.

#[cfg(test)]
mod tests;

use super::{Level, Severity};

/// A kind of diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its name, in kebab-case.
    pub name: &'static str,
    /// The severity of its diagnostics; the highest, where they differ.
    pub severity: Severity,
    /// What happens by default. Errors are always denied.
    pub level: Level,
}

impl Code {
    /// Returns `true` if its level can be set: if there is a crate to generate in spite of it.
    pub fn is_adjustable(&self) -> bool {
        self.severity != Severity::Error
    }
}

const fn error(name: &'static str) -> Code {
    Code {
        name,
        severity: Severity::Error,
        level: Level::Deny,
    }
}

/// Something is left out, which is an error by default.
const fn denied(name: &'static str) -> Code {
    Code {
        name,
        severity: Severity::Refusal,
        level: Level::Deny,
    }
}

/// Something is left out, which is a warning by default.
const fn refusal(name: &'static str) -> Code {
    Code {
        name,
        severity: Severity::Refusal,
        level: Level::Warn,
    }
}

const fn warning(name: &'static str) -> Code {
    Code {
        name,
        severity: Severity::Warning,
        level: Level::Warn,
    }
}

/// All codes, in alphabetical order.
pub const CODES: &[Code] = &[
    warning("ambiguous-one-of"),
    warning("assumed-scheme"),
    warning("backtracking-pattern"),
    warning("body-not-allowed"),
    warning("closed-composition"),
    warning("contradicting-bounds"),
    warning("contradicting-mapping"),
    warning("counting-pattern"),
    refusal("deep-schema"),
    refusal("duplicate-key"),
    warning("duplicate-operation-id"),
    refusal("duplicate-parameter"),
    warning("earlier-version"),
    warning("empty-description"),
    error("empty-document"),
    warning("empty-value"),
    refusal("endless-schema"),
    warning("endless-type"),
    warning("equal-paths"),
    error("file-too-large"),
    denied("forbidden-file"),
    warning("forbidden-property"),
    denied("forbidden-reference"),
    error("foreign-type-in-shared-support"),
    warning("form-media-type"),
    warning("ignored-allow-empty-value"),
    warning("ignored-collection-format"),
    warning("ignored-keyword"),
    warning("ignored-parameter"),
    warning("ignored-schemes"),
    warning("ignored-sibling"),
    warning("ignored-tag"),
    warning("impossible-schema"),
    warning("impossible-value"),
    warning("inherited-discriminator"),
    warning("inline-flags"),
    warning("insufficient-manifest"),
    error("internal"),
    warning("invalid-component-name"),
    error("invalid-crate-name"),
    warning("invalid-default"),
    error("invalid-dependency"),
    warning("invalid-example"),
    warning("invalid-examples"),
    error("invalid-json"),
    error("invalid-json-path"),
    refusal("invalid-keyword"),
    warning("invalid-media-type"),
    error("invalid-merge"),
    refusal("invalid-method"),
    refusal("invalid-name"),
    refusal("invalid-object"),
    error("invalid-overlay"),
    warning("invalid-override"),
    refusal("invalid-path"),
    warning("invalid-pattern"),
    denied("invalid-reference"),
    error("invalid-rejection"),
    refusal("invalid-schema"),
    warning("invalid-server"),
    refusal("invalid-status"),
    warning("invalid-style"),
    warning("invalid-type"),
    error("invalid-type-mapping"),
    error("invalid-yaml"),
    warning("later-version"),
    warning("literal-pattern"),
    warning("misplaced-enum"),
    warning("misplaced-format"),
    warning("misplaced-required"),
    refusal("missing-content"),
    warning("missing-description"),
    warning("missing-info"),
    warning("missing-name"),
    warning("missing-paths"),
    warning("missing-responses"),
    warning("missing-schema"),
    warning("missing-security"),
    warning("misspelt-fragment"),
    warning("misspelt-value"),
    warning("nested-parameter"),
    error("not-a-file"),
    error("not-a-json-number"),
    error("not-openapi"),
    error("nothing-whole"),
    warning("nullable-without-effect"),
    warning("one-way-tag"),
    warning("optional-path-parameter"),
    warning("overlapping-one-of"),
    error("overlay-copy"),
    error("overlay-mismatch"),
    warning("overlay-no-match"),
    error("overlay-remove"),
    error("overlay-too-large"),
    warning("path-fragment"),
    warning("path-query"),
    warning("posix-class"),
    warning("quoted-value"),
    denied("reference-cycle"),
    warning("reference-to-properties"),
    warning("repeated-branch"),
    warning("repeated-value"),
    warning("several-bodies"),
    error("several-documents"),
    warning("several-schemas"),
    warning("shared-response-media-type"),
    warning("stray-encoding"),
    refusal("stray-path-parameter"),
    warning("too-many-fields"),
    warning("types-only"),
    warning("undeclared-dependency"),
    warning("undeclared-discriminator"),
    warning("undeclared-required"),
    warning("undefined-style"),
    warning("undescribed-path-parameter"),
    warning("undescribed-variable"),
    warning("undocumented-rejection"),
    error("unknown-code"),
    warning("unknown-extension"),
    warning("unknown-flow"),
    warning("unknown-keyword"),
    warning("unknown-member"),
    warning("unknown-method"),
    warning("unknown-overlay-field"),
    warning("unknown-security-scheme"),
    warning("unlisted-null"),
    warning("unmapped-branch"),
    error("unreadable-file"),
    denied("unresolved-reference"),
    warning("unserved-security"),
    warning("unsupported"),
    warning("unsupported-collection-format"),
    warning("unsupported-keyword"),
    warning("unsupported-media-type"),
    denied("unsupported-reference"),
    error("unsupported-version"),
    warning("untyped-schema"),
    warning("unused-form-parameter"),
    warning("unused-type"),
];

/// Returns the code of this name.
pub fn find(name: &str) -> Option<&'static Code> {
    CODES.iter().find(|code| code.name == name)
}
