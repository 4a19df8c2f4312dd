//! Responses as an operation's declaration documents them, to be read.

/// Whether a response is read as the one that a row documents.
#[allow(unused_macros)] // Some crates document no responses.
macro_rules! fits {
    (absent $statuses:tt $reply:ident) => {
        $reply.lacks_body()
    };
    ($side:ident $statuses:tt $reply:ident) => {
        $reply.can_lack_body()
    };
    (other $($row:tt)*) => {
        support::http::exchange::fits!(ok $($row)*)
    };
    (ok $status:literal $reply:ident $($content:tt)*) => {
        support::http::content::Fits::fits(&support::http::content::$($content)*, $reply, true)
    };
    (err $statuses:tt $reply:ident $($content:tt)*) => {
        $reply.can_be_error() && support::http::content::Fits::fits(&support::http::content::$($content)*, $reply, false)
    };
    ($side:ident $statuses:tt $reply:ident $($content:tt)*) => {
        support::http::content::Fits::fits(&support::http::content::$($content)*, $reply, false)
    };
}

/// A success or an error, with the value that a row documents.
#[allow(unused_macros)] // Some crates document no responses.
macro_rules! outcome {
    (err $reply:ident $($value:tt)*) => {
        Err(support::http::failure::ApiError::received($reply, $($value)*))
    };
    ($success:ident $reply:ident $($value:tt)*) => {
        Ok($($value)*)
    };
}

#[allow(unused_imports)] // They are used where operations are.
pub(crate) use {fits, outcome};
