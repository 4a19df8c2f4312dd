//! The program that tries a crate out: its router over a stub, and its router over its client over that.

use std::path::Path;
use std::{fs, io};

use generator::Generated;
use generator::model::{Model, OperationGroup};

use crate::requests;

/// Writes the program for the crate `name` in `folder`, beside that folder, and tells which operations it does not try.
pub fn write(generated: &Generated, name: &str, folder: &Path) -> io::Result<Vec<String>> {
    let folder = folder
        .parent()
        .and_then(Path::parent)
        .unwrap_or(Path::new(""))
        .join("programs")
        .join(name);
    fs::create_dir_all(folder.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"try-{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\n\
         api = {{ package = \"{name}\", path = \"../../crates/{name}\" }}\n\
         axum = {{ version = \"0.8\", default-features = false, features = [\"http1\", \"tokio\"] }}\n\
         reqwest = {{ version = \"0.13\", default-features = false }}\n\
         serde_json = \"1\"\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"net\", \"rt-multi-thread\"] }}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest)?;
    let requests = requests::all(generated).map_err(io::Error::other)?;
    fs::write(
        folder.join("src/requests.json"),
        serde_json::to_string_pretty(&requests.list)?,
    )?;
    let program = match generated.model().has_operations() {
        true => PROGRAM.replace("// STUB\n", &stub(generated.model())),
        false => IDLE.to_owned(),
    };
    fs::write(folder.join("src/main.rs"), program)?;
    Ok(requests.untried)
}

/// An implementation of the API that answers nothing but 501.
fn stub(model: &Model) -> String {
    let implementation = |group: &OperationGroup| {
        let methods: Vec<String> = group.operations.iter().map(|operation| raw(&operation.name)).collect();
        let methods = methods.join(", ");
        let (path, methods) = match group.module.as_deref().map(raw) {
            Some(module) => (format!("{module}::"), format!("{module}: {methods}")),
            None => (String::new(), methods),
        };
        format!("impl api::api::{path}Api for Stub {{\n    api::not_implemented!({methods});\n}}\n")
    };
    model.groups.iter().map(implementation).collect()
}

/// The name of a method, raw where it is a keyword.
fn raw(name: &str) -> String {
    match KEYWORDS.contains(&name) {
        true => format!("r#{name}"),
        false => name.to_owned(),
    }
}

#[rustfmt::skip] // A list of words.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The program of a description without operations, whose crate has neither a router nor a client.
const IDLE: &str = "fn main() {\n    println!(\"0\");\n}\n";

/// Sends each request through the gateway and expects the stub's answer.
const PROGRAM: &str = r##"//! Sends one request for each operation through the client and the server.

use api::operations::{Location, Operation, SchemeKind};
use serde_json::Value;

struct Stub;

// STUB
#[tokio::main]
async fn main() {
    let upstream = serve(api::server::builder(Stub).without_authentication().router()).await;
    let client = api::Client::builder().single_server(upstream).build().expect("a client");
    let gateway = serve(api::server::builder(client).pass_credentials_on().router()).await;
    let requests: Vec<Value> = serde_json::from_str(include_str!("requests.json")).expect("requests");
    let http = reqwest::Client::new();
    let mut answers = 0;
    for request in &requests {
        let text = |key: &str| request[key].as_str().unwrap_or_default();
        let operation = api::operations::ALL.iter().find(|operation| operation.path == text("template") && operation.method == text("method"));
        let operation = operation.expect("the operation");
        match send(&http, &gateway, operation, request).await {
            Ok(501) => answers += 1,
            Ok(status) => println!("{} {}: {status}", text("method"), text("path")),
            Err(error) => println!("{} {}: {error}", text("method"), text("path")),
        }
    }
    println!("{answers}");
    if answers < requests.len() {
        std::process::exit(1);
    }
}

async fn serve(router: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

async fn send(http: &reqwest::Client, base: &str, operation: &Operation, request: &Value) -> Result<u16, String> {
    let mut url = format!("{base}{}", request["path"].as_str().unwrap_or_default());
    let mut headers: Vec<(String, String)> = Vec::new();
    for (name, value) in request["headers"].as_object().into_iter().flatten() {
        headers.push((name.clone(), value.as_str().unwrap_or_default().to_owned()));
    }
    for requirement in operation.security.first().into_iter().copied().flatten() {
        match requirement.scheme.kind {
            SchemeKind::Bearer => headers.push(("authorization".into(), "Bearer token".into())),
            SchemeKind::Basic => headers.push(("authorization".into(), "Basic dXNlcjpwYXNz".into())),
            SchemeKind::Http(scheme) => headers.push(("authorization".into(), format!("{scheme} key"))),
            SchemeKind::ApiKey(Location::Header, name) => headers.push((name.into(), "key".into())),
            SchemeKind::ApiKey(Location::Cookie, name) => headers.push(("cookie".into(), format!("{name}=key"))),
            SchemeKind::ApiKey(_, name) => {
                let separator = if url.contains('?') { '&' } else { '?' };
                url = format!("{url}{separator}{name}=key");
            }
            SchemeKind::MutualTls => {}
        }
    }
    let method = reqwest::Method::from_bytes(operation.method.as_bytes()).map_err(|error| error.to_string())?;
    let mut built = http.request(method, url);
    for (name, value) in headers {
        built = built.header(name, value);
    }
    if let Some(body) = request["body"].as_str() {
        built = built.body(body.to_owned());
    }
    let response = built.send().await.map_err(|error| error.to_string())?;
    let status = response.status().as_u16();
    match status {
        501 => Ok(status),
        _ => Err(format!("{status} {}", response.text().await.unwrap_or_default())),
    }
}
"##;
