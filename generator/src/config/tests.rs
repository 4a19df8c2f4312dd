use std::fs;
use std::path::{Path, PathBuf};

use super::{Config, normal};
use crate::description::Reading;
use crate::diagnostic::{Level, Levels};
use crate::model::{Formats, Integers, OwnType, ReadOnly, TypeMapping};

/// Loads a configuration file with this text, which lies in the folder that comes back with it.
fn load(name: &str, text: &str) -> (Result<Config, String>, PathBuf) {
    let folder = std::env::temp_dir().join(format!("generator-config-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("generator.toml"), text).unwrap();
    let config = Config::load(folder.join("generator.toml"));
    fs::remove_dir_all(&folder).unwrap();
    (config, folder)
}

#[test]
fn paths_are_relative_to_the_file() {
    let (config, folder) = load(
        "paths",
        r#"
        [[crate]]
        name = "pets"
        description = "pets.yaml"
        overlays = ["a.yaml", "more/b.yaml"]
        allow_folders = ["../common"]
        output = "../pets"

        [[crate]]
        name = "toys"
        description = "/toys.yaml"
        output = "./out/../toys"
        formats = "annotate"
        reading = "letter"
        integers = "i64"
        read_only = "annotate"
        "#,
    );
    let crates = config.unwrap().crates;
    let [pets, toys] = crates.as_slice() else {
        panic!("two crates, not {}", crates.len())
    };
    assert_eq!(pets.name, "pets");
    assert_eq!(pets.description, folder.join("pets.yaml"));
    assert_eq!(pets.settings.allow_folders, [folder.join("../common")]);
    assert_eq!(pets.overlays, [folder.join("a.yaml"), folder.join("more/b.yaml")]);
    assert_eq!(pets.output, folder.parent().unwrap().join("pets"));
    assert_eq!(pets.settings.formats, None);
    assert_eq!(toys.description, Path::new("/toys.yaml"));
    assert_eq!(toys.overlays, Vec::<PathBuf>::new());
    assert_eq!(toys.output, folder.join("toys"));
    assert_eq!(toys.settings.formats, Some(Formats::Annotate));
    assert_eq!(
        (pets.settings.reading, toys.settings.reading),
        (None, Some(Reading::Letter))
    );
    assert_eq!(
        (pets.settings.integers, toys.settings.integers),
        (None, Some(Integers::I64))
    );
    assert_eq!(
        (pets.settings.read_only, toys.settings.read_only),
        (None, Some(ReadOnly::Annotate))
    );
}

#[test]
fn defaults_hold_where_a_crate_says_nothing() {
    let text = r#"
        [defaults]
        formats = "annotate"
        levels = { unresolved-reference = "allow", warnings = "deny" }
        reading = "letter"
        integers = "i64"
        allow_folders = ["common"]

        [[crate]]
        name = "pets"
        description = "pets.yaml"
        output = "pets"
        integers = "exact"
        allow = ["more"]
        levels = { unresolved-reference = "warn" }
        "#;
    let (config, folder) = load("defaults", text);
    let crates = config.unwrap().crates;
    let settings = &crates.first().unwrap().settings;
    assert_eq!(settings.formats, Some(Formats::Annotate));
    assert_eq!(settings.reading, Some(Reading::Letter));
    assert_eq!(settings.integers, Some(Integers::Exact));
    assert_eq!(settings.read_only, None);
    assert_eq!(settings.allow_folders, [folder.join("common"), folder.join("more")]);
    let mut levels = Levels::default();
    levels.set("unresolved-reference", Level::Warn).unwrap();
    levels.set("warnings", Level::Deny).unwrap();
    assert_eq!(settings.levels, levels);
}

#[test]
fn crates_share_the_support_code_by_a_path() {
    let (config, folder) = load(
        "support",
        r#"
        [defaults]
        support = "shared"

        [support]
        name = "apis"
        output = "../apis"

        [[crate]]
        name = "pets"
        description = "pets.yaml"
        output = "../crates/pets"

        [[crate]]
        name = "toys"
        description = "toys.yaml"
        output = "toys"
        support = "vendored"
        "#,
    );
    let config = config.unwrap();
    let shared = config.crates[0].shared_support.as_ref().unwrap();
    assert_eq!(shared.name, "apis");
    assert_eq!(shared.dependency.to_string(), "{ path = \"../../apis\" }");
    assert_eq!(config.crates[1].shared_support, None);
    assert_eq!(config.support.unwrap().output, folder.parent().unwrap().join("apis"));
}

#[test]
fn what_is_wrong_is_told_with_the_file() {
    let one = "[[crate]]\nname = \"a\"\ndescription = \"b\"\noutput = \"c\"\n";
    let cases = [
        (String::new(), "there is no `[[crate]]`"),
        ("[defaults]\n".to_owned(), "there is no `[[crate]]`"),
        (
            format!("[defaults]\nformat = \"annotate\"\n{one}"),
            "unknown field `format`",
        ),
        (format!("[defaults]\nname = \"a\"\n{one}"), "unknown field `name`"),
        ("[[crate]]\nname = \"a\"\n".to_owned(), "missing field `description`"),
        (format!("{one}ovrelays = []\n"), "unknown field `ovrelays`"),
        (format!("color = 1\n{one}"), "unknown field `color`"),
        (format!("{one}formats = \"often\"\n"), "unknown variant `often`"),
        (format!("{one}reading = \"loose\"\n"), "unknown variant `loose`"),
        (format!("{one}integers = \"i32\"\n"), "unknown variant `i32`"),
        (format!("{one}name = \"a\"\n"), "duplicate key"),
        (format!("{one}support = \"shared\"\n"), "there is no `[support]`"),
        (
            format!("[support]\nname = \"s\"\noutput = \"s\"\n{one}"),
            "no crate has `support = \"shared\"`",
        ),
        (
            format!("[support]\nname = \"self\"\noutput = \"s\"\n{one}support = \"shared\"\n"),
            "the crate of `[support]` can't be called `self`",
        ),
        (
            format!("{one}levels = {{ unresolved-refrence = \"warn\" }}\n"),
            "did you mean `unresolved-reference`?",
        ),
        (
            format!("{one}levels = {{ invalid-yaml = \"warn\" }}\n"),
            "`invalid-yaml` is always an error",
        ),
        (
            format!("{one}levels = {{ unresolved-reference = \"often\" }}\n"),
            "unknown variant `often`",
        ),
        ("[[crate".to_owned(), "TOML parse error"),
    ];
    for (index, (text, expected)) in cases.iter().enumerate() {
        let told = load(&format!("wrong-{index}"), text).0.unwrap_err();
        assert!(
            told.contains(expected) && told.contains("generator.toml: "),
            "{text}: {told}"
        );
    }
    let told = Config::load("no/such/generator.toml").unwrap_err();
    assert!(told.starts_with("no/such/generator.toml: "), "{told}");
}

#[test]
fn paths_without_steps_back() {
    let cases = [
        ("a/../b", "b"),
        ("a/b/../../c", "c"),
        ("../a", "../a"),
        ("../../a", "../../a"),
        ("a/../../b", "../b"),
        ("/a/../b", "/b"),
        ("a/./b", "a/b"),
        ("a", "a"),
        ("", ""),
    ];
    for (path, expected) in cases {
        assert_eq!(normal(Path::new(path)), Path::new(expected), "{path}");
    }
}

#[test]
fn types_are_joined() {
    let (config, _) = load(
        "types",
        r#"
        [defaults.types]
        uuid = "uuid"
        date = "jiff"

        [[crate]]
        name = "pets"
        description = "pets.yaml"
        output = "pets"

        [crate.types]
        date = "time"
        "integer/unix-time" = { type = "my::Time", with = "my::unix_time" }
        "#,
    );
    let types = config.unwrap().crates.remove(0).settings.types;
    let own = OwnType {
        ty: "my::Time".to_owned(),
        with: Some("my::unix_time".to_owned()),
    };
    let expected = [
        ("date", TypeMapping::BuiltIn("time".to_owned())),
        ("integer/unix-time", TypeMapping::Own(own)),
        ("uuid", TypeMapping::BuiltIn("uuid".to_owned())),
    ];
    assert!(
        types
            .iter()
            .map(|(format, mapping)| (format.as_str(), mapping.clone()))
            .eq(expected)
    );
}
