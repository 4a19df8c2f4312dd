// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};
use crate::support::validate::Valid;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `POST /accounts`
    fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> impl Future<Output = Result<models::Account, Failure<ApiError<()>>>> + Send;

    /// `GET /accounts`
    fn list_accounts(
        &self,
        request: ListAccountsRequest,
    ) -> impl Future<Output = Result<Vec<models::Account>, Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    create_account(CreateAccountRequest);
    list_accounts(ListAccountsRequest);
} }

/// The request of [`Api::create_account`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateAccountRequest {
    pub body: Valid<models::AccountInput>,
    pub context: Context,
}

operation! {
    CreateAccountRequest(status, body) => models::Account, ();
    "createAccount", "POST", "/accounts";
    body required(Valid<models::AccountInput>) {
        (body) => json("application/json");
    }
    responses {
        201 => ok (body): json("application/json");
    }
}

/// The request of [`Api::list_accounts`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListAccountsRequest {
    pub context: Context,
}

operation! {
    ListAccountsRequest(status, body) => Vec<models::Account>, ();
    "listAccounts", "GET", "/accounts";
    responses {
        200 => ok (body): json("application/json");
    }
}

/// Implements the named methods of a trait of the API: they answer 501.
///
/// ```text
/// impl Api for Service {
///     not_implemented!(one, another);
/// }
/// ```
#[macro_export]
macro_rules! not_implemented {
    ($($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method $crate::api::by_method::$method })*
    };
    (@$method:ident $request:ty) => {
        async fn $method(
            &self,
            _: $request,
        ) -> ::std::result::Result<
            <$request as $crate::support::http::operation::Exchange>::Success,
            $crate::Failure<<$request as $crate::support::http::operation::Exchange>::Error>,
        > {
            ::std::result::Result::Err($crate::Rejection::not_implemented().into())
        }
    };
}
