// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `models_group`.

use crate::api::models_group::*;
use crate::support::client::{Call, Transport};

/// models
#[derive(Debug, Clone)]
pub struct ModelsGroup(pub(super) Transport);

impl ModelsGroup {
    /// `GET /models`
    pub fn list(&self) -> Call<ListRequest> {
        self.0.draft::<ListRequest>().into()
    }
}
