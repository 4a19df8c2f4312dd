// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

#![allow(deprecated, reason = "only users are to be warned")]

pub mod aged;

use std::future::Future;

use crate::{models, support};
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};
use crate::support::validate::Valid;

/// The whole API: the operations of its groups, and those that are in none.
pub trait Api: aged::Api {
    /// `POST /old`
    fn newer(&self, request: NewerRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    newer(NewerRequest);
} }

/// The request of [`Api::newer`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NewerRequest {
    pub body: Valid<models::Mixed>,
    pub context: Context,
}

operation! {
    NewerRequest(status, body) => (), ();
    "newer", "POST", "/old";
    body required(Valid<models::Mixed>) {
        (body) => json("application/json");
    }
    responses {
        204 => ok (());
    }
}

/// Implements the named methods of a trait of the API: they answer 501.
///
/// ```text
/// impl Api for Service {
///     not_implemented!(one, another);
/// }
/// ```
///
/// The operations of a group come after its name: `not_implemented!(group: one, another)`.
#[macro_export]
macro_rules! not_implemented {
    ($group:ident: $($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method $crate::api::$group::by_method::$method })*
    };
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
