//! The values of JSON numbers, exact whatever their size.

use std::cmp::Ordering;

use serde_json::Number;

/// The value of a number: `sign * 0.digits * 10^exponent`, the digits without zeros at either end.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Decimal {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// The value of `number`.
    pub fn new(number: &Number) -> Self {
        let text = number.to_string();
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
        let unsigned = mantissa.trim_start_matches('-');
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let digits = format!("{whole}{fraction}");
        let significant = digits.trim_start_matches('0');
        let leading = i64::try_from(digits.len() - significant.len()).unwrap_or(0);
        let digits = significant.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Decimal {
                negative: false,
                digits,
                exponent: 0,
            };
        }
        // An exponent beyond what an i64 counts is beyond every number that is written down.
        let exponent = exponent.trim_start_matches('+').parse::<i64>().unwrap_or(i64::MAX);
        let point = i64::try_from(whole.len()).unwrap_or(0) - leading;
        Decimal {
            negative: mantissa.starts_with('-'),
            digits,
            exponent: exponent.saturating_add(point),
        }
    }

    /// Whether it has no fraction.
    pub fn is_whole(&self) -> bool {
        i64::try_from(self.digits.len()).is_ok_and(|length| length <= self.exponent)
    }

    /// The least positive whole number of which every whole multiple of this number, itself whole, is a multiple. None
    /// where it is beyond what an i128 holds.
    pub fn whole_divisor(&self) -> Option<i128> {
        let shift = self.exponent - i64::try_from(self.digits.len()).ok()?;
        let digits: i128 = self.digits.parse().ok()?;
        let scale = 10i128.checked_pow(u32::try_from(shift.unsigned_abs()).ok()?)?;
        match shift >= 0 {
            true => digits.checked_mul(scale),
            false => Some(digits / greatest_common_divisor(digits, scale)),
        }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let size = || (self.exponent, &self.digits).cmp(&(other.exponent, &other.digits));
        sign(self).cmp(&sign(other)).then_with(|| match self.negative {
            true => size().reverse(),
            false => size(),
        })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The greatest whole number that divides both.
pub fn greatest_common_divisor(one: i128, other: i128) -> i128 {
    let (mut a, mut b) = (one, other);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::new(&text.parse().unwrap())
    }

    #[test]
    fn numbers_compare_by_value() {
        let ascending = [
            "-1e400",
            "-12",
            "-1.5",
            "-0.001",
            "0",
            "1e-9",
            "0.0075",
            "1",
            "1.5",
            "2",
            "10",
            "9007199254740992",
            "9007199254740993",
            "1e400",
        ];
        for (index, one) in ascending.iter().enumerate() {
            for (other_index, other) in ascending.iter().enumerate() {
                assert_eq!(
                    decimal(one).cmp(&decimal(other)),
                    index.cmp(&other_index),
                    "{one} and {other}"
                );
            }
        }
    }

    #[test]
    fn spelling_does_not_matter() {
        for (one, other) in [
            ("1", "1.0"),
            ("100", "1e2"),
            ("0", "-0.0"),
            ("0.5", "5E-1"),
            ("-20", "-2e+1"),
        ] {
            assert_eq!(decimal(one), decimal(other), "{one} and {other}");
        }
    }

    #[test]
    fn whole_numbers_have_no_fraction() {
        for (text, whole) in [
            ("0", true),
            ("1.0", true),
            ("1e2", true),
            ("1.5", false),
            ("1e-1", false),
            ("1.5e1", true),
        ] {
            assert_eq!(decimal(text).is_whole(), whole, "{text}");
        }
    }

    #[test]
    fn whole_multiples_have_a_whole_divisor() {
        for (text, divisor) in [
            ("2", 2),
            ("0.5", 1),
            ("1.5", 3),
            ("1e-8", 1),
            ("0.75", 3),
            ("1e3", 1000),
        ] {
            assert_eq!(decimal(text).whole_divisor(), Some(divisor), "{text}");
        }
    }
}
