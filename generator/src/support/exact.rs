//! Numbers that a double does not hold, as they are written.
//!
//! `serde_json` rounds a number of many digits, and refuses one that is too large, before anyone sees its text. So the
//! thorough pass reads such numbers as marked text, and remembers that by the places of the numbers in the tree.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};

use serde_json::{Number, Value};

use super::decode;
use super::path::Path;
use super::report::Report;

/// The greatest double below which every integer is one.
pub const EXACT: f64 = 9_007_199_254_740_992.0;

/// The texts of the numbers of a tree that a double does not hold, by their addresses.
#[derive(Debug, Default)]
pub struct Numbers {
    texts: HashMap<usize, String>,
    overflow: bool,
}

impl Numbers {
    /// The text of the number `value`, if a double does not hold it.
    pub fn text(&self, value: &Value) -> Option<&str> {
        match self.texts.is_empty() {
            true => None,
            false => self.texts.get(&std::ptr::from_ref(value).addr()).map(String::as_str),
        }
    }

    /// Whether there is a number beyond the range of doubles. In the tree, it is the greatest of these.
    pub fn has_overflow(&self) -> bool {
        self.overflow
    }

    /// Makes numbers of the marked texts. The tree must not be moved after.
    fn settle(&mut self, value: &mut Value, mark: &str) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.settle(item, mark)),
            Value::Object(members) => members.values_mut().for_each(|member| self.settle(member, mark)),
            Value::String(text) => {
                let Some(number) = text.strip_prefix(mark).map(str::to_owned) else {
                    return;
                };
                let read = serde_json::from_str(&number).ok();
                self.overflow |= read.is_none();
                let greatest = || Number::from_f64(f64::MAX);
                *value = read.or_else(greatest).map_or(Value::Null, Value::Number);
                self.texts.insert(std::ptr::from_ref(value).addr(), number);
            }
            _ => {}
        }
    }
}

/// A document as a tree, with its numbers as they are written.
#[derive(Debug)]
pub struct Document {
    /// The tree, which stays where it is.
    pub value: Box<Value>,
    /// What it can't hold.
    pub numbers: Numbers,
}

impl Document {
    /// Parses a document.
    pub fn parse(json: &[u8]) -> Result<Self, serde_json::Error> {
        // Nobody can guess the mark, and so write it.
        let mark = format!("{:016x}", RandomState::new().build_hasher().finish());
        let mut numbers = Numbers::default();
        let value = match marked(json, &mark) {
            None => Box::new(decode::tree(json)?),
            Some(marked) => {
                let mut value = Box::new(decode::tree(&marked)?);
                numbers.settle(&mut value, &mark);
                value
            }
        };
        Ok(Document { value, numbers })
    }
}

/// The document with the numbers that a double does not hold as text after `mark`, if there are any.
fn marked(json: &[u8], mark: &str) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let (mut at, mut copied) = (0, 0);
    while let Some(byte) = json.get(at) {
        match byte {
            b'"' => at = string_end(json, at),
            b'-' | b'0'..=b'9' => {
                let rest = json.get(at..).unwrap_or_default();
                let length = rest.iter().position(|byte| !is_of_number(*byte));
                let (number, after) = rest.split_at(length.unwrap_or(rest.len()));
                let end = at + number.len();
                let is_name = after.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
                if number.len() > 3 && !is_name && is_beyond_double(number) {
                    out.extend_from_slice(json.get(copied..at).unwrap_or_default());
                    let text = [b"\"", mark.as_bytes(), number, b"\""].concat();
                    out.extend_from_slice(&text);
                    copied = end;
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return None;
    }
    out.extend_from_slice(json.get(copied..).unwrap_or_default());
    Some(out)
}

/// Where the string that starts at `at` ends.
fn string_end(json: &[u8], at: usize) -> usize {
    let mut at = at + 1;
    while let Some(byte) = json.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}

fn is_of_number(byte: u8) -> bool {
    byte.is_ascii_digit() || b"+-.eE".contains(&byte)
}

/// Whether a text is a number of JSON that a double does not hold to the last digit.
fn is_beyond_double(number: &[u8]) -> bool {
    let Some(text) = std::str::from_utf8(number).ok().filter(|text| is_number(text)) else {
        return false;
    };
    if text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok() {
        return false;
    }
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa
        .bytes()
        .filter(u8::is_ascii_digit)
        .skip_while(|digit| *digit == b'0');
    let digits = digits.count();
    let double: f64 = text.parse().unwrap_or(f64::INFINITY);
    digits > 15 || double.is_infinite() || (double == 0.0 && digits > 0)
}

/// Whether a text is a number of JSON (RFC 8259, section 6).
fn is_number(text: &str) -> bool {
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let is_plain = whole == "0" || !whole.starts_with('0');
    is_plain && [whole, fraction, exponent].into_iter().all(are_digits)
}

/// What is wrong with a number that a double can't be.
pub const TOO_LARGE: &str = "is a number beyond the range of a double";

/// Whether a number is one that a double can't be.
pub fn is_too_large(value: &Value, report: &Report) -> bool {
    let digits = report.numbers().text(value).map(str::parse::<f64>);
    digits.is_some_and(|number| number.is_ok_and(f64::is_infinite))
}

/// Whether a tree can hold all numbers of a value.
pub fn is_held(value: &Value, at: &Path<'_>, report: &mut Report) -> bool {
    if !report.numbers().has_overflow() {
        return true;
    }
    let mut held = true;
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                held &= is_held(item, &at.index(index), report);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                held &= is_held(member, &at.key(name), report);
            }
        }
        value if is_too_large(value, report) => {
            report.add(at, "format", TOO_LARGE);
            held = false;
        }
        _ => {}
    }
    held
}

/// What a number is among the integers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    /// It is this one.
    Number(i128),
    /// It is one that has more than 127 bits.
    Beyond,
    /// It has a fraction.
    Fraction,
}

/// What the number `text` is among the integers, to the last digit.
pub fn whole(text: &str) -> Whole {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let (is_negative, whole) = match whole.strip_prefix('-') {
        Some(whole) => (true, whole),
        None => (false, whole),
    };
    let digits = [whole, fraction].concat();
    let significant = digits.trim_matches('0');
    if significant.is_empty() {
        return Whole::Number(0);
    }
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    let shift = |exponent: i64| i128::from(exponent) + zeros as i128 - fraction.len() as i128;
    let shift = match exponent.parse() {
        Ok(exponent) => shift(exponent),
        // More digits than a number of bits counts.
        Err(_) if exponent.starts_with('-') => -1,
        Err(_) => i128::MAX,
    };
    if shift < 0 {
        return Whole::Fraction;
    }
    let scale = u32::try_from(shift).ok().and_then(|shift| 10_i128.checked_pow(shift));
    let number = significant.parse::<i128>().ok().zip(scale);
    match number.and_then(|(number, scale)| number.checked_mul(scale)) {
        Some(number) if is_negative => Whole::Number(-number),
        Some(number) => Whole::Number(number),
        None => Whole::Beyond,
    }
}
