use serde_json::{Value, json};

use super::apply;
use crate::diagnostic::Diagnostics;
use crate::source::tests::summary;
use crate::source::{Origins, Pointer, Sources};

/// An overlay that has been applied.
struct Applied {
    document: Value,
    origins: Origins,
    sources: Sources,
    diagnostics: Diagnostics,
}

impl Applied {
    fn summary(&self) -> String {
        summary(&self.diagnostics, &self.sources)
    }
}

fn applied(document: &Value, overlay: &str) -> Applied {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let (main, mut document) = sources
        .add("main.json".to_owned(), document.to_string(), &mut diagnostics)
        .unwrap();
    let (file, overlay) = sources
        .add("overlay.yaml".to_owned(), overlay.to_owned(), &mut diagnostics)
        .unwrap();
    let mut origins = Origins::new(main);
    apply(&mut document, &overlay, file, &mut origins, &mut diagnostics);
    Applied {
        document,
        origins,
        sources,
        diagnostics,
    }
}

/// Returns an overlay with a line for each action, the first of which is line 4.
fn overlay(version: &str, actions: &[&str]) -> String {
    let actions: String = actions.iter().map(|action| format!("- {{{action}}}\n")).collect();
    format!("overlay: {version}\ninfo: {{title: t, version: v}}\nactions:\n{actions}")
}

#[test]
fn changes_the_document() {
    let cases: [(&str, Value, &[&str], Value); 22] = [
        (
            "1.0.0",
            json!({"a": {"b": 1}}),
            &["target: $.a, update: {c: 2}"],
            json!({"a": {"b": 1, "c": 2}}),
        ),
        (
            "1.0.0",
            json!({"a": {"b": 1}}),
            &["target: $, update: {a: {b: 2}}"],
            json!({"a": {"b": 2}}),
        ),
        (
            "1.0.0",
            json!({"a": {"b": 1}}),
            &["target: $.a, update: {b: null}"],
            json!({"a": {"b": null}}),
        ),
        (
            "1.0.0",
            json!({"a": {"b": [1]}}),
            &["target: $.a, update: {b: [2, 3]}"],
            json!({"a": {"b": [1, 2, 3]}}),
        ),
        (
            "1.0.0",
            json!({"a": [1]}),
            &["target: $.a, update: 2"],
            json!({"a": [1, 2]}),
        ),
        (
            "1.0.0",
            json!({"a": [1]}),
            &["target: $.a, update: [2]"],
            json!({"a": [1, [2]]}),
        ),
        (
            "1.0.0",
            json!({"a": [{}, {}]}),
            &["target: '$.a[*]', update: {x: 1}"],
            json!({"a": [{"x": 1}, {"x": 1}]}),
        ),
        (
            "1.0.0",
            json!({"a": [{}]}),
            &["target: '$.a[0, 0]', update: {x: [1]}"],
            json!({"a": [{"x": [1]}]}),
        ),
        (
            "1.0.0",
            json!({"a": {}, "b": 1}),
            &["target: $.a, update: {x: 1}", "target: $.a.x, remove: true"],
            json!({"a": {}, "b": 1}),
        ),
        (
            "1.0.0",
            json!({"a": 1, "b": 2, "c": 3}),
            &["target: $.a, remove: true"],
            json!({"b": 2, "c": 3}),
        ),
        (
            "1.0.0",
            json!({"a": 1}),
            &["target: $.a, remove: true, update: {b: 2}"],
            json!({}),
        ),
        (
            "1.0.0",
            json!({"a": {}}),
            &["target: $.a, remove: false, update: {b: 2}"],
            json!({"a": {"b": 2}}),
        ),
        (
            "1.0.0",
            json!([0, 1, 2, 3, 4]),
            &["target: '$[?@ > 0 && @ != 3]', remove: true"],
            json!([0, 3]),
        ),
        (
            "1.0.0",
            json!([0, 1, 2]),
            &["target: '$[-1, 0]', remove: true"],
            json!([1]),
        ),
        ("1.0.0", json!([0, 1, 2]), &["target: '$[*]', remove: true"], json!([])),
        (
            "1.0.0",
            json!([[0, 1], [2, 3]]),
            &["target: '$..[0]', remove: true"],
            json!([[3]]),
        ),
        (
            "1.0.0",
            json!({"a~/b": {"c": 1}}),
            &["target: \"$['a~/b'].c\", remove: true"],
            json!({"a~/b": {}}),
        ),
        ("1.1.0", json!({"a": 1}), &["target: $.a, update: 2"], json!({"a": 2})),
        (
            "1.1.0",
            json!({"a": {"x": 1}, "b": {"y": 2}}),
            &["target: $.b, copy: $.a"],
            json!({"a": {"x": 1}, "b": {"y": 2, "x": 1}}),
        ),
        (
            "1.1.0",
            json!({"a": {"x": 1}, "b": []}),
            &["target: $.b, copy: $.a", "target: $.a, remove: true"],
            json!({"b": [{"x": 1}]}),
        ),
        (
            "1.1.0",
            json!({"a": {}, "b": 1}),
            &["target: $.a, update: {z: 1}, copy: $.b"],
            json!({"a": {"z": 1}, "b": 1}),
        ),
        (
            "1.1.9",
            json!({"a": {"b": 1}}),
            &["target: $, update: {c: {}}", "target: $.c, copy: $.a"],
            json!({"a": {"b": 1}, "c": {"b": 1}}),
        ),
    ];
    for (version, document, actions, expected) in cases {
        let applied = applied(&document, &overlay(version, actions));
        assert_eq!(
            applied.document.to_string(),
            expected.to_string(),
            "{document} {actions:?}"
        );
        assert_eq!(applied.summary(), "", "{document} {actions:?}");
    }
}

