// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use http::StatusCode;

use crate::api::*;
use crate::models;
use crate::operations;
use crate::support::client::{Call, FromReply, ToCall, Transport, response_errors};
use crate::support::http::blob;
use crate::support::http::operation::Operation;
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error, Undocumented};

/// The description names no server: paths are appended to the base URL.
const SERVERS: &[&str] = &["/"];

/// A client of the API.
#[derive(Debug, Clone)]
pub struct Client(Transport);

impl From<Transport> for Client {
    fn from(transport: Transport) -> Self {
        Client(transport)
    }
}

impl Client {
    /// Returns a client without credentials: see [`Builder::base_url`].
    ///
    /// # Errors
    ///
    /// If the base URL is invalid.
    pub fn new(base_url: impl Into<String>) -> Result<Self, BuildError> {
        Self::builder().base_url(base_url).build()
    }

    /// Returns a builder of a client.
    ///
    /// The description names no server, so the base URL must be set.
    pub fn builder() -> Builder<Self> {
        Builder::new(SERVERS, operations::ALL, &[])
    }
}

response_errors!(Undocumented, HasNoteError, ListNotesError);

impl Client {
    /// `HEAD /notes/{id}`
    ///
    /// # Errors
    ///
    /// [`HasNoteError`], or what kept the API from answering.
    pub async fn has_note(
        &self,
        id: impl Into<String>,
    ) -> Result<HasNoteOk, Error<HasNoteError>> {
        self.0.send(&HasNoteRequest::new(id.into())).await
    }

    /// `GET /notes/{id}`
    ///
    /// # Errors
    ///
    /// [`GetNoteError`], or what kept the API from answering.
    pub async fn get_note(
        &self,
        id: impl Into<String>,
    ) -> Result<GetNoteSuccess, Error<GetNoteError>> {
        self.0.send(&GetNoteRequest::new(id.into())).await
    }

    /// `PUT /notes/{id}`
    ///
    /// # Errors
    ///
    /// [`PutNoteError`], or what kept the API from answering.
    pub async fn put_note(
        &self,
        id: impl Into<String>,
        body: &models::Note,
    ) -> Result<PutNoteSuccess, Error<PutNoteError>> {
        let mut call = self.0.call(&operations::PUT_NOTE);
        call.parameter(&PutNoteRequest::ID, &id.into());
        call.json("application/json", body);
        call.send::<PutNoteResponse>().await
    }

    /// `DELETE /notes/{id}`
    ///
    /// # Errors
    ///
    /// [`DeleteNoteError`], or what kept the API from answering.
    pub async fn delete_note(
        &self,
        id: impl Into<String>,
    ) -> Result<(), Error<DeleteNoteError>> {
        self.0.send(&DeleteNoteRequest::new(id.into())).await
    }

    /// `PATCH /notes/{id}`
    ///
    /// # Errors
    ///
    /// [`PatchNoteError`], or what kept the API from answering.
    pub async fn patch_note(
        &self,
        id: impl Into<String>,
        body: &models::Note,
    ) -> Result<PatchNoteSuccess, Error<PatchNoteError>> {
        let mut call = self.0.call(&operations::PATCH_NOTE);
        call.parameter(&PatchNoteRequest::ID, &id.into());
        call.json("application/json", body);
        call.send::<PatchNoteResponse>().await
    }

    /// `GET /notes`
    ///
    /// # Errors
    ///
    /// [`ListNotesError`], or what kept the API from answering.
    pub async fn list_notes(&self) -> Result<ListNotesSuccess, Error<ListNotesError>> {
        self.0.send(&ListNotesRequest::new()).await
    }

    /// `DELETE /notes`
    ///
    /// # Errors
    ///
    /// [`DeleteNotesError`], or what kept the API from answering.
    pub async fn delete_notes(
        &self,
        request: &DeleteNotesRequest,
    ) -> Result<DeleteNotesSuccess, Error<DeleteNotesError>> {
        self.0.send(request).await
    }

    /// `POST /anything`
    ///
    /// # Errors
    ///
    /// [`PostAnythingError`], or what kept the API from answering.
    pub async fn post_anything(
        &self,
        body: &blob::Blob,
    ) -> Result<blob::Blob, Error<PostAnythingError>> {
        let mut call = self.0.call(&operations::POST_ANYTHING);
        call.blob("*/*", body);
        call.send::<PostAnythingResponse>().await
    }

