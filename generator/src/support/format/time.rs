//! Dates, times and durations (RFC 3339, section 5.6 and appendix A).
//!
//! The letters are case-insensitive, as literals are in ABNF.

use super::Format;

/// `full-date` (RFC 3339, section 5.6).
pub const DATE: Format = Format::new("date", |text| is_date(text.as_bytes()));

/// `full-time` (RFC 3339, section 5.6): a time with its offset.
///
/// A leap second occurs at 23:59:60 UTC only (section 5.7).
pub const TIME: Format = Format::new("time", |text| is_time(text.as_bytes()));

/// `date-time` (RFC 3339, section 5.6).
///
/// A leap second is accepted on any day, since future ones are not known.
pub const DATE_TIME: Format = Format::new("date-time", is_date_time);

/// `duration` (RFC 3339, appendix A).
pub const DURATION: Format = Format::new("duration", |text| is_duration(text.as_bytes()));

const MINUTES_PER_DAY: u32 = 24 * 60;

fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.as_bytes().split_at_checked("YYYY-MM-DD".len()) else {
        return false;
    };
    matches!(rest, [b'T' | b't', time @ ..] if is_date(date) && is_time(time))
}

fn is_date(text: &[u8]) -> bool {
    let [c1, c2, y1, y2, b'-', m1, m2, b'-', d1, d2] = *text else {
        return false;
    };
    let (Some(century), Some(year), Some(month), Some(day)) = (two(c1, c2), two(y1, y2), two(m1, m2), two(d1, d2))
    else {
        return false;
    };
    (1..=days_in(century * 100 + year, month)).contains(&day)
}

fn is_time(text: &[u8]) -> bool {
    let [h1, h2, b':', m1, m2, b':', s1, s2, ref rest @ ..] = *text else {
        return false;
    };
    let (Some(hour @ ..24), Some(minute @ ..60), Some(second @ ..=60)) = (two(h1, h2), two(m1, m2), two(s1, s2)) else {
        return false;
    };
    let local = hour * 60 + minute;
    strip_fraction(rest)
        .and_then(|offset| to_utc(local, offset))
        .is_some_and(|utc| second < 60 || utc == MINUTES_PER_DAY - 1)
}

/// Strips a `time-secfrac`, if there is a point.
fn strip_fraction(text: &[u8]) -> Option<&[u8]> {
    match text {
        [b'.', fraction @ ..] => strip_digits(fraction),
        _ => Some(text),
    }
}

/// Returns the minute of the day in UTC, given the local one and the text of the `time-offset`.
fn to_utc(local: u32, offset: &[u8]) -> Option<u32> {
    match *offset {
        [b'Z' | b'z'] => Some(local),
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours @ ..24, minutes @ ..60) = (two(h1, h2)?, two(m1, m2)?) else {
                return None;
            };
            let offset = hours * 60 + minutes;
            let ahead = if sign == b'-' { offset } else { MINUTES_PER_DAY - offset };
            Some((local + ahead) % MINUTES_PER_DAY)
        }
        _ => None,
    }
}

fn is_duration(text: &[u8]) -> bool {
    let [b'P' | b'p', text @ ..] = text else {
        return false;
    };
    if strip_run(text, b"W") == Some(&[]) {
        return true;
    }
    match strip_run(text, b"YMD").unwrap_or(text) {
        [b'T' | b't', time @ ..] => strip_run(time, b"HMS") == Some(&[]),
        rest => rest.is_empty() && !text.is_empty(),
    }
}

/// Strips amounts with consecutive `units`, beginning with any of them.
fn strip_run<'t>(text: &'t [u8], units: &[u8]) -> Option<&'t [u8]> {
    let (first, mut rest) = strip_amount(text)?;
    let mut units = units.iter().skip_while(|unit| **unit != first);
    units.next()?;
    for next in units {
        match strip_amount(rest) {
            Some((unit, after)) if unit == *next => rest = after,
            _ => break,
        }
    }
    Some(rest)
}

/// Strips digits and a letter, and returns the letter in upper case and what follows it.
fn strip_amount(text: &[u8]) -> Option<(u8, &[u8])> {
    let (unit, rest) = strip_digits(text)?.split_first()?;
    Some((unit.to_ascii_uppercase(), rest))
}

/// Strips one digit or more.
fn strip_digits(text: &[u8]) -> Option<&[u8]> {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    text.get(digits..).filter(|_| digits > 0)
}

fn two(tens: u8, ones: u8) -> Option<u32> {
    (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
}

/// Returns the number of days in a month, zero for a month that does not exist.
fn days_in(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

/// RFC 3339, appendix C.
fn is_leap(year: u32) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}
