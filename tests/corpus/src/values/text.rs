//! Texts of a format, or that match a pattern.

use generator::schema::pattern::{Matcher, Run, matches, translate};
use regex_syntax::hir::{Class, Hir, HirKind};

use super::random::Random;

/// How often a part without a greatest count is repeated beyond its least one, where the text need not be longer.
const MORE: u32 = 3;

/// The longest text that is made.
const LONGEST: usize = 4_096;

/// Texts that are of a format, and texts that are not, in the eyes of everyone.
const FORMATS: &[(&str, &[&str], &[&str])] = &[
    (
        "uuid",
        &[
            "123e4567-e89b-12d3-a456-426655440000",
            "00000000-0000-0000-0000-000000000000",
        ],
        &["123e4567-e89b"],
    ),
    (
        "date-time",
        &["2024-01-02T03:04:05Z", "1999-12-31T23:59:59.123+02:00"],
        &["2024-01-02", "2024-13-02T03:04:05Z"],
    ),
    ("date", &["2024-01-02", "2000-02-29"], &["2024-02-30", "02.01.2024"]),
    ("time", &["03:04:05Z", "23:59:59.5-01:00"], &["25:00:00Z"]),
    ("duration", &["P1D", "PT2H30M"], &["1 day"]),
    ("email", &["user@example.com", "a.b+c@example.org"], &["user", "a@b@c"]),
    ("idn-email", &["user@example.com"], &["user"]),
    ("uri", &["https://example.com/", "urn:a:b"], &["no scheme", "/path"]),
    ("url", &["https://example.com/a?b=c#d"], &["no scheme", "/path"]),
    ("iri", &["https://example.com/é"], &["no scheme"]),
    ("uri-reference", &["/path", "https://example.com/"], &["a b"]),
    ("iri-reference", &["/é"], &["a b"]),
    ("uri-template", &["/a/{b}"], &["/a/{b"]),
    ("hostname", &["host.example.com", "a"], &["a b", "-a"]),
    ("fqdn", &["host.example.com"], &["a b"]),
    ("idn-hostname", &["host.example.com"], &["a b"]),
    ("ipv4", &["192.0.2.1", "0.0.0.0"], &["192.0.2.256", "192.0.2"]),
    ("ip", &["192.0.2.1", "2001:db8::1"], &[]),
    ("ipv6", &["2001:db8::1", "::"], &["2001:db8::g"]),
    ("byte", &["YWJj", "YQ=="], &[]),
    ("base64url", &["YWJj"], &[]),
    ("json-pointer", &["", "/a/b~1c"], &["a"]),
    ("relative-json-pointer", &["0/a"], &["/a"]),
    ("regex", &["^a+$"], &["("]),
];

/// Formats whose texts can have any length: what a longer one begins with, what it repeats and what it ends with.
const LONGER: &[(&str, &str, &str, &str)] = &[
    ("uri", "https://example.com/", "a", ""),
    ("url", "https://example.com/", "a", ""),
    ("iri", "https://example.com/", "a", ""),
    ("uri-reference", "/", "a", ""),
    ("iri-reference", "/", "a", ""),
    ("uri-template", "/", "a", ""),
    ("email", "a@", "a.", "example.com"),
    ("idn-email", "a@", "a.", "example.com"),
    ("hostname", "", "a.", "example.com"),
    ("fqdn", "", "a.", "example.com"),
    ("idn-hostname", "", "a.", "example.com"),
    ("byte", "", "YWJj", ""),
    ("base64url", "", "YWJj", ""),
    ("json-pointer", "/", "a", ""),
    ("regex", "", "a", ""),
];

/// A text of a format that has any, of `least` characters or more where it can: one time in eight, one that is not.
pub fn of_format(format: &str, least: u64, random: &mut Random) -> Option<String> {
    let (_, good, bad) = FORMATS.iter().find(|(name, ..)| *name == format)?;
    let bad = (!bad.is_empty() && random.once_in(8)).then_some(bad);
    let text = *random.pick(bad.unwrap_or(good))?;
    let least = usize::try_from(least).unwrap_or(LONGEST).min(LONGEST);
    let longer = LONGER.iter().find(|(name, ..)| *name == format);
    match longer.filter(|_| text.chars().count() < least) {
        Some((_, start, repeated, end)) => {
            let missing = least.saturating_sub(start.len() + end.len());
            Some(format!(
                "{start}{}{end}",
                repeated.repeat(missing.div_ceil(repeated.len()))
            ))
        }
        None => Some(text.to_owned()),
    }
}

/// A text that matches `pattern`, where one is found: sometimes with `least` characters, where it can have them.
pub fn matching(pattern: &str, least: u64, random: &mut Random) -> Option<String> {
    let matcher = translate(pattern).ok()?;
    let more = u32::try_from(least).unwrap_or(u32::MAX).max(MORE);
    let is_good = |text: &String| matches(pattern, text).unwrap_or(false);
    (0..8)
        .find_map(|_| of_matcher(&matcher, more, random).filter(is_good))
        .or_else(|| without_looks(pattern, more, random).into_iter().find(is_good))
}

/// Texts of a pattern without its look-around, which some of them satisfy by chance.
fn without_looks(pattern: &str, more: u32, random: &mut Random) -> Vec<String> {
    let Ok(hir) = regex_syntax::parse(&blind(pattern)) else {
        return Vec::new();
    };
    let some = |_| {
        let mut text = String::new();
        write(&hir, more.max(12), random, &mut text);
        text
    };
    (0..200).map(some).collect()
}

