//! The type of `rust_decimal`.

use super::{As, Convert, Expected, conversions};

conversions! {
    /// `decimal` as text.
    Decimal(TextMark): ::rust_decimal::Decimal = String,
        |text| read(text),
        |decimal| Ok(decimal.to_string());
    /// `decimal` as a number.
    DecimalNumber(NumberMark): ::rust_decimal::Decimal = f64,
        |number| read(&number.to_string()),
        |decimal| {
            let number: f64 = decimal.to_string().parse().unwrap_or(f64::NAN);
            match ::rust_decimal::Decimal::from_str_exact(&number.to_string()) {
                Ok(read) if read == *decimal => Ok(number),
                _ => Err("a decimal of no more digits than a double holds".into()),
            }
        };
}

/// The decimal that a text stands for: an optional sign, digits, and digits after a point.
fn read(text: &str) -> Result<::rust_decimal::Decimal, Expected> {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) {
        return Err("a valid decimal".into());
    }
    ::rust_decimal::Decimal::from_str_exact(text).map_err(|_| "a decimal of at most 28 digits".into())
}
