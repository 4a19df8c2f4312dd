//! The types of `openapi.yaml` as one would write them down by hand, with serde's derives and without validation.

#![allow(missing_docs, reason = "the description has them")]

use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct Page {
    pub data: Vec<Identity>,
    pub offset: i64,
    pub total: i64,
    pub limit: i64,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Identity {
    pub id: String,
    pub name: String,
    pub usage: Usage,
    pub description: Option<String>,
    pub lifetime_days: Option<i64>,
    pub weight: Option<f64>,
    pub enabled: Option<bool>,
    pub tags: Option<Vec<String>>,
    pub username: Option<Username>,
    pub authorities: Option<Vec<Authority>>,
    pub folder: Option<String>,
    pub snippet: Option<String>,
    pub device: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Usage {
    Authentication,
    Encryption,
    Signing,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Username {
    pub field: Option<Part>,
    pub domain: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Subject,
    SubjectAlt,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Authority {
    pub name: String,
    pub default_ocsp_url: Option<String>,
    pub ocsp_verify_cert: Option<String>,
    pub template_name: Option<String>,
}

/// A tagged enum.
#[derive(Debug, Deserialize, Serialize)]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum Filter {
    All { of: Vec<Filter> },
    Any { of: Vec<Filter> },
    Not { of: Box<Filter> },
    Equals { field: String, value: Operand },
    Between { field: String, from: i64, to: i64 },
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Operand {
    String(String),
    Integer(i64),
    Boolean(bool),
}
