// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /sites`
    fn list_sites(
        &self,
        request: ListSitesRequest,
    ) -> impl Future<Output = Result<Vec<models::Site>, Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    list_sites(ListSitesRequest);
} }

/// The request of [`Api::list_sites`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListSitesRequest {
    /// `maxN`.
    pub limit: Option<i64>,
    pub context: Context,
}

operation! {
    ListSitesRequest(status, body) => Vec<models::Site>, ();
    "SITES_list_v2", "GET", "/sites";
    parameters {
        optional limit[i64] => LIMIT = query("maxN");
    }
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
