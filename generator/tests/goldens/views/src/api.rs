// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::models;
use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};
use crate::support::validate::Valid;

undocumented!(CreateAccountResponse, ListAccountsResponse);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `POST /accounts`
    fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> impl Future<Output = Result<CreateAccountResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /accounts`
    fn list_accounts(
        &self,
        request: ListAccountsRequest,
    ) -> impl Future<Output = Result<ListAccountsResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::create_account`].
#[derive(Debug, Clone)]
pub struct CreateAccountRequest {
    /// The body.
    pub body: Valid<models::AccountInput>,
    /// What came with the request.
    pub context: Context,
}

impl CreateAccountRequest {
    /// A request with what is required.
    pub fn new(body: Valid<models::AccountInput>) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::create_account`].
#[allow(
    clippy::large_enum_variant,
    reason = "a response is made once and taken apart once"
)]
#[derive(Debug)]
pub enum CreateAccountResponse {
    /// 201: It exists now.
    Created(models::Account),
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::list_accounts`].
#[derive(Debug, Clone, Default)]
pub struct ListAccountsRequest {
    /// What came with the request.
    pub context: Context,
}

impl ListAccountsRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::list_accounts`].
#[derive(Debug)]
pub enum ListAccountsResponse {
    /// 200: All of them.
    Ok(Vec<models::Account>),
    /// A response that is not documented.
    Other(Reply),
}
