use std::collections::BTreeMap;

use serde_json::json;

use super::{Mappings, OwnType, TypeMapping};
use crate::diagnostic::Diagnostics;
use crate::model::{Formats, Options, testing};

/// What is said of a mapping, with the help.
fn said(format: &str, mapping: TypeMapping) -> String {
    let mut diagnostics = Diagnostics::new();
    Mappings::new(&BTreeMap::from([(format.to_owned(), mapping)]), &mut diagnostics);
    let said = diagnostics.iter().map(|diagnostic| {
        let help = diagnostic.help.as_deref().unwrap_or("nothing");
        format!("{}: {}; {help}", diagnostic.code, diagnostic.message)
    });
    said.collect::<Vec<_>>().join("\n")
}

fn built_in(format: &str, name: &str) -> String {
    said(format, TypeMapping::BuiltIn(name.to_owned()))
}

#[test]
fn built_in_types_are_named_by_crate_or_path() {
    for (format, name) in [
        ("date-time", "jiff"),
        ("string/date-time", "jiff::Timestamp"),
        ("date-time", "chrono::DateTime< chrono::Utc >"),
        ("number/decimal", "rust_decimal"),
        ("decimal", "rust-decimal"),
        ("url", "fluent-uri"),
        ("duration", "time"),
    ] {
        assert_eq!(built_in(format, name), "", "{format} = {name}");
    }
}

#[test]
fn what_is_not_built_in_is_an_error() {
    for (format, name, expected) in [
        (
            "date-tme",
            "jiff",
            "`date-tme` in the configuration: there is no built-in type for this format; did you mean `date-time`?",
        ),
        (
            "date",
            "jif",
            "`date` in the configuration: `jif` is not a built-in type; did you mean `jiff`?",
        ),
        (
            "uuid",
            "jiff",
            "`uuid` in the configuration: `jiff` has no type for this format; choose one of `uuid`, `uuid::Uuid`, or name \
             a type of your own as `{ type = \"PATH\", with = \"MODULE\" }`",
        ),
        (
            "integer/date",
            "jiff",
            "`integer/date` in the configuration: there is no built-in type for this format; name a type of your own as \
             `{ type = \"PATH\", with = \"MODULE\" }`",
        ),
        (
            "array/date",
            "jiff",
            "`array/date` in the configuration: values of type `array` have no format; nothing",
        ),
        (
            "password",
            "uuid",
            "`password` in the configuration: a secret keeps its type, which doesn't show it; nothing",
        ),
    ] {
        assert_eq!(built_in(format, name), format!("invalid-type-mapping: {expected}"));
    }
    let own = OwnType {
        ty: "my::Type".to_owned(),
        with: Some("not a path".to_owned()),
    };
    let expected = "invalid-type-mapping: `x` in the configuration: `not a path` is not the path of a module; nothing";
    assert_eq!(said("x", TypeMapping::Own(own)), expected);
}

/// The paths of the types of other crates in a description with these schemas, and the codes of its diagnostics.
fn used(types: &[(&str, &str)], schemas: serde_json::Value, options: Options) -> (Vec<String>, Vec<&'static str>) {
    let types = types
        .iter()
        .map(|(format, name)| ((*format).to_owned(), TypeMapping::BuiltIn((*name).to_owned())));
    let mappings = Mappings::new(&types.collect(), &mut Diagnostics::new());
    let (model, codes) = testing::with(&json!({"components": {"schemas": schemas}}), mappings, options);
    (model.foreign_paths().into_iter().collect(), codes)
}

#[test]
fn the_type_of_a_value_goes_before_its_format_alone() {
    let schemas = json!({
        "Text": {"type": "string", "format": "decimal"},
        "Number": {"type": "number", "format": "decimal"},
        "Time": {"type": "string", "format": "date-time"},
    });
    let types = [
        ("date-time", "jiff"),
        ("string/date-time", "jiff::Timestamp"),
        ("number/decimal", "rust_decimal"),
    ];
    let (paths, codes) = used(&types, schemas, Options::default());
    assert_eq!(paths, ["jiff::Timestamp", "rust_decimal::Decimal"]);
    // The one that is always outdone has no effect.
    assert_eq!(codes, ["unused-type"]);
}

#[test]
fn a_format_that_only_documents_has_its_type_too() {
    let options = Options {
        formats: Formats::Annotate,
        ..Options::default()
    };
    let schemas = json!({"Id": {"type": "string", "format": "uuid"}});
    assert_eq!(
        used(&[("uuid", "uuid")], schemas, options),
        (vec!["uuid::Uuid".to_owned()], vec![])
    );
}

#[test]
fn listed_values_are_an_enum() {
    let schemas = json!({"Day": {"type": "string", "format": "date", "enum": ["2024-01-01"]}});
    assert_eq!(
        used(&[("date", "jiff")], schemas, Options::default()),
        (vec![], vec!["unused-type"])
    );
}
