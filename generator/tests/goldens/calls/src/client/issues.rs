// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `issues`.

use crate::api::issues::*;
use crate::models;
use crate::support::client::{Call, Transport, list};

/// What is to be done.
#[derive(Debug, Clone)]
pub struct Issues(pub(super) Transport);

impl Issues {
    /// Lists the issues of a repository.
    ///
    /// `GET /repos/{owner}/{repo}/issues`
    pub fn list_for_repo(&self, owner: impl Into<models::Owner>, repo: impl Into<String>) -> Call<ListForRepoRequest> {
        self.0
            .draft::<ListForRepoRequest>()
            .put(&ListForRepoRequest::OWNER, &owner.into())
            .put(&ListForRepoRequest::REPO, &repo.into())
            .into()
    }

    /// `POST /repos/{owner}/{repo}/issues`
    pub fn create(
        &self,
        owner: impl Into<models::Owner>,
        repo: impl Into<String>,
        body: &models::Issue,
    ) -> Call<CreateRequest> {
        self.0
            .draft::<CreateRequest>()
            .put(&CreateRequest::OWNER, &owner.into())
            .put(&CreateRequest::REPO, &repo.into())
            .json("application/json", body)
            .into()
    }

    /// The same as `create`, with a body of any media type.
    pub fn create_with(
        &self,
        owner: impl Into<models::Owner>,
        repo: impl Into<String>,
        body: CreateBody,
    ) -> Call<CreateRequest> {
        self.0.written(&CreateRequest::new(owner, repo, body)).into()
    }

    /// `PUT /repos/{owner}/{repo}/issues`
    pub fn replace(
        &self,
        owner: impl Into<models::Owner>,
        repo: impl Into<String>,
        body: &[models::Issue],
    ) -> Call<ReplaceRequest> {
        self.0
            .draft::<ReplaceRequest>()
            .put(&ReplaceRequest::OWNER, &owner.into())
            .put(&ReplaceRequest::REPO, &repo.into())
            .json_list("application/json", body)
            .into()
    }

    /// `PATCH /repos/{owner}/{repo}/issues`
    pub fn change(&self, owner: impl Into<models::Owner>, repo: impl Into<String>) -> Call<ChangeRequest> {
        self.0
            .draft::<ChangeRequest>()
            .put(&ChangeRequest::OWNER, &owner.into())
            .put(&ChangeRequest::REPO, &repo.into())
            .into()
    }

    /// The same as `change`, with a body of any media type.
    pub fn change_with(
        &self,
        owner: impl Into<models::Owner>,
        repo: impl Into<String>,
        body: ChangeBody,
    ) -> Call<ChangeRequest> {
        self.0.written(&ChangeRequest::new(owner, repo).body(body)).into()
    }
}

impl Call<ListForRepoRequest> {
    /// Open or closed.
    pub fn state(self, state: models::IssuesListForRepoState) -> Self {
        self.draft.set(&ListForRepoRequest::STATE, &state).into()
    }

    pub fn labels(self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.draft.set(&ListForRepoRequest::LABELS, &list::<String>(labels)).into()
    }

    pub fn numbers(self, numbers: impl IntoIterator<Item = i64>) -> Self {
        self.draft.set(&ListForRepoRequest::NUMBERS, &list::<i64>(numbers)).into()
    }

    pub fn per_page(self, per_page: i64) -> Self {
        self.draft.set(&ListForRepoRequest::PER_PAGE, &per_page).into()
    }

    /// A name that a call has itself.
    pub fn with_send(self, send: bool) -> Self {
        self.draft.set(&ListForRepoRequest::SEND, &send).into()
    }

    /// A word of Rust.
    pub fn with_type(self, r#type: impl Into<String>) -> Self {
        self.draft.set(&ListForRepoRequest::TYPE, &r#type.into()).into()
    }

    pub fn filter(self, filter: &models::Filter) -> Self {
        self.draft.set(&ListForRepoRequest::FILTER, filter).into()
    }

    pub fn x_trace(self, x_trace: impl Into<String>) -> Self {
        self.draft.set(&ListForRepoRequest::X_TRACE, &x_trace.into()).into()
    }
}

impl Call<ChangeRequest> {
    pub fn body(self, body: &models::Issue) -> Self {
        self.draft.json("application/json", body).into()
    }
}
