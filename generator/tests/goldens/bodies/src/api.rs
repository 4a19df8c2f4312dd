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
use crate::support::rules;
use crate::support::validate::Valid;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `HEAD /notes/{id}`
    fn has_note(
        &self,
        request: HasNoteRequest,
    ) -> impl Future<Output = Result<HasNoteOk, Failure<ApiError<()>>>> + Send;

    /// `GET /notes/{id}`
    fn get_note(
        &self,
        request: GetNoteRequest,
    ) -> impl Future<Output = Result<GetNoteSuccess, Failure<ApiError<()>>>> + Send;

    /// `PUT /notes/{id}`
    fn put_note(
        &self,
        request: PutNoteRequest,
    ) -> impl Future<Output = Result<PutNoteSuccess<PutNoteAcceptedBody>, Failure<ApiError<()>>>> + Send;

    /// `DELETE /notes/{id}`
    fn delete_note(&self, request: DeleteNoteRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `PATCH /notes/{id}`
    fn patch_note(
        &self,
        request: PatchNoteRequest,
    ) -> impl Future<Output = Result<PatchNoteSuccess, Failure<ApiError<()>>>> + Send;

    /// `GET /notes`
    fn list_notes(
        &self,
        request: ListNotesRequest,
    ) -> impl Future<Output = Result<ListNotesSuccess<ListNotesSuccessBody>, Failure<ApiError<NoteOrValue>>>> + Send;

    /// `DELETE /notes`
    fn delete_notes(
        &self,
        request: DeleteNotesRequest,
    ) -> impl Future<Output = Result<DeleteNotesSuccess, Failure<ApiError<()>>>> + Send;

    /// `GET /limits`
    fn get_limits(
        &self,
        request: GetLimitsRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<models::Trouble>>>> + Send;

    /// `POST /anything`
    fn post_anything(
        &self,
        request: PostAnythingRequest,
    ) -> impl Future<Output = Result<blob::Blob, Failure<ApiError<()>>>> + Send;

    /// `PUT /anything`
    fn put_picture(
        &self,
        request: PutPictureRequest,
    ) -> impl Future<Output = Result<PutPictureOkBody, Failure<ApiError<()>>>> + Send;

    /// `POST /words`
    fn post_word(&self, request: PostWordRequest) -> impl Future<Output = Result<String, Failure<ApiError<()>>>> + Send;

    /// `POST /archive`
    fn post_archive(
        &self,
        request: PostArchiveRequest,
    ) -> impl Future<Output = Result<bytes::Bytes, Failure<ApiError<()>>>> + Send;

    /// `PUT /archive`
    fn put_archive(
        &self,
        request: PutArchiveRequest,
    ) -> impl Future<Output = Result<PutArchiveOk, Failure<ApiError<()>>>> + Send;

    /// `POST /reports`
    fn post_report(
        &self,
        request: PostReportRequest,
    ) -> impl Future<Output = Result<blob::Blob, Failure<ApiError<()>>>> + Send;

    /// `POST /session`
    fn open_session(
        &self,
        request: OpenSessionRequest,
    ) -> impl Future<Output = Result<OpenSessionOk, Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    has_note(HasNoteRequest);
    get_note(GetNoteRequest);
    put_note(PutNoteRequest);
    delete_note(DeleteNoteRequest);
    patch_note(PatchNoteRequest);
    list_notes(ListNotesRequest);
    delete_notes(DeleteNotesRequest);
    get_limits(GetLimitsRequest);
    post_anything(PostAnythingRequest);
    put_picture(PutPictureRequest);
    post_word(PostWordRequest);
    post_archive(PostArchiveRequest);
    put_archive(PutArchiveRequest);
    post_report(PostReportRequest);
    open_session(OpenSessionRequest);
} }

/// The request of [`Api::has_note`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct HasNoteRequest {
    pub id: String,
    pub context: Context,
}

/// 200: There is one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HasNoteOk {
    /// The header `X-Size`.
    pub x_size: Option<i32>,
}

constructor! { HasNoteOk() {
    x_size: i32;
} }

