// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use crate::api::*;
use crate::{operations, support};
use crate::support::client::Transport;
use crate::support::client::exchange::relays;
use crate::support::http::failure::ApiError;
use crate::support::http::operation::{Exchange, Gateway};

pub use crate::support::client::{BuildError, Builder, Error};

/// The description names no server: paths are appended to the base URL.
const SERVERS: &[&str] = &["/"];

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

    /// Returns a builder of a client.
    ///
    /// The description names no server, so the base URL must be set.
    pub fn builder() -> Builder<Self> {
        Builder::new(SERVERS, operations::ALL, &[])
    }
}

/// Passes requests on, so that a server of a client is a gateway.
impl Gateway for Client {}

impl Client {
    /// `GET /type`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn r#type(
        &self,
        request: &TypeRequest,
    ) -> Result<(), Error<ApiError<()>>> {
        self.0.send(request).await
    }

    /// `GET /pet`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn get_pet(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&GetPetRequest::new()).await
    }

    /// `GET /Pet`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn get_pet2(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&GetPet2Request::new()).await
    }

    /// `GET /unnamed/{id}`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn get_unnamed_by_id(
        &self,
        id: impl Into<String>,
    ) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&GetUnnamedByIdRequest::new(id.into())).await
    }

    /// `GET /builder`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn builder2(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&Builder2Request::new()).await
    }

    /// `GET /new`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn new2(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&New2Request::new()).await
    }

    /// `GET /clone`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn clone2(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&Clone2Request::new()).await
    }

    /// `GET /as-ref`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn as_ref2(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&AsRef2Request::new()).await
    }

    /// `GET /build`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn build(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&Build2Request::new()).await
    }

    /// `GET /from`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn from2(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&From2Request::new()).await
    }

    /// `GET /clone-into`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn clone_into2(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&CloneInto2Request::new()).await
    }

    /// `GET /try-into`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn try_into2(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&TryInto2Request::new()).await
    }

    /// `GET /to-owned`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn to_owned2(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&ToOwned2Request::new()).await
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    relays! {
        r#type(TypeRequest); get_pet(GetPetRequest); get_pet2(GetPet2Request);
        get_unnamed_by_id(GetUnnamedByIdRequest); builder2(Builder2Request);
        new2(New2Request); clone2(Clone2Request); as_ref2(AsRef2Request);
        build(Build2Request); from2(From2Request); clone_into2(CloneInto2Request);
        try_into2(TryInto2Request); to_owned2(ToOwned2Request);
    }
}
