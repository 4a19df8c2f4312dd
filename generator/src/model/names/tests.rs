use super::{
    Claim, Scope, constant_name, crate_name, crate_name_fault, field_name, is_keyword, is_plain, type_name,
    variant_name,
};

fn compare(name: fn(&str) -> String, cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(name(text), *expected, "the name of {text:?}");
    }
}

#[test]
fn types() {
    compare(
        type_name,
        &[
            ("pet", "Pet"),
            ("scep-profiles", "ScepProfiles"),
            ("generic_error", "GenericError"),
            ("HTTPServer", "HttpServer"),
            ("com.acme.Pet", "ComAcmePet"),
            ("Pet[]", "Pet"),
            ("a/b#c", "ABC"),
            ("v1", "V1"),
            ("3d-model", "T3dModel"),
            ("type", "Type"),
            ("self", "SelfModel"),
            ("string", "StringModel"),
            ("Option", "OptionModel"),
            ("Vec", "VecModel"),
            ("", "Type"),
            ("___", "Type"),
            ("Größe", "Größe"),
            ("🐲", "Symbol"),
        ],
    );
}

#[test]
fn fields() {
    compare(
        field_name,
        &[
            ("name", "name"),
            ("otp-server URL", "otp_server_url"),
            ("camelCase", "camel_case"),
            ("URLValue", "url_value"),
            ("_errors", "errors"),
            ("$ref", "ref"),
            ("@type", "type"),
            ("type", "type"),
            ("match", "match"),
            ("self", "self_"),
            ("Self", "self_"),
            ("crate", "crate_"),
            ("super", "super_"),
            ("2fa", "n2fa"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            ("", "empty"),
            ("*", "star"),
            (">=", "greater_equal"),
            ("größe", "größe"),
        ],
    );
}

#[test]
fn variants() {
    compare(
        variant_name,
        &[
            ("sha-1", "Sha1"),
            ("dark blue", "DarkBlue"),
            ("IN_PROGRESS", "InProgress"),
            ("", "Empty"),
            (" ", "Space"),
            ("10", "V10"),
            ("-1", "Minus1"),
            ("+1", "Plus1"),
            ("-", "Minus"),
            ("self", "SelfValue"),
            ("none", "None"),
            ("<", "Less"),
            ("<=", "LessEqual"),
            ("!=", "NotEqual"),
            ("😀", "Symbol"),
            ("a\u{0}b", "AB"),
        ],
    );
}

#[test]
fn constants() {
    compare(
        constant_name,
        &[
            ("otp-server URL", "OTP_SERVER_URL"),
            ("2fa", "N2FA"),
            ("self", "SELF"),
            ("", "EMPTY"),
        ],
    );
}

#[test]
fn crates() {
    compare(
        crate_name,
        &[
            ("Acme: Widgets API", "acme-widgets-api"),
            ("PetStore v2.0", "pet-store-v2-0"),
            ("  x  ", "x"),
            ("", ""),
            ("***", ""),
            ("ÄÖÜ", ""),
            ("3D", "api-3d"),
            ("test", "api-test"),
            ("std", "api-std"),
            ("match", "api-match"),
            ("self", "api-self"),
            ("fn", "api-fn"),
            ("Gen", "api-gen"),
            ("proc macro", "api-proc-macro"),
            ("Con", "api-con"),
            ("com 1", "com-1"),
        ],
    );
}

/// Whatever a description calls a thing, its name is an identifier, by `r#` at the most, and makes no other of itself.
#[test]
fn every_name_is_an_identifier() {
    let texts = [
        "",
        " ",
        "_",
        "__",
        "0",
        "-",
        "--",
        "+",
        "r#type",
        "'a",
        "a'",
        "\"",
        "\\",
        "\n",
        "\t",
        "\0",
        "\u{200b}",
        "\u{202e}x",
        "x\u{301}",
        "\u{301}",
        "ß",
        "İ",
        "ﬁ",
        "日本",
        "א",
        "²",
        "ª",
        "a-b_c.d/e",
        "async",
        "gen",
        "dyn",
        "true",
        "union",
        "static",
        "_self",
        "self_",
        "Self",
        "super ",
        "crate",
        "try",
        "macro_rules",
        "yield",
        "9",
        "1.0",
        "1e5",
        "ǆ",
        "·",
        "a·",
    ];
    for text in texts {
        let names = [
            type_name(text),
            variant_name(text),
            field_name(text),
            constant_name(text),
        ];
        for name in names {
            let raw = format!("r#{name}");
            let legal = syn::parse_str::<syn::Ident>(&name).or_else(|_| syn::parse_str(&raw));
            assert!(legal.is_ok(), "{text:?} makes {name:?}");
        }
        let name = crate_name(text);
        let legal = name.is_empty() || syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_ok();
        assert!(legal && name.is_ascii(), "{text:?} makes the crate {name:?}");
    }
}

#[test]
fn names_that_no_crate_can_have() {
    let cases: [(&str, &[&str]); 5] = [
        (
            "consists of ASCII letters",
            &["", "2nd", "-a", "a b", "a.b", "é", "r#fn", "a::b", "a\n"],
        ),
        (
            "reserved word",
            &[
                "fn", "self", "Self", "super", "crate", "async", "try", "gen", "yield", "_", "true",
            ],
        ),
        (
            "toolchain",
            &["std", "core", "alloc", "test", "proc_macro", "proc-macro"],
        ),
        ("Windows", &["con", "NUL", "aux", "prn", "com1", "LPT9"]),
        (
            "",
            &[
                "a", "_a", "__", "a-", "Fn", "raw", "union", "http", "com", "com0", "con1", "com-1", "tests", "build",
            ],
        ),
    ];
    for (fault, names) in cases {
        for name in names {
            let found = crate_name_fault(name).unwrap_or_default();
            assert!(
                found.contains(fault) && found.is_empty() == fault.is_empty(),
                "{name:?}: {found:?}"
            );
        }
    }
}

#[test]
fn names_in_a_scope_are_distinct() {
    let mut scope = Scope::with(&["Client"]);
    let cases = [
        ("Pet", "Pet"),
        ("Pet", "Pet2"),
        ("Pet", "Pet3"),
        ("Pet2", "Pet2_2"),
        ("Client", "Client2"),
        ("V1", "V1"),
        ("V1", "V1_2"),
        ("V1", "V1_3"),
    ];
    for (wanted, claimed) in cases {
        assert_eq!(scope.claim(wanted), claimed);
        assert!(!scope.is_free(claimed), "{claimed}");
    }
    assert!(scope.is_free("Pet4"));
}

/// The names of several claims, each given by its rank and its two names.
fn settled(claims: &[(usize, &str, &str)]) -> Vec<String> {
    let claim = |(rank, name, qualified): &(usize, &str, &str)| Claim::new(*rank, (*name).into(), (*qualified).into());
    Scope::with(&["Taken"]).settle(&claims.iter().map(claim).collect::<Vec<_>>())
}

#[test]
fn the_more_direct_claim_goes_first() {
    assert_eq!(settled(&[(1, "A", "OtherA"), (0, "A", "OwnA")]), ["OtherA", "A"]);
    assert_eq!(settled(&[(0, "A", "OwnA"), (1, "A", "OtherA")]), ["A", "OtherA"]);
    assert_eq!(settled(&[(0, "Taken", "OwnTaken")]), ["OwnTaken"]);
}

#[test]
fn a_second_choice_takes_no_first_choice() {
    assert_eq!(settled(&[(0, "Taken", "B"), (1, "B", "OtherB")]), ["Taken2", "B"]);
}

#[test]
fn what_has_no_name_left_is_numbered() {
    assert_eq!(
        settled(&[(0, "A", "B"), (0, "A", "B"), (0, "A", "B")]),
        ["A", "B", "A2"]
    );
}

#[test]
fn words_of_the_language_are_not_plain() {
    for word in [
        "as", "type", "gen", "async", "continue", "abstract", "override", "Self", "self", "_",
    ] {
        assert!(is_keyword(word) && !is_plain(word), "{word}");
    }
    for name in ["pet", "Type", "__", "größe", "continued", "type_"] {
        assert!(!is_keyword(name), "{name}");
    }
    for text in ["", "1st", "a-b", "r#type", "a::b", "a "] {
        assert!(!is_plain(text), "{text}");
    }
}
