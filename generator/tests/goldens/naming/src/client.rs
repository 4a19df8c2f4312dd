// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

use crate::api::*;
use crate::models;
use crate::support;
use crate::support::client::{Described, Transport};
use crate::support::client::exchange::relays;
use crate::support::http::operation::Gateway;

pub use crate::support::client::{
    Body, BuildError, Builder, Call, CallOptions, Cause, Error, Local, Misread, Response,
    TokenSource,
};

/// The description names no server: paths are appended to the base URL.
const SERVERS: &[&str] = &["/"];

/// What the description says of the servers.
const DESCRIBED: Described = Described {
    servers: SERVERS,
    elsewhere: &[],
    has_tls: cfg!(any(feature = "rustls", feature = "native-tls")),
};

/// A client of the API.
#[derive(Debug, Clone)]
pub struct Client(Transport);

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

    /// Returns a client of a service in the same process, such as the router of a server, for tests: see
    /// [`Builder::over`].
    pub fn over(service: impl Local) -> Self {
        Client(Transport::over(service))
    }

    /// Returns a builder of a client.
    ///
    /// The description names no server, so the base URL must be set.
    pub fn builder() -> Builder<Self> {
        Builder::new(&DESCRIBED)
    }
}

/// Passes requests on, so that a server of a client is a gateway.
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
    pub fn get_unnamed_by_id(
        &self,
        id: impl Into<String>,
    ) -> Call<GetUnnamedByIdRequest> {
        self.0
            .draft::<GetUnnamedByIdRequest>()
            .put(&GetUnnamedByIdRequest::ID, &id.into())
            .into()
    }

    /// `GET /builder`
    pub fn builder2(&self) -> Call<Builder2Request> {
        self.0.draft::<Builder2Request>().into()
    }

    /// `GET /new`
    pub fn new2(&self) -> Call<New2Request> {
        self.0.draft::<New2Request>().into()
    }

    /// `GET /clone`
    pub fn clone2(&self) -> Call<Clone2Request> {
        self.0.draft::<Clone2Request>().into()
    }

    /// `GET /as-ref`
    pub fn as_ref2(&self) -> Call<AsRef2Request> {
        self.0.draft::<AsRef2Request>().into()
    }

    /// `GET /build`
    pub fn build(&self) -> Call<Build2Request> {
        self.0.draft::<Build2Request>().into()
    }

    /// `GET /from`
    pub fn from2(&self) -> Call<From2Request> {
        self.0.draft::<From2Request>().into()
    }

    /// `GET /clone-into`
    pub fn clone_into2(&self) -> Call<CloneInto2Request> {
        self.0.draft::<CloneInto2Request>().into()
    }

    /// `GET /try-into`
    pub fn try_into2(&self) -> Call<TryInto2Request> {
        self.0.draft::<TryInto2Request>().into()
    }

    /// `GET /to-owned`
    pub fn to_owned2(&self) -> Call<ToOwned2Request> {
        self.0.draft::<ToOwned2Request>().into()
    }

    /// `POST /locals`
    pub fn locals(
        &self,
        call: impl Into<String>,
        status: impl Into<String>,
        self_: impl Into<String>,
        outcome: impl Into<String>,
        request: impl Into<String>,
        operations: impl Into<String>,
    ) -> Call<LocalsRequest> {
        self.0
            .draft::<LocalsRequest>()
            .put(&LocalsRequest::CALL, &call.into())
            .put(&LocalsRequest::STATUS, &status.into())
            .put(&LocalsRequest::SELF, &self_.into())
            .put(&LocalsRequest::OUTCOME, &outcome.into())
            .put(&LocalsRequest::REQUEST, &request.into())
            .put(&LocalsRequest::OPERATIONS, &operations.into())
            .into()
    }

    /// The same as `locals`, with a body of any media type.
    pub fn locals_with(
        &self,
        call: impl Into<String>,
        status: impl Into<String>,
        self_: impl Into<String>,
        outcome: impl Into<String>,
        request: impl Into<String>,
        operations: impl Into<String>,
        body: LocalsBody,
    ) -> Call<LocalsRequest> {
        let mut request = LocalsRequest::new(
            call.into(),
            status.into(),
            self_.into(),
            outcome.into(),
            request.into(),
            operations.into(),
        );
        request.body = Some(body);
        self.0.written(&request).into()
    }
}

impl Call<TypeRequest> {
    /// `self`.
    pub fn self_(self, self_: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::SELF, &self_.into()).into()
    }

    /// `body`.
    pub fn body2(self, body2: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::BODY2, &body2.into()).into()
    }

    /// `context`.
    pub fn context2(self, context2: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::CONTEXT2, &context2.into()).into()
    }

    /// `a-b`.
    pub fn a_b(self, a_b: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::A_B, &a_b.into()).into()
    }

    /// `a_b`.
    pub fn a_b2(self, a_b2: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::A_B2, &a_b2.into()).into()
    }

    /// `a-b`.
    pub fn a_b3(self, a_b3: impl Into<String>) -> Self {
        self.draft.set(&TypeRequest::A_B3, &a_b3.into()).into()
    }
}

impl Call<LocalsRequest> {
    /// `input`.
    pub fn input(self, input: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::INPUT, &input.into()).into()
    }

    /// `reply`.
    pub fn reply(self, reply: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::REPLY, &reply.into()).into()
    }

    /// `body`.
    pub fn body2(self, body2: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::BODY2, &body2.into()).into()
    }

    /// `content`.
    pub fn content(self, content: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::CONTENT, &content.into()).into()
    }

    /// `error`.
    pub fn error(self, error: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::ERROR, &error.into()).into()
    }

    /// `support`.
    pub fn support(self, support: impl Into<String>) -> Self {
        self.draft.set(&LocalsRequest::SUPPORT, &support.into()).into()
    }

    /// The body.
    pub fn body(self, body: &models::SelfModel) -> Self {
        self.draft.json("application/json", body).into()
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    relays! {
        r#type(TypeRequest); get_pet(GetPetRequest); get_pet2(GetPet2Request);
        get_unnamed_by_id(GetUnnamedByIdRequest); builder2(Builder2Request);
        new2(New2Request); clone2(Clone2Request); as_ref2(AsRef2Request);
        build(Build2Request); from2(From2Request); clone_into2(CloneInto2Request);
        try_into2(TryInto2Request); to_owned2(ToOwned2Request); locals(LocalsRequest);
    }
}
