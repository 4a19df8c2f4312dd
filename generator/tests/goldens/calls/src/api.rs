// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, operations, support};
use crate::support::http::failure;
use crate::support::http::context::Context;
use crate::support::http::declaration::operation;
use crate::support::http::failure::Failure;
use crate::support::rules;
use crate::support::validate::Valid;

/// The error type of all operations that document errors.
pub type ApiError = failure::ApiError<models::Issue>;

/// The whole API: everything that implements the traits of its parts.
pub trait Api: IssuesApi + CodeScanningApi + OtherApi {}

impl<T: IssuesApi + CodeScanningApi + OtherApi> Api for T {}

/// What is to be done.
pub trait IssuesApi: Send + Sync + 'static {
    /// Lists the issues of a repository.
    ///
    /// The newest comes first.
    ///
    /// What follows is for the trait alone.
    ///
    /// `GET /repos/{owner}/{repo}/issues`
    fn issues_list_for_repo(
        &self,
        request: IssuesListForRepoRequest,
    ) -> impl Future<
        Output = Result<Vec<models::Issue>, Failure<failure::ApiError<()>>>,
    > + Send;

    /// `POST /repos/{owner}/{repo}/issues`
    fn issue_create(
        &self,
        request: IssueCreateRequest,
    ) -> impl Future<
        Output = Result<models::Issue, Failure<failure::ApiError<()>>>,
    > + Send;

    /// `PUT /repos/{owner}/{repo}/issues`
    fn issues_replace(
        &self,
        request: IssuesReplaceRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `PATCH /repos/{owner}/{repo}/issues`
    fn issues_change(
        &self,
        request: IssuesChangeRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;
}

/// code-scanning
pub trait CodeScanningApi: Send + Sync + 'static {
    /// `GET /scans/{a}/{b}/{c}/{d}/{e}/{f}/{g}`
    fn code_scanning_find(
        &self,
        request: CodeScanningFindRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;
}

/// Operations without a tag.
pub trait OtherApi: Send + Sync + 'static {
    /// `GET /issues`
    fn issues(
        &self,
        request: IssuesRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError>>> + Send;

    /// `PUT /picture`
    fn put_picture(
        &self,
        request: PutPictureRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;
}

/// The request of [`IssuesApi::issues_list_for_repo`].
#[derive(Debug, Clone)]
pub struct IssuesListForRepoRequest {
    /// `owner`.
    pub owner: models::Owner,
    /// `repo`.
    pub repo: String,
    /// Open or closed.
    pub state: Option<models::IssuesListForRepoState>,
    /// `labels`.
    ///
    /// Each item: at most 5 characters.
    pub labels: Option<Vec<String>>,
    /// `numbers`.
    pub numbers: Option<Vec<i64>>,
    /// `per_page`.
    ///
    /// At most 100.
    pub per_page: Option<i64>,
    /// A name that a call has itself.
    pub send: Option<bool>,
    /// `filter`.
    pub filter: Option<models::Filter>,
    /// `X-Trace`.
    pub x_trace: Option<String>,
    /// What came with the request.
    pub context: Context,
}

impl IssuesListForRepoRequest {
    /// Returns a request with the required fields.
    pub fn new(owner: models::Owner, repo: String) -> Self {
        Self {
            owner,
            repo,
            state: None,
            labels: None,
            numbers: None,
            per_page: None,
            send: None,
            filter: None,
            x_trace: None,
            context: Context::default(),
        }
    }
}

operation! {
    IssuesListForRepoRequest(status, body) => Vec<models::Issue>, ();
    "issues/list-for-repo", "GET", "/repos/{owner}/{repo}/issues";
    parameters {
        required owner => OWNER = path("owner");
        required repo => REPO = path("repo");
        optional state => STATE = query("state");
        optional labels => LABELS: rules::Items<rules::Text> = query("labels").explode(false),
            rules::Items::each(rules::Text::new().max_length(5));
        optional numbers => NUMBERS = query("numbers");
        optional per_page => PER_PAGE: rules::Integer = query("per_page"), rules::Integer::new().maximum(100);
        optional send => SEND = query("send");
        optional filter => FILTER = query("filter").deep_object();
        optional x_trace => X_TRACE = header("X-Trace");
    }
    responses {
        200 => ok (body): json("application/json");
    }
}

/// The request of [`IssuesApi::issue_create`].
#[derive(Debug, Clone)]
pub struct IssueCreateRequest {
    /// `owner`.
    pub owner: models::Owner,
    /// `repo`.
    pub repo: String,
    /// The body.
    pub body: IssueCreateBody,
    /// What came with the request.
    pub context: Context,
}

impl IssueCreateRequest {
    /// Returns a request with the required fields.
    pub fn new(owner: models::Owner, repo: String, body: IssueCreateBody) -> Self {
        Self {
            owner,
            repo,
            body,
            context: Context::default(),
        }
    }
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum IssueCreateBody {
    /// `text/plain`.
    Text(Valid<String>),
    /// `application/json`.
    Json(Valid<models::Issue>),
}

operation! {
    IssueCreateRequest(status, body) => models::Issue, ();
    "issueCreate", "POST", "/repos/{owner}/{repo}/issues";
    parameters {
        required owner => OWNER = path("owner");
        required repo => REPO = path("repo");
    }
    body required {
        (IssueCreateBody::Text(body)) => text("text/plain");
        (IssueCreateBody::Json(body)) => json("application/json");
    }
    responses {
        201 => ok (body): json("application/json");
    }
}

/// The request of [`IssuesApi::issues_replace`].
#[derive(Debug, Clone)]
pub struct IssuesReplaceRequest {
    /// `owner`.
    pub owner: models::Owner,
    /// `repo`.
    pub repo: String,
    /// The body.
    pub body: Valid<Vec<models::Issue>>,
    /// What came with the request.
    pub context: Context,
}

impl IssuesReplaceRequest {
    /// Returns a request with the required fields.
    pub fn new(
        owner: models::Owner,
        repo: String,
        body: Valid<Vec<models::Issue>>,
    ) -> Self {
        Self {
            owner,
            repo,
            body,
            context: Context::default(),
        }
    }
}

operation! {
    IssuesReplaceRequest(status, body) => (), ();
    "issues/replace", "PUT", "/repos/{owner}/{repo}/issues";
    parameters {
        required owner => OWNER = path("owner");
        required repo => REPO = path("repo");
    }
    body required {
        (body) => json("application/json");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`IssuesApi::issues_change`].
#[derive(Debug, Clone)]
pub struct IssuesChangeRequest {
    /// `owner`.
    pub owner: models::Owner,
    /// `repo`.
    pub repo: String,
    /// The body.
    pub body: Option<IssuesChangeBody>,
    /// What came with the request.
    pub context: Context,
}

impl IssuesChangeRequest {
    /// Returns a request with the required fields.
    pub fn new(owner: models::Owner, repo: String) -> Self {
        Self {
            owner,
            repo,
            body: None,
            context: Context::default(),
        }
    }
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum IssuesChangeBody {
    /// `application/json`.
    Json(Valid<models::Issue>),
    /// `application/x-www-form-urlencoded`.
    Form(Valid<models::Issue>),
}

operation! {
    IssuesChangeRequest(status, body) => (), ();
    "issues/change", "PATCH", "/repos/{owner}/{repo}/issues";
    parameters {
        required owner => OWNER = path("owner");
        required repo => REPO = path("repo");
    }
    body optional {
        (Some(IssuesChangeBody::Json(body))) => json("application/json");
        (Some(IssuesChangeBody::Form(body))) => form("application/x-www-form-urlencoded", &[]);
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`CodeScanningApi::code_scanning_find`].
#[derive(Debug, Clone)]
pub struct CodeScanningFindRequest {
    /// `a`.
    pub a: i64,
    /// `b`.
    pub b: i64,
    /// `c`.
    pub c: i64,
    /// `d`.
    pub d: i64,
    /// `e`.
    pub e: i64,
    /// `f`.
    pub f: i64,
    /// `g`.
    pub g: i64,
    /// `limit`.
    pub limit: Option<i64>,
    /// What came with the request.
    pub context: Context,
}

impl CodeScanningFindRequest {
    /// Returns a request with the required fields.
    pub fn new(a: i64, b: i64, c: i64, d: i64, e: i64, f: i64, g: i64) -> Self {
        Self {
            a,
            b,
            c,
            d,
            e,
            f,
            g,
            limit: None,
            context: Context::default(),
        }
    }
}

operation! {
    CodeScanningFindRequest(status, body) => (), ();
    "code-scanning/find", "GET", "/scans/{a}/{b}/{c}/{d}/{e}/{f}/{g}";
    parameters {
        required a => A = path("a");
        required b => B = path("b");
        required c => C = path("c");
        required d => D = path("d");
        required e => E = path("e");
        required f => F = path("f");
        required g => G = path("g");
        optional limit => LIMIT = query("limit");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`OtherApi::issues`].
#[derive(Debug, Clone, Default)]
pub struct IssuesRequest {
    /// What came with the request.
    pub context: Context,
}

impl IssuesRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    IssuesRequest(status, body) => (), models::Issue;
    "issues", "GET", "/issues";
    security [[TOKEN()], [BASE_URL()], [LOGIN()]];
    responses {
        204 => ok (());
        409 => err (body): json("application/json");
    }
}

/// The request of [`OtherApi::put_picture`].
#[derive(Debug, Clone, Default)]
pub struct PutPictureRequest {
    /// The body.
    pub body: Option<bytes::Bytes>,
    /// What came with the request.
    pub context: Context,
}

impl PutPictureRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    PutPictureRequest(status, body) => (), ();
    "put-picture", "PUT", "/picture";
    body optional {
        (Some(body)) => bytes("image/png");
    }
    responses {
        204 => ok (());
    }
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
    (@issues_list_for_repo) => { $crate::not_implemented! { @issues_list_for_repo $crate::api::IssuesListForRepoRequest } };
    (@issue_create) => { $crate::not_implemented! { @issue_create $crate::api::IssueCreateRequest } };
    (@issues_replace) => { $crate::not_implemented! { @issues_replace $crate::api::IssuesReplaceRequest } };
    (@issues_change) => { $crate::not_implemented! { @issues_change $crate::api::IssuesChangeRequest } };
    (@code_scanning_find) => { $crate::not_implemented! { @code_scanning_find $crate::api::CodeScanningFindRequest } };
    (@issues) => { $crate::not_implemented! { @issues $crate::api::IssuesRequest } };
    (@put_picture) => { $crate::not_implemented! { @put_picture $crate::api::PutPictureRequest } };
}
