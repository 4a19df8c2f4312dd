// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::patterns;
use crate::support::tables::*;

use super::*;

object! { A {
    "a" => a: optional;
    "b" => b: optional;
    "c" => c: optional;
    "d" => d: optional;
    "e" => e: optional;
    "f" => f: optional;
    "g" => g: optional;
    "h" => h: optional;
    "i" => i: optional, rules::Text::new().patterns(&[&patterns::I]);
    "j" => j: optional;
    "k" => k: optional;
} }

string_enum! { AJ {
    "`" => Symbol;
    "<" => Less;
    "[" => SymbolValue;
    "\n" => Symbol2;
    else => Unknown;
} }
