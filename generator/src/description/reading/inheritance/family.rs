//! Which schemas extend which.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::super::Subject;
use super::tags::{Tags, Told};
use crate::schema::{SchemaId, composition, is_only};
use crate::source::Pointer;

/// The schemas of a document that become unions.
pub(super) struct Family {
    pub(super) bases: Vec<Base>,
    index: HashMap<SchemaId, usize>,
}

/// A schema that others extend.
pub(super) struct Base {
    pub(super) id: SchemaId,
    /// The name of the component.
    pub(super) name: String,
    /// The property of its discriminator, which may be inherited.
    pub(super) property: String,
    /// Whether it requires the property.
    pub(super) is_required: bool,
    /// The values of the property that say that a value is of the base itself; none, if no value can be.
    pub(super) tags: Vec<Value>,
    /// The schemas that extend it, in the order of the description.
    pub(super) heirs: Vec<Heir>,
}

/// A schema that extends a base.
pub(super) struct Heir {
    pub(super) id: SchemaId,
    /// The values of the property that say that a value is of it.
    pub(super) tags: Vec<Value>,
    /// By what they are told.
    pub(super) told: Told,
    /// Whether the values are told by nothing but its name, where those of others are told otherwise. It may have what a
    /// base has for another purpose, and not be one.
    pub(super) is_doubtful: bool,
    /// The base that lets it list them: the first, where it extends several with the same property.
    pub(super) by: SchemaId,
    /// How many properties of other bases it lists before.
    pub(super) pins: usize,
}

/// What a reference to a base is that is not meant to be to the union.
#[derive(Clone, Copy)]
pub(super) enum Use {
    /// It is extended.
    Part(SchemaId),
    /// It is listed beside schemas that extend it.
    Branch(SchemaId),
}

impl Family {
    /// The hierarchies whose bases are referred to for values of their own.
    pub(super) fn of(subject: &Subject<'_>) -> Family {
        let schemas = subject.schemas;
        let components: Vec<(String, SchemaId)> =
            schemas.components().map(|(name, id)| (name.to_owned(), id)).collect();
        let known: HashSet<SchemaId> = components.iter().map(|(_, id)| *id).collect();
        let mut extended: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for (_, id) in &components {
            let alias = is_only(&schemas[*id], &["$ref"]) && schemas[*id].reference.is_some();
            let parts = composition(*id, schemas);
            for base in parts
                .into_iter()
                .filter(|base| !alias && base != id && known.contains(base))
            {
                extended.entry(base).or_default().push(*id);
            }
        }
        let plain = |id: SchemaId| {
            let schema = &schemas[id];
            schema.one_of.is_empty() && schema.any_of.is_empty() && schema.extensions.foreign_type.is_none()
        };
        let is_root = |id: SchemaId| schemas[id].discriminator.is_some() && extended.contains_key(&id) && plain(id);
        let heirs = |id: SchemaId| extended.get(&id).cloned().unwrap_or_default();
        let ids = || components.iter().map(|(_, id)| *id);
        let mentions = Mentions::of(subject);
        let mut bases: HashSet<SchemaId> = HashSet::new();
        for root in ids().filter(|id| is_root(*id)) {
            let members = heirs(root)
                .into_iter()
                .filter(|heir| extended.contains_key(heir) && plain(*heir));
            let members: HashSet<SchemaId> = members.chain([root]).collect();
            let candidates = Candidates {
                bases: &members,
                extended: &extended,
                mentions: &mentions,
            };
            if candidates.are_referred_to(subject) {
                bases.extend(members);
            }
        }
        let tags = Tags::new(subject, &bases);
        let mut pinned: HashMap<SchemaId, Vec<(String, SchemaId)>> = HashMap::new();
        let mut family = Family {
            bases: Vec::new(),
            index: HashMap::new(),
        };
        for (name, id) in components.iter().filter(|(_, id)| bases.contains(id)) {
            let Some(property) = tags.property(*id) else { continue };
            let all = heirs(*id);
            // What an heir covers by a union of its own is not listed beside it.
            let covers = |heir: &SchemaId| {
                let covered = match bases.contains(heir) && tags.property(*heir).as_ref() != Some(&property) {
                    true => heirs(*heir),
                    false => Vec::new(),
                };
                let schema = &schemas[*heir];
                let branches = schema
                    .one_of
                    .iter()
                    .chain(&schema.any_of)
                    .map(|branch| subject.schemas.target(*branch));
                covered.into_iter().chain(branches).collect::<Vec<_>>()
            };
            let covered: HashSet<SchemaId> = all.iter().flat_map(covers).collect();
            let heir = |heir: SchemaId| {
                let known = pinned.entry(heir).or_default();
                let by = known.iter().find(|(known, _)| *known == property).map(|(_, by)| *by);
                let pins = known.len();
                if by.is_none() {
                    known.push((property.clone(), *id));
                }
                let (tags, told) = tags.of(heir, &property);
                Heir {
                    id: heir,
                    tags,
                    told,
                    is_doubtful: false,
                    by: by.unwrap_or(*id),
                    pins,
                }
            };
            let mut listed: Vec<Heir> = all
                .into_iter()
                .filter(|heir| !covered.contains(heir))
                .map(heir)
                .collect();
            let told_otherwise = tags.are_mapped(*id, &property) || listed.iter().any(|heir| heir.told == Told::List);
            for heir in listed
                .iter_mut()
                .filter(|heir| heir.told == Told::Name && told_otherwise)
            {
                heir.is_doubtful = true;
            }
            let claimed = |tag: &Value| listed.iter().any(|heir| heir.tags.contains(tag));
            let own = match tags.own_list(*id, &property) {
                Some(values) => values.into_iter().filter(|tag| !claimed(tag)).collect(),
                None => tags.of(*id, &property).0,
            };
            family.index.insert(*id, family.bases.len());
            family.bases.push(Base {
                id: *id,
                name: name.clone(),
                is_required: tags.is_required(*id, &property),
                tags: own,
                property,
                heirs: listed,
            });
        }
        let heirs = family.bases.iter().flat_map(|base| &base.heirs);
        let doubtful: HashSet<SchemaId> = heirs.filter(|heir| heir.is_doubtful).map(|heir| heir.id).collect();
        for heir in family.bases.iter_mut().flat_map(|base| &mut base.heirs) {
            heir.is_doubtful = doubtful.contains(&heir.id);
        }
        family
    }

