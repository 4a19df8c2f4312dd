use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::ErrorForm;
use super::credentials;
use super::form::{Fact, Form};
use super::request_id;
use super::routes::{Match, Routes};
use super::template::{Slot, Slots, Template};
use crate::support::http::context::Credential;
use crate::support::http::operation::Location;
use crate::support::http::operation::{Operation, Requirement, Scheme, SchemeKind};
use crate::support::http::rejection::{Rejection, RejectionKind};
use crate::support::path::Path;
use crate::support::violation::Violations;

fn operation(method: &'static str, path: &'static str, security: Security) -> &'static Operation {
    Box::leak(Box::new(Operation {
        id: path,
        method,
        path,
        security,
        consumes: &[],
        produces: &[],
        asks: &[],
    }))
}

#[test]
fn routes() {
    let mut routes = Routes::default();
    let paths = [
        "GET /",
        "GET /pets",
        "POST /pets",
        "GET /pets/{id}",
        "GET /pets/{same}",
        "GET /pets/mine",
        "DELETE /pets/{other}",
        "GET /pets/{id}:move",
        "GET /pets/{id}/photos",
        "GET /pets/mine/toys",
        "GET /{a}/mine/{b}",
        "GET /files/{name}.{type}",
        "GET /x/{a}-{b}-{c}",
        "GET /a b/{é}",
        "GET /odata/Items('{key}')",
        "GET /dir/",
        "PUT /parts?of=engine",
        "PUT /parts",
        "PUT /parts?of=engine&all=1",
        "PUT /links#add",
        "PUT /links#remove",
        "PUT /bare?of=engine",
    ];
    for path in paths {
        let (method, path) = path.split_once(' ').unwrap();
        routes.insert(operation(method, path, &[]), ());
    }
    let cases = [
        ("GET", "/", "/"),
        ("GET", "/pets", "/pets"),
        ("GET", "/p%65ts", "/pets"),
        ("HEAD", "/pets", "/pets"),
        ("POST", "/pets", "/pets"),
        ("PUT", "/pets", "405 GET POST HEAD"),
        ("GET", "/pets/", "404"),
        ("GET", "/pets/mine", "/pets/mine"),
        ("DELETE", "/pets/mine", "405 GET HEAD"),
        ("GET", "/pets/7", "/pets/{id} id=7"),
        ("DELETE", "/pets/7", "/pets/{other} other=7"),
        ("GET", "/pets/a%2Fb", "/pets/{id} id=a%2Fb"),
        ("GET", "/pets/7:move", "/pets/{id}:move id=7"),
        ("GET", "/pets/a:move:move", "/pets/{id}:move id=a:move"),
        ("GET", "/pets/:move", "/pets/{id} id=:move"),
        ("GET", "/pets/mine/photos", "/pets/{id}/photos id=mine"),
        ("GET", "/pets/mine/toys", "/pets/mine/toys"),
        ("GET", "/pets/mine/x", "/{a}/mine/{b} a=pets b=x"),
        ("GET", "/pets/7/x", "404"),
        ("GET", "/cats/mine/x", "/{a}/mine/{b} a=cats b=x"),
        ("GET", "/files/a.b.c", "/files/{name}.{type} name=a type=b.c"),
        ("GET", "/files/..a", "/files/{name}.{type} name=. type=a"),
        ("GET", "/files/.a", "404"),
        ("GET", "/x/1-2-3", "/x/{a}-{b}-{c} a=1 b=2 c=3"),
        ("GET", "/x/---", "404"),
        ("GET", "/x/é-é-é", "/x/{a}-{b}-{c} a=é b=é c=é"),
        ("GET", "/a%20b/1", "/a b/{é} é=1"),
        ("GET", "/odata/Items('1')", "/odata/Items('{key}') key=1"),
        ("GET", "/dir/", "/dir/"),
        ("GET", "/dir", "404"),
        ("PUT", "/parts", "/parts"),
        ("PUT", "/parts?of=door", "/parts"),
        ("PUT", "/parts?x=1&of=engine", "/parts?of=engine"),
        ("PUT", "/parts?all=1&of=engine", "/parts?of=engine&all=1"),
        ("PUT", "/links", "/links#add"),
        ("PUT", "/bare", "404"),
        ("PUT", "/bare?of=engine", "/bare?of=engine"),
        ("GET", "/bare?of=engine", "405 PUT"),
        ("GET", "//", "404"),
        ("GET", "*", "404"),
    ];
    for (method, path, expected) in cases {
        let found = match routes.find(method, path) {
            Match::None => "404".to_owned(),
            Match::OtherMethods(methods) => format!("405 {}", methods.join(" ")),
            Match::Operation(route, texts) => {
                let texts = texts.iter().map(|(name, text)| format!(" {name}={text}"));
                format!("{}{}", route.operation.path, texts.collect::<String>())
            }
        };
        assert_eq!(found, expected, "{method} {path}");
    }
}

