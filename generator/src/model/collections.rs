//! Lists, tuples and maps.

use super::lower::{Hint, Lowered, Lowering, Shaped};
use super::rules::{self, TextRule};
use super::views::View;
use super::{Shape, Type};
use crate::schema::{Conjunction, Kind, Residue, SchemaId, Textual, Unknown};

/// The most values of a tuple.
const LONGEST_TUPLE: usize = 8;

impl Lowering<'_> {
    pub(super) fn array(&mut self, conjunction: &Conjunction, view: View, hint: &Hint) -> Shaped {
        if let Some(items) = conjunction.tuple.as_ref().filter(|items| items.len() <= LONGEST_TUPLE) {
            let elsewhere = conjunction
                .residue
                .iter()
                .filter(|(_, residue)| *residue != Residue::Elements);
            return Shaped::plain(self.tuple(items, view, hint)).leaving(elsewhere.copied().collect());
        }
        let item = match conjunction.items.as_slice() {
            [] => Lowered::plain(Type::Any),
            items => {
                let items = self.schemas.all_of(items);
                self.lower(items, view, &hint.part("Item"))
            }
        };
        let lowered = Lowered {
            ty: Type::Array(Box::new(item.ty)),
            rule: rules::items(conjunction, item.rule),
        };
        Shaped::plain(lowered).leaving(conjunction.residue.clone())
    }

    fn tuple(&mut self, items: &[SchemaId], view: View, hint: &Hint) -> Lowered {
        let lowered = items.iter().enumerate().map(|(index, item)| {
            let hint = hint.part(&format!("Item {}", index + 1));
            let lowered = self.lower(*item, view, &hint);
            let item = self.with_own_row(lowered, *item, view, &hint);
            (item.ty, item.rule)
        });
        let (types, rules) = lowered.unzip();
        Lowered {
            ty: Type::Tuple(types),
            rule: rules::tuple(rules),
        }
    }

    /// The type of an object without declared properties, unless it can have none.
    fn map(&mut self, conjunction: &Conjunction, view: View, hint: &Hint) -> Option<Shaped> {
        let value = match &conjunction.unknown {
            Unknown::Deny => return None,
            Unknown::Drop => Lowered::plain(Type::Any),
            Unknown::Keep(list) if list.is_empty() => Lowered::plain(Type::Any),
            Unknown::Keep(list) => {
                let value = self.schemas.all_of(&list.clone());
                self.lower(value, view, &hint.part("Value"))
            }
        };
        let named = self.textual_names(conjunction);
        let names = match &named {
            Some((names, _)) => self.text_rule(names, &hint.part("Key")),
            None => TextRule::default(),
        };
        let lowered = Lowered {
            rule: rules::entries(conjunction, names, value.rule),
            ty: match value.ty {
                Type::Any => Type::AnyObject,
                ty => Type::Map(Box::new(ty)),
            },
        };
        let checked = named.and_then(|(_, by)| by);
        let left = conjunction.residue.iter().filter(|left| Some(**left) != checked);
        Some(Shaped::plain(lowered).leaving(left.copied().collect()))
    }

    /// What the names of properties must be like, where that is no more than any text can be asked for; and the keyword
    /// that asks for it.
    fn textual_names(&self, conjunction: &Conjunction) -> Option<(Textual, Option<(SchemaId, Residue)>)> {
        if let Some(pattern) = &conjunction.names {
            let textual = Textual {
                patterns: vec![pattern.clone()],
                ..Textual::default()
            };
            return Some((textual, None));
        }
        let left = conjunction
            .residue
            .iter()
            .find(|(_, residue)| *residue == Residue::Names)?;
        let names = Conjunction::of(self.schemas[left.0].property_names?, self.schemas);
        let plain = names.values.is_none() && names.branches.is_empty() && names.residue.is_empty();
        (plain && names.kinds.contains(Kind::String)).then(|| (names.text.clone(), Some(*left)))
    }

    pub(super) fn object_or_map(&mut self, id: SchemaId, conjunction: &Conjunction, view: View, hint: &Hint) -> Shaped {
        let declares = !conjunction.properties.is_empty() || !conjunction.forbidden.is_empty();
        // What is required of a map is there under its name, whatever it is.
        let is_open = match &conjunction.unknown {
            Unknown::Drop => true,
            Unknown::Keep(list) => list.is_empty(),
            Unknown::Deny => false,
        };
        let demands = !conjunction.required.is_empty();
        let map = !declares && conjunction.branches.is_empty() && (!demands || (is_open && !self.is_flattened(id)));
        match map.then(|| self.map(conjunction, view, hint)).flatten() {
            Some(shaped) if demands => {
                let required = conjunction.required.iter().cloned().collect();
                let demand = self.schemas.requiring(required);
                shaped.leaving(vec![(demand, Residue::Required)])
            }
            Some(shaped) => shaped,
            None => Shaped::defined(Shape::Struct(Box::new(self.object(id, conjunction, view, hint)))),
        }
    }
}
