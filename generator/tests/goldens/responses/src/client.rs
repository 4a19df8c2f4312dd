// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

use crate::api::*;
use crate::models;
use crate::support::client::{Described, Transport};
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
    /// `GET /reports/{id}`
    pub fn get_report(&self, id: impl Into<String>) -> Call<GetReportRequest> {
        self.0.draft::<GetReportRequest>().put(&GetReportRequest::ID, &id.into()).into()
    }

    /// `PUT /reports/{id}`
    pub fn put_report(&self, id: impl Into<String>) -> Call<PutReportRequest> {
        self.0.draft::<PutReportRequest>().put(&PutReportRequest::ID, &id.into()).into()
    }

    /// The same as `put_report`, with a body of any media type.
    pub fn put_report_with(&self, id: impl Into<String>, body: PutReportBody) -> Call<PutReportRequest> {
        self.0.written(&PutReportRequest::new(id).body(body)).into()
    }

    /// `POST /forms`
    pub fn post_form(&self, body: &models::PostFormBody) -> Call<PostFormRequest> {
        self.0.draft::<PostFormRequest>().form("application/x-www-form-urlencoded", body, &[]).into()
    }

    /// `HEAD /forms`
    pub fn head_form(&self) -> Call<HeadFormRequest> {
        self.0.draft::<HeadFormRequest>().into()
    }

    /// `GET /list`
    pub fn get_list(&self) -> Call<GetListRequest> {
        self.0.draft::<GetListRequest>().into()
    }

    /// `DELETE /list`
    pub fn delete_list(&self) -> Call<DeleteListRequest> {
        self.0.draft::<DeleteListRequest>().into()
    }
}

impl Call<PutReportRequest> {
    pub fn body(self, body: &models::Report) -> Self {
        self.draft.json("application/json", body).into()
    }
}
