//! Lifting schemas out of a document into the arena.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, most_similar};
use crate::schema::{Context, Dialect, Schema, SchemaId, Schemas, read_schema};
use crate::source::{FileId, Pointer};

/// The schemas of a document, found as they are asked for.
pub struct Lift<'a> {
    document: &'a Value,
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
        pointer.resolve(self.document)
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

    /// Reads the keywords of all schemas that were asked for, and of those that they lead to.
    pub fn finish(&mut self) {
        while let Some((id, value, place)) = self.pending.pop_front() {
            self.schemas[id] = read_schema(value, place, self);
        }
    }

    /// The pointer that `reference` is, if it stays in the document and something is there.
    pub fn target(&mut self, reference: &str, place: &Place) -> Option<Pointer> {
        let Some(fragment) = reference.strip_prefix('#') else {
            self.diagnostics.push(
                Diagnostic::error(
                    "unsupported-reference",
                    format!("`{reference}` leads out of the document"),
                )
                .at(place.clone())
                .help("references into other files are not supported yet: bundle the description into one file"),
            );
            return None;
        };
        let pointer = Pointer::from_fragment(fragment).ok();
        let found = pointer
            .clone()
            .filter(|pointer| pointer.resolve(self.document).is_some());
        if found.is_none() {
            let mut diagnostic =
                Diagnostic::error("unresolved-reference", format!("nothing is at `{reference}`")).at(place.clone());
            if let Some(similar) = pointer.and_then(|pointer| self.similar(&pointer)) {
                diagnostic = diagnostic.help(format!("there is `#{similar}`"));
            }
            self.diagnostics.push(diagnostic);
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

impl Context for Lift<'_> {
    fn schema(&mut self, _: &Value, place: Place) -> Option<SchemaId> {
        self.schema_at(&place.pointer)
    }

    fn resolve(&mut self, reference: &str, place: &Place) -> Option<SchemaId> {
        let pointer = self.target(reference, place)?;
        self.schema_at(&pointer)
    }

    fn diagnostics(&mut self) -> &mut Diagnostics {
        self.diagnostics
    }

    fn dialect(&self) -> Dialect {
        self.dialect
    }
}
