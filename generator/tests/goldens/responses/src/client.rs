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
use crate::support::client::{Call, FromReply, Transport, response_errors};
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error};

/// A client of the API.
#[derive(Debug, Clone)]
pub struct Client(Transport);

impl From<Transport> for Client {
    fn from(transport: Transport) -> Self {
        Client(transport)
    }
}

impl Client {
    /// A client of the API at `base_url`, without credentials.
    ///
    /// # Errors
    ///
    /// A base URL that is none.
    pub fn new(base_url: impl Into<String>) -> Result<Self, BuildError> {
        Builder::new(base_url).build()
    }

    /// A client that can be set up further. The description names no server: set the base URL.
    pub fn builder() -> Builder<Self> {
        Builder::new("")
    }

    /// `GET /reports/{id}`
    ///
    /// # Errors
    ///
    /// [`GetReportError`], or what kept the API from answering.
    pub async fn get_report(
        &self,
        id: impl Into<String>,
    ) -> Result<GetReportSuccess, Error<GetReportError>> {
        let mut call = self.0.call(&operations::GET_REPORT);
        call.parameter(&operations::get_report::ID, &id.into());
        call.send(GetReportResponse::into_result).await
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
        let mut call = self.0.call(&operations::PUT_REPORT);
        request.write(&mut call);
        call.send(PutReportResponse::into_result).await
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
        call.form("application/x-www-form-urlencoded", body);
        call.send(PostFormResponse::into_result).await
    }

    /// `HEAD /forms`
    ///
    /// # Errors
    ///
    /// [`HeadFormError`], or what kept the API from answering.
    pub async fn head_form(&self) -> Result<(), Error<HeadFormError>> {
        let call = self.0.call(&operations::HEAD_FORM);
        call.send(HeadFormResponse::into_result).await
    }

    /// `GET /list`
    ///
    /// # Errors
    ///
    /// [`GetListError`], or what kept the API from answering.
    pub async fn get_list(&self) -> Result<Vec<models::Report>, Error<GetListError>> {
        let call = self.0.call(&operations::GET_LIST);
        call.send(GetListResponse::into_result).await
    }

    /// `DELETE /list`
    ///
    /// # Errors
    ///
    /// [`DeleteListError`], or what kept the API from answering.
    pub async fn delete_list(&self) -> Result<(), Error<DeleteListError>> {
        let call = self.0.call(&operations::DELETE_LIST);
        call.send(DeleteListResponse::into_result).await
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
        let mut call = self.0.relay(&operations::GET_REPORT, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn put_report(
        &self,
        request: PutReportRequest,
    ) -> Result<PutReportResponse, Error> {
        let mut call = self.0.relay(&operations::PUT_REPORT, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn post_form(
        &self,
        request: PostFormRequest,
    ) -> Result<PostFormResponse, Error> {
        let mut call = self.0.relay(&operations::POST_FORM, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn head_form(
        &self,
        request: HeadFormRequest,
    ) -> Result<HeadFormResponse, Error> {
        let call = self.0.relay(&operations::HEAD_FORM, &request.context);
        call.forward().await
    }

    async fn get_list(&self, request: GetListRequest) -> Result<GetListResponse, Error> {
        let call = self.0.relay(&operations::GET_LIST, &request.context);
        call.forward().await
    }

    async fn delete_list(
        &self,
        request: DeleteListRequest,
    ) -> Result<DeleteListResponse, Error> {
        let call = self.0.relay(&operations::DELETE_LIST, &request.context);
        call.forward().await
    }
}

impl GetReportRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&operations::get_report::ID, &self.id);
    }
}

impl FromReply for GetReportResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::OK => {
                        Self::Ok(GetReportOk {
                            e_tag: reply.read_header(&operations::get_report::E_TAG)?,
                            x_remaining: reply
                                .read_optional_header(&operations::get_report::X_REMAINING),
                            body: if reply.is(&["application/json"]) {
                                GetReportOkBody::Json(reply.read_json()?)
                            } else if reply.is(&["text/csv"]) {
                                GetReportOkBody::TextCsv(reply.read_text()?)
                            } else if reply.is(&["application/pdf"]) {
                                GetReportOkBody::ApplicationPdf(reply.body.clone())
                            } else {
                                return Ok(None)
                            },
                        })
                    }
                    StatusCode::ACCEPTED => Self::Accepted,
                    StatusCode::NOT_MODIFIED => {
                        Self::NotModified(GetReportNotModified {
                            e_tag: reply
                                .read_optional_header(&operations::get_report::E_TAG2),
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
                },
            ),
        )
    }
}

impl GetReportResponse {
    fn into_result(self) -> Result<GetReportSuccess, GetReportError> {
        Err(
            match self {
                Self::Ok(body) => return Ok(GetReportSuccess::Ok(body)),
                Self::Accepted => return Ok(GetReportSuccess::Accepted),
                Self::NotModified(body) => return Ok(GetReportSuccess::NotModified(body)),
                Self::NotFound(body) => GetReportError::NotFound(body),
                Self::ClientError(status, body) => {
                    GetReportError::ClientError(status, body)
                }
                Self::Default(status, body) => GetReportError::Default(status, body),
                Self::Other(reply) => GetReportError::Other(reply),
            },
        )
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

impl PutReportRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&operations::put_report::ID, &self.id);
        if let Some(body) = &self.body {
            match body {
                PutReportBody::Json(body) => {
                    call.valid_json("application/json", body);
                }
                PutReportBody::Text(body) => {
                    call.valid_text("text/plain", body);
                }
                PutReportBody::ApplicationOctetStream(body) => {
                    call.bytes("application/octet-stream", body.clone());
                }
            }
        }
    }
}

