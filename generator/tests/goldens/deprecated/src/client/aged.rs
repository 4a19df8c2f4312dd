// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `aged`.

#![allow(deprecated, reason = "only users are to be warned")]

use crate::api::aged::*;
use crate::support::client::{Call, Transport};

/// aged
#[derive(Debug, Clone)]
pub struct Aged(pub(super) Transport);

impl Aged {
    /// `GET /old`
    #[deprecated]
    pub fn old(&self) -> Call<OldRequest> {
        self.0.draft::<OldRequest>().into()
    }
}

impl Call<OldRequest> {
    #[deprecated]
    pub fn when(self, when: impl Into<String>) -> Self {
        self.draft.set(&OldRequest::WHEN, &when.into()).into()
    }

    pub fn now(self, now: impl Into<String>) -> Self {
        self.draft.set(&OldRequest::NOW, &now.into()).into()
    }
}
