//! Rendering: the model, written down as Rust.
//!
//! Each file has an emitter of its own, which takes the model and gives tokens. No decision is made here.

mod api;
mod client;
mod codec;
mod constraints;
mod conversions;
mod declaration;
mod docs;
mod format;
mod front;
mod manifest;
mod models;
mod names;
mod operations;
mod parts;
mod patterns;
mod payload;
mod root;
mod schemas;
mod server;
mod servers;
mod shared_support;
mod single_file;
mod split;
mod support;

pub use manifest::{FEATURES, dependencies};
pub use shared_support::crate_of as shared_support;
pub use single_file::single_file;

use std::path::PathBuf;

use crate::model::Model;
use crate::output::{Files, MARK};

/// A part of the output that can be left out of a single file; in a crate it is a cargo feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The client.
    Client,
    /// The server.
    Server,
}

impl Part {
    /// The name of the module and of the feature.
    pub fn name(&self) -> &'static str {
        match self {
            Part::Client => "client",
            Part::Server => "server",
        }
    }
}

/// The files of the crate.
///
/// # Errors
///
/// Tokens that are not Rust: a mistake of an emitter, never of the input.
pub fn render(model: &Model) -> Result<Files, syn::Error> {
    let mut files = Files::new();
    let header = format!("// {MARK} from `{}`: do not edit, changes are lost.\n\n", model.source);
    let mut add = |path: &str, text: String| files.insert(PathBuf::from(path), header.clone() + &text);
    add("src/lib.rs", format::file(root::root(model))?);
    if model.has_operations() {
        for (path, text) in api::api(model)?.into_iter().chain(client::client(model)?) {
            add(&path, text);
        }
        add("src/operations.rs", operations::operations(model)?);
        add("src/server.rs", server::server(model)?);
        if let Some(servers) = servers::servers(model) {
            add("src/servers.rs", format::file(servers)?);
        }
    }
    let mut of_models = Vec::new();
    let schemas = schemas::schemas(model)?.map(|text| ("src/models/schemas.rs".to_owned(), text));
    for (module, files) in [
        ("codec", codec::codec(model)?),
        ("schemas", schemas.into_iter().collect()),
    ] {
        of_models.extend((!files.is_empty()).then_some(module));
        for (path, text) in files {
            add(&path, text);
        }
    }
    for (path, text) in models::models(model, &of_models)? {
        add(&path, text);
    }
    if !model.conversions.is_empty() {
        add("src/conversions.rs", format::file(conversions::conversions(model))?);
    }
    if !model.patterns.is_empty() {
        add("src/patterns.rs", format::file(patterns::patterns(model))?);
    }
    if let Some(shared) = &model.shared_support {
        add("src/support.rs", shared_support::module(model, shared));
    } else {
        let mark = format!("// {MARK}: code that every generated crate has; do not edit, changes are lost.\n\n");
        let needs = support::Needs::of(model);
        let root = needs.root() + &support::sides(&needs.parts);
        let texts = needs.files().into_iter().chain([("mod.rs", root)]);
        files.extend(texts.map(|(path, text)| (PathBuf::from("src/support").join(path), format!("{mark}{text}"))));
    }
    files.insert(PathBuf::from("Cargo.toml"), manifest::manifest(model));
    files.insert(PathBuf::from("rustfmt.toml"), unformatted());
    Ok(files)
}

/// The text of `rustfmt.toml`.
fn unformatted() -> String {
    format!("# {MARK}: `cargo fmt` leaves the crate as the generator wrote it.\ndisable_all_formatting = true\n")
}
