//! The types of `jiff`.

use ::jiff::civil;
use ::jiff::tz::{Offset, TimeZone};
use ::jiff::{Span, SpanFieldwise, Zoned};

use super::moment::Moment;
use super::period::{Period, too_long};
use super::{As, Convert, Expected, conversions};

conversions! {
    /// `date-time`, with its offset.
    DateTime(ZonedMark): Zoned = String,
        |text| {
            let moment = Moment::date_time(text)?.without_leap()?;
            let offset = Offset::from_seconds(moment.offset).map_err(|_| too_far())?;
            let timestamp = offset.to_timestamp(date_time(moment)?).map_err(|_| too_far())?;
            Ok(timestamp.to_zoned(TimeZone::fixed(offset)))
        },
        |zoned| moment(zoned.datetime(), zoned.offset())?.to_date_time();
    /// `date-time` in UTC.
    Timestamp(TimestampMark): ::jiff::Timestamp = String,
        |text| {
            let moment = Moment::date_time(text)?.without_leap()?.in_utc()?;
            Offset::UTC.to_timestamp(date_time(moment)?).map_err(|_| too_far())
        },
        |timestamp| moment(Offset::UTC.to_datetime(*timestamp), Offset::UTC)?.to_date_time();
    /// `date`.
    Date(DateMark): civil::Date = String,
        |text| Ok(date_time(Moment::date(text)?)?.date()),
        |date| moment(date.to_datetime(civil::Time::midnight()), Offset::UTC)?.to_date();
    /// `time` in UTC.
    Time(TimeMark): civil::Time = String,
        |text| {
            let moment = Moment { year: 1970, month: 1, day: 1, ..Moment::time(text)?.without_leap()? };
            Ok(date_time(moment)?.time())
        },
        |time| moment(time.on(1970, 1, 1), Offset::UTC)?.to_time();
    /// `duration`.
    Duration(DurationMark): SpanFieldwise = String,
        |text| span(Period::read(text)?),
        |span| period(span.0)?.write();
}

fn too_far() -> Expected {
    "a time in the range of `jiff::Timestamp`".into()
}

fn date_time(moment: Moment) -> Result<civil::DateTime, Expected> {
    let parts = [moment.month, moment.day, moment.hour, moment.minute, moment.second];
    let parts = parts.map(|part| i8::try_from(part).unwrap_or(i8::MAX));
    let [month, day, hour, minute, second] = parts;
    let year = i16::try_from(moment.year).unwrap_or(i16::MAX);
    let nanosecond = i32::try_from(moment.nanosecond).unwrap_or(i32::MAX);
    civil::DateTime::new(year, month, day, hour, minute, second, nanosecond).map_err(|_| too_far())
}

fn moment(at: civil::DateTime, offset: Offset) -> Result<Moment, Expected> {
    let parts = [at.month(), at.day(), at.hour(), at.minute(), at.second()];
    let [month, day, hour, minute, second] = parts.map(i8::unsigned_abs);
    Ok(Moment {
        year: at.year().into(),
        month,
        day,
        hour,
        minute,
        second,
        nanosecond: at.subsec_nanosecond().unsigned_abs(),
        offset: offset.seconds(),
    })
}

fn span(period: Period) -> Result<SpanFieldwise, Expected> {
    let span = Span::new()
        .try_years(period.years)
        .and_then(|span| span.try_months(period.months))
        .and_then(|span| span.try_weeks(period.weeks))
        .and_then(|span| span.try_days(period.days))
        .and_then(|span| span.try_hours(period.hours))
        .and_then(|span| span.try_minutes(period.minutes))
        .and_then(|span| span.try_seconds(period.seconds));
    span.map(SpanFieldwise).map_err(|_| too_long())
}

fn period(span: Span) -> Result<Period, Expected> {
    let smaller = [span.get_milliseconds(), span.get_microseconds(), span.get_nanoseconds()];
    if smaller.iter().any(|amount| *amount != 0) {
        return Err("a duration of whole seconds".into());
    }
    Ok(Period {
        years: span.get_years().into(),
        months: span.get_months().into(),
        weeks: span.get_weeks().into(),
        days: span.get_days().into(),
        hours: span.get_hours().into(),
        minutes: span.get_minutes(),
        seconds: span.get_seconds(),
    })
}
