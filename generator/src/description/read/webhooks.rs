//! Requests that the API makes: webhooks and callbacks.

use openapiv3 as v3;

use super::paths::PARTS;
use super::{Reader, Version};
use crate::description::{Operation, Webhook};
use crate::source::Pointer;

impl Reader<'_> {
    /// `webhooks` (OpenAPI 3.1, OpenAPI Object).
    pub(super) fn webhooks(&mut self, at: &Pointer) {
        let Some(webhooks) = self.object(at).filter(|webhooks| !webhooks.is_empty()) else {
            return;
        };
        self.tell_of_types_only("webhooks", at);
        if self.version < Version::V31 {
            self.warn(
                "later-version",
                "`webhooks` is of OpenAPI 3.1: it is read all the same",
                at,
            );
        }
        for name in webhooks.keys().filter(|name| !name.starts_with("x-")) {
            self.webhook(name, &at.child(name));
        }
    }

    /// The `callbacks` of an operation (OpenAPI, Callback Object).
    pub(super) fn callbacks(&mut self, operation: &Operation, at: &Pointer) {
        let Some(callbacks) = self.object(at).filter(|callbacks| !callbacks.is_empty()) else {
            return;
        };
        if !self.told_of_callbacks {
            self.told_of_callbacks = true;
            self.tell_of_types_only("callbacks", at);
        }
        let around = operation.rust_name.as_ref().or(operation.id.as_ref());
        for name in callbacks.keys().filter(|name| !name.starts_with("x-")) {
            let Some(at) = self.followed(&at.child(name)) else {
                continue;
            };
            let Some(expressions) = self.object(&at) else { continue };
            let around = around.map_or_else(String::new, |around| format!("{around} "));
            for expression in expressions.keys().filter(|key| !key.starts_with("x-")) {
                self.webhook(&format!("{around}{name}"), &at.child(expression));
            }
        }
    }

    /// The operations of a path item that the API's user serves.
    fn webhook(&mut self, name: &str, item: &Pointer) {
        let items: Vec<Pointer> = self.chain(item).into_iter().flatten().collect();
        for item in items {
            let operations = self.operations(&item);
            let single = operations.len() == 1;
            for (method, at) in operations {
                let Some(at) = self.followed(&at) else { continue };
                let Some(operation) = self.typed::<v3::Operation>(&at, PARTS) else {
                    continue;
                };
                let own = match single {
                    true => name.to_owned(),
                    false => format!("{name} {}", method.to_lowercase()),
                };
                let webhook = Webhook {
                    name: operation.operation_id.unwrap_or(own),
                    body: self.body(&at.child("requestBody")),
                    responses: self.responses(&at.child("responses")),
                    place: self.lift.place(at.clone()),
                };
                self.description.webhooks.push(webhook);
            }
        }
    }

    /// Says, once for all, what is generated for the requests that the API makes.
    fn tell_of_types_only(&mut self, name: &str, at: &Pointer) {
        let message = format!("of `{name}`, types are generated: neither a router nor a client is");
        self.warn("types-only", &message, at);
    }
}