operation! {
    HasNoteRequest(status, body) => HasNoteOk, ();
    "hasNote", "HEAD", "/notes/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    responses {
        200 => ok (HasNoteOk { x_size }), optional x_size = header("X-Size");
        404 => err (());
    }
}

/// The request of [`Api::get_note`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetNoteRequest {
    pub id: String,
    pub context: Context,
}

/// What is a success of [`Api::get_note`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetNoteSuccess {
    /// 200: The note.
    Ok(models::Note),
    /// 304: The same.
    NotModified,
}

operation! {
    GetNoteRequest(status, body) => GetNoteSuccess, ();
    "getNote", "GET", "/notes/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    responses {
        200 => ok (GetNoteSuccess::Ok(body)): json("application/json");
        304 => ok (GetNoteSuccess::NotModified);
    }
}

/// The request of [`Api::put_note`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutNoteRequest {
    pub id: String,
    pub body: Valid<models::Note>,
    pub context: Context,
}

/// What is a success of [`Api::put_note`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutNoteSuccess<AcceptedBody = serde_json::Value> {
    /// 200: Nothing is known of it.
    Ok(Option<serde_json::Value>),
    /// 202: Later, as text or as JSON.
    Accepted(Option<AcceptedBody>),
    /// 205: Nothing.
    ResetContent,
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutNoteAcceptedBody {
    /// `application/json`.
    Json(serde_json::Value),
    /// `text/plain`.
    Text(String),
}

operation! {
    PutNoteRequest(status, body) => PutNoteSuccess<PutNoteAcceptedBody> as PutNoteSuccess, ();
    "putNote", "PUT", "/notes/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    body required(Valid<models::Note>) {
        (body) => json("application/json");
    }
    responses {
        200 => absent (PutNoteSuccess::Ok(None));
        200 => ok (PutNoteSuccess::Ok(Some(body))): json("application/json");
        202 => absent (PutNoteSuccess::Accepted(None));
        202 => ok (PutNoteSuccess::Accepted(Some(PutNoteAcceptedBody::Json(body))))
            as (PutNoteSuccess::Accepted(Some(body))): json("application/json")
            .beside(&["application/json", "text/plain"]);
        202 => other (PutNoteSuccess::Accepted(Some(PutNoteAcceptedBody::Text(body)))): text("text/plain")
            .beside(&["application/json", "text/plain"]);
        205 => ok (PutNoteSuccess::ResetContent);
    }
}

/// The request of [`Api::delete_note`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeleteNoteRequest {
    pub id: String,
    pub context: Context,
}

operation! {
    DeleteNoteRequest(status, body) => (), ();
    "deleteNote", "DELETE", "/notes/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::patch_note`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PatchNoteRequest {
    pub id: String,
    pub body: Valid<models::Note>,
    pub context: Context,
}

/// What is a success of [`Api::patch_note`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PatchNoteSuccess {
    /// 2XX: Perhaps a note.
    Success(http::StatusCode, Option<models::Note>),
}

operation! {
    PatchNoteRequest(status, body) => PatchNoteSuccess, ();
    "patchNote", "PATCH", "/notes/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    body required(Valid<models::Note>) {
        (body) => json("application/json");
    }
    responses {
        (200..=299) => absent (PatchNoteSuccess::Success(status, None));
        (200..=299) => ok (PatchNoteSuccess::Success(status, Some(body))): json("application/json");
    }
}

/// The request of [`Api::list_notes`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListNotesRequest {
    pub context: Context,
}

/// What is a success of [`Api::list_notes`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListNotesSuccess<SuccessBody = Vec<models::Note>> {
    /// 2XX: In one of several forms.
    Success(http::StatusCode, ListNotesSuccessHeaders<SuccessBody>),
}

/// 2XX: In one of several forms.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListNotesSuccessHeaders<Body = Vec<models::Note>> {
    /// The header `X-Total`.
    pub x_total: i32,
    pub body: Option<Body>,
}

