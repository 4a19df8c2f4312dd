use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::Draft;
use crate::support::client::{Builder, Described, Error, Transport};
use crate::support::http::context::Credential;
use crate::support::http::operation::Location;
use crate::support::http::operation::{Operation, Requirement, Scheme, SchemeKind};
use crate::support::http::parameter::Parameter;

static KEY: Scheme = Scheme {
    name: "key",
    kind: SchemeKind::ApiKey(Location::Cookie, "sid"),
};

static KEYED: &[&[Requirement]] = &[&[Requirement {
    scheme: &KEY,
    scopes: &[],
}]];

fn operation(method: &'static str) -> &'static Operation {
    Box::leak(Box::new(Operation {
        id: "a",
        method,
        path: "/a",
        security: KEYED,
        consumes: &[],
        produces: &[],
        asks: &[],
    }))
}

const DESCRIBED: Described = Described {
    servers: &["/"],
    elsewhere: &[],
    has_tls: false,
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

fn builder(base_url: String) -> Builder<Transport> {
    Builder::new(&DESCRIBED).base_url(base_url)
}

fn draft(transport: &Transport, operation: &'static Operation) -> Draft {
    Draft::new(transport.clone(), operation, None)
}

/// What goes over the wire for a call of `method` with what `write` writes: the request line and the headers, sorted.
async fn sent(method: &'static str, write: impl FnOnce(Draft) -> Draft) -> Vec<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.windows(4).any(|end| end == b"\r\n\r\n") {
            stream.read_buf(&mut request).await.unwrap();
        }
        stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
        String::from_utf8(request).unwrap()
    });
    let operation = operation(method);
    let transport = builder(format!("http://{address}"));
    let transport = transport
        .credential(&KEY, Credential::Key("s%3A/=".into()))
        .build()
        .unwrap();
    write(draft(&transport, operation)).exchange().await.unwrap();
    let request = server.await.unwrap();
    let (head, _) = request.split_once("\r\n\r\n").unwrap();
    let mut lines: Vec<String> = head.lines().map(str::to_owned).collect();
    lines.retain(|line| !line.starts_with("host:") && line != "accept: */*");
    if let [_, headers @ ..] = lines.as_mut_slice() {
        headers.sort();
    }
    lines
}

const AGENT: &str = concat!("user-agent: ", env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

#[tokio::test]
async fn requests_without_a_body_say_its_length() {
    for method in ["POST", "PUT", "PATCH"] {
        let lines = sent(method, |draft| draft).await;
        let expected = [
            &format!("{method} /a HTTP/1.1"),
            "content-length: 0",
            "cookie: sid=s%3A/=",
            AGENT,
        ];
        assert_eq!(lines, expected);
        let lines = sent(method, |draft| draft.text("text/plain", &"ab".to_owned())).await;
        assert!(lines.contains(&"content-length: 2".to_owned()), "{lines:?}");
    }
    for method in ["GET", "DELETE", "HEAD", "OPTIONS"] {
        let expected = [&format!("{method} /a HTTP/1.1"), "cookie: sid=s%3A/=", AGENT];
        assert_eq!(sent(method, |draft| draft).await, expected);
    }
}

#[tokio::test]
async fn headers_of_parameters_replace_those_of_the_client() {
    let lines = sent("GET", |draft| {
        draft
            .put(&Parameter::header("User-Agent"), &"mine".to_owned())
            .put(
                &Parameter::header("Accept-Language"),
                &vec!["de".to_owned(), "en".to_owned()],
            )
            .put(&Parameter::header("Cookie"), &"a=b".to_owned())
            .put(&Parameter::cookie("c"), &"d e".to_owned())
            .set(&Parameter::header("X-None"), &Vec::<String>::new())
    });
    let expected = [
        "GET /a HTTP/1.1",
        "accept-language: de,en",
        "cookie: a=b; c=d%20e; sid=s%3A/=",
        "user-agent: mine",
    ];
    assert_eq!(lines.await, expected);
}

#[tokio::test]
async fn what_is_required_is_not_empty() {
    let operation = operation("GET");
    let nothing = Vec::<String>::new();
    for parameter in [Parameter::query("c"), Parameter::header("c"), Parameter::cookie("c")] {
        for (validate, refused) in [(true, true), (false, false)] {
            let transport = builder("http://127.0.0.1:1".to_owned())
                .validate(validate)
                .build()
                .unwrap();
            let mut set = draft(&transport, operation).put(&parameter, &nothing);
            assert_eq!(set.check().is_err(), refused, "{parameter:?}, validate: {validate}");
            let mut set = draft(&transport, operation).set(&parameter, &nothing);
            assert!(set.check().is_ok(), "{parameter:?}");
        }
    }
}

#[tokio::test]
async fn what_is_set_twice_has_the_second_value() {
    let lines = sent("GET", |draft| {
        draft
            .set(&Parameter::query("a"), &1)
            .set(&Parameter::query("b"), &2)
            .set(&Parameter::query("a"), &3)
            .text("text/plain", &"one".to_owned())
            .text("text/plain", &"three".to_owned())
    });
    let lines = lines.await;
    assert_eq!(lines[0], "GET /a?a=3&b=2 HTTP/1.1");
    assert!(lines.contains(&"content-length: 5".to_owned()), "{lines:?}");
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let transport = builder("http://127.0.0.1:1".to_owned()).build().unwrap();
    let nothing = Vec::<String>::new();
    let mut draft = draft(&transport, operation("GET"))
        .put(&Parameter::query("a"), &nothing)
        .set(&Parameter::header("b"), &"x\ny".to_owned())
        .put(&Parameter::query("c"), &nothing)
        .put(&Parameter::query("c"), &vec!["d".to_owned()]);
    draft.options = draft.options.header("e", "f\n").base_url("ftp://g");
    let Err(Error::Invalid(violations)) = draft.check() else {
        panic!("it is invalid");
    };
    let mut places: Vec<&str> = violations.iter().map(|one| one.pointer.as_str()).collect();
    places.sort_unstable();
    assert_eq!(places, ["", "/header/b", "/header/e", "/query/a"]);
}
