// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use http::StatusCode;

use crate::api::*;
use crate::operations;
use crate::support::client::{Call, FromReply, ToCall, Transport, response_errors};
use crate::support::http::operation::Operation;
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error, Undocumented};

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

response_errors!(Undocumented);

impl Client {
    /// `GET /type`
    ///
    /// # Errors
    ///
    /// [`TypeError`], or what kept the API from answering.
    pub async fn r#type(&self, request: &TypeRequest) -> Result<(), Error<TypeError>> {
        self.0.send(request).await
    }

    /// `GET /pet`
    ///
    /// # Errors
    ///
    /// [`GetPetError`], or what kept the API from answering.
    pub async fn get_pet(&self) -> Result<(), Error<GetPetError>> {
        self.0.send(&GetPetRequest::new()).await
    }

    /// `GET /Pet`
    ///
    /// # Errors
    ///
    /// [`GetPet2Error`], or what kept the API from answering.
    pub async fn get_pet2(&self) -> Result<(), Error<GetPet2Error>> {
        self.0.send(&GetPet2Request::new()).await
    }

    /// `GET /unnamed/{id}`
    ///
    /// # Errors
    ///
    /// [`GetUnnamedByIdError`], or what kept the API from answering.
    pub async fn get_unnamed_by_id(
        &self,
        id: impl Into<String>,
    ) -> Result<(), Error<GetUnnamedByIdError>> {
        self.0.send(&GetUnnamedByIdRequest::new(id.into())).await
    }

    /// `GET /builder`
    ///
    /// # Errors
    ///
    /// [`Builder2Error`], or what kept the API from answering.
    pub async fn builder2(&self) -> Result<(), Error<Builder2Error>> {
        self.0.send(&Builder2Request::new()).await
    }

    /// `GET /new`
    ///
    /// # Errors
    ///
    /// [`New2Error`], or what kept the API from answering.
    pub async fn new2(&self) -> Result<(), Error<New2Error>> {
        self.0.send(&New2Request::new()).await
    }

    /// `GET /clone`
    ///
    /// # Errors
    ///
    /// [`Clone2Error`], or what kept the API from answering.
    pub async fn clone2(&self) -> Result<(), Error<Clone2Error>> {
        self.0.send(&Clone2Request::new()).await
    }

    /// `GET /as-ref`
    ///
    /// # Errors
    ///
    /// [`AsRef2Error`], or what kept the API from answering.
    pub async fn as_ref2(&self) -> Result<(), Error<AsRef2Error>> {
        self.0.send(&AsRef2Request::new()).await
    }

    /// `GET /build`
    ///
    /// # Errors
    ///
    /// [`Build2Error`], or what kept the API from answering.
    pub async fn build(&self) -> Result<(), Error<Build2Error>> {
        self.0.send(&Build2Request::new()).await
    }

    /// `GET /from`
    ///
    /// # Errors
    ///
    /// [`From2Error`], or what kept the API from answering.
    pub async fn from2(&self) -> Result<(), Error<From2Error>> {
        self.0.send(&From2Request::new()).await
    }

    /// `GET /clone-into`
    ///
    /// # Errors
    ///
    /// [`CloneInto2Error`], or what kept the API from answering.
    pub async fn clone_into2(&self) -> Result<(), Error<CloneInto2Error>> {
        self.0.send(&CloneInto2Request::new()).await
    }

    /// `GET /try-into`
    ///
    /// # Errors
    ///
    /// [`TryInto2Error`], or what kept the API from answering.
    pub async fn try_into2(&self) -> Result<(), Error<TryInto2Error>> {
        self.0.send(&TryInto2Request::new()).await
    }

    /// `GET /to-owned`
    ///
    /// # Errors
    ///
    /// [`ToOwned2Error`], or what kept the API from answering.
    pub async fn to_owned2(&self) -> Result<(), Error<ToOwned2Error>> {
        self.0.send(&ToOwned2Request::new()).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn r#type(&self, request: TypeRequest) -> Result<TypeResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn get_pet(&self, request: GetPetRequest) -> Result<GetPetResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn get_pet2(&self, request: GetPet2Request) -> Result<GetPet2Response, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn get_unnamed_by_id(
        &self,
        request: GetUnnamedByIdRequest,
    ) -> Result<GetUnnamedByIdResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn builder2(
        &self,
        request: Builder2Request,
    ) -> Result<Builder2Response, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn new2(&self, request: New2Request) -> Result<New2Response, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn clone2(&self, request: Clone2Request) -> Result<Clone2Response, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn as_ref2(&self, request: AsRef2Request) -> Result<AsRef2Response, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn build(&self, request: Build2Request) -> Result<Build2Response, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn from2(&self, request: From2Request) -> Result<From2Response, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn clone_into2(
        &self,
        request: CloneInto2Request,
    ) -> Result<CloneInto2Response, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn try_into2(
        &self,
        request: TryInto2Request,
    ) -> Result<TryInto2Response, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn to_owned2(
        &self,
        request: ToOwned2Request,
    ) -> Result<ToOwned2Response, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for TypeRequest {
    const OPERATION: &'static Operation = &operations::TYPE;
    type Response = TypeResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&Self::SELF, &self.self_);
        call.optional_parameter(&Self::BODY2, &self.body2);
        call.optional_parameter(&Self::CONTEXT2, &self.context2);
        call.optional_parameter(&Self::A_B, &self.a_b);
        call.optional_parameter(&Self::A_B2, &self.a_b2);
        call.optional_parameter(&Self::A_B3, &self.a_b3);
    }
}

