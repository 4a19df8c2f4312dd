// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

foreign!(std::net::IpAddr);

object! { Site {
    "ident" => id: required;
    "state" => state: required;
    "place" => place: optional;
    "url" => url: optional;
    "scope" => scope: optional;
} }

string_enum! { State {
    "u" => Up;
    "d" => Down;
    else => Unknown;
} }

object! { Coordinates {
    "lat" => lat: required;
} }
