// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `issues`.

use crate::api::*;
use crate::models;
use crate::support::client::{Call, Transport, list};

/// What is to be done.
#[derive(Debug, Clone)]
pub struct Issues(pub(super) Transport);

impl Issues {
    /// Lists the issues of a repository.
    ///
    /// `GET /repos/{owner}/{repo}/issues`
    pub fn list_for_repo(
        &self,
        owner: impl Into<models::Owner>,
        repo: impl Into<String>,
    ) -> Call<IssuesListForRepoRequest> {
        self.0
            .draft::<IssuesListForRepoRequest>()
            .put(&IssuesListForRepoRequest::OWNER, &owner.into())
            .put(&IssuesListForRepoRequest::REPO, &repo.into())
            .into()
    }

    /// `POST /repos/{owner}/{repo}/issues`
    pub fn create(
        &self,
        owner: impl Into<models::Owner>,
        repo: impl Into<String>,
        body: &models::Issue,
    ) -> Call<IssueCreateRequest> {
        self.0
            .draft::<IssueCreateRequest>()
            .put(&IssueCreateRequest::OWNER, &owner.into())
            .put(&IssueCreateRequest::REPO, &repo.into())
            .json("application/json", body)
            .into()
    }

    /// The same as `create`, with a body of any media type.
    pub fn create_with(
        &self,
        owner: impl Into<models::Owner>,
        repo: impl Into<String>,
        body: IssueCreateBody,
    ) -> Call<IssueCreateRequest> {
        let request = IssueCreateRequest::new(owner.into(), repo.into(), body);
        self.0.written(&request).into()
    }

    /// `PUT /repos/{owner}/{repo}/issues`
    pub fn replace(
        &self,
        owner: impl Into<models::Owner>,
        repo: impl Into<String>,
        body: &[models::Issue],
    ) -> Call<IssuesReplaceRequest> {
        self.0
            .draft::<IssuesReplaceRequest>()
            .put(&IssuesReplaceRequest::OWNER, &owner.into())
            .put(&IssuesReplaceRequest::REPO, &repo.into())
            .json_list("application/json", body)
            .into()
    }

    /// `PATCH /repos/{owner}/{repo}/issues`
    pub fn change(
        &self,
        owner: impl Into<models::Owner>,
        repo: impl Into<String>,
    ) -> Call<IssuesChangeRequest> {
        self.0
            .draft::<IssuesChangeRequest>()
            .put(&IssuesChangeRequest::OWNER, &owner.into())
            .put(&IssuesChangeRequest::REPO, &repo.into())
            .into()
    }

    /// The same as `change`, with a body of any media type.
    pub fn change_with(
        &self,
        owner: impl Into<models::Owner>,
        repo: impl Into<String>,
        body: IssuesChangeBody,
    ) -> Call<IssuesChangeRequest> {
        let mut request = IssuesChangeRequest::new(owner.into(), repo.into());
        request.body = Some(body);
        self.0.written(&request).into()
    }
}

impl Call<IssuesListForRepoRequest> {
    /// Open or closed.
    pub fn state(self, state: models::IssuesListForRepoState) -> Self {
        self.draft.set(&IssuesListForRepoRequest::STATE, &state).into()
    }

    /// `labels`.
    pub fn labels(self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.draft.set(&IssuesListForRepoRequest::LABELS, &list::<String>(labels)).into()
    }

    /// `numbers`.
    pub fn numbers(self, numbers: impl IntoIterator<Item = i64>) -> Self {
        self.draft.set(&IssuesListForRepoRequest::NUMBERS, &list::<i64>(numbers)).into()
    }

    /// `per_page`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.draft.set(&IssuesListForRepoRequest::PER_PAGE, &per_page).into()
    }

    /// A name that a call has itself.
    pub fn send2(self, send2: bool) -> Self {
        self.draft.set(&IssuesListForRepoRequest::SEND, &send2).into()
    }

    /// `filter`.
    pub fn filter(self, filter: &models::Filter) -> Self {
        self.draft.set(&IssuesListForRepoRequest::FILTER, filter).into()
    }

    /// `X-Trace`.
    pub fn x_trace(self, x_trace: impl Into<String>) -> Self {
        self.draft.set(&IssuesListForRepoRequest::X_TRACE, &x_trace.into()).into()
    }
}

impl Call<IssuesChangeRequest> {
    /// The body.
    pub fn body(self, body: &models::Issue) -> Self {
        self.draft.json("application/json", body).into()
    }
}
