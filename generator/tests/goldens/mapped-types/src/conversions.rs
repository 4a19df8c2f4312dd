// @generated from `openapi.yaml`: do not edit, changes are lost.

//! How types of other crates are made of what JSON holds.

use crate::support::convert::own::*;

own_conversions! {
    Ip(IpMark): std::net::IpAddr = String;
    Email(EmailMark): std::borrow::Cow<'static, str> = String;
    UnixTime(UnixTimeMark): chrono::DateTime<chrono::Utc> = i64, with chrono::serde::ts_seconds;
}
