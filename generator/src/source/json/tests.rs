use crate::source::tests::parsed;

#[test]
fn keeps_values_order_and_numbers() {
    for text in [
        r#"{"b":1,"a":{"z":0,"y":0}}"#,
        r#"[null,true,false,1,-1,1.5,"x","\n",{},[]]"#,
        "[1.10,1.0,-0.0,18446744073709551616,0.1000000000000000055511151231257827]",
    ] {
        assert_eq!(parsed("a.json", text).value().to_string(), text);
    }
}

#[test]
fn tells_where_the_syntax_is_wrong() {
    let cases = [
        ("{\"a\": 1\n \"b\": 2}", "invalid-json 2:2"),
        ("{\"a\": {\"b\": [", "invalid-json 1:13"),
        ("{\"é\": \"é\" \"x\"}", "invalid-json 1:11"),
        ("{}\n{}", "invalid-json 2:1"),
        ("{\"a\": NaN}", "invalid-json 1:7"),
        ("{\"a\": \"\\ud800\"}", "invalid-json 1:14"),
        ("{\"a\": \"\n\"}", "invalid-json 2:1"),
    ];
    for (text, expected) in cases {
        let parsed = parsed("a.json", text);
        assert_eq!(parsed.summary(), expected, "{text}");
        assert!(
            !parsed
                .diagnostics
                .iter()
                .any(|diagnostic| diagnostic.message.contains(" line ")),
            "{text}"
        );
    }
}

#[test]
fn limits_depth() {
    for (depth, expected) in [(127, ""), (128, "invalid-json 1:128"), (100_000, "invalid-json 1:128")] {
        let parsed = parsed("a.json", &format!("{}{}", "[".repeat(depth), "]".repeat(depth)));
        assert_eq!(parsed.summary(), expected, "{depth}");
    }
}
