//! Lifting schemas out of a document into the arena.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, Place, most_similar};
use crate::schema::{Context, Dialect, Schema, SchemaId, Schemas, read_schema};
use crate::source::{FileId, Pointer, Way, join, references};

/// The schemas of a document, found as they are asked for.
pub struct Lift<'a> {
    document: &'a Value,
    /// The way to the value that was asked for last.
    way: RefCell<Way<'a>>,
    file: FileId,
    dialect: Dialect,
    /// The schemas that were found.
    pub schemas: Schemas,
    /// What is wrong with the document.
    pub diagnostics: &'a mut Diagnostics,
    known: HashMap<Pointer, SchemaId>,
    pending: VecDeque<(SchemaId, &'a Value, Place)>,
}

impl<'a> Lift<'a> {
    /// A lift over `document`.
    pub fn new(document: &'a Value, file: FileId, dialect: Dialect, diagnostics: &'a mut Diagnostics) -> Self {
        Lift {
            document,
            way: RefCell::default(),
            file,
            dialect,
            schemas: Schemas::default(),
            diagnostics,
            known: HashMap::new(),
            pending: VecDeque::new(),
        }
    }

    /// The file that the document is in.
    pub fn file(&self) -> FileId {
        self.file
    }

    /// The place of `pointer` in the document.
    pub fn place(&self, pointer: Pointer) -> Place {
        Place::value(self.file, pointer)
    }

    /// The value at `pointer`.
    pub fn value(&self, pointer: &Pointer) -> Option<&'a Value> {
        self.way.borrow_mut().resolve(pointer, self.document)
    }

    /// The schema at `pointer`, if there is a value.
    pub fn schema_at(&mut self, pointer: &Pointer) -> Option<SchemaId> {
        if let Some(known) = self.known.get(pointer) {
            return Some(*known);
        }
        let value = self.value(pointer)?;
        let place = self.place(pointer.clone());
        // Just the number is taken: keywords are read in turn, so that long chains of references need no stack.
        let id = self.schemas.push(Schema::default());
        self.known.insert(pointer.clone(), id);
        self.pending.push_back((id, value, place));
        Some(id)
    }

    /// Where the schema at `pointer` leads to, if it is nothing but a reference.
    pub fn only_reference(&self, pointer: &Pointer) -> Option<Pointer> {
        let members = self.value(pointer)?.as_object().filter(|members| members.len() == 1)?;
        Pointer::from_fragment(members.get("$ref")?.as_str()?.strip_prefix('#')?).ok()
    }

    /// Reads the keywords of all schemas that were asked for, and of those that they lead to.
    pub fn finish(&mut self) {
        while let Some((id, value, place)) = self.pending.pop_front() {
            self.schemas[id] = read_schema(value, place, self);
        }
    }

    /// The pointer that `reference` is, if something is there. What leads out of the document has been told when its
    /// files were joined.
    pub fn target(&mut self, reference: &str, place: &Place) -> Option<Pointer> {
        let pointer = Pointer::from_fragment(reference.strip_prefix('#')?).ok();
        let found = pointer.clone().filter(|pointer| self.value(pointer).is_some());
        if found.is_none() {
            let message = format!("nothing is at `{reference}`");
            let diagnostic = match references::is_beside_the_contract(&place.pointer) {
                true => Diagnostic::warning("unresolved-reference", message),
                false => Diagnostic::refusal("unresolved-reference", message),
            };
            let diagnostic = diagnostic.at(place.clone());
            let similar = pointer.and_then(|pointer| self.similar(&pointer));
            self.diagnostics.push(match similar {
                Some(similar) => diagnostic.help(format!("did you mean `#{similar}`?")),
                None => diagnostic,
            });
        }
        found
    }

    /// The sibling of a missing value whose name is most like its.
    fn similar(&self, pointer: &Pointer) -> Option<Pointer> {
        let parent = pointer.parent()?;
        let wanted = pointer.last()?;
        let siblings = parent.resolve(self.document)?.as_object()?;
        Some(parent.child(most_similar(&wanted, siblings.keys().map(String::as_str))?))
    }
}

/// Whether a reference to a schema may lead there: to anything but what the document has for other purposes.
fn can_be_schema(pointer: &Pointer) -> bool {
    let way: Vec<_> = pointer.tokens().collect();
    let way: Vec<&str> = way.iter().map(|token| &**token).collect();
    match way.as_slice() {
        [] | ["components" | "paths" | "webhooks" | "info" | "servers" | "tags" | "security"] => false,
        ["components", section, name] => *section == "schemas" && !name.is_empty(),
        ["components", _] | ["paths" | "webhooks", _] | ["paths" | "webhooks", _, _] => false,
        _ => true,
    }
}

impl Context for Lift<'_> {
    fn schema(&mut self, _: &Value, place: Place) -> Option<SchemaId> {
        self.schema_at(&place.pointer)
    }

    fn resolve(&mut self, reference: &str, place: &Place) -> Option<SchemaId> {
        let pointer = self.target(reference, place)?;
        if !can_be_schema(&pointer) {
            let message = format!("`{reference}` is not a schema");
            self.diagnostics
                .push(Diagnostic::refusal("invalid-reference", message).at(place.clone()));
            return None;
        }
        let id = self.schema_at(&pointer)?;
        if let Some(name) = join::component_name(&pointer) {
            self.schemas.name_component(&name, id);
        }
        Some(id)
    }

    fn members(&mut self, reference: &str, place: &Place) -> Option<(Map<String, Value>, Place)> {
        let pointer = self.target(reference, place)?;
        let Some(Value::Object(members)) = self.value(&pointer) else {
            let message = format!("no object is at `{reference}`: it is left out");
            self.diagnostics
                .push(Diagnostic::refusal("invalid-reference", message).at(place.clone()));
            return None;
        };
        Some((members.clone(), self.place(pointer)))
    }

    fn has_component(&self, name: &str) -> bool {
        references::has_component(self.document, name)
    }

    fn diagnostics(&mut self) -> &mut Diagnostics {
        self.diagnostics
    }

    fn dialect(&self) -> Dialect {
        self.dialect
    }
}
