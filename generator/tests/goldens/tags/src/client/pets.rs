// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `pets`.

use crate::api::pets::*;
use crate::support::client::{Call, Transport};

/// Everything about pets.
#[derive(Debug, Clone)]
pub struct Pets(pub(super) Transport);

impl Pets {
    /// `GET /pets`
    pub fn list(&self) -> Call<ListRequest> {
        self.0.draft::<ListRequest>().into()
    }

    /// `GET /pets/{id}`
    pub fn get_pet(&self, id: impl Into<String>) -> Call<GetPetRequest> {
        self.0.draft::<GetPetRequest>().put(&GetPetRequest::ID, &id.into()).into()
    }

    /// `DELETE /pets/{id}`
    pub fn delete_pet(&self, id: impl Into<String>) -> Call<DeletePetRequest> {
        self.0.draft::<DeletePetRequest>().put(&DeletePetRequest::ID, &id.into()).into()
    }
}
