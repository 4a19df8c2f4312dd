//! Dates and times as their parts (RFC 3339, section 5.6).

use std::fmt::{self, Write};

use crate::support::convert::Expected;
use crate::support::format::Format;
use crate::support::format::time::{DATE, DATE_TIME, TIME};

/// The parts of a date and a time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Moment {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
    /// The hour.
    pub hour: u8,
    /// The minute.
    pub minute: u8,
    /// The second, which is 60 in a leap second.
    pub second: u8,
    /// The fraction of the second.
    pub nanosecond: u32,
    /// How many seconds the time is ahead of UTC.
    pub offset: i32,
}

impl Moment {
    /// The parts of a date.
    ///
    /// # Errors
    ///
    /// If the text is none.
    pub fn date(text: &str) -> Result<Self, Expected> {
        let mut moment = Moment::default();
        moment.read_date(checked(text, &DATE)?);
        Ok(moment)
    }

    /// The parts of a time in UTC, of which types without an offset hold all.
    ///
    /// # Errors
    ///
    /// If the text is none, or has parts that these can't hold.
    pub fn time(text: &str) -> Result<Self, Expected> {
        let mut moment = Moment::default();
        moment.read_time(checked(text, &TIME)?)?;
        moment.in_utc()
    }

    /// The parts of a date and a time.
    ///
    /// # Errors
    ///
    /// If the text is none, or has parts that these can't hold.
    pub fn date_time(text: &str) -> Result<Self, Expected> {
        let mut moment = Moment::default();
        let text = checked(text, &DATE_TIME)?;
        let (date, time) = text.split_at(text.len().min("YYYY-MM-DD".len()));
        moment.read_date(date);
        moment.read_time(time.get(1..).unwrap_or_default())?;
        Ok(moment)
    }

    /// These, if they are in UTC.
    ///
    /// # Errors
    ///
    /// If they are not.
    pub fn in_utc(self) -> Result<Self, Expected> {
        match self.offset {
            0 => Ok(self),
            _ => Err("in UTC, since the offset would be lost".into()),
        }
    }

    /// These, if they are not of a leap second.
    ///
    /// # Errors
    ///
    /// If they are.
    pub fn without_leap(self) -> Result<Self, Expected> {
        match self.second {
            60 => Err("a time that is not in a leap second, which would be lost".into()),
            _ => Ok(self),
        }
    }

    fn read_date(&mut self, text: &str) {
        self.year = number(text.get(..4));
        self.month = number(text.get(5..7));
        self.day = number(text.get(8..10));
    }

    fn read_time(&mut self, text: &str) -> Result<(), Expected> {
        self.hour = number(text.get(..2));
        self.minute = number(text.get(3..5));
        self.second = number(text.get(6..8));
        let rest = text.get(8..).unwrap_or_default();
        let end = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
        let (fraction, offset) = rest.split_at(end);
        let digits = fraction.trim_start_matches('.').trim_end_matches('0');
        if digits.len() > 9 {
            return Err("a time of at most nine digits after the point".into());
        }
        self.nanosecond = number(Some(&format!("{digits:0<9}")));
        let minutes = number::<i32>(offset.get(1..3)) * 60 + number::<i32>(offset.get(4..6));
        self.offset = minutes * if offset.starts_with('-') { -60 } else { 60 };
        Ok(())
    }

    /// The date as text.
    ///
    /// # Errors
    ///
    /// If it has no such text.
    pub fn to_date(self) -> Result<String, Expected> {
        written(DateText(&self).to_string(), &DATE)
    }

    /// The time as text.
    ///
    /// # Errors
    ///
    /// If it has no such text.
    pub fn to_time(self) -> Result<String, Expected> {
        written(TimeText(&self).to_string(), &TIME)
    }

    /// The date and the time as text.
    ///
    /// # Errors
    ///
    /// If they have no such text.
    pub fn to_date_time(self) -> Result<String, Expected> {
        if self.offset % 60 != 0 {
            return Err("a time whose offset is of whole minutes".into());
        }
        written(format!("{}T{}", DateText(&self), TimeText(&self)), &DATE_TIME)
    }
}

/// The text, if it is of the format.
fn checked<'t>(text: &'t str, format: &Format) -> Result<&'t str, Expected> {
    match format.matches(text) {
        true => Ok(text),
        false => Err(format!("a valid {}", format.name()).into()),
    }
}

/// What was written, if it is of the format: a type may hold more than that, such as later years.
fn written(text: String, format: &Format) -> Result<String, Expected> {
    checked(&text, format)?;
    Ok(text)
}

/// The number that some digits stand for.
fn number<T: std::str::FromStr + Default>(digits: Option<&str>) -> T {
    digits.and_then(|digits| digits.parse().ok()).unwrap_or_default()
}

struct DateText<'a>(&'a Moment);

impl fmt::Display for DateText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Moment { year, month, day, .. } = self.0;
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

struct TimeText<'a>(&'a Moment);

impl fmt::Display for TimeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Moment {
            hour,
            minute,
            second,
            nanosecond,
            offset,
            ..
        } = self.0;
        write!(f, "{hour:02}:{minute:02}:{second:02}")?;
        if *nanosecond > 0 {
            let digits = format!("{nanosecond:09}");
            write!(f, ".{}", digits.trim_end_matches('0'))?;
        }
        if *offset == 0 {
            return f.write_char('Z');
        }
        let sign = if *offset < 0 { '-' } else { '+' };
        let minutes = offset.unsigned_abs() / 60;
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}
