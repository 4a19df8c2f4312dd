//! How many fields a crate has. A description of a few kilobytes can make millions, by thousands of objects that each
//! have the properties of all before them; and no compiler takes a struct of a hundred thousand.

use super::Type;
use super::lower::{Lowered, Lowering, Shaped};
use crate::diagnostic::Diagnostic;
use crate::schema::{Conjunction, Residue, SchemaId, Schemas};

#[cfg(test)]
mod tests;

/// The most fields that a struct has.
const MOST: usize = 4_096;

/// The fields that every crate may have, however small its description.
const FREE: usize = 16_384;

/// The fields that each property of the description may become: by views, and by objects composed of others.
const EACH: usize = 16;

/// The fields that the structs of a crate may have in all.
pub(super) fn fields(schemas: &Schemas) -> usize {
    let declared: usize = schemas.ids().map(|id| schemas[id].properties.len()).sum();
    FREE + EACH * declared
}

impl Lowering<'_> {
    /// The type of an object that has more properties than there can be fields: a map that is checked as it is written.
    pub(super) fn too_large(&mut self, id: SchemaId, conjunction: &Conjunction) -> Option<Shaped> {
        let count = conjunction.properties.len();
        let message = match self.fields.checked_sub(count) {
            Some(left) if count <= MOST => {
                self.fields = left;
                return None;
            }
            Some(_) => {
                format!("a struct has at most {MOST} fields: this object is a map, and checked as it is written")
            }
            None => "the objects have so many properties in all that this one is a map, and checked as it is written"
                .to_owned(),
        };
        let place = self.schemas[id].place.clone();
        let diagnostic = Diagnostic::warning("too-many-fields", message).at(place);
        self.diagnostics.push(
            diagnostic.help("describe what the properties have in common by `additionalProperties`, by an overlay"),
        );
        Some(Shaped::plain(Lowered::plain(Type::AnyObject)).leaving(vec![(id, Residue::Whole)]))
    }
}
