// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    Asc,
    Desc,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// At most 4 characters.
    pub name: Option<String>,
    pub order: Option<Order>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMatrixTwo {
    pub r: Option<i64>,
    pub g: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemsSort {
    pub by: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListItemsExploded {
    pub from: Option<i64>,
    pub to: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemsByItemIdPartsByPartFormatFormat {
    Json,
    Xml,
    Unknown(crate::UnknownValue),
}
