// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

use crate::api::*;
use crate::models;
use crate::support::client::{Described, Transport};
use crate::support::http::blob;
use crate::support::http::operation::Gateway;

pub use crate::support::client::{
    Body, BoxError, BuildError, Builder, Call, CallOptions, Cause, Error, Local, Misread,
    Response, TokenSource,
};

/// The description names no server: paths are appended to the base URL.
const SERVERS: &[&str] = &["/"];

/// This crate, and the servers of the description.
const DESCRIBED: Described = Described {
    servers: SERVERS,
    elsewhere: &[],
    has_tls: cfg!(any(feature = "rustls", feature = "native-tls")),
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

/// A client of the API.
#[derive(Debug, Clone)]
pub struct Client(pub(crate) Transport);

#[doc(hidden)]
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

    /// Returns a client that calls a service in the same process, such as the router of a server in a test: see
    /// [`Builder::over`].
    pub fn over(service: impl Local) -> Self {
        Client(Transport::over(&DESCRIBED, service))
    }

    /// Returns a builder of a client.
    ///
    /// The description names no server, so the base URL must be set.
    pub fn builder() -> Builder<Self> {
        Builder::new(&DESCRIBED)
    }
}

/// A server of a client is a gateway: it forwards requests.
impl Gateway for Client {}

impl Client {
    /// `HEAD /notes/{id}`
    pub fn has_note(&self, id: impl Into<String>) -> Call<HasNoteRequest> {
        self.0.draft::<HasNoteRequest>().put(&HasNoteRequest::ID, &id.into()).into()
    }

    /// `GET /notes/{id}`
    pub fn get_note(&self, id: impl Into<String>) -> Call<GetNoteRequest> {
        self.0.draft::<GetNoteRequest>().put(&GetNoteRequest::ID, &id.into()).into()
    }

    /// `PUT /notes/{id}`
    pub fn put_note(&self, id: impl Into<String>, body: &models::Note) -> Call<PutNoteRequest> {
        self.0.draft::<PutNoteRequest>().put(&PutNoteRequest::ID, &id.into()).json("application/json", body).into()
    }

    /// `DELETE /notes/{id}`
    pub fn delete_note(&self, id: impl Into<String>) -> Call<DeleteNoteRequest> {
        self.0.draft::<DeleteNoteRequest>().put(&DeleteNoteRequest::ID, &id.into()).into()
    }

    /// `PATCH /notes/{id}`
    pub fn patch_note(&self, id: impl Into<String>, body: &models::Note) -> Call<PatchNoteRequest> {
        self.0.draft::<PatchNoteRequest>().put(&PatchNoteRequest::ID, &id.into()).json("application/json", body).into()
    }

    /// `GET /notes`
    pub fn list_notes(&self) -> Call<ListNotesRequest> {
        self.0.draft::<ListNotesRequest>().into()
    }

    /// `DELETE /notes`
    pub fn delete_notes(&self) -> Call<DeleteNotesRequest> {
        self.0.draft::<DeleteNotesRequest>().into()
    }

    /// The same as `delete_notes`, with a body of any media type.
    pub fn delete_notes_with(&self, body: DeleteNotesBody) -> Call<DeleteNotesRequest> {
        self.0.written(&DeleteNotesRequest::new().body(body)).into()
    }

    /// `GET /limits`
    pub fn get_limits(&self) -> Call<GetLimitsRequest> {
        self.0.draft::<GetLimitsRequest>().into()
    }

    /// `POST /anything`
    pub fn post_anything(&self, body: blob::Blob) -> Call<PostAnythingRequest> {
        self.0.draft::<PostAnythingRequest>().part("*/*", &body).into()
    }

    /// `PUT /anything`
    pub fn put_picture(&self, body: blob::Blob) -> Call<PutPictureRequest> {
        self.0.draft::<PutPictureRequest>().part("image/*", &body).into()
    }

    /// `POST /words`
    pub fn post_word(&self, body: impl Into<models::PostWordBody>) -> Call<PostWordRequest> {
        self.0.draft::<PostWordRequest>().text("text/plain", &body.into()).into()
    }

    /// `POST /archive`
    pub fn post_archive(&self, body: impl Into<bytes::Bytes>) -> Call<PostArchiveRequest> {
        self.0.draft::<PostArchiveRequest>().octets("application/json", body).into()
    }

    /// `PUT /archive`
    pub fn put_archive(&self, body: impl Into<bytes::Bytes>) -> Call<PutArchiveRequest> {
        self.0.draft::<PutArchiveRequest>().octets("application/octet-stream", body).into()
    }

    /// `POST /reports`
    pub fn post_report(&self, body: blob::Blob) -> Call<PostReportRequest> {
        self.0.draft::<PostReportRequest>().part("multipart/form-data", &body).into()
    }

    /// `POST /session`
    pub fn open_session(&self) -> Call<OpenSessionRequest> {
        self.0.draft::<OpenSessionRequest>().into()
    }
}

impl Call<PutArchiveRequest> {
    pub fn content_encoding(self, content_encoding: impl Into<String>) -> Self {
        self.draft.set(&PutArchiveRequest::CONTENT_ENCODING, &content_encoding.into()).into()
    }
}
