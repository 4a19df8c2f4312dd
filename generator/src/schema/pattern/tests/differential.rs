//! Patterns, compared to another implementation of ECMA-262 and to a model of it: random ones, and those of the other
//! tests.

use regress::{Flags, Regex};

use super::super::ast::Node;
use super::super::parse::parse;
use super::{Matcher, matches, model, sample, translate};

/// Numbers that look random and are the same on every run (xorshift).
pub(super) struct Random(u64);

impl Random {
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % bound
    }

    pub(super) fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        self.pick_of(from)
    }

    pub(super) fn pick_of<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn text(&mut self, from: &[&str], length: usize) -> String {
        (0..self.below(length + 1)).map(|_| self.pick(from)).collect()
    }
}

const QUANTIFIERS: &[&str] = &[
    "*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}", "*?", "+?", "??", "{1,2}?",
];

const CLASSES: &[&str] = &[
    "[ab]",
    "[^a]",
    "[a-c]",
    r"\d",
    r"\w",
    r"\W",
    r"\s",
    r"\S",
    ".",
    r"[\w-]",
    r"[^\s-]",
    "[^]",
    r"[\d-a]",
    r"[\s\-a]",
    "[j-tß]",
    r"[^\wé]",
    "[]",
    r"\p{L}",
    r"\P{Lu}",
    r"[^\p{L}1]",
    r"[&&a]",
    "[b[]",
];

const LITERALS: &[&str] = &[
    "a", "a", "b", "b", "c", "-", " ", "1", "_", "é", r"\.", r"\x61", r"\u0062", "🐲", "&", r"\n", "A", "s", "ſ", "ß",
];

pub(super) const TEXT: &[&str] = &[
    "a", "a", "a", "b", "b", "c", "-", " ", "1", "_", "A", "é", ".", "&", "[", "\n", "\u{2028}", "🐲", "B", "É", "k",
    "S", "ſ", "\u{212A}", "ẞ",
];

const LOOKS: &[&str] = &["(?=", "(?!", "(?<=", "(?<!"];

const GROUPS: &[&str] = &[
    "(?:", "(?:", "(?i:", "(?i:", "(?-i:", "(?s:", "(?m:", "(?im-s:", "(?s-im:",
];

/// A pattern with groups at most this deep.
fn pattern(random: &mut Random, depth: usize, looks: bool) -> String {
    let mut text = String::new();
    for branch in 0..[1, 1, 1, 2, 3][random.below(5)] {
        if branch > 0 {
            text.push('|');
        }
        for _ in 0..random.below(4) {
            text.push_str(&term(random, depth, looks));
        }
    }
    text
}

fn term(random: &mut Random, depth: usize, looks: bool) -> String {
    let atom = match random.below(14) {
        0 => return random.pick(&["^", "$", r"\b", r"\B"]).to_owned(),
        1..=3 => random.pick(CLASSES).to_owned(),
        4 | 5 if depth > 0 => format!("({})", pattern(random, depth - 1, looks)),
        6 if depth > 0 => format!("{}{})", random.pick(GROUPS), pattern(random, depth - 1, looks)),
        7 if depth > 0 && looks => {
            return format!("{}{})", random.pick(LOOKS), pattern(random, depth - 1, looks));
        }
        8 if looks => random.pick(&[r"\1", r"\1", r"\2"]).to_owned(),
        _ => random.pick(LITERALS).to_owned(),
    };
    if random.below(3) == 0 {
        atom + random.pick(QUANTIFIERS)
    } else {
        atom
    }
}

/// Whether some repetition has a body that may be empty: `regress` may then loop forever.
fn is_endless(node: &Node) -> bool {
    let own = match node {
        Node::Repeat(repeat) => repeat.body.is_nullable(),
        _ => false,
    };
    own || node.children().iter().any(is_endless)
}

/// Whether a Unicode property takes part, which the model does not know.
fn has_property(source: &str) -> bool {
    source.contains(r"\p") || source.contains(r"\P")
}

/// A pattern, and what else decides it.
struct Judged {
    source: String,
    node: Node,
    matcher: Matcher,
    reference: Option<(bool, Regex)>,
}

impl Judged {
    /// The pattern, if it can be translated.
    fn new(source: &str) -> Option<Self> {
        let matcher = translate(source).ok()?;
        let node = parse(source).expect("what can be translated can be parsed").node;
        let reference = if is_endless(&node) { None } else { reference(source) };
        Some(Self {
            source: source.to_owned(),
            node,
            matcher,
            reference,
        })
    }

