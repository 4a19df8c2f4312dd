// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, operations, support};
use crate::support::http::failure;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::Failure;
use crate::support::validate::Valid;

/// The error type of all operations that document errors.
pub type ApiError = failure::ApiError<models::GenericError>;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// Creates a SCEP profile.
    ///
    /// The profile is created in one place: a folder, a snippet or a device. Its name must not be taken.
    ///
    /// `POST /scep-profiles`
    fn create_scep_profile(
        &self,
        request: CreateScepProfileRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError>>> + Send;
}

operations! { Api for crate::client::Client {
    create_scep_profile(CreateScepProfileRequest);
} }

/// The request of [`Api::create_scep_profile`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateScepProfileRequest {
    /// The profile, without `id`.
    pub body: Valid<models::ScepProfileInput>,
    pub context: Context,
}

operation! {
    CreateScepProfileRequest(status, body) => (), models::GenericError;
    "CreateSCEPProfiles", "POST", "/scep-profiles";
    security [[SCM_TOKEN()]];
    body required(Valid<models::ScepProfileInput>) {
        (body) => json("application/json");
    }
    responses {
        201 => ok (());
        (400 | 401 | 403 | 409) => err (body): json("application/json");
        _ => err (body): json("application/json");
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
