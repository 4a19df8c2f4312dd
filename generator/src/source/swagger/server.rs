//! Servers, which Swagger 2.0 writes as `host`, `basePath` and `schemes` (Swagger Object).

use serde_json::{Map, Value, json};

use super::{Move, Upgrade};

impl<'a> Upgrade<'a> {
    /// Returns the servers of the document.
    pub(super) fn servers(&mut self, root: &Map<String, Value>, at: &Move) -> Vec<Value> {
        let mut servers = match root.get("servers") {
            Some(Value::Array(servers)) => servers.clone(),
            _ => Vec::new(),
        };
        let written = ["host", "basePath"].into_iter().find(|key| root.contains_key(*key));
        if let Some(key) = written {
            let first = servers.len();
            let urls = self.urls(root.get("schemes"), at);
            for (index, url) in urls.into_iter().enumerate() {
                let to = at.to.child("servers").index(first + index);
                self.moves.insert(to, at.from.child(key));
                servers.push(json!({ "url": url }));
            }
        } else if root.contains_key("schemes") {
            self.schemes_without_host(at);
        }
        servers
    }

    /// Returns the servers of an operation, if it states `schemes` of its own.
    pub(super) fn operation_servers(&mut self, operation: &Map<String, Value>, at: &Move) -> Option<Value> {
        let schemes = operation
            .get("schemes")
            .filter(|schemes| self.document.get("schemes") != Some(*schemes))?;
        // The first server of the document is the one that is called, if it serves the operation.
        let first = |schemes: &Value| match schemes {
            Value::Array(schemes) => schemes.first().cloned(),
            scheme => Some(scheme.clone()),
        };
        if let Some(first) = self.document.get("schemes").and_then(first)
            && schemes.as_array().is_some_and(|schemes| schemes.contains(&first))
        {
            return None;
        }
        if self.document.get("host").is_none() {
            self.schemes_without_host(at);
            return None;
        }
        let servers = self
            .urls(Some(schemes), at)
            .into_iter()
            .map(|url| json!({ "url": url }));
        self.moves.insert(at.to.child("servers"), at.from.child("schemes"));
        Some(servers.collect())
    }

    /// Returns the URLs of the document's host, one for each scheme.
    fn urls(&mut self, schemes: Option<&Value>, at: &Move) -> Vec<String> {
        let text = |key: &str| {
            self.document
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .trim()
        };
        // Paths begin with a slash.
        let (host, base) = (text("host").trim_end_matches('/'), text("basePath").trim_matches('/'));
        let base = match base {
            "" => String::new(),
            base => format!("/{base}"),
        };
        if host.is_empty() {
            if schemes.is_some() {
                self.schemes_without_host(at);
            }
            return vec![if base.is_empty() { "/".to_owned() } else { base }];
        }
        if host.contains("://") {
            return vec![format!("{host}{base}")];
        }
        let schemes: Vec<&str> = match schemes {
            Some(Value::Array(schemes)) => schemes.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(scheme)) => vec![scheme],
            _ => Vec::new(),
        };
        if schemes.is_empty() {
            let message = "no `schemes` are stated for the host: HTTPS is assumed";
            self.warn("assumed-scheme", message, &at.from.child("host"));
            return vec![format!("https://{host}{base}")];
        }
        schemes
            .iter()
            .map(|scheme| format!("{scheme}://{host}{base}"))
            .collect()
    }

    /// Reports once a document that schemes have no host.
    fn schemes_without_host(&mut self, at: &Move) {
        if std::mem::replace(&mut self.told_of_schemes, true) {
            return;
        }
        let message = "OpenAPI 3.0 cannot state schemes without a host: they are left out";
        self.warn("ignored-schemes", message, &at.from.child("schemes"));
    }
}
