//! A document as it is written, read without the generator's help.

use generator::model::Operation;
use generator::source::Pointer;
use serde_json::{Map, Value};

/// A document.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    root: &'a Value,
}

/// An operation, as it is written.
pub struct Written {
    /// The path, without the parameters that it has in a query.
    pub path: String,
    /// The parameters in the path's query: what each is called there, and in braces.
    pub queried: Vec<(String, String)>,
    /// The method, in capitals.
    pub method: String,
    /// The `operationId`.
    pub id: Option<String>,
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
        self.targets(pointer).last().unwrap_or_default()
    }

    /// The pointer, where the reference there leads to, and so on.
    pub fn targets(&self, pointer: &Pointer) -> impl Iterator<Item = Pointer> + use<'a> {
        let document = *self;
        std::iter::successors(Some(pointer.clone()), move |at| document.target(at)).take(STEPS)
    }

    /// The operations of `paths`.
    pub fn operations(&self) -> Vec<Written> {
        let paths = Pointer::root().child("paths");
        let mut list = Vec::new();
        for (path, _) in self.members(&paths).filter(|(path, _)| path.starts_with('/')) {
            let item = self.followed(&paths.child(path));
            for (method, _) in self.members(&item).filter(|(name, _)| METHODS.contains(&name.as_str())) {
                list.push(self.written(path, method.to_uppercase(), &item, &item.child(method)));
            }
            let others = item.child("additionalOperations");
            for (method, _) in self.members(&others) {
                list.push(self.written(path, method.clone(), &item, &others.child(method)));
            }
        }
        list
    }

    fn written(&self, path: &str, method: String, item: &Pointer, at: &Pointer) -> Written {
        let (path, queried) = without_parameters(path);
        let at = self.followed(at);
        let id = self.get(&at.child("operationId")).and_then(Value::as_str);
        Written {
            path,
            queried,
            method,
            id: id.map(str::to_owned),
            item: item.clone(),
            at,
        }
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

impl Written {
    /// Whether an operation of the model can be this one, and how sure that is: paths can differ in nothing but the
    /// parameters in their queries.
    pub fn likeness(&self, operation: &Operation) -> Option<bool> {
        let is_same = self.path == operation.path && self.method == operation.method;
        is_same.then(|| self.id.as_deref() == Some(operation.id.as_str()))
    }

    /// The name and the place that a parameter has in requests, which is declared with this name and place.
    pub fn sent<'n>(&'n self, name: &'n str, place: &'n str) -> (&'n str, &'n str) {
        let queried = self
            .queried
            .iter()
            .find(|(_, braced)| place == "path" && braced == name);
        queried.map_or((name, place), |(key, _)| (key, "query"))
    }
}

/// A path without the parameters that are in a query of it, and these, each by its key and its name in braces.
fn without_parameters(path: &str) -> (String, Vec<(String, String)>) {
    let Some((before, query)) = path.split_once('?') else {
        return (path.to_owned(), Vec::new());
    };
    let (mut fixed, mut queried) = (Vec::new(), Vec::new());
    for pair in query.split('&') {
        let braced = |value: &str| Some(value.strip_prefix('{')?.strip_suffix('}')?.to_owned());
        match pair.split_once('=').map(|(key, value)| (key, braced(value))) {
            Some((key, Some(name))) => queried.push((key.to_owned(), name)),
            _ => fixed.push(pair),
        }
    }
    let path = match fixed.is_empty() {
        true => before.to_owned(),
        false => format!("{before}?{}", fixed.join("&")),
    };
    (path, queried)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_path_has_in_its_query_is_of_the_query() {
        let cases = [
            ("/a", "/a", &[][..]),
            ("/a?b=c", "/a?b=c", &[]),
            ("/a?b={c}", "/a", &[("b", "c")]),
            ("/a?b={c}&d&e=f", "/a?d&e=f", &[("b", "c")]),
        ];
        for (path, sent, queried) in cases {
            let document = json!({"paths": {path: {"get": {}}}});
            let operations = Document::new(&document).operations();
            assert_eq!(operations[0].path, sent);
            for (key, name) in queried {
                assert_eq!(operations[0].sent(name, "path"), (*key, "query"), "{path}");
                assert_eq!(operations[0].sent(name, "header"), (*name, "header"), "{path}");
            }
        }
    }
}
