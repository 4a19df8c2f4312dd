//! Rules: what a type does not guarantee.

use serde::Deserialize;
use serde_json::Number;

use super::IntegerType;
use crate::schema::number::{Decimal, greatest_common_divisor};
use crate::schema::{Conjunction, Numeric};

#[cfg(test)]
mod tests;

/// What `format` means (JSON Schema Validation, section 7.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[serde(rename_all = "kebab-case")]
pub enum Formats {
    /// A value that does not have its format is invalid.
    #[default]
    Assert,
    /// A format tells what a value means; every value is valid.
    Annotate,
}

/// The Rust type of integers that have neither a format nor limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Integers {
    /// A type that holds them all, as the specification says.
    Exact,
    /// A plain `i64`. Integers beyond it are rejected.
    I64,
}

/// A constraint on a value, which its type does not guarantee.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// On text.
    Text(TextRule),
    /// On a whole number.
    Integer(IntegerRule),
    /// On any number.
    Number(NumberRule),
    /// On a list: `minItems`, `maxItems`, `uniqueItems`, and on each item.
    Items(u64, Option<u64>, bool, Option<Box<Rule>>),
    /// On each value of a tuple.
    Tuple(Vec<Option<Rule>>),
    /// On a map: `minProperties`, `maxProperties`, on its names, and on each value.
    Entries(u64, Option<u64>, TextRule, Option<Box<Rule>>),
    /// On any value: one of these, as JSON.
    Values(Vec<String>),
    /// On a value that may also be null.
    Nullable(Box<Rule>),
    /// On any value: what a schema demands that is checked as it is written, by the name of its constant and by the
    /// keywords.
    Schema(String, Vec<&'static str>),
    /// Both.
    Both(Box<Rule>, Box<Rule>),
}

impl Rule {
    /// Both rules, where there are two.
    pub fn both(one: Option<Rule>, other: Option<Rule>) -> Option<Rule> {
        match (one, other) {
            (Some(one), Some(other)) => Some(Rule::Both(Box::new(one), Box::new(other))),
            (one, other) => one.or(other),
        }
    }

    /// Looks at the rule and at all within it.
    pub fn each(&self, look: &mut impl FnMut(&Rule)) {
        match self {
            Rule::Items(_, _, _, Some(each)) | Rule::Entries(_, _, _, Some(each)) | Rule::Nullable(each) => {
                each.each(look);
            }
            Rule::Tuple(rules) => rules.iter().flatten().for_each(|rule| rule.each(&mut *look)),
            Rule::Both(one, other) => {
                one.each(&mut *look);
                other.each(&mut *look);
            }
            _ => {}
        }
        look(self);
    }

    /// What it demands of text: of a value, or of the names in a map.
    pub fn text(&self) -> Option<&TextRule> {
        match self {
            Rule::Text(rule) | Rule::Entries(_, _, rule, _) => Some(rule),
            _ => None,
        }
    }
}

/// A constraint on text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TextRule {
    /// `minLength`.
    pub min_length: u64,
    /// `maxLength`.
    pub max_length: Option<u64>,
    /// `pattern`: the names of the constants, with the sources.
    pub patterns: Vec<(String, String)>,
    /// `format`.
    pub format: Option<FormatCheck>,
}

/// The check of a format in the support code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatCheck {
    /// The name of the format in descriptions.
    pub name: &'static str,
    /// The module that holds its constant.
    pub module: &'static str,
    /// The name of its constant.
    pub constant: &'static str,
}

/// A constraint on a whole number.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IntegerRule {
    /// The least value.
    pub minimum: Option<i128>,
    /// The greatest value.
    pub maximum: Option<i128>,
    /// `multipleOf`.
    pub multiple_of: Option<i128>,
}

/// A constraint on any number.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NumberRule {
    /// `minimum`.
    pub minimum: Option<f64>,
    /// `exclusiveMinimum`.
    pub exclusive_minimum: Option<f64>,
    /// `maximum`.
    pub maximum: Option<f64>,
    /// `exclusiveMaximum`.
    pub exclusive_maximum: Option<f64>,
    /// `multipleOf`.
    pub multiple_of: Option<f64>,
    /// `format: decimal`: no more digits than a double holds.
    pub digits: bool,
}

