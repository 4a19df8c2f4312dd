// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::models;
use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};

undocumented!(ListSitesResponse);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `GET /sites`
    fn list_sites(
        &self,
        request: ListSitesRequest,
    ) -> impl Future<Output = Result<ListSitesResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::list_sites`].
#[derive(Debug, Clone, Default)]
pub struct ListSitesRequest {
    /// `maxN`.
    pub limit: Option<i64>,
    /// What came with the request.
    pub context: Context,
}

impl ListSitesRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::list_sites`].
#[derive(Debug)]
pub enum ListSitesResponse {
    /// 200: Sites.
    Ok(Vec<models::Site>),
    /// A response that is not documented.
    Other(Reply),
}
