// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};

undocumented!(ListItemsResponse, ReadFileResponse, WriteFileResponse, SendFileResponse);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `GET /items`
    fn list_items(
        &self,
        request: ListItemsRequest,
    ) -> impl Future<Output = Result<ListItemsResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /files`, called at `https://files.example.com`
    fn read_file(
        &self,
        request: ReadFileRequest,
    ) -> impl Future<Output = Result<ReadFileResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `PUT /files`, called at `https://files.example.com`
    fn write_file(
        &self,
        request: WriteFileRequest,
    ) -> impl Future<Output = Result<WriteFileResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `POST /files`, called at `https://send.example.com/send`
    fn send_file(
        &self,
        request: SendFileRequest,
    ) -> impl Future<Output = Result<SendFileResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::list_items`].
#[derive(Debug, Clone, Default)]
pub struct ListItemsRequest {
    /// What came with the request.
    pub context: Context,
}

impl ListItemsRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::list_items`].
#[derive(Debug)]
pub enum ListItemsResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::read_file`].
#[derive(Debug, Clone, Default)]
pub struct ReadFileRequest {
    /// What came with the request.
    pub context: Context,
}

impl ReadFileRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::read_file`].
#[derive(Debug)]
pub enum ReadFileResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::write_file`].
#[derive(Debug, Clone, Default)]
pub struct WriteFileRequest {
    /// What came with the request.
    pub context: Context,
}

impl WriteFileRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::write_file`].
#[derive(Debug)]
pub enum WriteFileResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::send_file`].
#[derive(Debug, Clone, Default)]
pub struct SendFileRequest {
    /// What came with the request.
    pub context: Context,
}

impl SendFileRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::send_file`].
#[derive(Debug)]
pub enum SendFileResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}
