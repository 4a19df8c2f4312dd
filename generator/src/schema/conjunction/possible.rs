//! Which kinds of values a schema allows, once its unions have been looked at.

use std::rc::Rc;

use super::Conjunction;
use crate::schema::number::Decimal;
use crate::schema::{Kind, Kinds, Numeric, SchemaId, Schemas, Unknown, meets};

/// How deep branches of branches are looked into: a union may hold itself.
const DEPTH: usize = 8;

/// How a schema is looked at: in normal form, or with its unions as they are written.
type Form = fn(SchemaId, &Schemas) -> Rc<Conjunction>;

impl Conjunction {
    /// The kinds that are allowed once the branches of unions have been looked at.
    pub fn possible(&self, schemas: &Schemas) -> Kinds {
        self.possible_within(schemas, Conjunction::of, DEPTH)
    }

    fn possible_within(&self, schemas: &Schemas, form: Form, depth: usize) -> Kinds {
        let Some(depth) = depth.checked_sub(1) else {
            return self.kinds;
        };
        let mut kinds = self.kinds;
        for branches in &self.branches {
            let list: Vec<_> = branches.list.iter().map(|id| form(*id, schemas)).collect();
            let of = |branch: &Rc<Conjunction>| branch.possible_within(schemas, form, depth);
            kinds = kinds.and(list.iter().map(of).fold(Kinds::NONE, Kinds::or));
            // Of two branches that say nothing about a kind, both match, and so none of its values is valid.
            let several = |kind: &Kind| list.iter().filter(|branch| branch.is_silent(*kind)).count() > 1;
            if branches.exclusive {
                kinds = kinds.iter().filter(several).fold(kinds, Kinds::without);
            }
        }
        kinds
    }

    /// The same, of unions as they are written.
    pub(super) fn possible_as_written(&self, schemas: &Schemas) -> Kinds {
        self.possible_within(schemas, Conjunction::written, DEPTH / 2)
    }

    /// Whether a schema without `type` says nothing about a kind.
    fn is_silent(&self, kind: Kind) -> bool {
        self.kinds == Kinds::ALL
            && self.values.is_none()
            && self.branches.is_empty()
            && self.residue.is_empty()
            && !self.spoken().contains(kind)
    }

    /// The kinds of which there can be a value, as far as its own keywords and those of required properties tell, `depth`
    /// levels deep. Unions are looked at as they are written.
    pub(super) fn satisfiable(&self, schemas: &Schemas, depth: usize) -> Kinds {
        let mut kinds = self.possible_as_written(schemas);
        if let Some(values) = &self.values {
            let met = values.iter().filter(|value| meets(value, &self.text, &self.number));
            kinds = kinds.and(met.map(Kinds::of).fold(Kinds::NONE, Kinds::or));
        }
        let exceeds = |least: u64, most: Option<u64>| most.is_some_and(|most| least > most);
        let without = |kinds: Kinds, never: bool, kind: Kind| if never { kinds.without(kind) } else { kinds };
        kinds = without(kinds, exceeds(self.text.min_length, self.text.max_length), Kind::String);
        kinds = without(kinds, exceeds(self.min_items, self.max_items), Kind::Array);
        let no_number = excludes_all(&self.number);
        kinds = without(kinds, no_number, Kind::Integer);
        kinds = without(kinds, no_number, Kind::Fraction);
        let object = kinds.contains(Kind::Object);
        without(kinds, object && self.excludes_objects(schemas, depth), Kind::Object)
    }

    /// Whether no object can have what is required.
    fn excludes_objects(&self, schemas: &Schemas, depth: usize) -> bool {
        let inside = depth.checked_sub(1);
        let impossible = |list: &[SchemaId]| {
            let value = match list {
                [only] => Conjunction::written(*only, schemas),
                list => Rc::new(Conjunction::gather(list, &Default::default(), schemas)),
            };
            inside.is_some_and(|depth| value.satisfiable(schemas, depth) == Kinds::NONE)
        };
        self.required.iter().any(|name| match self.properties.get(name) {
            _ if self.forbidden.contains(name) => true,
            Some(list) => impossible(list),
            None => self.unknown == Unknown::Deny,
        })
    }
}

/// Whether no number is within the limits.
fn excludes_all(number: &Numeric) -> bool {
    let crossed = |least: &Option<_>, most: &Option<_>, touching: bool| {
        let (Some(least), Some(most)) = (least, most) else {
            return false;
        };
        let (least, most) = (Decimal::new(least), Decimal::new(most));
        least > most || (touching && least == most)
    };
    crossed(&number.minimum, &number.maximum, false)
        || crossed(&number.exclusive_minimum, &number.maximum, true)
        || crossed(&number.minimum, &number.exclusive_maximum, true)
        || crossed(&number.exclusive_minimum, &number.exclusive_maximum, true)
}
