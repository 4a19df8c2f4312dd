use std::fs;

use super::fault;

#[test]
fn editions_that_are_too_old() {
    let root = std::env::temp_dir().join(format!("generator-edition-{}", std::process::id()));
    let package = root.join("packages/a");
    fs::create_dir_all(&package).unwrap();
    let workspace = |edition: &str| format!("[workspace]\n[workspace.package]\nedition = \"{edition}\"\n");
    let inherited = "[package]\nname = \"a\"\nedition.workspace = true\n";
    // The manifest of the package, that of the workspace, and the edition that is too old.
    let cases = [
        ("[package]\nname = \"a\"\nedition = \"2024\"\n", String::new(), None),
        ("[package]\nname = \"a\"\nedition = \"2027\"\n", workspace("2021"), None),
        (
            "[package]\nname = \"a\"\nedition = \"2021\"\n",
            workspace("2024"),
            Some("2021"),
        ),
        ("[package]\nname = \"a\"\n", workspace("2024"), Some("2015")),
        (inherited, workspace("2024"), None),
        (inherited, workspace("2018"), Some("2018")),
        (
            "[package]\nname = \"a\"\nedition = { workspace = true }\nworkspace = \"../..\"\n",
            workspace("2021"),
            Some("2021"),
        ),
        (inherited, "[workspace]\n".to_owned(), None),
        ("[package", workspace("2021"), None),
    ];
    for (manifest, of_workspace, expected) in cases {
        fs::write(package.join("Cargo.toml"), manifest).unwrap();
        fs::write(root.join("Cargo.toml"), of_workspace).unwrap();
        let found = fault(&package);
        assert_eq!(found.is_some(), expected.is_some(), "{manifest}: {found:?}");
        let named = format!("has edition {}: ", expected.unwrap_or_default());
        assert!(found.is_none_or(|found| found.contains(&named)), "{manifest}");
    }
    fs::remove_dir_all(&root).unwrap();
    assert_eq!(fault(&package), None, "what can't be read is cargo's to report");
}
