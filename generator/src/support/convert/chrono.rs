//! The types of `chrono`.

use ::chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::moment::Moment;
use super::period::{Period, too_long};
use super::{As, Convert, Expected, conversions};

conversions! {
    /// `date-time`, with its offset.
    DateTime(DateTimeMark): ::chrono::DateTime<FixedOffset> = String,
        |text| {
            let moment = Moment::date_time(text)?;
            let offset = FixedOffset::east_opt(moment.offset).ok_or_else(too_far)?;
            let local = NaiveDateTime::new(date(moment)?, time(moment)?);
            local.and_local_timezone(offset).single().ok_or_else(too_far)
        },
        |at| moment(at.naive_local(), at.offset().local_minus_utc()).to_date_time();
    /// `date-time` in UTC.
    Utc(UtcMark): ::chrono::DateTime<::chrono::Utc> = String,
        |text| {
            let moment = Moment::date_time(text)?.in_utc()?;
            Ok(NaiveDateTime::new(date(moment)?, time(moment)?).and_utc())
        },
        |at| moment(at.naive_utc(), 0).to_date_time();
    /// `date`.
    Date(DateMark): NaiveDate = String,
        |text| date(Moment::date(text)?),
        |date| moment(date.and_time(NaiveTime::MIN), 0).to_date();
    /// `time` in UTC.
    Time(TimeMark): NaiveTime = String,
        |text| time(Moment::time(text)?),
        |time| moment(NaiveDate::default().and_time(*time), 0).to_time();
    /// `duration`.
    Duration(DurationMark): TimeDelta = String,
        |text| TimeDelta::try_seconds(Period::read(text)?.to_seconds()?).ok_or_else(too_long),
        |delta| Period::of_seconds(delta.num_seconds(), delta.subsec_nanos())?.write();
}

fn too_far() -> Expected {
    "a time in the range of `chrono::NaiveDateTime`".into()
}

fn date(moment: Moment) -> Result<NaiveDate, Expected> {
    NaiveDate::from_ymd_opt(moment.year, moment.month.into(), moment.day.into()).ok_or_else(too_far)
}

/// A leap second is the second before, with more nanoseconds than that has.
fn time(moment: Moment) -> Result<NaiveTime, Expected> {
    let (second, nanosecond) = match moment.second {
        60 => (59, moment.nanosecond + LEAP),
        second => (second, moment.nanosecond),
    };
    NaiveTime::from_hms_nano_opt(moment.hour.into(), moment.minute.into(), second.into(), nanosecond)
        .ok_or_else(too_far)
}

const LEAP: u32 = 1_000_000_000;

fn moment(at: NaiveDateTime, offset: i32) -> Moment {
    let part = |part: u32| u8::try_from(part).unwrap_or(u8::MAX);
    let is_leap = at.nanosecond() >= LEAP;
    Moment {
        year: at.year(),
        month: part(at.month()),
        day: part(at.day()),
        hour: part(at.hour()),
        minute: part(at.minute()),
        second: part(at.second()) + u8::from(is_leap),
        nanosecond: at.nanosecond() % LEAP,
        offset,
    }
}
