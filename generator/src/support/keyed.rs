//! Unions whose branches are told apart by which of their properties is present.

use std::fmt::{self, Debug};

use serde_json::{Map, Value};

use super::json::Json;
use super::object::{Field, Found, Key, Members, Next, Object, Problems, Source, Unknown, Visit, absent};
use super::path::Path;
use super::rules::Any;
use super::validate::Rule;
use super::violation::Violations;

/// A type with a variant for each branch of a union, of which each has a property that no other has, and one for an
/// object of no branch, which only a check refuses.
///
/// `keyed_union!` writes that from a table. Such a union is an object, and can be part of another one.
pub trait Keyed: PartialEq + Debug + Sized {
    /// The name of the type.
    const NAME: &'static str;
    /// The property of each branch.
    const KEYS: &'static [Key];
    /// What becomes of members that are not declared, where the union is an object of its own.
    const OTHERS: Unknown = Unknown::Drop;

    /// The position of the branch with the property `name`.
    fn position(name: &str) -> Option<usize>;

    /// Reads the property of the branch of that position.
    fn read<S: Source>(branch: usize, one: &mut OneOf<Self>, source: &mut S) -> Result<(), S::Error>;

    /// An object of no branch.
    fn unknown(members: Map<String, Value>) -> Self;

    /// Whether this is an object of no branch.
    fn is_unknown(&self) -> bool;

    /// Shows each member that is present, with its constraint.
    fn visit<V: Visit>(&self, visitor: &mut V);
}

/// Gives an enum the JSON form of an object with just one of some properties, from a table with a row for each:
///
/// ```text
/// keyed_union! { Scope {
///     "folder" => Folder: closed, rules::Text::new().max_length(64);   // no other property may be beside it
///     "any"    => Any from(Part): open;                                // a value of the type is the union's
///     "none"   => None = "": closed;                                   // has just one value, and the variant none
///     else     => Unknown;                                             // beside the properties of an object
///     else     => Unknown(members): keep, redacted;                    // on its own; or `deny`, and may be shown
/// } }
/// ```
macro_rules! keyed_union {
    ($name:ident {
        $(
            $wire:literal => $variant:ident
            $(= $constant:literal : $fixed:ident)? $(from($($from:ty),+))?
            $(: $kind:ident $(by $stand:ty)? $(, $rule:expr)?)?;
        )*
        else => $unknown:ident $(($members:ident): $policy:ident $(, $redacted:ident)?)?;
    }) => {
        #[allow(dead_code, unused_variables, clippy::all, clippy::pedantic)]
        const _: () = {
            enum __Branch {
                $($variant,)*
            }

            impl $crate::support::keyed::Keyed for $name {
                const NAME: &'static str = ::core::stringify!($name);
                const KEYS: &'static [$crate::support::object::Key] = &[
                    $(
                        $($crate::support::object::Key::$kind($wire, ::core::stringify!($variant)),)?
                        $($crate::support::object::Key::$fixed($wire, ::core::stringify!($variant)),)?
                    )*
                ];
                $(const OTHERS: $crate::support::object::Unknown = $crate::support::object::Unknown::$policy();)?

                fn position(name: &str) -> ::core::option::Option<usize> {
                    match name {
                        $($wire => ::core::option::Option::Some(__Branch::$variant as usize),)*
                        _ => ::core::option::Option::None,
                    }
                }

                fn read<S: $crate::support::object::Source>(
                    branch: usize,
                    one: &mut $crate::support::keyed::OneOf<Self>,
                    source: &mut S,
                ) -> ::core::result::Result<(), S::Error> {
                    $(
                        if branch == __Branch::$variant as usize {
                            $(
                                let key = $crate::support::object::Key::$kind($wire, ::core::stringify!($variant));
                                let rule = $crate::support::rules::Any$(.and(const { &$rule }))?;
                                let variant = $($crate::support::convert::held::<$stand, _>)?(Self::$variant);
                                return one.read(branch, key, variant, rule, source);
                            )?
                            $(
                                let key = $crate::support::object::Key::$fixed($wire, ::core::stringify!($variant));
                                return one.constant(branch, key, Self::$variant, $constant, source);
                            )?
                        }
                    )*
                    ::core::result::Result::Ok(())
                }

                fn unknown(all: ::serde_json::Map<::std::string::String, ::serde_json::Value>) -> Self {
                    $(let $members = all;)?
                    Self::$unknown $(($members))?
                }

                fn is_unknown(&self) -> bool {
                    ::core::matches!(self, Self::$unknown { .. })
                }

                fn visit<V: $crate::support::object::Visit>(&self, visitor: &mut V) {
                    match self {
                        $(
                            $(Self::$variant(value) => $crate::support::keyed::show(
                                $crate::support::object::Key::$kind($wire, ::core::stringify!($variant)),
                                &*$($crate::support::convert::required::<$stand>)?(value),
                                $crate::support::rules::Any$(.and(const { &$rule }))?,
                                visitor,
                            ),)?
                            $(Self::$variant => visitor.constant($wire, $constant),)?
                        )*
                        Self::$unknown $(($members))? => {
                            $($crate::support::keyed::show_all($members, visitor);)?
                        }
                    }
                }
            }

            $($(
                impl ::core::fmt::Debug for $name {
                    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        $crate::support::keyed::$redacted(self, ::core::stringify!($unknown), f)
                    }
                }
            )?)?

            $crate::support::branch::from!($name { $($($($from => $variant,)+)?)* });
            $crate::support::json::json_by!($name, object);
        };
    };
}
pub(crate) use keyed_union;

/// Shows the value of a branch.
pub fn show<T: Json, V: Visit>(key: Key, value: &T, rule: impl Rule<T>, visitor: &mut V) {
    visitor.checked(key.name(), value, rule);
}