impl FromReply for TypeResponse {
    type Success = ();
    type Error = TypeError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), TypeError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(TypeError::Other(reply)),
        }
    }
}

/// Why [`Client::type`] did not succeed.
pub type TypeError = Undocumented;

impl ToCall for GetPetRequest {
    const OPERATION: &'static Operation = &operations::GET_PET;
    type Response = GetPetResponse;
}

impl FromReply for GetPetResponse {
    type Success = ();
    type Error = GetPetError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), GetPetError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(GetPetError::Other(reply)),
        }
    }
}

/// Why [`Client::get_pet`] did not succeed.
pub type GetPetError = Undocumented;

impl ToCall for GetPet2Request {
    const OPERATION: &'static Operation = &operations::GET_PET2;
    type Response = GetPet2Response;
}

impl FromReply for GetPet2Response {
    type Success = ();
    type Error = GetPet2Error;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), GetPet2Error> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(GetPet2Error::Other(reply)),
        }
    }
}

/// Why [`Client::get_pet2`] did not succeed.
pub type GetPet2Error = Undocumented;

impl ToCall for GetUnnamedByIdRequest {
    const OPERATION: &'static Operation = &operations::GET_UNNAMED_BY_ID;
    type Response = GetUnnamedByIdResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
    }
}

impl FromReply for GetUnnamedByIdResponse {
    type Success = ();
    type Error = GetUnnamedByIdError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), GetUnnamedByIdError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(GetUnnamedByIdError::Other(reply)),
        }
    }
}

/// Why [`Client::get_unnamed_by_id`] did not succeed.
pub type GetUnnamedByIdError = Undocumented;

impl ToCall for Builder2Request {
    const OPERATION: &'static Operation = &operations::BUILDER2;
    type Response = Builder2Response;
}

impl FromReply for Builder2Response {
    type Success = ();
    type Error = Builder2Error;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), Builder2Error> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(Builder2Error::Other(reply)),
        }
    }
}

/// Why [`Client::builder2`] did not succeed.
pub type Builder2Error = Undocumented;

impl ToCall for New2Request {
    const OPERATION: &'static Operation = &operations::NEW2;
    type Response = New2Response;
}

impl FromReply for New2Response {
    type Success = ();
    type Error = New2Error;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), New2Error> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(New2Error::Other(reply)),
        }
    }
}

/// Why [`Client::new2`] did not succeed.
pub type New2Error = Undocumented;

impl ToCall for Clone2Request {
    const OPERATION: &'static Operation = &operations::CLONE2;
    type Response = Clone2Response;
}

impl FromReply for Clone2Response {
    type Success = ();
    type Error = Clone2Error;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), Clone2Error> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(Clone2Error::Other(reply)),
        }
    }
}

/// Why [`Client::clone2`] did not succeed.
pub type Clone2Error = Undocumented;

impl ToCall for AsRef2Request {
    const OPERATION: &'static Operation = &operations::AS_REF2;
    type Response = AsRef2Response;
}

impl FromReply for AsRef2Response {
    type Success = ();
    type Error = AsRef2Error;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), AsRef2Error> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(AsRef2Error::Other(reply)),
        }
    }
}

/// Why [`Client::as_ref2`] did not succeed.
pub type AsRef2Error = Undocumented;

impl ToCall for Build2Request {
    const OPERATION: &'static Operation = &operations::BUILD;
    type Response = Build2Response;
}

impl FromReply for Build2Response {
    type Success = ();
    type Error = Build2Error;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), Build2Error> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(Build2Error::Other(reply)),
        }
    }
}

/// Why [`Client::build`] did not succeed.
pub type Build2Error = Undocumented;

impl ToCall for From2Request {
    const OPERATION: &'static Operation = &operations::FROM2;
    type Response = From2Response;
}

impl FromReply for From2Response {
    type Success = ();
    type Error = From2Error;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), From2Error> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(From2Error::Other(reply)),
        }
    }
}

/// Why [`Client::from2`] did not succeed.
pub type From2Error = Undocumented;

impl ToCall for CloneInto2Request {
    const OPERATION: &'static Operation = &operations::CLONE_INTO2;
    type Response = CloneInto2Response;
}

impl FromReply for CloneInto2Response {
    type Success = ();
    type Error = CloneInto2Error;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), CloneInto2Error> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(CloneInto2Error::Other(reply)),
        }
    }
}

/// Why [`Client::clone_into2`] did not succeed.
pub type CloneInto2Error = Undocumented;

impl ToCall for TryInto2Request {
    const OPERATION: &'static Operation = &operations::TRY_INTO2;
    type Response = TryInto2Response;
}

impl FromReply for TryInto2Response {
    type Success = ();
    type Error = TryInto2Error;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), TryInto2Error> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(TryInto2Error::Other(reply)),
        }
    }
}

/// Why [`Client::try_into2`] did not succeed.
pub type TryInto2Error = Undocumented;

impl ToCall for ToOwned2Request {
    const OPERATION: &'static Operation = &operations::TO_OWNED2;
    type Response = ToOwned2Response;
}

impl FromReply for ToOwned2Response {
    type Success = ();
    type Error = ToOwned2Error;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ToOwned2Error> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ToOwned2Error::Other(reply)),
        }
    }
}

/// Why [`Client::to_owned2`] did not succeed.
pub type ToOwned2Error = Undocumented;
