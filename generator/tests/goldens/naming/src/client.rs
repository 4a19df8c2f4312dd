// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use http::StatusCode;

use crate::api::*;
use crate::operations;
use crate::support::client::{Call, FromReply, Transport, response_errors};
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error};

/// A client of the API.
#[derive(Debug, Clone)]
pub struct Client(Transport);

impl From<Transport> for Client {
    fn from(transport: Transport) -> Self {
        Client(transport)
    }
}

impl Client {
    /// A client of the API at `base_url`, without credentials.
    ///
    /// # Errors
    ///
    /// A base URL that is none.
    pub fn new(base_url: impl Into<String>) -> Result<Self, BuildError> {
        Builder::new(base_url).build()
    }

    /// A client that can be set up further. The description names no server: set the base URL.
    pub fn builder() -> Builder<Self> {
        Builder::new("")
    }

    /// `GET /type`
    ///
    /// # Errors
    ///
    /// [`TypeError`], or what kept the API from answering.
    pub async fn r#type(&self, request: &TypeRequest) -> Result<(), Error<TypeError>> {
        let mut call = self.0.call(&operations::TYPE);
        request.write(&mut call);
        call.send(TypeResponse::into_result).await
    }

    /// `GET /pet`
    ///
    /// # Errors
    ///
    /// [`GetPetError`], or what kept the API from answering.
    pub async fn get_pet(&self) -> Result<(), Error<GetPetError>> {
        let call = self.0.call(&operations::GET_PET);
        call.send(GetPetResponse::into_result).await
    }

    /// `GET /Pet`
    ///
    /// # Errors
    ///
    /// [`GetPet2Error`], or what kept the API from answering.
    pub async fn get_pet2(&self) -> Result<(), Error<GetPet2Error>> {
        let call = self.0.call(&operations::GET_PET2);
        call.send(GetPet2Response::into_result).await
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
        let mut call = self.0.call(&operations::GET_UNNAMED_BY_ID);
        call.parameter(&operations::get_unnamed_by_id::ID, &id.into());
        call.send(GetUnnamedByIdResponse::into_result).await
    }

    /// `GET /builder`
    ///
    /// # Errors
    ///
    /// [`Builder2Error`], or what kept the API from answering.
    pub async fn builder2(&self) -> Result<(), Error<Builder2Error>> {
        let call = self.0.call(&operations::BUILDER2);
        call.send(Builder2Response::into_result).await
    }

    /// `GET /new`
    ///
    /// # Errors
    ///
    /// [`New2Error`], or what kept the API from answering.
    pub async fn new2(&self) -> Result<(), Error<New2Error>> {
        let call = self.0.call(&operations::NEW2);
        call.send(New2Response::into_result).await
    }

    /// `GET /clone`
    ///
    /// # Errors
    ///
    /// [`Clone2Error`], or what kept the API from answering.
    pub async fn clone2(&self) -> Result<(), Error<Clone2Error>> {
        let call = self.0.call(&operations::CLONE2);
        call.send(Clone2Response::into_result).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn r#type(&self, request: TypeRequest) -> Result<TypeResponse, Error> {
        let mut call = self.0.relay(&operations::TYPE, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn get_pet(&self, request: GetPetRequest) -> Result<GetPetResponse, Error> {
        let call = self.0.relay(&operations::GET_PET, &request.context);
        call.forward().await
    }

    async fn get_pet2(&self, request: GetPet2Request) -> Result<GetPet2Response, Error> {
        let call = self.0.relay(&operations::GET_PET2, &request.context);
        call.forward().await
    }

    async fn get_unnamed_by_id(
        &self,
        request: GetUnnamedByIdRequest,
    ) -> Result<GetUnnamedByIdResponse, Error> {
        let mut call = self.0.relay(&operations::GET_UNNAMED_BY_ID, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn builder2(
        &self,
        request: Builder2Request,
    ) -> Result<Builder2Response, Error> {
        let call = self.0.relay(&operations::BUILDER2, &request.context);
        call.forward().await
    }

    async fn new2(&self, request: New2Request) -> Result<New2Response, Error> {
        let call = self.0.relay(&operations::NEW2, &request.context);
        call.forward().await
    }

    async fn clone2(&self, request: Clone2Request) -> Result<Clone2Response, Error> {
        let call = self.0.relay(&operations::CLONE2, &request.context);
        call.forward().await
    }
}

impl TypeRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&operations::r#type::SELF, &self.self_);
        call.optional_parameter(&operations::r#type::BODY2, &self.body2);
        call.optional_parameter(&operations::r#type::CONTEXT2, &self.context2);
        call.optional_parameter(&operations::r#type::A_B, &self.a_b);
        call.optional_parameter(&operations::r#type::A_B2, &self.a_b2);
        call.optional_parameter(&operations::r#type::A_B3, &self.a_b3);
    }
}

impl FromReply for TypeResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl TypeResponse {
    fn into_result(self) -> Result<(), TypeError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => TypeError::Other(reply),
            },
        )
    }
}

/// Why [`Client::type`] did not succeed.
#[derive(Debug)]
pub enum TypeError {
    /// A response that is not documented.
    Other(Reply),
}

impl TypeError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for GetPetResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl GetPetResponse {
    fn into_result(self) -> Result<(), GetPetError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => GetPetError::Other(reply),
            },
        )
    }
}

/// Why [`Client::get_pet`] did not succeed.
#[derive(Debug)]
pub enum GetPetError {
    /// A response that is not documented.
    Other(Reply),
}

impl GetPetError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for GetPet2Response {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl GetPet2Response {
    fn into_result(self) -> Result<(), GetPet2Error> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => GetPet2Error::Other(reply),
            },
        )
    }
}

/// Why [`Client::get_pet2`] did not succeed.
#[derive(Debug)]
pub enum GetPet2Error {
    /// A response that is not documented.
    Other(Reply),
}

impl GetPet2Error {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl GetUnnamedByIdRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&operations::get_unnamed_by_id::ID, &self.id);
    }
}

impl FromReply for GetUnnamedByIdResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl GetUnnamedByIdResponse {
    fn into_result(self) -> Result<(), GetUnnamedByIdError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => GetUnnamedByIdError::Other(reply),
            },
        )
    }
}

/// Why [`Client::get_unnamed_by_id`] did not succeed.
#[derive(Debug)]
pub enum GetUnnamedByIdError {
    /// A response that is not documented.
    Other(Reply),
}

impl GetUnnamedByIdError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for Builder2Response {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl Builder2Response {
    fn into_result(self) -> Result<(), Builder2Error> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => Builder2Error::Other(reply),
            },
        )
    }
}

/// Why [`Client::builder2`] did not succeed.
#[derive(Debug)]
pub enum Builder2Error {
    /// A response that is not documented.
    Other(Reply),
}

impl Builder2Error {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for New2Response {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl New2Response {
    fn into_result(self) -> Result<(), New2Error> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => New2Error::Other(reply),
            },
        )
    }
}

/// Why [`Client::new2`] did not succeed.
#[derive(Debug)]
pub enum New2Error {
    /// A response that is not documented.
    Other(Reply),
}

impl New2Error {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for Clone2Response {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl Clone2Response {
    fn into_result(self) -> Result<(), Clone2Error> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => Clone2Error::Other(reply),
            },
        )
    }
}

/// Why [`Client::clone2`] did not succeed.
#[derive(Debug)]
pub enum Clone2Error {
    /// A response that is not documented.
    Other(Reply),
}

impl Clone2Error {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

response_errors!(
    TypeError, GetPetError, GetPet2Error, GetUnnamedByIdError, Builder2Error, New2Error,
    Clone2Error
);