    /// `PUT /anything`
    ///
    /// # Errors
    ///
    /// [`PutPictureError`], or what kept the API from answering.
    pub async fn put_picture(
        &self,
        body: &blob::Blob,
    ) -> Result<PutPictureOkBody, Error<PutPictureError>> {
        let mut call = self.0.call(&operations::PUT_PICTURE);
        call.blob("image/*", body);
        call.send::<PutPictureResponse>().await
    }

    /// `POST /words`
    ///
    /// # Errors
    ///
    /// [`PostWordError`], or what kept the API from answering.
    pub async fn post_word(
        &self,
        body: &models::PostWordBody,
    ) -> Result<String, Error<PostWordError>> {
        let mut call = self.0.call(&operations::POST_WORD);
        call.text("text/plain", body);
        call.send::<PostWordResponse>().await
    }

    /// `POST /archive`
    ///
    /// # Errors
    ///
    /// [`PostArchiveError`], or what kept the API from answering.
    pub async fn post_archive(
        &self,
        body: impl Into<bytes::Bytes>,
    ) -> Result<bytes::Bytes, Error<PostArchiveError>> {
        let mut call = self.0.call(&operations::POST_ARCHIVE);
        call.bytes("application/json", body);
        call.send::<PostArchiveResponse>().await
    }

    /// `PUT /archive`
    ///
    /// # Errors
    ///
    /// [`PutArchiveError`], or what kept the API from answering.
    pub async fn put_archive(
        &self,
        request: &PutArchiveRequest,
    ) -> Result<PutArchiveOk, Error<PutArchiveError>> {
        self.0.send(request).await
    }

    /// `POST /reports`
    ///
    /// # Errors
    ///
    /// [`PostReportError`], or what kept the API from answering.
    pub async fn post_report(
        &self,
        body: &blob::Blob,
    ) -> Result<blob::Blob, Error<PostReportError>> {
        let mut call = self.0.call(&operations::POST_REPORT);
        call.blob("multipart/form-data", body);
        call.send::<PostReportResponse>().await
    }

    /// `POST /session`
    ///
    /// # Errors
    ///
    /// [`OpenSessionError`], or what kept the API from answering.
    pub async fn open_session(&self) -> Result<OpenSessionOk, Error<OpenSessionError>> {
        self.0.send(&OpenSessionRequest::new()).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn has_note(&self, request: HasNoteRequest) -> Result<HasNoteResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn get_note(&self, request: GetNoteRequest) -> Result<GetNoteResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn put_note(&self, request: PutNoteRequest) -> Result<PutNoteResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn delete_note(
        &self,
        request: DeleteNoteRequest,
    ) -> Result<DeleteNoteResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn patch_note(
        &self,
        request: PatchNoteRequest,
    ) -> Result<PatchNoteResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn list_notes(
        &self,
        request: ListNotesRequest,
    ) -> Result<ListNotesResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn delete_notes(
        &self,
        request: DeleteNotesRequest,
    ) -> Result<DeleteNotesResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn post_anything(
        &self,
        request: PostAnythingRequest,
    ) -> Result<PostAnythingResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn put_picture(
        &self,
        request: PutPictureRequest,
    ) -> Result<PutPictureResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn post_word(
        &self,
        request: PostWordRequest,
    ) -> Result<PostWordResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn post_archive(
        &self,
        request: PostArchiveRequest,
    ) -> Result<PostArchiveResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn put_archive(
        &self,
        request: PutArchiveRequest,
    ) -> Result<PutArchiveResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn post_report(
        &self,
        request: PostReportRequest,
    ) -> Result<PostReportResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn open_session(
        &self,
        request: OpenSessionRequest,
    ) -> Result<OpenSessionResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for HasNoteRequest {
    const OPERATION: &'static Operation = &operations::HAS_NOTE;
    type Response = HasNoteResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
    }
}

impl FromReply for HasNoteResponse {
    type Success = HasNoteOk;
    type Error = HasNoteError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => {
                Self::Ok(HasNoteOk {
                    x_size: reply.read_optional_header(&Self::X_SIZE),
                })
            }
            StatusCode::NOT_FOUND => Self::NotFound,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<HasNoteOk, HasNoteError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::NotFound => Err(HasNoteError::NotFound),
            Self::Other(reply) => Err(HasNoteError::Other(reply)),
        }
    }
}

