//! Media types and their ranges (RFC 9110, sections 8.3 and 12.5.1).

use http::{HeaderMap, header};

/// A media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether `range`, such as `application/json`, `application/*+json`, `text/*` or `*/*`, holds `media_type`. Case and
/// parameters are ignored.
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
            let start = own_subtype.len().checked_sub(suffix.len())?;
            own_subtype.get(start..)?.eq_ignore_ascii_case(suffix).then_some(2)
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