/// The formats that are checked.
const FORMATS: &[FormatCheck] = &[
    format("date-time", "time", "DATE_TIME"),
    format("date", "time", "DATE"),
    format("time", "time", "TIME"),
    format("duration", "time", "DURATION"),
    format("ipv4", "network", "IPV4"),
    format("ipv6", "network", "IPV6"),
    format("ip", "network", "IP"),
    format("hostname", "hostname", "HOSTNAME"),
    format("fqdn", "fqdn", "FQDN"),
    format("idn-hostname", "hostname", "IDN_HOSTNAME"),
    format("uri", "uri", "URI"),
    format("url", "uri", "URI"),
    format("uri-reference", "uri", "URI_REFERENCE"),
    format("iri", "uri", "IRI"),
    format("iri-reference", "uri", "IRI_REFERENCE"),
    format("uri-template", "uri_template", "URI_TEMPLATE"),
    format("email", "email", "EMAIL"),
    format("idn-email", "email", "IDN_EMAIL"),
    format("uuid", "uuid", "UUID"),
    format("json-pointer", "json_pointer", "JSON_POINTER"),
    format("relative-json-pointer", "json_pointer", "RELATIVE_JSON_POINTER"),
    format("regex", "regex", "REGEX"),
    format("byte", "base64", "BYTE"),
    format("base64url", "base64", "BASE64URL"),
];

const fn format(name: &'static str, module: &'static str, constant: &'static str) -> FormatCheck {
    FormatCheck { name, module, constant }
}

impl FormatCheck {
    /// The check of the format `name`, if there is one. Other formats are annotations.
    pub fn named(name: &str) -> Option<Self> {
        FORMATS.iter().find(|format| format.name == name).copied()
    }
}

/// The constraint on the items of a list.
pub fn items(conjunction: &Conjunction, each: Option<Rule>) -> Option<Rule> {
    let (min, max, unique) = (conjunction.min_items, conjunction.max_items, conjunction.unique_items);
    let none = min == 0 && max.is_none() && !unique && each.is_none();
    (!none).then(|| Rule::Items(min, max, unique, each.map(Box::new)))
}

/// The constraint on the values of a tuple.
pub fn tuple(each: Vec<Option<Rule>>) -> Option<Rule> {
    each.iter().any(Option::is_some).then_some(Rule::Tuple(each))
}

/// The constraint on the entries of a map.
pub fn entries(conjunction: &Conjunction, names: TextRule, each: Option<Rule>) -> Option<Rule> {
    let (min, max) = (conjunction.min_properties, conjunction.max_properties);
    let none = min == 0 && max.is_none() && names == TextRule::default() && each.is_none();
    (!none).then(|| Rule::Entries(min, max, names, each.map(Box::new)))
}

/// The constraint on a whole number.
pub fn integer(numeric: &Numeric, format: Option<&str>, ty: IntegerType) -> Option<Rule> {
    let narrow: Option<(i128, i128)> = match format {
        Some("int8") => Some((i8::MIN.into(), i8::MAX.into())),
        Some("int16") => Some((i16::MIN.into(), i16::MAX.into())),
        Some("uint8") => Some((u8::MIN.into(), u8::MAX.into())),
        Some("uint16") => Some((u16::MIN.into(), u16::MAX.into())),
        _ => None,
    };
    let least = numeric.minimum.as_ref().map(ceiling);
    let above = numeric
        .exclusive_minimum
        .as_ref()
        .map(|number| floor(number).saturating_add(1));
    let most = numeric.maximum.as_ref().map(floor);
    let below = numeric
        .exclusive_maximum
        .as_ref()
        .map(|number| ceiling(number).saturating_sub(1));
    let (min, max) = range(ty);
    let rule = IntegerRule {
        // Option's order has None first, which is right for a maximum of minima and not the other way round.
        minimum: least
            .max(above)
            .max(narrow.map(|(min, _)| min))
            .filter(|limit| *limit > min),
        maximum: [most, below, narrow.map(|(_, max)| max)]
            .into_iter()
            .flatten()
            .min()
            .filter(|limit| *limit < max),
        multiple_of: numeric
            .multiple_of
            .iter()
            // A divisor beyond 128 bits divides none of the integers that the rule can be asked for but zero.
            .map(|divisor| Decimal::new(divisor).whole_divisor().unwrap_or(i128::MAX))
            .reduce(least_common_multiple)
            .filter(|divisor| *divisor != 1),
    };
    (rule != IntegerRule::default()).then_some(Rule::Integer(rule))
}

