// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

use std::collections::BTreeMap;

/// When something is.
#[derive(Debug, Clone, PartialEq)]
pub struct Instant(pub jiff::Zoned);

#[derive(Debug, Clone, PartialEq)]
pub struct Instants(pub Vec<jiff::Zoned>);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Times {
    pub from: jiff::Zoned,
    pub to: Option<Option<jiff::Zoned>>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub id: uuid::Uuid,
    /// When it begins.
    pub at: jiff::Zoned,
    pub ends: Option<jiff::Zoned>,
    /// Matches `Z$`.
    pub cancelled: Option<jiff::Zoned>,
    pub day: Option<time::Date>,
    pub opens: Option<chrono::NaiveTime>,
    pub takes: Option<chrono::TimeDelta>,
    /// At most 100 characters.
    pub site: Option<url::Url>,
    pub page: Option<fluent_uri::UriRef<String>>,
    pub price: Option<rust_decimal::Decimal>,
    /// At least 0. At most 15 digits.
    pub rate: Option<rust_decimal::Decimal>,
    pub seal: Option<bytes::Bytes>,
    pub key: Option<bytes::Bytes>,
    /// Format: ip.
    pub address: Option<std::net::IpAddr>,
    /// At most 20 characters. Format: email.
    pub contact: Option<std::borrow::Cow<'static, str>>,
    /// At least 0.
    pub stamped: Option<chrono::DateTime<chrono::Utc>>,
    pub instant: Option<Instant>,
    /// At least 1 item. No two items are equal.
    pub dates: Option<Vec<time::Date>>,
    pub matrix: Option<Vec<Vec<Option<jiff::Zoned>>>>,
    pub by_name: Option<BTreeMap<String, uuid::Uuid>>,
    pub pair: Option<(EventPairItem1, i64)>,
    pub listed: Option<EventListed>,
    pub when: Option<When>,
    /// The properties that are not declared.
    pub additional_properties: BTreeMap<String, jiff::Zoned>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct EventPairItem1(pub time::Date);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventListed {
    /// `2024-01-01`.
    V20240101,
    /// `2024-01-02`.
    V20240102,
    Unknown(crate::UnknownValue),
}

/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum When {
    String(jiff::Zoned),
    Integer(i64),
    Array(Vec<time::Date>),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Holder {
    Uuid(uuid::Uuid),
    /// Matches `^2`.
    Date(time::Date),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct SetDaysBody(pub Vec<time::Date>);

#[derive(Debug, Clone, PartialEq)]
pub struct SetDaysOk(pub jiff::Zoned);
