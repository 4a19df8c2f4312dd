// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `issues`.

use std::future::Future;

use crate::{models, support};
use crate::support::http::failure;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::Failure;
use crate::support::rules;
use crate::support::validate::Valid;

/// What is to be done.
pub trait Api: Send + Sync + 'static {
    /// Lists the issues of a repository.
    ///
    /// The newest comes first.
    ///
    /// What follows is for the trait alone.
    ///
    /// `GET /repos/{owner}/{repo}/issues`
    fn list_for_repo(
        &self,
        request: ListForRepoRequest,
    ) -> impl Future<Output = Result<Vec<models::Issue>, Failure<failure::ApiError<()>>>> + Send;

    /// `POST /repos/{owner}/{repo}/issues`
    fn create(
        &self,
        request: CreateRequest,
    ) -> impl Future<Output = Result<models::Issue, Failure<failure::ApiError<()>>>> + Send;

    /// `PUT /repos/{owner}/{repo}/issues`
    fn replace(
        &self,
        request: ReplaceRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;

    /// `PATCH /repos/{owner}/{repo}/issues`
    fn change(&self, request: ChangeRequest) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    list_for_repo(ListForRepoRequest);
    create(CreateRequest);
    replace(ReplaceRequest);
    change(ChangeRequest);
} }

/// The request of [`Api::list_for_repo`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListForRepoRequest {
    pub owner: models::Owner,
    pub repo: String,
    /// Open or closed.
    pub state: Option<models::IssuesListForRepoState>,
    /// Each item: at most 5 characters.
    pub labels: Option<Vec<String>>,
    pub numbers: Option<Vec<i64>>,
    /// At most 100.
    pub per_page: Option<i64>,
    /// A name that a call has itself.
    pub send: Option<bool>,
    /// A word of Rust.
    pub r#type: Option<String>,
    pub filter: Option<models::Filter>,
    pub x_trace: Option<String>,
    pub context: Context,
}

operation! {
    ListForRepoRequest(status, body) => Vec<models::Issue>, ();
    "issues/list-for-repo", "GET", "/repos/{owner}/{repo}/issues";
    parameters {
        required owner(impl Into<models::Owner>) => OWNER = path("owner");
        required repo(impl Into<String>) => REPO = path("repo");
        optional state[models::IssuesListForRepoState] => STATE = query("state");
        optional labels[Vec<String>] => LABELS: rules::Items<rules::Text> = query("labels").explode(false),
            rules::Items::each(rules::Text::new().max_length(5));
        optional numbers[Vec<i64>] => NUMBERS = query("numbers");
        optional per_page[i64] => PER_PAGE: rules::Integer = query("per_page"), rules::Integer::new().maximum(100);
        optional send[bool] as with_send => SEND = query("send");
        optional r#type[impl Into<String>] as with_type => TYPE = query("type");
        optional filter[models::Filter] => FILTER = query("filter").deep_object();
        optional x_trace[impl Into<String>] => X_TRACE = header("X-Trace");
    }
    responses {
        200 => ok (body): json("application/json");
    }
}

/// The request of [`Api::create`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateRequest {
    pub owner: models::Owner,
    pub repo: String,
    pub body: CreateBody,
    pub context: Context,
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateBody {
    /// `text/plain`.
    Text(Valid<String>),
    /// `application/json`.
    Json(Valid<models::Issue>),
}

operation! {
    CreateRequest(status, body) => models::Issue, ();
    "issueCreate", "POST", "/repos/{owner}/{repo}/issues";
    parameters {
        required owner(impl Into<models::Owner>) => OWNER = path("owner");
        required repo(impl Into<String>) => REPO = path("repo");
    }
    body required(CreateBody) {
        (CreateBody::Text(body)) => text("text/plain");
        (CreateBody::Json(body)) => json("application/json");
    }
    responses {
        201 => ok (body): json("application/json");
    }
}

/// The request of [`Api::replace`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReplaceRequest {
    pub owner: models::Owner,
    pub repo: String,
    pub body: Valid<Vec<models::Issue>>,
    pub context: Context,
}

operation! {
    ReplaceRequest(status, body) => (), ();
    "issues/replace", "PUT", "/repos/{owner}/{repo}/issues";
    parameters {
        required owner(impl Into<models::Owner>) => OWNER = path("owner");
        required repo(impl Into<String>) => REPO = path("repo");
    }
    body required(Valid<Vec<models::Issue>>) {
        (body) => json("application/json");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::change`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChangeRequest {
    pub owner: models::Owner,
    pub repo: String,
    pub body: Option<ChangeBody>,
    pub context: Context,
}

/// A body, in one of its media types.
#[derive(Debug, Clone, PartialEq)]
pub enum ChangeBody {
    /// `application/json`.
    Json(Valid<models::Issue>),
    /// `application/x-www-form-urlencoded`.
    Form(Valid<models::Issue>),
}

operation! {
    ChangeRequest(status, body) => (), ();
    "issues/change", "PATCH", "/repos/{owner}/{repo}/issues";
    parameters {
        required owner(impl Into<models::Owner>) => OWNER = path("owner");
        required repo(impl Into<String>) => REPO = path("repo");
    }
    body optional[ChangeBody] {
        (Some(ChangeBody::Json(body))) => json("application/json");
        (Some(ChangeBody::Form(body))) => form("application/x-www-form-urlencoded", &[]);
    }
    responses {
        204 => ok (());
    }
}
