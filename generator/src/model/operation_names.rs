//! The names of operations and of their traits.

use std::rc::Rc;

use super::calls::RESERVED_METHODS;
use super::lower::Lowering;
use super::names::{Claim, Scope, field_name, indirectness, type_name};
use super::operation_types;
use super::operations::derived_id;
use super::owners::Owner;
use crate::description::Description;

/// What an operation or a webhook is called.
#[derive(Debug)]
pub struct OperationName {
    /// `operationId`, or what stands for it.
    pub id: String,
    /// The method.
    pub method: String,
    /// What its inline types are part of; the names of all its types begin with the name of that.
    pub owner: Rc<Owner>,
}

impl Lowering<'_> {
    /// Names the operations and webhooks. Where two would be called alike, one of them is called by its method and path.
    pub(super) fn own_operations(&mut self, description: &Description) {
        let operations = &description.operations;
        for parameter in operations.iter().flat_map(|operation| &operation.parameters) {
            let place = parameter.place.pointer.clone();
            self.parameter_names.insert(place, parameter.name.clone());
        }
        let derived: Vec<String> = operations
            .iter()
            .map(|operation| derived_id(&operation.method, &operation.path))
            .collect();
        let ids = operations.iter().zip(&derived);
        let ids: Vec<String> = ids
            .map(|(operation, id)| operation.id.as_ref().unwrap_or(id).clone())
            .collect();
        let claims = operations
            .iter()
            .zip(&ids)
            .zip(&derived)
            .map(|((operation, id), derived)| {
                let (rank, name) = match &operation.rust_name {
                    Some(given) => (0, given.clone()),
                    None => (indirectness(id, &field_name(id)), field_name(id)),
                };
                Claim::new(rank, name, field_name(derived))
            });
        let methods = Scope::with(RESERVED_METHODS).settle(&claims.collect::<Vec<_>>());
        let of_operations = methods
            .iter()
            .zip(&derived)
            .map(|(method, derived)| Claim::new(0, type_name(method), type_name(derived)));
        let of_webhooks = description.webhooks.iter().map(|webhook| {
            let name = type_name(&webhook.name);
            Claim::new(1, name.clone(), format!("{name}Webhook"))
        });
        let types = Scope::default().settle(&of_operations.chain(of_webhooks).collect::<Vec<_>>());
        let webhooks = description.webhooks.iter();
        let places = operations
            .iter()
            .map(|operation| &operation.place)
            .chain(webhooks.map(|webhook| &webhook.place));
        let nothing = std::iter::repeat_with(String::new);
        let called = ids.into_iter().zip(methods).chain(nothing.zip(nothing));
        for ((name, place), (id, method)) in types.into_iter().zip(places).zip(called) {
            self.order += 1;
            let owner = self.owners.add(Owner {
                name,
                kind: "Operation",
                place: place.pointer.clone(),
                order: self.order,
                schema: None,
            });
            self.operation_names.push(OperationName { id, method, owner });
        }
    }
}

/// The names of the traits of operations with these tags.
pub fn of_traits(tags: &[Option<&str>]) -> Vec<String> {
    if tags.len() == 1 {
        return vec!["Api".to_owned()];
    }
    let claims = tags.iter().map(|tag| {
        let name = type_name(tag.unwrap_or("other"));
        let rank = tag.map_or(0, |tag| indirectness(tag, &name));
        Claim::new(rank, format!("{name}Api"), format!("{name}TagApi"))
    });
    Scope::with(operation_types::RESERVED).settle(&claims.collect::<Vec<_>>())
}
