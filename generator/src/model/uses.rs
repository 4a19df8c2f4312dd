//! What of the support code a model has a use for.

use super::bodies::{BodyKind, Payload};
use super::{Model, Shape, Type, UnknownFields};

impl Model {
    /// Whether any type is, or has within it, one that is found by `is`.
    pub fn has_type(&self, is: impl Fn(&Type) -> bool) -> bool {
        let exchanged = self
            .payloads()
            .map(|payload| &payload.ty)
            .chain(self.parameters().map(|parameter| &parameter.ty));
        self.has_shape(|shape| holds(shape, &is)) || exchanged.into_iter().any(|ty| within(ty, &is))
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

/// Whether a shape holds a type that is, or has within it, one that is found by `is`.
pub(super) fn holds(shape: &Shape, is: &impl Fn(&Type) -> bool) -> bool {
    held(shape).into_iter().any(|ty| within(ty, is))
}

/// The types that a shape holds.
fn held(shape: &Shape) -> Vec<&Type> {
    match shape {
        Shape::Struct(object) => {
            let kept = match &object.unknown {
                UnknownFields::Keep(field) => Some(&field.ty),
                UnknownFields::Drop | UnknownFields::Deny => None,
            };
            object.fields.iter().map(|field| &field.ty).chain(kept).collect()
        }
        Shape::KeyedUnion(union) => {
            let payloads = union.variants.iter().map(|variant| variant.payload.as_ref().ok());
            payloads.flatten().collect()
        }
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Newtype(ty, _) | Shape::Alias(ty) => vec![ty],
        Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Foreign(_) => Vec::new(),
    }
}

fn within(ty: &Type, is: &impl Fn(&Type) -> bool) -> bool {
    is(ty)
        || match ty {
            Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) | Type::Deep(inner) => {
                within(inner, is)
            }
            Type::Tuple(items) => items.iter().any(|item| within(item, is)),
            _ => false,
        }
}