#[test]
fn reports_actions_that_fail() {
    let document = json!({"a": {"b": 1}, "l": [1]});
    let cases: [(&str, &[&str], &str); 15] = [
        ("1.0.0", &["target: $.x, update: {}"], "overlay-no-match 4:12"),
        ("1.0.0", &["target: $.x, remove: true"], "overlay-no-match 4:12"),
        (
            "1.0.0",
            &["target: '$[', remove: true", "target: $.a.ü-b, update: {}"],
            "invalid-json-path 4:14, invalid-json-path 5:17",
        ),
        ("1.0.0", &["target: a, update: {}"], "invalid-json-path 4:12"),
        (
            "1.0.0",
            &["target: '$[?@[?@[?@[?@[?@[?@[?@[?@.a]]]]]]]]', update: {}"],
            "overlay-no-match 4:12",
        ),
        (
            "1.0.0",
            &["target: '$[?(((((((((@.a)))))))))]', update: {}"],
            "invalid-overlay 4:12",
        ),
        ("1.0.0", &["target: $, remove: true"], "overlay-remove 4:12"),
        ("1.0.0", &["target: $.a, update: 1"], "overlay-mismatch 4:25 + 1:6"),
        (
            "1.0.0",
            &["target: $, update: {a: {b: {}}, l: {}}"],
            "overlay-mismatch 4:31 + 1:11, overlay-mismatch 4:39 + 1:18",
        ),
        (
            "1.0.0",
            &["target: $.a, copy: $.l"],
            "unknown-overlay-field 4:17, invalid-overlay 4:3",
        ),
        (
            "1.0.0",
            &["target: $.a, updates: {}"],
            "unknown-overlay-field 4:17, invalid-overlay 4:3",
        ),
        ("1.1.0", &["target: $.a, copy: $.x"], "overlay-copy 4:23"),
        ("1.1.0", &["target: $.a, copy: '$.*'"], "overlay-copy 4:23"),
        ("1.1.0", &["target: $.a, copy: '$['"], "invalid-json-path 4:25"),
        ("1.1.0", &["target: $.a, copy: $.l"], "overlay-mismatch 4:23 + 1:6"),
    ];
    for (version, actions, expected) in cases {
        let applied = applied(&document, &overlay(version, actions));
        assert_eq!(applied.summary(), expected, "{actions:?}");
        assert_eq!(applied.document, document, "{actions:?}");
    }
}

