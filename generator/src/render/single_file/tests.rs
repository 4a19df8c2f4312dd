use std::path::{Path, PathBuf};

use super::{folder, relative, single_file};
use crate::output::Files;

fn tokens(text: &str) -> proc_macro2::TokenStream {
    text.parse().unwrap()
}

#[test]
fn paths_from_the_root_become_relative() {
    let cases = [
        ("crate::a::B", 0, "self::a::B"),
        ("crate::a::B", 1, "super::a::B"),
        ("crate::a::B", 3, "super::super::super::a::B"),
        ("$crate::support::B", 5, "support::B"),
        ("pub(crate) fn a() {}", 1, "pub(crate) fn a() {}"),
        (
            "fn a(b: crate::B) -> [crate::C; 2] { c!(crate::D { e: (crate::F) }) }",
            1,
            "fn a(b: super::B) -> [super::C; 2] { c!(super::D { e: (super::F) }) }",
        ),
        (
            "::std::fmt self::a super::b r#crate_",
            2,
            "::std::fmt self::a super::b r#crate_",
        ),
        ("\"crate::a\"", 2, "\"crate::a\""),
    ];
    for (text, depth, expected) in cases {
        let text = tokens(text);
        assert_eq!(
            relative(text.clone(), depth).to_string(),
            tokens(expected).to_string(),
            "{text} at {depth}"
        );
    }
}

#[test]
fn modules_lie_in_folders() {
    let cases = [
        ("src/lib.rs", "src"),
        ("src/models.rs", "src/models"),
        ("src/support/mod.rs", "src/support"),
        ("src/support/format.rs", "src/support/format"),
    ];
    for (path, expected) in cases {
        assert_eq!(folder(Path::new(path)), Path::new(expected), "{path}");
    }
}

#[test]
fn files_become_nested_modules() {
    let files: Files = [
        ("Cargo.toml", "[package]"),
        (
            "src/lib.rs",
            "//! The crate.\n#![forbid(unsafe_code)]\n#[cfg(feature = \"client\")]\npub mod client;\n#[cfg(feature = \"server\")]\npub mod server;\npub mod models;\nmod support;\npub use crate::models::A;\n#[cfg(feature = \"client\")]\npub use client::B;\n#[cfg(feature = \"server\")]\npub use server::C;\n",
        ),
        ("src/client.rs", "//! The client.\npub struct B(crate::models::A);\n"),
        ("src/server.rs", "pub struct C;\n"),
        ("src/models.rs", "//! The models.\n#![allow(dead_code)]\nmod codec;\npub struct A;\n"),
        ("src/models/codec.rs", "use crate::support::s;\nuse super::*;\ns!(A);\n"),
        ("src/support/mod.rs", "pub mod inner;\n"),
        ("src/support/inner.rs", "/// ```rust\n/// this();\n/// ```\nmacro_rules! s { ($a:ident) => { impl $crate::support::T for $a {} } }\n"),
    ]
    .map(|(path, text)| (PathBuf::from(path), text.to_owned()))
    .into();
    let expected = "\
// @generated: changes are lost.

#[allow(dead_code, unused_imports)]
/// The client.
pub mod client {
    pub struct B(super::models::A);
}

#[allow(dead_code, unused_imports)]
/// The models.
#[allow(dead_code)]
pub mod models {
    mod codec {
        use super::super::support::s;
        use super::*;
        s!(A);
    }

    pub struct A;
}

#[allow(dead_code, unused_imports)]
mod support {
    pub mod inner {
        /// ```text
        /// this();
        /// ```
        macro_rules! s {
            ($a:ident) => {
                impl support::T for $a {}
            };
        }
    }
}

#[allow(unused_imports)]
pub use self::models::A;
#[allow(unused_imports)]
pub use client::B;
";
    assert_eq!(single_file(&files, &["client"]), expected);
    for (parts, client, server) in [
        (&[][..], false, false),
        (&["server"], false, true),
        (&["client", "server"], true, true),
    ] {
        let text = single_file(&files, parts);
        assert_eq!(
            (text.contains("struct B"), text.contains("struct C")),
            (client, server),
            "{parts:?}"
        );
        assert_eq!(
            (text.contains("client::B"), text.contains("server::C")),
            (client, server),
            "{parts:?}"
        );
    }
}
