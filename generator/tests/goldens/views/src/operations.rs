// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::support::http::operation::Operation;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[&CREATE_ACCOUNT, &LIST_ACCOUNTS];

/// `POST /accounts`
pub static CREATE_ACCOUNT: Operation = Operation {
    id: "createAccount",
    method: "POST",
    path: "/accounts",
    security: &[],
    consumes: &["application/json"],
    produces: &["application/json"],
};

/// `GET /accounts`
pub static LIST_ACCOUNTS: Operation = Operation {
    id: "listAccounts",
    method: "GET",
    path: "/accounts",
    security: &[],
    consumes: &[],
    produces: &["application/json"],
};
