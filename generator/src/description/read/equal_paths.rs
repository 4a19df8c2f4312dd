//! Paths that are equal but for the names in them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::Reader;
use crate::diagnostic::{Diagnostic, Place};
use crate::source::unescaped_uri;

impl Reader<'_> {
    /// Tells of operations whose requests an earlier one answers: paths that differ only in the names of their template
    /// expressions (OpenAPI, Paths Object) or in what is percent-encoded are equal.
    pub(super) fn equal_paths(&mut self) {
        let mut seen: HashMap<(String, Vec<String>), (String, Place)> = HashMap::new();
        for operation in &mut self.description.operations {
            let (method, path) = (&operation.method, &operation.path);
            let key = |place: &Place| Place::key(place.file, place.pointer.clone());
            match seen.entry((method.clone(), path.split('/').map(matched).collect())) {
                Entry::Vacant(entry) => {
                    entry.insert((path.clone(), operation.place.clone()));
                }
                Entry::Occupied(entry) => {
                    let (first_path, first) = entry.get();
                    let message =
                        format!("`{method} {path}` is the same as `{method} {first_path}`: servers answer that");
                    self.lift.diagnostics.push(
                        Diagnostic::warning("equal-paths", message)
                            .at(key(&operation.place))
                            .related(key(first), "this one is answered")
                            .help("a request does not tell them apart: make one operation of the two, by an overlay"),
                    );
                    operation.answered_by = Some(first_path.clone());
                }
            }
        }
    }
}

/// What a segment of a path matches: the names in its template expressions do not matter.
fn matched(segment: &str) -> String {
    let mut out = String::new();
    let mut rest = segment;
    while let Some((literal, (_, after))) = rest
        .split_once('{')
        .and_then(|(literal, after)| Some((literal, after.split_once('}')?)))
    {
        out.extend([literal, "{}"]);
        rest = after;
    }
    out += rest;
    unescaped_uri(&out).unwrap_or(out)
}
