// @generated: code that every generated crate has; do not edit, changes are lost.

//! Operations as they are declared: one row for each parameter, body and response, which both sides follow.
//!
//! A row of a body or a response says in parentheses what value it stands for: a pattern where a value is written, an
//! expression where one is read. The first line gives the names of `status` and `body` in it.

/// Declares an operation, of which [`Exchange`](super::operation::Exchange) and the traits of both sides are made.
///
/// ```text
/// operation! {
///     AddPetRequest(status, body) => models::Pet, models::Problem;
///     "addPet", "POST", "/pets/{kind}";
///     security [[API_KEY(), OAUTH("write")], []];
///     parameters {
///         required kind(models::Kind) => KIND = path("kind");
///         optional tags[Vec<String>] => TAGS: rules::Items = query("tags").explode(false),
///             rules::Items::new().max_items(3);
///         optional r#type[impl Into<String>] as with_type => TYPE = query("type");
///     }
///     body required(AddPetBody) {
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
///
/// The request is [made](crate::support::constructor) by `new`, of what is in parentheses, and by setters, of what is in
/// brackets; of `AddPetRequest[AddPetRequestRequired](…)`, `new` takes a struct.
///
/// A success in one of several media types has a second type and, in its rows, a second value, of JSON alone: those that
/// a call has unless it accepts the rows `other`.
///
/// ```text
/// GetPetRequest(status, body) => GetPetOkBody as models::Pet, ();
/// 200 => ok (GetPetOkBody::Json(body)) as (body): json("application/json");
/// 200 => other (GetPetOkBody::Text(body)): text("text/plain");
/// ```
macro_rules! operation {
    (
        $request:ident $([$required:ident])? ($status:ident, $body:ident) => $success:ty $(as $plain:ty)?, $failure:ty;
        $id:literal, $method:literal, $path:literal;
        $(security [$([$($scheme:ident($($scope:literal),*)),*]),*];)?
        $(parameters {$(
            $need:ident $field:ident
                $(($asked:ty))? $([$set:ty] $(as $renamed:ident)? $(#[$note:meta])?)? $(by $stand:ty)?
                => $constant:ident $(: $rule_type:ty)? =
                $place:ident($wire:literal) $(.$setter:ident($($argument:tt)*))* $(, $rule:expr)?;
        )*})?
        $(body $body_need:ident $(($body_asked:ty))? $([$body_set:ty])? {$(
            ($($held:tt)*) => $taken:ident($($taken_argument:tt)*) $(.$taken_more:ident($($taken_more_argument:tt)*))*;
        )*})?
        responses {$(
            $statuses:tt => $side:ident ($($value:tt)*) $(as $plain_value:tt)?
                $(: $given:ident($($given_argument:tt)*) $(.$given_more:ident($($given_more_argument:tt)*))*)?
                $(, $header:ident $header_field:ident $(by $header_stand:ty)? = $header_place:ident($($header_argument:tt)*)
                    $(.$header_more:ident($($header_more_argument:tt)*))*)*;
        )*}
    ) => {
        impl support::http::operation::Exchange for $request {
            const OPERATION: &'static support::http::operation::Operation = {
                static OPERATION: support::http::operation::Operation = support::http::operation::Operation {
                    id: $id,
                    method: $method,
                    path: $path,
                    security: &[$($(&[$(
                        support::http::operation::Requirement {
                            scheme: &operations::$scheme,
                            scopes: &[$($scope),*],
                        }
                    ),*]),*)?],
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
                    asks: &[$($(
                        support::http::declaration::asked!($side support::http::content::$given($($given_argument)*)
                            $(.$given_more($($given_more_argument)*))*),
                    )?)*],
                };
                &OPERATION
            };

            type Success = $success;
            type Error = support::http::failure::ApiError<$failure>;

            #[allow(unused_variables, unused_parens)]
            fn read_reply(
                reply: &support::http::reply::Reply,
            ) -> support::http::operation::Documented<Self::Success, Self::Error> {
                $(
                    if matches!(reply.status.as_u16(), $statuses)
                        && support::http::exchange::fits!($side $statuses reply
                            $($given($($given_argument)*) $(.$given_more($($given_more_argument)*))*)?)
                    {
                        let $status = reply.status;
                        $(
                            let content = support::http::content::$given($($given_argument)*)
                                $(.$given_more($($given_more_argument)*))*;
                            let $body = support::http::content::Body::read(&content, reply)?;
                        )?
                        $(
                            let $header_field = $(support::convert::header::$header::<$header_stand>)?(reply.declared().$header(
                                &support::http::parameter::Parameter::$header_place($($header_argument)*)
                                    $(.$header_more($($header_more_argument)*))*,
                            )?);
                        )*
                        return Ok(Some(support::http::exchange::outcome!($side reply $($value)*)));
                    }
                )*
                Ok(None)
            }
        }

        support::constructor::constructor! { $request $([$required])? (
            $($($($field: $asked,)?)*)?
            $($(body: $body_asked,)?)?
        ) {
            $($($($(#[$note])? $field: $set $(as $renamed)?;)?)*)?
            $($(body: $body_set;)?)?
        } ..context: support::http::context::Context }

        #[allow(dead_code)] // Some crates have no client or no server.
        impl $request {$($(
            pub(crate) const $constant: support::http::parameter::Parameter $(<$rule_type>)? =
                support::http::parameter::Parameter::$place($wire) $(.$setter($($argument)*))* $(.rule($rule))?;
        )*)?}

        // Neither side may be there to mention what the rows name.
        const _: () = {
            $($($(let _ = core::marker::PhantomData::<$stand>;)?)*)?
            $($($(let _ = core::marker::PhantomData::<$header_stand>;)?)*)*
        };

        support::client_side! {
            impl support::client::ToCall for $request {
                type Plain = support::client::exchange::plain_type!(Self::Success $(, $plain)?);

                #[allow(unused_variables, unreachable_patterns)]
                fn plain(success: Self::Success) -> Option<Self::Plain> {
                    support::client::exchange::plain!(success $(as $plain)? {
                        $($side ($($value)*) $(as $plain_value)?;)*
                    })
                }

                #[allow(unused_variables, irrefutable_let_patterns)]
                fn write(&self, draft: &mut support::client::Draft) {
                    $($(draft.$need(
                        &Self::$constant,
                        &*$(support::convert::$need::<$stand>)?(&self.$field),
                    );)*)?
                    $($(
                        if let $($held)* = &self.body {
                            let content = support::http::content::$taken($($taken_argument)*)
                                $(.$taken_more($($taken_more_argument)*))*;
                            support::client::exchange::Put::put(&content, draft, $body);
                        }
                    )*)?
                }
            }
        }

        support::server_side! {
            impl support::server::FromRequest for $request {
                fn read(input: &mut support::server::Input) -> Option<Self> {
                    $($(let $field = $(support::convert::read::<$stand>)?(input.$need(&Self::$constant));)*)?
                    $(let $body = 'body: {
                        $(
                            let content = support::http::content::$taken($($taken_argument)*)
                                $(.$taken_more($($taken_more_argument)*))*;
                            if content.is_taken(input) {
                                let $body = support::server::exchange::Take::$body_need(&content, input);
                                break 'body $body.map(|$body| $($held)*);
                            }
                        )*
                        None
                    };)?
                    Some(Self {
                        $($($field: support::server::exchange::value!($need $field),)*)?
                        $(body: support::server::exchange::body!($body_need $body),)?
                        context: input.context(),
                    })
                }

                #[allow(unused_variables, unused_parens, irrefutable_let_patterns)]
                fn write(outcome: Result<Self::Success, Self::Error>) -> support::http::reply::Reply {
                    let outcome = &outcome;
                    // An error whose status has another body than this one is written like those that have it.
                    for is_documented in [true, false] {
                        $(support::server::exchange::answer! {
                            $side outcome is_documented $status $statuses ($($value)*) |reply| {
                                $(let reply = reply.$header(
                                    &support::http::parameter::Parameter::$header_place($($header_argument)*)
                                        $(.$header_more($($header_more_argument)*))*,
                                    &*$(support::convert::$header::<$header_stand>)?($header_field),
                                );)*
                                $(
                                    let content = support::http::content::$given($($given_argument)*)
                                        $(.$given_more($($given_more_argument)*))*;
                                    let reply = support::http::content::Body::write(&content, reply, $body);
                                )?
                                reply
                            }
                        })*
                    }
                    support::server::exchange::undocumented(outcome.as_ref().err().map(|error| error.start()))
                }
            }
        }
    };
}

/// What `Accept` says for the body of a row.
#[allow(unused_macros)] // Some crates have no bodies.
macro_rules! asked {
    (other $content:expr) => {
        ""
    };
    ($side:ident $content:expr) => {
        $content.sent
    };
}

/// Lists the operations of a trait, by the names of their methods: what serves them follows from that, and how a client
/// relays them.
///
/// ```text
/// operations! { Api for crate::client::Client {
///     add_pet(AddPetRequest);
/// } }
/// ```
#[allow(unused_macros)] // The generator has no operations.
macro_rules! operations {
    ($api:ident for $client:path { $($method:ident($request:ident);)* }) => {
        /// The requests, by the names of the methods that take them.
        #[doc(hidden)]
        pub mod by_method {$(
            pub use super::$request as $method;
        )*}

        #[allow(dead_code)]
        pub(crate) const OPERATIONS: &[&support::http::operation::Operation] =
            &[$(<$request as support::http::operation::Exchange>::OPERATION),*];

        support::client_side! {
            #[cfg(not(target_arch = "wasm32"))]
            impl $api for $client {$(
                async fn $method(
                    &self,
                    request: $request,
                ) -> Result<
                    <$request as support::http::operation::Exchange>::Success,
                    support::http::failure::Failure<<$request as support::http::operation::Exchange>::Error>,
                > {
                    Ok(self.0.relay(&request, &request.context).await?)
                }
            )*}
        }

        support::server_side! {
            #[allow(dead_code, deprecated)]
            pub(crate) fn serve<A: $api, G>(
                server: support::server::Builder<A, G>,
            ) -> support::server::Builder<A, G> {
                server $(.operation(|api, request: $request| async move { <A as $api>::$method(&api, request).await }))*
            }
        }
    };
}

/// Keeps the items of a side.
#[allow(unused_macros)] // Some crates have neither side.
macro_rules! kept {
    ($($items:tt)*) => { $($items)* };
}

/// Drops the items of a side that is left out.
#[allow(unused_macros)] // Some crates have both sides.
macro_rules! dropped {
    ($($items:tt)*) => {};
}

#[allow(unused_imports)] // Some crates have both sides, and only tests declare operations in the generator.
pub(crate) use {asked, dropped, kept, operation, operations};