/// A pattern without its look-around.
fn blind(pattern: &str) -> String {
    let looks = ["(?=", "(?!", "(?<=", "(?<!"];
    let mut out = String::new();
    let mut rest = pattern;
    // How many groups are open within one that is left out, and whether brackets are.
    let (mut depth, mut inside) = (0_usize, false);
    while let Some(c) = rest.chars().next() {
        let escaped = c == '\\';
        let length = match escaped {
            true => c.len_utf8() + rest.chars().nth(1).map_or(0, char::len_utf8),
            false => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        let begins = !inside && looks.iter().any(|look| rest.starts_with(look));
        match c {
            _ if escaped => {}
            '[' => inside = true,
            ']' => inside = false,
            '(' if !inside && (depth > 0 || begins) => depth += 1,
            ')' if !inside && depth > 0 => {
                depth -= 1;
                rest = after;
                continue;
            }
            _ => {}
        }
        if depth == 0 {
            out.push_str(token);
        }
        rest = after;
    }
    out
}

fn of_matcher(matcher: &Matcher, more: u32, random: &mut Random) -> Option<String> {
    match matcher {
        Matcher::Always => Some("a".to_owned()),
        Matcher::Runs(runs) | Matcher::Contains(runs) => Some(of_runs(runs, more, random)),
        Matcher::Ends(before, end) => Some(of_runs(before, more, random) + &of_runs(end, more, random)),
        Matcher::Regex(expression) => {
            let hir = regex_syntax::parse(expression).ok()?;
            let mut text = String::new();
            write(&hir, more, random, &mut text);
            Some(text)
        }
        Matcher::All(parts) | Matcher::Any(parts) => random.pick(parts).and_then(|part| of_matcher(part, more, random)),
        Matcher::Not(_) | Matcher::Automaton(_) | Matcher::Backtracking(_) => random
            .pick(&["a", "A1", "a-b", "ab@c.de", "192.0.2.1"])
            .map(|text| (*text).to_owned()),
    }
}

fn of_runs(runs: &[Run], more: u32, random: &mut Random) -> String {
    let mut text = String::new();
    for run in runs {
        for _ in 0..times(run.min, run.max, more, random) {
            text.extend(character(&run.ranges, random));
        }
    }
    text
}

/// How often to repeat a part: both ends are where mistakes are.
fn times(min: u32, max: Option<u32>, more: u32, random: &mut Random) -> u32 {
    let most = max.unwrap_or(min.saturating_add(more));
    let some = min
        .saturating_add(u32::try_from(random.below(4)).unwrap_or_default())
        .min(most);
    let most = if most > 512 { some } else { most };
    *random.pick(&[min, some, some, some, most]).unwrap_or(&min)
}

/// A character of some ranges: mostly one that can be read.
fn character(ranges: &[(char, char)], random: &mut Random) -> Option<char> {
    let readable: Vec<(char, char)> = ranges
        .iter()
        .map(|(first, last)| ((*first).max(' '), (*last).min('~')))
        .filter(|(first, last)| first <= last)
        .collect();
    let ranges = if readable.is_empty() || random.once_in(16) {
        ranges
    } else {
        &readable
    };
    let (first, last) = *random.pick(ranges)?;
    let width = u32::from(last) - u32::from(first) + 1;
    let offset = u32::try_from(random.below(width as usize)).unwrap_or_default();
    char::from_u32(u32::from(first) + offset).or(Some(first))
}

fn write(hir: &Hir, more: u32, random: &mut Random, text: &mut String) {
    if text.len() > LONGEST {
        return;
    }
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(Class::Unicode(class)) => {
            let ranges: Vec<_> = class.iter().map(|range| (range.start(), range.end())).collect();
            text.extend(character(&ranges, random));
        }
        HirKind::Class(Class::Bytes(class)) => {
            let ranges: Vec<_> = class
                .iter()
                .map(|range| (range.start().into(), range.end().into()))
                .collect();
            text.extend(character(&ranges, random));
        }
        HirKind::Repetition(repetition) => {
            for _ in 0..times(repetition.min, repetition.max, more, random) {
                write(&repetition.sub, more, random, text);
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, more, random, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(part, more, random, text)),
        HirKind::Alternation(parts) => {
            if let Some(part) = random.pick(parts) {
                write(part, more, random, text);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_have_texts_of_any_length() {
        let mut random = Random::new(1, "");
        for (format, ..) in LONGER {
            let texts = (0..20).filter_map(|_| of_format(format, 40, &mut random));
            let long = texts.filter(|text| text.chars().count() >= 40).count();
            assert!(long > 10, "{format}");
        }
    }

    #[test]
    fn patterns_are_matched() {
        let mut random = Random::new(1, "");
        for pattern in [
            "^[a-z]{2,4}$",
            r"^\d+\.\d+$",
            "a|b|cd",
            "^(?:x-)?[^/]+$",
            r"^(?!-)[a-z-]{1,63}$",
            r"^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[^ ]{8,}$",
            r"^(?!(?:a|b)\))[()a-z]{4}$",
            "é{3}",
            "^(?i:all|no[^a-y])$",
            "(?i)^[0-9a-f]{4}(?s).$",
        ] {
            let text = matching(pattern, 0, &mut random).expect(pattern);
            assert!(matches(pattern, &text).unwrap_or(false), "{text} by {pattern}");
        }
    }
}
