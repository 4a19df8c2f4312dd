//! Security schemes and requirements.

use openapiv3 as v3;
use serde_json::Value;

use super::Reader;
use crate::description::{Location, SecurityScheme};
use crate::source::Pointer;

impl Reader<'_> {
    pub(super) fn security_schemes(&mut self, at: &Pointer) {
        let Some(at) = self.followed(at) else { return };
        let Some(schemes) = self.object(&at) else { return };
        // A scheme's name may look like that of an extension.
        let is_scheme = |(name, value): &(&String, &Value)| !name.starts_with("x-") || value.get("type").is_some();
        for (name, _) in schemes.iter().filter(is_scheme) {
            let Some(at) = self.followed(&at.child(name)) else {
                continue;
            };
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
            self.description.security_schemes.push((name.clone(), scheme));
        }
    }

    /// The alternatives of `security`. A request is not let in because of a mistake: what is not known or can't be read
    /// stands for a bearer token.
    pub(super) fn security(&mut self, at: &Pointer) -> Vec<Vec<(String, Vec<String>)>> {
        let list = match self.lift.value(at) {
            Some(Value::Object(members)) if !members.is_empty() => {
                self.warn("invalid-object", "must be a list: it is read as a list of one", at);
                vec![at.clone()]
            }
            _ => (0..self.list(at).len()).map(|index| at.index(index)).collect(),
        };
        list.iter().map(|at| self.requirement(at)).collect()
    }

    fn requirement(&mut self, at: &Pointer) -> Vec<(String, Vec<String>)> {
        // Its members are names of schemes, and no extensions.
        let written = self.lift.value(at).cloned().unwrap_or_default();
        let requirement = self.read::<v3::SecurityRequirement>(written, at);
        let requirement: Vec<_> = match requirement {
            Some(requirement) => requirement.into_iter().collect(),
            None => vec![("bearer".to_owned(), Vec::new())],
        };
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