macro_rules! requirements {
    ($($name:ident = $kind:expr;)*) => {$(
        const $name: Requirement = Requirement {
            scheme: {
                static SCHEME: Scheme = Scheme {
                    name: stringify!($name),
                    kind: $kind,
                };
                &SCHEME
            },
            scopes: &[],
        };
    )*};
}

requirements! {
    BEARER = SchemeKind::Bearer;
    BASIC = SchemeKind::Basic;
    SHARED = SchemeKind::Http("SharedKey");
    HEADER = SchemeKind::ApiKey(Location::Header, "X-Key");
    QUERY = SchemeKind::ApiKey(Location::Query, "key");
    COOKIE = SchemeKind::ApiKey(Location::Cookie, "sid");
}

type Security = &'static [&'static [Requirement]];

#[test]
fn credentials_by_scheme() {
    const EITHER: Security = &[&[BEARER], &[HEADER, QUERY]];
    let cases: [(Security, &str, &str, &str, &str); 16] = [
        (
            &[&[BEARER]],
            "authorization",
            "Bearer a.b-c==",
            "",
            "BEARER=Bearer a.b-c==",
        ),
        (&[&[BEARER]], "authorization", "Basic YTpi", "", "unauthenticated"),
        (&[&[BEARER]], "authorization", "Bearer", "", "invalid-credentials"),
        (&[&[BEARER]], "x", "", "", "unauthenticated"),
        (&[&[BASIC]], "authorization", "basic YTpiOmM=", "", "BASIC=Basic a b:c"),
        (&[&[BASIC]], "authorization", "Basic YWI=", "", "invalid-credentials"),
        (&[&[BASIC]], "authorization", "Basic ?", "", "invalid-credentials"),
        (&[&[SHARED]], "authorization", "SharedKey a b", "", "SHARED=Key a b"),
        (
            &[&[COOKIE]],
            "cookie",
            "x=1; sid=s%3Aa/b+c==",
            "",
            "COOKIE=Key s%3Aa/b+c==",
        ),
        (&[&[HEADER]], "x-key", "", "", "unauthenticated"),
        (EITHER, "x-key", "k", "key=a+b", "HEADER=Key k QUERY=Key a b"),
        (EITHER, "x-key", "k", "", "unauthenticated"),
        (EITHER, "authorization", "Bearer t", "key=a", "BEARER=Bearer t"),
        (&[&[], &[BEARER]], "authorization", "Bearer t", "", "BEARER=Bearer t"),
        (&[&[], &[BEARER]], "x", "", "", ""),
        (&[], "authorization", "Bearer t", "", ""),
    ];
    for (security, name, value, query, expected) in cases {
        let mut headers = HeaderMap::new();
        headers.insert(name, HeaderValue::from_static(value));
        let found = match credentials::find(operation("GET", "/", security), &headers, query) {
            Err(rejection) => rejection.kind().to_string(),
            Ok(credentials) => {
                let shown = credentials.iter().map(|(scheme, credential)| match credential {
                    Credential::Bearer(token) => format!("{scheme}=Bearer {}", token.expose()),
                    Credential::Basic { username, password } => {
                        format!("{scheme}=Basic {username} {}", password.expose())
                    }
                    Credential::Key(key) => format!("{scheme}=Key {}", key.expose()),
                });
                shown.collect::<Vec<_>>().join(" ")
            }
        };
        assert_eq!(found, expected, "{name}: {value}?{query}");
    }
}

#[test]
fn credentials_are_concealed() {
    let mut headers = HeaderMap::new();
    for name in ["authorization", "x-key", "cookie"] {
        headers.insert(name, HeaderValue::from_static("hush"));
    }
    credentials::conceal(operation("GET", "/", &[&[HEADER]]), &mut headers);
    assert!(!format!("{headers:?}").contains("hush"), "{headers:?}");
}

