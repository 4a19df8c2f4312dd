mod conformance;
mod corpus;
mod counting;
mod differential;
mod model;
mod modifiers;
mod sample;

use std::time::Instant;

use super::{Matcher, Run, engine, translate};
use crate::support::{backtracking::Backtracking, pattern, regex::Regex};

/// Decides a text the way generated code does.
fn matches(matcher: &Matcher, text: &str) -> bool {
    match matcher {
        Matcher::Always => true,
        Matcher::Runs(runs) => pattern::runs(text, &supported(runs)),
        Matcher::Ends(front, back) => pattern::ends(text, &supported(front), &supported(back)),
        Matcher::Contains(runs) => pattern::contains(text, &supported(runs)),
        Matcher::Regex(regex) => Regex::new(leak(regex)).is_match(text),
        Matcher::Automaton(automaton) => engine::is_match(automaton, text),
        Matcher::Backtracking(regex) => Backtracking::new(leak(regex)).is_match(text),
        Matcher::Not(inner) => !matches(inner, text),
        Matcher::All(parts) => parts.iter().all(|part| matches(part, text)),
        Matcher::Any(parts) => parts.iter().any(|part| matches(part, text)),
    }
}

fn supported(runs: &[Run]) -> Vec<pattern::Run> {
    let leaked = |run: &Run| pattern::Run::new(Vec::leak(run.ranges.clone()), run.min, run.max);
    runs.iter().map(leaked).collect()
}

fn leak(text: &str) -> &'static str {
    String::leak(text.to_owned())
}

#[track_caller]
fn check(source: &str, yes: &[&str], no: &[&str]) {
    let matcher = match translate(source) {
        Ok(matcher) => matcher,
        Err(error) => panic!("{source}: {error}"),
    };
    for text in yes {
        assert!(matches(&matcher, text), "{source} should match {text:?}: {matcher:?}");
    }
    for text in no {
        assert!(
            !matches(&matcher, text),
            "{source} should not match {text:?}: {matcher:?}"
        );
    }
    differential::agree(source);
}

#[track_caller]
fn refuses(source: &str, offset: usize, message: &str) {
    match translate(source) {
        Ok(matcher) => panic!("{source} should be refused, is {matcher:?}"),
        Err(error) => {
            assert_eq!(error.offset, offset, "{source}: {error}");
            assert!(error.message.contains(message), "{source}: {error}");
        }
    }
}

/// The kind of matcher, with its text or its runs as a pattern.
fn kind(source: &str) -> String {
    translate(source).map_or_else(|error| format!("error {error}"), |matcher| show(&matcher))
}

fn show(matcher: &Matcher) -> String {
    let all = |parts: &[Matcher]| parts.iter().map(show).collect::<Vec<_>>();
    match matcher {
        Matcher::Always => "always".to_owned(),
        Matcher::Runs(runs) => format!("runs {}", show_runs(runs)),
        Matcher::Ends(front, back) => format!("ends {} {}", show_runs(front), show_runs(back)),
        Matcher::Contains(runs) => format!("contains {}", show_runs(runs)),
        Matcher::Regex(text) => format!("regex {text}"),
        Matcher::Automaton(automaton) => format!("automaton of {} look-arounds", automaton.looks.len()),
        Matcher::Backtracking(text) => format!("backtracking {text}"),
        Matcher::Not(inner) => format!("not {}", show(inner)),
        Matcher::All(parts) => all(parts).join(", and "),
        Matcher::Any(parts) => all(parts).join(", or "),
    }
}

fn show_runs(runs: &[Run]) -> String {
    runs.iter().map(show_run).collect()
}

fn show_run(run: &Run) -> String {
    let ranges = run.ranges.iter().map(|(first, last)| {
        let (first, last) = (first.escape_default(), last.escape_default());
        format!("{first}-{last}")
    });
    let ranges: String = ranges.collect();
    let max = run.max.map_or(String::new(), |max| max.to_string());
    format!("[{ranges}]{{{},{max}}}", run.min)
}

