// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::support;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /items`
    fn list_items(&self, request: ListItemsRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /files`, called at `https://files.example.com`
    fn read_file(&self, request: ReadFileRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `PUT /files`, called at `https://files.example.com`
    fn write_file(&self, request: WriteFileRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `POST /files`, called at `https://send.example.com/send`
    fn send_file(&self, request: SendFileRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    list_items(ListItemsRequest);
    read_file(ReadFileRequest);
    write_file(WriteFileRequest);
    send_file(SendFileRequest);
} }

/// The request of [`Api::list_items`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListItemsRequest {
    pub context: Context,
}

operation! {
    ListItemsRequest(status, body) => (), ();
    "listItems", "GET", "/items";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::read_file`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ReadFileRequest {
    pub context: Context,
}

operation! {
    ReadFileRequest(status, body) => (), ();
    "readFile", "GET", "/files";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::write_file`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct WriteFileRequest {
    pub context: Context,
}

operation! {
    WriteFileRequest(status, body) => (), ();
    "writeFile", "PUT", "/files";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::send_file`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SendFileRequest {
    pub context: Context,
}

operation! {
    SendFileRequest(status, body) => (), ();
    "sendFile", "POST", "/files";
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
