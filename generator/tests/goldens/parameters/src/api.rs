// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};
use crate::support::{format, rules};

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /items/{item-id}/parts/{part}.{format}`
    fn get_part(&self, request: GetPartRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /items/{ids}`
    fn get_items(&self, request: GetItemsRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /matrix/{one}/{two}`
    fn get_matrix(&self, request: GetMatrixRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// Lists items.
    ///
    /// `GET /items`
    fn list_items(&self, request: ListItemsRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    get_part(GetPartRequest);
    get_items(GetItemsRequest);
    get_matrix(GetMatrixRequest);
    list_items(ListItemsRequest);
} }

/// The request of [`Api::get_part`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPartRequest {
    /// Which item.
    ///
    /// At least 1.
    pub item_id: i64,
    /// At most 5 characters.
    pub part: String,
    pub format: models::ItemsByItemIdPartsByPartFormatFormat,
    /// Format: uuid.
    pub x_trace: String,
    pub x_days: Option<Vec<i64>>,
    pub session: Option<String>,
    pub context: Context,
}

operation! {
    GetPartRequest(status, body) => (), ();
    "getPart", "GET", "/items/{item-id}/parts/{part}.{format}";
    parameters {
        required item_id(i64) => ITEM_ID: rules::Integer = path("item-id"), rules::Integer::new().minimum(1);
        required part(impl Into<String>) => PART: rules::Text = path("part"), rules::Text::new().max_length(5);
        required format(models::ItemsByItemIdPartsByPartFormatFormat) => FORMAT = path("format");
        required x_trace(impl Into<String>) => X_TRACE: rules::Text = header("X-Trace"), rules::Text::new()
            .format(&format::uuid::UUID);
        optional x_days[Vec<i64>] => X_DAYS = header("X-Days");
        optional session[impl Into<String>] => SESSION = cookie("session");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_items`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetItemsRequest {
    pub ids: Vec<i64>,
    pub context: Context,
}

operation! {
    GetItemsRequest(status, body) => (), ();
    "getItems", "GET", "/items/{ids}";
    parameters {
        required ids(Vec<i64>) => IDS = path("ids");
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_matrix`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetMatrixRequest {
    pub one: Vec<String>,
    pub two: models::GetMatrixTwo,
    pub context: Context,
}

operation! {
    GetMatrixRequest(status, body) => (), ();
    "getMatrix", "GET", "/matrix/{one}/{two}";
    parameters {
        required one(Vec<String>) => ONE = path("one").matrix();
        required two(models::GetMatrixTwo) => TWO = path("two").label().explode(true);
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::list_items`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListItemsRequest {
    /// How many.
    ///
    /// Default: `200`. 1 to 200.
    pub limit: Option<i32>,
    /// At least 1 character.
    pub q: String,
    pub flag: Option<bool>,
    pub ratio: Option<f64>,
    /// At most 3 items.
    pub tags: Option<Vec<String>>,
    pub csv: Option<Vec<i64>>,
    pub pipes: Option<Vec<String>>,
    pub spaces: Option<Vec<String>>,
    pub filter: Option<models::Filter>,
    pub sort: Option<models::ListItemsSort>,
    pub exploded: Option<models::ListItemsExploded>,
    pub order: Option<models::Order>,
    pub json: Option<models::Filter>,
    pub r#type: Option<String>,
    pub reserved: Option<String>,
    /// Format: date-time.
    pub since: Option<String>,
    pub context: Context,
}

operation! {
    ListItemsRequest(status, body) => (), ();
    "listItems", "GET", "/items";
    parameters {
        optional limit[i32] => LIMIT: rules::Integer = query("limit"), rules::Integer::new().minimum(1).maximum(200);
        required q(impl Into<String>) => Q: rules::Text = query("q"), rules::Text::new().min_length(1);
        optional flag[bool] => FLAG = query("flag");
        optional ratio[f64] => RATIO = query("ratio");
        optional tags[Vec<String>] => TAGS: rules::Items = query("tags"), rules::Items::new().max_items(3);
        optional csv[Vec<i64>] => CSV = query("csv").explode(false);
        optional pipes[Vec<String>] => PIPES = query("pipes").pipe_delimited();
        optional spaces[Vec<String>] => SPACES = query("spaces").space_delimited();
        optional filter[models::Filter] => FILTER = query("filter").deep_object();
        optional sort[models::ListItemsSort] => SORT = query("sort").deep_object();
        optional exploded[models::ListItemsExploded] => EXPLODED = query("exploded").properties(&["from", "to"]);
        optional order[models::Order] => ORDER = query("order");
        optional json[models::Filter] => JSON = query("json").json();
        optional r#type[impl Into<String>] as with_type => TYPE = query("type");
        optional reserved[impl Into<String>] => RESERVED = query("reserved").allow_reserved();
        optional since[impl Into<String>] => SINCE: rules::Text = query("since"), rules::Text::new()
            .format(&format::time::DATE_TIME);
    }
    responses {
        204 => ok (());
    }
}

/// Implements the named methods of a trait of the API: they answer 501.
///
/// ```text
/// impl Api for Service {
///     not_implemented!(one, another);
/// }
/// ```
#[macro_export]
macro_rules! not_implemented {
    ($($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method $crate::api::by_method::$method })*
    };
    (@$method:ident $request:ty) => {
        async fn $method(
            &self,
            _: $request,
        ) -> ::std::result::Result<
            <$request as $crate::support::http::operation::Exchange>::Success,
            $crate::Failure<<$request as $crate::support::http::operation::Exchange>::Error>,
        > {
            ::std::result::Result::Err($crate::Rejection::not_implemented().into())
        }
    };
}
