//! The table of a union's branches.

use std::fmt;

use serde_json::Value;

use super::{Kind, Union, Visit};
use crate::support::json::Json;
use crate::support::validate::Rule;

/// A branch of a union, and what determines it.
#[derive(Debug, Clone, Copy)]
pub struct Branch {
    /// The name of its variant.
    pub name: &'static str,
    /// The texts that the property which determines the branch can have.
    pub texts: &'static [&'static str],
    /// The numbers that it can have.
    pub numbers: &'static [f64],
    /// The booleans that it can have.
    pub booleans: &'static [bool],
    /// Whether an object with any other value can be of this branch.
    pub is_other: bool,
    /// Whether an object without the property can be of this branch.
    pub is_absent: bool,
    /// Whether a value that is no object can be of this branch.
    pub is_beside: bool,
    /// The kinds of values that are of this branch.
    pub kinds: &'static [Kind],
    /// The branches of which this one says all, and more: a value that matches both is of this one.
    pub over: &'static [usize],
}

impl Branch {
    /// A branch with these texts and kinds.
    pub const fn new(name: &'static str, texts: &'static [&'static str], kinds: &'static [Kind]) -> Self {
        Branch {
            name,
            texts,
            numbers: &[],
            booleans: &[],
            is_other: false,
            is_absent: false,
            is_beside: false,
            kinds,
            over: &[],
        }
    }

    /// The numbers that stand for it.
    pub const fn numbers(self, numbers: &'static [f64]) -> Self {
        Branch { numbers, ..self }
    }

    /// The booleans that stand for it.
    pub const fn booleans(self, booleans: &'static [bool]) -> Self {
        Branch { booleans, ..self }
    }

    /// An object with any other value of the property can be of it.
    pub const fn other(self) -> Self {
        Branch { is_other: true, ..self }
    }

    /// An object without the property can be of it.
    pub const fn absent(self) -> Self {
        Branch {
            is_absent: true,
            ..self
        }
    }

    /// A value that is no object can be of it.
    pub const fn beside(self) -> Self {
        Branch {
            is_beside: true,
            ..self
        }
    }

    /// It says all that these branches say, and more.
    pub const fn over(self, over: &'static [usize]) -> Self {
        Branch { over, ..self }
    }
}

/// Gives an enum the JSON form of a union, from a table with a row for each branch:
///
/// ```text
/// union! { Shape, oneOf, tag "kind" {
///     "circle" | "disc" => Circle from(Circle);   // a value of the type is the union's
///     "square" => Square: other, absent;      // also with any other value of the property, and without it
///     "cube" => Solid as open;                // its type lets the property be that of another branch
///     "line" => Line as tagged("line");       // its type doesn't have the property, which the union writes
///     _ => Dots numbers(1.0) booleans(true): beside, rules::Items::new().max_items(2);   // also of no object
///     else => Unknown, redacted;        // may hold secrets
/// } }
/// union! { Value, oneOf, kind { is String | Number => Scalar; is Array => List; else => Unknown; } }
/// union! { Found, anyOf, trial { _ => Pet over Animal; _ => Animal; else => Unknown; } }
/// ```
macro_rules! union {
    ($name:ident, $keyword:ident, $dispatch:ident $($property:literal)? $(, $literal:ident)? {
        $(
            $($text:literal)|* $(is $($value:ident)|+)? $(_)? => $variant:ident $(from($($from:ty),+))?
            $(numbers($($number:literal),+))? $(booleans($($boolean:literal),+))?
            $(as $role:ident $(($tag:literal))?)? $(over $($lesser:ident)|+)? $(: $($place:ident)|+)? $(by $stand:ty)? $(, $rule:expr)?;
        )*
        else => $unknown:ident $(, $redacted:ident)?;
    }) => {
        #[allow(dead_code, unused_variables, clippy::all, clippy::pedantic)]
        const _: () = {
            enum __Branch {
                $($variant,)*
            }

            impl $crate::support::union::Union for $name {
                const NAME: &'static str = ::core::stringify!($name);
                const KEYWORD: &'static str = ::core::stringify!($keyword);
                const BRANCHES: &'static [$crate::support::union::Branch] = &[$(
                    $crate::support::union::Branch::new(
                        ::core::stringify!($variant),
                        &[$($text),*],
                        &[$($($crate::support::union::Kind::$value),+)?],
                    )
                    $(.numbers(&[$($number),+]))?
                    $(.booleans(&[$($boolean),+]))?
                    $($(.$place())+)?
                    $(.over(&[$(__Branch::$lesser as usize),+]))?,
                )*];
                const DISPATCH: $crate::support::union::Dispatch =
                    $crate::support::union::Dispatch::$dispatch(Self::BRANCHES $(, $property)?);
                $(const LITERAL: bool = $crate::support::union::$literal();)?

                fn read<S: $crate::support::union::Source>(
                    branch: usize,
                    source: S,
                ) -> ::core::result::Result<::core::option::Option<Self>, S::Error> {
                    $(
                        if branch == __Branch::$variant as usize {
                            let rule = $crate::support::rules::Any$(.and(const { &$rule }))?;
                            let variant = $($crate::support::convert::held::<$stand, _>)?(Self::$variant);
                            return source.read(variant, rule);
                        }
                    )*
                    source.read(Self::$unknown, $crate::support::rules::Any)
                }

                fn unknown(value: ::serde_json::Value) -> Self {
                    Self::$unknown(value)
                }

                fn visit<V: $crate::support::union::Visit>(&self, visitor: V) -> V::Output {
                    match self {
                        $(
                            Self::$variant(value) => visitor$(.$role($($tag)?))?.branch(
                                __Branch::$variant as usize,
                                &*$($crate::support::convert::required::<$stand>)?(value),
                                $crate::support::rules::Any$(.and(const { &$rule }))?,
                            ),
                        )*
                        Self::$unknown(value) => visitor.unknown(value),
                    }
                }
            }

            $(
                impl ::core::fmt::Debug for $name {
                    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        $crate::support::union::table::$redacted(self, ::core::stringify!($unknown), f)
                    }
                }
            )?

            $crate::support::branch::from!($name { $($($($from => $variant,)+)?)* });
            $crate::support::json::json_by!($name, union);
        };
    };
}
pub(crate) use union;

/// Shows a union, but not what is of no branch: it may hold secrets.
///
/// # Errors
///
/// The formatter's.
pub fn redacted<T: Union>(union: &T, unknown: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    union.visit(Shown {
        branches: T::BRANCHES,
        unknown,
        f,
    })
}

/// Shows the variant of a branch.
struct Shown<'a, 'b> {
    branches: &'static [Branch],
    unknown: &'a str,
    f: &'a mut fmt::Formatter<'b>,
}

impl Visit for Shown<'_, '_> {
    type Output = fmt::Result;

    fn branch<B: Json>(self, branch: usize, value: &B, _: impl Rule<B>) -> fmt::Result {
        self.f.debug_tuple(self.branches[branch].name).field(value).finish()
    }

    fn unknown(self, _: &Value) -> fmt::Result {
        write!(self.f, "{}([redacted])", self.unknown)
    }
}
