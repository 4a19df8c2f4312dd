//! Media types and their ranges (RFC 9110, sections 8.3 and 12.5.1).

use http::{HeaderMap, header};

/// A media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether two media types differ in nothing but their parameters.
pub fn is_same(one: &str, other: &str) -> bool {
    essence(one).eq_ignore_ascii_case(essence(other))
}

/// Whether a media type is JSON (RFC 6839, section 3.1).
pub fn is_json(media_type: &str) -> bool {
    ["application/json", "text/json", "*/*+json"]
        .iter()
        .any(|range| matches(range, media_type))
}

/// Whether text of a media type is UTF-8, in so far as it says what it is.
pub fn is_utf8(media_type: &str) -> bool {
    let known = ["utf-8", "utf8", "us-ascii"];
    parameter(media_type, "charset").is_none_or(|charset| known.iter().any(|name| charset.eq_ignore_ascii_case(name)))
}

/// A parameter of a media type (RFC 9110, section 5.6.6); `None` where it is empty.
pub fn parameter(media_type: &str, name: &str) -> Option<String> {
    let (_, mut rest) = media_type.split_once(';')?;
    loop {
        let (own, after) = rest.split_once('=')?;
        let (value, after) = match after.trim_start().strip_prefix('"') {
            Some(quoted) => unquote(quoted)?,
            None => {
                let (value, after) = after.split_once(';').unwrap_or((after, ""));
                (value.trim().to_owned(), after)
            }
        };
        // What has no value comes before the name.
        let own = own.rsplit(';').next().unwrap_or_default();
        if own.trim().eq_ignore_ascii_case(name) {
            return Some(value).filter(|value| !value.is_empty());
        }
        rest = after;
    }
}

/// The text of a quoted string, and what follows it up to the next parameter.
fn unquote(quoted: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => {
                let rest = quoted.get(at + 1..)?;
                return Some((text, rest.split_once(';').map_or("", |(_, rest)| rest)));
            }
            '\\' => text.push(characters.next()?.1),
            c => text.push(c),
        }
    }
    None
}

/// The media type of a body: what the header `Content-Type` says, or in its absence what is known, unless that is a range.
pub fn of_body(headers: &HeaderMap, known: &str) -> String {
    let declared = headers.get(header::CONTENT_TYPE);
    match declared.and_then(|declared| declared.to_str().ok()) {
        Some(declared) => declared.to_owned(),
        None if known.contains('*') => String::new(),
        None => known.to_owned(),
    }
}

/// The coding of a body that it has to be freed of before it can be read (RFC 9110, section 8.4).
pub fn coding(headers: &HeaderMap) -> Option<&str> {
    let lines = headers.get_all(header::CONTENT_ENCODING).iter();
    let codings = lines.flat_map(|line| line.to_str().unwrap_or("unknown").split(','));
    let mut codings = codings.map(str::trim);
    codings.find(|coding| !coding.is_empty() && !coding.eq_ignore_ascii_case("identity"))
}

/// Whether `range`, such as `application/json`, `application/*+json`, `text/*` or `*/*`, holds `media_type`. Case and
/// parameters are ignored. What has the structure of a suffix holds the media type of that structure: `application/json`
/// is of `application/*+json`.
pub fn matches(range: &str, media_type: &str) -> bool {
    specificity(range, media_type).is_some()
}

/// How closely `range` describes `media_type`; `None` where it does not hold it.
fn specificity(range: &str, media_type: &str) -> Option<u8> {
    let (range, media_type) = (essence(range), essence(media_type));
    if range.eq_ignore_ascii_case(media_type) {
        return Some(3);
    }
    let (range_type, range_subtype) = range.split_once('/')?;
    let (own_type, own_subtype) = media_type.split_once('/')?;
    if range_type != "*" && !range_type.eq_ignore_ascii_case(own_type) {
        return None;
    }
    match range_subtype.strip_prefix('*')? {
        "" => Some(u8::from(range_type != "*")),
        suffix => {
            let start = own_subtype.len().saturating_sub(suffix.len());
            let has_suffix = own_subtype.get(start..)?.eq_ignore_ascii_case(suffix);
            let is_structure = suffix
                .strip_prefix('+')
                .is_some_and(|structure| own_subtype.eq_ignore_ascii_case(structure));
            (has_suffix || is_structure).then_some(2)
        }
    }
}

/// The one of `ranges` that describes `media_type` most closely (OpenAPI 3.1, section 4.8.13.1).
pub fn best_match(ranges: &[&'static str], media_type: &str) -> Option<&'static str> {
    let described = ranges
        .iter()
        .filter_map(|range| Some((specificity(range, media_type)?, *range)));
    // The first of equals, which `max_by_key` would not give.
    described
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, range)| range)
}

/// The one of `offered` that a header `Accept` prefers; the first of equals, and `None` where it accepts none.
pub fn preferred(offered: &[&'static str], accept: &str) -> Option<&'static str> {
    let weighed = offered
        .iter()
        .map(|media_type| (weight(accept, media_type), *media_type));
    let acceptable = weighed.filter(|(weight, _)| *weight > 0);
    acceptable
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, media_type)| media_type)
}

/// The value of the header `Accept`; empty where there is none.
pub fn accepted(headers: &HeaderMap) -> String {
    let lines = headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|line| line.to_str().ok());
    lines.collect::<Vec<_>>().join(", ")
}

/// The weight, in thousandths, that a header `Accept` gives to `media_type`: that of the most specific range.
fn weight(accept: &str, media_type: &str) -> u16 {
    let ranges = accept.split(',').filter_map(|range| {
        // An offer may be a range itself, such as `image/*`: then either may hold the other.
        let specificity = specificity(range, media_type).or_else(|| specificity(media_type, range))?;
        Some((specificity, quality(range)))
    });
    ranges.max().map_or(0, |(_, quality)| quality)
}

/// The parameter `q` in thousandths (RFC 9110, section 12.4.2). One that is malformed counts as absent.
fn quality(range: &str) -> u16 {
    let parameters = range
        .split(';')
        .skip(1)
        .filter_map(|parameter| parameter.split_once('='));
    let text = parameters
        .filter(|(name, _)| name.trim().eq_ignore_ascii_case("q"))
        .map(|(_, value)| value.trim())
        .next();
    let Some((whole, fraction)) = text.map(|text| text.split_once('.').unwrap_or((text, ""))) else {
        return 1000;
    };
    match (whole, format!("{fraction:0<3}").parse::<u16>()) {
        ("0", Ok(thousandths)) if thousandths < 1000 => thousandths,
        _ => 1000,
    }
}
