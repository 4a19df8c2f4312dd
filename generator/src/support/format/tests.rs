mod conformance;

use super::Format;
use super::base64::{BASE64URL, BYTE};
use super::email::{EMAIL, IDN_EMAIL};
use super::fqdn::FQDN;
use super::hostname::{HOSTNAME, IDN_HOSTNAME};
use super::json_pointer::{JSON_POINTER, RELATIVE_JSON_POINTER};
use super::network::{IP, IPV4, IPV6};
use super::regex::REGEX;
use super::time::{DATE, DATE_TIME, DURATION, TIME};
use super::uri::{IRI, IRI_REFERENCE, URI, URI_REFERENCE};
use super::uri_template::URI_TEMPLATE;
use super::uuid::UUID;

const ALL: [Format; 23] = [
    BASE64URL,
    BYTE,
    DATE,
    DATE_TIME,
    DURATION,
    EMAIL,
    FQDN,
    HOSTNAME,
    IDN_EMAIL,
    IDN_HOSTNAME,
    IP,
    IPV4,
    IPV6,
    IRI,
    IRI_REFERENCE,
    JSON_POINTER,
    REGEX,
    RELATIVE_JSON_POINTER,
    TIME,
    URI,
    URI_REFERENCE,
    URI_TEMPLATE,
    UUID,
];

/// Both sides of a format: texts that it accepts, and texts that it refuses.
fn check(format: Format, accepted: &[&str], refused: &[&str]) {
    let wrong = |texts: &[&str], expected| -> Vec<String> {
        texts
            .iter()
            .filter(|text| format.matches(text) != expected)
            .map(|text| format!("{text:?}"))
            .collect()
    };
    let (refuses, accepts) = (wrong(accepted, true), wrong(refused, false));
    assert!(
        refuses.is_empty() && accepts.is_empty(),
        "{} refuses {refuses:#?} and accepts {accepts:#?}",
        format.name(),
    );
}

#[rustfmt::skip]
#[test]
fn dates() {
    check(
        DATE,
        &["0000-02-29", "2000-02-29", "2024-02-29", "2023-02-28", "2023-04-30", "9999-12-31"],
        &["", "1900-02-29", "2023-02-29", "2023-04-31", "2023-13-01", "2023-00-01", "2023-01-00",
          "2023-1-01", "2023/01/01", "2023-01-01 ", "２023-01-01", "20230101", "-023-01-01"],
    );
}

#[rustfmt::skip]
#[test]
fn times() {
    check(
        TIME,
        &["00:00:00Z", "23:59:59z", "12:00:00.0Z", "12:00:00.123456789012+23:59",
          "12:00:00-00:00", "23:59:60Z", "00:59:60+01:00", "23:58:60+23:59", "00:00:60-23:59",
          "18:59:60.5-05:00"],
        &["", "24:00:00Z", "12:60:00Z", "12:00:61Z", "12:00:00", "12:00:00.Z", "12:00:00,5Z",
          "12:00:00+24:00", "12:00:00+00:60", "12:00:00+0100", "12:00:00+01", "12:00Z",
          "23:58:60Z", "00:59:60Z", "23:59:60+01:00", "00:59:60-01:00", "1٢:00:00Z"],
    );
    check(
        DATE_TIME,
        &["2024-02-29T12:00:00Z", "2024-02-29t12:00:00.5-03:30", "2017-01-01T00:59:60+01:00"],
        &["", "2024-02-29", "2024-02-29 12:00:00Z", "2024-02-29T12:00:00", "2023-02-29T12:00:00Z",
          "2024-02-29T", "2024-02-2é12:00:00Z", "2017-01-01T00:59:60Z"],
    );
}

