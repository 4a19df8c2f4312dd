use serde_json::{Value, json};

use super::ErrorForm;
use crate::model::testing;

/// The forms of rejections of an API with operations that have these responses, and how often something is reported.
fn forms(responses: &[Value]) -> (Vec<ErrorForm>, usize) {
    let paths = responses.iter().enumerate();
    let paths = paths.map(|(index, responses)| (format!("/{index}"), json!({"get": {"responses": responses}})));
    let paths: serde_json::Map<String, Value> = paths.collect();
    let (model, codes) = testing::of(&json!({"paths": paths}));
    let reports = codes.iter().filter(|code| **code == "undocumented-rejection").count();
    (model.error_forms, reports)
}

fn error(schema: &Value) -> Value {
    json!({"description": "Wrong.", "content": {"application/json": {"schema": schema}}})
}

/// An object with these required properties.
fn object(properties: &Value) -> Value {
    let required: Vec<&String> = properties.as_object().unwrap().keys().collect();
    json!({"type": "object", "required": required, "properties": properties})
}

#[test]
fn values_are_made_up_by_names() {
    let (text, int) = (json!({"type": "string"}), json!({"type": "integer"}));
    let message = object(&json!({"message": text}));
    let optional = |properties: Value| json!({"type": "object", "properties": properties});
    let cases = [
        (message.clone(), r#"{"message":""}"#, "/message=Message"),
        (
            optional(json!({"msg": text, "hint": text})),
            r#"{"msg":""}"#,
            "/msg=Message",
        ),
        (
            object(&json!({"code": int, "message": text})),
            r#"{"code":0,"message":""}"#,
            "/code=Status /message=Message",
        ),
        (object(&json!({"error": text})), r#"{"error":""}"#, "/error=Message"),
        (
            object(&json!({"error": text, "error_description": text})),
            r#"{"error":"","error_description":""}"#,
            "/error=Reason /error_description=Message",
        ),
        (
            object(&json!({"error": message})),
            r#"{"error":{"message":""}}"#,
            "/error/message=Message",
        ),
        (
            optional(json!({"error": message})),
            r#"{"error":{"message":""}}"#,
            "/error/message=Message",
        ),
        (
            object(&json!({"errors": {"type": "array", "minItems": 1, "items": message}})),
            r#"{"errors":[{"message":""}]}"#,
            "/errors/0/message=Message",
        ),
        (
            object(&json!({"message": text, "errors": {"type": "array", "items": {"type": "integer"}}})),
            r#"{"message":"","errors":[]}"#,
            "/message=Message",
        ),
        (
            object(
                &json!({"status": text, "type": {"type": "string", "format": "uri"}, "request_id": text, "detail": text}),
            ),
            r#"{"status":"","type":"about:blank","request_id":"","detail":""}"#,
            "/status=Status /request_id=RequestId /detail=Message",
        ),
        (
            object(
                &json!({"success": {"type": "boolean"}, "kind": {"const": "error"}, "message": text, "x": {"type": ["null", "integer"]}}),
            ),
            r#"{"success":false,"kind":"error","message":"","x":null}"#,
            "/message=Message",
        ),
    ];
    for (schema, body, facts) in cases {
        let (forms, reports) = forms(&[json!({"default": error(&schema)})]);
        let [form] = forms.as_slice() else {
            panic!("{schema}: {forms:?}")
        };
        let found: Vec<String> = form
            .filling
            .slots
            .iter()
            .map(|(at, fact)| format!("{at}={fact:?}"))
            .collect();
        assert_eq!(
            (form.filling.body.to_string().as_str(), found.join(" ").as_str()),
            (body, facts),
            "{schema}"
        );
        assert_eq!((form.statuses.len(), reports), (11, 0), "{schema}");
    }
}

#[test]
fn what_can_not_be_made_up_is_reported() {
    let message = json!({"type": "string"});
    for other in [
        json!({"type": "string", "enum": ["a", "b"]}),
        json!({"type": "string", "pattern": "^E[0-9]+$"}),
        json!({"type": "string", "format": "date-time"}),
        json!({"type": "integer"}),
        json!({"type": "array", "minItems": 2, "items": {"type": "string"}}),
        json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
    ] {
        let schema = object(&json!({"message": message, "other": other}));
        assert_eq!(forms(&[json!({"400": error(&schema)})]), (Vec::new(), 1), "{other}");
    }
    let out_of_range = object(&json!({"code": {"type": "integer", "maximum": 99}}));
    assert_eq!(forms(&[json!({"400": error(&out_of_range)})]), (Vec::new(), 1));
}

#[test]
fn a_status_has_the_form_that_most_operations_document() {
    let of = |name: &str| object(&json!({name: {"type": "string"}}));
    let statuses = |forms: &[ErrorForm]| {
        let shown = forms.iter().map(|form| {
            let except: String = form
                .except
                .iter()
                .map(|(method, path)| format!(" {method} {path}"))
                .collect();
            format!("{} {:?}{except}", form.filling.body, form.statuses)
        });
        shown.collect::<Vec<_>>()
    };
    let (a, b) = (of("message"), of("detail"));
    let (found, reports) = forms(&[
        json!({"400": error(&a), "404": error(&b)}),
        json!({"4XX": error(&a)}),
        json!({"404": error(&a)}),
    ]);
    assert_eq!(
        statuses(&found),
        [
            r#"{"message":""} [400, 401, 403, 405, 406, 413, 415]"#,
            r#"{"message":""} [404] GET /0"#,
        ]
    );
    assert_eq!(reports, 1, "404 of the first");
    let (found, reports) = forms(&[json!({"404": error(&a)}), json!({"500": error(&b)})]);
    assert_eq!(statuses(&found), [r#"{"message":""} [404]"#, r#"{"detail":""} [500]"#]);
    assert_eq!(reports, 0);
}

#[test]
fn no_form_is_made_of_what_says_nothing() {
    for responses in [
        json!({"200": error(&object(&json!({"message": {"type": "string"}})))}),
        json!({"400": {"description": "Wrong."}}),
        json!({"400": error(&json!({"type": "object"}))}),
        json!({"400": {"description": "Wrong.", "content": {"*/*": {"schema": {"type": "string"}}}}}),
    ] {
        assert_eq!(forms(std::slice::from_ref(&responses)), (Vec::new(), 0), "{responses}");
    }
}
