// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use crate::api::*;
use crate::models;
use crate::{operations, support};
use crate::support::client::Transport;
use crate::support::client::exchange::relays;
use crate::support::http::blob;
use crate::support::http::failure::ApiError;
use crate::support::http::operation::{Exchange, Gateway};

pub use crate::support::client::{BuildError, Builder, Error};

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

/// Passes requests on, so that a server of a client is a gateway.
impl Gateway for Client {}

impl Client {
    /// `HEAD /notes/{id}`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn has_note(
        &self,
        id: impl Into<String>,
    ) -> Result<HasNoteOk, Error<ApiError<()>>> {
        self.0.send(&HasNoteRequest::new(id.into())).await
    }

    /// `GET /notes/{id}`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn get_note(
        &self,
        id: impl Into<String>,
    ) -> Result<GetNoteSuccess, Error<ApiError<()>>> {
        self.0.send(&GetNoteRequest::new(id.into())).await
    }

    /// `PUT /notes/{id}`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn put_note(
        &self,
        id: impl Into<String>,
        body: &models::Note,
    ) -> Result<PutNoteSuccess, Error<ApiError<()>>> {
        let mut call = self.0.call(PutNoteRequest::OPERATION);
        call.parameter(&PutNoteRequest::ID, &id.into());
        call.json("application/json", body);
        call.send::<PutNoteRequest>().await
    }

    /// `DELETE /notes/{id}`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn delete_note(
        &self,
        id: impl Into<String>,
    ) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&DeleteNoteRequest::new(id.into())).await
    }

    /// `PATCH /notes/{id}`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn patch_note(
        &self,
        id: impl Into<String>,
        body: &models::Note,
    ) -> Result<PatchNoteSuccess, Error<ApiError<()>>> {
        let mut call = self.0.call(PatchNoteRequest::OPERATION);
        call.parameter(&PatchNoteRequest::ID, &id.into());
        call.json("application/json", body);
        call.send::<PatchNoteRequest>().await
    }

    /// `GET /notes`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn list_notes(
        &self,
    ) -> Result<ListNotesSuccess, Error<ApiError<NoteOrValue>>> {
        self.0.send(&ListNotesRequest::new()).await
    }

    /// `DELETE /notes`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn delete_notes(
        &self,
        request: &DeleteNotesRequest,
    ) -> Result<DeleteNotesSuccess, Error<ApiError<()>>> {
        self.0.send(request).await
    }

    /// `POST /anything`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn post_anything(
        &self,
        body: &blob::Blob,
    ) -> Result<blob::Blob, Error<ApiError<()>>> {
        let mut call = self.0.call(PostAnythingRequest::OPERATION);
        call.blob("*/*", body);
        call.send::<PostAnythingRequest>().await
    }

    /// `PUT /anything`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn put_picture(
        &self,
        body: &blob::Blob,
    ) -> Result<PutPictureOkBody, Error<ApiError<()>>> {
        let mut call = self.0.call(PutPictureRequest::OPERATION);
        call.blob("image/*", body);
        call.send::<PutPictureRequest>().await
    }

    /// `POST /words`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn post_word(
        &self,
        body: &models::PostWordBody,
    ) -> Result<String, Error<ApiError<()>>> {
        let mut call = self.0.call(PostWordRequest::OPERATION);
        call.text("text/plain", body);
        call.send::<PostWordRequest>().await
    }

    /// `POST /archive`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn post_archive(
        &self,
        body: impl Into<bytes::Bytes>,
    ) -> Result<bytes::Bytes, Error<ApiError<()>>> {
        let mut call = self.0.call(PostArchiveRequest::OPERATION);
        call.bytes("application/json", body);
        call.send::<PostArchiveRequest>().await
    }

    /// `PUT /archive`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn put_archive(
        &self,
        request: &PutArchiveRequest,
    ) -> Result<PutArchiveOk, Error<ApiError<()>>> {
        self.0.send(request).await
    }

    /// `POST /reports`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn post_report(
        &self,
        body: &blob::Blob,
    ) -> Result<blob::Blob, Error<ApiError<()>>> {
        let mut call = self.0.call(PostReportRequest::OPERATION);
        call.blob("multipart/form-data", body);
        call.send::<PostReportRequest>().await
    }

    /// `POST /session`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn open_session(&self) -> Result<OpenSessionOk, Error<ApiError<()>>> {
        self.0.send(&OpenSessionRequest::new()).await
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    relays! {
        has_note(HasNoteRequest); get_note(GetNoteRequest); put_note(PutNoteRequest);
        delete_note(DeleteNoteRequest); patch_note(PatchNoteRequest);
        list_notes(ListNotesRequest); delete_notes(DeleteNotesRequest);
        post_anything(PostAnythingRequest); put_picture(PutPictureRequest);
        post_word(PostWordRequest); post_archive(PostArchiveRequest);
        put_archive(PutArchiveRequest); post_report(PostReportRequest);
        open_session(OpenSessionRequest);
    }
}
