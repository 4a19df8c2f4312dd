// @generated: code that every generated crate has; do not edit, changes are lost.

//! Operations as they are declared: one row for each parameter, body and response, which both sides follow.
//!
//! A row of a body or a response says in parentheses what value it stands for: a pattern where a value is written, an
//! expression where one is read. `status` and `body` in it are what the first line calls so.

/// Declares an operation, of which [`Exchange`](super::operation::Exchange) and the traits of both sides are made.
///
/// ```text
/// operation! {
///     |status, body| AddPetRequest => models::Pet, models::Problem;
///     "addPet", "POST", "/pets/{kind}";
///     security [[API_KEY(), OAUTH("write")], []];
///     parameters {
///         required kind => KIND = path("kind");
///         optional tags => TAGS: rules::Items = query("tags").explode(false), rules::Items::new().max_items(3);
///     }
///     body required {
///         (AddPetBody::Json(body)) => json("application/json");
///         (AddPetBody::Form(body)) => form("application/x-www-form-urlencoded", &[]);
///     }
///     responses {
///         201 => ok (AddPetSuccess::Created(AddPetCreated { location, body })): json("application/json"),
///             required location = header("Location");
///         200 => ok (AddPetSuccess::Ok(Some(body))): json("application/json");
///         200 => absent (AddPetSuccess::Ok(None));
///         (400 | 404) => err (body): json("application/problem+json");
///         _ => err (body): json("application/json");
///     }
/// }
/// ```
macro_rules! operation {
    ($($declaration:tt)*) => {
        support::http::declaration::exchanged! { $($declaration)* }
        support::called! { $($declaration)* }
        support::served! { $($declaration)* }
    };
}

/// What both sides need of an operation.
macro_rules! exchanged {
    (
        |$status:ident, $body:ident| $request:ident => $success:ty, $failure:ty;
        $id:literal, $method:literal, $path:literal;
        security [$([$($scheme:ident($($scope:literal),*)),*]),*];
        parameters {$(
            $need:ident $field:ident => $constant:ident $(: $rule_type:ty)? =
                $place:ident($wire:literal) $(.$setter:ident($($argument:tt)*))* $(, $rule:expr)?;
        )*}
        $(body $body_need:ident {$(
            ($($held:tt)*) => $taken:ident($($taken_argument:tt)*) $(.$taken_more:ident($($taken_more_argument:tt)*))*;
        )*})?
        responses {$(
            $statuses:tt => $side:ident ($($value:tt)*)
                $(: $given:ident($($given_argument:tt)*) $(.$given_more:ident($($given_more_argument:tt)*))*)?
                $(, $header:ident $header_field:ident = $header_place:ident($($header_argument:tt)*)
                    $(.$header_more:ident($($header_more_argument:tt)*))*)*;
        )*}
    ) => {
        impl support::http::operation::Exchange for $request {
            const OPERATION: &'static support::http::operation::Operation = {
                static OPERATION: support::http::operation::Operation = support::http::operation::Operation {
                    id: $id,
                    method: $method,
                    path: $path,
                    security: &[$(&[$(
                        support::http::operation::Requirement {
                            scheme: &operations::$scheme,
                            scopes: &[$($scope),*],
                        }
                    ),*]),*],
                    consumes: &[$($(
                        support::http::content::$taken($($taken_argument)*)
                            $(.$taken_more($($taken_more_argument)*))*
                            .media_type
                    ),*)?],
                    produces: &[$($(
                        support::http::content::$given($($given_argument)*)
                            $(.$given_more($($given_more_argument)*))*
                            .media_type,
                    )?)*],
                };
                &OPERATION
            };

            type Success = $success;
            type Error = support::http::failure::ApiError<$failure>;
        }

        #[allow(dead_code)] // Some crates have no client or no server.
        impl $request {$(
            pub(crate) const $constant: support::http::parameter::Parameter $(<$rule_type>)? =
                support::http::parameter::Parameter::$place($wire) $(.$setter($($argument)*))* $(.rule($rule))?;
        )*}
    };
}

/// Declares nothing, in place of a side that is left out.
#[allow(unused_macros)] // Some crates have both sides.
macro_rules! nothing {
    ($($declaration:tt)*) => {};
}

#[allow(unused_imports)] // Some crates have both sides, and only tests declare operations in the generator.
pub(crate) use {exchanged, nothing, operation};