    pub(super) fn base(&self, id: SchemaId) -> Option<&Base> {
        self.bases.get(*self.index.get(&id)?)
    }

    pub(super) fn is_base(&self, id: SchemaId) -> bool {
        self.index.contains_key(&id)
    }

    /// The texts of references that are not meant to be to the union, and to what.
    pub(super) fn uses(&self, subject: &Subject<'_>) -> Vec<(Pointer, Use)> {
        let bases: HashSet<SchemaId> = self.index.keys().copied().collect();
        let mut extended: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for base in &self.bases {
            extended.insert(base.id, base.heirs.iter().map(|heir| heir.id).collect());
        }
        let candidates = Candidates {
            bases: &bases,
            extended: &extended,
            mentions: &Mentions::of(subject),
        };
        candidates
            .references(subject)
            .into_iter()
            .filter_map(|(at, used)| Some((at, used?)))
            .collect()
    }
}

/// Where schemas are referred to. It is found once for all hierarchies, of which there may be many.
struct Mentions {
    /// By the schema that is meant: those that are references to it, or have such as parts or branches.
    by_target: HashMap<SchemaId, Vec<SchemaId>>,
    components: HashSet<SchemaId>,
    /// The parts of all schemas.
    parts: HashSet<SchemaId>,
}

impl Mentions {
    fn of(subject: &Subject<'_>) -> Mentions {
        let schemas = subject.schemas;
        let mut by_target: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for id in schemas.ids() {
            let schema = &schemas[id];
            let within = schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of);
            let meant = within.chain(&schema.reference).map(|to| schemas.target(*to));
            meant.for_each(|to| by_target.entry(to).or_default().push(id));
        }
        Mentions {
            by_target,
            components: schemas.components().map(|(_, id)| id).collect(),
            parts: schemas.ids().flat_map(|id| &schemas[id].all_of).copied().collect(),
        }
    }

    /// The schemas in which one of `meant` is referred to, in their order.
    fn all(&self, meant: &HashSet<SchemaId>) -> BTreeSet<SchemaId> {
        let lists = meant.iter().filter_map(|to| self.by_target.get(to));
        lists.flatten().copied().collect()
    }
}

