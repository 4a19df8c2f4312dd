// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use http::StatusCode;

use crate::models;
use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};

undocumented!(GetPetResponse);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `GET /pets/{id}`
    fn get_pet(
        &self,
        request: GetPetRequest,
    ) -> impl Future<Output = Result<GetPetResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::get_pet`].
#[derive(Debug, Clone)]
pub struct GetPetRequest {
    /// `id`.
    pub id: String,
    /// What came with the request.
    pub context: Context,
}

impl GetPetRequest {
    /// A request with what is required.
    pub fn new(id: String) -> Self {
        Self {
            id,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::get_pet`].
#[derive(Debug)]
pub enum GetPetResponse {
    /// 200: The pet.
    Ok(models::Pet),
    /// Any other status: What went wrong.
    Default(StatusCode, models::GetPetDefault),
    /// A response that is not documented.
    Other(Reply),
}
