use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::{component_name, join};
use crate::diagnostic::Diagnostics;
use crate::source::tests::{summary, temporary_folder};
use crate::source::{Origins, Pointer, Sources};

/// A folder of files, which is removed in the end.
struct Folder(PathBuf);

impl Folder {
    fn of(name: &str, files: &[(&str, &str)]) -> Folder {
        let folder = temporary_folder(&format!("join-{name}"));
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Folder(folder)
    }

    /// Joins the description at `path`: the document, what was told, and the files that were read.
    fn joined(&self, path: &str, allowed: &[PathBuf]) -> Joined {
        let path = self.0.join(path);
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let (file, mut document) = sources.load(&path, &mut diagnostics).unwrap();
        let mut origins = Origins::new(file);
        join(
            &mut document,
            &path,
            allowed,
            &mut sources,
            &mut origins,
            &mut diagnostics,
        );
        Joined {
            document,
            told: summary(&diagnostics, &sources),
            files: sources.paths().map(|path| self.relative(path)).collect(),
            sources,
            origins,
        }
    }

    fn relative(&self, path: &str) -> String {
        let path = Path::new(path);
        let path = path.strip_prefix(&self.0).unwrap_or(path);
        path.to_string_lossy().into_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

struct Joined {
    document: Value,
    told: String,
    files: Vec<String>,
    sources: Sources,
    origins: Origins,
}

impl Joined {
    fn at(&self, pointer: &str) -> &Value {
        self.document.pointer(pointer).unwrap_or(&Value::Null)
    }
}

#[test]
fn embeds_each_file_once() {
    let folder = Folder::of(
        "once",
        &[
            (
                "api.yaml",
                "a: {$ref: models/Pet.yaml}\nb: {$ref: './models/../models/Pet.yaml#/tag'}\nc: {$ref: '#/a'}\n",
            ),
            (
                "models/Pet.yaml",
                "tag: {$ref: '#/other'}\nother: {$ref: ../Tag.yaml}\nme: {$ref: Pet.yaml}\n",
            ),
            ("Tag.yaml", "up: {$ref: 'api.yaml#/a'}\n"),
        ],
    );
    let joined = folder.joined("api.yaml", &[]);
    let expected = json!({
        "a": {"$ref": "#/x-files/models~1Pet.yaml"},
        "b": {"$ref": "#/x-files/models~1Pet.yaml/tag"},
        "c": {"$ref": "#/a"},
        "x-files": {
            "models/Pet.yaml": {
                "tag": {"$ref": "#/x-files/models~1Pet.yaml/other"},
                "other": {"$ref": "#/x-files/Tag.yaml"},
                "me": {"$ref": "#/x-files/models~1Pet.yaml"},
            },
            "Tag.yaml": {"up": {"$ref": "#/a"}},
        },
    });
    assert_eq!((joined.document, joined.told.as_str()), (expected, ""));
    assert_eq!(joined.files, ["api.yaml", "models/Pet.yaml", "Tag.yaml"]);
}

#[test]
fn the_member_without_a_name_may_be_meant_for_the_whole() {
    let folder = Folder::of(
        "slash",
        &[
            (
                "api.yaml",
                "a: {$ref: './Pet.yaml#/'}\nb: {$ref: 'Named.yaml#/'}\nc: {$ref: '#/'}\n",
            ),
            ("Pet.yaml", "friend: {$ref: '#/'}\n"),
            ("Named.yaml", "'': {d: 1}\n"),
        ],
    );
    let joined = folder.joined("api.yaml", &[]);
    assert_eq!(joined.at("/a/$ref"), "#/x-files/Pet.yaml");
    assert_eq!(joined.at("/b/$ref"), "#/x-files/Named.yaml/");
    assert_eq!(joined.at("/x-files/Pet.yaml/friend/$ref"), "#/x-files/Pet.yaml");
    assert_eq!(joined.told, "misspelt-fragment 1:11, misspelt-fragment 1:16");
}

#[test]
fn what_could_be_a_name_and_a_file_is_a_name() {
    let mapping = "{a: Pet, b: Pet.yaml, c: ./Pet.yaml, d: Cat.yaml, e: ./Pet}";
    let components = "components: {schemas: {Pet: {}, Pet.yaml: {}}}";
    let folder = Folder::of(
        "names",
        &[
            (
                "api.yaml",
                &format!("a: {{discriminator: {{mapping: {mapping}}}}}\n{components}\n"),
            ),
            ("Pet", "{}\n"),
            ("Pet.yaml", "{}\n"),
            ("Cat.yaml", "{}\n"),
        ],
    );
    let joined = folder.joined("api.yaml", &[]);
    let expected = json!({
        "a": "Pet", "b": "Pet.yaml", "c": "#/x-files/Pet.yaml", "d": "#/x-files/Cat.yaml", "e": "#/x-files/Pet",
    });
    assert_eq!((joined.at("/a/discriminator/mapping"), &*joined.told), (&expected, ""));
}

#[test]
fn keeps_the_places() {
    let folder = Folder::of(
        "places",
        &[("api.yaml", "a: {$ref: Pet.yaml}\n"), ("Pet.yaml", "\ntag: 1\n")],
    );
    let joined = folder.joined("api.yaml", &[]);
    let place = joined.origins.place(&"/x-files/Pet.yaml/tag".parse().unwrap());
    assert_eq!(folder.relative(joined.sources.path(place.file)), "Pet.yaml");
    assert_eq!(joined.sources.position(&place).unwrap().line, 2);
}

#[test]
fn reads_only_what_is_reached() {
    let folder = Folder::of(
        "reached",
        &[
            (
                "api.yaml",
                "a: {$ref: 'more.yaml#/used'}\nx-a: {$ref: none.yaml}\nb: {$ref: '#/x-b/c'}\nx-b: {c: {$ref: Pet.yaml}}\n",
            ),
            ("more.yaml", "used: {}\nunused: {$ref: none.yaml}\n"),
            ("Pet.yaml", "{}\n"),
        ],
    );
    let joined = folder.joined("api.yaml", &[]);
    assert_eq!(joined.told, "");
    assert_eq!(joined.files, ["api.yaml", "more.yaml", "Pet.yaml"]);
    assert_eq!(joined.at("/x-b/c/$ref"), "#/x-files/Pet.yaml");
}

#[test]
fn tells_what_is_not_read() {
    let outside = Folder::of("outside", &[("Pet.yaml", "{}")]);
    let absolute = outside.0.join("Pet.yaml");
    let cases = [
        ("none.yaml", "unresolved-reference 1:11"),
        ("Pet.yaml#/none", "unresolved-reference 1:11"),
        ("Pet.yaml#anchor", "unresolved-reference 1:11"),
        ("folder", "not-a-file, unresolved-reference 1:11"),
        ("broken.yaml", "invalid-yaml 1:5, unresolved-reference 1:11"),
        ("/etc/passwd", "forbidden-file 1:11"),
        ("/dev/zero", "forbidden-file 1:11"),
        (absolute.to_str().unwrap(), "forbidden-file 1:11"),
        ("%2e%2e/%2e%2e/etc/passwd#/a", ""),
        ("http://127.0.0.1:9/Pet.yaml", "forbidden-reference 1:11"),
        ("file:///etc/passwd", "forbidden-reference 1:11"),
        ("data:application/json,{}", "forbidden-reference 1:11"),
        ("%zz", "invalid-reference 1:11"),
        ("%00", "unresolved-reference 1:11"),
    ];
    for (reference, told) in cases {
        let folder = Folder::of(
            "refused",
            &[
                ("api.yaml", &format!("a: {{$ref: '{reference}'}}\n")),
                ("Pet.yaml", "{}"),
                ("folder/x", ""),
                ("broken.yaml", "a: b: c\n"),
            ],
        );
        let joined = folder.joined("api.yaml", &[]);
        if told.is_empty() {
            assert!(joined.told.ends_with("-file 1:11"), "{reference}: {}", joined.told);
        } else {
            assert_eq!(joined.told, told, "{reference}");
        }
        assert_eq!(joined.at("/a/$ref"), reference);
    }
}

#[test]
#[cfg(unix)]
fn follows_links_only_within_the_folder() {
    let outside = Folder::of("linked", &[("Pet.yaml", "{}")]);
    let folder = Folder::of("links", &[("api.yaml", "a: {$ref: Link.yaml}\n")]);
    std::os::unix::fs::symlink(outside.0.join("Pet.yaml"), folder.0.join("Link.yaml")).unwrap();
    assert_eq!(folder.joined("api.yaml", &[]).told, "forbidden-file 1:11");
    assert_eq!(folder.joined("api.yaml", std::slice::from_ref(&outside.0)).told, "");
}

#[test]
fn reads_allowed_folders() {
    let folder = Folder::of(
        "allowed",
        &[
            ("spec/api.yaml", "a: {$ref: ../common/Pet.yaml}\n"),
            ("common/Pet.yaml", "{}\n"),
        ],
    );
    assert_eq!(folder.joined("spec/api.yaml", &[]).told, "forbidden-file 1:11");
    let joined = folder.joined("spec/api.yaml", &[folder.0.join("common")]);
    assert_eq!(joined.told, "");
    assert_eq!(joined.at("/a/$ref"), "#/x-files/..~1common~1Pet.yaml");
}

#[test]
fn schemas_are_named_by_their_place() {
    let cases = [
        ("/x-files/models~1Pet.yaml", Some("Pet")),
        ("/x-files/common.json/definitions/Error", Some("Error")),
        ("/x-files/common.json/Error", Some("Error")),
        ("/x-files/Pet.yaml/properties/tag", None),
        ("/x-files/Pet.yaml/allOf/0", None),
        ("/x-files/Pet.yaml/items", None),
        ("/components/schemas/Pet", None),
    ];
    for (pointer, expected) in cases {
        let pointer: Pointer = pointer.parse().unwrap();
        assert_eq!(component_name(&pointer).as_deref(), expected, "{pointer}");
    }
}
