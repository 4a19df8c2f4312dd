// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use http::StatusCode;

use crate::models;
use crate::support::http::blob;
use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};
use crate::support::validate::Valid;

undocumented!(
    GetReportResponse, PutReportResponse, PostFormResponse, HeadFormResponse,
    GetListResponse, DeleteListResponse
);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `GET /reports/{id}`
    fn get_report(
        &self,
        request: GetReportRequest,
    ) -> impl Future<Output = Result<GetReportResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `PUT /reports/{id}`
    fn put_report(
        &self,
        request: PutReportRequest,
    ) -> impl Future<Output = Result<PutReportResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `POST /forms`
    fn post_form(
        &self,
        request: PostFormRequest,
    ) -> impl Future<Output = Result<PostFormResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `HEAD /forms`
    fn head_form(
        &self,
        request: HeadFormRequest,
    ) -> impl Future<Output = Result<HeadFormResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /list`
    fn get_list(
        &self,
        request: GetListRequest,
    ) -> impl Future<Output = Result<GetListResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `DELETE /list`
    fn delete_list(
        &self,
        request: DeleteListRequest,
    ) -> impl Future<Output = Result<DeleteListResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::get_report`].
#[derive(Debug, Clone)]
pub struct GetReportRequest {
    /// `id`.
    pub id: String,
    /// What came with the request.
    pub context: Context,
}

impl GetReportRequest {
    /// A request with what is required.
    pub fn new(id: String) -> Self {
        Self {
            id,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::get_report`].
#[derive(Debug)]
pub enum GetReportResponse {
    /// 200: The report, in one of several forms.
    Ok(GetReportOk),
    /// 202: Not yet.
    Accepted,
    /// 304: Not modified.
    NotModified(GetReportNotModified),
    /// 404: No such report.
    NotFound(models::Problem),
    /// 4XX: A mistake of the caller.
    ClientError(StatusCode, models::Problem),
    /// Any other status: Anything else.
    Default(StatusCode, String),
    /// A response that is not documented.
    Other(Reply),
}

/// 200: The report, in one of several forms.
#[derive(Debug, Clone, PartialEq)]
pub struct GetReportOk {
    /// The header `ETag`.
    pub e_tag: String,
    /// The header `X-Remaining`: How many are left.
    ///
    /// At least 0.
    pub x_remaining: Option<i64>,
    /// The body.
    pub body: GetReportOkBody,
}

/// 304: Not modified.
#[derive(Debug, Clone, PartialEq)]
pub struct GetReportNotModified {
    /// The header `ETag`.
    pub e_tag: Option<String>,
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum GetReportOkBody {
    /// `application/json`.
    Json(models::Report),
    /// `text/csv`.
    TextCsv(String),
    /// `application/pdf`.
    ApplicationPdf(bytes::Bytes),
}

/// The request of [`Api::put_report`].
#[derive(Debug, Clone)]
pub struct PutReportRequest {
    /// `id`.
    pub id: String,
    /// The body.
    pub body: Option<PutReportBody>,
    /// What came with the request.
    pub context: Context,
}

impl PutReportRequest {
    /// A request with what is required.
    pub fn new(id: String) -> Self {
        Self {
            id,
            body: None,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::put_report`].
#[derive(Debug)]
pub enum PutReportResponse {
    /// 200: Text.
    Ok(String),
    /// 201: Created.
    Created(models::PutReportCreated),
    /// A response that is not documented.
    Other(Reply),
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum PutReportBody {
    /// `application/json`.
    Json(Valid<models::Report>),
    /// `text/plain`.
    Text(Valid<String>),
    /// `application/octet-stream`.
    ApplicationOctetStream(bytes::Bytes),
    /// `image/*`.
    Image(blob::Blob),
}

/// The request of [`Api::post_form`].
#[derive(Debug, Clone)]
pub struct PostFormRequest {
    /// The body.
    pub body: Valid<models::PostFormBody>,
    /// What came with the request.
    pub context: Context,
}

impl PostFormRequest {
    /// A request with what is required.
    pub fn new(body: Valid<models::PostFormBody>) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::post_form`].
#[derive(Debug)]
pub enum PostFormResponse {
    /// 200: Bytes.
    Ok(bytes::Bytes),
    /// 303: Elsewhere.
    SeeOther(PostFormSeeOther),
    /// A response that is not documented.
    Other(Reply),
}

/// 303: Elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct PostFormSeeOther {
    /// The header `Location`: Format: uri.
    pub location: Option<String>,
}

/// The request of [`Api::head_form`].
#[derive(Debug, Clone, Default)]
pub struct HeadFormRequest {
    /// What came with the request.
    pub context: Context,
}

impl HeadFormRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::head_form`].
#[derive(Debug)]
pub enum HeadFormResponse {
    /// 200: It is there.
    Ok,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::get_list`].
#[derive(Debug, Clone, Default)]
pub struct GetListRequest {
    /// What came with the request.
    pub context: Context,
}

impl GetListRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::get_list`].
#[derive(Debug)]
pub enum GetListResponse {
    /// 200: A list.
    Ok(Vec<models::Report>),
    /// 5XX: A failure of the server.
    ServerError(StatusCode),
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::delete_list`].
#[derive(Debug, Clone, Default)]
pub struct DeleteListRequest {
    /// What came with the request.
    pub context: Context,
}

impl DeleteListRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::delete_list`].
#[derive(Debug)]
pub enum DeleteListResponse {
    /// 204: Done.
    NoContent,
    /// 2XX: Done, in another way.
    Success(StatusCode),
    /// A response that is not documented.
    Other(Reply),
}
