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

response_errors!(Undocumented, GetReportError, GetListError);

impl Client {
    /// `GET /reports/{id}`
    ///
    /// # Errors
    ///
    /// [`GetReportError`], or what kept the API from answering.
    pub async fn get_report(
        &self,
        id: impl Into<String>,
    ) -> Result<GetReportSuccess, Error<GetReportError>> {
        self.0.send(&GetReportRequest::new(id.into())).await
    }

    /// `PUT /reports/{id}`
    ///
    /// # Errors
    ///
    /// [`PutReportError`], or what kept the API from answering.
    pub async fn put_report(
        &self,
        request: &PutReportRequest,
    ) -> Result<PutReportSuccess, Error<PutReportError>> {
        self.0.send(request).await
    }

    /// `POST /forms`
    ///
    /// # Errors
    ///
    /// [`PostFormError`], or what kept the API from answering.
    pub async fn post_form(
        &self,
        body: &models::PostFormBody,
    ) -> Result<PostFormSuccess, Error<PostFormError>> {
        let mut call = self.0.call(&operations::POST_FORM);
        call.form("application/x-www-form-urlencoded", body, &[]);
        call.send::<PostFormResponse>().await
    }

    /// `HEAD /forms`
    ///
    /// # Errors
    ///
    /// [`HeadFormError`], or what kept the API from answering.
    pub async fn head_form(&self) -> Result<(), Error<HeadFormError>> {
        self.0.send(&HeadFormRequest::new()).await
    }

    /// `GET /list`
    ///
    /// # Errors
    ///
    /// [`GetListError`], or what kept the API from answering.
    pub async fn get_list(&self) -> Result<Vec<models::Report>, Error<GetListError>> {
        self.0.send(&GetListRequest::new()).await
    }

    /// `DELETE /list`
    ///
    /// # Errors
    ///
    /// [`DeleteListError`], or what kept the API from answering.
    pub async fn delete_list(
        &self,
    ) -> Result<DeleteListSuccess, Error<DeleteListError>> {
        self.0.send(&DeleteListRequest::new()).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn get_report(
        &self,
        request: GetReportRequest,
    ) -> Result<GetReportResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn put_report(
        &self,
        request: PutReportRequest,
    ) -> Result<PutReportResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn post_form(
        &self,
        request: PostFormRequest,
    ) -> Result<PostFormResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn head_form(
        &self,
        request: HeadFormRequest,
    ) -> Result<HeadFormResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn get_list(&self, request: GetListRequest) -> Result<GetListResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn delete_list(
        &self,
        request: DeleteListRequest,
    ) -> Result<DeleteListResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for GetReportRequest {
    const OPERATION: &'static Operation = &operations::GET_REPORT;
    type Response = GetReportResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
    }
}

impl FromReply for GetReportResponse {
    type Success = GetReportSuccess;
    type Error = GetReportError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => {
                Self::Ok(GetReportOk {
                    e_tag: reply.read_header(&Self::E_TAG)?,
                    x_remaining: reply.read_optional_header(&Self::X_REMAINING),
                    body: match reply
                        .best_match(&["application/json", "text/csv", "application/pdf"])
                    {
                        Some("application/json") => {
                            GetReportOkBody::Json(reply.read_json()?)
                        }
                        Some("text/csv") => GetReportOkBody::TextCsv(reply.read_text()?),
                        Some("application/pdf") => {
                            GetReportOkBody::ApplicationPdf(reply.read_bytes()?)
                        }
                        _ => return Ok(None),
                    },
                })
            }
            StatusCode::ACCEPTED => Self::Accepted,
            StatusCode::NOT_MODIFIED => {
                Self::NotModified(GetReportNotModified {
                    e_tag: reply.read_optional_header(&Self::E_TAG),
                })
            }
            StatusCode::NOT_FOUND if reply.has("application/json") => {
                Self::NotFound(reply.read_json()?)
            }
            status if status.is_client_error()
                && reply.has("application/problem+json") => {
                Self::ClientError(status, reply.read_json()?)
            }
            status => Self::Default(status, reply.read_text()?),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<GetReportSuccess, GetReportError> {
        match self {
            Self::Ok(body) => Ok(GetReportSuccess::Ok(body)),
            Self::Accepted => Ok(GetReportSuccess::Accepted),
            Self::NotModified(body) => Ok(GetReportSuccess::NotModified(body)),
            Self::NotFound(body) => Err(GetReportError::NotFound(body)),
            Self::ClientError(status, body) => {
                Err(GetReportError::ClientError(status, body))
            }
            Self::Default(status, body) => Err(GetReportError::Default(status, body)),
            Self::Other(reply) => Err(GetReportError::Other(reply)),
        }
    }
}

/// How [`Client::get_report`] succeeds.
#[derive(Debug)]
pub enum GetReportSuccess {
    /// 200: The report, in one of several forms.
    Ok(GetReportOk),
    /// 202: Not yet.
    Accepted,
    /// 304: Not modified.
    NotModified(GetReportNotModified),
}

/// Why [`Client::get_report`] did not succeed.
#[derive(Debug)]
pub enum GetReportError {
    /// 404: No such report.
    NotFound(models::Problem),
    /// 4XX: A mistake of the caller.
    ClientError(StatusCode, models::Problem),
    /// Any other status: Anything else.
    Default(StatusCode, String),
    /// A response that is not documented.
    Other(Reply),
}

impl GetReportError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound(_) => StatusCode::NOT_FOUND,
            Self::ClientError(status, _) => *status,
            Self::Default(status, _) => *status,
            Self::Other(reply) => reply.status,
        }
    }
}

