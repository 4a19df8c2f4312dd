//! The shape of an overlay, and the actions in it.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::{Action, Change};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::source::{FileId, Pointer, deepest_nesting};

/// The number of brackets that may be open in a query. Its parser takes exponential time to read nested filters.
const DEEPEST_QUERY: usize = 8;

/// Reads the actions of an overlay, or reports all that is wrong with it.
pub(super) fn read<'a>(overlay: &'a Value, file: FileId, diagnostics: &mut Diagnostics) -> Option<Vec<Action<'a>>> {
    let mut shape = Shape {
        file,
        diagnostics,
        is_valid: true,
    };
    let actions = shape.overlay(overlay);
    actions.filter(|_| shape.is_valid)
}

/// The minor versions of the specification that differ.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Version {
    V1_0,
    V1_1,
}

struct Shape<'a> {
    file: FileId,
    diagnostics: &'a mut Diagnostics,
    is_valid: bool,
}

impl Shape<'_> {
    /// Reads the root, the overlay object.
    fn overlay<'a>(&mut self, overlay: &'a Value) -> Option<Vec<Action<'a>>> {
        let root = Pointer::root();
        let Some(object) = overlay.as_object() else {
            self.error(&root, "an overlay is an object with `overlay`, `info` and `actions`");
            return None;
        };
        let version = self.version(object);
        self.info(object);
        self.fields(object, &root, &["overlay", "info", "extends", "actions"]);
        if object.get("extends").is_some_and(|extends| !extends.is_string()) {
            self.error(&root.child("extends"), "`extends` is a URI reference");
        }
        let pointer = root.child("actions");
        match object.get("actions") {
            Some(Value::Array(actions)) if !actions.is_empty() => {
                let read = actions.iter().enumerate();
                Some(
                    read.filter_map(|(index, action)| self.action(action, pointer.index(index), version))
                        .collect(),
                )
            }
            Some(_) => {
                self.error(&pointer, "`actions` is a list of at least one action");
                None
            }
            None => {
                self.error(&root, "the overlay has no `actions`");
                None
            }
        }
    }

    /// Reads the version. If there is none, the rest is read as the newest, so that its problems are found as well.
    fn version(&mut self, overlay: &Map<String, Value>) -> Version {
        let Some(version) = overlay.get("overlay") else {
            self.error(
                &Pointer::root(),
                "this is no overlay: it does not have the member `overlay`",
            );
            return Version::V1_1;
        };
        let parts: Vec<&str> = version.as_str().unwrap_or_default().split('.').collect();
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        match parts.as_slice() {
            ["1", "0", patch] if is_number(patch) => Version::V1_0,
            ["1", "1", patch] if is_number(patch) => Version::V1_1,
            _ => {
                self.error(
                    &Pointer::root().child("overlay"),
                    "the version of an overlay is `1.0.x` or `1.1.x`, a string",
                );
                Version::V1_1
            }
        }
    }

    /// Looks at the info object, which nothing depends on.
    fn info(&mut self, overlay: &Map<String, Value>) {
        let info = overlay.get("info");
        let is_complete = ["title", "version"]
            .iter()
            .all(|name| info.and_then(|info| info.get(name)).is_some_and(Value::is_string));
        if !is_complete {
            let pointer = if info.is_some() {
                Pointer::root().child("info")
            } else {
                Pointer::root()
            };
            self.warning(&pointer, "an overlay has `info` with the strings `title` and `version`");
        }
    }

    fn action<'a>(&mut self, action: &'a Value, pointer: Pointer, version: Version) -> Option<Action<'a>> {
        let Some(object) = action.as_object() else {
            self.error(&pointer, "an action is an object");
            return None;
        };
        let known = ["target", "description", "remove", "update", "copy"];
        self.fields(
            object,
            &pointer,
            if version < Version::V1_1 { &known[..4] } else { &known },
        );
        let target = self.query(object, "target", &pointer);
        let remove = match object.get("remove") {
            Some(Value::Bool(remove)) => *remove,
            None => false,
            Some(_) => {
                self.error(&pointer.child("remove"), "`remove` is a boolean");
                false
            }
        };
        // The one that comes first here makes the others have no impact.
        let change = if remove {
            Change::Remove
        } else if let Some(update) = object.get("update") {
            Change::Update(update)
        } else if object.contains_key("copy") && version >= Version::V1_1 {
            Change::Copy(self.query(object, "copy", &pointer)?)
        } else {
            self.warning(&pointer, "the action does nothing: it neither removes nor updates");
            return None;
        };
        Some(Action {
            pointer,
            target: target?,
            change,
        })
    }

    /// Reads a JSONPath query, RFC 9535.
    fn query(&mut self, action: &Map<String, Value>, name: &str, pointer: &Pointer) -> Option<JsonPath> {
        let Some(text) = action.get(name).and_then(Value::as_str) else {
            let pointer = if action.contains_key(name) {
                pointer.child(name)
            } else {
                pointer.clone()
            };
            self.error(&pointer, &format!("an action has `{name}`, a JSONPath query"));
            return None;
        };
        if deepest_nesting(text, b"([", b")]") > DEEPEST_QUERY {
            self.error(&pointer.child(name), "the JSONPath query is nested too deeply");
            return None;
        }
        match JsonPath::parse(text) {
            Ok(query) => Some(query),
            Err(error) => {
                let at = text.floor_char_boundary(error.position());
                let place = Place::text(self.file, pointer.child(name), at..at);
                let message = format!("not a JSONPath query: {}", error.message());
                let problem = Diagnostic::error("invalid-json-path", message).at(place);
                self.report(
                    problem.help("names of other characters than letters, digits and `_` need quotes: `$['x-name']`"),
                );
                None
            }
        }
    }

    /// Warns of members that the specification does not have.
    fn fields(&mut self, object: &Map<String, Value>, pointer: &Pointer, known: &[&str]) {
        for name in object
            .keys()
            .filter(|name| !name.starts_with("x-") && !known.contains(&name.as_str()))
        {
            let place = Place::key(self.file, pointer.child(name));
            let problem = Diagnostic::warning(
                "unknown-overlay-field",
                format!("`{name}` is unknown here and is ignored"),
            );
            self.report(problem.at(place));
        }
    }

    fn error(&mut self, pointer: &Pointer, message: &str) {
        self.report(Diagnostic::error("invalid-overlay", message).at(Place::value(self.file, pointer.clone())));
    }

    fn warning(&mut self, pointer: &Pointer, message: &str) {
        self.report(Diagnostic::warning("invalid-overlay", message).at(Place::value(self.file, pointer.clone())));
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.is_valid &= diagnostic.severity != crate::diagnostic::Severity::Error;
        self.diagnostics.push(diagnostic);
    }
}