#[rustfmt::skip]
#[test]
fn durations() {
    check(
        DURATION,
        &["P1Y", "P1Y2M3D", "P2M3D", "P3DT4H", "PT4H5M6S", "PT5M6S", "PT0S", "P52W", "p1dt1h",
          "P99999999999999999999D"],
        &["", "P", "PT", "P1", "1D", "P1YT", "P1Y3D", "PT4H6S", "P3D2M", "P1W1D", "P1D1W",
          "P1WT1H", "PT1D", "P1H", "P1.5D", "P-1D", "+P1D", "P1D ", "P1DT1HT1M", "P1Y1Y"],
    );
}

#[rustfmt::skip]
#[test]
fn addresses() {
    let ipv4 = ["0.0.0.0", "255.255.255.255", "10.0.1.20"];
    let ipv6 = ["::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "ABCD::0001",
        "::1.2.3.4"];
    let neither = ["", "256.0.0.0", "01.2.3.4", "1.2.3", "1.2.3.4.5", "1.2.3.4/8", " 1.2.3.4",
        "1.2.3.４", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "::12345", "::g",
        "fe80::1%eth0", "::/0", "[::1]", "::1.2.3", "::01.2.3.4"];
    check(IPV4, &ipv4, &ipv6);
    check(IPV4, &[], &neither);
    check(IPV6, &ipv6, &ipv4);
    check(IPV6, &[], &neither);
    check(IP, &[&ipv4[..], &ipv6[..]].concat(), &neither);
}

#[rustfmt::skip]
#[test]
fn host_names() {
    let label = "a".repeat(63);
    let longest = format!("{label}.{label}.{label}.{}", "a".repeat(61));
    let common = ["a.b", "1.2", "a-b.c--d", "r3---sn-x.example", "XN--BCHER-KVA.example",
        "xn--bcher-kva.example", label.as_str()];
    let refused = ["", ".", ".a", "a..b", "-a.b", "a-.b", "a_b.c", "a b.c", "a.b\n", "a.*",
        "xn--.a", "xn--a-.a"];
    // They look like A-labels, and are none.
    let fake = ["xn--a.a", "xn---a.a", "xn--X.a", "xn--bcher-kv.a", "xn--n3h.a"];
    let above = [longest.clone() + "a", label.clone() + "a.b"];
    let above = above.each_ref().map(String::as_str);
    let single = ["hostname", "xn--bcher-kva"];
    check(HOSTNAME, &common, &[&refused[..], &fake].concat());
    check(HOSTNAME, &[single[0], single[1], &longest], &above);
    check(HOSTNAME, &[], &["bücher.example", "a。b", "a.b.", "\u{212a}.a"]);
    // To DNS, a label that begins with `xn--` is one like any other, and no standard of JSON Schema has this format.
    check(FQDN, &[&common[..6], &fake, &["a.b.", &longest]].concat(), &[&refused[..], &above].concat());
    check(FQDN, &[], &["bücher.example", "a", "a.", "a.b..", ".."]);
    check(IDN_HOSTNAME, &common, &[&refused[..], &fake].concat());
    check(IDN_HOSTNAME, &[single[0], single[1], &longest], &above);
    check(IDN_HOSTNAME, &[], &["a.b.", "a.b。"]);
}

/// RFC 5893, section 2: beside a label from right to left, none begins with a digit.
#[test]
fn host_names_from_right_to_left() {
    let accepted = [
        "אב.example",
        "example.אב",
        "אב.גד",
        "a1.אב",
        "1a.example",
        "1é.example",
        "xn--4dbc.example",
    ];
    let refused = [
        "1.אב",
        "אב.1a",
        "1é.אב",
        "0אב.example",
        "1a.xn--4dbc",
        "אב1a.example",
        "a.1.אב",
    ];
    check(IDN_HOSTNAME, &accepted, &refused);
}

