// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

use crate::support::format;
use crate::support::http::operation::Operation;
use crate::support::http::parameter::{Parameter, Style};
use crate::support::rules;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[&GET_PART, &GET_ITEMS, &GET_MATRIX, &LIST_ITEMS];

/// `GET /items/{item-id}/parts/{part}.{format}`
pub static GET_PART: Operation = Operation {
    id: "getPart",
    method: "GET",
    path: "/items/{item-id}/parts/{part}.{format}",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// The parameters and headers of `get_part`.
pub mod get_part {
    use super::*;

    /// `item-id` in the path.
    pub const ITEM_ID: Parameter<rules::Integer> = Parameter::path("item-id")
        .rule(rules::Integer::new().minimum(1));

    /// `part` in the path.
    pub const PART: Parameter<rules::Text> = Parameter::path("part")
        .rule(rules::Text::new().max_length(5));

    /// `format` in the path.
    pub const FORMAT: Parameter = Parameter::path("format");

    /// The header `X-Trace`.
    pub const X_TRACE: Parameter<rules::Text> = Parameter::header("X-Trace")
        .rule(rules::Text::new().format(&format::uuid::UUID));

    /// The header `X-Days`.
    pub const X_DAYS: Parameter = Parameter::header("X-Days");

    /// The cookie `session`.
    pub const SESSION: Parameter = Parameter::cookie("session");
}

/// `GET /items/{ids}`
pub static GET_ITEMS: Operation = Operation {
    id: "getItems",
    method: "GET",
    path: "/items/{ids}",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// The parameters and headers of `get_items`.
pub mod get_items {
    use super::*;

    /// `ids` in the path.
    pub const IDS: Parameter = Parameter::path("ids");
}

/// `GET /matrix/{one}/{two}`
pub static GET_MATRIX: Operation = Operation {
    id: "getMatrix",
    method: "GET",
    path: "/matrix/{one}/{two}",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// The parameters and headers of `get_matrix`.
pub mod get_matrix {
    use super::*;

    /// `one` in the path.
    pub const ONE: Parameter = Parameter::path("one").style(Style::Matrix);

    /// `two` in the path.
    pub const TWO: Parameter = Parameter::path("two").style(Style::Label).explode(true);
}

/// `GET /items`
pub static LIST_ITEMS: Operation = Operation {
    id: "listItems",
    method: "GET",
    path: "/items",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// The parameters and headers of `list_items`.
pub mod list_items {
    use super::*;

    /// `limit` in the query.
    pub const LIMIT: Parameter<rules::Integer> = Parameter::query("limit")
        .rule(rules::Integer::new().minimum(1).maximum(200));

    /// `q` in the query.
    pub const Q: Parameter<rules::Text> = Parameter::query("q")
        .rule(rules::Text::new().min_length(1));

    /// `flag` in the query.
    pub const FLAG: Parameter = Parameter::query("flag");

    /// `ratio` in the query.
    pub const RATIO: Parameter = Parameter::query("ratio");

    /// `tags` in the query.
    pub const TAGS: Parameter<rules::Items> = Parameter::query("tags")
        .rule(rules::Items::new().max_items(3));

    /// `csv` in the query.
    pub const CSV: Parameter = Parameter::query("csv").explode(false);

    /// `pipes` in the query.
    pub const PIPES: Parameter = Parameter::query("pipes").style(Style::PipeDelimited);

    /// `spaces` in the query.
    pub const SPACES: Parameter = Parameter::query("spaces")
        .style(Style::SpaceDelimited);

    /// `filter` in the query.
    pub const FILTER: Parameter = Parameter::query("filter").style(Style::DeepObject);

    /// `sort` in the query.
    pub const SORT: Parameter = Parameter::query("sort").style(Style::DeepObject);

    /// `exploded` in the query.
    pub const EXPLODED: Parameter = Parameter::query("exploded")
        .properties(&["from", "to"]);

    /// `order` in the query.
    pub const ORDER: Parameter = Parameter::query("order");

    /// `json` in the query.
    pub const JSON: Parameter = Parameter::query("json").style(Style::Json);

    /// `type` in the query.
    pub const TYPE: Parameter = Parameter::query("type");

    /// `reserved` in the query.
    pub const RESERVED: Parameter = Parameter::query("reserved").allow_reserved();

    /// `since` in the query.
    pub const SINCE: Parameter<rules::Text> = Parameter::query("since")
        .rule(rules::Text::new().format(&format::time::DATE_TIME));
}
