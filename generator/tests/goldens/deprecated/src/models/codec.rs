// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Old {
    "a" => a: optional;
} }

string_enum! { OldEnum {
    "a" => A;
    "b" => B;
    else => Unknown;
} }

object! { Mixed {
    "required_old" => required_old: required, rules::Text::new().max_length(3);
    "old" => old: optional, rules::Text::new().max_length(3);
    "of" => of: optional;
    "kind" => kind: optional;
    "new" => new: optional;
} }

keyed_union! { OldUnion {
    "a" => A: open;
    "b" => B: open;
    else => Unknown(members): keep;
} }
