//! What is measured: generated types, the same by hand, and bodies of them.

pub mod bodies;
pub mod by_hand;

/// The types of `openapi.yaml`, generated.
#[allow(dead_code, reason = "a part of them is measured")]
pub mod api {
    include!(concat!(env!("OUT_DIR"), "/api.rs"));
}

/// The description `openapi.yaml`, as it is meant.
pub const DESCRIPTION: &str = include_str!(concat!(env!("OUT_DIR"), "/api.json"));

/// The description of profiles, as it is meant.
pub const PROFILES: &str = include_str!(concat!(env!("OUT_DIR"), "/profiles.json"));