#[test]
fn templates() {
    let template = |body, slots, replace| Template {
        kind: RejectionKind::InvalidParameter,
        status: 418,
        media_type: "application/json",
        body,
        slots,
        replace,
    };
    const NONE: Slots = Slots {
        request_id: None,
        violations: None,
        message: None,
    };
    const MESSAGE: Slots = Slots {
        message: Some("/a/0"),
        ..NONE
    };
    const DEEP: Slots = Slots {
        request_id: Some("/x/y~1z"),
        ..NONE
    };
    const NOWHERE: Slots = Slots {
        request_id: Some("/a/7/x"),
        ..NONE
    };
    let rejection = || Rejection::new(RejectionKind::InvalidParameter).with_parameter("q\"");
    #[rustfmt::skip] // One case, one line.
    let cases = [
        (template("{}", NONE, &[]), rejection(), json!({})),
        (template(r#"{"a":["no x, x"]}"#, MESSAGE, &[("x", Slot::Parameter)]), rejection(), json!({"a": ["no q\", x"]})),
        (template(r#"{"a":["no x"]}"#, MESSAGE, &[("x", Slot::Accept)]), rejection(), json!({"a": ["no x"]})),
        (template(r#"{"a":["no x"]}"#, MESSAGE, &[]), rejection().with_detail("why"), json!({"a": ["why"]})),
        (template(r#"{"a":[1]}"#, NOWHERE, &[]), rejection(), json!({"a": [1]})),
    ];
    for (template, rejection, expected) in cases {
        let reply = template.fill(&rejection, "id").unwrap();
        assert_eq!(
            serde_json::from_slice::<Value>(&reply.body).unwrap(),
            expected,
            "{}",
            template.body
        );
        assert_eq!(reply.status, StatusCode::IM_A_TEAPOT);
    }
    let reply = template("{}", DEEP, &[])
        .fill(&rejection(), &request_id::fresh())
        .unwrap();
    let body: Value = serde_json::from_slice(&reply.body).unwrap();
    assert_eq!(body["x"]["y/z"].as_str().map(str::len), Some(36), "{body}");
    assert!(
        template("{", NONE, &[])
            .fill(&rejection(), &request_id::fresh())
            .is_none()
    );
}

#[test]
fn forms() {
    type Case = (&'static str, &'static [(&'static str, Fact)], Rejection, Value);
    let form = |body, facts| Form {
        statuses: &[400, 415],
        except: &[("GET", "/other")],
        media_type: "application/json",
        body,
        facts,
    };
    let violations = || {
        let mut violations = Violations::default();
        violations.add(&Path::ROOT.key("a"), "type", "must be text");
        violations
    };
    let rejection = || Rejection::new(RejectionKind::InvalidParameter);
    #[rustfmt::skip] // One case, one line.
    let cases: [Case; 5] = [
        (r#"{"a":""}"#, &[("/a", Fact::Message)], rejection().with_detail("Why."), json!({"a": "Why."})),
        (r#"{"a":""}"#, &[("/a", Fact::Message)], rejection().with_parameter("q"), json!({"a": "A parameter of the request is not valid. (`q`)"})),
        (r#"{"a":""}"#, &[("/a", Fact::Message)], rejection().with_violations(violations()), json!({"a": "A parameter of the request is not valid. (/a must be text)"})),
        (r#"{"a":"","b":0}"#, &[("/a", Fact::Status), ("/b", Fact::Status)], rejection(), json!({"a": "400", "b": 400})),
        (r#"{"a":[""],"b":"","c":""}"#, &[("/a/0", Fact::Reason), ("/b", Fact::Kind), ("/c", Fact::RequestId)], rejection(), json!({"a": ["Bad Request"], "b": "invalid-parameter", "c": "id"})),
    ];
    for (body, facts, rejection, expected) in cases {
        let reply = form(body, facts).fill(&rejection, "id").unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&reply.body).unwrap(), expected);
        assert_eq!(reply.status, StatusCode::BAD_REQUEST);
    }
    assert!(form("{}", &[]).fill(&Rejection::not_found(), "id").is_none());
    let of = |path| rejection().with_operation(operation("GET", path, &[]));
    assert!(form("{}", &[]).fill(&of("/own"), "id").is_some());
    assert!(form("{}", &[]).fill(&of("/other"), "id").is_none());
}
