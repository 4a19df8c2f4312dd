// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};

undocumented!(
    TypeResponse, GetPetResponse, GetPet2Response, GetUnnamedByIdResponse,
    Builder2Response, New2Response, Clone2Response, AsRef2Response, Build2Response,
    From2Response, CloneInto2Response, TryInto2Response, ToOwned2Response
);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `GET /type`
    fn r#type(
        &self,
        request: TypeRequest,
    ) -> impl Future<Output = Result<TypeResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /pet`
    fn get_pet(
        &self,
        request: GetPetRequest,
    ) -> impl Future<Output = Result<GetPetResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /Pet`
    fn get_pet2(
        &self,
        request: GetPet2Request,
    ) -> impl Future<Output = Result<GetPet2Response, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /unnamed/{id}`
    fn get_unnamed_by_id(
        &self,
        request: GetUnnamedByIdRequest,
    ) -> impl Future<Output = Result<GetUnnamedByIdResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /builder`
    fn builder2(
        &self,
        request: Builder2Request,
    ) -> impl Future<Output = Result<Builder2Response, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /new`
    fn new2(
        &self,
        request: New2Request,
    ) -> impl Future<Output = Result<New2Response, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /clone`
    fn clone2(
        &self,
        request: Clone2Request,
    ) -> impl Future<Output = Result<Clone2Response, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /as-ref`
    fn as_ref2(
        &self,
        request: AsRef2Request,
    ) -> impl Future<Output = Result<AsRef2Response, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /build`
    fn build(
        &self,
        request: Build2Request,
    ) -> impl Future<Output = Result<Build2Response, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /from`
    fn from2(
        &self,
        request: From2Request,
    ) -> impl Future<Output = Result<From2Response, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /clone-into`
    fn clone_into2(
        &self,
        request: CloneInto2Request,
    ) -> impl Future<Output = Result<CloneInto2Response, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /try-into`
    fn try_into2(
        &self,
        request: TryInto2Request,
    ) -> impl Future<Output = Result<TryInto2Response, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /to-owned`
    fn to_owned2(
        &self,
        request: ToOwned2Request,
    ) -> impl Future<Output = Result<ToOwned2Response, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::type`].
#[derive(Debug, Clone, Default)]
pub struct TypeRequest {
    /// `self`.
    pub self_: Option<String>,
    /// `body`.
    pub body2: Option<String>,
    /// `context`.
    pub context2: Option<String>,
    /// `a-b`.
    pub a_b: Option<String>,
    /// `a_b`.
    pub a_b2: Option<String>,
    /// `a-b`.
    pub a_b3: Option<String>,
    /// What came with the request.
    pub context: Context,
}

impl TypeRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::type`].
#[derive(Debug)]
pub enum TypeResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::get_pet`].
#[derive(Debug, Clone, Default)]
pub struct GetPetRequest {
    /// What came with the request.
    pub context: Context,
}

impl GetPetRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::get_pet`].
#[derive(Debug)]
pub enum GetPetResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::get_pet2`].
#[derive(Debug, Clone, Default)]
pub struct GetPet2Request {
    /// What came with the request.
    pub context: Context,
}

impl GetPet2Request {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::get_pet2`].
#[derive(Debug)]
pub enum GetPet2Response {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::get_unnamed_by_id`].
#[derive(Debug, Clone)]
pub struct GetUnnamedByIdRequest {
    /// `id`.
    pub id: String,
    /// What came with the request.
    pub context: Context,
}

impl GetUnnamedByIdRequest {
    /// A request with what is required.
    pub fn new(id: String) -> Self {
        Self {
            id,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::get_unnamed_by_id`].
#[derive(Debug)]
pub enum GetUnnamedByIdResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::builder2`].
#[derive(Debug, Clone, Default)]
pub struct Builder2Request {
    /// What came with the request.
    pub context: Context,
}

impl Builder2Request {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::builder2`].
#[derive(Debug)]
pub enum Builder2Response {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::new2`].
#[derive(Debug, Clone, Default)]
pub struct New2Request {
    /// What came with the request.
    pub context: Context,
}

impl New2Request {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::new2`].
#[derive(Debug)]
pub enum New2Response {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::clone2`].
#[derive(Debug, Clone, Default)]
pub struct Clone2Request {
    /// What came with the request.
    pub context: Context,
}

impl Clone2Request {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::clone2`].
#[derive(Debug)]
pub enum Clone2Response {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::as_ref2`].
#[derive(Debug, Clone, Default)]
pub struct AsRef2Request {
    /// What came with the request.
    pub context: Context,
}

impl AsRef2Request {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::as_ref2`].
#[derive(Debug)]
pub enum AsRef2Response {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::build`].
#[derive(Debug, Clone, Default)]
pub struct Build2Request {
    /// What came with the request.
    pub context: Context,
}

impl Build2Request {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::build`].
#[derive(Debug)]
pub enum Build2Response {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::from2`].
#[derive(Debug, Clone, Default)]
pub struct From2Request {
    /// What came with the request.
    pub context: Context,
}

impl From2Request {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::from2`].
#[derive(Debug)]
pub enum From2Response {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::clone_into2`].
#[derive(Debug, Clone, Default)]
pub struct CloneInto2Request {
    /// What came with the request.
    pub context: Context,
}

impl CloneInto2Request {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::clone_into2`].
#[derive(Debug)]
pub enum CloneInto2Response {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::try_into2`].
#[derive(Debug, Clone, Default)]
pub struct TryInto2Request {
    /// What came with the request.
    pub context: Context,
}

impl TryInto2Request {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::try_into2`].
#[derive(Debug)]
pub enum TryInto2Response {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::to_owned2`].
#[derive(Debug, Clone, Default)]
pub struct ToOwned2Request {
    /// What came with the request.
    pub context: Context,
}

impl ToOwned2Request {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::to_owned2`].
#[derive(Debug)]
pub enum ToOwned2Response {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}
