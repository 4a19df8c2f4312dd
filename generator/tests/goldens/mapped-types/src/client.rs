// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

use crate::api::*;
use crate::{conversions, models};
use crate::support::convert;
use crate::support::client::{Described, Transport, list};
use crate::support::http::operation::Gateway;

pub use crate::support::client::{
    Body, BoxError, BuildError, Builder, Call, CallOptions, Cause, Error, Local, Misread,
    Response, TokenSource,
};

/// The description names no server: paths are appended to the base URL.
const SERVERS: &[&str] = &["/"];

/// This crate, and the servers of the description.
const DESCRIBED: Described = Described {
    servers: SERVERS,
    elsewhere: &[],
    has_tls: cfg!(any(feature = "rustls", feature = "native-tls")),
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

/// A client of the API.
#[derive(Debug, Clone)]
pub struct Client(pub(crate) Transport);

#[doc(hidden)]
impl From<Transport> for Client {
    fn from(transport: Transport) -> Self {
        Client(transport)
    }
}

impl Client {
    /// Returns a client without credentials: see [`Builder::base_url`].
    ///
    /// # Errors
    ///
    /// If the base URL is invalid.
    pub fn new(base_url: impl Into<String>) -> Result<Self, BuildError> {
        Self::builder().base_url(base_url).build()
    }

    /// Returns a client that calls a service in the same process, such as the router of a server in a test: see
    /// [`Builder::over`].
    pub fn over(service: impl Local) -> Self {
        Client(Transport::over(&DESCRIBED, service))
    }

    /// Returns a builder of a client.
    ///
    /// The description names no server, so the base URL must be set.
    pub fn builder() -> Builder<Self> {
        Builder::new(&DESCRIBED)
    }
}

/// A server of a client is a gateway: it forwards requests.
impl Gateway for Client {}

impl Client {
    /// `GET /events/{id}`
    pub fn get_event(&self, id: uuid::Uuid, until: impl Into<models::Instant>) -> Call<GetEventRequest> {
        self.0
            .draft::<GetEventRequest>()
            .put(&GetEventRequest::ID, &convert::of::<convert::uuid::Uuid>(&id))
            .put(&GetEventRequest::UNTIL, &until.into())
            .into()
    }

    /// `PUT /events/{id}`
    pub fn put_event(&self, id: uuid::Uuid, body: &models::Times) -> Call<PutEventRequest> {
        self.0
            .draft::<PutEventRequest>()
            .put(&PutEventRequest::ID, &convert::of::<convert::uuid::Uuid>(&id))
            .form("application/x-www-form-urlencoded", body, &[])
            .into()
    }

    /// `DELETE /events/{id}`
    pub fn delete_event(&self, id: uuid::Uuid) -> Call<DeleteEventRequest> {
        self.0
            .draft::<DeleteEventRequest>()
            .put(&DeleteEventRequest::ID, &convert::of::<convert::uuid::Uuid>(&id))
            .into()
    }

    /// `POST /days`
    pub fn set_days(&self, body: &models::SetDaysBody) -> Call<SetDaysRequest> {
        self.0.draft::<SetDaysRequest>().json("application/json", body).into()
    }
}

impl Call<GetEventRequest> {
    pub fn since(self, since: jiff::Zoned) -> Self {
        self.draft.set(&GetEventRequest::SINCE, &convert::of::<convert::jiff::DateTime>(&since)).into()
    }

    pub fn days(self, days: impl IntoIterator<Item = time::Date>) -> Self {
        self.draft
            .set(&GetEventRequest::DAYS, &convert::of::<Vec<convert::time::Date>>(&list::<time::Date>(days)))
            .into()
    }

    pub fn times(self, times: &models::Times) -> Self {
        self.draft.set(&GetEventRequest::TIMES, times).into()
    }

    pub fn stamps(self, stamps: impl IntoIterator<Item = chrono::DateTime<chrono::Utc>>) -> Self {
        self.draft
            .set(
                &GetEventRequest::STAMPS,
                &convert::of::<Vec<conversions::UnixTime>>(&list::<chrono::DateTime<chrono::Utc>>(stamps)),
            )
            .into()
    }

    pub fn x_price(self, x_price: rust_decimal::Decimal) -> Self {
        self.draft.set(&GetEventRequest::X_PRICE, &convert::of::<convert::rust_decimal::Decimal>(&x_price)).into()
    }
}
