//! Schemas that say just one thing, or nothing.

use super::{Schema, SchemaId, Schemas};

impl Schemas {
    /// The schema that one refers to, if it says nothing else; and so on.
    pub fn target(&self, id: SchemaId) -> SchemaId {
        let next = |id: &SchemaId| {
            let schema = &self[*id];
            schema.reference.filter(|_| is_only(schema, &["$ref"]))
        };
        // As many steps as there are schemas lead back to where one has been.
        let steps = std::iter::successors(Some(id), next).take(self.len());
        steps.last().unwrap_or(id)
    }
}

/// Whether a schema is met by every value, by its own keywords.
pub(super) fn accepts_all(id: SchemaId, schemas: &Schemas) -> bool {
    schemas[id].boolean == Some(true) || is_only(&schemas[id], &[])
}

/// The properties whose presence a `not` forbids, where it forbids nothing else, which is how descriptions make branches
/// exclusive: `not: {required: [a]}`, and `not: {anyOf: [{required: [a]}, {required: [b]}]}`.
pub(crate) fn denied(not: SchemaId, schemas: &Schemas) -> Option<Vec<String>> {
    match schemas[not].any_of.as_slice() {
        [] => presence(not, schemas).map(|name| vec![name]),
        _ if !is_only(&schemas[not], &["anyOf"]) => None,
        any_of => any_of.iter().map(|id| presence(*id, schemas)).collect(),
    }
}

/// The one property that a schema demands, where it demands nothing else.
fn presence(id: SchemaId, schemas: &Schemas) -> Option<String> {
    match schemas[id].required.as_slice() {
        [name] if is_only(&schemas[id], &["required"]) => Some(name.clone()),
        _ => None,
    }
}

/// Whether a schema demands nothing of values but by the `allowed` keywords.
pub(crate) fn is_only(schema: &Schema, allowed: &[&str]) -> bool {
    // Named one by one, so that a new keyword is not forgotten.
    let Schema {
        place: _,
        boolean,
        reference,
        kinds,
        values,
        title: _,
        description: _,
        default: _,
        examples: _,
        deprecated: _,
        read_only: _,
        write_only: _,
        min_length,
        max_length,
        pattern,
        format,
        content_encoding: _,
        content_media_type: _,
        minimum,
        exclusive_minimum,
        maximum,
        exclusive_maximum,
        multiple_of,
        prefix_items,
        items,
        contains,
        // These two say how often `contains` holds.
        min_contains: _,
        max_contains: _,
        unevaluated_items,
        min_items,
        max_items,
        unique_items,
        properties,
        required,
        pattern_properties,
        additional,
        unevaluated_properties,
        property_names,
        dependent_required,
        dependent_schemas,
        min_properties,
        max_properties,
        all_of,
        one_of,
        any_of,
        not,
        condition,
        // These two depend on `if`.
        then: _,
        otherwise: _,
        // It says which branch of a union is meant.
        discriminator: _,
        extensions,
    } = schema;
    let said = [
        ("$ref", reference.is_some()),
        ("type", kinds.is_some()),
        ("enum", values.is_some()),
        ("minLength", min_length.is_some()),
        ("maxLength", max_length.is_some()),
        ("pattern", pattern.is_some()),
        ("format", format.is_some()),
        ("minimum", minimum.is_some()),
        ("exclusiveMinimum", exclusive_minimum.is_some()),
        ("maximum", maximum.is_some()),
        ("exclusiveMaximum", exclusive_maximum.is_some()),
        ("multipleOf", multiple_of.is_some()),
        ("prefixItems", !prefix_items.is_empty()),
        ("items", items.is_some()),
        ("contains", contains.is_some()),
        ("unevaluatedItems", unevaluated_items.is_some()),
        ("minItems", min_items.is_some()),
        ("maxItems", max_items.is_some()),
        ("uniqueItems", *unique_items),
        ("properties", !properties.is_empty()),
        ("required", !required.is_empty()),
        ("patternProperties", !pattern_properties.is_empty()),
        ("additionalProperties", additional.is_some()),
        ("unevaluatedProperties", unevaluated_properties.is_some()),
        ("propertyNames", property_names.is_some()),
        ("dependentRequired", !dependent_required.is_empty()),
        ("dependentSchemas", !dependent_schemas.is_empty()),
        ("minProperties", min_properties.is_some()),
        ("maxProperties", max_properties.is_some()),
        ("allOf", !all_of.is_empty()),
        ("oneOf", !one_of.is_empty()),
        ("anyOf", !any_of.is_empty()),
        ("not", not.is_some()),
        ("if", condition.is_some()),
        ("x-rust-type", extensions.foreign_type.is_some()),
    ];
    *boolean != Some(false)
        && said
            .iter()
            .all(|(keyword, is_said)| !is_said || allowed.contains(keyword))
}