/// Why [`Client::has_note`] did not succeed.
#[derive(Debug)]
pub enum HasNoteError {
    /// 404: There is none.
    NotFound,
    /// A response that is not documented.
    Other(Reply),
}

impl HasNoteError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Other(reply) => reply.status,
        }
    }
}

impl ToCall for GetNoteRequest {
    const OPERATION: &'static Operation = &operations::GET_NOTE;
    type Response = GetNoteResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
    }
}

impl FromReply for GetNoteResponse {
    type Success = GetNoteSuccess;
    type Error = GetNoteError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_json()?),
            StatusCode::NOT_MODIFIED => Self::NotModified,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<GetNoteSuccess, GetNoteError> {
        match self {
            Self::Ok(body) => Ok(GetNoteSuccess::Ok(body)),
            Self::NotModified => Ok(GetNoteSuccess::NotModified),
            Self::Other(reply) => Err(GetNoteError::Other(reply)),
        }
    }
}

/// How [`Client::get_note`] succeeds.
#[derive(Debug)]
pub enum GetNoteSuccess {
    /// 200: The note.
    Ok(models::Note),
    /// 304: The same.
    NotModified,
}

/// Why [`Client::get_note`] did not succeed.
pub type GetNoteError = Undocumented;

impl ToCall for PutNoteRequest {
    const OPERATION: &'static Operation = &operations::PUT_NOTE;
    type Response = PutNoteResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
        call.valid_json("application/json", &self.body);
    }
}

impl FromReply for PutNoteResponse {
    type Success = PutNoteSuccess;
    type Error = PutNoteError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => {
                Self::Ok(
                    if reply.lacks_body() { None } else { Some(reply.read_json()?) },
                )
            }
            StatusCode::ACCEPTED => {
                Self::Accepted(
                    if reply.lacks_body() {
                        None
                    } else {
                        Some(
                            match reply.best_match(&["application/json", "text/plain"]) {
                                Some("application/json") => {
                                    PutNoteAcceptedBody::Json(reply.read_json()?)
                                }
                                Some("text/plain") => {
                                    PutNoteAcceptedBody::Text(reply.read_text()?)
                                }
                                _ => return Ok(None),
                            },
                        )
                    },
                )
            }
            StatusCode::RESET_CONTENT => Self::ResetContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<PutNoteSuccess, PutNoteError> {
        match self {
            Self::Ok(body) => Ok(PutNoteSuccess::Ok(body)),
            Self::Accepted(body) => Ok(PutNoteSuccess::Accepted(body)),
            Self::ResetContent => Ok(PutNoteSuccess::ResetContent),
            Self::Other(reply) => Err(PutNoteError::Other(reply)),
        }
    }
}

/// How [`Client::put_note`] succeeds.
#[derive(Debug)]
pub enum PutNoteSuccess {
    /// 200: Nothing is known of it.
    Ok(Option<serde_json::Value>),
    /// 202: Later, as text or as JSON.
    Accepted(Option<PutNoteAcceptedBody>),
    /// 205: Nothing.
    ResetContent,
}

/// Why [`Client::put_note`] did not succeed.
pub type PutNoteError = Undocumented;

impl ToCall for DeleteNoteRequest {
    const OPERATION: &'static Operation = &operations::DELETE_NOTE;
    type Response = DeleteNoteResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
    }
}

impl FromReply for DeleteNoteResponse {
    type Success = ();
    type Error = DeleteNoteError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), DeleteNoteError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(DeleteNoteError::Other(reply)),
        }
    }
}

/// Why [`Client::delete_note`] did not succeed.
pub type DeleteNoteError = Undocumented;

impl ToCall for PatchNoteRequest {
    const OPERATION: &'static Operation = &operations::PATCH_NOTE;
    type Response = PatchNoteResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
        call.valid_json("application/json", &self.body);
    }
}

impl FromReply for PatchNoteResponse {
    type Success = PatchNoteSuccess;
    type Error = PatchNoteError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            status if status.is_success() && reply.may_be("application/json") => {
                Self::Success(
                    status,
                    if reply.lacks_body() { None } else { Some(reply.read_json()?) },
                )
            }
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<PatchNoteSuccess, PatchNoteError> {
        match self {
            Self::Success(status, body) => Ok(PatchNoteSuccess::Success(status, body)),
            Self::Other(reply) => Err(PatchNoteError::Other(reply)),
        }
    }
}

