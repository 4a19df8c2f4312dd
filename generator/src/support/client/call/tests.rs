use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::Call;
use crate::support::client::{Builder, Transport};
use crate::support::http::operation::{Operation, Requirement, Scheme, SchemeKind};
use crate::support::http::parameter::{Location, Parameter};

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
    }))
}

fn builder(operation: &'static Operation, base_url: String) -> Builder<Transport> {
    Builder::new(&["/"], Box::leak(Box::new([operation])), &[]).base_url(base_url)
}

/// What goes over the wire for a call of `method` with what `write` writes: the request line and the headers, sorted.
async fn sent(method: &'static str, write: impl FnOnce(&mut Call<'_>)) -> Vec<String> {
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
    let transport = builder(operation, format!("http://{address}"));
    let transport = transport.api_key("key", "s%3A/=").build().unwrap();
    let mut call = transport.call(operation);
    write(&mut call);
    call.exchange().await.unwrap();
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
        let lines = sent(method, |_| {}).await;
        let expected = [
            &format!("{method} /a HTTP/1.1"),
            "content-length: 0",
            "cookie: sid=s%3A/=",
            AGENT,
        ];
        assert_eq!(lines, expected);
        let lines = sent(method, |call| call.text("text/plain", &"ab".to_owned())).await;
        assert!(lines.contains(&"content-length: 2".to_owned()), "{lines:?}");
    }
    for method in ["GET", "DELETE", "HEAD", "OPTIONS"] {
        let expected = [&format!("{method} /a HTTP/1.1"), "cookie: sid=s%3A/=", AGENT];
        assert_eq!(sent(method, |_| {}).await, expected);
    }
}

#[tokio::test]
async fn headers_of_parameters_replace_those_of_the_client() {
    let lines = sent("GET", |call| {
        call.parameter(&Parameter::header("User-Agent"), &"mine".to_owned());
        call.parameter(
            &Parameter::header("Accept-Language"),
            &vec!["de".to_owned(), "en".to_owned()],
        );
        call.parameter(&Parameter::header("Cookie"), &"a=b".to_owned());
        call.parameter(&Parameter::cookie("c"), &"d e".to_owned());
        call.optional_parameter(&Parameter::header("X-None"), &Some(Vec::<String>::new()));
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
            let transport = builder(operation, "http://127.0.0.1:1".to_owned())
                .validate(validate)
                .build()
                .unwrap();
            let mut call = transport.call(operation);
            call.parameter(&parameter, &nothing);
            assert_eq!(
                !call.violations.is_empty(),
                refused,
                "{parameter:?}, validate: {validate}"
            );
            let mut call = transport.call(operation);
            call.optional_parameter(&parameter, &Some(nothing.clone()));
            assert!(call.violations.is_empty(), "{parameter:?}");
        }
    }
}
