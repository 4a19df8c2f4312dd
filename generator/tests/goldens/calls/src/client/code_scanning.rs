// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `code_scanning`.

use crate::api::code_scanning::*;
use crate::support::client::{Call, Transport};

/// code-scanning
#[derive(Debug, Clone)]
pub struct CodeScanning(pub(super) Transport);

impl CodeScanning {
    /// `GET /scans/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}`
    pub fn find(&self, request: &FindRequest) -> Call<FindRequest> {
        self.0.written(request).into()
    }
}

impl Call<FindRequest> {
    pub fn limit(self, limit: i64) -> Self {
        self.draft.set(&FindRequest::LIMIT, &limit).into()
    }
}
