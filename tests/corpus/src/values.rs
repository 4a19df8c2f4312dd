//! Values made up for schemas.

mod make;
mod random;
mod shrink;
mod text;

pub use make::{Maker, from_f64};
pub use random::Random;
pub use shrink::{simpler, weight};
