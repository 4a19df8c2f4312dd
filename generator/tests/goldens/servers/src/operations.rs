// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::support::http::operation::Operation;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[&LIST_ITEMS, &READ_FILE, &WRITE_FILE, &SEND_FILE];

/// `GET /items`
pub static LIST_ITEMS: Operation = Operation {
    id: "listItems",
    method: "GET",
    path: "/items",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /files`
pub static READ_FILE: Operation = Operation {
    id: "readFile",
    method: "GET",
    path: "/files",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `PUT /files`
pub static WRITE_FILE: Operation = Operation {
    id: "writeFile",
    method: "PUT",
    path: "/files",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `POST /files`
pub static SEND_FILE: Operation = Operation {
    id: "sendFile",
    method: "POST",
    path: "/files",
    security: &[],
    consumes: &[],
    produces: &[],
};
