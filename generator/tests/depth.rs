//! Types that nest so deeply that rustc would not prove a future that holds them `Send`: in rows and cycles of each kind.
//! The crate compiles, and so does its user's, which has no `recursion_limit`.

mod common;

use common::{check_user, errors, temporary};
use serde_json::{Map, Value, json};

/// How many types are more than rustc's limit allows.
fn length(kind: &str) -> usize {
    // These take one level each, and all others two at least.
    let one = ["Required", "Keyed"].iter().any(|one| kind.starts_with(one));
    if one { 140 } else { 70 }
}

/// A kind of types: its name, and a schema that refers to another.
type Kind = (&'static str, fn(Value) -> Value);

const KINDS: [Kind; 10] = [
    (
        "Optional",
        |next| json!({"type": "object", "properties": {"next": next}}),
    ),
    (
        "Required",
        |next| json!({"type": "object", "required": ["next"], "properties": {"next": next}}),
    ),
    (
        "List",
        |next| json!({"type": "object", "properties": {"next": {"type": "array", "items": next}}}),
    ),
    (
        "Map",
        |next| json!({"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": next}),
    ),
    ("Keyed", |next| {
        json!({"oneOf": [
            {"type": "object", "required": ["next"], "properties": {"next": next}},
            {"type": "object", "required": ["end"], "properties": {"end": {"type": "string"}}},
        ]})
    }),
    (
        "Kind",
        |next| json!({"oneOf": [{"type": "string"}, {"type": "array", "items": next}]}),
    ),
    (
        "Nullable",
        |next| json!({"type": "object", "required": ["next"], "properties": {"next": {"anyOf": [next, {"type": "null"}]}}}),
    ),
    (
        "Tuple",
        |next| json!({"type": "array", "prefixItems": [next, {"type": "string"}], "minItems": 2, "items": false}),
    ),
    ("Newtype", |next| json!({"type": "array", "maxItems": 5, "items": next})),
    ("Alias", |next| json!({"type": "array", "items": next})),
];

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Types of the kind that `of` chooses for each, in a row that ends or in a cycle.
fn add(name: &str, cyclic: bool, of: impl Fn(usize) -> fn(Value) -> Value, schemas: &mut Map<String, Value>) {
    let length = length(name);
    for index in 0..length {
        let next = match index + 1 {
            last if last == length && cyclic => reference(&format!("{name}0")),
            last if last == length => json!({"type": "object", "properties": {"end": {"type": "string"}}}),
            next => reference(&format!("{name}{next}")),
        };
        schemas.insert(format!("{name}{index}"), of(index)(next));
    }
}

/// Unions by a tag, whose branches refer to the next union.
fn add_tagged(name: &str, cyclic: bool, schemas: &mut Map<String, Value>) {
    let length = length(name);
    for index in 0..length {
        let kind = |value: &str| json!({"type": "string", "enum": [value]});
        let next = match index + 1 {
            last if last == length && cyclic => reference(&format!("{name}0")),
            last if last == length => json!({"type": "string"}),
            next => reference(&format!("{name}{next}")),
        };
        let (more, end) = (format!("{name}More{index}"), format!("{name}End{index}"));
        let union = json!({"oneOf": [reference(&more), reference(&end)], "discriminator": {"propertyName": "kind"}});
        schemas.insert(format!("{name}{index}"), union);
        let properties = json!({"kind": kind(&more), "next": next});
        schemas.insert(
            more,
            json!({"type": "object", "required": ["kind"], "properties": properties}),
        );
        schemas.insert(
            end.clone(),
            json!({"type": "object", "required": ["kind"], "properties": {"kind": kind(&end)}}),
        );
    }
}

fn description() -> Value {
    let mut schemas = Map::new();
    let mut roots = vec!["TaggedRow".to_owned(), "TaggedCycle".to_owned()];
    add_tagged("TaggedRow", false, &mut schemas);
    add_tagged("TaggedCycle", true, &mut schemas);
    for (kind, of) in KINDS {
        add(&format!("{kind}Row"), false, |_| of, &mut schemas);
        roots.push(format!("{kind}Row"));
        add(&format!("{kind}Cycle"), true, |_| of, &mut schemas);
        roots.push(format!("{kind}Cycle"));
    }
    for cyclic in [false, true] {
        let name = if cyclic { "MixedCycle" } else { "MixedRow" };
        add(name, cyclic, |index| KINDS[index % KINDS.len()].1, &mut schemas);
        roots.push(name.to_owned());
    }
    let properties: Map<String, Value> = roots
        .iter()
        .map(|name| (name.clone(), reference(&format!("{name}0"))))
        .collect();
    schemas.insert("Root".to_owned(), json!({"type": "object", "properties": properties}));
    let body = json!({"application/json": {"schema": reference("Root")}});
    let exchange = json!({
        "operationId": "exchange",
        "requestBody": {"required": true, "content": body},
        "responses": {"200": {"description": "the same", "content": body}},
    });
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Deep", "version": "1"},
        "paths": {"/exchange": {"post": exchange}},
        "components": {"schemas": schemas},
    })
}

const USER: &str = r#"
use deep::models::Root;
use deep::{Api, ApiError, Client, ExchangeRequest, Failure};

struct Service;

impl Api for Service {
    async fn exchange(&self, request: ExchangeRequest) -> Result<Root, Failure<ApiError>> {
        let root = request.body.into_inner();
        tokio::task::yield_now().await;
        Ok(root)
    }
}

/// Futures that hold what is deep, in layers of the user's own.
async fn call(client: Client, root: Root) -> Option<Root> {
    let answer = client.exchange(&root).await;
    tokio::task::yield_now().await;
    drop(root);
    answer.ok()
}

async fn layers(client: Client, root: Root) -> Option<Root> {
    Box::pin(async move { Some(call(client, root).await?) }).await
}

pub async fn user() {
    let service = tokio::spawn(async {
        let request = ExchangeRequest::new(deep::Valid::assume(Root::default()));
        Service.exchange(request).await.is_ok()
    });
    assert!(service.await.expect("an answer"));
    let client = Client::new("http://127.0.0.1:9").expect("a client");
    assert!(tokio::spawn(layers(client, Root::default())).await.expect("an answer").is_none());
}
"#;

const DEPENDENCIES: &str = "\
deep = { path = \"../deep\", features = [\"client\", \"server\"] }
tokio = { version = \"1\", features = [\"rt\"] }
";

#[test]
#[ignore = "checks thousands of types; .ci/run runs it"]
fn users_need_no_higher_limit() {
    let folder = temporary("depth");
    // Generating machine code has a limit of its own, of 128 instances of one function within each other.
    let output = check_user(&folder, "deep", &description().to_string(), DEPENDENCIES, USER);
    assert!(output.status.success(), "{}", errors(&output));
}
