// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::constructor::constructor;
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
#[non_exhaustive]
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

operation! {
    TypeRequest(status, body) => (), ();
    "type", "GET", "/type";
    parameters {
        optional self_[impl Into<String>] => SELF = query("self");
        optional body_query[impl Into<String>] => BODY_QUERY = query("body");
        optional context_query[impl Into<String>] => CONTEXT_QUERY = query("context");
        optional a_b_query[impl Into<String>] => A_B_QUERY = query("a-b");
        optional a_b[impl Into<String>] => A_B = query("a_b");
        optional a_b_header[impl Into<String>] => A_B_HEADER = header("a-b");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_pet`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetPetRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct GetPet2Request {
    pub context: Context,
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
#[non_exhaustive]
pub struct GetUnnamedByIdRequest {
    pub id: String,
    pub context: Context,
}

operation! {
    GetUnnamedByIdRequest(status, body) => (), ();
    "get unnamed by id", "GET", "/unnamed/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_builder`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetBuilderRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct GetNewRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct GetCloneRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct GetAsRefRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct BuildRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct GetFromRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct GetCloneIntoRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct GetTryIntoRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct GetToOwnedRequest {
    pub context: Context,
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
#[non_exhaustive]
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

/// 200: Some.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LocalsOk {
    /// The header `status`.
    pub status_header: Option<String>,
    /// The header `reply`.
    pub reply: String,
    pub body: models::SelfModel,
}

constructor! { LocalsOk(reply: impl Into<String>, body: models::SelfModel) {
    status_header: impl Into<String>;
} }

/// 4XX: Wrong.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LocalsClientError {
    /// The header `error`.
    pub error: Option<String>,
    /// The header `body`.
    pub body_header: Option<String>,
    pub body: models::SelfModel,
}

constructor! { LocalsClientError(body: models::SelfModel) {
    error: impl Into<String>;
    body_header: impl Into<String>;
} }

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
        optional input[impl Into<String>] => INPUT = query("input");
        required call(impl Into<String>) => CALL = query("call");
        optional reply[impl Into<String>] => REPLY = query("reply");
        required status(impl Into<String>) => STATUS = query("status");
        optional body_query[impl Into<String>] => BODY_QUERY = query("body");
        required self_(impl Into<String>) => SELF = query("self_");
        optional content[impl Into<String>] => CONTENT = query("content");
        required outcome(impl Into<String>) => OUTCOME = query("outcome");
        optional error[impl Into<String>] => ERROR = query("error");
        required request(impl Into<String>) => REQUEST = query("request");
        optional support[impl Into<String>] => SUPPORT = query("support");
        required operations(impl Into<String>) => OPERATIONS = query("operations");
    }
    body optional[LocalsBody] {
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