/// Schemas that may become unions.
struct Candidates<'a> {
    bases: &'a HashSet<SchemaId>,
    extended: &'a HashMap<SchemaId, Vec<SchemaId>>,
    mentions: &'a Mentions,
}

impl Candidates<'_> {
    /// Whether a reference to one of them is for values of its own.
    fn are_referred_to(&self, subject: &Subject<'_>) -> bool {
        self.references(subject).iter().any(|(_, used)| used.is_none())
    }

    /// The references to them, with what they are if they are not for values of their own.
    fn references(&self, subject: &Subject<'_>) -> Vec<(Pointer, Option<Use>)> {
        let schemas = subject.schemas;
        let Mentions { components, parts, .. } = self.mentions;
        let mentions = self.mentions.all(self.bases);
        let mut used: HashMap<SchemaId, Use> = HashMap::new();
        let mut found = Vec::new();
        for id in mentions.iter().copied() {
            let schema = &schemas[id];
            let says_nothing = |part: &SchemaId| is_only(&schemas[*part], &[]);
            let others = schema.all_of.iter().filter(|part| !says_nothing(part)).count();
            let alone = is_only(schema, &["allOf"]) && others == 1;
            // `allOf` with a reference alone is how 3.0 writes text beside a reference.
            let is_extension = !alone || components.contains(&id) || parts.contains(&id);
            for part in schema.all_of.iter().filter(|_| is_extension) {
                if let Some(base) = self.base(subject, *part) {
                    used.insert(*part, Use::Part(base));
                }
            }
            if let Some(base) = schema.reference.and_then(|to| self.base_at(subject, to))
                && !is_only(schema, &["$ref"])
            {
                used.insert(id, Use::Part(base));
            }
            for list in [&schema.one_of, &schema.any_of] {
                self.listed(subject, list, &mut used);
                let own = schema.discriminator.iter().flat_map(|told| &told.mapping);
                for (name, to) in own.filter(|_| !list.is_empty()) {
                    let branch = list
                        .iter()
                        .find(|branch| subject.schemas.target(**branch) == subject.schemas.target(*to));
                    if let Some(Use::Branch(base)) = branch.and_then(|branch| used.get(branch)) {
                        let at = schema.place.pointer.child("discriminator").child("mapping").child(name);
                        found.push((at, Some(Use::Branch(*base))));
                    }
                }
            }
        }
        for id in mentions {
            if schemas[id].reference.and_then(|to| self.base_at(subject, to)).is_some() {
                found.push((schemas[id].place.pointer.child("$ref"), used.get(&id).copied()));
            }
        }
        found
    }

    /// Notes the branches that are bases and stand beside schemas that extend them.
    fn listed(&self, subject: &Subject<'_>, list: &[SchemaId], used: &mut HashMap<SchemaId, Use>) {
        let targets: Vec<SchemaId> = list.iter().map(|branch| subject.schemas.target(*branch)).collect();
        for branch in list {
            let Some(base) = self.base(subject, *branch) else {
                continue;
            };
            let heirs = self.extended.get(&base);
            if heirs.is_some_and(|heirs| heirs.iter().any(|heir| targets.contains(heir))) {
                used.insert(*branch, Use::Branch(base));
            }
        }
    }

    /// The base that a schema is nothing but a reference to.
    fn base(&self, subject: &Subject<'_>, id: SchemaId) -> Option<SchemaId> {
        let schema = &subject.schemas[id];
        let to = schema.reference.filter(|_| is_only(schema, &["$ref"]))?;
        self.base_at(subject, to)
    }

    fn base_at(&self, subject: &Subject<'_>, id: SchemaId) -> Option<SchemaId> {
        Some(subject.schemas.target(id)).filter(|id| self.bases.contains(id))
    }
}
