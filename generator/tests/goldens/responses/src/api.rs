// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::constructor::constructor;
use crate::support::http::blob;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure, error_union};
use crate::support::{format, rules};
use crate::support::validate::Valid;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /reports/{id}`
    fn get_report(
        &self,
        request: GetReportRequest,
    ) -> impl Future<Output = Result<GetReportSuccess<GetReportOkBody>, Failure<ApiError<ProblemOrText>>>> + Send;

    /// `PUT /reports/{id}`
    fn put_report(
        &self,
        request: PutReportRequest,
    ) -> impl Future<Output = Result<PutReportSuccess, Failure<ApiError<()>>>> + Send;

    /// `POST /forms`
    fn post_form(
        &self,
        request: PostFormRequest,
    ) -> impl Future<Output = Result<PostFormSuccess, Failure<ApiError<()>>>> + Send;

    /// `HEAD /forms`
    fn head_form(&self, request: HeadFormRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /list`
    fn get_list(
        &self,
        request: GetListRequest,
    ) -> impl Future<Output = Result<Vec<models::Report>, Failure<ApiError<()>>>> + Send;

    /// `DELETE /list`
    fn delete_list(
        &self,
        request: DeleteListRequest,
    ) -> impl Future<Output = Result<DeleteListSuccess, Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    get_report(GetReportRequest);
    put_report(PutReportRequest);
    post_form(PostFormRequest);
    head_form(HeadFormRequest);
    get_list(GetListRequest);
    delete_list(DeleteListRequest);
} }

/// The request of [`Api::get_report`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetReportRequest {
    pub id: String,
    pub context: Context,
}

/// What is a success of [`Api::get_report`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetReportSuccess<OkBody = models::Report> {
    /// 200: The report, in one of several forms.
    Ok(GetReportOk<OkBody>),
    /// 202: Not yet.
    Accepted,
    /// 304: Not modified.
    NotModified(GetReportNotModified),
}

/// 200: The report, in one of several forms.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetReportOk<Body = models::Report> {
    /// The header `ETag`.
    pub e_tag: String,
    /// The header `X-Remaining`: How many are left.
    ///
    /// At least 0.
    pub x_remaining: Option<i64>,
    pub body: Body,
}

constructor! { GetReportOk<Body> (e_tag: impl Into<String>, body: Body) {
    x_remaining: i64;
} }

/// 304: Not modified.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetReportNotModified {
    /// The header `ETag`.
    pub e_tag: Option<String>,
}

constructor! { GetReportNotModified() {
    e_tag: impl Into<String>;
} }

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetReportOkBody {
    /// `application/json`.
    Json(models::Report),
    /// `text/csv`.
    TextCsv(String),
    /// `application/pdf`.
    ApplicationPdf(bytes::Bytes),
}

operation! {
    GetReportRequest(status, body) => GetReportSuccess<GetReportOkBody> as GetReportSuccess, ProblemOrText;
    "getReport", "GET", "/reports/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    responses {
        200 => ok (GetReportSuccess::Ok(GetReportOk { e_tag, x_remaining, body: GetReportOkBody::Json(body) }))
            as (GetReportSuccess::Ok(GetReportOk { e_tag, x_remaining, body })): json("application/json")
            .beside(&["application/json", "text/csv", "application/pdf"]), required e_tag = header("ETag"),
            optional x_remaining = header("X-Remaining").rule(rules::Integer::new().minimum(0));
        200 => other (GetReportSuccess::Ok(GetReportOk { e_tag, x_remaining, body: GetReportOkBody::TextCsv(body) })):
            text("text/csv").beside(&["application/json", "text/csv", "application/pdf"]),
            required e_tag = header("ETag"), optional x_remaining = header("X-Remaining")
            .rule(rules::Integer::new().minimum(0));
        200 => other (GetReportSuccess::Ok(GetReportOk { e_tag, x_remaining,
            body: GetReportOkBody::ApplicationPdf(body) })): bytes("application/pdf")
            .beside(&["application/json", "text/csv", "application/pdf"]), required e_tag = header("ETag"),
            optional x_remaining = header("X-Remaining").rule(rules::Integer::new().minimum(0));
        202 => ok (GetReportSuccess::Accepted);
        304 => ok (GetReportSuccess::NotModified(GetReportNotModified { e_tag })), optional e_tag = header("ETag");
        404 => err (ProblemOrText::Problem(body)): json("application/json");
        (400..=499) => err (ProblemOrText::Problem(body)): json("application/problem+json");
        _ => err (ProblemOrText::Text(body)): text("text/plain");
    }
}