/// How [`Client::patch_note`] succeeds.
#[derive(Debug)]
pub enum PatchNoteSuccess {
    /// 2XX: Perhaps a note.
    Success(StatusCode, Option<models::Note>),
}

/// Why [`Client::patch_note`] did not succeed.
pub type PatchNoteError = Undocumented;

impl ToCall for ListNotesRequest {
    const OPERATION: &'static Operation = &operations::LIST_NOTES;
    type Response = ListNotesResponse;
}

impl FromReply for ListNotesResponse {
    type Success = ListNotesSuccess;
    type Error = ListNotesError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NOT_FOUND if reply.has("application/json") => {
                Self::NotFound(reply.read_json()?)
            }
            status if status.is_success() => {
                Self::Success(
                    status,
                    ListNotesSuccessHeaders {
                        x_total: reply.read_header(&Self::X_TOTAL)?,
                        body: if reply.lacks_body() {
                            None
                        } else {
                            Some(
                                match reply
                                    .best_match(&["application/json", "text/plain", "image/*"])
                                {
                                    Some("application/json") => {
                                        ListNotesSuccessBody::Json(reply.read_json()?)
                                    }
                                    Some("text/plain") => {
                                        ListNotesSuccessBody::Text(reply.read_text()?)
                                    }
                                    Some("image/*") => {
                                        ListNotesSuccessBody::Image(reply.read_blob()?)
                                    }
                                    _ => return Ok(None),
                                },
                            )
                        },
                    },
                )
            }
            status if status.is_client_error() && reply.has("*/*") => {
                Self::ClientError(status, reply.read_json()?)
            }
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<ListNotesSuccess, ListNotesError> {
        match self {
            Self::Success(status, body) => Ok(ListNotesSuccess::Success(status, body)),
            Self::ClientError(status, body) => {
                Err(ListNotesError::ClientError(status, body))
            }
            Self::NotFound(body) => Err(ListNotesError::NotFound(body)),
            Self::Other(reply) => Err(ListNotesError::Other(reply)),
        }
    }
}

/// How [`Client::list_notes`] succeeds.
#[derive(Debug)]
pub enum ListNotesSuccess {
    /// 2XX: In one of several forms.
    Success(StatusCode, ListNotesSuccessHeaders),
}

/// Why [`Client::list_notes`] did not succeed.
#[derive(Debug)]
pub enum ListNotesError {
    /// 4XX: In any.
    ClientError(StatusCode, models::Note),
    /// 404: Nothing is known of it.
    NotFound(serde_json::Value),
    /// A response that is not documented.
    Other(Reply),
}

impl ListNotesError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::ClientError(status, _) => *status,
            Self::NotFound(_) => StatusCode::NOT_FOUND,
            Self::Other(reply) => reply.status,
        }
    }
}

impl ToCall for DeleteNotesRequest {
    const OPERATION: &'static Operation = &operations::DELETE_NOTES;
    type Response = DeleteNotesResponse;

    fn write(&self, call: &mut Call<'_>) {
        if let Some(body) = &self.body {
            match body {
                DeleteNotesBody::Text(body) => call.valid_text("text/plain", body),
                DeleteNotesBody::Any(body) => call.blob("*/*", body),
            };
        }
    }
}

impl FromReply for DeleteNotesResponse {
    type Success = DeleteNotesSuccess;
    type Error = DeleteNotesError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            status if reply.may_be("application/json") => {
                Self::Default(
                    status,
                    if reply.lacks_body() { None } else { Some(reply.read_json()?) },
                )
            }
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<DeleteNotesSuccess, DeleteNotesError> {
        match self {
            Self::Default(status, body) => Ok(DeleteNotesSuccess::Default(status, body)),
            Self::Other(reply) => Err(DeleteNotesError::Other(reply)),
        }
    }
}

/// How [`Client::delete_notes`] succeeds.
#[derive(Debug)]
pub enum DeleteNotesSuccess {
    /// Any other status: Whatever happens.
    Default(StatusCode, Option<models::DeleteNotesDefault>),
}

/// Why [`Client::delete_notes`] did not succeed.
pub type DeleteNotesError = Undocumented;

impl ToCall for PostAnythingRequest {
    const OPERATION: &'static Operation = &operations::POST_ANYTHING;
    type Response = PostAnythingResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.blob("*/*", &self.body);
    }
}

