use super::Dependency;

/// The dependency that a manifest states.
fn parse(text: &str) -> Result<Dependency, toml_edit::de::Error> {
    let table: std::collections::BTreeMap<String, Dependency> = toml_edit::de::from_str(&format!("it = {text}"))?;
    Ok(table.into_values().next().unwrap())
}

#[test]
fn dependencies_are_written_as_they_are_read() {
    for text in [
        r#""1""#,
        r#"{ version = "0.8", default-features = false }"#,
        r#"{ version = "1", features = ["a", "b"], optional = true }"#,
        r#"{ git = "https://example.com/x", rev = "a", features = ["a"] }"#,
        r#"{ workspace = true }"#,
        r#"{ version = "1", package = "other" }"#,
    ] {
        assert_eq!(parse(text).unwrap().to_string(), text);
    }
    for (text, same) in [
        (r#"{ version = "1" }"#, r#""1""#),
        (
            r#"{ version = "1", features = [], optional = false, default-features = true }"#,
            r#""1""#,
        ),
        (
            r#"{ version = "1", default_features = false }"#,
            r#"{ version = "1", default-features = false }"#,
        ),
    ] {
        assert_eq!(parse(text).unwrap(), parse(same).unwrap(), "{text}");
    }
    for text in ["1", "[]", r#"{ version = 1 }"#, r#"{ version = "1", features = "a" }"#] {
        assert!(parse(text).is_err(), "{text}");
    }
}

#[test]
fn what_generated_code_can_depend_on() {
    for (text, fault) in [
        (r#""1""#, ""),
        (r#"">=1.2, <3""#, ""),
        (r#"{ path = "../mine" }"#, ""),
        (
            r#"{ git = "https://example.com/x", branch = "b", features = ["a"] }"#,
            "",
        ),
        (r#""one""#, "has a version `one`"),
        (r#"{ features = ["a"] }"#, "has no `version`"),
        (r#"{ version = "1", feature = ["a"] }"#, "has a setting `feature`"),
        (r#"{ version = "1", package = 1 }"#, "has a setting `package`"),
        (r#"{ version = "1", optional = true }"#, "is optional"),
    ] {
        let found = parse(text).unwrap().fault("it").unwrap_or_default();
        assert!(
            found.starts_with(fault) && found.is_empty() == fault.is_empty(),
            "{text}: {found}"
        );
    }
}
