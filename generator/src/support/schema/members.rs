//! The keywords that judge members of objects (JSON Schema Core, sections 10.3.2 and 11.3; Validation, section 6.5).

use serde_json::{Map, Value};

use super::{Evaluated, Schema};
use crate::support::path::Path;
use crate::support::rules::{at_least, at_most};
use crate::support::violation::Violations;

impl Schema {
    pub(super) fn judge_members<'v>(
        &self,
        members: &'v Map<String, Value>,
        seen: &mut Evaluated<'v>,
        at: &Path<'_>,
        out: &mut Violations,
    ) {
        if members.len() > self.max_properties {
            at_most(out, at, "maxProperties", "entry", self.max_properties, members.len());
        }
        if members.len() < self.min_properties {
            at_least(out, at, "minProperties", "entry", self.min_properties, members.len());
        }
        for name in self.required.iter().filter(|name| !members.contains_key(**name)) {
            out.add(at, "required", format_args!("lacks the required property `{name}`"));
        }
        for (name, needed) in self.dependent_required {
            let missing = |other: &&&str| members.contains_key(*name) && !members.contains_key(**other);
            for other in needed.iter().filter(missing) {
                let message = format_args!("lacks the property `{other}`, which `{name}` requires");
                out.add(at, "dependentRequired", message);
            }
        }
        for (name, value) in members {
            if self.judge_member(name, value, &at.key(name), out) {
                seen.members.push(name);
            }
            if let Some(names) = self.property_names {
                names.judge(&Value::String(name.clone()), &at.key(name), out);
            }
        }
    }

    /// Applies the schemas of one member, if there are any.
    fn judge_member(&self, name: &str, value: &Value, at: &Path<'_>, out: &mut Violations) -> bool {
        let declared = self.properties.iter().filter(|(known, _)| *known == name);
        let matching = self
            .pattern_properties
            .iter()
            .filter(|(pattern, _)| pattern.matches(name));
        let mut judged = false;
        for schema in declared
            .map(|(_, schema)| schema)
            .chain(matching.map(|(_, schema)| schema))
        {
            schema.judge(value, at, out);
            judged = true;
        }
        match self.additional_properties {
            Some(schema) if !judged => {
                schema.judge(value, at, out);
                true
            }
            _ => judged,
        }
    }

    pub(super) fn judge_unevaluated_members<'v>(
        &self,
        members: &'v Map<String, Value>,
        seen: &mut Evaluated<'v>,
        at: &Path<'_>,
        out: &mut Violations,
    ) {
        let Some(rest) = self.unevaluated_properties else {
            return;
        };
        for (name, value) in members {
            if !seen.members.contains(&name.as_str()) {
                rest.judge(value, &at.key(name), out);
                seen.members.push(name);
            }
        }
    }
}
