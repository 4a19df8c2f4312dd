//! The types of `time`.

use ::time::{Month, OffsetDateTime, PrimitiveDateTime, UtcOffset};

use super::moment::Moment;
use super::period::Period;
use super::{As, Convert, Expected, conversions};

conversions! {
    /// `date-time`, with its offset.
    DateTime(DateTimeMark): OffsetDateTime = String,
        |text| {
            let moment = Moment::date_time(text)?;
            let offset = UtcOffset::from_whole_seconds(moment.offset).map_err(|_| too_far())?;
            Ok(PrimitiveDateTime::new(date(moment)?, time(moment)?).assume_offset(offset))
        },
        |at| {
            let moment = moment(at.date(), at.time());
            Moment { offset: at.offset().whole_seconds(), ..moment }.to_date_time()
        };
    /// `date`.
    Date(DateMark): ::time::Date = String,
        |text| date(Moment::date(text)?),
        |date| moment(*date, ::time::Time::MIDNIGHT).to_date();
    /// `time` in UTC.
    Time(TimeMark): ::time::Time = String,
        |text| time(Moment::time(text)?),
        |time| moment(::time::Date::MIN, *time).to_time();
    /// `duration`.
    Duration(DurationMark): ::time::Duration = String,
        |text| Ok(::time::Duration::seconds(Period::read(text)?.to_seconds()?)),
        |duration| Period::of_seconds(duration.whole_seconds(), duration.subsec_nanoseconds())?.write();
}

fn too_far() -> Expected {
    "a time in the range of `time::OffsetDateTime`".into()
}

fn date(moment: Moment) -> Result<::time::Date, Expected> {
    let month = Month::try_from(moment.month).map_err(|_| too_far())?;
    ::time::Date::from_calendar_date(moment.year, month, moment.day).map_err(|_| too_far())
}

fn time(moment: Moment) -> Result<::time::Time, Expected> {
    let moment = moment.without_leap()?;
    ::time::Time::from_hms_nano(moment.hour, moment.minute, moment.second, moment.nanosecond).map_err(|_| too_far())
}

fn moment(date: ::time::Date, time: ::time::Time) -> Moment {
    Moment {
        year: date.year(),
        month: date.month().into(),
        day: date.day(),
        hour: time.hour(),
        minute: time.minute(),
        second: time.second(),
        nanosecond: time.nanosecond(),
        offset: 0,
    }
}
