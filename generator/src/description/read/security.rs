//! Security schemes and requirements.

use openapiv3 as v3;
use serde_json::Value;

use super::{Reader, is_token};
use crate::description::{Location, SecurityScheme};
use crate::diagnostic::{Diagnostic, Place};
use crate::source::Pointer;

impl Reader<'_> {
    pub(super) fn security_schemes(&mut self, at: &Pointer) {
        let Some(at) = self.followed(at) else { return };
        let Some(schemes) = self.object(&at) else { return };
        // A scheme's name may look like that of an extension.
        let is_scheme = |(name, value): &(&String, &Value)| !name.starts_with("x-") || value.get("type").is_some();
        for (name, _) in schemes.iter().filter(is_scheme) {
            let here = at.child(name);
            let Some(at) = self.followed(&here) else { continue };
            let kind = self
                .lift
                .value(&at)
                .and_then(|value| value.get("type"))
                .and_then(Value::as_str);
            let scheme = match kind {
                Some("mutualTLS") => SecurityScheme::MutualTls,
                Some("oauth2" | "openIdConnect") => SecurityScheme::Bearer,
                _ => match self.typed::<v3::SecurityScheme>(&at, &[]) {
                    Some(scheme) => security_scheme(scheme),
                    None => continue,
                },
            };
            if let Some((message, help)) = unserved(&scheme, kind) {
                let diagnostic = Diagnostic::warning("unserved-security", message).help(help);
                let place = Place::key(self.lift.file(), here);
                self.unserved.insert(name.clone(), diagnostic.at(place));
            }
            self.description.security_schemes.push((name.clone(), scheme));
        }
    }

    /// Warns where schemes are described and nothing demands them: most authors forgot to say that everything does.
    pub(super) fn missing_security(&mut self, at: &Pointer) {
        let is_demanded = self.has_security || self.lift.value(&Pointer::root().child("security")).is_some();
        if is_demanded || self.description.operations.is_empty() || self.description.security_schemes.is_empty() {
            return;
        }
        let names = self.description.security_schemes.iter().map(|(name, _)| name);
        let demands = names.map(|name| format!("{{ {}: [] }}", serde_json::json!(name)));
        let demands: Vec<String> = demands.collect();
        let message = "security schemes are declared, but no operation has `security`: credentials are neither sent nor \
                       checked";
        let help = format!(
            "if operations need credentials, add this action to an overlay: \
             `{{ target: $, update: {{ security: [{}] }} }}`",
            demands.join(", ")
        );
        let place = Place::key(self.lift.file(), at.clone());
        let diagnostic = Diagnostic::warning("missing-security", message).at(place).help(help);
        self.lift.diagnostics.push(diagnostic);
    }

    /// The alternatives of `security`. A request is not let in because of a mistake: what is not known or can't be read
    /// stands for a bearer token.
    pub(super) fn security(&mut self, at: &Pointer) -> Vec<Vec<(String, Vec<String>)>> {
        let list = match self.lift.value(at) {
            Some(Value::Object(_) | Value::String(_) | Value::Bool(_) | Value::Number(_)) => {
                self.warn("invalid-object", "must be a list: it is read as a list of one", at);
                vec![at.clone()]
            }
            _ => (0..self.list(at).len()).map(|index| at.index(index)).collect(),
        };
        list.iter().map(|at| self.requirement(at)).collect()
    }

    fn requirement(&mut self, at: &Pointer) -> Vec<(String, Vec<String>)> {
        // Its members are names of schemes, and no extensions.
        let written = match self.lift.value(at) {
            Some(Value::String(name)) => {
                let message = format!("must be an object: it is read as `{name}: []`");
                self.warn("invalid-object", &message, at);
                serde_json::json!({ name: [] })
            }
            written => written.cloned().unwrap_or_default(),
        };
        let requirement = self.read::<v3::SecurityRequirement>(written, at);
        let requirement: Vec<_> = match requirement {
            Some(requirement) => requirement.into_iter().collect(),
            None => vec![("bearer".to_owned(), Vec::new())],
        };
        let unserved = requirement.iter().filter_map(|(name, _)| self.unserved.get(name));
        self.lift.diagnostics.extend(unserved.cloned());
        for (name, _) in &requirement {
            let known = self.description.security_schemes.iter().any(|(known, _)| known == name);
            if !known {
                let message = format!("the security scheme `{name}` is not described: a bearer token is asked for");
                self.warn("unknown-security-scheme", &message, at);
                let scheme = (name.clone(), SecurityScheme::Bearer);
                self.description.security_schemes.push(scheme);
            }
        }
        requirement
    }
}

fn security_scheme(scheme: v3::SecurityScheme) -> SecurityScheme {
    match scheme {
        v3::SecurityScheme::APIKey { location, name, .. } => SecurityScheme::ApiKey(
            match location {
                v3::APIKeyLocation::Query => Location::Query,
                v3::APIKeyLocation::Header => Location::Header,
                v3::APIKeyLocation::Cookie => Location::Cookie,
            },
            name,
        ),
        v3::SecurityScheme::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "bearer" => SecurityScheme::Bearer,
            "basic" => SecurityScheme::Basic,
            _ => SecurityScheme::Http(scheme),
        },
        v3::SecurityScheme::OAuth2 { .. } | v3::SecurityScheme::OpenIDConnect { .. } => SecurityScheme::Bearer,
    }
}

/// What is left to the user of a security scheme, and where to do it; `None` where nothing but a look at the credential
/// is.
fn unserved(scheme: &SecurityScheme, kind: Option<&str>) -> Option<(String, &'static str)> {
    match (scheme, kind) {
        (SecurityScheme::ApiKey(Location::Header | Location::Cookie, name), _) if !is_token(name) => Some((
            format!("{name:?} can't be the name of a header or a cookie: the key can't be sent"),
            "correct `name`, by an overlay",
        )),
        (SecurityScheme::Http(name), _) => Some((
            format!("the scheme `{name}` of HTTP is passed on: its credentials are neither made nor checked"),
            "give the client what follows the scheme's name by `api_key`, and check it in `authenticate` of the server",
        )),
        (SecurityScheme::MutualTls, _) => Some((
            "a client certificate is the connection's: the generated server does not ask for one".to_owned(),
            "give the client one by `http_client`, and let what terminates TLS for the server ask for it",
        )),
        (SecurityScheme::Bearer, Some("openIdConnect")) => Some((
            "OpenID Connect is not spoken: any bearer token is passed on".to_owned(),
            "give the client tokens by its builder's method for the scheme, and check them in `authenticate` of the server",
        )),
        _ => None,
    }
}
