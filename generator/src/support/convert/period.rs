//! Durations as their parts (RFC 3339, appendix A).

use std::fmt::Write;

use crate::support::convert::Expected;
use crate::support::format::time::DURATION;

/// The parts of a duration.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Period {
    /// Years.
    pub years: i64,
    /// Months.
    pub months: i64,
    /// Weeks, which stand alone.
    pub weeks: i64,
    /// Days.
    pub days: i64,
    /// Hours.
    pub hours: i64,
    /// Minutes.
    pub minutes: i64,
    /// Seconds.
    pub seconds: i64,
}

impl Period {
    /// The parts of a duration.
    ///
    /// # Errors
    ///
    /// If the text is none, or has larger numbers than these hold.
    pub fn read(text: &str) -> Result<Self, Expected> {
        if !DURATION.matches(text) {
            return Err("a valid duration".into());
        }
        let mut period = Period::default();
        let mut is_time = false;
        let mut digits = String::new();
        for c in text.chars() {
            let part = match (c.to_ascii_uppercase(), is_time) {
                ('0'..='9', _) => {
                    digits.push(c);
                    continue;
                }
                ('Y', _) => &mut period.years,
                ('M', false) => &mut period.months,
                ('W', _) => &mut period.weeks,
                ('D', _) => &mut period.days,
                ('H', _) => &mut period.hours,
                ('M', true) => &mut period.minutes,
                ('S', _) => &mut period.seconds,
                (letter, _) => {
                    is_time |= letter == 'T';
                    continue;
                }
            };
            *part = digits.parse().map_err(|_| too_long())?;
            digits.clear();
        }
        Ok(period)
    }

    /// How many seconds it has, if it has no years and months, whose length differs. A day has 24 hours.
    ///
    /// # Errors
    ///
    /// If it has years or months, or more seconds than can be counted.
    pub fn to_seconds(self) -> Result<i64, Expected> {
        if self.years != 0 || self.months != 0 {
            return Err("a duration without years and months, whose length differs".into());
        }
        let parts = [
            (self.weeks, 604_800),
            (self.days, 86_400),
            (self.hours, 3_600),
            (self.minutes, 60),
            (self.seconds, 1),
        ];
        let seconds = parts.into_iter().try_fold(0_i64, |sum, (amount, length)| {
            sum.checked_add(amount.checked_mul(length)?)
        });
        seconds.ok_or_else(too_long)
    }

    /// A duration of so many seconds, in hours, minutes and seconds.
    ///
    /// # Errors
    ///
    /// If there are fewer than none, or a fraction of one.
    pub fn of_seconds(seconds: i64, nanoseconds: i32) -> Result<Self, Expected> {
        if seconds < 0 || nanoseconds != 0 {
            return Err("a duration of whole seconds, and not below zero".into());
        }
        Ok(Period {
            hours: seconds / 3600,
            minutes: seconds / 60 % 60,
            seconds: seconds % 60,
            ..Period::default()
        })
    }

    /// The text.
    ///
    /// # Errors
    ///
    /// If there is none: weeks stand alone, and no number is below zero.
    pub fn write(self) -> Result<String, Expected> {
        let dates = [(self.years, 'Y'), (self.months, 'M'), (self.days, 'D')];
        let times = [(self.hours, 'H'), (self.minutes, 'M'), (self.seconds, 'S')];
        let all = || dates.iter().chain(&times);
        if self.weeks < 0 || all().any(|(amount, _)| *amount < 0) {
            return Err("a duration that is not below zero".into());
        }
        if self.weeks > 0 {
            return match all().all(|(amount, _)| *amount == 0) {
                true => Ok(format!("P{}W", self.weeks)),
                false => Err("a duration of weeks alone, or of none".into()),
            };
        }
        let mut text = String::from("P");
        run(&mut text, &dates);
        if times.iter().any(|(amount, _)| *amount > 0) {
            text.push('T');
            run(&mut text, &times);
        }
        if text == "P" {
            text.push_str("T0S");
        }
        Ok(text)
    }
}

/// Writes amounts. Between two of them, there is none left out.
fn run(text: &mut String, amounts: &[(i64, char)]) {
    let is_there = |(amount, _): &(i64, char)| *amount > 0;
    let first = amounts.iter().position(is_there).unwrap_or(amounts.len());
    let end = amounts.iter().rposition(is_there).map_or(0, |last| last + 1);
    for (amount, unit) in amounts.get(first..end).unwrap_or_default() {
        let _ = write!(text, "{amount}{unit}");
    }
}

/// What is expected in place of a duration whose numbers are too large.
pub fn too_long() -> Expected {
    "a shorter duration".into()
}