constructor! { ListNotesSuccessHeaders<Body> (x_total: i32) {
    body: Body;
} }

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListNotesSuccessBody {
    /// `application/json`.
    Json(Vec<models::Note>),
    /// `text/plain`.
    Text(bool),
    /// `image/*`.
    Image(blob::Blob),
}

operation! {
    ListNotesRequest(status, body) => ListNotesSuccess<ListNotesSuccessBody> as ListNotesSuccess, NoteOrValue;
    "listNotes", "GET", "/notes";
    responses {
        (200..=299) => absent (ListNotesSuccess::Success(status, ListNotesSuccessHeaders { x_total, body: None })),
            required x_total = header("X-Total");
        (200..=299) => ok (ListNotesSuccess::Success(status,
            ListNotesSuccessHeaders { x_total, body: Some(ListNotesSuccessBody::Json(body)) }))
            as (ListNotesSuccess::Success(status, ListNotesSuccessHeaders { x_total, body: Some(body) })):
            json("application/json").beside(&["application/json", "text/plain", "image/*"]),
            required x_total = header("X-Total");
        (200..=299) => other (ListNotesSuccess::Success(status,
            ListNotesSuccessHeaders { x_total, body: Some(ListNotesSuccessBody::Text(body)) })): text("text/plain")
            .beside(&["application/json", "text/plain", "image/*"]), required x_total = header("X-Total");
        (200..=299) => other (ListNotesSuccess::Success(status,
            ListNotesSuccessHeaders { x_total, body: Some(ListNotesSuccessBody::Image(body)) })): blob("image/*")
            .beside(&["application/json", "text/plain", "image/*"]), required x_total = header("X-Total");
        404 => err (NoteOrValue::Value(body)): json("application/json");
        (400..=499) => err (NoteOrValue::Note(body)): json("*/*").sent("application/json");
    }
}

/// The request of [`Api::delete_notes`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeleteNotesRequest {
    pub body: Option<DeleteNotesBody>,
    pub context: Context,
}

/// What is a success of [`Api::delete_notes`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteNotesSuccess {
    /// Any other status: Whatever happens.
    Default(http::StatusCode, Option<models::DeleteNotesDefault>),
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteNotesBody {
    /// `text/plain`.
    Text(Valid<bool>),
    /// `*/*`.
    Any(blob::Blob),
}

operation! {
    DeleteNotesRequest(status, body) => DeleteNotesSuccess, ();
    "deleteNotes", "DELETE", "/notes";
    body optional[DeleteNotesBody] {
        (Some(DeleteNotesBody::Text(body))) => text("text/plain");
        (Some(DeleteNotesBody::Any(body))) => blob("*/*");
    }
    responses {
        _ => absent (DeleteNotesSuccess::Default(status, None));
        _ => ok (DeleteNotesSuccess::Default(status, Some(body))): json("application/json");
    }
}

/// The request of [`Api::get_limits`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetLimitsRequest {
    pub context: Context,
}

operation! {
    GetLimitsRequest(status, body) => (), models::Trouble;
    "getLimits", "GET", "/limits";
    responses {
        204 => ok (());
        415 => err (body): json("application/json");
    }
}

/// The request of [`Api::post_anything`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostAnythingRequest {
    pub body: blob::Blob,
    pub context: Context,
}

operation! {
    PostAnythingRequest(status, body) => blob::Blob, ();
    "postAnything", "POST", "/anything";
    body required(blob::Blob) {
        (body) => blob("*/*");
    }
    responses {
        200 => ok (body): blob("*/*");
    }
}

/// The request of [`Api::put_picture`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutPictureRequest {
    pub body: blob::Blob,
    pub context: Context,
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutPictureOkBody {
    /// `*/*`.
    Any(models::Note),
    /// `application/*+json`.
    ApplicationJson(models::Note),
    /// `image/*`.
    Image(blob::Blob),
    /// `text/plain`.
    Text(String),
}

