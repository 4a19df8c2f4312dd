//! Security schemes (Swagger 2.0, Security Scheme Object).

use serde_json::{Map, Value, json};

use super::{Move, Upgrade};

/// The flows of OAuth 2 by their names in both versions. The later names are met in documents of the earlier version.
const FLOWS: [(&str, &str); 6] = [
    ("implicit", "implicit"),
    ("password", "password"),
    ("application", "clientCredentials"),
    ("accessCode", "authorizationCode"),
    ("clientCredentials", "clientCredentials"),
    ("authorizationCode", "authorizationCode"),
];

impl Upgrade<'_> {
    pub(super) fn security_scheme(&mut self, value: &Value, at: &Move) -> Value {
        let mut scheme = value.clone();
        let Value::Object(members) = &mut scheme else {
            return scheme;
        };
        match value.get("type").and_then(Value::as_str) {
            Some("basic") => {
                members.insert("type".to_owned(), "http".into());
                members.insert("scheme".to_owned(), "basic".into());
            }
            Some("oauth2") => self.flow(members, at),
            _ => {}
        }
        scheme
    }

    /// Gathers what an OAuth 2 scheme says about its only flow into a Flow Object.
    fn flow(&mut self, scheme: &mut Map<String, Value>, at: &Move) {
        let Some(flow) = scheme.shift_remove("flow") else {
            return;
        };
        let known = FLOWS.iter().find(|(name, _)| flow == *name);
        let Some((_, name)) = known else {
            let message = format!("{flow} is not a flow of OAuth 2: it is left out");
            self.warn("unknown-flow", message, &at.from.child("flow"));
            scheme.insert("flows".to_owned(), json!({}));
            return;
        };
        let mut members = Map::new();
        for key in ["authorizationUrl", "tokenUrl"] {
            members.extend(scheme.shift_remove(key).map(|value| (key.to_owned(), value)));
        }
        let scopes = scheme.shift_remove("scopes").unwrap_or_else(|| json!({}));
        members.insert("scopes".to_owned(), scopes);
        let to = at.under(&["flows", name]);
        self.moves.insert(to.to, to.from);
        scheme.insert("flows".to_owned(), json!({ *name: members }));
    }
}
