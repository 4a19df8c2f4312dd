//! The type of `uuid`.

use super::{As, Convert, Expected, conversions};
use crate::support::format::uuid::UUID;

conversions! {
    /// `uuid`.
    Uuid(UuidMark): ::uuid::Uuid = String,
        |text| match UUID.matches(text).then(|| ::uuid::Uuid::parse_str(text)) {
            Some(Ok(uuid)) => Ok(uuid),
            _ => Err("a valid uuid".into()),
        },
        |uuid| Ok(uuid.hyphenated().to_string());
}
