// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::http::failure;
use crate::support::http::context::Context;
use crate::support::http::declaration::operation;
use crate::support::http::failure::{Failure, error_union, headed};
use crate::support::validate::Valid;

/// An error that the API answers, as every operation does that documents errors.
pub type ApiError = failure::ApiError<LocalsClientErrorOrStringOrTextOrNothing>;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /type`
    fn r#type(
        &self,
        request: TypeRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

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
    fn builder2(
        &self,
        request: Builder2Request,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /new`
    fn new2(
        &self,
        request: New2Request,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /clone`
    fn clone2(
        &self,
        request: Clone2Request,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /as-ref`
    fn as_ref2(
        &self,
        request: AsRef2Request,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /build`
    fn build(
        &self,
        request: Build2Request,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /from`
    fn from2(
        &self,
        request: From2Request,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /clone-into`
    fn clone_into2(
        &self,
        request: CloneInto2Request,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /try-into`
    fn try_into2(
        &self,
        request: TryInto2Request,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `GET /to-owned`
    fn to_owned2(
        &self,
        request: ToOwned2Request,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `POST /locals`
    fn locals(
        &self,
        request: LocalsRequest,
    ) -> impl Future<Output = Result<LocalsOk, Failure<ApiError>>> + Send;
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

operation! {
    |status, body| TypeRequest => (), ();
    "type", "GET", "/type";
    security [];
    parameters {
        optional self_ => SELF = query("self");
        optional body2 => BODY2 = query("body");
        optional context2 => CONTEXT2 = query("context");
        optional a_b => A_B = query("a-b");
        optional a_b2 => A_B2 = query("a_b");
        optional a_b3 => A_B3 = header("a-b");
    }
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| GetPetRequest => (), ();
    "getPet", "GET", "/pet";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| GetPet2Request => (), ();
    "GetPet", "GET", "/Pet";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| GetUnnamedByIdRequest => (), ();
    "get unnamed by id", "GET", "/unnamed/{id}";
    security [];
    parameters {
        required id => ID = path("id");
    }
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| Builder2Request => (), ();
    "builder", "GET", "/builder";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| New2Request => (), ();
    "new", "GET", "/new";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| Clone2Request => (), ();
    "clone", "GET", "/clone";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| AsRef2Request => (), ();
    "as_ref", "GET", "/as-ref";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| Build2Request => (), ();
    "build", "GET", "/build";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| From2Request => (), ();
    "from", "GET", "/from";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| CloneInto2Request => (), ();
    "cloneInto", "GET", "/clone-into";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| TryInto2Request => (), ();
    "tryInto", "GET", "/try-into";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
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

operation! {
    |status, body| ToOwned2Request => (), ();
    "toOwned", "GET", "/to-owned";
    security [];
    parameters {}
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::locals`].
#[derive(Debug, Clone)]
pub struct LocalsRequest {
    /// `input`.
    pub input: Option<String>,
    /// `call`.
    pub call: String,
    /// `reply`.
    pub reply: Option<String>,
    /// `status`.
    pub status: String,
    /// `body`.
    pub body2: Option<String>,
    /// `self_`.
    pub self_: String,
    /// `content`.
    pub content: Option<String>,
    /// `outcome`.
    pub outcome: String,
    /// `error`.
    pub error: Option<String>,
    /// `request`.
    pub request: String,
    /// `support`.
    pub support: Option<String>,
    /// `operations`.
    pub operations: String,
    /// The body.
    pub body: Option<LocalsBody>,
    /// What came with the request.
    pub context: Context,
}

impl LocalsRequest {
    /// A request with what is required.
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
            body2: None,
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
    pub status2: Option<String>,
    /// The header `reply`.
    pub reply: String,
    /// The body.
    pub body: models::SelfModel,
}

/// 4XX: Wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct LocalsClientError {
    /// The header `error`.
    pub error: Option<String>,
    /// The header `body`.
    pub body2: Option<String>,
    /// The body.
    pub body: models::SelfModel,
}

headed! {
    LocalsClientError(body)
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum LocalsBody {
    /// `application/json`.
    Json(Valid<models::SelfModel>),
    /// `text/plain`.
    Text(Valid<String>),
}

operation! {
    |status, body| LocalsRequest => LocalsOk, LocalsClientErrorOrStringOrTextOrNothing;
    "locals", "POST", "/locals";
    security [];
    parameters {
        optional input => INPUT = query("input");
        required call => CALL = query("call");
        optional reply => REPLY = query("reply");
        required status => STATUS = query("status");
        optional body2 => BODY2 = query("body");
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
        200 => ok (LocalsOk { status2, reply, body }): json("application/json"),
            optional status2 = header("status"),
            required reply = header("reply");
        404 => err (LocalsClientErrorOrStringOrTextOrNothing::Nothing);
        409 => err (
            LocalsClientErrorOrStringOrTextOrNothing::Text(body)
        ): text("text/plain").beside(&["text/plain", "application/json"]);
        409 => err (
            LocalsClientErrorOrStringOrTextOrNothing::String(body)
        ): json("application/json").beside(&["text/plain", "application/json"]);
        (400..=499) => err (
            LocalsClientErrorOrStringOrTextOrNothing::LocalsClientError(LocalsClientError { error, body2, body })
        ): json("application/json"),
            optional error = header("error"),
            optional body2 = header("body");
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

/// Implements operations, by the names of their methods, so that they answer 501.
///
/// ```text
/// impl Api for Service {
///     not_implemented!(one, another);
/// }
/// ```
#[macro_export]
macro_rules! not_implemented {
    ($($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method })*
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
    (@r#type) => { $crate::not_implemented! { @r#type $crate::api::TypeRequest } };
    (@get_pet) => { $crate::not_implemented! { @get_pet $crate::api::GetPetRequest } };
    (@get_pet2) => { $crate::not_implemented! { @get_pet2 $crate::api::GetPet2Request } };
    (@get_unnamed_by_id) => { $crate::not_implemented! { @get_unnamed_by_id $crate::api::GetUnnamedByIdRequest } };
    (@builder2) => { $crate::not_implemented! { @builder2 $crate::api::Builder2Request } };
    (@new2) => { $crate::not_implemented! { @new2 $crate::api::New2Request } };
    (@clone2) => { $crate::not_implemented! { @clone2 $crate::api::Clone2Request } };
    (@as_ref2) => { $crate::not_implemented! { @as_ref2 $crate::api::AsRef2Request } };
    (@build) => { $crate::not_implemented! { @build $crate::api::Build2Request } };
    (@from2) => { $crate::not_implemented! { @from2 $crate::api::From2Request } };
    (@clone_into2) => { $crate::not_implemented! { @clone_into2 $crate::api::CloneInto2Request } };
    (@try_into2) => { $crate::not_implemented! { @try_into2 $crate::api::TryInto2Request } };
    (@to_owned2) => { $crate::not_implemented! { @to_owned2 $crate::api::ToOwned2Request } };
    (@locals) => { $crate::not_implemented! { @locals $crate::api::LocalsRequest } };
}
