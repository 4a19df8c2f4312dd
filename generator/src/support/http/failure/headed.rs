//! Errors that have headers.

/// Finds the words in the body of an error that has headers, if it has a body.
macro_rules! headed {
    ($name:ident($($body:ident)?)) => {
        impl support::http::failure::Message for $name {
            fn message(&self) -> Option<String> {
                $(if let Some(message) = support::http::failure::Message::message(&self.$body) {
                    return Some(message);
                })?
                None
            }
        }
    };
}

pub(crate) use headed;
