// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::api::*;
use crate::support::http::operation::Operation;
use crate::support::http::parameter::{Parameter, Style};
use crate::support::{format, rules};

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

impl GetPartRequest {
    pub(crate) const ITEM_ID: Parameter<rules::Integer> = Parameter::path("item-id")
        .rule(rules::Integer::new().minimum(1));
    pub(crate) const PART: Parameter<rules::Text> = Parameter::path("part")
        .rule(rules::Text::new().max_length(5));
    pub(crate) const FORMAT: Parameter = Parameter::path("format");
    pub(crate) const X_TRACE: Parameter<rules::Text> = Parameter::header("X-Trace")
        .rule(rules::Text::new().format(&format::uuid::UUID));
    pub(crate) const X_DAYS: Parameter = Parameter::header("X-Days");
    pub(crate) const SESSION: Parameter = Parameter::cookie("session");
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

impl GetItemsRequest {
    pub(crate) const IDS: Parameter = Parameter::path("ids");
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

impl GetMatrixRequest {
    pub(crate) const ONE: Parameter = Parameter::path("one").style(Style::Matrix);
    pub(crate) const TWO: Parameter = Parameter::path("two")
        .style(Style::Label)
        .explode(true);
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

impl ListItemsRequest {
    pub(crate) const LIMIT: Parameter<rules::Integer> = Parameter::query("limit")
        .rule(rules::Integer::new().minimum(1).maximum(200));
    pub(crate) const Q: Parameter<rules::Text> = Parameter::query("q")
        .rule(rules::Text::new().min_length(1));
    pub(crate) const FLAG: Parameter = Parameter::query("flag");
    pub(crate) const RATIO: Parameter = Parameter::query("ratio");
    pub(crate) const TAGS: Parameter<rules::Items> = Parameter::query("tags")
        .rule(rules::Items::new().max_items(3));
    pub(crate) const CSV: Parameter = Parameter::query("csv").explode(false);
    pub(crate) const PIPES: Parameter = Parameter::query("pipes")
        .style(Style::PipeDelimited);
    pub(crate) const SPACES: Parameter = Parameter::query("spaces")
        .style(Style::SpaceDelimited);
    pub(crate) const FILTER: Parameter = Parameter::query("filter")
        .style(Style::DeepObject);
    pub(crate) const SORT: Parameter = Parameter::query("sort").style(Style::DeepObject);
    pub(crate) const EXPLODED: Parameter = Parameter::query("exploded")
        .properties(&["from", "to"]);
    pub(crate) const ORDER: Parameter = Parameter::query("order");
    pub(crate) const JSON: Parameter = Parameter::query("json").style(Style::Json);
    pub(crate) const TYPE: Parameter = Parameter::query("type");
    pub(crate) const RESERVED: Parameter = Parameter::query("reserved").allow_reserved();
    pub(crate) const SINCE: Parameter<rules::Text> = Parameter::query("since")
        .rule(rules::Text::new().format(&format::time::DATE_TIME));
}
