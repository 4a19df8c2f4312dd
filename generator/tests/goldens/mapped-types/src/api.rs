// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{conversions, models, support};
use crate::support::constructor::constructor;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};
use crate::support::{convert, rules};
use crate::support::validate::Valid;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /events/{id}`
    fn get_event(
        &self,
        request: GetEventRequest,
    ) -> impl Future<Output = Result<GetEventOk, Failure<ApiError<()>>>> + Send;

    /// `PUT /events/{id}`
    fn put_event(&self, request: PutEventRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `DELETE /events/{id}`
    fn delete_event(
        &self,
        request: DeleteEventRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `POST /days`
    fn set_days(
        &self,
        request: SetDaysRequest,
    ) -> impl Future<Output = Result<models::SetDaysOk, Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    get_event(GetEventRequest);
    put_event(PutEventRequest);
    delete_event(DeleteEventRequest);
    set_days(SetDaysRequest);
} }

/// The request of [`Api::get_event`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetEventRequest {
    pub id: uuid::Uuid,
    /// Default: `"2024-01-01T00:00:00Z"`.
    pub since: Option<jiff::Zoned>,
    /// At most 3 items.
    pub days: Option<Vec<time::Date>>,
    pub times: Option<models::Times>,
    pub stamps: Option<Vec<chrono::DateTime<chrono::Utc>>>,
    pub x_price: Option<rust_decimal::Decimal>,
    pub until: models::Instant,
    pub context: Context,
}

/// 200: The event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEventOk {
    /// The header `Last-Modified-At`.
    pub last_modified_at: jiff::Zoned,
    /// The header `Next`.
    pub next: Option<url::Url>,
    pub body: models::Event,
}

constructor! { GetEventOk(last_modified_at: jiff::Zoned, body: models::Event) {
    next: url::Url;
} }

operation! {
    GetEventRequest(status, body) => GetEventOk, ();
    "getEvent", "GET", "/events/{id}";
    parameters {
        required id(uuid::Uuid) by convert::uuid::Uuid => ID = path("id");
        optional since[jiff::Zoned] by convert::jiff::DateTime => SINCE = query("since");
        optional days[Vec<time::Date>] by Vec<convert::time::Date> => DAYS: rules::Items = query("days").explode(false),
            rules::Items::new().max_items(3);
        optional times[models::Times] => TIMES = query("times").deep_object();
        optional stamps[Vec<chrono::DateTime<chrono::Utc>>] by Vec<conversions::UnixTime> => STAMPS = query("stamps");
        optional x_price[rust_decimal::Decimal] by convert::rust_decimal::Decimal => X_PRICE = header("X-Price");
        required until(impl Into<models::Instant>) => UNTIL = query("until");
    }
    responses {
        200 => ok (GetEventOk { last_modified_at, next, body }): json("application/json"),
            required last_modified_at by convert::jiff::DateTime = header("Last-Modified-At"),
            optional next by convert::url::Url = header("Next");
    }
}

/// The request of [`Api::put_event`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutEventRequest {
    pub id: uuid::Uuid,
    pub body: Valid<models::Times>,
    pub context: Context,
}

operation! {
    PutEventRequest(status, body) => (), ();
    "putEvent", "PUT", "/events/{id}";
    parameters {
        required id(uuid::Uuid) by convert::uuid::Uuid => ID = path("id");
    }
    body required(Valid<models::Times>) {
        (body) => form("application/x-www-form-urlencoded", &[]);
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::delete_event`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeleteEventRequest {
    pub id: uuid::Uuid,
    pub context: Context,
}

operation! {
    DeleteEventRequest(status, body) => (), ();
    "deleteEvent", "DELETE", "/events/{id}";
    parameters {
        required id(uuid::Uuid) by convert::uuid::Uuid => ID = path("id");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::set_days`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SetDaysRequest {
    pub body: Valid<models::SetDaysBody>,
    pub context: Context,
}

operation! {
    SetDaysRequest(status, body) => models::SetDaysOk, ();
    "setDays", "POST", "/days";
    body required(Valid<models::SetDaysBody>) {
        (body) => json("application/json");
    }
    responses {
        200 => ok (body): json("application/json");
    }
}

/// Implements the named methods of a trait of the API: they answer 501.
///
/// ```text
/// impl Api for Service {
///     not_implemented!(one, another);
/// }
/// ```
#[macro_export]
macro_rules! not_implemented {
    ($($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method $crate::api::by_method::$method })*
    };
    (@$method:ident $request:ty) => {
        async fn $method(
            &self,
            _: $request,
        ) -> ::std::result::Result<
            <$request as $crate::support::http::operation::Exchange>::Success,
            $crate::Failure<<$request as $crate::support::http::operation::Exchange>::Error>,
        > {
            ::std::result::Result::Err($crate::Rejection::not_implemented().into())
        }
    };
}
