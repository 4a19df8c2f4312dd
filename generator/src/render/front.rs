//! The front page of the crate's documentation: an example of a call, what is where, and the features.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::ident;
use super::payload::plain_type;
use crate::model::{Model, Sample, Sampled};

/// What the front page says after the description.
pub fn front(model: &Model) -> TokenStream {
    let call = model.sample.iter().flat_map(|sample| call(sample, model));
    let lines = std::iter::once(String::new()).chain(call).chain(contents(model));
    let lines = lines.map(|line| match line.is_empty() {
        true => line,
        false => format!(" {line}"),
    });
    quote!(#(#![doc = #lines])*)
}

/// An example of a call. It compiles where there is a client.
fn call(sample: &Sample, model: &Model) -> Vec<String> {
    let name = model.crate_name.replace('-', "_");
    let mut given = Vec::new();
    let mut uses_models = false;
    let arguments: Vec<String> = sample
        .arguments
        .iter()
        .map(|argument| match argument {
            Sampled::Text(text) => format!("\"{text}\""),
            Sampled::Whole => "1".to_owned(),
            Sampled::Number => "1.5".to_owned(),
            Sampled::Boolean => "true".to_owned(),
            Sampled::Variant(id, variant) => {
                uses_models = true;
                format!("models::{}::{}", ident(&model.types[*id].name), ident(variant))
            }
            Sampled::Given(name, id) => {
                uses_models = true;
                let name = ident(name);
                given.push(format!("{name}: &models::{}", ident(&model.types[*id].name)));
                name.to_string()
            }
            Sampled::Foreign(name, path) => {
                let name = ident(name);
                given.push(format!("{name}: {path}"));
                name.to_string()
            }
        })
        .collect();
    let mut builder = "Client::builder()".to_owned();
    if sample.needs_url {
        builder.push_str(".base_url(\"https://api.example.com\")");
    }
    for (method, texts) in &sample.credentials {
        let texts: Vec<String> = texts.iter().map(|text| format!("\"{text}\"")).collect();
        builder.push_str(&format!(".{}({})", ident(method), texts.join(", ")));
    }
    let operation = model.operations()[sample.operation];
    let group = operation.module.iter().map(|group| format!(".{}()", ident(group)));
    let group: String = group.collect();
    let (method, arguments) = (ident(&operation.name), arguments.join(", "));
    let success = match plain_type(operation, model).to_string().as_str() {
        "()" => "Ok(()) => println!(\"done\"),",
        _ => "Ok(success) => println!(\"{success:?}\"),",
    };
    let models = uses_models.then(|| format!("use {name}::models;"));
    let head = [
        "# Example",
        "",
        "```rust",
        "# #[cfg(feature = \"client\")]",
        "# mod example {",
    ];
    let text = [
        format!(
            "async fn call({}) -> Result<(), Box<dyn std::error::Error>> {{",
            given.join(", ")
        ),
        format!("    let client = {builder}.build()?;"),
        format!("    match client{group}.{method}({arguments}).await {{"),
        format!("        {success}"),
        "        // What the API documents; `error` displays the message that it sent.".to_owned(),
        "        Err(Error::Api(error)) => println!(\"{}: {error}\", error.status()),".to_owned(),
        "        Err(error) => return Err(error.into()),".to_owned(),
        "    }".to_owned(),
        "    Ok(())".to_owned(),
        "}".to_owned(),
        "# }".to_owned(),
        "```".to_owned(),
        String::new(),
    ];
    let imports = [format!("use {name}::client::{{Client, Error}};")]
        .into_iter()
        .chain(models);
    let imports = imports.chain([String::new()]);
    head.map(str::to_owned).into_iter().chain(imports).chain(text).collect()
}

/// What is where, and the features.
fn contents(model: &Model) -> Vec<String> {
    let data = "- [`models`]: the data, which [`from_json`] reads and [`Validate`] checks; [`Violations`] lists what is wrong.";
    let api = match model.groups.len() > 1 {
        true => {
            "- [`api`]: the trait [`Api`], and a module for each group of operations, with their requests and successes."
        }
        false => "- [`api`]: the trait [`Api`], with a method for each operation, and their requests and successes.",
    };
    let lines: &[&str] = match model.has_operations() {
        false => &["# Contents", "", data, "", "The description has no operations."],
        true => &[
            "# Contents",
            "",
            data,
            api,
            "- `client`: a `Client` over reqwest, its calls, and their `Error`.",
            "- `server`: a server over axum, of anything that implements [`Api`].",
            "- [`operations`]: the operations and security schemes, as constants.",
        ],
    };
    let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    if let Some(path) = model.foreign_paths().first() {
        lines.push(format!(
            "- Types of other crates, such as `{path}`, hold what a text or a number stands for, not how it is"
        ));
        lines.push("  written. What one can't hold is a violation of the keyword `format`.".to_owned());
    }
    if model.has_operations() {
        lines.extend(
            [
                "- Errors: [`ApiError`] is one that the description documents, [`Failure`] is what a handler returns, and",
                "  [`Rejection`] is a request that the server rejects by itself.",
                "",
                "# Features",
                "",
                "- `client` and `server`: those modules; on by default.",
                "- `rustls` and `native-tls`: encrypted connections for the client; off by default.",
            ]
            .map(str::to_owned),
        );
    }
    lines
}
