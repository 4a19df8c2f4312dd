// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    /// `name`.
    ///
    /// At most 4 characters.
    pub name: Option<String>,
    /// `order`.
    pub order: Option<Order>,
}

/// `two` of `GetMatrix`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetMatrixTwo {
    /// `r`.
    pub r: Option<i64>,
    /// `g`.
    pub g: Option<i64>,
}

/// `sort` of `ListItems`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListItemsSort {
    /// `by`.
    pub by: Option<String>,
}

/// `exploded` of `ListItems`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListItemsExploded {
    /// `from`.
    pub from: Option<i64>,
    /// `to`.
    pub to: Option<i64>,
}

/// `format` of `ItemsByItemIdPartsByPartFormat`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemsByItemIdPartsByPartFormatFormat {
    /// `json`.
    Json,
    /// `xml`.
    Xml,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}
