//! What a document says about the Rust side: names and types that stand in code, and so are looked at before.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::crates::crates;
use crate::dependency::Dependency;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::source::{FileId, Origins, Pointer};

/// What a document says about crates that are not generated.
#[derive(Debug, Default)]
pub struct Overrides {
    /// The dependencies that an overlay declares.
    pub dependencies: BTreeMap<String, Dependency>,
    /// For each crate of which types are named, the place of the first such type.
    pub crates: BTreeMap<String, Place>,
}

/// The extension at the root that declares dependencies.
const DEPENDENCIES: &str = "x-rust-dependencies";

/// Takes away names that are no identifiers, and types and dependencies that nobody vouches for: a name may come with the
/// description, but which type of the user's own stands for a schema is for the user to say, by an overlay.
pub fn settle(
    document: &mut Value,
    file: FileId,
    overlays: &[FileId],
    origins: &Origins,
    diagnostics: &mut Diagnostics,
) -> Overrides {
    let mut settling = Settling {
        file,
        overlays,
        origins,
        diagnostics,
        found: Overrides::default(),
    };
    let declared = document
        .as_object_mut()
        .and_then(|root| root.shift_remove(DEPENDENCIES));
    if let Some(declared) = declared {
        settling.dependencies(&declared);
    }
    settling.value(document, &Pointer::root());
    settling.found
}

struct Settling<'a> {
    file: FileId,
    overlays: &'a [FileId],
    origins: &'a Origins,
    diagnostics: &'a mut Diagnostics,
    found: Overrides,
}

impl Settling<'_> {
    fn value(&mut self, value: &mut Value, at: &Pointer) {
        match value {
            Value::Array(items) => {
                let items = items.iter_mut().enumerate();
                items.for_each(|(index, item)| self.value(item, &at.index(index)));
            }
            Value::Object(members) => {
                members.retain(|name, member| {
                    let at = at.child(name);
                    let fault = match name.as_str() {
                        "x-rust-name" | "x-rust-type-name" => not_a_name(member),
                        "x-rust-union" => ["name", "field"]
                            .iter()
                            .filter_map(|key| member.get(key))
                            .find_map(not_a_name),
                        "x-rust-type" => self.not_a_type(member, &at),
                        DEPENDENCIES => Some("belongs at the root of the document"),
                        _ => {
                            self.value(member, &at);
                            None
                        }
                    };
                    let Some(fault) = fault else { return true };
                    self.ignored(name, fault, at);
                    false
                });
            }
            _ => {}
        }
    }

    fn ignored(&mut self, name: &str, fault: &str, at: Pointer) {
        let diagnostic = Diagnostic::warning("invalid-override", format!("`{name}` {fault}: it is ignored"));
        self.diagnostics.push(diagnostic.at(Place::value(self.file, at)));
    }

    fn not_a_type(&mut self, value: &Value, at: &Pointer) -> Option<&'static str> {
        let path = value.as_str().unwrap_or_default();
        if syn::parse_str::<syn::TypePath>(path).is_err() {
            return Some("is not the path of a type");
        }
        if !self.is_from_user(at) {
            return Some("counts only in an overlay");
        }
        let origin = self.origins.place(at);
        for name in crates(path) {
            self.found.crates.entry(name).or_insert_with(|| origin.clone());
        }
        None
    }

    fn dependencies(&mut self, declared: &Value) {
        let at = Pointer::root().child(DEPENDENCIES);
        let Some(declared) = declared.as_object() else {
            return self.ignored(DEPENDENCIES, "is not an object", at);
        };
        for (name, value) in declared {
            let at = at.child(name);
            let title = format!("{DEPENDENCIES}.{name}");
            let read = Dependency::deserialize(value).map_err(|error| format!("is not a dependency, {error}"));
            match read.and_then(|read| read.fault(name).map_or(Ok(read), Err)) {
                _ if !self.is_from_user(&at) => self.ignored(&title, "counts only in an overlay", at),
                Err(fault) => self.ignored(&title, &fault, at),
                Ok(dependency) => {
                    self.found.dependencies.insert(name.clone(), dependency);
                }
            }
        }
    }

    fn is_from_user(&self, at: &Pointer) -> bool {
        self.overlays.contains(&self.origins.place(at).file)
    }
}

fn not_a_name(value: &Value) -> Option<&'static str> {
    let is_name = value.as_str().is_some_and(|name| {
        // A keyword is a name as well: it is written raw.
        let raw = syn::parse_str::<syn::Ident>(&format!("r#{name}"));
        raw.is_ok() || syn::parse_str::<syn::Ident>(name).is_ok()
    });
    (!is_name).then_some("is not an identifier")
}
