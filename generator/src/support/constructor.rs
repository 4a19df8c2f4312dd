//! How structs are made: of what they must have, and of what is set.

/// Gives a struct a function `new`, which takes what is in parentheses, and a setter for each row:
///
/// ```text
/// constructor! { Pet(name: impl Into<String>, kind: Kind) {
///     tag: impl Into<String>;
///     nickname: impl Into<String> | nickname_null;    // absent, null or a value: `null` has a setter of its own
///     clone: bool as with_clone;                      // the name of the setter, where the field's can't be it
///     #[deprecated] owner: Owner;
/// } ..others: BTreeMap<String, i64> }                 // what always has a value, of its own accord
/// ```
///
/// A struct with a parameter is `Page<Body>(…)`. Of `Pet[PetRequired](…)`, `new` takes a struct of that name, with these
/// fields: among many arguments, one is easily taken for another.
///
/// A field holds what is given, or what [`Into`] makes of that: text of text, and a pointer of what it points to.
#[allow(unused_macros)] // Some crates have no struct.
macro_rules! constructor {
    ($name:ident $(<$parameter:ident>)? ($($field:ident: $given:ty),* $(,)?) $($rows:tt)*) => {
        $crate::support::constructor::constructor! {
            @$name $(<$parameter>)? ($($field: $given),*) ($($field = $field),*) $($rows)*
        }
    };
    ($name:ident [$required:ident] ($($field:ident: $given:ty),* $(,)?) $($rows:tt)*) => {
        #[doc = ::core::concat!("What a [`", ::core::stringify!($name), "`] must have, for [`", ::core::stringify!($name), "::new`].")]
        #[derive(Debug, Clone)]
        pub struct $required {$(
            #[doc = ::core::concat!("As in [`", ::core::stringify!($name), "`].")]
            pub $field: $given,
        )*}

        $crate::support::constructor::constructor! {
            @$name (required: $required) ($($field = required.$field),*) $($rows)*
        }
    };
    (
        @$name:ident $(<$parameter:ident>)? ($($argument:ident: $given:ty),*) ($($required:ident = $value:expr),*)
        { $($(#[$note:meta])? $field:ident: $set:ty $(| $null:ident)? $(as $setter:ident)?;)* }
        $(..$rest:ident: $rest_type:ty $(as $rest_setter:ident)?)?
    ) => {
        #[allow(deprecated, clippy::all, clippy::pedantic)]
        impl $(<$parameter>)? $name $(<$parameter>)? {
            /// Returns a value with what is required, and nothing else.
            pub fn new($($argument: $given),*) -> Self {
                Self {
                    $($required: ::core::convert::Into::into($value),)*
                    $($field: ::core::option::Option::None,)*
                    $($rest: ::core::default::Default::default(),)?
                }
            }

            $(
                $crate::support::constructor::setter! {
                    $(#[$note])? $field: $set = $crate::support::constructor::hold!($($null)?) $(, as $setter)?
                }
                $(
                    #[doc = ::core::concat!("Sets `", ::core::stringify!($field), "` to null.")]
                    pub fn $null(mut self) -> Self {
                        self.$field = ::core::option::Option::Some(::core::option::Option::None);
                        self
                    }
                )?
            )*
            $($crate::support::constructor::setter! {
                $rest: $rest_type = ::core::convert::identity $(, as $rest_setter)?
            })?
        }
    };
}
#[allow(unused_imports)] // Some crates have no struct.
pub(crate) use constructor;

/// A setter: the field holds what `$hold` makes of what is given.
#[allow(unused_macros)] // Some structs have no setter.
macro_rules! setter {
    ($(#[$note:meta])? $field:ident: $set:ty = $hold:expr) => {
        #[doc = ::core::concat!("Sets [`", ::core::stringify!($field), "`](field@Self::", ::core::stringify!($field), ").")]
        $(#[$note])?
        pub fn $field(mut self, $field: $set) -> Self {
            self.$field = $hold(::core::convert::Into::into($field));
            self
        }
    };
    // No link leads to a field whose name is a keyword.
    ($(#[$note:meta])? $field:ident: $set:ty = $hold:expr, as $setter:ident) => {
        #[doc = ::core::concat!("Sets the field `", ::core::stringify!($field), "`.")]
        $(#[$note])?
        pub fn $setter(mut self, $field: $set) -> Self {
            self.$field = $hold(::core::convert::Into::into($field));
            self
        }
    };
}
#[allow(unused_imports)] // Some structs have no setter.
pub(crate) use setter;

/// What makes of a value what a field holds that may be absent, or even null.
#[allow(unused_macros)] // Some structs have no setter.
macro_rules! hold {
    () => {
        ::core::option::Option::Some
    };
    ($null:ident) => {
        $crate::support::constructor::not_null
    };
}
#[allow(unused_imports)] // Some structs have no setter.
pub(crate) use hold;

/// What is neither absent nor null.
pub fn not_null<T>(value: T) -> Option<Option<T>> {
    Some(Some(value))
}
