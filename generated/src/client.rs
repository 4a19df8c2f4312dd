// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use http::StatusCode;

use crate::api::*;
use crate::models;
use crate::operations;
use crate::support::client::{Call, FromReply, ToCall, Transport, response_errors};
use crate::support::http::operation::Operation;
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error};

/// The URLs of the description's servers.
pub const SERVERS: &[&str] = &[
    "https://api.strata.paloaltonetworks.com/config/identity/v1",
    "https://api.sase.paloaltonetworks.com/sse/config/v1",
];

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

    /// Returns a builder of a client of the first of [`SERVERS`], to which requests go.
    pub fn builder() -> Builder<Self> {
        Builder::new(SERVERS, operations::ALL, &[])
    }
}

response_errors!(CreateScepProfileError);

impl Client {
    /// Creates a SCEP profile.
    ///
    /// `POST /scep-profiles`: see [`Api::create_scep_profile`].
    ///
    /// # Errors
    ///
    /// [`CreateScepProfileError`], or what kept the API from answering.
    pub async fn create_scep_profile(
        &self,
        body: &models::ScepProfileInput,
    ) -> Result<(), Error<CreateScepProfileError>> {
        let mut call = self.0.call(&operations::CREATE_SCEP_PROFILE);
        call.json("application/json", body);
        call.send::<CreateScepProfileResponse>().await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn create_scep_profile(
        &self,
        request: CreateScepProfileRequest,
    ) -> Result<CreateScepProfileResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for CreateScepProfileRequest {
    const OPERATION: &'static Operation = &operations::CREATE_SCEP_PROFILE;
    type Response = CreateScepProfileResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.valid_json("application/json", &self.body);
    }
}

impl FromReply for CreateScepProfileResponse {
    type Success = ();
    type Error = CreateScepProfileError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::CREATED => Self::Created,
            StatusCode::BAD_REQUEST if reply.has("application/json") => {
                Self::BadRequest(reply.read_json()?)
            }
            StatusCode::UNAUTHORIZED if reply.has("application/json") => {
                Self::Unauthorized(reply.read_json()?)
            }
            StatusCode::FORBIDDEN if reply.has("application/json") => {
                Self::Forbidden(reply.read_json()?)
            }
            StatusCode::CONFLICT if reply.has("application/json") => {
                Self::Conflict(reply.read_json()?)
            }
            status if reply.has("application/json") => {
                Self::Default(status, reply.read_json()?)
            }
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), CreateScepProfileError> {
        match self {
            Self::Created => Ok(()),
            Self::BadRequest(body) => Err(CreateScepProfileError::BadRequest(body)),
            Self::Unauthorized(body) => Err(CreateScepProfileError::Unauthorized(body)),
            Self::Forbidden(body) => Err(CreateScepProfileError::Forbidden(body)),
            Self::Conflict(body) => Err(CreateScepProfileError::Conflict(body)),
            Self::Default(status, body) => {
                Err(CreateScepProfileError::Default(status, body))
            }
            Self::Other(reply) => Err(CreateScepProfileError::Other(reply)),
        }
    }
}

/// Why [`Client::create_scep_profile`] did not succeed.
#[derive(Debug)]
pub enum CreateScepProfileError {
    /// 400: The request is not well formed, or its body is not a valid profile.
    BadRequest(models::GenericError),
    /// 401: The caller is not known.
    Unauthorized(models::GenericError),
    /// 403: The caller may not create the profile.
    Forbidden(models::GenericError),
    /// 409: The profile is at odds with what is configured already.
    Conflict(models::GenericError),
    /// Any other status: Any other failure.
    Default(StatusCode, models::GenericError),
    /// A response that is not documented.
    Other(Reply),
}

impl CreateScepProfileError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Unauthorized(_) => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Default(status, _) => *status,
            Self::Other(reply) => reply.status,
        }
    }
}