/// The constraint on any number.
pub fn number(numeric: &Numeric) -> Option<Rule> {
    let limits = limits(
        &numeric.minimum,
        &numeric.exclusive_minimum,
        &numeric.maximum,
        &numeric.exclusive_maximum,
    );
    let divisors = numeric.multiple_of.iter().filter_map(Number::as_f64);
    let mut rules = divisors.map(|divisor| NumberRule {
        multiple_of: Some(divisor),
        ..NumberRule::default()
    });
    let first = NumberRule {
        multiple_of: rules.next().and_then(|rule| rule.multiple_of),
        ..limits
    };
    let rule = (first != NumberRule::default()).then_some(Rule::Number(first));
    rules.fold(rule, |rule, more| Rule::both(rule, Some(Rule::Number(more))))
}

/// The limits on a number.
pub fn limits(
    minimum: &Option<Number>,
    exclusive_minimum: &Option<Number>,
    maximum: &Option<Number>,
    exclusive_maximum: &Option<Number>,
) -> NumberRule {
    let value = |number: &Option<Number>| number.as_ref().and_then(Number::as_f64);
    NumberRule {
        minimum: value(minimum),
        exclusive_minimum: value(exclusive_minimum),
        maximum: value(maximum),
        exclusive_maximum: value(exclusive_maximum),
        multiple_of: None,
        digits: false,
    }
}

/// The digits of a decimal, which a type that rounds would lose.
pub fn decimal() -> Rule {
    Rule::Number(NumberRule {
        digits: true,
        ..NumberRule::default()
    })
}

/// The integers that `ty` holds.
fn range(ty: IntegerType) -> (i128, i128) {
    match ty {
        IntegerType::I32 => (i32::MIN.into(), i32::MAX.into()),
        IntegerType::I64 => (i64::MIN.into(), i64::MAX.into()),
        IntegerType::U32 => (0, u32::MAX.into()),
        IntegerType::U64 => (0, u64::MAX.into()),
        IntegerType::Any => (i128::MIN, i128::MAX),
    }
}

/// The greatest integer that is not above `number`; saturating, which is exact enough beyond 128 bits.
fn floor(number: &Number) -> i128 {
    integer_value(number).unwrap_or_else(|| approximate(number).floor() as i128)
}

/// The least integer that is not below `number`.
fn ceiling(number: &Number) -> i128 {
    integer_value(number).unwrap_or_else(|| approximate(number).ceil() as i128)
}

/// The smallest Rust type that holds every integer that the format and the limits allow, or as `integers` says it where
/// they don't tell.
pub fn integer_type(format: Option<&str>, numeric: &Numeric, integers: Integers) -> IntegerType {
    match format {
        Some("int8" | "int16" | "int32") => return IntegerType::I32,
        Some("uint8" | "uint16" | "uint32") => return IntegerType::U32,
        Some("int64") => return IntegerType::I64,
        Some("uint" | "uint64") => return IntegerType::U64,
        _ => {}
    }
    let within = |limit: &Option<Number>| {
        let (min, max) = range(IntegerType::I64);
        limit.as_ref().is_some_and(|limit| (min..=max).contains(&floor(limit)))
    };
    let lower = [&numeric.minimum, &numeric.exclusive_minimum];
    let upper = [&numeric.maximum, &numeric.exclusive_maximum];
    let bounded = lower.into_iter().any(within) && upper.into_iter().any(within);
    // A limit beyond says that there are such integers.
    let beyond = lower
        .into_iter()
        .chain(upper)
        .any(|limit| limit.is_some() && !within(limit));
    match integers {
        _ if bounded => IntegerType::I64,
        Integers::I64 if !beyond => IntegerType::I64,
        Integers::Exact | Integers::I64 => IntegerType::Any,
    }
}

/// The nearest double, which is infinite beyond the largest.
fn approximate(number: &Number) -> f64 {
    number.to_string().parse().unwrap_or(0.0)
}

fn integer_value(number: &Number) -> Option<i128> {
    number.to_string().parse().ok()
}

fn least_common_multiple(one: i128, other: i128) -> i128 {
    match greatest_common_divisor(one, other) {
        0 => 0,
        divisor => (one / divisor).saturating_mul(other),
    }
}
