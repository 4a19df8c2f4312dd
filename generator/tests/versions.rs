//! What a new version of a description may add without breaking its users: a user of the old version is compiled against
//! the new one.

mod common;

use common::{check_user, errors, temporary};
use serde_json::{Value, json};

/// A description, in its old version or in the new one.
fn description(is_new: bool) -> Value {
    let mut note = json!({
        "type": "object", "required": ["text"],
        "properties": {"text": {"type": "string"}, "colour": {"type": "string", "enum": ["red"]},
            "owner": {"oneOf": [{"type": "string"}, {"type": "integer"}]}},
    });
    let letters: Vec<String> = ('a'..='h').map(String::from).collect();
    let texts = letters.iter().map(|name| (name.clone(), json!({"type": "string"})));
    let mut large = json!({
        "type": "object", "required": letters, "properties": texts.collect::<serde_json::Map<String, Value>>(),
    });
    let mut search = json!({
        "operationId": "search",
        "parameters": [{"name": "q", "in": "query", "required": true, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "Found.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}}},
    });
    let mut report = search.clone();
    report["operationId"] = json!("report");
    let ok = &mut report["responses"]["200"];
    ok["headers"] = json!({"X-Total": {"schema": {"type": "integer"}}});
    let mut export = search.clone();
    export["operationId"] = json!("export");
    export["responses"]["202"] = export["responses"]["200"].clone();
    let mut convert = search.clone();
    convert["operationId"] = json!("convert");
    convert["requestBody"] =
        json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}});
    let mut check = report.clone();
    check["operationId"] = json!("check");
    if is_new {
        let header = json!({"schema": {"type": "integer"}});
        check["responses"]["200"]["headers"]["X-Left"] = header.clone();
        let mut limit = header;
        limit["name"] = json!("limit");
        limit["in"] = json!("query");
        check["parameters"].as_array_mut().expect("a list").push(limit);
        for operation in [&mut report, &mut export, &mut convert] {
            for (_, response) in operation["responses"].as_object_mut().expect("responses") {
                response["content"]["application/alto+json"] = json!({"schema": {"type": "integer"}});
                response["content"]["text/csv"] = json!({});
            }
        }
        convert["requestBody"]["content"]["application/alto+json"] = json!({"schema": {"type": "integer"}});
        note["properties"]["since"] = json!({"type": ["string", "null"]});
        let owners = note["properties"]["owner"]["oneOf"].as_array_mut().expect("a list");
        owners.push(json!({"type": "array", "items": {"type": "string"}}));
        note["properties"]["colour"]["enum"] = json!(["red", "blue"]);
        large["properties"]["required"] = json!({"type": "object", "properties": {"i": {"type": "string"}}});
        let limit = json!({"name": "limit", "in": "query", "schema": {"type": "integer"}});
        search["parameters"].as_array_mut().expect("a list").push(limit);
    }
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": "1"},
        "paths": {"/notes": {"get": search, "put": report, "post": export, "patch": convert, "delete": check}},
        "components": {"schemas": {"Note": note, "Large": large}},
    })
}

/// What users of the old version write.
const USER: &str = r#"
use notes::models::{Large, LargeRequired, Note, NoteColour, NoteOwner};
use notes::{
    Api, ApiError, CheckOk, CheckRequest, Client, ExportSuccess, Failure, ReportOk, SearchRequest, not_implemented,
};

pub fn note() -> Note {
    let note = Note::new("Buy milk").colour(NoteColour::Red).owner(5).owner("me");
    let note = note.owner(NoteOwner::Integer(5));
    let Note { text, colour, .. } = note.clone();
    assert_eq!((text.as_str(), colour), ("Buy milk", Some(NoteColour::Red)));
    note
}

pub fn large() -> Large {
    let text = || "x".to_owned();
    Large::new(LargeRequired { a: text(), b: text(), c: text(), d: text(), e: text(), f: text(), g: text(), h: text() })
}

pub async fn call(client: Client) -> Option<Note> {
    client.search("milk").await.ok()
}

pub async fn calls(client: Client, note: &Note) -> Result<(Note, Note, Note), Box<dyn std::error::Error>> {
    let ReportOk { x_total: _, body, .. }: ReportOk = client.report("milk").await?;
    let success: ExportSuccess = client.export("milk").send().await?;
    let exported: Note = match success {
        ExportSuccess::Ok(note) | ExportSuccess::Accepted(note) => note,
        _ => Note::new("another"),
    };
    Ok((body, exported, client.convert("milk", note).with_response().await?.body))
}

pub fn request() -> CheckRequest {
    CheckRequest::new("milk")
}

pub struct Service;

impl Api for Service {
    not_implemented!(report, export, convert);

    async fn check(&self, request: CheckRequest) -> Result<CheckOk, Failure<ApiError<()>>> {
        let CheckRequest { q, .. } = request;
        Ok(CheckOk::new(Note::new(q)).x_total(1))
    }

    async fn search(&self, request: SearchRequest) -> Result<Note, Failure<ApiError<()>>> {
        Ok(Note::new(request.q))
    }
}
"#;

const DEPENDENCIES: &str = "notes = { path = \"../notes\" }\n";

#[test]
#[ignore = "compiles crates; .ci/run runs it"]
fn users_of_the_old_version_compile_with_the_new_one() {
    let folder = temporary("versions");
    for is_new in [false, true] {
        let output = check_user(&folder, "notes", &description(is_new).to_string(), DEPENDENCIES, USER);
        let version = if is_new { "new" } else { "old" };
        assert!(output.status.success(), "the {version} version:\n{}", errors(&output));
    }
}
