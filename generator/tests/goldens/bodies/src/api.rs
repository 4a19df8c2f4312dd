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
    HasNoteResponse, GetNoteResponse, PutNoteResponse, DeleteNoteResponse,
    PatchNoteResponse, ListNotesResponse, DeleteNotesResponse, PostAnythingResponse,
    PutPictureResponse, PostWordResponse, PostArchiveResponse, PutArchiveResponse,
    PostReportResponse, OpenSessionResponse
);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `HEAD /notes/{id}`
    fn has_note(
        &self,
        request: HasNoteRequest,
    ) -> impl Future<Output = Result<HasNoteResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /notes/{id}`
    fn get_note(
        &self,
        request: GetNoteRequest,
    ) -> impl Future<Output = Result<GetNoteResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `PUT /notes/{id}`
    fn put_note(
        &self,
        request: PutNoteRequest,
    ) -> impl Future<Output = Result<PutNoteResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `DELETE /notes/{id}`
    fn delete_note(
        &self,
        request: DeleteNoteRequest,
    ) -> impl Future<Output = Result<DeleteNoteResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `PATCH /notes/{id}`
    fn patch_note(
        &self,
        request: PatchNoteRequest,
    ) -> impl Future<Output = Result<PatchNoteResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /notes`
    fn list_notes(
        &self,
        request: ListNotesRequest,
    ) -> impl Future<Output = Result<ListNotesResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `DELETE /notes`
    fn delete_notes(
        &self,
        request: DeleteNotesRequest,
    ) -> impl Future<Output = Result<DeleteNotesResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `POST /anything`
    fn post_anything(
        &self,
        request: PostAnythingRequest,
    ) -> impl Future<Output = Result<PostAnythingResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `PUT /anything`
    fn put_picture(
        &self,
        request: PutPictureRequest,
    ) -> impl Future<Output = Result<PutPictureResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `POST /words`
    fn post_word(
        &self,
        request: PostWordRequest,
    ) -> impl Future<Output = Result<PostWordResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `POST /archive`
    fn post_archive(
        &self,
        request: PostArchiveRequest,
    ) -> impl Future<Output = Result<PostArchiveResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `PUT /archive`
    fn put_archive(
        &self,
        request: PutArchiveRequest,
    ) -> impl Future<Output = Result<PutArchiveResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `POST /reports`
    fn post_report(
        &self,
        request: PostReportRequest,
    ) -> impl Future<Output = Result<PostReportResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `POST /session`
    fn open_session(
        &self,
        request: OpenSessionRequest,
    ) -> impl Future<Output = Result<OpenSessionResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::has_note`].
#[derive(Debug, Clone)]
pub struct HasNoteRequest {
    /// `id`.
    pub id: String,
    /// What came with the request.
    pub context: Context,
}

impl HasNoteRequest {
    /// A request with what is required.
    pub fn new(id: String) -> Self {
        Self {
            id,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::has_note`].
#[derive(Debug)]
pub enum HasNoteResponse {
    /// 200: There is one.
    Ok(HasNoteOk),
    /// 404: There is none.
    NotFound,
    /// A response that is not documented.
    Other(Reply),
}

/// 200: There is one.
#[derive(Debug, Clone, PartialEq)]
pub struct HasNoteOk {
    /// The header `X-Size`.
    pub x_size: Option<i32>,
}

/// The request of [`Api::get_note`].
#[derive(Debug, Clone)]
pub struct GetNoteRequest {
    /// `id`.
    pub id: String,
    /// What came with the request.
    pub context: Context,
}