#[rustfmt::skip]
#[test]
fn international_host_names() {
    // Six characters more as an A-label.
    let long = |count| "ü".repeat(count);
    let name = |count| format!("{0}.{0}.{0}.{1}", long(57), long(count));
    check(
        IDN_HOSTNAME,
        &["bücher.example", "例。テスト", "a．b", "a｡b", "faß.example", "실례.테스트", "한글", "a.אב1"],
        &["Bücher", "ｂücher", "bu\u{308}cher", "☃", "a☃", "ü_", "-ü", "ü-", "ab--ü", "xn--ü",
          "ü。", "\u{300}a", "\u{378}", "\u{1100}\u{1161}\u{11a8}", "\u{a0}", "a\u{ad}b", "אa",
          "1א"],
    );
    check(
        IDN_HOSTNAME,
        &["ßς\u{f0b}〇", "\u{6fd}\u{6fe}"],
        &["\u{640}\u{7fa}", "\u{302e}ㄱ", "〱", "〻", "a\u{20d0}", "a\u{1d167}", "a\u{1d242}"],
    );
    check(
        IDN_HOSTNAME,
        &["l·l", "α\u{375}β", "א\u{5f3}ב", "א\u{5f4}ב", "・ぁ", "・ァ", "・丈", "ب٠ب", "۰0"],
        &["a·l", "l·a", "·l", "l·", "α\u{375}s", "α\u{375}", "\u{5f3}ב", "\u{5f4}ב", "def・abc",
          "・", "ب٠۰"],
    );
    check(
        IDN_HOSTNAME,
        &["क\u{94d}\u{200d}ष", "क\u{94d}\u{200c}ष", "بي\u{200c}بي"],
        &["क\u{200d}ष", "\u{200d}ष", "क\u{200c}ष", "a\u{200c}b"],
    );
    check(IDN_HOSTNAME, &[&long(57), &name(55)], &[&long(58), &long(10_000), &name(56)]);
}

#[rustfmt::skip]
#[test]
fn resource_identifiers() {
    let absolute = ["a:", "http://a", "http://u:p@a:80/b/../c?d#e", "http://a:/", "urn:a:b",
        "file:///a", "http://[::1]:8/", "http://[::1.2.3.4]", "http://[v1.a:b]", "http://1.2.3",
        "a:%2f", "a:b?c?/d#?/"];
    let relative = ["", "//a", "/a", "a/b", "./a:b", "?a", "#a", "/a//b"];
    let neither = ["1a:b", "http://a b", "http://a\\b", "http://[::1", "http://[::1%25en0]",
        "http://[1.2.3.4]", "http://[v.a]", "http://a:b", "http://a@b@c", "a:%", "a:%2", "a:%2g",
        "a:[", "a#b#c", "a:{b}", "a:|", "a:^", "a:`", "a:\"", "a:<b>", "a:\n", ":a", "a_b:c"];
    let international = ["http://é.é/é?é#é", "a:\u{10000}", "a:?\u{e000}", "a:\u{a0}"];
    let refused = ["é:a", "a:\u{80}", "a:\u{e000}", "a:\u{fdd0}", "a:\u{fffe}", "a:\u{e0fff}",
        "a:#\u{e000}", "a:\u{200e}b", "a:\u{202e}b"];
    check(URI, &absolute, &[&relative[..], &neither, &international, &refused].concat());
    check(IRI, &[&absolute[..], &international].concat(), &[&relative[..], &neither,
        &refused].concat());
    let absolute = [&absolute[..], &relative].concat();
    check(URI_REFERENCE, &absolute, &[&neither[..], &international, &refused, &["é"]].concat());
    check(IRI_REFERENCE, &[&absolute[..], &international, &["é"]].concat(), &[&neither[..],
        &refused].concat());
}

#[rustfmt::skip]
#[test]
fn uri_templates() {
    check(
        URI_TEMPLATE,
        &["", "/a/{b}", "{a}{b}", "{+a}{#b}{.c}{/d}{;e}{?f}{&g}", "{=a}", "{|a}", "{a,b.c,d_e}",
          "{a*,b:1}", "{a:9999}", "{%41b}", "%41", "'", "é", "\u{e000}", "[]"],
        &["{", "}", "{}", "{a", "a}", "{{a}}", "{a}}", "{+}", "{a,}", "{,}", "{+,a}", "{a:}",
          "{a:0}", "{a:01}", "{a:10000}", "{a*:1}", "{a:1*}", "{a**}", "{.}", "{a.}", "{..a}",
          "{a-b}", "{$a}", "{é}", "{%4}", "{%4g}", "%", "%4", "%é", " ", "\"", "<", "\\", "^",
          "`", "|", "\0", "\u{7f}", "\u{80}", "\u{fdd0}", "\u{ffff}", "\u{1fffe}", "\u{e0000}"],
    );
}

