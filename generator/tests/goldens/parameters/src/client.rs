// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

use crate::api::*;
use crate::models;
use crate::support::client::{Described, Transport, list};
use crate::support::http::operation::Gateway;

pub use crate::support::client::{
    Body, BoxError, BuildError, Builder, Call, CallOptions, Cause, Error, Local, Misread,
    Response, TokenSource,
};

/// The URLs of the description's servers.
pub const SERVERS: &[&str] = &["https://example.com/v1"];

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

    /// Returns a builder of a client of the first of [`SERVERS`], to which requests go.
    pub fn builder() -> Builder<Self> {
        Builder::new(&DESCRIBED)
    }
}

/// A server of a client is a gateway: it forwards requests.
impl Gateway for Client {}

impl Client {
    /// `GET /items/{item-id}/parts/{part}.{format}`
    pub fn get_part(
        &self,
        item_id: i64,
        part: impl Into<String>,
        format: models::ItemsByItemIdPartsByPartFormatFormat,
        x_trace: impl Into<String>,
    ) -> Call<GetPartRequest> {
        self.0
            .draft::<GetPartRequest>()
            .put(&GetPartRequest::ITEM_ID, &item_id)
            .put(&GetPartRequest::PART, &part.into())
            .put(&GetPartRequest::FORMAT, &format)
            .put(&GetPartRequest::X_TRACE, &x_trace.into())
            .into()
    }

    /// `GET /items/{ids}`
    pub fn get_items(&self, ids: impl IntoIterator<Item = i64>) -> Call<GetItemsRequest> {
        self.0.draft::<GetItemsRequest>().put(&GetItemsRequest::IDS, &list::<i64>(ids)).into()
    }

    /// `GET /matrix/{one}/{two}`
    pub fn get_matrix(
        &self,
        one: impl IntoIterator<Item = impl Into<String>>,
        two: &models::GetMatrixTwo,
    ) -> Call<GetMatrixRequest> {
        self.0
            .draft::<GetMatrixRequest>()
            .put(&GetMatrixRequest::ONE, &list::<String>(one))
            .put(&GetMatrixRequest::TWO, two)
            .into()
    }

    /// Lists items.
    ///
    /// `GET /items`
    pub fn list_items(&self, q: impl Into<String>) -> Call<ListItemsRequest> {
        self.0.draft::<ListItemsRequest>().put(&ListItemsRequest::Q, &q.into()).into()
    }
}

impl Call<GetPartRequest> {
    pub fn x_days(self, x_days: impl IntoIterator<Item = i64>) -> Self {
        self.draft.set(&GetPartRequest::X_DAYS, &list::<i64>(x_days)).into()
    }

    pub fn session(self, session: impl Into<String>) -> Self {
        self.draft.set(&GetPartRequest::SESSION, &session.into()).into()
    }
}

impl Call<ListItemsRequest> {
    /// How many.
    pub fn limit(self, limit: i32) -> Self {
        self.draft.set(&ListItemsRequest::LIMIT, &limit).into()
    }

    pub fn flag(self, flag: bool) -> Self {
        self.draft.set(&ListItemsRequest::FLAG, &flag).into()
    }

    pub fn ratio(self, ratio: f64) -> Self {
        self.draft.set(&ListItemsRequest::RATIO, &ratio).into()
    }

    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.draft.set(&ListItemsRequest::TAGS, &list::<String>(tags)).into()
    }

    pub fn csv(self, csv: impl IntoIterator<Item = i64>) -> Self {
        self.draft.set(&ListItemsRequest::CSV, &list::<i64>(csv)).into()
    }

    pub fn pipes(self, pipes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.draft.set(&ListItemsRequest::PIPES, &list::<String>(pipes)).into()
    }

    pub fn spaces(self, spaces: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.draft.set(&ListItemsRequest::SPACES, &list::<String>(spaces)).into()
    }

    pub fn filter(self, filter: &models::Filter) -> Self {
        self.draft.set(&ListItemsRequest::FILTER, filter).into()
    }

    pub fn sort(self, sort: &models::ListItemsSort) -> Self {
        self.draft.set(&ListItemsRequest::SORT, sort).into()
    }

    pub fn exploded(self, exploded: &models::ListItemsExploded) -> Self {
        self.draft.set(&ListItemsRequest::EXPLODED, exploded).into()
    }

    pub fn order(self, order: models::Order) -> Self {
        self.draft.set(&ListItemsRequest::ORDER, &order).into()
    }

    pub fn json(self, json: &models::Filter) -> Self {
        self.draft.set(&ListItemsRequest::JSON, json).into()
    }

    pub fn with_type(self, r#type: impl Into<String>) -> Self {
        self.draft.set(&ListItemsRequest::TYPE, &r#type.into()).into()
    }

    pub fn reserved(self, reserved: impl Into<String>) -> Self {
        self.draft.set(&ListItemsRequest::RESERVED, &reserved.into()).into()
    }

    pub fn since(self, since: impl Into<String>) -> Self {
        self.draft.set(&ListItemsRequest::SINCE, &since.into()).into()
    }
}