impl FromReply for PostAnythingResponse {
    type Success = blob::Blob;
    type Error = PostAnythingError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_blob()?),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<blob::Blob, PostAnythingError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(PostAnythingError::Other(reply)),
        }
    }
}

/// Why [`Client::post_anything`] did not succeed.
pub type PostAnythingError = Undocumented;

impl ToCall for PutPictureRequest {
    const OPERATION: &'static Operation = &operations::PUT_PICTURE;
    type Response = PutPictureResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.blob("image/*", &self.body);
    }
}

impl FromReply for PutPictureResponse {
    type Success = PutPictureOkBody;
    type Error = PutPictureError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => {
                Self::Ok(
                    match reply
                        .best_match(
                            &["*/*", "application/*+json", "image/*", "text/plain"],
                        )
                    {
                        Some("*/*") => PutPictureOkBody::Any(reply.read_json()?),
                        Some("application/*+json") => {
                            PutPictureOkBody::ApplicationJson(reply.read_json()?)
                        }
                        Some("image/*") => PutPictureOkBody::Image(reply.read_blob()?),
                        Some("text/plain") => PutPictureOkBody::Text(reply.read_text()?),
                        _ => return Ok(None),
                    },
                )
            }
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<PutPictureOkBody, PutPictureError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(PutPictureError::Other(reply)),
        }
    }
}

/// Why [`Client::put_picture`] did not succeed.
pub type PutPictureError = Undocumented;

impl ToCall for PostWordRequest {
    const OPERATION: &'static Operation = &operations::POST_WORD;
    type Response = PostWordResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.valid_text("text/plain", &self.body);
    }
}

impl FromReply for PostWordResponse {
    type Success = String;
    type Error = PostWordError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_text()?),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<String, PostWordError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(PostWordError::Other(reply)),
        }
    }
}

/// Why [`Client::post_word`] did not succeed.
pub type PostWordError = Undocumented;

impl ToCall for PostArchiveRequest {
    const OPERATION: &'static Operation = &operations::POST_ARCHIVE;
    type Response = PostArchiveResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.bytes("application/json", self.body.clone());
    }
}

impl FromReply for PostArchiveResponse {
    type Success = bytes::Bytes;
    type Error = PostArchiveError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_bytes()?),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<bytes::Bytes, PostArchiveError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(PostArchiveError::Other(reply)),
        }
    }
}

/// Why [`Client::post_archive`] did not succeed.
pub type PostArchiveError = Undocumented;

impl ToCall for PutArchiveRequest {
    const OPERATION: &'static Operation = &operations::PUT_ARCHIVE;
    type Response = PutArchiveResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&Self::CONTENT_ENCODING, &self.content_encoding);
        call.bytes("application/octet-stream", self.body.clone());
    }
}

impl FromReply for PutArchiveResponse {
    type Success = PutArchiveOk;
    type Error = PutArchiveError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => {
                Self::Ok(PutArchiveOk {
                    content_encoding: reply
                        .read_optional_header(&Self::CONTENT_ENCODING2),
                    body: reply.body.clone(),
                })
            }
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<PutArchiveOk, PutArchiveError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(PutArchiveError::Other(reply)),
        }
    }
}

/// Why [`Client::put_archive`] did not succeed.
pub type PutArchiveError = Undocumented;

impl ToCall for PostReportRequest {
    const OPERATION: &'static Operation = &operations::POST_REPORT;
    type Response = PostReportResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.blob("multipart/form-data", &self.body);
    }
}

impl FromReply for PostReportResponse {
    type Success = blob::Blob;
    type Error = PostReportError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_blob()?),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<blob::Blob, PostReportError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(PostReportError::Other(reply)),
        }
    }
}

/// Why [`Client::post_report`] did not succeed.
pub type PostReportError = Undocumented;

impl ToCall for OpenSessionRequest {
    const OPERATION: &'static Operation = &operations::OPEN_SESSION;
    type Response = OpenSessionResponse;
}

impl FromReply for OpenSessionResponse {
    type Success = OpenSessionOk;
    type Error = OpenSessionError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => {
                Self::Ok(OpenSessionOk {
                    set_cookie: reply.read_header(&Self::SET_COOKIE)?,
                    link: reply.read_optional_header(&Self::LINK),
                })
            }
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<OpenSessionOk, OpenSessionError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(OpenSessionError::Other(reply)),
        }
    }
}

/// Why [`Client::open_session`] did not succeed.
pub type OpenSessionError = Undocumented;
