// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::http::failure;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{Failure, error_union, headed};
use crate::support::validate::Valid;

/// The error type of all operations that document errors.
pub type ApiError = failure::ApiError<LocalsClientErrorOrStringOrTextOrNothing>;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /type`
    fn r#type(&self, request: TypeRequest) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /pet`
    fn get_pet(
        &self,
        request: GetPetRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /Pet`
    fn get_pet2(
        &self,
        request: GetPet2Request,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /unnamed/{id}`
    fn get_unnamed_by_id(
        &self,
        request: GetUnnamedByIdRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /builder`
    fn get_builder(
        &self,
        request: GetBuilderRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /new`
    fn get_new(
        &self,
        request: GetNewRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /clone`
    fn get_clone(
        &self,
        request: GetCloneRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /as-ref`
    fn get_as_ref(
        &self,
        request: GetAsRefRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /build`
    fn build(&self, request: BuildRequest) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /from`
    fn get_from(
        &self,
        request: GetFromRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /clone-into`
    fn get_clone_into(
        &self,
        request: GetCloneIntoRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /try-into`
    fn get_try_into(
        &self,
        request: GetTryIntoRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /to-owned`
    fn get_to_owned(
        &self,
        request: GetToOwnedRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `POST /locals`
    fn locals(&self, request: LocalsRequest) -> impl Future<Output = Result<LocalsOk, Failure<ApiError>>> + Send;
}

operations! { Api for crate::client::Client {
    r#type(TypeRequest);
    get_pet(GetPetRequest);
    get_pet2(GetPet2Request);
    get_unnamed_by_id(GetUnnamedByIdRequest);
    get_builder(GetBuilderRequest);
    get_new(GetNewRequest);
    get_clone(GetCloneRequest);
    get_as_ref(GetAsRefRequest);
    build(BuildRequest);
    get_from(GetFromRequest);
    get_clone_into(GetCloneIntoRequest);
    get_try_into(GetTryIntoRequest);
    get_to_owned(GetToOwnedRequest);
    locals(LocalsRequest);
} }

/// The request of [`Api::type`].
#[derive(Debug, Clone, Default)]
pub struct TypeRequest {
    pub self_: Option<String>,
    /// `body`.
    pub body_query: Option<String>,
    /// `context`.
    pub context_query: Option<String>,
    /// `a-b`.
    pub a_b_query: Option<String>,
    pub a_b: Option<String>,
    /// `a-b`.
    pub a_b_header: Option<String>,
    pub context: Context,
}

impl TypeRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    TypeRequest(status, body) => (), ();
    "type", "GET", "/type";
    parameters {
        optional self_ => SELF = query("self");
        optional body_query => BODY_QUERY = query("body");
        optional context_query => CONTEXT_QUERY = query("context");
        optional a_b_query => A_B_QUERY = query("a-b");
        optional a_b => A_B = query("a_b");
        optional a_b_header => A_B_HEADER = header("a-b");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_pet`].
#[derive(Debug, Clone, Default)]
pub struct GetPetRequest {
    pub context: Context,
}

impl GetPetRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetPetRequest(status, body) => (), ();
    "getPet", "GET", "/pet";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_pet2`].
#[derive(Debug, Clone, Default)]
pub struct GetPet2Request {
    pub context: Context,
}

impl GetPet2Request {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetPet2Request(status, body) => (), ();
    "GetPet", "GET", "/Pet";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_unnamed_by_id`].
#[derive(Debug, Clone)]
pub struct GetUnnamedByIdRequest {
    pub id: String,
    pub context: Context,
}

impl GetUnnamedByIdRequest {
    pub fn new(id: String) -> Self {
        Self { id, context: Context::default() }
    }
}

operation! {
    GetUnnamedByIdRequest(status, body) => (), ();
    "get unnamed by id", "GET", "/unnamed/{id}";
    parameters {
        required id => ID = path("id");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_builder`].
#[derive(Debug, Clone, Default)]
pub struct GetBuilderRequest {
    pub context: Context,
}

impl GetBuilderRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetBuilderRequest(status, body) => (), ();
    "builder", "GET", "/builder";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_new`].
#[derive(Debug, Clone, Default)]
pub struct GetNewRequest {
    pub context: Context,
}

impl GetNewRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetNewRequest(status, body) => (), ();
    "new", "GET", "/new";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_clone`].
#[derive(Debug, Clone, Default)]
pub struct GetCloneRequest {
    pub context: Context,
}

impl GetCloneRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetCloneRequest(status, body) => (), ();
    "clone", "GET", "/clone";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_as_ref`].
#[derive(Debug, Clone, Default)]
pub struct GetAsRefRequest {
    pub context: Context,
}

impl GetAsRefRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetAsRefRequest(status, body) => (), ();
    "as_ref", "GET", "/as-ref";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::build`].
#[derive(Debug, Clone, Default)]
pub struct BuildRequest {
    pub context: Context,
}

impl BuildRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    BuildRequest(status, body) => (), ();
    "build", "GET", "/build";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_from`].
#[derive(Debug, Clone, Default)]
pub struct GetFromRequest {
    pub context: Context,
}

impl GetFromRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetFromRequest(status, body) => (), ();
    "from", "GET", "/from";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_clone_into`].
#[derive(Debug, Clone, Default)]
pub struct GetCloneIntoRequest {
    pub context: Context,
}

impl GetCloneIntoRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetCloneIntoRequest(status, body) => (), ();
    "cloneInto", "GET", "/clone-into";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_try_into`].
#[derive(Debug, Clone, Default)]
pub struct GetTryIntoRequest {
    pub context: Context,
}

impl GetTryIntoRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetTryIntoRequest(status, body) => (), ();
    "tryInto", "GET", "/try-into";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_to_owned`].
#[derive(Debug, Clone, Default)]
pub struct GetToOwnedRequest {
    pub context: Context,
}

impl GetToOwnedRequest {
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    GetToOwnedRequest(status, body) => (), ();
    "toOwned", "GET", "/to-owned";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::locals`].
#[derive(Debug, Clone)]
pub struct LocalsRequest {
    pub input: Option<String>,
    pub call: String,
    pub reply: Option<String>,
    pub status: String,
    /// `body`.
    pub body_query: Option<String>,
    pub self_: String,
    pub content: Option<String>,
    pub outcome: String,
    pub error: Option<String>,
    pub request: String,
    pub support: Option<String>,
    pub operations: String,
    pub body: Option<LocalsBody>,
    pub context: Context,
}

impl LocalsRequest {
    pub fn new(
        call: String,
        status: String,
        self_: String,
        outcome: String,
        request: String,
        operations: String,
    ) -> Self {
        Self {
            input: None,
            call,
            reply: None,
            status,
            body_query: None,
            self_,
            content: None,
            outcome,
            error: None,
            request,
            support: None,
            operations,
            body: None,
            context: Context::default(),
        }
    }
}

/// 200: Some.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalsOk {
    /// The header `status`.
    pub status_header: Option<String>,
    /// The header `reply`.
    pub reply: String,
    pub body: models::SelfModel,
}

