//! Defaults and examples that their schemas don't allow.

use serde_json::Value;

use crate::description::media_type::is_json;
use crate::description::{Description, Parameter, Style};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::schema::instance::{Fault, fault, fault_as_text};
use crate::schema::{Example, Schemas};

/// Warns of defaults and examples that are not valid. They are no more than annotations, but one of the two is a mistake.
pub(super) fn tell_invalid(description: &Description, schemas: &Schemas, diagnostics: &mut Diagnostics) {
    for id in schemas.ids() {
        let schema = &schemas[id];
        if let Some(default) = &schema.default {
            let place = schema.place.child("default");
            diagnostics.extend(told("default", fault(default, id, schemas), default, &place));
        }
        for Example { value, place } in &schema.examples {
            diagnostics.extend(told("example", fault(value, id, schemas), value, place));
        }
    }
    for (media, schema) in description.media().filter_map(|media| Some((media, media.schema?))) {
        for Example { value, place } in &media.examples {
            let fault = match is_json(&media.media_type) {
                // A whole that is text may show the representation rather than the value.
                true if !value.is_string() => fault,
                // Where it is not JSON, only an object surely shows the value.
                false if value.is_object() => fault_as_text,
                _ => continue,
            };
            diagnostics.extend(told("example", fault(value, schema, schemas), value, place));
        }
    }
    let parameters = description.parameters();
    for (parameter, schema) in parameters.filter_map(|parameter| Some((parameter, parameter.schema?))) {
        for Example { value, place } in &parameter.examples {
            let fault = match parameter.json {
                true if value.is_string() => continue,
                true => fault,
                false if value.as_str().is_some_and(|text| is_representation(text, parameter)) => continue,
                false => fault_as_text,
            };
            diagnostics.extend(told("example", fault(value, schema, schemas), value, place));
        }
    }
}

/// Whether a text may show how the parameter is sent rather than its value.
fn is_representation(text: &str, parameter: &Parameter) -> bool {
    let has_prefix = matches!(parameter.style, Style::Label | Style::Matrix);
    has_prefix || text.is_empty() && parameter.allow_empty || text.contains(&format!("{}=", parameter.name))
}

/// The warning about a fault. Null often stands for none.
fn told(what: &str, found: Option<Fault>, value: &Value, place: &Place) -> Option<Diagnostic> {
    let found = found.filter(|_| !value.is_null())?;
    let at = found.place(place);
    let Fault { message, .. } = &found;
    let code = match what {
        "default" => "invalid-default",
        _ => "invalid-example",
    };
    Some(Diagnostic::warning(code, format!("invalid {what}: {message}")).at(at))
}
