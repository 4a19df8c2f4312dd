// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use std::collections::BTreeMap;

use crate::conversions;
use crate::patterns;
use crate::support::tables::*;

use super::*;

newtype! { Instant(jiff::Zoned) by convert::jiff::DateTime }

newtype! { Instants(Vec<jiff::Zoned>) by Vec<convert::jiff::DateTime> }

object! { Times {
    "from" => from: required(jiff::Zoned) by convert::jiff::DateTime;
    "to" => to: optional[jiff::Zoned | to_null] by Option<convert::jiff::DateTime>;
} }

object! { Event {
    "id" => id: required(uuid::Uuid) by convert::uuid::Uuid;
    "at" => at: required(jiff::Zoned) by convert::jiff::DateTime;
    "ends" => ends: required[jiff::Zoned] by Option<convert::jiff::DateTime>;
    "cancelled" => cancelled: optional[jiff::Zoned] by convert::jiff::DateTime, rules::Text::new()
        .patterns(&[&patterns::CANCELLED]);
    "day" => day: optional[time::Date] by convert::time::Date;
    "opens" => opens: optional[chrono::NaiveTime] by convert::chrono::Time;
    "takes" => takes: optional[chrono::TimeDelta] by convert::chrono::Duration;
    "site" => site: optional[url::Url] by convert::url::Url, rules::Text::new().max_length(100);
    "page" => page: optional[fluent_uri::UriRef<String>] by convert::fluent_uri::UriReference;
    "price" => price: optional[rust_decimal::Decimal] by convert::rust_decimal::Decimal;
    "rate" => rate: optional[rust_decimal::Decimal] by convert::rust_decimal::DecimalNumber,
        rules::Both(rules::Number::new().minimum(0.0), rules::Number::new().digits());
    "seal" => seal: optional[bytes::Bytes] by convert::bytes::Byte;
    "key" => key: optional[bytes::Bytes] by convert::bytes::Base64url;
    "address" => address: optional[std::net::IpAddr] by conversions::Ip, rules::Text::new()
        .format(&format::network::IP);
    "contact" => contact: optional[std::borrow::Cow<'static, str>] by conversions::Email, rules::Text::new()
        .max_length(20).format(&format::email::EMAIL);
    "stamped" => stamped: optional[chrono::DateTime<chrono::Utc>] by conversions::UnixTime, rules::Integer::new()
        .minimum(0);
    "instant" => instant: optional[impl Into<Instant>];
    "dates" => dates: optional[Vec<time::Date>] by Vec<convert::time::Date>, rules::Items::new().min_items(1).unique();
    "matrix" => matrix: optional[Vec<Vec<Option<jiff::Zoned>>>] by Vec<Vec<Option<convert::jiff::DateTime>>>;
    "byName" => by_name: optional[BTreeMap<String, uuid::Uuid>] by BTreeMap<String, convert::uuid::Uuid>;
    "pair" => pair: optional[(EventPairItem1, i64,)];
    "listed" => listed: optional[EventListed];
    "when" => when: optional[impl Into<When>];
    else => keep additional_properties[BTreeMap<String, jiff::Zoned>] by convert::jiff::DateTime;
} }

newtype! { EventPairItem1(time::Date) by convert::time::Date }

string_enum! { EventListed {
    "2024-01-01" => V20240101;
    "2024-01-02" => V20240102;
    else => Unknown;
} }

union! { When, oneOf, kind {
    is String => String from(jiff::Zoned) by convert::jiff::DateTime;
    is Number => Integer from(i64);
    is Array => Array from(Vec<time::Date>) by Vec<convert::time::Date>;
    else => Unknown;
} }

keyed_union! { Holder {
    "uuid" => Uuid: open by convert::uuid::Uuid;
    "date" => Date: open by convert::time::Date, rules::Text::new().patterns(&[&patterns::DATE]);
    else => Unknown(members): keep;
} }

newtype! { SetDaysBody(Vec<time::Date>) by Vec<convert::time::Date> }

newtype! { SetDaysOk(jiff::Zoned) by convert::jiff::DateTime }
