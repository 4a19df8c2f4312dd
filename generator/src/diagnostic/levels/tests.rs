use super::{Level, Levels};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// The levels that are set by these arguments of `--level`.
fn levels(arguments: &[&str]) -> Levels {
    let mut levels = Levels::default();
    for argument in arguments {
        levels = levels.with(&argument.parse().unwrap());
    }
    levels
}

#[test]
fn levels_decide_what_refusals_and_warnings_are() {
    use Severity::{Error, Refusal, Warning};
    let unresolved = Diagnostic::refusal("unresolved-reference", "m");
    let beside = Diagnostic::warning("unresolved-reference", "m");
    let keyword = Diagnostic::refusal("invalid-keyword", "m");
    let warning = Diagnostic::warning("ignored-sibling", "m");
    let syntax = Diagnostic::refusal("invalid-yaml", "m");
    let error = Diagnostic::error("invalid-overlay", "m");
    let cases: &[(&Diagnostic, &[&str], Option<Severity>)] = &[
        (&unresolved, &[], Some(Error)),
        (&unresolved, &["unresolved-reference=warn"], Some(Warning)),
        (&unresolved, &["unresolved-reference=allow"], None),
        (&unresolved, &["warnings=allow"], Some(Error)),
        (
            &unresolved,
            &["unresolved-reference=warn", "warnings=deny"],
            Some(Warning),
        ),
        (
            &unresolved,
            &["unresolved-reference=warn", "unresolved-reference=deny"],
            Some(Error),
        ),
        (&beside, &[], Some(Warning)),
        (&beside, &["unresolved-reference=deny"], Some(Error)),
        (&keyword, &[], Some(Refusal)),
        (&keyword, &["invalid-keyword=warn"], Some(Warning)),
        (&keyword, &["invalid-keyword=deny"], Some(Error)),
        (&keyword, &["warnings=deny"], Some(Error)),
        (&warning, &[], Some(Warning)),
        (&warning, &["ignored-sibling=allow"], None),
        (&warning, &["ignored-sibling=deny"], Some(Error)),
        (&warning, &["warnings=deny"], Some(Error)),
        (&warning, &["warnings=deny", "ignored-sibling=warn"], Some(Warning)),
        (&warning, &["warnings=allow"], None),
        (&syntax, &[], Some(Refusal)),
        (&error, &["warnings=allow"], Some(Error)),
    ];
    for (diagnostic, arguments, expected) in cases {
        let mut diagnostics = Diagnostics::new();
        diagnostics.push((*diagnostic).clone());
        diagnostics.apply(&levels(arguments));
        let severity = diagnostics.iter().next().map(|diagnostic| diagnostic.severity);
        assert_eq!(severity, *expected, "{} with {arguments:?}", diagnostic.code);
    }
}

#[test]
fn levels_that_make_no_sense_are_told() {
    let cases = [
        (
            "unresolved-refrence=warn",
            "there is no diagnostic `unresolved-refrence`, did you mean `unresolved-reference`?",
        ),
        (
            "warning=deny",
            "there is no diagnostic `warning`, did you mean `warnings`?",
        ),
        ("nonsense=deny", "there is no diagnostic `nonsense`"),
        (
            "not-openapi=warn",
            "`not-openapi` is always an error, its level can't be set",
        ),
        (
            "ignored-sibling",
            "expected `CODE=LEVEL`, such as `unresolved-reference=warn`",
        ),
        (
            "ignored-sibling=error",
            "`error` is not a level, expected `allow`, `warn` or `deny`",
        ),
    ];
    for (argument, expected) in cases {
        assert_eq!(argument.parse::<Levels>().unwrap_err(), expected, "{argument}");
    }
    assert_eq!("warn".parse(), Ok(Level::Warn));
}
