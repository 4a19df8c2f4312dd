// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { Old {
    "a" => a: optional[impl Into<String>];
} }

string_enum! { OldEnum {
    "a" => A;
    "b" => B;
    else => Unknown;
} }

object! { Mixed {
    "required_old" => required_old: required(impl Into<String>), rules::Text::new().max_length(3);
    "old" => old: optional[impl Into<String>] #[deprecated], rules::Text::new().max_length(3);
    "of" => of: optional[Old] #[deprecated];
    "kind" => kind: optional[OldEnum] #[deprecated];
    "new" => new: optional[impl Into<String>] as with_new;
} }

keyed_union! { OldUnion {
    "a" => A: open;
    "b" => B: open;
    else => Unknown(members): keep;
} }
