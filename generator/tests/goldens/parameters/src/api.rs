// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::models;
use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};

undocumented!(GetPartResponse, GetItemsResponse, GetMatrixResponse, ListItemsResponse);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `GET /items/{item-id}/parts/{part}.{format}`
    fn get_part(
        &self,
        request: GetPartRequest,
    ) -> impl Future<Output = Result<GetPartResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /items/{ids}`
    fn get_items(
        &self,
        request: GetItemsRequest,
    ) -> impl Future<Output = Result<GetItemsResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /matrix/{one}/{two}`
    fn get_matrix(
        &self,
        request: GetMatrixRequest,
    ) -> impl Future<Output = Result<GetMatrixResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// Lists items.
    ///
    /// `GET /items`
    fn list_items(
        &self,
        request: ListItemsRequest,
    ) -> impl Future<Output = Result<ListItemsResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::get_part`].
#[derive(Debug, Clone)]
pub struct GetPartRequest {
    /// Which item.
    ///
    /// At least 1.
    pub item_id: i64,
    /// `part`.
    ///
    /// At most 5 characters.
    pub part: String,
    /// `format`.
    pub format: models::GetPartFormat,
    /// `X-Trace`.
    ///
    /// Format: uuid.
    pub x_trace: String,
    /// `X-Days`.
    pub x_days: Option<Vec<i64>>,
    /// `session`.
    pub session: Option<String>,
    /// What came with the request.
    pub context: Context,
}

impl GetPartRequest {
    /// A request with what is required.
    pub fn new(
        item_id: i64,
        part: String,
        format: models::GetPartFormat,
        x_trace: String,
    ) -> Self {
        Self {
            item_id,
            part,
            format,
            x_trace,
            x_days: None,
            session: None,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::get_part`].
#[derive(Debug)]
pub enum GetPartResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::get_items`].
#[derive(Debug, Clone)]
pub struct GetItemsRequest {
    /// `ids`.
    pub ids: Vec<i64>,
    /// What came with the request.
    pub context: Context,
}

impl GetItemsRequest {
    /// A request with what is required.
    pub fn new(ids: Vec<i64>) -> Self {
        Self {
            ids,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::get_items`].
#[derive(Debug)]
pub enum GetItemsResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::get_matrix`].
#[derive(Debug, Clone)]
pub struct GetMatrixRequest {
    /// `one`.
    pub one: Vec<String>,
    /// `two`.
    pub two: models::GetMatrixTwo,
    /// What came with the request.
    pub context: Context,
}

impl GetMatrixRequest {
    /// A request with what is required.
    pub fn new(one: Vec<String>, two: models::GetMatrixTwo) -> Self {
        Self {
            one,
            two,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::get_matrix`].
#[derive(Debug)]
pub enum GetMatrixResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::list_items`].
#[derive(Debug, Clone)]
pub struct ListItemsRequest {
    /// How many.
    ///
    /// Default: `200`. 1 to 200.
    pub limit: Option<i32>,
    /// `q`.
    ///
    /// At least 1 character.
    pub q: String,
    /// `flag`.
    pub flag: Option<bool>,
    /// `ratio`.
    pub ratio: Option<f64>,
    /// `tags`.
    ///
    /// At most 3 items.
    pub tags: Option<Vec<String>>,
    /// `csv`.
    pub csv: Option<Vec<i64>>,
    /// `pipes`.
    pub pipes: Option<Vec<String>>,
    /// `spaces`.
    pub spaces: Option<Vec<String>>,
    /// `filter`.
    pub filter: Option<models::Filter>,
    /// `sort`.
    pub sort: Option<models::ListItemsSort>,
    /// `exploded`.
    pub exploded: Option<models::ListItemsExploded>,
    /// `order`.
    pub order: Option<models::Order>,
    /// `json`.
    pub json: Option<models::Filter>,
    /// `type`.
    pub r#type: Option<String>,
    /// `reserved`.
    pub reserved: Option<String>,
    /// `since`.
    ///
    /// Format: date-time.
    pub since: Option<String>,
    /// What came with the request.
    pub context: Context,
}

impl ListItemsRequest {
    /// A request with what is required.
    pub fn new(q: String) -> Self {
        Self {
            limit: None,
            q,
            flag: None,
            ratio: None,
            tags: None,
            csv: None,
            pipes: None,
            spaces: None,
            filter: None,
            sort: None,
            exploded: None,
            order: None,
            json: None,
            r#type: None,
            reserved: None,
            since: None,
            context: Context::default(),
        }
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
