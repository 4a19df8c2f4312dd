// @generated: code that every generated crate has; do not edit, changes are lost.

//! What unions have in common, however their branches are told apart.

/// Makes a union of the values of its branches.
macro_rules! from {
    ($name:ident { $($from:ty => $variant:ident,)* }) => {
        $(
            impl ::core::convert::From<$from> for $name {
                fn from(value: $from) -> Self {
                    Self::$variant(::core::convert::Into::into(value))
                }
            }
        )*
    };
}
pub(crate) use from;
