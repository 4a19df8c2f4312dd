// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `type`.

use crate::api::r#type::*;
use crate::support::client::{Call, Transport};

/// type
#[derive(Debug, Clone)]
pub struct Type(pub(super) Transport);

impl Type {
    /// `GET /types`
    pub fn crate_(&self) -> Call<CrateRequest> {
        self.0.draft::<CrateRequest>().into()
    }
}
