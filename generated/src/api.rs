// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use http::StatusCode;

use crate::models;
use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};
use crate::support::validate::Valid;

undocumented!(CreateScepProfileResponse);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// Creates a SCEP profile.
    ///
    /// The profile is created in one place: a folder, a snippet or a device. Its name must not be taken.
    ///
    /// `POST /scep-profiles`
    fn create_scep_profile(
        &self,
        request: CreateScepProfileRequest,
    ) -> impl Future<Output = Result<CreateScepProfileResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::create_scep_profile`].
#[derive(Debug, Clone)]
pub struct CreateScepProfileRequest {
    /// The profile, without `id`.
    pub body: Valid<models::ScepProfileInput>,
    /// What came with the request.
    pub context: Context,
}

impl CreateScepProfileRequest {
    /// A request with what is required.
    pub fn new(body: Valid<models::ScepProfileInput>) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::create_scep_profile`].
#[derive(Debug)]
pub enum CreateScepProfileResponse {
    /// 201: The profile has been created.
    Created,
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
