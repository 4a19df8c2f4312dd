//! Checking values against the constraints of their schemas.

use std::ops::Deref;

use super::path::Path;
use super::violation::Violations;

/// A value that knows the constraints its schema sets beyond what its type guarantees.
///
/// # Examples
///
/// The models have this trait. A type of one's own has it like this:
///
/// ```rust
/// use this_crate::{Path, Validate, Violations};
///
/// struct Team {
///     seats: usize,
///     members: Vec<String>,
/// }
///
/// impl Validate for Team {
///     fn check(&self, at: &Path<'_>, out: &mut Violations) {
///         let (limit, actual) = (self.seats, self.members.len());
///         if actual > limit {
///             let message = format_args!("has {actual} items, but at most {limit} are allowed");
///             out.add_limit(&at.key("members"), "maxItems", limit, actual, message);
///         }
///     }
/// }
///
/// let mut team = Team { seats: 2, members: vec!["Ada".to_owned(), "Grace".to_owned()] };
/// assert!(team.validate().is_ok());
///
/// team.members.push("Edsger".to_owned());
/// let violations = team.validate().expect_err("one seat too few");
/// assert_eq!(violations.to_string(), "/members has 3 items, but at most 2 are allowed");
/// ```
pub trait Validate {
    /// Records everything that is wrong with the value, which lies at `at`.
    fn check(&self, at: &Path<'_>, out: &mut Violations);

    /// Checks the value as a whole document.
    ///
    /// # Errors
    ///
    /// All violations, each with the JSON Pointer of its place.
    fn validate(&self) -> Result<(), Violations> {
        let mut out = Violations::default();
        self.check(&Path::ROOT, &mut out);
        out.or(())
    }
}

/// A constraint on values of type `T` that the type itself does not guarantee.
///
/// Rules are constants: one for each constrained property of the description.
pub trait Rule<T: ?Sized> {
    /// Records everything in which `value`, which lies at `at`, breaks the rule.
    fn check(&self, value: &T, at: &Path<'_>, out: &mut Violations);

    /// Whether `value` has so many parts that they are not worth a look.
    fn is_exceeded(&self, _: &T) -> bool {
        false
    }
}

impl<T: ?Sized, R: Rule<T>> Rule<T> for &R {
    fn check(&self, value: &T, at: &Path<'_>, out: &mut Violations) {
        R::check(self, value, at, out);
    }

    fn is_exceeded(&self, value: &T) -> bool {
        R::is_exceeded(self, value)
    }
}

/// A value that has been checked: the proof that nobody has to check it again.
///
/// # Examples
///
/// ```rust
/// use this_crate::{Valid, Violations};
///
/// /// Who calls this has checked the names.
/// fn greet(names: &Valid<Vec<String>>) -> String {
///     format!("Hello, {}!", names.join(" and "))
/// }
///
/// let names = Valid::new(vec!["Ada".to_owned(), "Grace".to_owned()])?;
/// assert_eq!(greet(&names), "Hello, Ada and Grace!");
/// assert_eq!(names.into_inner().len(), 2);
/// # Ok::<(), Violations>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Valid<T>(T);

impl<T: Validate> Valid<T> {
    /// Checks `value`.
    ///
    /// # Errors
    ///
    /// All violations of `value`.
    pub fn new(value: T) -> Result<Self, Violations> {
        value.validate().map(|()| Valid(value))
    }
}

impl<T> Valid<T> {
    /// Takes `value` as valid without a check, as a client does that is told not to validate what it sends.
    pub fn assume(value: T) -> Self {
        Valid(value)
    }

    /// The value, without its proof.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