impl FromReply for PutReportResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::OK => Self::Ok(reply.read_text()?),
                    StatusCode::CREATED => Self::Created(reply.read_json()?),
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl PutReportResponse {
    fn into_result(self) -> Result<PutReportSuccess, PutReportError> {
        Err(
            match self {
                Self::Ok(body) => return Ok(PutReportSuccess::Ok(body)),
                Self::Created(body) => return Ok(PutReportSuccess::Created(body)),
                Self::Other(reply) => PutReportError::Other(reply),
            },
        )
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
#[derive(Debug)]
pub enum PutReportError {
    /// A response that is not documented.
    Other(Reply),
}

impl PutReportError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl PostFormRequest {
    fn write(&self, call: &mut Call<'_>) {
        let body = &self.body;
        call.valid_form("application/x-www-form-urlencoded", body);
    }
}

impl FromReply for PostFormResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::OK => Self::Ok(reply.body.clone()),
                    StatusCode::SEE_OTHER => {
                        Self::SeeOther(PostFormSeeOther {
                            location: reply
                                .read_optional_header(&operations::post_form::LOCATION),
                        })
                    }
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl PostFormResponse {
    fn into_result(self) -> Result<PostFormSuccess, PostFormError> {
        Err(
            match self {
                Self::Ok(body) => return Ok(PostFormSuccess::Ok(body)),
                Self::SeeOther(body) => return Ok(PostFormSuccess::SeeOther(body)),
                Self::Other(reply) => PostFormError::Other(reply),
            },
        )
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
#[derive(Debug)]
pub enum PostFormError {
    /// A response that is not documented.
    Other(Reply),
}

impl PostFormError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for HeadFormResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::OK => Self::Ok,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl HeadFormResponse {
    fn into_result(self) -> Result<(), HeadFormError> {
        Err(
            match self {
                Self::Ok => return Ok(()),
                Self::Other(reply) => HeadFormError::Other(reply),
            },
        )
    }
}

/// Why [`Client::head_form`] did not succeed.
#[derive(Debug)]
pub enum HeadFormError {
    /// A response that is not documented.
    Other(Reply),
}

impl HeadFormError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for GetListResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::OK => Self::Ok(reply.read_json()?),
                    status if status.is_server_error() => Self::ServerError(status),
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl GetListResponse {
    fn into_result(self) -> Result<Vec<models::Report>, GetListError> {
        Err(
            match self {
                Self::Ok(body) => return Ok(body),
                Self::ServerError(status) => GetListError::ServerError(status),
                Self::Other(reply) => GetListError::Other(reply),
            },
        )
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

impl FromReply for DeleteListResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl DeleteListResponse {
    fn into_result(self) -> Result<(), DeleteListError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => DeleteListError::Other(reply),
            },
        )
    }
}

/// Why [`Client::delete_list`] did not succeed.
#[derive(Debug)]
pub enum DeleteListError {
    /// A response that is not documented.
    Other(Reply),
}

impl DeleteListError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

response_errors!(
    GetReportError, PutReportError, PostFormError, HeadFormError, GetListError,
    DeleteListError
);
