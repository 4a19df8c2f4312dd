// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Report {
    pub title: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub status: Option<i64>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostFormBody {
    pub name: String,
    pub age: Option<i64>,
    pub tags: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Created {
    pub id: i64,
}