operation! {
    PutPictureRequest(status, body) => PutPictureOkBody as models::Note, ();
    "putPicture", "PUT", "/anything";
    body required(blob::Blob) {
        (body) => blob("image/*");
    }
    responses {
        200 => ok (PutPictureOkBody::Any(body)) as (body): json("*/*").sent("application/json")
            .beside(&["*/*", "application/*+json", "image/*", "text/plain"]);
        200 => ok (PutPictureOkBody::ApplicationJson(body)) as (body): json("application/*+json")
            .sent("application/json").beside(&["*/*", "application/*+json", "image/*", "text/plain"]);
        200 => other (PutPictureOkBody::Image(body)): blob("image/*")
            .beside(&["*/*", "application/*+json", "image/*", "text/plain"]);
        200 => other (PutPictureOkBody::Text(body)): text("text/plain")
            .beside(&["*/*", "application/*+json", "image/*", "text/plain"]);
    }
}

/// The request of [`Api::post_word`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostWordRequest {
    pub body: Valid<models::PostWordBody>,
    pub context: Context,
}

operation! {
    PostWordRequest(status, body) => String, ();
    "postWord", "POST", "/words";
    body required(Valid<models::PostWordBody>) {
        (body) => text("*/*").sent("text/plain");
    }
    responses {
        200 => ok (body): text("*/*").sent("text/plain");
    }
}

/// The request of [`Api::post_archive`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostArchiveRequest {
    pub body: bytes::Bytes,
    pub context: Context,
}

operation! {
    PostArchiveRequest(status, body) => bytes::Bytes, ();
    "postArchive", "POST", "/archive";
    body required(impl Into<bytes::Bytes>) {
        (body) => bytes("application/json");
    }
    responses {
        200 => ok (body): bytes("application/json");
    }
}

/// The request of [`Api::put_archive`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutArchiveRequest {
    pub content_encoding: Option<String>,
    pub body: bytes::Bytes,
    pub context: Context,
}

/// 200: The same.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PutArchiveOk {
    /// The header `Content-Encoding`.
    pub content_encoding: Option<String>,
    pub body: bytes::Bytes,
}

constructor! { PutArchiveOk(body: impl Into<bytes::Bytes>) {
    content_encoding: impl Into<String>;
} }

operation! {
    PutArchiveRequest(status, body) => PutArchiveOk, ();
    "putArchive", "PUT", "/archive";
    parameters {
        optional content_encoding[impl Into<String>] => CONTENT_ENCODING = header("Content-Encoding");
    }
    body required(impl Into<bytes::Bytes>) {
        (body) => coded_bytes("application/octet-stream");
    }
    responses {
        200 => ok (PutArchiveOk { content_encoding, body }): coded_bytes("application/octet-stream"),
            optional content_encoding = header("Content-Encoding");
    }
}

/// The request of [`Api::post_report`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostReportRequest {
    pub body: blob::Blob,
    pub context: Context,
}

operation! {
    PostReportRequest(status, body) => blob::Blob, ();
    "postReport", "POST", "/reports";
    body required(blob::Blob) {
        (body) => blob("multipart/form-data");
    }
    responses {
        200 => ok (body): blob("multipart/mixed");
    }
}

/// The request of [`Api::open_session`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct OpenSessionRequest {
    pub context: Context,
}

/// 200: It is open.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenSessionOk {
    /// The header `Set-Cookie`: Each item: at least 3 characters.
    pub set_cookie: Vec<String>,
    /// The header `Link`.
    pub link: Option<Vec<String>>,
}

constructor! { OpenSessionOk(set_cookie: Vec<String>) {
    link: Vec<String>;
} }

operation! {
    OpenSessionRequest(status, body) => OpenSessionOk, ();
    "openSession", "POST", "/session";
    responses {
        200 => ok (OpenSessionOk { set_cookie, link }), required set_cookie = header("Set-Cookie").lines()
            .rule(rules::Items::each(rules::Text::new().min_length(3))), optional link = header("Link");
    }
}

/// The body of an error that may be of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NoteOrValue {
    /// A body of JSON.
    Note(models::Note),
    /// A body of JSON.
    Value(serde_json::Value),
}

error_union! {
    NoteOrValue;
    from Note(models::Note);
    from Value(serde_json::Value);
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
