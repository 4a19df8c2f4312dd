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
    /// `GET /type`
    pub fn r#type(&self) -> Call<TypeRequest> {
        self.0.draft::<TypeRequest>().into()
    }

    /// `GET /pet`
    pub fn get_pet(&self) -> Call<GetPetRequest> {
        self.0.draft::<GetPetRequest>().into()
    }

    /// `GET /Pet`
    pub fn get_pet2(&self) -> Call<GetPet2Request> {
        self.0.draft::<GetPet2Request>().into()
    }

    /// `GET /unnamed/{id}`
    pub fn get_unnamed_by_id(&self, id: impl Into<String>) -> Call<GetUnnamedByIdRequest> {
        self.0.draft::<GetUnnamedByIdRequest>().put(&GetUnnamedByIdRequest::ID, &id.into()).into()
    }

    /// `GET /builder`
    pub fn get_builder(&self) -> Call<GetBuilderRequest> {
        self.0.draft::<GetBuilderRequest>().into()
    }

    /// `GET /new`
    pub fn get_new(&self) -> Call<GetNewRequest> {
        self.0.draft::<GetNewRequest>().into()
    }

    /// `GET /clone`
    pub fn get_clone(&self) -> Call<GetCloneRequest> {
        self.0.draft::<GetCloneRequest>().into()
    }

    /// `GET /as-ref`
    pub fn get_as_ref(&self) -> Call<GetAsRefRequest> {
        self.0.draft::<GetAsRefRequest>().into()
    }

    /// `GET /build`
    pub fn build(&self) -> Call<BuildRequest> {
        self.0.draft::<BuildRequest>().into()
    }

    /// `GET /from`
    pub fn get_from(&self) -> Call<GetFromRequest> {
        self.0.draft::<GetFromRequest>().into()
    }

    /// `GET /clone-into`
    pub fn get_clone_into(&self) -> Call<GetCloneIntoRequest> {
        self.0.draft::<GetCloneIntoRequest>().into()
    }

    /// `GET /try-into`
    pub fn get_try_into(&self) -> Call<GetTryIntoRequest> {
        self.0.draft::<GetTryIntoRequest>().into()
    }

    /// `GET /to-owned`
    pub fn get_to_owned(&self) -> Call<GetToOwnedRequest> {
        self.0.draft::<GetToOwnedRequest>().into()
    }

    /// `POST /locals`
    pub fn locals(&self, request: &LocalsRequest) -> Call<LocalsRequest> {
        self.0.written(request).into()
    }
}

impl Call<TypeRequest> {
    pub fn self_(self, self_: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::SELF, &self_.into()).into()
    }

    /// `body`.
    pub fn body_query(self, body_query: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::BODY_QUERY, &body_query.into()).into()
    }

    /// `context`.
    pub fn context_query(self, context_query: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::CONTEXT_QUERY, &context_query.into()).into()
    }

    /// `a-b`.
    pub fn a_b_query(self, a_b_query: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::A_B_QUERY, &a_b_query.into()).into()
    }

    pub fn a_b(self, a_b: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::A_B, &a_b.into()).into()
    }

    /// `a-b`.
    pub fn a_b_header(self, a_b_header: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::A_B_HEADER, &a_b_header.into()).into()
    }
}

impl Call<LocalsRequest> {
    pub fn input(self, input: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::INPUT, &input.into()).into()
    }

    pub fn reply(self, reply: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::REPLY, &reply.into()).into()
    }

    /// `body`.
    pub fn body_query(self, body_query: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::BODY_QUERY, &body_query.into()).into()
    }

    pub fn content(self, content: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::CONTENT, &content.into()).into()
    }

    pub fn error(self, error: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::ERROR, &error.into()).into()
    }

    pub fn support(self, support: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::SUPPORT, &support.into()).into()
    }

    pub fn body(self, body: &models::SelfModel) -> Self {
        self.draft.json("application/json", body).into()
    }
}
