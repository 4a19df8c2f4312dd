use quote::quote;

use super::{docs, is_visible, lines, module_docs};
use crate::model::Docs;

/// The documentation that a description's text becomes.
fn told(text: &str) -> String {
    lines(&Docs::text(text), "").join("\n")
}

fn become_docs(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(told(text), *expected, "{text:?}");
    }
}

#[test]
fn prose_is_wrapped_anew() {
    become_docs(&[
        ("", ""),
        (" \n\n ", ""),
        ("One,\ntwo.", "One, two."),
        ("\n\nOne.\n\n\n\nTwo.\n\n", "One.\n\nTwo."),
        ("a   b", "a b"),
        ("a\r\nb\rc\u{2028}d\u{2029}e", "a b c d e"),
        (
            "*a* **b** ~~c~~ &amp; $d$ \"e\" /* f */",
            "*a* **b** ~~c~~ &amp; $d$ \"e\" /* f */",
        ),
    ]);
    let long = "word ".repeat(41);
    let (line, rest) = (["word"; 20].join(" "), "word");
    assert_eq!(told(&long), format!("{line}\n{line}\n{rest}"));
    let unbroken = "é".repeat(300);
    assert_eq!(told(&format!("a {unbroken} b")), format!("a\n{unbroken}\nb"));
}

#[test]
fn a_wrapped_line_begins_no_block() {
    let twenty = ["word"; 20].join(" ");
    for start in ["-", "+", "*", "1.", "9)", "#", "##", ">", "|"] {
        assert_eq!(
            told(&format!("{twenty} {start} x")),
            format!("{twenty} {start}\nx"),
            "{start}"
        );
    }
}

#[test]
fn code_is_text() {
    become_docs(&[
        ("```rust\npanic!()\n```", "```text\npanic!()\n```"),
        ("```\npanic!()\n```", "```text\npanic!()\n```"),
        ("~~~json\n{}\n~~~", "~~~text\n{}\n~~~"),
        ("```\n~~~\n```", "```text\n~~~\n```"),
        ("```\n[a] <b>\n\n  # c\n```", "```text\n[a] <b>\n\n  # c\n```"),
        ("a\n```\nb\n```\nc", "a\n\n```text\nb\n```\nc"),
        ("  ```\n  b\n  ```", "```text\n  b\n```"),
        // One that is not closed ends with the text.
        ("```\na", "```text\na\n```"),
        ("~~~", "~~~text\n~~~"),
        ("- a\n  ```\n  b\n  ```\n- c", "- a\n\n```text\n  b\n```\n\n- c"),
    ]);
}

#[test]
fn indentation_makes_no_code() {
    become_docs(&[
        ("a\n\n    panic!()\n\tb\n\nc", "a\n\npanic!() b\n\nc"),
        ("    a", "a"),
        ("- a\n\n      b", "- a\n\nb"),
    ]);
}

#[test]
fn lists() {
    become_docs(&[
        ("- a\n- b\nlazy\n- c", "- a\n- b lazy\n- c"),
        ("Of:\n- a\n- b", "Of:\n\n- a\n- b"),
        ("* a\n  * b\n    1. c", "* a\n* b\n1. c"),
        ("1. a\n2) b\n100. c", "1. a\n2) b\n100. c"),
        ("1000. a", "1000. a"),
        ("+ a\n-b", "+ a -b"),
        ("- a\n\nb", "- a\n\nb"),
        ("- [ ] a\n- [x] b", "- \\[ \\] a\n- \\[x\\] b"),
    ]);
    let word = ["word"; 19].join(" ");
    assert_eq!(
        told(&format!("1. {word} word word")),
        format!("1. {word}\n   word word")
    );
}

#[test]
fn headings_tables_and_quotes() {
    become_docs(&[
        ("# A\n## [B]\nc", "# A\n## \\[B\\]\nc"),
        (
            "| a | b |\n|---|---|\n| `x` | <y> |",
            "| a | b |\n|---|---|\n| `x` | \\<y> |",
        ),
        ("> a\n> b", "a b"),
        ("a\n===\nb\n---", "a === b ---"),
    ]);
}

#[test]
fn links() {
    become_docs(&[
        ("[Pet]", "\\[Pet\\]"),
        ("[`Pet`]", "\\[`Pet`\\]"),
        ("[Pet](#pet) [a][b]", "\\[Pet\\](#pet) \\[a\\]\\[b\\]"),
        ("[a](http://b.c/d)", "[a](http://b.c/d)"),
        ("[a](https://b.c) [d]", "[a](https://b.c) \\[d\\]"),
        ("[a](http://b c)", "\\[a\\](<http://b> c)"),
        ("[a](javascript:b)", "\\[a\\](javascript:b)"),
        ("[[a]](http://b.c)", "\\[\\[a\\]\\](<http://b.c>)"),
        ("[a<b>](http://c.d)", "\\[a\\<b>\\](<http://c.d>)"),
        ("[a]: http://b.c", "\\[a\\]: <http://b.c>"),
        ("[^1]\n\n[^1]: a", "\\[^1\\]\n\n\\[^1\\]: a"),
        ("![a](http://b.png) ![c](d)", "![a](http://b.png) !\\[c\\](d)"),
        ("[", "\\["),
        ("](http://", "\\](http://"),
    ]);
}