#[rustfmt::skip]
#[test]
fn mailboxes() {
    let local = |count| "a".repeat(count) + "@b";
    let quoted = |count| format!("\"{}\"@b", "a".repeat(count));
    let label = |count| "a@".to_owned() + &"b".repeat(count);
    let total = |count| format!("a@{0}.{0}.{0}.{1}", "b".repeat(63), "b".repeat(count));
    let common = ["a@b", "a.b+c@d-e.f", "!#$%&'*+-/=?^_`{|}~@1", "\"\"@a", "\" @,.\"@a",
        "\"\\\"\\\\\"@a", "a@[1.2.3.4]", "a@[001.2.3.255]", "a@[IPv6:::1]", "a@[ipv6:::1.2.3.4]",
        &local(64), &quoted(62), &label(63), &total(60)];
    let refused = ["", "@", "a", "a@", "@a", "a@b@c", ".a@b", "a.@b", "a..b@c", "a b@c", "a,b@c",
        "(a)b@c", "\"a@b", "\"a\"b@c", "\"a\"", "\"\\\"@a", "\"\n\"@a", "\"\\\u{7f}\"@a",
        "\"a\".b@c", "a@b.", "a@.b", "a@b..c", "a@-b", "a@b-", "a@b_c", "a@b c", "a@[1.2.3]",
        "a@[1.2.3.256]", "a@[1.2.3.0001]", "a@[1.2.3.+1]", "a@[::1]", "a@[IPv6:1.2.3.4]",
        "a@[IPv6:::g]", "a@[x:y]", "a@[1.2.3.4", "a@[1.2.3.4]b", "<a@b>", "a@b\n", &local(65),
        &quoted(63), &label(64), &total(61)];
    let international = ["é@b", "a@é", "\"é\"@é.b", "\u{85}@b", "a@e\u{301}"];
    check(EMAIL, &common, &[&refused[..], &international].concat());
    check(IDN_EMAIL, &[&common[..], &international].concat(), &refused);
    check(IDN_EMAIL, &[&("é".repeat(32) + "@b")], &[&("é".repeat(33) + "@b"), "a＠b", "\"\\é\"@b",
        "a@é-"]);
}

#[rustfmt::skip]
#[test]
fn identifiers() {
    check(
        UUID,
        &["00000000-0000-0000-0000-000000000000", "2EB8aa08-AA98-11ea-b4aa-73B441D16380"],
        &["", "2eb8aa08aa9811eab4aa73b441d16380", "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}",
          "2eb8aa08-aa98-11ea-b4aa-73b441d1638", "2eb8aa08-aa98-11ea-b4aa-73b441d16380a",
          "2eb8aa0-8aa98-11ea-b4aa-73b441d16380", "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
          "é2eb8aa-aa98-11ea-b4aa-73b441d1638"],
    );
}

