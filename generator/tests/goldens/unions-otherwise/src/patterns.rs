// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The patterns of the description, translated from ECMA-262.

use crate::support::pattern::{Pattern, Run, runs};

/// `^[0-9]+$`
pub const DIGITS: Pattern = Pattern::new("^[0-9]+$", |text| runs(text, const { &[Run::new(&[('0', '9')], 1, None)] }));
