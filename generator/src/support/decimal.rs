//! Arithmetic on the decimal digits of numbers, where their binary form would mislead: 0.0075 is a multiple of 0.0001.

/// Whether `value` is a whole multiple of `divisor` (JSON Schema Validation, section 6.2.1).
pub fn is_multiple(value: f64, divisor: f64) -> bool {
    let (Some(value), Some(divisor)) = (Decimal::new(value), Decimal::new(divisor)) else {
        return false;
    };
    // Zero is a multiple of everything, and nothing else is one of zero, which no description has as a divisor.
    if value.digits == 0 || divisor.digits == 0 {
        return value.digits == 0;
    }
    match value.exponent - divisor.exponent {
        shift @ 0.. => {
            let scale = power_modulo(shift.unsigned_abs(), divisor.digits);
            (value.digits * scale).is_multiple_of(divisor.digits)
        }
        shift => 10u128
            .checked_pow(shift.unsigned_abs())
            .and_then(|scale| scale.checked_mul(divisor.digits))
            .is_some_and(|divisor| value.digits.is_multiple_of(divisor)),
    }
}

/// How many digits the shortest decimal number has that reads as `value`.
pub fn digits(value: f64) -> usize {
    let text = format!("{:e}", value.abs());
    let mantissa = text.split('e').next().unwrap_or_default();
    mantissa.bytes().filter(u8::is_ascii_digit).count()
}

/// The shortest decimal number that reads as a given double: `digits * 10^exponent`, without its sign.
struct Decimal {
    digits: u128,
    exponent: i32,
}

impl Decimal {
    fn new(number: f64) -> Option<Self> {
        let text = format!("{:e}", number.abs());
        let (mantissa, exponent) = text.split_once('e')?;
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let shift = i32::try_from(fraction.len()).ok()?;
        Some(Decimal {
            digits: format!("{whole}{fraction}").parse().ok()?,
            exponent: exponent.parse::<i32>().ok()? - shift,
        })
    }
}

/// `10^exponent` modulo `modulus`, which has at most 17 digits, so that no product overflows.
fn power_modulo(mut exponent: u32, modulus: u128) -> u128 {
    let (mut power, mut base) = (1 % modulus, 10 % modulus);
    while exponent > 0 {
        if exponent % 2 == 1 {
            power = power * base % modulus;
        }
        base = base * base % modulus;
        exponent /= 2;
    }
    power
}
