// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

foreign!(std::net::IpAddr);

object! { Site {
    "ident" => id: required(impl Into<String>);
    "state" => state: required(State);
    "place" => place: optional[Coordinates];
    "url" => url: optional[SiteUrl];
    "scope" => scope: optional[impl Into<String>];
} }

string_enum! { State {
    "u" => Up;
    "d" => Down;
    else => Unknown;
} }

object! { Coordinates {
    "lat" => lat: required(f64);
} }
