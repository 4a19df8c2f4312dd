use serde_json::json;

use crate::source::tests::parsed;

#[test]
fn means_what_json_can_say() {
    let cases = [
        (
            "200: a\ntrue: b\n~: c\n1.10: d\n0x1F: e\nNull: f",
            r#"{"200":"a","true":"b","~":"c","1.10":"d","0x1F":"e","Null":"f"}"#,
        ),
        ("&k a: 1\nb: {*k : 2}", r#"{"a":1,"b":{"a":2}}"#),
        (
            "[yes, no, on, off, NO, y, n]",
            r#"["yes","no","on","off","NO","y","n"]"#,
        ),
        (
            "[true, False, NULL, ~, '', '~', 'true']",
            r#"[true,false,null,null,"","~","true"]"#,
        ),
        (
            "[12:30:45, 2024-01-01, 1_000, 0o17, 0x1F, 007, +5]",
            r#"["12:30:45","2024-01-01","1_000",15,31,"007",5]"#,
        ),
        ("a: |\n  x\n  y\nb: >\n  x\n  y\n", r#"{"a":"x\ny\n","b":"x y\n"}"#),
        ("a:\nb: ", r#"{"a":null,"b":null}"#),
        ("a: &x [1]\nb: *x", r#"{"a":[1],"b":[1]}"#),
        ("a: !!str 1\nb: !!int '2'", r#"{"a":"1","b":2}"#),
    ];
    for (text, expected) in cases {
        let parsed = parsed("a.yaml", text);
        assert_eq!(parsed.value().to_string(), expected, "{text}");
        assert_eq!(parsed.summary(), "", "{text}");
    }
}

#[test]
fn tabs_before_comments_are_no_indentation() {
    let cases = [
        ("a:\n- 1\n\t\t# x\n- 2\n  \t # y\n- 3", r#"{"a":[1,2,3]}"#),
        ("\t# x\na: b\n\t\r\n \t \nc: 1\n\t# y", r#"{"a":"b","c":1}"#),
        (
            "a: |\n  x\nb: {\n\t# x\n c: 1}\n\t# y\nd: 2",
            r#"{"a":"x\n","b":{"c":1},"d":2}"#,
        ),
        // White space at the start of a line of a quoted scalar is none of its text.
        ("a: \"x\n\t# y\n\t\n  z\"\n\t# x\nb: 1", r#"{"a":"x # y\nz","b":1}"#),
        // In block scalars tabs are text.
        ("a: |\n  x\n  \t# y\n  \t\n  z\n", r#"{"a":"x\n\t# y\n\t\nz\n"}"#),
        (
            "a:\n- b: >2- # x |\n     x\n\n    \t# y",
            r#"{"a":[{"b":" x\n\n\t# y"}]}"#,
        ),
        ("a:\n    |\n  x\n  \t# y\nb: 1", r#"{"a":"x\n\t# y\n","b":1}"#),
        ("a: |+\n  x: |\n    y\n  \t# z\n", r#"{"a":"x: |\n  y\n\t# z\n"}"#),
    ];
    for (text, expected) in cases {
        let parsed = parsed("a.yaml", text);
        assert_eq!(parsed.value().to_string(), expected, "{text}");
    }
    // With spaces in their place, the comment would be text.
    assert_eq!(
        parsed("a.yaml", "a: |\n  x\n\t\t# y\nb: 1").summary(),
        "invalid-yaml 3:1"
    );
}

#[test]
fn numbers_keep_their_text() {
    let cases = [
        ("[1.10, 1.0, -0.50, 1e3, 1.5E-7]", "[1.10,1.0,-0.50,1e+3,1.5e-7]"),
        ("[+1.5, .5, -.5, 5., 00.5, 1.e3]", "[1.5,0.5,-0.5,5,0.5,1e+3]"),
        (
            "[18446744073709551615, 18446744073709551616, -9223372036854775809]",
            "[18446744073709551615,18446744073709551616,-9223372036854775809]",
        ),
        (
            "[340282366920938463463374607431768211457]",
            "[340282366920938463463374607431768211457]",
        ),
        (
            "[-340282366920938463463374607431768211457]",
            "[-340282366920938463463374607431768211457]",
        ),
        (
            "[0.1000000000000000055511151231257827, 1e-400]",
            "[0.1000000000000000055511151231257827,1e-400]",
        ),
        (
            "a: &x {n: 1.10}\nb: {<<: *x, m: 2.0}",
            r#"{"a":{"n":1.10},"b":{"n":1.10,"m":2.0}}"#,
        ),
        (
            "a: &x {n: 1.10}\nb: {<<: [*x, {n: 2.20}]}",
            r#"{"a":{"n":1.10},"b":{"n":1.10}}"#,
        ),
        (
            "a: &x {n: 1.10}\nb: {n: 3.30, <<: *x}",
            r#"{"a":{"n":1.10},"b":{"n":3.30}}"#,
        ),
        (
            "a: &x 1.10\nb: *x\nc: ['1.10', {d: 1.20}]",
            r#"{"a":1.10,"b":1.10,"c":["1.10",{"d":1.20}]}"#,
        ),
        ("a: !x {n: 1.10}\nb: !y 1.10", r#"{"a":{"n":1.10},"b":1.10}"#),
    ];
    for (text, expected) in cases {
        assert_eq!(parsed("a.yaml", text).value().to_string(), expected, "{text}");
    }
}

#[test]
fn applies_merge_keys() {
    let cases = [
        ("<<: *b, c: 3", json!({"a": 1, "b": 2, "c": 3})),
        ("<<: *b, a: 3", json!({"a": 3, "b": 2})),
        ("a: 3, <<: *b", json!({"a": 3, "b": 2})),
        ("<<: [{a: 5}, *b, {b: 6, c: 7}]", json!({"a": 5, "b": 2, "c": 7})),
        ("<<: []", json!({})),
        ("<<: {<<: *b, a: 9}", json!({"a": 9, "b": 2})),
    ];
    for (members, expected) in cases {
        let parsed = parsed("a.yaml", &format!("x: &b {{a: 1, b: 2}}\ny: {{{members}}}\n"));
        assert_eq!(
            (parsed.value()["y"].clone(), parsed.summary()),
            (expected, String::new()),
            "{members}"
        );
    }
    assert_eq!(
        parsed("a.yaml", "x: &b {b: 1}\ny: {a: 0, <<: *b, c: 2}").value()["y"].to_string(),
        r#"{"a":0,"b":1,"c":2}"#
    );
}

#[test]
fn reports_what_json_cannot_say() {
    let cases = [
        (
            "a: .inf\nb: [-.Inf, .NaN]",
            "not-a-json-number 1:4, not-a-json-number 2:5, not-a-json-number 2:12",
        ),
        (
            "a: !custom x\nb: !x\n  c: !y [1]",
            "ignored-tag 1:4, ignored-tag 2:4, ignored-tag 3:6",
        ),
        ("a: {<<: 1}", "invalid-merge 1:9"),
        ("a: {<<: [1]}", "invalid-merge 1:9"),
        ("{a: 1}: b", "invalid-yaml 1:1"),
        ("a: 1\n---\nb: 2", "several-documents 1:1"),
        ("a: 1\n---\n[", "several-documents 1:1"),
        ("a:\n\tb: 1", "invalid-yaml 2:1"),
        ("a: é\nb: [", "invalid-yaml 2:5"),
        ("a: é\nb: [é, }", "invalid-yaml 2:8"),
        ("é: *x", "invalid-yaml 1:4"),
        ("a: é\nb: \"\u{1}\"", "invalid-yaml 2:5"),
        ("a: &a {b: *a}", "invalid-yaml 1:4"),
    ];
    for (text, expected) in cases {
        assert_eq!(parsed("a.yaml", text).summary(), expected, "{text}");
    }
}

#[test]
fn limits_depth_and_aliases() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let doubled = |value: &str, times| {
        let line = |index| format!("a{}: &a{} [*a{index}, *a{index}]\n", index + 1, index + 1);
        format!("a0: &a0 {value}\n{}", (0..times).map(line).collect::<String>())
    };
    let cases = [
        (nested(100), ""),
        (nested(200), "recursion limit exceeded"),
        (nested(10_001), "more than 10000 collections are nested"),
        (doubled("1", 5), ""),
        (doubled("1", 60), "the aliases make the document too large"),
        (
            doubled(&format!("[{}]", "1, ".repeat(100_000)), 4),
            "the aliases make the document too large",
        ),
        (doubled(&"x".repeat(1_000_000), 4), ""),
        (
            doubled(&"x".repeat(1_000_000), 8),
            "the aliases make the document too large",
        ),
    ];
    for (text, expected) in cases {
        let parsed = parsed("a.yaml", &text);
        let found: Vec<_> = parsed
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.message.as_str())
            .collect();
        let matches = found
            .iter()
            .all(|message| !expected.is_empty() && message.ends_with(expected));
        assert!(
            matches && found.is_empty() == expected.is_empty(),
            "{}…: {found:?}",
            &text[..20]
        );
    }
}
