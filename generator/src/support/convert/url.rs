//! The type of `url`.

use super::{As, Convert, Expected, conversions};
use crate::support::format::uri::URI;

conversions! {
    /// `uri`, in the form that the URL Standard gives it.
    Url(UrlMark): ::url::Url = String,
        |text| match URI.matches(text).then(|| ::url::Url::parse(text)) {
            Some(Ok(url)) => Ok(url),
            Some(Err(error)) => Err(format!("a URL that `url::Url` can hold: {error}").into()),
            None => Err("a valid uri".into()),
        },
        |url| match URI.matches(url.as_str()) {
            true => Ok(url.as_str().to_owned()),
            false => Err("a valid uri".into()),
        };
}
