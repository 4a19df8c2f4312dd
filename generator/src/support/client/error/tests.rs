use super::Error;
use crate::support::http::failure::ApiError;

#[test]
fn an_error_is_two_words_whatever_it_holds() {
    assert!(size_of::<Error>() <= 16);
    assert!(size_of::<Result<(), Error<ApiError<[u8; 1000]>>>>() <= 16);
}
