// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

#![allow(deprecated, reason = "only users are to be warned")]

use std::future::Future;

use crate::models;
use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};
use crate::support::validate::Valid;

undocumented!(OldResponse, NewerResponse);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `GET /old`
    #[deprecated]
    fn old(
        &self,
        request: OldRequest,
    ) -> impl Future<Output = Result<OldResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `POST /old`
    fn newer(
        &self,
        request: NewerRequest,
    ) -> impl Future<Output = Result<NewerResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::old`].
#[derive(Debug, Clone, Default)]
pub struct OldRequest {
    /// `when`.
    #[deprecated]
    pub when: Option<String>,
    /// `now`.
    pub now: Option<String>,
    /// What came with the request.
    pub context: Context,
}

#[allow(deprecated)]
impl OldRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::old`].
#[derive(Debug)]
pub enum OldResponse {
    /// 200: Old.
    Ok(models::Old),
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::newer`].
#[derive(Debug, Clone)]
pub struct NewerRequest {
    /// The body.
    pub body: Valid<models::Mixed>,
    /// What came with the request.
    pub context: Context,
}

impl NewerRequest {
    /// A request with what is required.
    pub fn new(body: Valid<models::Mixed>) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::newer`].
#[derive(Debug)]
pub enum NewerResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}