#[rustfmt::skip]
#[test]
fn regular_expressions() {
    let deep = |group: &str| group.repeat(100_000) + &")".repeat(100_000);
    let large = "a?".repeat(20_000) + "((((a{1000}){1000}){1000}){1000})";
    check(
        REGEX,
        &["", "a", "^[a-z]+$", "(?<n>a)\\k<n>", "(?<=a+)b", "[]", "[^]", "\\cA", "\\p{L}", "\\u{1F600}", "(a)\\1",
          "(?i:a)", "(?-i:a)", "(?im-s:a)", "(?i-:a)"],
        &["(", ")", "[", "*", "a**", "a{2,1}", "\\", "\\a", "\\Z", "\\1", "\\p{Greek}", "(?P<n>x)", "(?#c)a", "(?>a)",
          "{", "]", "[\\w-.]", "\\-", "[z-a]", "(?<n>a)(?<n>b)", "\\k<n>",
          "(?i)a", "a(?s)", "(?x:a)", "(?ii:a)", "(?i-i:a)", "(?-:a)", "(?:a", &deep("("), &deep("(?i:")],
    );
    // Whatever the answer is, it comes at once.
    let began = std::time::Instant::now();
    REGEX.matches(&large);
    assert!(began.elapsed().as_secs() < 1, "{:?}", began.elapsed());
}

#[rustfmt::skip]
#[test]
fn json_pointers() {
    check(
        JSON_POINTER,
        &["", "/", "//", "/a/0", "/~0~1", "/~01", "/é \"\\%", "/-"],
        &["a", "#", "#/a", "/~", "/~2", "/~~0", "/a~/b", "~0"],
    );
    check(
        RELATIVE_JSON_POINTER,
        &["0", "0#", "10", "0/", "1/a/0", "2/~0", "0+1", "0-1#", "1+10/a", "0//"],
        &["", "#", "/a", "01", "-1", "+1", "0##", "0a", "0#/a", "0/~", "0+", "0+0", "0+01",
          "0+-1", "0 ", "٠"],
    );
}

#[rustfmt::skip]
#[test]
fn binary_data() {
    check(
        BYTE,
        &["", "AA==", "AAA=", "AAAA", "az09+w==", "////"],
        &["A", "AA", "AAA", "A===", "AA=", "AAAA=", "AAAA====", "====", "AB==", "AAB=",
          "AA==AAAA", "A-_A", "AA\n=", "AAAA\n", "é==", "AAé="],
    );
    check(
        BASE64URL,
        &["", "AA==", "AA", "AAA=", "AAA", "AAAA", "-_-_", "__8"],
        &["A", "A===", "AA=", "AAA==", "AAAA=", "=", "AB", "AAB", "A+/A", "AA AA", "AAé"],
    );
}

/// Formats that a wider one contains.
const CONTAINED: [(Format, Format); 8] = [
    (HOSTNAME, IDN_HOSTNAME),
    (EMAIL, IDN_EMAIL),
    (IPV4, IP),
    (IPV6, IP),
    (URI, URI_REFERENCE),
    (URI, IRI),
    (URI_REFERENCE, IRI_REFERENCE),
    (IRI, IRI_REFERENCE),
];

const PIECES: [&str; 48] = [
    "",
    "a",
    "Z",
    "0",
    "9",
    "60",
    "2024",
    "-02-29",
    "T",
    "23:59:60",
    "Z",
    "+00:00",
    "P",
    "1D",
    "1H",
    ".",
    "..",
    "-",
    "xn--",
    "bcher-kva",
    "ü",
    "é",
    "א",
    "\u{200d}",
    "・",
    "。",
    "@",
    "\"",
    "\\",
    "[",
    "]",
    "IPv6:",
    "::1",
    "1.2.3.4",
    ":",
    "//",
    "/",
    "~",
    "~0",
    "#",
    "?",
    "%41",
    "%",
    "{",
    "}",
    "=",
    "\0",
    "😀",
];

#[test]
fn pieces_in_any_order_do_not_panic_and_keep_containment() {
    let mut seed = 1_u64;
    let mut next = |bound: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as usize % bound
    };
    for _ in 0..50_000 {
        let text: String = (0..next(6)).map(|_| PIECES[next(PIECES.len())]).collect();
        for format in ALL {
            format.matches(&text);
        }
        for (narrow, wide) in CONTAINED {
            let contained = !narrow.matches(&text) || wide.matches(&text);
            assert!(contained, "{text:?} is a {}, but no {}", narrow.name(), wide.name());
        }
    }
}
