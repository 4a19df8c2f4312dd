use super::Addresses;
use crate::support::http::operation::Operation;

macro_rules! operation {
    ($name:ident) => {
        static $name: Operation = Operation {
            id: stringify!($name),
            method: "GET",
            path: "/",
            security: &[],
            consumes: &[],
            produces: &[],
            asks: &[],
        };
    };
}

operation!(PLAIN);
operation!(UPLOAD);

static UPLOADS: &[&Operation] = &[&UPLOAD];

/// The URLs of an operation without a server of its own and of one that has `own`, which may be empty.
fn resolve(first: &'static str, own: &'static str, base_url: Option<&str>, set: Option<&str>) -> (String, String) {
    let elsewhere: &'static [(&[&Operation], &str)] = match own {
        "" => &[],
        own => Box::leak(Box::new([(UPLOADS, own)])),
    };
    let set: Vec<_> = set.into_iter().map(|url| (&UPLOAD, url.to_owned())).collect();
    match Addresses::resolve(base_url, first, first, elsewhere, &set) {
        Ok(addresses) => {
            let of = |operation| addresses.of(operation).unwrap_or_else(|fault| fault).to_owned();
            (of(&PLAIN), of(&UPLOAD))
        }
        Err(fault) => (fault.to_owned(), String::new()),
    }
}

#[test]
fn base_urls() {
    let missing = "is missing: the server of the API is relative to it";
    let variable = "has a variable without a value";
    for (server, base_url, expected) in [
        ("https://a.example/v1/", None, "https://a.example/v1"),
        ("https://a.example/v1", Some("http://localhost:80/"), "http://localhost"),
        (
            "https://a.example/v1",
            Some("http://localhost/x/"),
            "http://localhost/x",
        ),
        ("/", Some("http://localhost/x"), "http://localhost/x"),
        ("/api/v1", Some("http://localhost"), "http://localhost/api/v1"),
        ("/api/v1/", Some("http://localhost/x/"), "http://localhost/x/api/v1"),
        ("api", Some("http://localhost"), "http://localhost/api"),
        ("./api", Some("http://localhost/x"), "http://localhost/x/api"),
        ("../api", Some("http://localhost/x"), "http://localhost/api"),
        ("/api/v1", None, missing),
        ("/", None, missing),
        ("/api/{version}", Some("http://localhost"), variable),
        ("https://{host}/api", None, variable),
        ("{origin}/api", None, variable),
        ("{origin}/api", Some("http://localhost/x"), "http://localhost/x"),
        ("https://a.example", Some(""), "is not an absolute URL"),
        ("https://a.example", Some("/v1"), "is not an absolute URL"),
        ("https://a.example", Some("ftp://localhost"), "is not an HTTP URL"),
        (
            "https://a.example",
            Some("http://localhost?a=b"),
            "has a query or a fragment",
        ),
        ("/v1", Some("http://localhost/#a"), "has a query or a fragment"),
        ("wss://a.example", None, "is not an HTTP URL"),
    ] {
        assert_eq!(resolve(server, "", base_url, None).0, expected, "{server} {base_url:?}");
    }
}

#[test]
fn servers_of_operations() {
    for (first, own, base_url, set, expected) in [
        (
            "https://a.example/v1",
            "https://b.example/up",
            None,
            None,
            "https://b.example/up",
        ),
        (
            "https://a.example/v1",
            "https://b.example",
            Some("http://localhost"),
            None,
            "https://b.example",
        ),
        (
            "https://a.example/v1",
            "https://b.example",
            None,
            Some("http://c.example/"),
            "http://c.example",
        ),
        (
            "https://a.example/v1",
            "https://{host}/up",
            None,
            Some("http://c.example/"),
            "http://c.example",
        ),
        (
            "https://a.example/v1",
            "https://{host}/up",
            None,
            None,
            "has a variable without a value",
        ),
        // On the host of the first server, it moves with that.
        (
            "https://a.example/v1",
            "https://a.example/up",
            None,
            None,
            "https://a.example/up",
        ),
        (
            "https://a.example/v1",
            "https://a.example",
            Some("http://localhost/v1"),
            None,
            "http://localhost",
        ),
        (
            "https://a.example/v1",
            "https://a.example/up",
            Some("http://localhost/x/v1"),
            None,
            "http://localhost/x/up",
        ),
        (
            "https://a.example/v1",
            "https://a.example/up",
            Some("http://localhost/x"),
            None,
            "http://localhost/up",
        ),
        (
            "https://a.example",
            "https://a.example/up",
            Some("http://localhost/x"),
            None,
            "http://localhost/x/up",
        ),
        ("https://a.example/v1", "/up", None, None, "https://a.example/up"),
        ("/v1", "/up", Some("http://localhost/x"), None, "http://localhost/x/up"),
        (
            "/v1",
            "https://b.example/up",
            Some("http://localhost"),
            None,
            "https://b.example/up",
        ),
        ("/v1", "", Some("http://localhost"), Some("/up"), "http://localhost/up"),
        ("/", "/up", Some("http://localhost"), None, "http://localhost/up"),
    ] {
        assert_eq!(
            resolve(first, own, base_url, set).1,
            expected,
            "{first} {own} {base_url:?} {set:?}"
        );
    }
}
