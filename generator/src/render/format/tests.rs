use quote::quote;

use super::file;

#[test]
fn items_stand_apart_unless_they_are_of_one_kind() {
    let tokens = quote! {
        #![doc = " A file."]
        #![doc = ""]
        #![doc = " More."]
        #![allow(dead_code)]
        mod a;
        mod b;
        use std::fmt;
        use std::io;
        use crate::a;
        pub use a::A;
        pub use b::B;
        const C: i32 = 1;
        const D: i32 = 2;
        #[doc = " A struct."]
        struct E;
        mod f { use std::fmt; }
    };
    let expected = "\
//! A file.
//!
//! More.

#![allow(dead_code)]

mod a;
mod b;

use std::fmt;
use std::io;

use crate::a;

pub use a::A;
pub use b::B;

const C: i32 = 1;

const D: i32 = 2;

/// A struct.
struct E;

mod f {
    use std::fmt;
}
";
    assert_eq!(file(tokens).unwrap(), expected);
}

#[test]
fn functions_stand_apart() {
    let tokens = quote! {
        impl A {
            const B: i32 = 1;
            const C: i32 = 2;
            fn d() { e() }
            #[doc = " E."]
            pub fn e() { if true { f() } }
            async fn g() {}
        }
        trait H {
            type I;
            fn j() -> i32;
            #[doc = " K."]
            fn k();
        }
        fn l() { m(); n() }
    };
    let expected = "\
impl A {
    const B: i32 = 1;
    const C: i32 = 2;

    fn d() {
        e()
    }

    /// E.
    pub fn e() {
        if true {
            f()
        }
    }

    async fn g() {}
}

trait H {
    type I;

    fn j() -> i32;

    /// K.
    fn k();
}

fn l() {
    m();
    n()
}
";
    assert_eq!(file(tokens).unwrap(), expected);
}

#[test]
fn a_file_may_be_empty() {
    assert_eq!(file(quote!()).unwrap(), "");
    assert_eq!(file(quote!(#![doc = " A."])).unwrap(), "//! A.\n");
}

#[test]
fn what_is_not_rust_is_refused() {
    for tokens in [quote!(struct), quote!(fn a()), quote!(1 + 1), quote!(struct 1;)] {
        assert!(file(tokens.clone()).is_err(), "{tokens}");
    }
}
