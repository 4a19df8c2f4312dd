//! A document as it is written, read without the generator's help.

use generator::source::Pointer;
use serde_json::{Map, Value};

/// A document.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    root: &'a Value,
}

/// An operation, as it is written.
pub struct Written {
    /// The path.
    pub path: String,
    /// The method, in capitals.
    pub method: String,
    /// The path item.
    pub item: Pointer,
    /// The operation.
    pub at: Pointer,
}

/// How many references follow each other at most.
const STEPS: usize = 64;

/// The members of a path item that are operations.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

impl<'a> Document<'a> {
    /// The document with this root.
    pub fn new(root: &'a Value) -> Self {
        Document { root }
    }

    /// Whether it is of OpenAPI 3.0, whose schemas are of a dialect of their own.
    pub fn is_3_0(&self) -> bool {
        let version = self.root.get("openapi").map(Value::to_string).unwrap_or_default();
        version.trim_matches('"').starts_with("3.0")
    }

    /// The node at `pointer`.
    pub fn get(&self, pointer: &Pointer) -> Option<&'a Value> {
        pointer.resolve(self.root)
    }

    /// The members of the object at `pointer`; none if there is no object.
    pub fn members(&self, pointer: &Pointer) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
        let members = self.get(pointer).and_then(Value::as_object);
        members.into_iter().flat_map(Map::iter)
    }

    /// The length of the list at `pointer`.
    pub fn length(&self, pointer: &Pointer) -> usize {
        self.get(pointer).and_then(Value::as_array).map_or(0, Vec::len)
    }

    /// Where the elements of the list at `pointer` are.
    pub fn branches(&self, pointer: &Pointer) -> impl Iterator<Item = Pointer> + use<> {
        let pointer = pointer.clone();
        (0..self.length(&pointer)).map(move |index| pointer.index(index))
    }

    /// Where the reference that is at `pointer` leads to.
    pub fn target(&self, pointer: &Pointer) -> Option<Pointer> {
        let reference = self.get(pointer)?.get("$ref")?.as_str()?.strip_prefix('#')?;
        let target = Pointer::from_fragment(reference).ok()?;
        self.get(&target).map(|_| target)
    }

    /// Where what is at `pointer` is described, its references followed.
    pub fn followed(&self, pointer: &Pointer) -> Pointer {
        let targets = std::iter::successors(Some(pointer.clone()), |at| self.target(at));
        targets.take(STEPS).last().unwrap_or_default()
    }

    /// The operations of `paths`.
    pub fn operations(&self) -> Vec<Written> {
        let paths = Pointer::root().child("paths");
        let mut list = Vec::new();
        for (path, _) in self.members(&paths).filter(|(path, _)| path.starts_with('/')) {
            let item = self.followed(&paths.child(path));
            for (method, _) in self.members(&item).filter(|(name, _)| METHODS.contains(&name.as_str())) {
                list.push(Written {
                    path: path.clone(),
                    method: method.to_uppercase(),
                    at: self.followed(&item.child(method)),
                    item: item.clone(),
                });
            }
            let others = item.child("additionalOperations");
            for (method, _) in self.members(&others) {
                list.push(Written {
                    path: path.clone(),
                    method: method.clone(),
                    at: self.followed(&others.child(method)),
                    item: item.clone(),
                });
            }
        }
        list
    }

    /// The parameters of an operation, those of its path item included that it does not override.
    pub fn parameters(&self, operation: &Written) -> Vec<Pointer> {
        let list = |at: Pointer| self.branches(&self.followed(&at));
        let identity = |at: &Pointer| {
            let parameter = self.get(at)?;
            Some((parameter.get("name")?.clone(), parameter.get("in")?.clone()))
        };
        let own: Vec<Pointer> = list(operation.at.child("parameters"))
            .map(|at| self.followed(&at))
            .collect();
        let known: Vec<_> = own.iter().map(identity).collect();
        let shared = list(operation.item.child("parameters")).map(|at| self.followed(&at));
        let inherited: Vec<Pointer> = shared.filter(|at| !known.contains(&identity(at))).collect();
        inherited.into_iter().chain(own).collect()
    }
}