/// Shows the members of an object of no branch.
pub fn show_all<V: Visit>(members: &Map<String, Value>, visitor: &mut V) {
    for (name, value) in members {
        visitor.required(name, value);
    }
}

impl<T: Keyed> Object for T {
    const NAME: &'static str = T::NAME;
    const FIELDS: &'static [Field] = &[];
    const UNIONS: &'static [&'static [Key]] = &[T::KEYS];
    const UNKNOWN: Unknown = T::OTHERS;
    type Member = ();

    fn find(name: &str) -> Found<()> {
        T::position(name).map_or(Found::Unknown, |branch| Found::Member((), branch))
    }

    fn read<M: Members<Self>>(members: &mut M) -> Result<Option<Self>, M::Error> {
        let mut one = OneOf::new();
        let mut others = Map::new();
        loop {
            match members.next()? {
                Next::Member((), branch) => T::read(branch, &mut one, members)?,
                Next::Unknown => members.insert(&[], &mut others, Any)?,
                Next::End => return Ok(one.or_else(members.problems(), || T::unknown(others))),
            }
        }
    }

    fn visit<V: Visit>(&self, visitor: &mut V) {
        Keyed::visit(self, visitor);
    }

    fn check_members(&self, at: &Path<'_>, out: &mut Violations) {
        check_keyed(self, at, out);
    }
}

/// Records that an object is of no branch.
pub fn check_keyed<T: Keyed>(union: &T, at: &Path<'_>, out: &mut Violations) {
    if union.is_unknown() {
        absent(T::KEYS, at, out);
    }
}

/// The branches that have been found in an object.
#[derive(Debug)]
pub struct OneOf<T> {
    /// The first, by its position.
    found: Option<(usize, T)>,
    others: Vec<usize>,
}

impl<T> Default for OneOf<T> {
    fn default() -> Self {
        OneOf::new()
    }
}

impl<T> OneOf<T> {
    /// No branch has been found yet.
    pub const fn new() -> Self {
        OneOf {
            found: None,
            others: Vec::new(),
        }
    }

    /// Reads the property of a branch.
    pub fn read<B: Json, S: Source>(
        &mut self,
        branch: usize,
        key: Key,
        variant: impl FnOnce(B) -> T,
        rule: impl Rule<B>,
        source: &mut S,
    ) -> Result<(), S::Error> {
        if self.has(branch) {
            return source.again(key.name());
        }
        let mut slot = None;
        source.checked(key.name(), &mut slot, rule, false)?;
        self.add(branch, slot.map(variant));
        Ok(())
    }

    /// Reads the property of a branch which has just one value.
    pub fn constant<S: Source>(
        &mut self,
        branch: usize,
        key: Key,
        variant: T,
        constant: &'static str,
        source: &mut S,
    ) -> Result<(), S::Error> {
        if self.has(branch) {
            return source.again(key.name());
        }
        let mut slot = None;
        source.constant(key.name(), &mut slot, constant)?;
        self.add(branch, slot.map(|()| variant));
        Ok(())
    }

    fn has(&self, branch: usize) -> bool {
        let found = self.found.iter().map(|(found, _)| found);
        found.chain(&self.others).any(|found| *found == branch)
    }

    fn add(&mut self, branch: usize, value: Option<T>) {
        match (value, &self.found) {
            (None, _) => {}
            (Some(value), None) => self.found = Some((branch, value)),
            (Some(_), Some(_)) => self.others.push(branch),
        }
    }
}

impl<T: Keyed> OneOf<T> {
    /// The value of the one branch that is present, or that of none beside the properties of an object. Several are a
    /// problem.
    pub fn or_unknown(self, problems: &mut Problems) -> Option<T> {
        self.or_else(problems, || T::unknown(Map::new()))
    }

    fn or_else(self, problems: &mut Problems, unknown: impl FnOnce() -> T) -> Option<T> {
        let Some((branch, value)) = self.found else {
            problems.add_absent(T::KEYS);
            return Some(unknown());
        };
        if self.others.is_empty() {
            return Some(value);
        }
        let mut branches = self.others;
        branches.push(branch);
        branches.sort_unstable();
        let names: Vec<_> = branches
            .iter()
            .map(|branch| format!("`{}`", T::KEYS[*branch].name()))
            .collect();
        problems.add(
            "oneOf",
            format_args!("has {}, of which only one may be present", names.join(" and ")),
        );
        None
    }
}

/// Shows a union, but not what is of no branch: it may hold secrets.
pub fn redacted<T: Keyed>(union: &T, unknown: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if union.is_unknown() {
        return write!(f, "{unknown}([redacted])");
    }
    let mut shown = Shown {
        keys: T::KEYS,
        f,
        result: Ok(()),
    };
    Keyed::visit(union, &mut shown);
    shown.result
}

/// Shows the variant to which a member belongs.
struct Shown<'a, 'b> {
    keys: &'static [Key],
    f: &'a mut fmt::Formatter<'b>,
    result: fmt::Result,
}

impl Shown<'_, '_> {
    fn variant(&self, name: &str) -> &'static str {
        let key = self.keys.iter().find(|key| key.name() == name);
        key.map_or("", |key| key.variant())
    }
}

impl Visit for Shown<'_, '_> {
    fn checked<T: Json>(&mut self, name: &str, value: &T, _: impl Rule<T>) {
        self.required(name, value);
    }

    fn required<T: Json>(&mut self, name: &str, value: &T) {
        let variant = self.variant(name);
        self.result = self.f.debug_tuple(variant).field(value).finish();
    }

    fn constant(&mut self, name: &str, _: &'static str) {
        let variant = self.variant(name);
        self.result = self.f.write_str(variant);
    }

    fn whole<T: Json>(&mut self, _: &T) {}
}
