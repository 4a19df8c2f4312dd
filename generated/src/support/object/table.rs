// @generated: code that every generated crate has; do not edit, changes are lost.

//! The table of an object's members.

/// Gives a struct the JSON form of an object, and its [constructor](super::super::constructor), from a table with a row
/// for each member. What `new` takes is in parentheses, what a setter takes in brackets:
///
/// ```text
/// object! { Pet {
///     "name"    => name: required(impl Into<String>), rules::Text::new().max_length(31);
///     "tag"     => tag: optional[impl Into<String>];
///     "rank"    => rank: required[i64];               // may be null, and is unless it is set
///     "note"    => note: optional[Note | note_null];  // may be absent, or null
///     "clone"   => clone: optional[bool] as with_clone #[deprecated];
///     "version" = "2" as version;                     // has just one value, and no field
///     ..        => owner: keyed Owner;                // a union told by which of its properties is present
///     ..        => shape: union Shape by "shape";     // any other union, and the member that determines its branch
///     ..        => extra: part Extra;                 // what of the object is a valid `Extra`, if it is one
///     else      => keep others[BTreeMap<String, i64>]; // members that are not declared; or: `deny`,
///                                                     // `keep others[Map<String, Value>] of "a" | "b"`
///     ignored "id";                                   // belongs to the other direction
///     around "kind";                                  // must be present, and the object around this one holds it
///     forbidden "secret";
///     present oneOf ("a" a, "b" b) | ("c");           // sets of members, those with a field that may be absent
///     check around;                                   // has parts whose members it holds
///     assert schemas::PET;                            // is checked as it is written
/// } }
/// ```
///
/// The locals of this macro are hygienic: no field can be taken for one. Its one item, which is not, begins with two
/// underscores.
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! object {
    ($name:ident $([$required:ident])? {
        $(
            $wire:literal
            $(= $constant:literal as $fixed:ident)?
            $(=>
                $field:ident: $kind:ident
                $(($given:ty))? $([$set:ty $(| $null:ident)?] $(as $setter:ident)? $(#[$note:meta])?)?
                $(by $stand:ty)? $(, $rule:expr)?
            )?;
        )*
        $(
            .. => $beside:ident:
                $(keyed $keyed:ident)?
                $(union $whole:ident $(by $tag:literal)?)?
                $(part $part:ident $(as $part_setter:ident)?)?;
        )*
        $(else =>
            $policy:ident
            $(
                $rest:ident [$rest_type:ty] $(as $rest_setter:ident)? $(of $($kept:literal)|+)?
                $(by $rest_stand:ty)? $(, $rest_rule:expr)?
            )?;
        )?
        $(ignored $($ignored:literal),+;)?
        $(around $($around:literal),+;)?
        $(forbidden $($forbidden:literal),+;)?
        $(present $keyword:ident $(($($present:literal $($absent:ident)?),+))|+;)*
        $(check $check:ident;)?
        $(assert $schema:expr;)?
    }) => {
        #[allow(dead_code, irrefutable_let_patterns, non_camel_case_types, unreachable_patterns, unused_mut, unused_variables)]
        #[allow(clippy::all, clippy::pedantic)]
        const _: () = {
            pub enum __Member {
                $($($fixed,)? $($field,)?)*
                $($beside,)*
            }

            impl $crate::support::object::Object for $name {
                const NAME: &'static str = ::core::stringify!($name);
                const FIELDS: &'static [$crate::support::object::Field] = &[
                    $(
                        $($crate::support::object::Field::$kind($wire),)?
                        $($crate::support::object::Field::constant($wire, $constant),)?
                    )*
                    $($($crate::support::object::Field::around($around),)+)?
                ];
                const UNIONS: &'static [&'static [$crate::support::object::Key]] =
                    &[$($(<$keyed as $crate::support::keyed::Keyed>::KEYS,)?)*];
                $(const UNKNOWN: $crate::support::object::Unknown = $crate::support::object::Unknown::$policy();)?
                const WHOLE: &'static [&'static str] =
                    &[$($(::core::stringify!($whole),)? $(::core::stringify!($part),)?)*];
                type Member = __Member;

                fn find(name: &str) -> $crate::support::object::Found<__Member> {
                    match name {
                        $(
                            $($wire => $crate::support::object::Found::Member(__Member::$field, 0),)?
                            $($wire => $crate::support::object::Found::Member(__Member::$fixed, 0),)?
                        )*
                        _ => {
                            $($(
                                if let ::core::option::Option::Some(branch) =
                                    <$keyed as $crate::support::keyed::Keyed>::position(name)
                                {
                                    return $crate::support::object::Found::Member(__Member::$beside, branch);
                                }
                            )?)*
                            match name {
                                $($($ignored)|+ => $crate::support::object::Found::Ignored,)?
                                $($($around)|+ => $crate::support::object::Found::Ignored,)?
                                $($($forbidden)|+ => $crate::support::object::Found::Forbidden,)?
                                _ => $crate::support::object::Found::Unknown,
                            }
                        }
                    }
                }

                fn read<M: $crate::support::object::Members<Self>>(
                    members: &mut M,
                ) -> ::core::result::Result<::core::option::Option<Self>, M::Error> {
                    $(
                        $(let mut $field = ::core::option::Option::None;)?
                        $(let mut $fixed = ::core::option::Option::None;)?
                    )*
                    $(
                        $(let mut $beside = $crate::support::keyed::OneOf::<$keyed>::new();)?
                        $(let mut $beside = ::core::option::Option::None::<$whole>;)?
                        $(let mut $beside = ::core::option::Option::None::<$part>;)?
                    )*
                    $($(let mut $rest = ::core::default::Default::default();)?)?
                    loop {
                        let read: ::core::result::Result<(), M::Error> = match members.next()? {
                            // The end comes first: it tells what the types of the members are.
                            $crate::support::object::Next::End => {
                                $(
                                    $(members.whole::<$whole>(&mut $beside);)?
                                    $(members.part::<$part>(&mut $beside);)?
                                )*
                                // What is wrong with a union is told even where a required member is missing.
                                $($(let $beside: ::core::option::Option<$keyed> = $beside.or_unknown(members.problems());)?)*
                                let (
                                    $(
                                        $($crate::support::object::slot!($kind $field))?
                                        $($crate::support::object::slot!(constant $fixed))?,
                                    )*
                                    $(
                                        $($crate::support::object::slot!(required $beside $keyed))?
                                        $($crate::support::object::slot!(required $beside $whole))?
                                        $($crate::support::object::slot!(optional $beside $part))?,
                                    )*
                                ) = ($($($field,)? $($fixed,)?)* $($beside,)*) else {
                                    return ::core::result::Result::Ok(::core::option::Option::None);
                                };
                                return ::core::result::Result::Ok(::core::option::Option::Some(Self {
                                    $($($field,)?)*
                                    $($beside,)*
                                    $($($rest,)?)?
                                }));
                            }
                            $(
                                $($crate::support::object::Next::Member(__Member::$field, _) => members$(.with(const { &$rule }))?.$kind(
                                    $wire,
                                    &mut *$($crate::support::convert::slot::<$stand>)?(&mut $field),
                                ),)?
                                $($crate::support::object::Next::Member(__Member::$fixed, _) => {
                                    members.constant($wire, &mut $fixed, $constant)
                                })?
                            )*
                            $($(
                                $crate::support::object::Next::Member(__Member::$beside, branch) => {
                                    <$keyed as $crate::support::keyed::Keyed>::read(branch, &mut $beside, members)
                                }
                            )?)*
                            $($(
                                $crate::support::object::Next::Unknown => members.insert(
                                    &[$($($kept),+)?],
                                    &mut *$($crate::support::convert::entries::<$rest_stand, _>)?(&mut $rest),
                                    $crate::support::rules::Any$(.and(const { &$rest_rule }))?,
                                ),
                            )?)?
                            _ => ::core::result::Result::Ok(()),
                        };
                        read?;
                    }
                }

                fn visit<V: $crate::support::object::Visit>(&self, visitor: &mut V) {
                    $(
                        $(visitor$(.with(const { &$rule }))?.$kind(
                            $wire,
                            &*$($crate::support::convert::$kind::<$stand>)?(&self.$field),
                        );)?
                        $(visitor.constant($wire, $constant);)?
                    )*
                    $(
                        $(<$keyed as $crate::support::keyed::Keyed>::visit(&self.$beside, visitor);)?
                        $(visitor.whole::<$whole>(&self.$beside);)?
                        $(visitor.part::<$part>(&self.$beside);)?
                    )*
                    $($(
                        for (name, value) in &self.$rest {
                            visitor$(.with(const { &$rest_rule }))?.required(
                                name,
                                &*$($crate::support::convert::required::<$rest_stand>)?(value),
                            );
                        }
                    )?)?
                }

                fn check_members(
                    &self,
                    at: &$crate::support::path::Path<'_>,
                    out: &mut $crate::support::violation::Violations,
                ) {
                    $(
                        $($crate::support::keyed::check_keyed::<$keyed>(&self.$beside, at, out);)?
                        $($(
                            $crate::support::union::check_beside::<$whole>(&self.$beside, $tag, self, at, out);
                        )?)?
                    )*
                    $(
                        $crate::support::object::check_presence(
                            ::core::stringify!($keyword),
                            &[$((
                                &[$($present),+],
                                $crate::support::object::all(&[$($(self.$absent.is_some(),)?)+]),
                            )),+],
                            at,
                            out,
                        );
                    )*
                    $($crate::support::object::$check(self, at, out);)?
                    $($schema.check(self, at, out);)?
                }
            }

            $crate::support::json::json_by!($name, object);
        };

        $crate::support::constructor::constructor! { $name $([$required])? (
            $($($($field: $given,)?)?)*
            $($($beside: $keyed,)? $($beside: $whole,)?)*
        ) {
            $($($($(#[$note])? $field: $set $(| $null)? $(as $setter)?;)?)?)*
            $($($beside: $part $(as $part_setter)?;)?)*
        } $($(..$rest: $rest_type $(as $rest_setter)?)?)? }
    };
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use object;

/// What the room for a member must hold for the object to be whole.
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! slot {
    (required $name:ident $($of:tt)?) => {
        ::core::option::Option::Some($name)
    };
    (optional $name:ident $($of:tt)?) => {
        $name
    };
    (constant $name:ident) => {
        ::core::option::Option::Some(())
    };
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use slot;

/// Whether all members of a set are there.
pub fn all(present: &[bool]) -> bool {
    present.iter().all(|present| *present)
}
