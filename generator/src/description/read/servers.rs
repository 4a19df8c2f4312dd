//! Servers.

use serde_json::Value;

use super::Reader;
use crate::description::{Server, ServerVariable};
use crate::diagnostic::Diagnostic;
use crate::source::Pointer;

impl Reader<'_> {
    /// Reads a list of servers (OpenAPI, Server Object).
    pub(super) fn servers(&mut self, at: &Pointer) -> Vec<Server> {
        let mut servers = Vec::new();
        for (index, _) in self.list(at).iter().enumerate() {
            let at = at.index(index);
            let Some(members) = self.object(&at) else { continue };
            let Some(Value::String(url)) = members.get("url") else {
                let message = "a server needs a `url`, which must be text: the server is ignored";
                self.refuse("invalid-server", message.to_owned(), &at);
                continue;
            };
            let text = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
            let mut server = Server {
                url: url.trim().to_owned(),
                name: text("x-rust-name").or_else(|| text("name")),
                description: text("description"),
                variables: self.variables(&at.child("variables")),
            };
            self.check_variables(&mut server, &at);
            self.check_url(&mut server, &at.child("url"));
            servers.push(server);
        }
        servers
    }

    fn variables(&mut self, at: &Pointer) -> Vec<ServerVariable> {
        let mut variables = Vec::new();
        for name in self.object(at).into_iter().flat_map(|variables| variables.keys()) {
            let at = at.child(name);
            let Some(members) = self.object(&at) else { continue };
            let description = members.get("description").and_then(Value::as_str).map(str::to_owned);
            let default = members
                .get("default")
                .and_then(|value| self.variable_value(value, &at.child("default")));
            if !members.contains_key("default") {
                let message = "a server variable needs a `default`: users of the client must set the variable";
                self.warn("invalid-server", message, &at);
            }
            let mut values: Vec<String> = Vec::new();
            let list = at.child("enum");
            for (index, value) in self.list(&list).iter().enumerate() {
                let at = list.index(index);
                let Some(value) = self.variable_value(value, &at) else {
                    continue;
                };
                match values.contains(&value) {
                    true => self.warn("invalid-server", &format!("`{value}` is listed twice"), &at),
                    false => values.push(value),
                }
            }
            if let Some(default) = default
                .as_ref()
                .filter(|default| !values.is_empty() && !values.contains(default))
            {
                let message = format!("the default `{default}` is not in the `enum`: it is allowed as well");
                self.warn("invalid-server", &message, &at.child("default"));
                values.push(default.clone());
            }
            variables.push(ServerVariable {
                name: name.clone(),
                default,
                values,
                description,
            });
        }
        variables
    }

    /// Reads a value of a variable, which must be text. A port is often written as a number.
    fn variable_value(&mut self, value: &Value, at: &Pointer) -> Option<String> {
        match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(_) | Value::Bool(_) => {
                self.warn(
                    "invalid-server",
                    &format!("must be text: it is read as \"{value}\""),
                    at,
                );
                Some(value.to_string())
            }
            _ => {
                self.warn("invalid-server", "must be text: it is ignored", at);
                None
            }
        }
    }

    /// Adds the variables that are in the URL only, and removes those that are not in it.
    fn check_variables(&mut self, server: &mut Server, at: &Pointer) {
        let used = server.url_variables();
        for name in &used {
            if !server.variables.iter().any(|variable| variable.name == *name) {
                let message = format!("the server variable `{name}` is not described: users of the client must set it");
                self.warn("undescribed-variable", &message, &at.child("url"));
                server.variables.push(ServerVariable {
                    name: name.clone(),
                    default: None,
                    values: Vec::new(),
                    description: None,
                });
            }
        }
        for variable in server
            .variables
            .iter()
            .filter(|variable| !used.contains(&variable.name))
        {
            let message = format!("the URL has no `{{{}}}`: the variable is ignored", variable.name);
            self.warn("invalid-server", &message, &at.child("variables").child(&variable.name));
        }
        server.variables.retain(|variable| used.contains(&variable.name));
    }

    /// Reports a URL that can't be called, and completes one that is meant to be absolute.
    fn check_url(&mut self, server: &mut Server, at: &Pointer) {
        if server.url.is_empty() {
            self.warn("invalid-server", "the URL is empty: it is read as `/`", at);
            server.url = "/".to_owned();
        }
        if server.url.starts_with("//") {
            let message = "the URL of the server has no scheme: HTTPS is assumed";
            self.warn("assumed-scheme", message, at);
            server.url.insert_str(0, "https:");
        }
        let url = server.filled();
        let message = match url.split_once("://") {
            _ if url.contains(['?', '#']) => Some("the URL of a server can't have a query or a fragment"),
            Some((scheme, _)) if !scheme.contains('{') && !matches!(scheme, "http" | "https") => {
                Some("the generated client only supports HTTP and HTTPS")
            }
            None if url
                .split('/')
                .next()
                .is_some_and(|first| first.contains('.') && !first.starts_with('.')) =>
            {
                Some("the URL is relative, since it has no scheme: it is read as a path")
            }
            _ => None,
        };
        if let Some(message) = message {
            let diagnostic = Diagnostic::warning("invalid-server", message).at(self.lift.place(at.clone()));
            let help = "write a URL such as `https://example.com/v1`, by an overlay";
            self.lift.diagnostics.push(diagnostic.help(help));
        }
    }
}
