//! A schema with a discriminator that others extend by `allOf` stands for all of them.
//!
//! To the letter, a value of the base is just that, whatever its discriminator says (OpenAPI 3.1.2, Discriminator Object).
//! Those who write hierarchies so mean that where the base is referred to, a value is one of the schemas that extend it, or
//! the base itself. So the base becomes a `oneOf`. What it was is a definition within it, which the others go on to
//! extend, and each of them lists its own values of the discriminator's property.

mod family;
mod tags;

use serde_json::{Map, Value, json};

use super::edit::Edit;
use super::{Change, Subject};
use crate::diagnostic::{Diagnostic, Place};
use crate::source::Pointer;
use family::{Base, Family, Heir, Use};
use tags::Told;

/// The hierarchies that are meant.
pub(super) fn changes(subject: &Subject<'_>) -> Vec<Change> {
    let family = Family::of(subject);
    let mut changes = Vec::new();
    for (at, to) in family.uses(subject) {
        let to = match to {
            Use::Part(base) => subject.definition(base),
            Use::Branch(base) => {
                let own = family.base(base).filter(|base| !base.tags.is_empty());
                own.map_or_else(|| subject.definition(base), |base| subject.own(base))
            }
        };
        changes.push(silent(at.clone(), vec![Edit::Put(at, to.to_fragment().into())]));
    }
    changes.extend(family.bases.iter().flat_map(|base| subject.pins(base, &family)));
    changes.extend(family.bases.iter().filter_map(|base| subject.union(base, &family)));
    changes
}

/// A change that goes with one that is reported.
fn silent(at: Pointer, edits: Vec<Edit>) -> Change {
    Change {
        at,
        edits,
        warning: None,
    }
}

impl Subject<'_> {
    /// Where the component is put that is the base itself, and none of the schemas that extend it: beside it, or where a
    /// schema of another file has its name.
    fn own(&self, base: &Base) -> Pointer {
        let beside = self
            .at(base.id)
            .parent()
            .filter(|at| at.last().is_some_and(|name| name == "schemas"));
        let components = beside.unwrap_or_else(|| Pointer::root().child("components").child("schemas"));
        let mut own = format!("{}Base", base.name);
        while self.members(&components).is_some_and(|known| known.contains_key(&own)) {
            own.push('2');
        }
        components.child(&own)
    }

    /// Lets the schemas that extend a base say which values of the discriminator's property are theirs.
    fn pins(&self, base: &Base, family: &Family) -> Vec<Change> {
        let leaves = base.heirs.iter().filter(|heir| !family.is_base(heir.id));
        let pinned = leaves.filter(|heir| heir.told != Told::List && !heir.is_doubtful && !heir.tags.is_empty());
        let pin = |heir: &Heir| {
            let at = self.at(heir.id).child("allOf");
            let pin = pin(&base.property, &heir.tags, base.is_required);
            let edit = match at.resolve(self.document).and_then(Value::as_array) {
                Some(parts) => Edit::Put(at.index(parts.len() + heir.pins), pin),
                None => Edit::Put(at.clone(), json!([pin])),
            };
            silent(at.index(0), vec![edit])
        };
        pinned.filter(|heir| heir.by == base.id).map(pin).collect()
    }

    /// The union that a base becomes.
    fn union(&self, base: &Base, family: &Family) -> Option<Change> {
        let at = self.at(base.id);
        let keywords = self.members(at)?;
        let definition = self.definition(base.id);
        let mut edits = Vec::new();
        let mut branches = Vec::new();
        let mut mapping = Map::new();
        for (heir, tags, target) in self.branches(base, family) {
            let reference = target.to_fragment();
            if heir.is_doubtful && !family.is_base(heir.id) {
                // What it is elsewhere stays as it is.
                let pin = pin(&base.property, tags, true);
                let own = at.child("oneOf").index(branches.len()).to_fragment();
                mapping.extend(tags.iter().map(|tag| (text(tag), own.clone().into())));
                branches.push(json!({"title": target.last(), "allOf": [{"$ref": reference}, pin]}));
                continue;
            }
            mapping.extend(tags.iter().map(|tag| (text(tag), reference.clone().into())));
            branches.push(json!({ "$ref": reference }));
        }
        if !base.tags.is_empty() {
            let own = self.own(base);
            let reference = own.to_fragment();
            mapping.extend(base.tags.iter().map(|tag| (text(tag), reference.clone().into())));
            branches.push(json!({ "$ref": reference }));
            let plain = json!({
                "description": format!("A `{}` that is none of the schemas that extend it.", base.name),
                "allOf": [{"$ref": definition.to_fragment()}, pin(&base.property, &base.tags, base.is_required)],
            });
            edits.push(Edit::Put(own, plain));
        }
        edits.extend(self.moved_into_definition(base.id, &[])?);
        if !base.is_required {
            edits.push(Edit::Put(at.child("type"), "object".into()));
            edits.push(Edit::Put(at.child("required"), json!([base.property])));
        }
        edits.push(Edit::Put(at.child("oneOf"), branches.into()));
        let discriminator = json!({"propertyName": base.property, "mapping": mapping});
        edits.push(Edit::Put(at.child("discriminator"), discriminator));
        let message =
            "schemas extend this one by `allOf`: a value of it is read as one of them, as its discriminator says";
        let place = Place::value(self.file, at.child("discriminator"));
        let warning = Diagnostic::warning("inherited-discriminator", message).at(place);
        let help = "list them in `oneOf`, or generate with `--reading letter` to accept just what this schema says";
        Some(Change {
            at: at.clone(),
            edits,
            warning: keywords.contains_key("discriminator").then(|| warning.help(help)),
        })
    }

    /// The schemas that a value of a base can be beside itself, with what tells each, and where it is. One that others
    /// extend has a component for itself.
    fn branches<'f>(&self, base: &'f Base, family: &'f Family) -> Vec<(&'f Heir, &'f [Value], Pointer)> {
        let branch = |heir: &'f Heir| match family.base(heir.id) {
            Some(own) if own.property == base.property => {
                (!own.tags.is_empty()).then(|| (heir, own.tags.as_slice(), self.own(own)))
            }
            _ => Some((heir, heir.tags.as_slice(), self.at(heir.id).clone())),
        };
        base.heirs.iter().filter_map(branch).collect()
    }
}

/// A schema of those objects whose property is one of `tags`.
fn pin(property: &str, tags: &[Value], is_required: bool) -> Value {
    let mut pin = json!({"type": "object", "properties": {property: {"enum": tags}}});
    if is_required {
        pin["required"] = json!([property]);
    }
    pin
}

/// A value of a discriminator as its mapping names it.
fn text(tag: &Value) -> String {
    tag.as_str().map_or_else(|| tag.to_string(), str::to_owned)
}
