// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

mod pets;
mod store_orders;
mod models_group;
mod r#type;

use crate::api::*;
use crate::support::client::{Described, Transport};
use crate::support::http::operation::Gateway;

pub use pets::Pets;
pub use store_orders::StoreOrders;
pub use models_group::ModelsGroup;
pub use r#type::Type;
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

    /// Everything about pets.
    pub fn pets(&self) -> Pets {
        Pets(self.0.clone())
    }

    /// Store Orders
    pub fn store_orders(&self) -> StoreOrders {
        StoreOrders(self.0.clone())
    }

    /// models
    pub fn models_group(&self) -> ModelsGroup {
        ModelsGroup(self.0.clone())
    }

    /// type
    pub fn r#type(&self) -> Type {
        Type(self.0.clone())
    }
}

/// A server of a client is a gateway: it forwards requests.
impl Gateway for Client {}

impl Client {
    /// `GET /health`
    pub fn health(&self) -> Call<HealthRequest> {
        self.0.draft::<HealthRequest>().into()
    }

    /// `GET /list`
    pub fn get_list(&self) -> Call<GetListRequest> {
        self.0.draft::<GetListRequest>().into()
    }
}
