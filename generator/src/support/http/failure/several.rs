//! Errors whose bodies are of several types.

/// Makes the enum of the bodies of errors of what its variants hold, and finds the words in them.
macro_rules! error_union {
    ($name:ident $(or $empty:ident)?; $($made:ident $variant:ident($ty:ty);)*) => {
        $(support::http::failure::made! { $made $name $variant($ty) })*
        $(
            impl From<()> for $name {
                fn from((): ()) -> Self {
                    Self::$empty
                }
            }
        )?

        impl support::http::failure::Message for $name {
            fn message(&self) -> Option<String> {
                match self {
                    $(Self::$variant(body) => support::http::failure::Message::message(body),)*
                    $(Self::$empty => None,)?
                }
            }
        }
    };
}

/// Makes the enum of the bodies of errors of what one of its variants holds.
macro_rules! made {
    (from $name:ident $variant:ident($ty:ty)) => {
        impl From<$ty> for $name {
            fn from(body: $ty) -> Self {
                Self::$variant(body)
            }
        }
    };
    (only $name:ident $variant:ident($ty:ty)) => {};
}

pub(crate) use {error_union, made};
