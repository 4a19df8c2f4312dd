//! Servers: which URL the client calls, and the types of those whose URL has variables.

use super::Model;
use super::docs::{Docs, span};
use super::names::{Scope, field_name, type_name, variant_name};
use super::operations::{Operation, OperationGroup};
use crate::description::{Description, Piece, Server, ServerVariable};

/// A server whose URL has variables: a struct with a field for each of them.
#[derive(Debug, Clone)]
pub struct ServerType {
    /// The name of the struct.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// The URL, in the order of its pieces.
    pub url: Vec<UrlPiece>,
    /// Its variables.
    pub variables: Vec<Variable>,
}

/// A piece of a URL.
#[derive(Debug, Clone)]
pub enum UrlPiece {
    /// Literal text.
    Text(String),
    /// The variable at this index.
    Variable(usize),
}

/// A variable of a URL.
#[derive(Debug, Clone)]
pub struct Variable {
    /// The name of the field.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// The value that it has by default.
    pub default: Option<String>,
    /// The enum of its values, if these are listed.
    pub values: Option<Values>,
}

/// The values of a variable.
#[derive(Debug, Clone)]
pub struct Values {
    /// The name of the enum.
    pub name: String,
    /// The variants and the text that each stands for.
    pub variants: Vec<(String, String)>,
}

/// Lowers the servers of a description, once its operations are.
pub fn lower_servers(description: &Description, model: &mut Model) {
    let root = description.servers.iter();
    model.servers = root
        .map(|server| (server.filled(), server.description.clone()))
        .collect();
    model.base_path = description.servers.first().map(base_path).unwrap_or_default();
    let mut all: Vec<&Server> = Vec::new();
    let own = description.operations.iter().flat_map(|operation| &operation.servers);
    for server in description.servers.iter().chain(own) {
        let known = |known: &&Server| known.url == server.url && known.variables == server.variables;
        if !server.variables.is_empty() && !all.iter().any(known) {
            all.push(server);
        }
    }
    let mut names = Scope::default();
    model.server_types = all.into_iter().map(|server| server_type(server, &mut names)).collect();
}

/// The server of an operation, unless it is the first one of the document, which the client calls by default.
pub fn own_server(operation: &crate::description::Operation, description: &Description) -> Option<String> {
    let own = operation.servers.first()?.filled();
    let first = description.servers.first().map(Server::filled);
    let trimmed = |url: &str| url.trim_end_matches('/').to_owned();
    (first.as_deref().map(trimmed) != Some(trimmed(&own))).then_some(own)
}

/// The operations that have servers of their own, by these: the names of their requests.
pub fn elsewhere(groups: &[OperationGroup]) -> Vec<(&str, Vec<&Operation>)> {
    let mut servers: Vec<(&str, Vec<&Operation>)> = Vec::new();
    for operation in groups.iter().flat_map(|group| &group.operations) {
        let Some(server) = operation.server.as_deref() else {
            continue;
        };
        match servers.iter_mut().find(|(known, _)| *known == server) {
            Some((_, operations)) => operations.push(operation),
            None => servers.push((server, vec![operation])),
        }
    }
    servers
}

/// The path of a server's URL, without a slash at its end.
fn base_path(server: &Server) -> String {
    let url = server.filled();
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default(),
        // A variable stands for the scheme and the host.
        None if url.starts_with('{') => url.split_once('}').map_or("", |(_, rest)| rest),
        None => url.trim_start_matches("./"),
    };
    match path.trim_matches('/') {
        "" => String::new(),
        path => format!("/{path}"),
    }
}

fn server_type(server: &Server, names: &mut Scope) -> ServerType {
    let name = server.name.as_deref().map_or_else(|| "Server".to_owned(), type_name);
    let name = names.claim(&name);
    let mut fields = Scope::default();
    let variables = server.variables.iter().map(|variable| {
        let field = fields.claim(&field_name(&variable.name));
        self::variable(variable, server, &name, field, names)
    });
    let variables: Vec<Variable> = variables.collect();
    let index = |name: &str| server.variables.iter().position(|variable| variable.name == name);
    let piece = |piece: Piece<'_>| match piece {
        Piece::Text(text) => Some(UrlPiece::Text(text.to_owned())),
        Piece::Variable(name) => index(name).map(UrlPiece::Variable),
    };
    let docs = server.description.clone().map(Docs::text).unwrap_or_default();
    ServerType {
        docs: docs.note(format!("URL: {}.", span(&server.url))),
        url: server.pieces().into_iter().filter_map(piece).collect(),
        variables,
        name,
    }
}

fn variable(variable: &ServerVariable, server: &Server, of: &str, name: String, names: &mut Scope) -> Variable {
    let mut variants = Scope::default();
    let values = (!variable.values.is_empty()).then(|| Values {
        name: names.claim(&format!("{of}{}", type_name(&variable.name))),
        variants: variable
            .values
            .iter()
            .map(|value| (variants.claim(&variant_name(value)), value.clone()))
            .collect(),
    });
    let docs = variable.description.clone().map(Docs::text).unwrap_or_default();
    let default = server.default_of(&variable.name).map(str::to_owned);
    let note = default.as_deref().filter(|default| !default.is_empty());
    Variable {
        docs: match note {
            Some(default) => docs.note(format!("Default: {}.", span(default))),
            None => docs,
        },
        default,
        values,
        name,
    }
}