/// 4XX: Wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalsClientError {
    /// The header `error`.
    pub error: Option<String>,
    /// The header `body`.
    pub body_header: Option<String>,
    pub body: models::SelfModel,
}

headed! { LocalsClientError(body) }

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum LocalsBody {
    /// `application/json`.
    Json(Valid<models::SelfModel>),
    /// `text/plain`.
    Text(Valid<String>),
}

operation! {
    LocalsRequest(status, body) => LocalsOk, LocalsClientErrorOrStringOrTextOrNothing;
    "locals", "POST", "/locals";
    parameters {
        optional input => INPUT = query("input");
        required call => CALL = query("call");
        optional reply => REPLY = query("reply");
        required status => STATUS = query("status");
        optional body_query => BODY_QUERY = query("body");
        required self_ => SELF = query("self_");
        optional content => CONTENT = query("content");
        required outcome => OUTCOME = query("outcome");
        optional error => ERROR = query("error");
        required request => REQUEST = query("request");
        optional support => SUPPORT = query("support");
        required operations => OPERATIONS = query("operations");
    }
    body optional {
        (Some(LocalsBody::Json(body))) => json("application/json");
        (Some(LocalsBody::Text(body))) => text("text/plain");
    }
    responses {
        200 => ok (LocalsOk { status_header, reply, body }): json("application/json"),
            optional status_header = header("status"), required reply = header("reply");
        404 => err (LocalsClientErrorOrStringOrTextOrNothing::Nothing);
        409 => err (LocalsClientErrorOrStringOrTextOrNothing::Text(body)): text("text/plain")
            .beside(&["text/plain", "application/json"]);
        409 => err (LocalsClientErrorOrStringOrTextOrNothing::String(body)): json("application/json")
            .beside(&["text/plain", "application/json"]);
        (400..=499) => err (LocalsClientErrorOrStringOrTextOrNothing::LocalsClientError(LocalsClientError { error,
            body_header, body })): json("application/json"), optional error = header("error"),
            optional body_header = header("body");
    }
}

/// The body of an error that may be of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LocalsClientErrorOrStringOrTextOrNothing {
    /// A body with its headers.
    LocalsClientError(LocalsClientError),
    /// A body of JSON.
    String(String),
    /// A body of text.
    Text(String),
    /// No body.
    Nothing,
}

error_union! {
    LocalsClientErrorOrStringOrTextOrNothing or Nothing;
    from LocalsClientError(LocalsClientError);
    from String(String);
    only Text(String);
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
