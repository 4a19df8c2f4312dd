//! What a document says about the Rust side: names and types that stand in code, and so are looked at before.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::source::{FileId, Origins, Pointer};

/// Takes away names that are no identifiers, and types that nobody vouches for: a name may come with the description,
/// but which type of the user's own stands for a schema is for the user to say, by an overlay.
pub fn settle(
    document: &mut Value,
    file: FileId,
    overlays: &[FileId],
    origins: &Origins,
    diagnostics: &mut Diagnostics,
) {
    Settling {
        file,
        overlays,
        origins,
        diagnostics,
    }
    .value(document, &Pointer::root());
}

struct Settling<'a> {
    file: FileId,
    overlays: &'a [FileId],
    origins: &'a Origins,
    diagnostics: &'a mut Diagnostics,
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
                        _ => {
                            self.value(member, &at);
                            None
                        }
                    };
                    let Some(fault) = fault else { return true };
                    let diagnostic =
                        Diagnostic::warning("invalid-override", format!("`{name}` {fault}: it is ignored"));
                    self.diagnostics.push(diagnostic.at(Place::value(self.file, at)));
                    false
                });
            }
            _ => {}
        }
    }

    fn not_a_type(&self, value: &Value, at: &Pointer) -> Option<&'static str> {
        let parsed = value.as_str().map(syn::parse_str::<syn::TypePath>);
        if !matches!(parsed, Some(Ok(_))) {
            return Some("is not the path of a type");
        }
        let from_user = self.overlays.contains(&self.origins.place(at).file);
        (!from_user).then_some("counts only in an overlay")
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
