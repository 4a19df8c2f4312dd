// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::models;
use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};

undocumented!(AResponse);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// A summary of \[two\] lines.
    ///
    /// \<script>alert(1)\</script> \[not a link\] \[neither\](\<>) \`unclosed
    /// | a | table |
    /// |---|---|
    /// | \<b> | <https://example.com/a_b?c=>\[d\] |
    ///
    /// `GET /a`
    fn a(
        &self,
        request: ARequest,
    ) -> impl Future<Output = Result<AResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::a`].
#[derive(Debug, Clone, Default)]
pub struct ARequest {
    /// What came with the request.
    pub context: Context,
}

impl ARequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::a`].
#[allow(
    clippy::large_enum_variant,
    reason = "a response is made once and taken apart once"
)]
#[derive(Debug)]
pub enum AResponse {
    /// 200: */ "quoted" \ \<T>
    Ok(models::A),
    /// A response that is not documented.
    Other(Reply),
}
