//! Models for tests.

use serde_json::{Map, Value, json};

use super::{Mappings, Model, Options};
use crate::description;
use crate::diagnostic::{Diagnostics, Place};

/// The model of a description with these schemas, and the codes of its diagnostics.
pub fn model(schemas: impl Iterator<Item = (String, Value)>) -> (Model, Vec<&'static str>) {
    let schemas: Map<String, Value> = schemas.collect();
    of(&json!({"components": {"schemas": schemas}}))
}

/// The model of a description with these members, and the codes of its diagnostics.
pub fn of(members: &Value) -> (Model, Vec<&'static str>) {
    with(members, Mappings::default(), Options::default())
}

/// The same with formats that are mapped to types, and other options.
pub fn with(members: &Value, mappings: Mappings, options: Options) -> (Model, Vec<&'static str>) {
    let mut document = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}});
    let members = members.as_object().cloned().unwrap_or_default();
    document.as_object_mut().unwrap().extend(members);
    let mut diagnostics = Diagnostics::new();
    let mut description = description::read(&document, Place::default().file, &mut diagnostics).unwrap();
    let mut model = Model {
        mappings,
        ..Model::default()
    };
    super::build(&mut description, &mut model, options, &mut diagnostics);
    (model, diagnostics.iter().map(|diagnostic| diagnostic.code).collect())
}