#[test]
fn refuses_what_is_no_overlay() {
    let info = "info: {title: t, version: v}";
    let actions = "actions: [{target: $.a, remove: true}]";
    let cases = [
        ("[]".to_owned(), "invalid-overlay 1:1"),
        (
            "a: 1".to_owned(),
            "invalid-overlay 1:1, invalid-overlay 1:1, unknown-overlay-field 1:1, invalid-overlay 1:1",
        ),
        (format!("{info}\n{actions}"), "invalid-overlay 1:1"),
        (format!("overlay: 1.0\n{info}\n{actions}"), "invalid-overlay 1:10"),
        (format!("overlay: 1.2.0\n{info}\n{actions}"), "invalid-overlay 1:10"),
        (format!("overlay: 1.0.x\n{info}\n{actions}"), "invalid-overlay 1:10"),
        (format!("overlay: 1.0.0\n{info}\nactions: []"), "invalid-overlay 3:10"),
        (format!("overlay: 1.0.0\n{info}\nactions: {{}}"), "invalid-overlay 3:10"),
        (
            format!("overlay: 1.0.0\n{info}\nactions: [1, {{target: 2, update: 3}}, {{update: 4}}]"),
            "invalid-overlay 3:11, invalid-overlay 3:23, invalid-overlay 3:38",
        ),
        (
            format!("overlay: 1.0.0\n{info}\nactions: [{{target: $.a, remove: 1, update: {{}}}}]"),
            "invalid-overlay 3:33",
        ),
        (
            format!("overlay: 1.0.0\n{info}\nextends: 1\n{actions}"),
            "invalid-overlay 3:10",
        ),
    ];
    for (text, expected) in cases {
        let applied = applied(&json!({"a": 1}), &text);
        assert_eq!(applied.summary(), expected, "{text}");
        assert!(applied.diagnostics.has_errors(), "{text}");
        assert_eq!(applied.document, json!({"a": 1}), "{text}");
    }
}

#[test]
fn applies_what_is_only_untidy() {
    let actions = "actions: [{target: $.a, remove: true, x-why: because, description: d}]";
    let cases = [
        (format!("overlay: 1.0.0\n{actions}"), "invalid-overlay 1:1"),
        (
            format!("overlay: 1.0.0\ninfo: {{title: t, version: 1.0}}\n{actions}"),
            "invalid-overlay 2:7",
        ),
        (
            format!("overlay: 1.0.0\ninfo: {{title: t, version: v}}\nextra: 1\n{actions}"),
            "unknown-overlay-field 3:1",
        ),
        (
            format!("overlay: 1.0.0\ninfo: {{title: t, version: v}}\nextends: a.yaml\nx-a: 1\n{actions}"),
            "",
        ),
    ];
    for (text, expected) in cases {
        let applied = applied(&json!({"a": 1}), &text);
        assert_eq!(
            (applied.summary().as_str(), applied.document),
            (expected, json!({})),
            "{text}"
        );
    }
}

#[test]
fn bounds_what_is_added() {
    let grow = "target: $, update: {a: {}}";
    let double = vec!["target: $.a, update: {x: {y: 1}}", "target: '$..x', copy: $.a"];
    let doubles: Vec<&str> = [grow].into_iter().chain(double.into_iter().cycle().take(400)).collect();
    assert!(
        applied(&json!({}), &overlay("1.1.0", &doubles))
            .summary()
            .starts_with("overlay-too-large")
    );
    let many = json!({"l": vec![json!({}); 2_000], "big": vec![0; 2_000]});
    let summary = applied(
        &many,
        &overlay(
            "1.1.0",
            &[
                "target: '$.l[*]', update: {x: 1}",
                "target: '$.l', copy: $",
                "target: '$..*', copy: $.l",
            ],
        ),
    )
    .summary();
    assert!(summary.contains("overlay-too-large"), "{summary}");
}

#[test]
fn remembers_where_nodes_were_written() {
    let document = json!({"l": [{"n": 0}, {"n": 1}, {"n": 2}], "o": {"a": 1, "b": {"c": 1}}, "p": {}});
    let actions = [
        "target: $.o, update: {a: 2, b: {d: {e: 1}}}",
        "target: '$.l[0]', remove: true",
        "target: $.l, update: {n: 3}",
        "target: '$.l[?@.n == 1]', remove: true",
        "target: $.p, copy: $.o",
    ];
    let applied = applied(&document, &overlay("1.1.0", &actions));
    assert_eq!(applied.document["l"], json!([{"n": 2}, {"n": 3}]));
    let cases = [
        ("", "main.json"),
        ("/l", "main.json/l"),
        ("/l/0/n", "main.json/l/2/n"),
        ("/l/1/n", "overlay.yaml/actions/2/update/n"),
        ("/o/a", "overlay.yaml/actions/0/update/a"),
        ("/o/b", "main.json/o/b"),
        ("/o/b/c", "main.json/o/b/c"),
        ("/o/b/d/e", "overlay.yaml/actions/0/update/b/d/e"),
        ("/p", "main.json/p"),
        ("/p/b/c", "main.json/o/b/c"),
    ];
    for (effective, expected) in cases {
        let pointer: Pointer = effective.parse().unwrap();
        assert!(pointer.resolve(&applied.document).is_some(), "{effective}");
        let place = applied.origins.place(&pointer);
        assert_eq!(
            format!("{}{}", applied.sources.path(place.file), place.pointer),
            expected,
            "{effective}"
        );
    }
}
