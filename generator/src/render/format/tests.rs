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

#[test]
fn what_has_room_on_a_line_is_on_one() {
    let tokens = quote! {
        pub trait A: a_very_long_module::Api + b_very_long_module::Api + c_very_long_module::Api + d_and_one_that_is_longer_module::Api {}
        trait B {
            fn first(&self, request: SomeRequest) -> impl Future<Output = Result<Vec<models::Pet>, Failure<ApiError>>> + Send;
            fn second(&self, request: SomeVeryMuchLongerRequest) -> impl Future<Output = Result<Vec<models::VeryLong>, Failure<ApiError>>> + Send;
        }
        fn c() -> Call<ListForRepoRequest> {
            self.0.draft::<ListForRepoRequest>().put(&ListForRepoRequest::OWNER, &owner.into()).put(&B, &a).into()
        }
        fn d() -> E {
            Self { a_field_with_a_name, b_field_with_a_name, c_field_with_a_name, d_field_with_a_name: None }
        }
        fn f() {
            g(|a| { h(a); i() }, (a_very_long_expression_number_one, a_very_long_expression_number_two_and_then_some));
        }
        static J: (Vec<AVeryLongNameOfATypeThatHasNoRoom<AndMore, AndMoreThanThat, AndEvenMoreThanThatAndThat>>,) = k(l);
    };
    let expected = "\
pub trait A:
    a_very_long_module::Api
    + b_very_long_module::Api
    + c_very_long_module::Api
    + d_and_one_that_is_longer_module::Api
{
}

trait B {
    fn first(&self, request: SomeRequest) -> impl Future<Output = Result<Vec<models::Pet>, Failure<ApiError>>> + Send;

    fn second(
        &self,
        request: SomeVeryMuchLongerRequest,
    ) -> impl Future<Output = Result<Vec<models::VeryLong>, Failure<ApiError>>> + Send;
}

fn c() -> Call<ListForRepoRequest> {
    self.0.draft::<ListForRepoRequest>().put(&ListForRepoRequest::OWNER, &owner.into()).put(&B, &a).into()
}

fn d() -> E {
    Self { a_field_with_a_name, b_field_with_a_name, c_field_with_a_name, d_field_with_a_name: None }
}

fn f() {
    g(
        |a| {
            h(a);
            i()
        },
        (a_very_long_expression_number_one, a_very_long_expression_number_two_and_then_some,),
    );
}

static J: (Vec<AVeryLongNameOfATypeThatHasNoRoom<AndMore, AndMoreThanThat, AndEvenMoreThanThatAndThat>>,) = k(l);
";
    assert_eq!(file(tokens).unwrap(), expected);
}
