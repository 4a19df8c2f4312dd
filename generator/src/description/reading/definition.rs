//! What a schema demands, as a definition within it that others extend while the schema itself becomes something else.

use serde_json::json;

use super::Subject;
use super::edit::Edit;
use crate::schema::SchemaId;
use crate::source::Pointer;

/// Keywords that stay with the whole where the others become a definition.
const ANNOTATIONS: &[&str] = &[
    "$defs",
    "$id",
    "$schema",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "externalDocs",
    "summary",
    "title",
    "xml",
];

impl Subject<'_> {
    pub(super) fn at(&self, id: SchemaId) -> &Pointer {
        &self.schemas[id].place.pointer
    }

    /// Where the definition is put: where no component is.
    pub(super) fn definition(&self, id: SchemaId) -> Pointer {
        let at = self.at(id).child("$defs");
        let taken = |name: &str| self.members(&at).is_some_and(|known| known.contains_key(name));
        let mut name = "x-base".to_owned();
        while taken(&name) {
            name.push('2');
        }
        at.child(&name)
    }

    /// The edits that move all keywords but annotations into the definition, and but those that are to `stay`.
    pub(super) fn moved_into_definition(&self, id: SchemaId, stay: &[&str]) -> Option<Vec<Edit>> {
        let at = self.at(id);
        let keywords = self.members(at)?;
        let definition = self.definition(id);
        let empty = match keywords.contains_key("$defs") {
            true => Edit::Put(definition.clone(), json!({})),
            false => Edit::Put(at.child("$defs"), json!({"x-base": {}})),
        };
        let stays = |name: &str| ANNOTATIONS.contains(&name) || name.starts_with("x-") || stay.contains(&name);
        let moved = keywords.keys().filter(|name| !stays(name));
        let moves = moved.map(|name| Edit::Move(at.child(name), definition.child(name)));
        Some(std::iter::once(empty).chain(moves).collect())
    }
}
