//! The names of operations and of their groups.

use indexmap::IndexMap;

use super::calls::{Grouping, method_names, without_tag};
use super::lower::Lowering;
use super::names::{Claim, Scope, field_name, indirectness, type_name};
use super::operations::derived_id;
use super::owners::Owner;
use crate::description::{self, Description};

/// Names that modules of operations can't have: beside them stands what `api.rs` and `client.rs` import or mean by these
/// names. The last ones no file can have on Windows.
const RESERVED_MODULES: &[&str] = &[
    "blob",
    "by_method",
    "bytes",
    "failure",
    "format",
    "http",
    "mod",
    "models",
    "operations",
    "patterns",
    "rules",
    "schema",
    "serde_json",
    "std",
    "support",
    "aux",
    "con",
    "nul",
    "prn",
];

/// What an operation is called.
#[derive(Debug, Default)]
pub struct OperationName {
    /// `operationId`, or what stands for it.
    pub id: String,
    /// The module of its group, if it is in one.
    pub module: Option<String>,
    /// The method, in its group.
    pub method: String,
    /// What the names of its types begin with, in its group.
    pub type_name: String,
}

impl Lowering<'_> {
    /// Names the operations and webhooks: among all of them, which inline types are named after, and in their groups.
    /// Where two would be called alike, one of them is called by its method and path.
    pub(super) fn own_operations(&mut self, description: &Description) {
        let operations = &description.operations;
        for parameter in operations.iter().flat_map(|operation| &operation.parameters) {
            let place = parameter.place.pointer.clone();
            self.parameter_names.insert(place, parameter.name.clone());
        }
        let owners = self.owner_names(description);
        let webhooks = description.webhooks.iter().map(|webhook| &webhook.place);
        let places = operations.iter().map(|operation| &operation.place).chain(webhooks);
        for (name, place) in owners.into_iter().zip(places) {
            self.order += 1;
            let owner = self.owners.add(Owner {
                name,
                kind: "Operation",
                place: place.pointer.clone(),
                order: self.order,
                schema: None,
            });
            self.operation_owners.push(owner);
        }
    }

    /// What the inline types of the operations are named after, and of the webhooks.
    fn owner_names(&self, description: &Description) -> Vec<String> {
        let operations = &description.operations;
        let claims = operations.iter().map(|operation| method_claim(operation, None));
        let methods = method_names().settle(&claims.collect::<Vec<_>>());
        let of_operations = methods.iter().zip(operations).map(type_claim);
        let of_webhooks = description.webhooks.iter().map(|webhook| {
            let name = type_name(&webhook.name);
            Claim::new(1, name.clone(), format!("{name}Webhook"))
        });
        Scope::default().settle(&of_operations.chain(of_webhooks).collect::<Vec<_>>())
    }
}

/// The names of operations in their groups, of which none has one of the names `taken`.
pub(super) fn in_groups(
    operations: &[description::Operation],
    grouping: Grouping,
    taken: &[String],
) -> Vec<OperationName> {
    let mut untagged = Vec::new();
    let mut tagged: IndexMap<&str, Vec<usize>> = IndexMap::new();
    for (index, operation) in operations.iter().enumerate() {
        match operation.tags.first().filter(|_| grouping == Grouping::Tag) {
            Some(tag) => tagged.entry(tag).or_default().push(index),
            None => untagged.push(index),
        }
    }
    let mut own = method_names();
    let mut modules = own.clone();
    RESERVED_MODULES.iter().for_each(|name| drop(modules.claim(name)));
    modules.reserve(taken.iter().map(String::as_str));
    let claims = tagged.keys().map(|tag| {
        let name = field_name(tag);
        Claim::new(indirectness(tag, &name), name.clone(), format!("{name}_group"))
    });
    let modules = modules.settle(&claims.collect::<Vec<_>>());
    // The client's methods are beside those that give its groups.
    modules.iter().for_each(|module| drop(own.claim(module)));
    let groups = tagged.into_iter().zip(modules).map(|((tag, members), module)| {
        let methods = method_names();
        (Some((tag, module)), methods, members)
    });
    let mut names: Vec<OperationName> = Vec::new();
    names.resize_with(operations.len(), OperationName::default);
    for (group, mut methods, members) in std::iter::once((None, own, untagged)).chain(groups) {
        let of_group = members.iter().map(|index| &operations[*index]);
        let tag = group.as_ref().map(|(tag, _)| *tag);
        let claims = of_group.clone().map(|operation| method_claim(operation, tag));
        let methods = methods.settle(&claims.collect::<Vec<_>>());
        let claims: Vec<Claim> = methods.iter().zip(of_group).map(type_claim).collect();
        let types = Scope::default().settle(&claims);
        for ((index, method), type_name) in members.into_iter().zip(methods).zip(types) {
            names[index] = OperationName {
                id: id(&operations[index]),
                module: group.as_ref().map(|(_, module)| module.clone()),
                method,
                type_name,
            };
        }
    }
    names
}

/// `operationId`, or what stands for it.
fn id(operation: &description::Operation) -> String {
    let id = operation.id.clone();
    id.unwrap_or_else(|| derived_id(&operation.method, &operation.path))
}

/// What the method of an operation is to be called in the group of `tag`: a name that is given goes first, then the
/// whole name, then what is left of it without the tag.
fn method_claim(operation: &description::Operation, tag: Option<&str>) -> Claim {
    let derived = field_name(&derived_id(&operation.method, &operation.path));
    if let Some(given) = &operation.rust_name {
        return Claim::new(0, given.clone(), derived);
    }
    let id = id(operation);
    let whole = field_name(&id);
    let rank = indirectness(&id, &whole);
    match tag.map(|tag| without_tag(&whole, tag)).filter(|rest| *rest != whole) {
        Some(rest) => Claim {
            rank: rank + 3,
            names: vec![rest.to_owned(), whole.clone(), derived],
        },
        None => Claim::new(rank, whole, derived),
    }
}

/// What the types of an operation are to be called.
fn type_claim((method, operation): (&String, &description::Operation)) -> Claim {
    let derived = derived_id(&operation.method, &operation.path);
    Claim::new(0, type_name(method), type_name(&derived))
}