    /// Compares all answers on a text; returns whether the model has one.
    #[track_caller]
    fn agree(&self, text: &str) -> bool {
        let source = &self.source;
        let actual = matches(&self.matcher, text);
        if let Some((unicode, regex)) = &self.reference
            && (*unicode || !text.contains('🐲'))
        {
            let expected = regex.find(text).is_some();
            assert_eq!(actual, expected, "{source} on {text:?}, as {:?}", self.matcher);
        }
        if has_property(source) {
            return false;
        }
        let expected = model::matches(&self.node, text);
        if let Some(expected) = expected {
            assert_eq!(actual, expected, "{source} on {text:?}, as {:?}", self.matcher);
        }
        expected.is_some()
    }
}

/// Compares the answers on texts made from the pattern.
#[track_caller]
pub(super) fn agree(source: &str) {
    let Some(judged) = Judged::new(source) else {
        return;
    };
    let mut random = Random(0x5EED_0004);
    for _ in 0..20 {
        let mut text = sample::sample(&judged.node, &mut random);
        judged.agree(&text);
        for _ in 0..2 {
            text = sample::mutate(&text, &mut random);
            judged.agree(&text);
        }
    }
}

/// Compares some patterns on some texts; returns how many could be compared.
fn compare(random: &mut Random, patterns: usize, looks: bool) -> usize {
    let (mut compared, mut modelled) = (0, 0);
    for _ in 0..patterns {
        let mut source = pattern(random, 3, looks);
        if random.below(2) == 0 {
            source = format!("^{source}$");
        }
        let Some(judged) = Judged::new(&source) else {
            continue;
        };
        compared += usize::from(judged.reference.is_some());
        for _ in 0..6 {
            modelled += usize::from(judged.agree(&random.text(TEXT, 7)));
            let text = sample::sample(&judged.node, random);
            modelled += usize::from(judged.agree(&text));
            modelled += usize::from(judged.agree(&sample::mutate(&text, random)));
        }
    }
    assert!(modelled > patterns, "only {modelled} texts were modelled");
    compared
}

/// The pattern for the other implementation, and whether its flag `u` is set.
fn reference(source: &str) -> Option<(bool, Regex)> {
    // It adds other cases to the complement that `\W` is within brackets, where ECMA-262 adds them to `\w`.
    if source.contains(r"\W]") && source.contains("(?i") {
        return None;
    }
    let flags = |unicode| Flags {
        unicode,
        ..Flags::default()
    };
    if let Ok(regex) = Regex::with_flags(source, flags(true)) {
        return Some((true, regex));
    }
    // Without the flag, these mean something else.
    if has_property(source) || source.contains('🐲') || source.contains("(?i") {
        return None;
    }
    match Regex::with_flags(source, flags(false)) {
        Ok(regex) => Some((false, regex)),
        Err(error) => panic!("{source} is accepted, yet: {error}"),
    }
}

#[test]
fn regular_patterns_agree() {
    let compared = compare(&mut Random(0x5EED_0001), 600, false);
    assert!(compared > 400, "only {compared} patterns were compared");
}

#[test]
fn patterns_with_look_around_agree() {
    let compared = compare(&mut Random(0x5EED_0002), 600, true);
    assert!(compared > 300, "only {compared} patterns were compared");
}

#[test]
fn no_pattern_panics() {
    const PARTS: &[&str] = &[
        "(", ")", "[", "]", "{", "}", "^", "$", "|", "*", "+", "?", ".", "\\", "-", ",", "<", ">", "=", "!", ":", "a",
        "k", "p", "u", "x", "c", "d", "b", "B", "W", "0", "1", "2", "9", "D83D", "é", "🐲", "(?<a>", r"\k<a>", r"\1",
        "{1,2}", "(?:", "\n", "&&", "\0",
    ];
    let mut random = Random(0x5EED_0003);
    let mut accepted = 0;
    for _ in 0..20_000 {
        let source = random.text(PARTS, 12);
        if let Ok(matcher) = translate(&source) {
            accepted += 1;
            matches(&matcher, &random.text(TEXT, 5));
        }
    }
    assert!(accepted > 1000, "only {accepted} patterns were accepted");
}
