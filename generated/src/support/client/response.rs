// @generated: code that every generated crate has; do not edit, changes are lost.

//! What comes of a call.

use http::{HeaderMap, StatusCode};

use super::{Draft, Error, Misread, ToCall};
use crate::support::path::Path;
use crate::support::violation::Violations;

/// A successful response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The success of the operation.
    pub body: T,
}

impl Draft {
    /// Sends the request, and reads the response as one of the operation with the request type `R`; `take` makes nothing of
    /// a success that the call does not accept.
    pub(crate) async fn call<R: ToCall, T>(
        self,
        take: fn(R::Success) -> Option<T>,
    ) -> Result<Response<T>, Error<R::Error>> {
        let produces = self.operation.produces;
        let reply = self.exchange().await.map_err(Error::widen)?;
        match R::read_reply(&reply) {
            Ok(Some(Ok(success))) => match take(success) {
                Some(body) => Ok(Response {
                    status: reply.status,
                    headers: reply.headers,
                    body,
                }),
                None => {
                    let mut violations = Violations::default();
                    let media_type = reply.media_type().unwrap_or_default();
                    let message = format!("has the media type `{media_type}`, which the call does not accept");
                    violations.add(&Path::ROOT, "contentMediaType", message);
                    Err(Error::Decode(Box::new(Misread { reply, violations })))
                }
            },
            Ok(Some(Err(error))) => Err(Error::Api(error)),
            Ok(None) => Err(Error::Undocumented(Box::new(reply))),
            // Something in between, such as a proxy, fails in its own words.
            Err(_) if !reply.status.is_success() && !reply.is_readable(produces) => {
                Err(Error::Undocumented(Box::new(reply)))
            }
            Err(violations) => Err(Error::Decode(Box::new(Misread { reply, violations }))),
        }
    }
}
