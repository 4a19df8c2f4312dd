//! What inline types are part of, and the way to them from there: nothing else gives them their names.

use std::collections::HashMap;
use std::rc::Rc;

use super::lower::Lowering;
use super::names::{Claim, type_name};
use super::operations::{derived_id, status_name};
use super::views::View;
use crate::description::Status;
use crate::schema::{Conjunction, SchemaId};
use crate::source::Pointer;

/// What inline types are named after: a component, an operation, a webhook, or a path with parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// What the names of its types begin with.
    pub name: String,
    /// What it is, in a word, to tell it from others of that name.
    pub kind: &'static str,
    /// Where it is described.
    pub place: Pointer,
    /// Its position among all of them, by which types are put in order.
    pub order: usize,
    /// The component schema that it is.
    pub schema: Option<SchemaId>,
}

/// The kinds of components that can hold inline schemas.
const SECTIONS: [(&str, &str); 7] = [
    ("schemas", "Schema"),
    ("responses", "Response"),
    ("parameters", "Parameter"),
    ("requestBodies", "Body"),
    ("headers", "Header"),
    ("mediaTypes", "Content"),
    ("pathItems", "Path"),
];

/// The owners of a description, by their places.
#[derive(Debug, Default)]
pub struct Owners(HashMap<Pointer, Rc<Owner>>);

impl Owners {
    /// Adds one.
    pub fn add(&mut self, owner: Owner) -> Rc<Owner> {
        let owner = Rc::new(owner);
        // Two paths can be one path item.
        self.0.entry(owner.place.clone()).or_insert_with(|| Rc::clone(&owner));
        owner
    }

    /// The innermost one around a place.
    fn around(&self, place: &Pointer) -> Option<Rc<Owner>> {
        let mut at = Some(place.clone());
        while let Some(here) = at {
            if let Some(known) = self.0.get(&here) {
                return Some(Rc::clone(known));
            }
            at = here.parent();
        }
        let way: Vec<_> = place.tokens().map(|token| token.into_owned()).collect();
        let words: Vec<&str> = way.iter().map(String::as_str).collect();
        let (name, kind) = match words.as_slice() {
            ["components", section, name, ..] => {
                let (_, kind) = SECTIONS.iter().find(|(known, _)| known == section)?;
                (type_name(name), *kind)
            }
            ["paths", path, "parameters", ..] => (type_name(&derived_id("", path)), "Path"),
            _ => return None,
        };
        let depth = if kind == "Path" { 2 } else { 3 };
        let place = way
            .iter()
            .take(depth)
            .fold(Pointer::root(), |place, token| place.child(token));
        Some(Rc::new(Owner {
            name,
            kind,
            place,
            order: usize::MAX,
            schema: None,
        }))
    }
}

/// Where an inline schema stands, which gives its type a name.
#[derive(Debug, Clone)]
pub struct Hint {
    owner: Rc<Owner>,
    path: Vec<String>,
}

impl Hint {
    /// Directly in `owner`.
    pub fn of(owner: &Rc<Owner>) -> Self {
        Hint {
            owner: Rc::clone(owner),
            path: Vec::new(),
        }
    }

    /// What it is part of.
    pub fn owner(&self) -> &Owner {
        &self.owner
    }

    /// The words that lead to it.
    pub fn path(&self) -> &[String] {
        &self.path
    }

    /// The words that name this place, but for those between its owner and itself.
    pub fn words(&self) -> String {
        match self.path.last() {
            Some(last) => format!("{} {last}", self.owner.name),
            None => self.owner.name.clone(),
        }
    }

    /// In the part `name` of this place.
    pub fn part(&self, name: &str) -> Self {
        let mut hint = self.clone();
        hint.path.push(name.to_owned());
        hint
    }

    /// What the type is to be called that stands here: `PetOwnerAddress`, and where something has a more direct claim
    /// to that, `OwnerAddressOfPet`.
    pub fn claim(&self, view: View) -> Claim {
        let suffix = if view == View::Input { "Input" } else { "" };
        let (owner, path) = (&self.owner.name, self.path.join(" "));
        let name = type_name(&format!("{owner} {path}"));
        let qualified = match self.path.as_slice() {
            [] => format!("{owner}{}", self.owner.kind),
            _ => format!("{}Of{owner}", type_name(&path)),
        };
        Claim::new(INLINE + self.path.len(), name + suffix, qualified + suffix)
    }
}

/// The rank of the claims of given names, and of those that belong to a component or an operation as a whole. Those of
/// inline types come after them, the shorter the way the earlier.
pub const GIVEN: usize = 0;
pub const WHOLE: usize = 1;
const INLINE: usize = 2;

impl Lowering<'_> {
    /// Where the schema `id` stands: at `hint`, unless what refers to it is not what it is written in.
    pub(super) fn home(&mut self, id: SchemaId, view: View, hint: &Hint) -> Hint {
        // What was made of several schemas belongs to what asked for it.
        if !self.differing.is_written(id) {
            return hint.clone();
        }
        let place = self.schemas[id].place.pointer.clone();
        let Some(owner) = self.owners.around(&place).filter(|owner| *owner != hint.owner) else {
            return hint.clone();
        };
        if let (Some(schema), View::Output) = (owner.schema, view) {
            // Its own owner knows best what it is.
            self.component(schema, view);
        }
        let path = self.way(&owner, &place);
        Hint { owner, path }
    }

    /// The words that lead from an owner to a place in it.
    fn way(&self, owner: &Owner, place: &Pointer) -> Vec<String> {
        let rest = place.strip_prefix(&owner.place).unwrap_or_default();
        let mut tokens = rest.tokens();
        let mut at = owner.place.clone();
        let mut words = Vec::new();
        while let Some(keyword) = tokens.next() {
            let around = at.clone();
            at = at.child(&keyword);
            let word = match &*keyword {
                "schema" | "contentSchema" => None,
                "items" | "contains" | "unevaluatedItems" => Some("Item".to_owned()),
                "additionalProperties" | "unevaluatedProperties" => Some("Value".to_owned()),
                "propertyNames" => Some("Key".to_owned()),
                "requestBody" => Some("Body".to_owned()),
                _ => {
                    let Some(name) = tokens.next() else {
                        words.push(keyword.into_owned());
                        break;
                    };
                    at = at.child(&name);
                    match &*keyword {
                        "allOf" | "content" => None,
                        "oneOf" | "anyOf" => self.branch_word(&around, &at),
                        "parameters" => Some(self.parameter_names.get(&at).cloned().unwrap_or(name.into_owned())),
                        "patternProperties" => Some("Value".to_owned()),
                        "prefixItems" => Some(match name.parse::<usize>() {
                            Ok(index) => format!("Item {}", index + 1),
                            Err(_) => name.into_owned(),
                        }),
                        "responses" => Some(status(&name)),
                        _ => Some(name.into_owned()),
                    }
                }
            };
            words.extend(word);
        }
        words
    }

    /// What the branch at a place is called, unless it is the only one beside null.
    fn branch_word(&self, union: &Pointer, branch: &Pointer) -> Option<String> {
        let union = self.by_place.get(union)?;
        let branch = *self.by_place.get(branch)?;
        let only = self.only_branch(&Conjunction::of(*union, self.schemas));
        (only != Some(branch)).then(|| self.branch_name(branch))
    }
}

/// The word for a status, as it is written.
fn status(text: &str) -> String {
    let code = text.parse().map(Status::Code);
    let range = || text.get(..1).and_then(|digit| digit.parse().ok()).map(Status::Range);
    status_name(code.ok().or_else(range).unwrap_or(Status::Default))
}