#[test]
fn search_is_not_anchored() {
    check("aa", &["xxaayy", "aa"], &["", "a", "aba"]);
    check("^a*$", &["", "aaa"], &["abc", "a\n"]);
    check("a$", &["a", "ba"], &["a\n", "ab"]);
    check("a|^b|c$", &["xax", "bx", "xc"], &["xb", "cx", ""]);
    check(".^", &[], &["", "a", "a\na"]);
    check("^(?:a|)$", &["", "a"], &["b", "aa"]);
}

#[test]
fn classes_are_those_of_ecma_262() {
    check(r"^\d$", &["0", "9"], &["\u{7C0}", "\u{9EA}", "a"]);
    check(r"^\D$", &["\u{7C0}", "a", "🐲"], &["0", "", "aa"]);
    check(r"^\w$", &["a", "Z", "_", "7"], &["é", "-", "\u{17F}", "\u{212A}"]);
    check(r"^\W$", &["é", "-", "\u{212A}"], &["a", "_"]);
    let spaces = [
        "\t", "\u{B}", "\u{C}", " ", "\u{A0}", "\u{FEFF}", "\n", "\u{2029}", "\u{2003}",
    ];
    check(
        r"^\s$",
        &spaces,
        &["\u{1}", "\u{2013}", "\u{85}", "\u{200B}", "\u{180E}"],
    );
    check(r"^\S$", &["\u{1}", "\u{2013}", "\u{85}"], &spaces);
    check(r"^[^\S]$", &spaces, &["\u{85}", "a"]);
    check(
        "^.$",
        &["a", "\u{85}", "🐲", "\u{B}"],
        &["\n", "\r", "\u{2028}", "\u{2029}", ""],
    );
    check("^[^]$", &["a", "\n", "🐲"], &["", "ab"]);
    check("[]", &[], &["", "a", "[]"]);
    check("a[]|b", &["b"], &["a", "a[]"]);
    check(r"^[\b]$", &["\u{8}"], &["b", ""]);
    check("[a-c]é", &["bé"], &["dé", "be\u{301}"]);
    check("^[^a]$", &["A", "\n"], &["a"]);
    check("É", &["É"], &["é"]);
}

#[test]
fn word_boundaries_are_ascii() {
    check(r"\bfoo\b", &["foo", "a foo.", "éfooé"], &["afoo", "foo_", "foo1"]);
    check(r"a\Bb", &["ab"], &["a", "b", "a b"]);
    check(r"^\B", &["", "é"], &["a"]);
    check(r"A[^a]|\B", &["AÕS", "ab", "Aa"], &["A", "a"]);
    check(r"\bfoo\b(?=é)", &["fooé"], &["foo é", "foo"]);
    check(r"é\Bé(?!x)", &["éé"], &["ééx", "é é"]);
    check(r"a(?<=\ba+)b", &["ab", " aab"], &["cab"]);
}

#[test]
fn annex_b_is_accepted() {
    check(r"^[\d-_]+$", &["0-_"], &["A", "/", ":"]);
    check(r"^[\w-.:/]+$", &["a-.:/"], &[",", "a b"]);
    check(r"^[._-\s]+$", &[". _-"], &["`", "a"]);
    check(r"^[a-\d]+$", &["a-5"], &["b"]);
    check("{", &["{"], &["}"]);
    check("a{,5}", &["a{,5}"], &["aaa"]);
    check("^x{a}]}$", &["x{a}]}"], &["x"]);
    check(r"^\-\_\ \/\@\é$", &["-_ /@é"], &["\\-"]);
    check(r"\101\0\8\18", &["A\0\x38\u{1}8"], &["A"]);
    check(r"^\0001$", &["\x001"], &["\u{1}"]);
    check(r"^\477$", &["'7"], &["\u{13F}"]);
    check(r"^[\1\8]+$", &["\u{1}8"], &["1"]);
    check("^(?=a)*b$", &["b"], &["ab"]);
    check("^(?=a)+a$", &["a"], &["b"]);
    check("(?:^)*(?:(?<=a))?b(?:(?<=b)){2}(?:$)+", &["b", "ab"], &["ba"]);
    check("^((?=a))*((?!c))+b", &["b"], &["ab"]);
    check("^(?!a)?a$", &["a"], &["b"]);
    check("^([[:xdigit:]]x)+$", &["d]x", "[]x:]x"], &["0]x", "dx"]);
    check("(])}", &["])}]}"], &["])"]);
}

