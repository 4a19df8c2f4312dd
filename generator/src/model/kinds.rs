//! Kinds of values: which of them a schema allows, and a type for those that allow several.

use serde_json::Value;

use super::lower::{Hint, Lowering, Shaped};
use super::views::View;
use super::{Dispatch, Docs, Shape, Type, Union, Variant};
use crate::diagnostic::Diagnostic;
use crate::schema::{Branches, Conjunction, Kind, Kinds, Residue, SchemaId, conjunction_accepts_null};

/// Kinds that one Rust type holds, with the name of its variant.
const GROUPS: [(&str, Kinds); 5] = [
    ("Boolean", Kinds::only(Kind::Boolean)),
    ("Number", Kinds::NUMBER),
    ("String", Kinds::only(Kind::String)),
    ("Array", Kinds::only(Kind::Array)),
    ("Object", Kinds::only(Kind::Object)),
];

impl Lowering<'_> {
    /// The kinds that are allowed once the branches of unions have been looked at.
    pub(super) fn possible(&self, conjunction: &Conjunction) -> Kinds {
        conjunction.possible(self.schemas)
    }

    /// Whether null is one of several kinds of values that are allowed, so that a type is `Option`al.
    pub(super) fn is_nullable(&self, conjunction: &Conjunction) -> bool {
        let open = conjunction.kinds == Kinds::ALL && conjunction.branches.is_empty();
        let others = conjunction.kinds.without(Kind::Null) != Kinds::NONE;
        !open && others && conjunction_accepts_null(conjunction, self.schemas)
    }

    /// Whether nothing but an object, or null, is allowed.
    pub(super) fn is_object(&self, conjunction: &Conjunction) -> bool {
        self.possible(conjunction).without(Kind::Null) == Kinds::only(Kind::Object)
    }

    /// Whether a conjunction is of one kind of values that are neither lists nor objects, and lists none: it has no parts,
    /// and no type is defined for it.
    pub(super) fn is_scalar(&self, conjunction: &Conjunction) -> bool {
        let kinds = conjunction.kinds.without(Kind::Null);
        let scalars = [
            Kinds::only(Kind::String),
            Kinds::only(Kind::Boolean),
            Kinds::only(Kind::Integer),
            Kinds::NUMBER,
        ];
        scalars.contains(&kinds) && conjunction.branches.is_empty() && conjunction.values.is_none()
    }

    /// The schema `id` where a value has one of `kinds`.
    pub(super) fn of_kinds(&mut self, id: SchemaId, kinds: Kinds) -> SchemaId {
        if self
            .possible(&Conjunction::of(id, self.schemas))
            .and(kinds.or(Kinds::only(Kind::Null)))
            == self.possible(&Conjunction::of(id, self.schemas))
        {
            return id;
        }
        let only = self.schemas.only(kinds);
        self.schemas.all_of(&[id, only])
    }

    /// The schema in the description that [`of_kinds`](Self::of_kinds) narrowed.
    pub(super) fn as_written(&self, id: SchemaId) -> SchemaId {
        match self.schemas[id].all_of.as_slice() {
            [written, _] if !self.differing.is_written(id) => *written,
            _ => id,
        }
    }

    /// The groups of `kinds`, in a fixed order.
    fn groups(kinds: Kinds) -> Vec<(&'static str, Kinds)> {
        let within = |(name, group): (&'static str, Kinds)| {
            let kinds = group.and(kinds);
            let name = if kinds == Kinds::only(Kind::Integer) {
                "Integer"
            } else {
                name
            };
            (kinds != Kinds::NONE).then_some((name, kinds))
        };
        GROUPS.into_iter().filter_map(within).collect()
    }

    /// Whether a value can be of several kinds that the schema speaks of each by itself, and how.
    pub(super) fn splits(&self, conjunction: &Conjunction) -> Option<Vec<(&'static str, Kinds)>> {
        let allowed = self.possible(conjunction).without(Kind::Null);
        if !conjunction.branches.is_empty() {
            // Objects get what any number of branches say of them; the others have nothing to keep.
            let object = Kinds::only(Kind::Object);
            let open = |branches: &Branches| {
                !branches.exclusive
                    && branches.list.iter().all(|id| {
                        let branch = Conjunction::of(*id, self.schemas);
                        branch.kinds == Kinds::ALL && branch.spoken() == object
                    })
            };
            let split = allowed.and(object) == object && allowed != object && conjunction.branches.iter().all(open);
            return split.then(|| Self::groups(object));
        }
        let spoken = match conjunction.kinds == Kinds::ALL {
            true => conjunction.spoken(),
            false => allowed,
        };
        let groups = Self::groups(spoken);
        let rest = groups.iter().fold(allowed, |rest, (_, group)| minus(rest, *group));
        let one = rest == Kinds::NONE && groups.len() < 2;
        (!one && !groups.is_empty()).then_some(groups)
    }

    /// The kinds that listed values have, where there are several and a type for each, and the schema where a value has
    /// one of them.
    pub(super) fn mixed(
        &mut self,
        id: SchemaId,
        values: &[Value],
        conjunction: &Conjunction,
    ) -> Option<(SchemaId, Vec<(&'static str, Kinds)>)> {
        let kinds = values.iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or);
        let groups = Self::groups(kinds.without(Kind::Null));
        let compound = kinds.contains(Kind::Array) || kinds.contains(Kind::Object);
        if groups.len() < 2 || compound || !conjunction.branches.is_empty() {
            return None;
        }
        Some((self.of_kinds(id, kinds), groups))
    }

    /// A union of the kinds that a schema speaks of, and of all others that it allows.
    pub(super) fn by_kind(
        &mut self,
        id: SchemaId,
        conjunction: &Conjunction,
        groups: &[(&'static str, Kinds)],
        view: View,
        hint: &Hint,
    ) -> Shaped {
        let mut variants = Vec::new();
        let mut sets = Vec::new();
        let mut rest = self.possible(conjunction);
        for (name, group) in groups {
            let part = self.of_kinds(id, *group);
            let lowered = self.lower(part, view, &hint.part(name));
            variants.push(Variant::new(name, lowered));
            sets.push(*group);
            rest = minus(rest, *group);
        }
        if conjunction.kinds != Kinds::ALL {
            rest = rest.without(Kind::Null);
        }
        if rest != Kinds::NONE {
            if conjunction.kinds == Kinds::ALL {
                self.tell_untyped(id, groups);
            }
            let left = self.left_of(conjunction);
            let rule = (!left.is_empty()).then(|| self.left_rule(&left, view, &hint.part("Other")));
            let mut other = Variant::new("Other", super::lower::Lowered { ty: Type::Any, rule });
            other.docs = Docs::text("A value of another kind: the description leaves out `type`.");
            variants.push(other);
            sets.push(rest);
        }
        let union = Union {
            variants,
            dispatch: Dispatch::Kind(sets),
            exclusive: false,
            fuller: Vec::new(),
            literal: false,
            unknown: "Unknown".to_owned(),
        };
        // The variants check what is left, but not whether null is allowed.
        let left = if self.is_nullable(conjunction) {
            conjunction.residue.clone()
        } else {
            Vec::new()
        };
        Shaped::defined(Shape::Union(union)).leaving(left)
    }

    /// Tells of a schema that accepts more than it speaks of, which few authors know.
    fn tell_untyped(&mut self, id: SchemaId, groups: &[(&'static str, Kinds)]) {
        let names: Vec<String> = groups.iter().map(|(name, _)| name.to_lowercase()).collect();
        let kinds = match names.as_slice() {
            [name] => format!("`type: {name}`"),
            names => format!("`type: [{}]`", names.join(", ")),
        };
        let place = self.schemas[id].place.clone();
        self.diagnostics.push(
            Diagnostic::warning(
                "untyped-schema",
                "without `type`, values of all other kinds are accepted too",
            )
            .at(place)
            .help(format!("if no others are meant, write {kinds}, by an overlay")),
        );
    }

    /// All that a conjunction leaves to be checked as it is written, its unions included.
    fn left_of(&self, conjunction: &Conjunction) -> Vec<(SchemaId, Residue)> {
        let unions = conjunction
            .branches
            .iter()
            .map(|branches| (branches.owner, Residue::Branches));
        conjunction.residue.iter().copied().chain(unions).collect()
    }
}

/// The kinds in the first set and not in the second.
fn minus(kinds: Kinds, other: Kinds) -> Kinds {
    other.iter().fold(kinds, Kinds::without)
}