impl ToCall for PutReportRequest {
    const OPERATION: &'static Operation = &operations::PUT_REPORT;
    type Response = PutReportResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
        if let Some(body) = &self.body {
            match body {
                PutReportBody::Json(body) => call.valid_json("application/json", body),
                PutReportBody::Text(body) => call.valid_text("text/plain", body),
                PutReportBody::ApplicationOctetStream(body) => {
                    call.bytes("application/octet-stream", body.clone())
                }
                PutReportBody::Image(body) => call.blob("image/*", body),
            };
        }
    }
}

impl FromReply for PutReportResponse {
    type Success = PutReportSuccess;
    type Error = PutReportError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_text()?),
            StatusCode::CREATED => Self::Created(reply.read_json()?),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<PutReportSuccess, PutReportError> {
        match self {
            Self::Ok(body) => Ok(PutReportSuccess::Ok(body)),
            Self::Created(body) => Ok(PutReportSuccess::Created(body)),
            Self::Other(reply) => Err(PutReportError::Other(reply)),
        }
    }
}

/// How [`Client::put_report`] succeeds.
#[derive(Debug)]
pub enum PutReportSuccess {
    /// 200: Text.
    Ok(String),
    /// 201: Created.
    Created(models::PutReportCreated),
}

/// Why [`Client::put_report`] did not succeed.
pub type PutReportError = Undocumented;

impl ToCall for PostFormRequest {
    const OPERATION: &'static Operation = &operations::POST_FORM;
    type Response = PostFormResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.valid_form("application/x-www-form-urlencoded", &self.body, &[]);
    }
}

impl FromReply for PostFormResponse {
    type Success = PostFormSuccess;
    type Error = PostFormError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_bytes()?),
            StatusCode::SEE_OTHER => {
                Self::SeeOther(PostFormSeeOther {
                    location: reply.read_optional_header(&Self::LOCATION),
                })
            }
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<PostFormSuccess, PostFormError> {
        match self {
            Self::Ok(body) => Ok(PostFormSuccess::Ok(body)),
            Self::SeeOther(body) => Ok(PostFormSuccess::SeeOther(body)),
            Self::Other(reply) => Err(PostFormError::Other(reply)),
        }
    }
}

/// How [`Client::post_form`] succeeds.
#[derive(Debug)]
pub enum PostFormSuccess {
    /// 200: Bytes.
    Ok(bytes::Bytes),
    /// 303: Elsewhere.
    SeeOther(PostFormSeeOther),
}

/// Why [`Client::post_form`] did not succeed.
pub type PostFormError = Undocumented;

impl ToCall for HeadFormRequest {
    const OPERATION: &'static Operation = &operations::HEAD_FORM;
    type Response = HeadFormResponse;
}

impl FromReply for HeadFormResponse {
    type Success = ();
    type Error = HeadFormError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), HeadFormError> {
        match self {
            Self::Ok => Ok(()),
            Self::Other(reply) => Err(HeadFormError::Other(reply)),
        }
    }
}

/// Why [`Client::head_form`] did not succeed.
pub type HeadFormError = Undocumented;

impl ToCall for GetListRequest {
    const OPERATION: &'static Operation = &operations::GET_LIST;
    type Response = GetListResponse;
}

impl FromReply for GetListResponse {
    type Success = Vec<models::Report>;
    type Error = GetListError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_json()?),
            status if status.is_server_error() => Self::ServerError(status),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<Vec<models::Report>, GetListError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::ServerError(status) => Err(GetListError::ServerError(status)),
            Self::Other(reply) => Err(GetListError::Other(reply)),
        }
    }
}

/// Why [`Client::get_list`] did not succeed.
#[derive(Debug)]
pub enum GetListError {
    /// 5XX: A failure of the server.
    ServerError(StatusCode),
    /// A response that is not documented.
    Other(Reply),
}

impl GetListError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::ServerError(status) => *status,
            Self::Other(reply) => reply.status,
        }
    }
}

impl ToCall for DeleteListRequest {
    const OPERATION: &'static Operation = &operations::DELETE_LIST;
    type Response = DeleteListResponse;
}

impl FromReply for DeleteListResponse {
    type Success = DeleteListSuccess;
    type Error = DeleteListError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            status if status.is_success() => Self::Success(status),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<DeleteListSuccess, DeleteListError> {
        match self {
            Self::NoContent => Ok(DeleteListSuccess::NoContent),
            Self::Success(status) => Ok(DeleteListSuccess::Success(status)),
            Self::Other(reply) => Err(DeleteListError::Other(reply)),
        }
    }
}

/// How [`Client::delete_list`] succeeds.
#[derive(Debug)]
pub enum DeleteListSuccess {
    /// 204: Done.
    NoContent,
    /// 2XX: Done, in another way.
    Success(StatusCode),
}

/// Why [`Client::delete_list`] did not succeed.
pub type DeleteListError = Undocumented;