#[test]
fn escapes_stand_for_characters() {
    check(r"^\cC\cc$", &["\u{3}\u{3}"], &[r"\cC\cc"]);
    check(r"^\t\n\v\f\r$", &["\t\n\u{B}\u{C}\r"], &["tnvfr"]);
    check(r"^\x41\u0042\u{43}\u{1F600}$", &["ABC😀"], &["ABC"]);
    check(r"^\uD83D\uDE00+$", &["😀", "😀😀"], &["", "😁"]);
    check(r"^[\uD83D\uDE00-\uD83D\uDE02]$", &["😀", "😂"], &["😃"]);
    check(r"\uD83D", &[], &["😀", "\u{FFFD}"]);
    check(r"[\uD83C-\uD83D][\uDC00-\uDFFF]", &[], &["😀"]);
    check(r"^[^\uD800]$", &["a", "😀", "\u{D7FF}", "\u{E000}"], &[""]);
    check("^🐲*$", &["", "🐲", "🐲🐲"], &["🐉", "D", "DD"]);
    check(r"^\$\^\.\*\+\?\(\)\[\]\{\}\|\\$", &[r"$^.*+?()[]{}|\"], &["a"]);
}

#[test]
fn set_operations_of_other_syntaxes_are_literal() {
    check("^[a&&b]+$", &["a&b"], &["c", ""]);
    check("^[a~~b]+$", &["a~b"], &["c"]);
    check("^[+--]+$", &["+,-"], &["a", "."]);
    check("^[a[b]+$", &["a[b"], &["]"]);
    check("^[a^]+$", &["a^"], &["b"]);
    check("^[#x ]+$", &["# x"], &["y"]);
    check("^(?:[a&&b]|xx)+$", &["a&bxx"], &["x"]);
    check("^(?:[a~~b[]|xx)+$", &["a~b[xx"], &["x"]);
    check(r"^(?:[\w--a]|xx)+$", &["w-a"], &["+"]);
}

#[test]
fn properties_are_unicode() {
    check(r"\p{Letter}cole", &["école", "l'ecole"], &["1cole"]);
    check(r"^\p{L}+$", &["Helloπ"], &["123", ""]);
    check(r"^\P{L}+$", &["123"], &["a"]);
    check(r"^[^\p{L}_]+$", &["12-"], &["1_", "a"]);
    check(r"^[\P{L}a]+$", &["1a"], &["b"]);
    check(r"^\p{Script=Greek}+$", &["π"], &["p"]);
    check(r"^\p{gc=Decimal_Number}$", &["5", "\u{7C0}"], &["a"]);
    check(r"^\p{sc=Grek}\p{Lu}\p{Any}\p{ASCII}$", &["πA\na"], &["ππππ"]);
}

#[test]
fn back_references_match_what_was_captured() {
    check(r"^(['\x22])x\1$", &["'x'", "\"x\""], &["'x\"", "x"]);
    check(r"^(['\x22])?x\1$", &["'x'", "x"], &["'x", "x'"]);
    check(r"^(?<q>a|b)\k<q>1$", &["aa1", "bb1"], &["ab1", "aa"]);
    check(r"^\k<q>(?<q>a)$", &["a"], &["aa"]);
    check(r"^(a\1)$", &["a"], &["aa"]);
    check(r"^\1*(?:\1+(?=(a))){2}a$", &["a"], &["aa"]);
    check(r"^(?:(a)|b\1)+$", &["ab", "abab"], &["aba_"]);
    check(r"^(?!(a)b)a\1c$", &["ac"], &["aac", "ab"]);
    check(r"^(x)(?:(y)z)+\2\1$", &["xyzyx", "xyzyzyx"], &["xyzx"]);
    check(r"^(a)(b)\2\1\10$", &["abba\u{8}"], &["abba"]);
    check(r"^(?:(a|b)\1)*$", &["aabb", ""], &["ab"]);
    check(r"(?=(a+))\1b", &["aab"], &["aac"]);
}

#[test]
fn look_around_is_decided() {
    check("^(?!foo)bar$", &["bar"], &["foobar", "foo"]);
    check(r"^(?=.*\d).{8,}$", &["abcdefg1"], &["abcdefgh", "1"]);
    check("(?<=x)y", &["xy"], &["y", "ay"]);
    check("(?<!x)y", &["y", "ay"], &["xy"]);
    check("(?<=a+b?)c", &["aac", "abc"], &["c", "bc"]);
    check("^(?!.*--)[a-z-]+$", &["a-b"], &["a--b"]);
    check(
        r"^(?=.*[a-z])(?=.*\d)(?!.*\s).{4,}$",
        &["abc1"],
        &["abcd", "1234", "ab 12", "a1"],
    );
    check(
        "^(?:ab|cd)(?!x)(?=(?!y).*z)z*.*(?<!-)(?<=b|z)q$",
        &["abzq"],
        &["abxzq", "abyzq", "abz-q", "abzz"],
    );
    check("^(?!a$)[a-c]+|(?!x)^y(?<=y)$", &["ab", "y"], &["a", "x"]);
    check(r"^(?!\s*[sS]ys\$).*$", &["a", "sys"], &["sys$", " \u{FEFF}Sys$"]);
}

#[test]
fn the_cheapest_matcher_is_chosen() {
    let cases = [
        ("", "always"),
        ("^", "always"),
        ("$", "always"),
        (".*", "always"),
        (".*$", "always"),
        ("^.*", "always"),
        (r"^[\s\S]*$", "always"),
        ("a*|b", "always"),
        (r"(a)?\1", r"backtracking (a)?(?(1)\1|)"),
        (
            "^.*$",
            r"runs [\u{0}-\t\u{b}-\u{c}\u{e}-\u{2027}\u{202a}-\u{10ffff}]{0,}",
        ),
        ("^[a-z]+$", "runs [a-z]{1,}"),
        ("^^[a-z]*$$", "runs [a-z]{0,}"),
        ("^[a-z]{0,65535}$", "runs [a-z]{0,65535}"),
        ("^([a-z])*$", "runs [a-z]{0,}"),
        ("^([a-z]+)?$", "runs [a-z]{0,}"),
        ("^(?:[a-z]{2}){3}$", "runs [a-z]{6,6}"),
        ("^[a-z][a-z]+$", "runs [a-z]{2,}"),
        ("^[a-z]*[a-z]$", "runs [a-z]{1,}"),
        ("^-?[0-9]+$", "runs [---]{0,1}[0-9]{1,}"),
        ("^a-b$", "runs [a-a]{1,1}[---]{1,1}[b-b]{1,1}"),
        (
            "^([0-9]{2}:){2}x$",
            "runs [0-9]{2,2}[:-:]{1,1}[0-9]{2,2}[:-:]{1,1}[x-x]{1,1}",
        ),
        ("^[a-z][a-z0-9]*$", "runs [a-z]{1,1}[0-9a-z]{0,}"),
        (r"^ab", r"runs [a-a]{1,1}[b-b]{1,1}[\u{0}-\u{10ffff}]{0,}"),
        (r"^ab+c*", r"runs [a-a]{1,1}[b-b]{1,1}[\u{0}-\u{10ffff}]{0,}"),
        ("[b-c]+", "contains [b-c]{1,1}"),
        ("[^]", r"runs [\u{0}-\u{10ffff}]{1,}"),
        ("ab", "contains [a-a]{1,1}[b-b]{1,1}"),
        ("x*[ab]{2}y?", "contains [a-b]{2,2}"),
        ("a{65}", "regex a{65}"),
        ("a+$", r"ends [\u{0}-\u{10ffff}]{0,} [a-a]{1,1}"),
        (
            ".+[xy]$",
            r"ends [\u{0}-\u{10ffff}]{0,} [\u{0}-\t\u{b}-\u{c}\u{e}-\u{2027}\u{202a}-\u{10ffff}]{1,1}[x-y]{1,1}",
        ),
        ("^a*ab$", "runs [a-a]{1,}[b-b]{1,1}"),
        ("^[a-z]*[a-c]$", "ends [a-z]{0,} [a-c]{1,1}"),
        ("^[a-z]*-?[a-c]$", "ends [a-z]{0,}[---]{0,1} [a-c]{1,1}"),
        ("^[a-c]+[a-z]*$", "runs [a-c]{1,1}[a-z]{0,}"),
        ("^[a-z]{2,}[a-c]*$", "runs [a-z]{2,}"),
        ("^[a-c]*[a-z]*[b-d]*$", "runs [a-z]{0,}"),
        ("^[a-z]{1,2}[a-c]?$", "regex ^[a-z]{1,2}[a-c]?$"),
        ("^(?:[a-z]{2,3})*$", "regex ^(?:[a-z]{2,3})*$"),
        ("^(?:a{2})?$", "runs , or runs [a-a]{2,2}"),
        ("^(?:ab){3,}$", "regex ^(?:ab){3,}$"),
        ("^(a|b)$", "runs [a-b]{1,1}"),
        ("^(a|[0-9])+$", "runs [0-9a-a]{1,}"),
        (
            "^(?:ab|c)d$",
            "runs [a-a]{1,1}[b-b]{1,1}[d-d]{1,1}, or runs [c-c]{1,1}[d-d]{1,1}",
        ),
        ("^a(?:b-)?$", "runs [a-a]{1,1}, or runs [a-a]{1,1}[b-b]{1,1}[---]{1,1}"),
        ("^$|^a", r"runs , or runs [a-a]{1,1}[\u{0}-\u{10ffff}]{0,}"),
        ("a|^b.$|^", "always"),
        ("^(?:a|bb|cc|dd|ee){2}$", "regex ^(?:a|bb|cc|dd|ee){2}$"),
        (
            r"^(?!a)[a-z]+$",
            r"not runs [a-a]{1,1}[\u{0}-\u{10ffff}]{0,}, and runs [a-z]{1,}",
        ),
        (
            "^x(?=a*b)(?!ac)[a-z]+(?<!z)$",
            "runs [x-x]{1,1}[a-a]{0,}[b-b]{1,1}[\\u{0}-\\u{10ffff}]{0,}, \
             and not runs [x-x]{1,1}[a-a]{1,1}[c-c]{1,1}[\\u{0}-\\u{10ffff}]{0,}, \
             and not ends [\\u{0}-\\u{10ffff}]{0,} [z-z]{1,1}, and runs [x-x]{1,1}[a-z]{1,}",
        ),
        (r"^[\w.-]+@x$", r"runs [--.0-9A-Z_-_a-z]{1,}[@-@]{1,1}[x-x]{1,1}"),
        ("a{2,}?b|(?:bd+)+|(?:){2}c", "regex a{2,}?b|(?:bd+)+|c"),
        (r"\bx\.", r"regex (?-u:\b)x\."),
        (r"a\Bb", "automaton of 0 look-arounds"),
        (
            r"\s\cA*x",
            r"regex [\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}-\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]\x{1}*x",
        ),
        (r"^[\w-.]*a[\]\\^~&]", r"regex ^[a-zA-Z0-9_\-.]*a[\]\\\^\~\&]"),
        ("a[]|(?:[^])b", r"regex a[^\x{0}-\x{10FFFF}]|(?s:.)b"),
        ("(?=a)b", "automaton of 1 look-arounds"),
        (
            r"(?=a)\p{Zl}|(?=b)\P{Any}",
            "automaton of 1 look-arounds, or automaton of 1 look-arounds",
        ),
        (r"^(?:a(?<!-(?=x)))*$", "automaton of 2 look-arounds"),
        (r"(?<!-)(a)(b)\2", r"backtracking (?<!-)a(b)(?:\1)"),
    ];
    for (source, expected) in cases {
        assert_eq!(kind(source), expected, "{source}");
    }
}

#[test]
fn errors_tell_the_place() {
    refuses("a(b", 1, "not closed");
    refuses("a[b", 1, "not closed");
    refuses("a[b-", 1, "not closed");
    refuses("ab)", 2, "closes no group");
    refuses("é**", 3, "nothing to repeat");
    refuses("{2}", 0, "nothing to repeat");
    refuses("^*", 1, "can't be repeated");
    refuses("(?<=a)?", 6, "can't be repeated");
    refuses("a{3,2}", 1, "out of order");
    refuses("[z-a]", 1, "out of order");
    refuses("a\\", 1, "nothing follows");
    refuses(r"^\S(|(.|\n)*\S)\Z", 15, r"`\Z`");
    refuses(r"\a", 0, r"`\a`");
    refuses(r"\u12", 0, r"`\u`");
    refuses(r"\u{110000}", 0, r"`\u`");
    refuses(r"\u{+41}", 0, r"`\u`");
    refuses(r"\x4", 0, r"`\x`");
    refuses(r"\x+4", 0, r"`\x`");
    refuses(r"\c1", 0, r"`\c`");
    refuses(r"\k<n>", 0, "no group is named `n`");
    refuses(r"(?<n>a)\k", 7, r"`\k`");
    refuses("(?<n>a)(?<n>b)", 7, "another group");
    refuses("(?<1>a)", 3, "a group's name");
    refuses("(?P<n>a)", 1, "no such group");
    refuses("(?>a)", 1, "no such group");
    for name in [
        "Greek",
        "Punct",
        "Digit",
        "letter",
        "L=",
        "sc=greek",
        "Script=Klingon",
        "",
        "^L",
        "sc!=Greek",
    ] {
        refuses(&format!(r"x\p{{{name}}}"), 1, "not a Unicode property");
    }
    refuses(r"\pL", 0, "not a Unicode property");
}

#[test]
fn undecidable_back_references_are_refused() {
    let cases = [
        (r"(?:(a)|b)*\1", 10),
        (r"(?:(?:(a)|b)\1)*", 12),
        (r"(?:(a*))*\1", 9),
        (r"(?:(a)b)*\1", 9),
        (r"(?:(?=(a))b?)?\1b", 14),
        (r"(?=((?:a??)*b?))\1", 16),
        (r"(?<=(a)\1)b", 7),
        (r"(a)(?<=\1)b", 7),
    ];
    for (source, offset) in cases {
        refuses(source, offset, "back-reference");
    }
}

#[test]
fn every_listed_property_is_known() {
    for name in [
        "L", "Lu", "LC", "Cn", "cntrl", "Any", "Assigned", "ASCII", "EBase", "XIDS",
    ] {
        check(&format!(r"\p{{{name}}}|x"), &["x"], &[]);
    }
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth: usize| format!("{}a+{}", "(".repeat(depth), ")*b".repeat(depth));
    assert!(translate(&nested(40)).is_ok());
    assert!(translate(&nested(150)).is_ok());
    refuses(&nested(100_000), 200, "too deeply");
    refuses(&"(?=".repeat(100_000), 600, "too deeply");
}

#[test]
fn no_text_takes_long() {
    let many = "a".repeat(20_000);
    let cases = [
        ("^(?:(?:a+)+)+b$", &*many),
        ("^(?:(?:a+)+(?<!x))+b$", &*many),
        ("^(?=(?:a|aa)+$)(?:a*)*b", &*many),
        ("(?=(?:a+)+b)a", &*many),
        ("(?:a?){60}a{60}(?!a|$)", &*many),
        ("[ab]{32}[ac]{31}b", &*many),
        (r"^(?:(a+))+\1b$", &*many),
        (r"(a*)(a*)(a*)\1\2\3b", &*many),
    ];
    for (source, text) in cases {
        let matcher = translate(source).expect("it can be translated");
        let began = Instant::now();
        assert!(!matches(&matcher, text), "{source}");
        let took = began.elapsed();
        assert!(took.as_secs() < 10, "{source}: {took:?}");
    }
}
