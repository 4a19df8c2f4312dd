// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::models;
use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};

undocumented!(ListPetsResponse, ListOwnersResponse);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `GET /pets`
    fn list_pets(
        &self,
        request: ListPetsRequest,
    ) -> impl Future<Output = Result<ListPetsResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /owners`
    fn list_owners(
        &self,
        request: ListOwnersRequest,
    ) -> impl Future<Output = Result<ListOwnersResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::list_pets`].
#[derive(Debug, Clone, Default)]
pub struct ListPetsRequest {
    /// `direction`.
    pub direction: Option<models::Direction>,
    /// `sort`.
    pub sort: Option<models::ListPetsSort>,
    /// What came with the request.
    pub context: Context,
}

impl ListPetsRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::list_pets`].
#[derive(Debug)]
pub enum ListPetsResponse {
    /// 200: The pets.
    Ok(models::Pets),
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::list_owners`].
#[derive(Debug, Clone, Default)]
pub struct ListOwnersRequest {
    /// Up or down.
    pub direction: Option<models::Direction>,
    /// `sort`.
    pub sort: Option<models::ListOwnersSort>,
    /// What came with the request.
    pub context: Context,
}

impl ListOwnersRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::list_owners`].
#[allow(
    clippy::large_enum_variant,
    reason = "a response is made once and taken apart once"
)]
#[derive(Debug)]
pub enum ListOwnersResponse {
    /// 200: The owners.
    Ok(models::Owners),
    /// A response that is not documented.
    Other(Reply),
}
