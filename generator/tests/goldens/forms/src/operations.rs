// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::api::*;
use crate::support::http::operation::Operation;
use crate::support::http::parameter::{Parameter, Style};

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[&LIST_ORDERS, &POST_ORDER];

/// `GET /orders`
pub static LIST_ORDERS: Operation = Operation {
    id: "listOrders",
    method: "GET",
    path: "/orders",
    security: &[],
    consumes: &[],
    produces: &[],
};

impl ListOrdersRequest {
    pub(crate) const EXPAND: Parameter = Parameter::query("expand").style(Style::Nested);
    pub(crate) const CREATED: Parameter = Parameter::query("created")
        .style(Style::Nested);
    pub(crate) const FILTER: Parameter = Parameter::query("filter").style(Style::Nested);
}

/// `POST /orders`
pub static POST_ORDER: Operation = Operation {
    id: "postOrder",
    method: "POST",
    path: "/orders",
    security: &[],
    consumes: &["application/x-www-form-urlencoded"],
    produces: &["application/x-www-form-urlencoded"],
};

impl PostOrderRequest {
    pub(crate) const FORM: &[Parameter] = &[
        Parameter::query("metadata").style(Style::Nested),
        Parameter::query("items").style(Style::Nested),
        Parameter::query("expand").style(Style::Nested),
        Parameter::query("customer").style(Style::Nested),
        Parameter::query("tags").explode(false),
        Parameter::query("words").style(Style::SpaceDelimited),
        Parameter::query("sizes").style(Style::PipeDelimited),
        Parameter::query("path").allow_reserved(),
        Parameter::query("range").properties(&["gt", "lt"]),
        Parameter::query("list").style(Style::Json),
    ];
}

impl PostOrderResponse {
    pub(crate) const FORM2: &[Parameter] = &[
        Parameter::query("metadata").style(Style::Nested),
    ];
}