/// The request of [`Api::put_report`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutReportRequest {
    pub id: String,
    pub body: Option<PutReportBody>,
    pub context: Context,
}

/// What is a success of [`Api::put_report`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutReportSuccess {
    /// 200: Text.
    Ok(String),
    /// 201: Created.
    Created(models::Created),
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

operation! {
    PutReportRequest(status, body) => PutReportSuccess, ();
    "putReport", "PUT", "/reports/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    body optional[PutReportBody] {
        (Some(PutReportBody::Json(body))) => json("application/json");
        (Some(PutReportBody::Text(body))) => text("text/plain");
        (Some(PutReportBody::ApplicationOctetStream(body))) => bytes("application/octet-stream");
        (Some(PutReportBody::Image(body))) => blob("image/*");
    }
    responses {
        200 => ok (PutReportSuccess::Ok(body)): text("text/plain");
        201 => ok (PutReportSuccess::Created(body)): json("application/json");
    }
}

/// The request of [`Api::post_form`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostFormRequest {
    pub body: Valid<models::PostFormBody>,
    pub context: Context,
}

/// What is a success of [`Api::post_form`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PostFormSuccess {
    /// 200: Bytes.
    Ok(bytes::Bytes),
    /// 303: Elsewhere.
    SeeOther(PostFormSeeOther),
}

/// 303: Elsewhere.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostFormSeeOther {
    /// The header `Location`: Format: uri.
    pub location: Option<String>,
}

constructor! { PostFormSeeOther() {
    location: impl Into<String>;
} }

operation! {
    PostFormRequest(status, body) => PostFormSuccess, ();
    "postForm", "POST", "/forms";
    body required(Valid<models::PostFormBody>) {
        (body) => form("application/x-www-form-urlencoded", &[]);
    }
    responses {
        200 => ok (PostFormSuccess::Ok(body)): bytes("application/octet-stream");
        303 => ok (PostFormSuccess::SeeOther(PostFormSeeOther { location })), optional location = header("Location")
            .rule(rules::Text::new().format(&format::uri::URI));
    }
}

/// The request of [`Api::head_form`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct HeadFormRequest {
    pub context: Context,
}

operation! {
    HeadFormRequest(status, body) => (), ();
    "headForm", "HEAD", "/forms";
    responses {
        200 => ok (());
    }
}

/// The request of [`Api::get_list`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetListRequest {
    pub context: Context,
}

operation! {
    GetListRequest(status, body) => Vec<models::Report>, ();
    "getList", "GET", "/list";
    responses {
        200 => ok (body): json("application/json");
        (500..=599) => err (());
    }
}

/// The request of [`Api::delete_list`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeleteListRequest {
    pub context: Context,
}

/// What is a success of [`Api::delete_list`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteListSuccess {
    /// 204: Done.
    NoContent,
    /// 2XX: Done, in another way.
    Success(http::StatusCode),
}

operation! {
    DeleteListRequest(status, body) => DeleteListSuccess, ();
    "deleteList", "DELETE", "/list";
    responses {
        204 => ok (DeleteListSuccess::NoContent);
        (200..=299) => ok (DeleteListSuccess::Success(status));
    }
}

/// The body of an error that may be of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProblemOrText {
    /// A body of JSON.
    Problem(models::Problem),
    /// A body of text.
    Text(String),
}

error_union! {
    ProblemOrText;
    from Problem(models::Problem);
    from Text(String);
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
