//! Which operations and webhooks use a schema.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use crate::description::{Body, Description, Media, Parameter, Response};
use crate::schema::{SchemaId, Schemas};

/// How many steps are taken in all from schemas to what uses them. After so many nothing is said of further ones.
const STEPS: usize = 5_000_000;

/// What uses which schemas.
pub(super) struct Users {
    /// The names of the operations and webhooks.
    names: Vec<String>,
    /// Those that use a schema directly.
    direct: HashMap<SchemaId, Vec<usize>>,
    /// The schemas that name a schema.
    naming: HashMap<SchemaId, Vec<SchemaId>>,
    known: HashMap<SchemaId, Rc<BTreeSet<usize>>>,
    steps: usize,
}

impl Users {
    pub(super) fn of(description: &Description, schemas: &Schemas) -> Self {
        let mut users = Users {
            names: Vec::new(),
            direct: HashMap::new(),
            naming: HashMap::new(),
            known: HashMap::new(),
            steps: 0,
        };
        for operation in &description.operations {
            let name = format!("{} {}", operation.method, operation.path);
            users.names.push(operation.id.clone().unwrap_or(name));
            users.add(&operation.parameters, operation.body.as_ref(), &operation.responses);
        }
        for webhook in &description.webhooks {
            users.names.push(webhook.name.clone());
            users.add(&[], webhook.body.as_ref(), &webhook.responses);
        }
        for id in schemas.ids() {
            for child in schemas.children(id) {
                users.naming.entry(child).or_default().push(id);
            }
        }
        users
    }

    /// Adds what the last of those with a name uses.
    fn add(&mut self, parameters: &[Parameter], body: Option<&Body>, responses: &[Response]) {
        let media = body.into_iter().flat_map(|body| &body.content);
        let media: Vec<&Media> = media
            .chain(responses.iter().flat_map(|response| &response.content))
            .collect();
        let encoding = media.iter().flat_map(|media| &media.encoding);
        let headers = responses.iter().flat_map(|response| &response.headers);
        let parameters = parameters.iter().chain(headers).chain(encoding);
        let own = media.iter().flat_map(|media| [media.schema, media.item_schema]);
        let user = self.names.len().saturating_sub(1);
        for id in parameters.map(|parameter| parameter.schema).chain(own).flatten() {
            self.direct.entry(id).or_default().push(user);
        }
    }

    /// Those that use a schema; of one that was made here, those that use all of its parts.
    pub(super) fn of_schema(&mut self, id: SchemaId, schemas: &Schemas) -> Rc<BTreeSet<usize>> {
        let found = self.reaching(id);
        if !found.is_empty() {
            return found;
        }
        let mut parts: Vec<_> = schemas[id].all_of.iter().map(|part| self.reaching(*part)).collect();
        parts.sort_by_key(|part| part.len());
        let Some((least, others)) = parts.split_first() else {
            return found;
        };
        let by_all = |user: &&usize| others.iter().all(|part| part.contains(user));
        Rc::new(least.iter().filter(by_all).copied().collect())
    }

    /// Whether fewer use `one` than `other`.
    pub(super) fn is_used_less(&mut self, one: SchemaId, other: SchemaId, schemas: &Schemas) -> bool {
        self.of_schema(one, schemas).len() < self.of_schema(other, schemas).len()
    }

    /// Says that these use something.
    pub(super) fn named(&self, users: &BTreeSet<usize>) -> String {
        let first = users.first().and_then(|first| self.names.get(*first));
        match (first, users.len().saturating_sub(1)) {
            (None, _) => String::new(),
            (Some(name), 0) => format!(": used by `{name}`"),
            (Some(name), more) => format!(": used by `{name}` and {more} more"),
        }
    }

    fn reaching(&mut self, id: SchemaId) -> Rc<BTreeSet<usize>> {
        if let Some(known) = self.known.get(&id) {
            return Rc::clone(known);
        }
        let (mut seen, mut found) = (HashSet::from([id]), BTreeSet::new());
        let mut pending = vec![id];
        while let Some(id) = pending.pop() {
            let (direct, naming) = (self.direct.get(&id), self.naming.get(&id));
            found.extend(direct.into_iter().flatten().copied());
            pending.extend(naming.into_iter().flatten().copied().filter(|id| seen.insert(*id)));
            self.steps += 1 + direct.map_or(0, Vec::len) + naming.map_or(0, Vec::len);
            if self.steps > STEPS {
                return Rc::default();
            }
        }
        let found = Rc::new(found);
        self.known.insert(id, Rc::clone(&found));
        found
    }
}
