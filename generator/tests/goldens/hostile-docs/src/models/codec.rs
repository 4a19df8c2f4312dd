// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::patterns;
use crate::support::tables::*;

use super::*;

object! { A {
    "a" => a: optional[impl Into<String>];
    "b" => b: optional[impl Into<String>];
    "c" => c: optional[impl Into<String>];
    "d" => d: optional[impl Into<String>];
    "e" => e: optional[impl Into<String>];
    "f" => f: optional[impl Into<String>];
    "g" => g: optional[impl Into<String>];
    "h" => h: optional[impl Into<String>];
    "i" => i: optional[impl Into<String>], rules::Text::new().patterns(&[&patterns::I]);
    "j" => j: optional[AJ];
    "k" => k: optional[impl Into<String>];
} }

string_enum! { AJ {
    "`" => Symbol;
    "<" => Less;
    "[" => SymbolValue;
    "\n" => Symbol2;
    else => Unknown;
} }
