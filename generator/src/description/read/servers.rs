//! Servers.

use openapiv3 as v3;

use super::Reader;
use crate::source::Pointer;

impl Reader<'_> {
    /// The URLs of servers, with the defaults of their variables filled in (OpenAPI, Server Object).
    pub(super) fn servers(&mut self, at: &Pointer) -> Vec<(String, Option<String>)> {
        let mut servers = Vec::new();
        for (index, _) in self.list(at).iter().enumerate() {
            let at = at.index(index);
            let Some(server) = self.typed::<v3::Server>(&at, &[]) else {
                continue;
            };
            let mut url = server.url;
            if url.is_empty() {
                self.warn("invalid-server", "the URL is empty: it is that of the document", &at);
            }
            for (name, variable) in server.variables.unwrap_or_default() {
                self.variable(&variable, &at.child("variables").child(&name));
                url = url.replace(&format!("{{{name}}}"), &variable.default);
            }
            if url.contains(['{', '}']) {
                let message = format!("in `{url}`, not every variable is described: fill it in where a client is made");
                self.warn("undescribed-variable", &message, &at);
            }
            servers.push((url, server.description));
        }
        servers
    }

    fn variable(&mut self, variable: &v3::ServerVariable, at: &Pointer) {
        let values = &variable.enumeration;
        if !values.is_empty() && !values.contains(&variable.default) {
            let message = format!("the default `{}` is not in the `enum`", variable.default);
            self.warn("invalid-server", &message, &at.child("default"));
        }
        let twice = (1..values.len()).find(|index| values[..*index].contains(&values[*index]));
        if let Some(index) = twice {
            let message = format!("`{}` is there twice", values[index]);
            self.warn("invalid-server", &message, &at.child("enum").index(index));
        }
    }
}
