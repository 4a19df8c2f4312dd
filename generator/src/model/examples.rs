//! Defaults and examples that their schemas don't allow.

use serde_json::Value;

use crate::description::Description;
use crate::description::media_type::is_json;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::schema::instance::{Fault, fault};
use crate::schema::{Example, SchemaId, Schemas};

/// Warns of defaults and examples that are not valid. They are no more than annotations, but one of the two is a mistake.
pub(super) fn tell_invalid(description: &Description, schemas: &Schemas, diagnostics: &mut Diagnostics) {
    for id in schemas.ids() {
        let schema = &schemas[id];
        if let Some(default) = &schema.default {
            let place = schema.place.child("default");
            diagnostics.extend(invalid("default", default, &place, id, schemas));
        }
        for Example { value, place } in &schema.examples {
            diagnostics.extend(invalid("example", value, place, id, schemas));
        }
    }
    // Of other media types, and where the whole is text, examples show the representation rather than the value.
    let json = description.media().filter(|media| is_json(&media.media_type));
    for (media, schema) in json.filter_map(|media| Some((media, media.schema?))) {
        for Example { value, place } in media.examples.iter().filter(|example| !example.value.is_string()) {
            diagnostics.extend(invalid("example", value, place, schema, schemas));
        }
    }
}

/// Null often stands for none.
fn invalid(what: &str, value: &Value, place: &Place, id: SchemaId, schemas: &Schemas) -> Option<Diagnostic> {
    let found = fault(value, id, schemas).filter(|_| !value.is_null())?;
    let at = found.place(place);
    let Fault { message, .. } = &found;
    let message = match found.is_whole() {
        true => format!("the {what} {message}"),
        false => format!("within the {what}, {message}"),
    };
    let code = match what {
        "default" => "invalid-default",
        _ => "invalid-example",
    };
    Some(Diagnostic::warning(code, message).at(at))
}
