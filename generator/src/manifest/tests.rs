use super::{dependencies, has_record, merge, record};

/// A manifest that is generated, with these features and dependencies.
fn generated(features: &str, dependencies: &str) -> String {
    let record = record(features, dependencies);
    format!(
        "# @generated from `pets.yaml`; what you change or add here is kept.\n\n\
         [package]\nname = \"pets\"\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.88\"\n\n\
         [features]\n{features}\n[dependencies]\n{dependencies}{record}"
    )
}

const FEATURES: &str = "\
default = [\"client\"]
# The client.
client = [\"dep:reqwest\"]
";

const DEPENDENCIES: &str = "\
http = \"1\"
reqwest = { version = \"0.13\", default-features = false, optional = true }
serde = \"1\"
serde_json = { version = \"1\", features = [\"float_roundtrip\"] }
";

/// The manifest, with `old` replaced by `new` above the record.
fn changed(manifest: &str, old: &str, new: &str) -> String {
    assert!(manifest.contains(old), "{old:?} is not in {manifest}");
    manifest.replacen(old, new, 1)
}

/// The merged text, which a second merge leaves as it is.
fn merged(fresh: &str, known: &str) -> (String, Vec<String>) {
    let merged = merge(fresh, known).unwrap_or_else(|error| panic!("{error}: {known}"));
    let again = merge(fresh, &merged.text).unwrap();
    assert_eq!(again.text, merged.text, "a second merge changes nothing");
    assert_eq!(again.lacks, merged.lacks, "a second merge reports the same");
    let lacks = merged.lacks.into_iter();
    (
        merged.text,
        lacks.map(|lack| format!("{}: {}", lack.message, lack.help)).collect(),
    )
}

#[test]
fn what_is_generated_is_merged_into_itself() {
    let fresh = generated(FEATURES, DEPENDENCIES);
    assert_eq!(merged(&fresh, &fresh), (fresh.clone(), vec![]));
    assert!(has_record(&fresh) && !has_record("[package]\nname = \"generator\"\n"));
    assert_eq!(dependencies(&fresh), ["http", "reqwest", "serde", "serde_json"]);
}

#[test]
fn what_the_user_changed_stays() {
    let fresh = generated(FEATURES, DEPENDENCIES);
    // What the user replaces, and by what.
    for (old, new) in [
        ("version = \"0.1.0\"\n", "version = \"2.0.0-rc.1\" # soon\n"),
        (
            "edition = \"2024\"\n",
            "edition = \"2024\"\nlicense = \"MIT\"\nauthors = [\"me\"]\ndescription = 'Mine.'\n",
        ),
        ("edition = \"2024\"", "edition.workspace = true"),
        ("[dependencies]\n", "[dependencies]\nanyhow = \"1\"\n"),
        (
            "serde = \"1\"\n",
            "serde = \"1\"\ntracing = { version = \"0.1\", features = [\"log\"] } # mine\n",
        ),
        ("serde = \"1\"\n", "serde = \"1.0.200\"\n"),
        ("http = \"1\"\n", "http = { workspace = true }\n"),
        ("http = \"1\"\n", "http.workspace = true\n"),
        ("http = \"1\"\n", "# Why.\nhttp = '1' # why\n"),
        (
            "serde = \"1\"\n",
            "# Ours:\nserde = { features = [\"derive\"], version = \"1\" }\n",
        ),
        ("[features]\n", "[features]\nextra = [\"dep:anyhow\"]\n"),
        ("default = [\"client\"]\n", "default = []\n"),
        (
            "client = [\"dep:reqwest\"]\n",
            "client = [\"dep:reqwest\", \"reqwest?/json\"]\n",
        ),
        ("[features]\n", "[lib]\nname = \"animals\"\n\n[features]\n"),
        (
            "[features]\n",
            "[[bin]]\nname = \"tool\"\npath = \"src/tool.rs\"\n\n[features]\n",
        ),
        (
            "\n# What was",
            "\n[dev-dependencies]\ntokio = { version = \"1\" }\n\n[lints.rust]\nmissing_docs = \"allow\"\n\n# What was",
        ),
        (
            "\n# What was",
            "\n[target.'cfg(unix)'.dependencies]\nlibc = \"0.2\"\n\n# What was",
        ),
        ("[package]\n", "# A comment.\n\n[package]\n"),
        ("\n\n[package]", "\n# A second line.\n\n[package]"),
        ("\n# What was", "\n\n\n# What was"),
        ("[dependencies]\n", "[dependencies]\n\n# HTTP\n\n"),
    ] {
        let known = changed(&fresh, old, new);
        assert_eq!(merged(&fresh, &known), (known.clone(), vec![]), "{new}");
    }
    let known = format!("{fresh}\n[package.metadata.docs.rs]\nall-features = true\n\n[workspace]\n");
    assert_eq!(merged(&fresh, &known), (known.clone(), vec![]));
}

#[test]
fn what_was_generated_is_kept_up_to_date() {
    let fresh = generated(FEATURES, DEPENDENCIES);
    // How what is generated differs from what was, and what becomes of a line.
    for (old, new) in [
        ("http = \"1\"\n", "http = \"2\"\n"),
        ("http = \"1\"\n", ""),
        ("reqwest = {", "regex = \"1\"\nreqwest = {"),
        ("http = \"1\"\n", "bytes = \"1\"\ncrc = \"3\"\nhttp = \"1\"\n"),
        (
            "features = [\"float_roundtrip\"]",
            "features = [\"float_roundtrip\", \"std\"]",
        ),
    ] {
        let newer = generated(FEATURES, &changed(DEPENDENCIES, old, new));
        assert_eq!(merged(&newer, &fresh), (newer.clone(), vec![]), "{new:?}");
    }
    let newer = generated("client = []\n", DEPENDENCIES);
    let text = merged(&newer, &fresh).0;
    assert!(
        !text.contains("default =") && text.contains("# The client.\nclient = []\n"),
        "{text}"
    );
    assert_eq!(
        merged(&fresh.replace("pets.yaml", "animals.yaml"), &fresh).0,
        fresh.replace("pets.yaml", "animals.yaml")
    );

    // Comments stay, wherever their entry goes.
    let known = changed(&fresh, "http = \"1\"\n", "# Why.\nhttp = \"1\" # why\n");
    let newer = generated(FEATURES, &changed(DEPENDENCIES, "http = \"1\"", "http = \"2\""));
    assert!(merged(&newer, &known).0.contains("# Why.\nhttp = \"2\" # why\n"));
    let newer = generated(FEATURES, &changed(DEPENDENCIES, "http = \"1\"\n", ""));
    assert!(merged(&newer, &known).0.contains("[dependencies]\n# Why.\nreqwest = "));
    let known = changed(&fresh, "serde_json = {", "# Last.\nserde_json = {");
    let newer = generated(FEATURES, "http = \"1\"\n");
    assert!(merged(&newer, &known).0.contains("# Last.\n"));
}

#[test]
fn only_what_was_generated_is_removed() {
    let regex = format!("{DEPENDENCIES}regex = \"1\"\n");
    let (without, with) = (generated(FEATURES, DEPENDENCIES), generated(FEATURES, &regex));
    // The user needed it first: it is the user's, though it was generated since.
    let known = changed(&without, "serde = \"1\"\n", "regex = \"1\"\nserde = \"1\"\n");
    let (text, _) = merged(&with, &known);
    assert_eq!(text, known, "it is there already, and not recorded");
    assert_eq!(merged(&without, &text).0, known);
    // It was generated, and the user raised it.
    let known = changed(&with, "regex = \"1\"", "regex = \"1.5\"");
    assert!(merged(&without, &known).0.contains("regex = \"1.5\""));
    // It was generated, and is as it was.
    assert_eq!(merged(&without, &with).0, without);
    // What is missing is added, whoever removed it.
    let known = changed(&with, "regex = \"1\"\n", "");
    assert!(merged(&with, &known).0.contains("\nregex = \"1\"\n"));
}

#[test]
fn what_is_not_enough_is_told() {
    let fresh = generated(FEATURES, DEPENDENCIES);
    for (old, new, told) in [
        (
            "serde = \"1\"",
            "serde = \"0.9\"",
            "`serde` has version `0.9`, but generated code needs `1`",
        ),
        ("serde = \"1\"", "serde = \"2\"", "`serde` has version `2`"),
        (
            "serde = \"1\"",
            "serde = { version = \"1\", default-features = false }",
            "`serde` lacks its default features",
        ),
        (
            ", features = [\"float_roundtrip\"]",
            "",
            "`serde_json` lacks the feature `float_roundtrip`",
        ),
        (
            "\"float_roundtrip\"",
            "\"std\"",
            "`serde_json` lacks the feature `float_roundtrip`",
        ),
        (
            ", optional = true",
            "",
            "`reqwest` is not optional, but a feature turns it on: add `optional = true`",
        ),
        (
            "client = [\"dep:reqwest\"]",
            "client = []",
            "`client` does not turn on `dep:reqwest`",
        ),
        (
            "edition = \"2024\"",
            "edition = \"2018\"",
            "the package has edition `2018`",
        ),
        (
            "rust-version = \"1.88\"",
            "rust-version = \"1.9\"",
            "the package has rust-version `1.9`",
        ),
        (
            "name = \"pets\"",
            "name = \"animals\"",
            "is called `animals`, but its code is generated for `pets`",
        ),
    ] {
        let known = changed(&fresh, old, new);
        let (text, lacks) = merged(&fresh, &known);
        assert_eq!(text, known, "{new}");
        let [lack] = lacks.as_slice() else {
            panic!("{new}: {lacks:?}")
        };
        assert!(lack.contains(told), "{new}: {lack}");
    }
    for version in [
        "1.0.5",
        "=1.2.3",
        "~1.4",
        ">=0.9",
        "0.9 - 2",
        ">=0.9, <1.5",
        "*",
        "1.*",
        ">0.5, <=1",
        "1.0.0-rc.1",
    ] {
        let known = changed(&fresh, "serde = \"1\"", &format!("serde = \"{version}\""));
        assert_eq!(merged(&fresh, &known).1, Vec::<String>::new(), "{version}");
    }
    for version in [
        "0.9",
        "2",
        "=0.9.1",
        "~0.9",
        "<1",
        ">=2",
        ">1",
        ">0.5, <0.9",
        "0.*",
        "2.0.0-rc.1",
    ] {
        let known = changed(&fresh, "serde = \"1\"", &format!("serde = \"{version}\""));
        assert_eq!(merged(&fresh, &known).1.len(), 1, "{version}");
    }
    let zero = generated(FEATURES, &DEPENDENCIES.replace("0.13", "0.0.3"));
    for (version, enough) in [
        ("0.0.3", true),
        ("0.0.4", false),
        ("0.0", true),
        ("0.1", false),
        ("0", true),
    ] {
        let known = changed(
            &zero,
            "version = \"0.0.3\"",
            &format!("version = \"{version}\", features = [\"a\"]"),
        );
        assert_eq!(merged(&zero, &known).1.is_empty(), enough, "{version}");
    }
}

#[test]
fn manifests_without_a_record() {
    let fresh = generated(FEATURES, DEPENDENCIES);
    let (before, _) = fresh.split_once("\n# What was").unwrap();
    // Generated when there was no record.
    assert_eq!(merged(&fresh, before), (fresh.clone(), vec![]));
    // The user's own: all that is there stays, and is the user's from now on.
    let own = "[package]\nname = \"pets\"\nedition = \"2024\"\n\n[dependencies]\nhttp = \"1\"\nanyhow = \"1\" # mine\n";
    let (text, lacks) = merged(&fresh, own);
    assert!(
        text.starts_with("[package]\nname = \"pets\"\nedition = \"2024\"\n"),
        "{text}"
    );
    assert!(
        text.contains("anyhow = \"1\" # mine\n") && text.contains("client = [\"dep:reqwest\"]"),
        "{text}"
    );
    assert_eq!(lacks, Vec::<String>::new());
    let without = generated(FEATURES, &DEPENDENCIES.replace("http = \"1\"\n", ""));
    assert!(
        merged(&without, &text).0.contains("\nhttp = \"1\"\n"),
        "it was not generated"
    );
}

#[test]
fn what_is_no_manifest_is_refused() {
    let fresh = generated(FEATURES, DEPENDENCIES);
    for known in [
        "[package",
        "dependencies = 5\n",
        "features = []\n",
        "package = 1\n",
        "[package]\nmetadata = 1\n",
    ] {
        assert!(merge(&fresh, known).is_err(), "{known}");
    }
}