#[test]
fn bare_addresses() {
    become_docs(&[
        ("http://a.b", "<http://a.b>"),
        (
            "See https://a.b/c?d=e&f#g, or http://h.i.",
            "See <https://a.b/c?d=e&f#g>, or <http://h.i>.",
        ),
        ("(http://a.b)", "(<http://a.b>)"),
        ("*http://a.b*", "*<http://a.b>*"),
        ("\"http://a/{b}\"", "\"<http://a/{b}>\""),
        ("http://a.b[c]<d>", "<http://a.b>\\[c\\]\\<d>"),
        ("<http://a.b>", "\\<<http://a.b>>"),
        ("`http://a.b`", "`http://a.b`"),
        ("xhttp://a.b", "xhttp://a.b"),
        ("https:// http https", "https:// http https"),
    ]);
}

#[test]
fn html_is_text() {
    become_docs(&[
        (
            "a<br/>b </p> <script>c</script>",
            "a\\<br/>b \\</p> \\<script>c\\</script>",
        ),
        ("Vec<T> 1 < 2 <!-- c -->", "Vec\\<T> 1 \\< 2 \\<!-- c -->"),
        ("`Vec<T>` <T>", "`Vec<T>` \\<T>"),
        ("``a ` <b>`` <c>", "``a ` <b>`` \\<c>"),
        ("`a\n<b>` c", "`a <b>` c"),
        ("`a <b>", "\\`a \\<b>"),
    ]);
}

#[test]
fn what_cannot_be_seen_is_left_out() {
    become_docs(&[
        ("a\u{202e}b\u{2066}c\u{200f}d", "abcd"),
        ("\u{feff}a\0\u{7f}\u{1b}b", "ab"),
        ("```\na\u{202e}b\n```", "```text\nab\n```"),
    ]);
    for c in ['a', 'é', '🐲', ' ', '\u{200d}'] {
        assert!(is_visible(c), "{c:?}");
    }
    for c in [
        '\n', '\0', '\u{85}', '\u{202a}', '\u{202e}', '\u{2069}', '\u{200e}', '\u{feff}',
    ] {
        assert!(!is_visible(c), "{c:?}");
    }
}

#[test]
fn examples() {
    let example = |example: &str| {
        let docs = Docs {
            examples: vec![example.to_owned(), "another".to_owned()],
            ..Docs::text("Text.")
        };
        lines(&docs, "").join("\n")
    };
    let long = format!("[\"{}\"]", "a".repeat(80));
    let cases = [
        ("1", "Text.\n\nExample: `1`.".to_owned()),
        (r#""<b> [c]""#, "Text.\n\nExample: `\"<b> [c]\"`.".to_owned()),
        (r#"["`"]"#, "Text.\n\n```json\n[\n  \"`\"\n]\n```".to_owned()),
        (&long, format!("Text.\n\n```json\n[\n  \"{}\"\n]\n```", "a".repeat(80))),
        ("\"a\u{202e}b\"", "Text.\n\nExample: `\"ab\"`.".to_owned()),
        ("\"```\"", "Text.".to_owned()),
        (&"1".repeat(2_001), "Text.".to_owned()),
    ];
    for (text, expected) in cases {
        assert_eq!(example(text), expected, "{text}");
    }
}

#[test]
fn documentation_is_one_attribute_a_line() {
    let all = Docs {
        notes: vec!["At most 3.".to_owned(), "Default: `1`.".to_owned()],
        deprecated: true,
        ..Docs::text("One.\n\nTwo.")
    };
    let expected = quote! {
        #[doc = " One."]
        #[doc = ""]
        #[doc = " Two."]
        #[doc = ""]
        #[doc = " At most 3. Default: `1`."]
        #[deprecated]
    };
    assert_eq!(docs(&all, "Fallback.").to_string(), expected.to_string());
    assert_eq!(
        docs(&Docs::text(" "), "Fallback.").to_string(),
        quote!(#[doc = " Fallback."]).to_string()
    );
    let expected = quote! {
        #![doc = " One."]
        #![doc = ""]
        #![doc = " \\[Two\\]"]
    };
    assert_eq!(module_docs("One.\n\n[Two]").to_string(), expected.to_string());
}
