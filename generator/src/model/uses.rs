//! What of the support code a model has a use for.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::bodies::{BodyKind, Payload};
use super::mapped::{Conversion, Foreign};
use super::{Model, Shape, Type};

impl Model {
    /// Whether any type is, or has within it, one that is found by `is`.
    pub fn has_type(&self, is: impl Fn(&Type) -> bool) -> bool {
        let exchanged = self
            .payloads()
            .map(|payload| &payload.ty)
            .chain(self.parameters().map(|parameter| &parameter.ty));
        self.has_shape(|shape| shape.holds(&is)) || exchanged.into_iter().any(|ty| ty.has(&is))
    }

    /// The types of other crates that stand for formats.
    fn foreign_types(&self) -> Vec<Foreign> {
        let found = RefCell::new(Vec::new());
        self.has_type(|ty| {
            if let Type::Foreign(foreign) = ty {
                found.borrow_mut().push((**foreign).clone());
            }
            false
        });
        found.into_inner()
    }

    /// The paths of the types of other crates that stand for formats.
    pub fn foreign_paths(&self) -> BTreeSet<String> {
        self.foreign_types().into_iter().map(|foreign| foreign.path).collect()
    }

    /// The modules of the built-in conversions that are used.
    pub fn built_in_modules(&self) -> BTreeSet<&'static str> {
        let of_type = |foreign: Foreign| match foreign.conversion {
            Conversion::BuiltIn(module, _) => Some(module),
            Conversion::Own(_) => None,
        };
        self.foreign_types().into_iter().filter_map(of_type).collect()
    }

    /// Whether any type has a shape that is found by `is`.
    pub fn has_shape(&self, is: impl Fn(&Shape) -> bool) -> bool {
        self.types.0.iter().any(|definition| is(&definition.shape))
    }

    /// Whether any body is of one of these kinds.
    pub fn has_body(&self, kinds: &[BodyKind]) -> bool {
        self.payloads().any(|payload| kinds.contains(&payload.kind))
    }

    /// The bodies of all requests and responses.
    fn payloads(&self) -> impl Iterator<Item = &Payload> {
        self.operations().into_iter().flat_map(|operation| {
            let request = operation.body.as_ref().map(|body| &body.content);
            let responses = operation
                .responses
                .iter()
                .filter_map(|response| response.content.as_ref());
            request
                .into_iter()
                .chain(responses)
                .flat_map(|content| content.payloads())
        })
    }
}

impl Shape {
    /// Whether it holds a type that is, or has within it, one that is found by `is`.
    pub(super) fn holds(&self, is: &impl Fn(&Type) -> bool) -> bool {
        self.held().into_iter().any(|ty| ty.has(is))
    }
}