impl GetNoteRequest {
    /// A request with what is required.
    pub fn new(id: String) -> Self {
        Self {
            id,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::get_note`].
#[derive(Debug)]
pub enum GetNoteResponse {
    /// 200: The note.
    Ok(models::Note),
    /// 304: The same.
    NotModified,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::put_note`].
#[derive(Debug, Clone)]
pub struct PutNoteRequest {
    /// `id`.
    pub id: String,
    /// The body.
    pub body: Valid<models::Note>,
    /// What came with the request.
    pub context: Context,
}

impl PutNoteRequest {
    /// A request with what is required.
    pub fn new(id: String, body: Valid<models::Note>) -> Self {
        Self {
            id,
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::put_note`].
#[derive(Debug)]
pub enum PutNoteResponse {
    /// 200: Nothing is known of it.
    Ok(Option<serde_json::Value>),
    /// 202: Later, as text or as JSON.
    Accepted(Option<PutNoteAcceptedBody>),
    /// 205: Nothing.
    ResetContent,
    /// A response that is not documented.
    Other(Reply),
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum PutNoteAcceptedBody {
    /// `application/json`.
    Json(serde_json::Value),
    /// `text/plain`.
    Text(String),
}

/// The request of [`Api::delete_note`].
#[derive(Debug, Clone)]
pub struct DeleteNoteRequest {
    /// `id`.
    pub id: String,
    /// What came with the request.
    pub context: Context,
}

impl DeleteNoteRequest {
    /// A request with what is required.
    pub fn new(id: String) -> Self {
        Self {
            id,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::delete_note`].
#[derive(Debug)]
pub enum DeleteNoteResponse {
    /// 204: It is gone.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::patch_note`].
#[derive(Debug, Clone)]
pub struct PatchNoteRequest {
    /// `id`.
    pub id: String,
    /// The body.
    pub body: Valid<models::Note>,
    /// What came with the request.
    pub context: Context,
}

impl PatchNoteRequest {
    /// A request with what is required.
    pub fn new(id: String, body: Valid<models::Note>) -> Self {
        Self {
            id,
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::patch_note`].
#[derive(Debug)]
pub enum PatchNoteResponse {
    /// 2XX: Perhaps a note.
    Success(StatusCode, Option<models::Note>),
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::list_notes`].
#[derive(Debug, Clone, Default)]
pub struct ListNotesRequest {
    /// What came with the request.
    pub context: Context,
}

impl ListNotesRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::list_notes`].
#[derive(Debug)]
pub enum ListNotesResponse {
    /// 2XX: In one of several forms.
    Success(StatusCode, ListNotesSuccessHeaders),
    /// 4XX: In any.
    ClientError(StatusCode, models::Note),
    /// 404: Nothing is known of it.
    NotFound(serde_json::Value),
    /// A response that is not documented.
    Other(Reply),
}

/// 2XX: In one of several forms.
#[derive(Debug, Clone, PartialEq)]
pub struct ListNotesSuccessHeaders {
    /// The header `X-Total`.
    pub x_total: i32,
    /// The body.
    pub body: Option<ListNotesSuccessBody>,
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum ListNotesSuccessBody {
    /// `application/json`.
    Json(Vec<models::Note>),
    /// `text/plain`.
    Text(bool),
    /// `image/*`.
    Image(blob::Blob),
}

/// The request of [`Api::delete_notes`].
#[derive(Debug, Clone, Default)]
pub struct DeleteNotesRequest {
    /// The body.
    pub body: Option<DeleteNotesBody>,
    /// What came with the request.
    pub context: Context,
}

impl DeleteNotesRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::delete_notes`].
#[derive(Debug)]
pub enum DeleteNotesResponse {
    /// Any other status: Whatever happens.
    Default(StatusCode, Option<models::DeleteNotesDefault>),
    /// A response that is not documented.
    Other(Reply),
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteNotesBody {
    /// `text/plain`.
    Text(Valid<bool>),
    /// `*/*`.
    Any(blob::Blob),
}

/// The request of [`Api::post_anything`].
#[derive(Debug, Clone)]
pub struct PostAnythingRequest {
    /// The body.
    pub body: blob::Blob,
    /// What came with the request.
    pub context: Context,
}

impl PostAnythingRequest {
    /// A request with what is required.
    pub fn new(body: blob::Blob) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::post_anything`].
#[derive(Debug)]
pub enum PostAnythingResponse {
    /// 200: The same.
    Ok(blob::Blob),
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::put_picture`].
#[derive(Debug, Clone)]
pub struct PutPictureRequest {
    /// The body.
    pub body: blob::Blob,
    /// What came with the request.
    pub context: Context,
}

impl PutPictureRequest {
    /// A request with what is required.
    pub fn new(body: blob::Blob) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::put_picture`].
#[derive(Debug)]
pub enum PutPictureResponse {
    /// 200: In the form that is closest.
    Ok(PutPictureOkBody),
    /// A response that is not documented.
    Other(Reply),
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
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

/// The request of [`Api::post_word`].
#[derive(Debug, Clone)]
pub struct PostWordRequest {
    /// The body.
    pub body: Valid<models::PostWordBody>,
    /// What came with the request.
    pub context: Context,
}

impl PostWordRequest {
    /// A request with what is required.
    pub fn new(body: Valid<models::PostWordBody>) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::post_word`].
#[derive(Debug)]
pub enum PostWordResponse {
    /// 200: The same.
    Ok(String),
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::post_archive`].
#[derive(Debug, Clone)]
pub struct PostArchiveRequest {
    /// The body.
    pub body: bytes::Bytes,
    /// What came with the request.
    pub context: Context,
}

impl PostArchiveRequest {
    /// A request with what is required.
    pub fn new(body: bytes::Bytes) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::post_archive`].
#[derive(Debug)]
pub enum PostArchiveResponse {
    /// 200: The same.
    Ok(bytes::Bytes),
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::put_archive`].
#[derive(Debug, Clone)]
pub struct PutArchiveRequest {
    /// `Content-Encoding`.
    pub content_encoding: Option<String>,
    /// The body.
    pub body: bytes::Bytes,
    /// What came with the request.
    pub context: Context,
}

impl PutArchiveRequest {
    /// A request with what is required.
    pub fn new(body: bytes::Bytes) -> Self {
        Self {
            content_encoding: None,
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::put_archive`].
#[derive(Debug)]
pub enum PutArchiveResponse {
    /// 200: The same.
    Ok(PutArchiveOk),
    /// A response that is not documented.
    Other(Reply),
}

/// 200: The same.
#[derive(Debug, Clone, PartialEq)]
pub struct PutArchiveOk {
    /// The header `Content-Encoding`.
    pub content_encoding: Option<String>,
    /// The body.
    pub body: bytes::Bytes,
}

/// The request of [`Api::post_report`].
#[derive(Debug, Clone)]
pub struct PostReportRequest {
    /// The body.
    pub body: blob::Blob,
    /// What came with the request.
    pub context: Context,
}

impl PostReportRequest {
    /// A request with what is required.
    pub fn new(body: blob::Blob) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::post_report`].
#[derive(Debug)]
pub enum PostReportResponse {
    /// 200: The same.
    Ok(blob::Blob),
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::open_session`].
#[derive(Debug, Clone, Default)]
pub struct OpenSessionRequest {
    /// What came with the request.
    pub context: Context,
}

impl OpenSessionRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::open_session`].
#[derive(Debug)]
pub enum OpenSessionResponse {
    /// 200: It is open.
    Ok(OpenSessionOk),
    /// A response that is not documented.
    Other(Reply),
}

/// 200: It is open.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenSessionOk {
    /// The header `Set-Cookie`: Each item: at least 3 characters.
    pub set_cookie: Vec<String>,
    /// The header `Link`.
    pub link: Option<Vec<String>>,
}
