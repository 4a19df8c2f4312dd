use super::{Keyring, Token};
use crate::support::http::context::Credential;
use crate::support::http::operation::{Operation, Requirement, Scheme, SchemeKind};
use crate::support::http::parameter::Location;
use crate::support::secret::Secret;

macro_rules! schemes {
    ($($name:ident: $scheme:literal, $kind:expr;)*) => {
        $(static $name: Scheme = Scheme { name: $scheme, kind: $kind };)*

        static OPERATION: Operation = Operation {
            id: "a",
            method: "GET",
            path: "/",
            security: &[$(&[Requirement { scheme: &$name, scopes: &[] }]),*],
            consumes: &[],
            produces: &[],
        };
    };
}

schemes! {
    TOKEN: "token", SchemeKind::Bearer;
    LOGIN: "login", SchemeKind::Basic;
    DIGEST: "digest", SchemeKind::Http("Digest");
    HEADER: "header", SchemeKind::ApiKey(Location::Header, "X-Key");
    QUERY: "query", SchemeKind::ApiKey(Location::Query, "a key");
    COOKIE: "cookie", SchemeKind::ApiKey(Location::Cookie, "key");
    NAMELESS: "nameless", SchemeKind::ApiKey(Location::Header, "");
}

static OPEN: Operation = Operation {
    id: "b",
    security: &[],
    ..OPERATION
};

fn bearer(token: &str) -> Keyring {
    Keyring {
        bearer: Some(Token::Fixed(Secret::new(token))),
        ..Keyring::default()
    }
}

fn basic(username: &str, password: &str) -> Keyring {
    Keyring {
        basic: Some(Credential::Basic {
            username: username.to_owned(),
            password: Secret::new(password),
        }),
        ..Keyring::default()
    }
}

fn key(scheme: &str, key: &str) -> Keyring {
    Keyring {
        keys: vec![(scheme.to_owned(), Secret::new(key))],
        ..Keyring::default()
    }
}

#[test]
fn faults() {
    let long = "the key for `Header` is not used: the security schemes are `cookie`, `digest`, `header`, `login`, \
                `nameless`, `query`, `token`";
    for (keyring, fault) in [
        (Keyring::default(), ""),
        (bearer("a-b.c=="), ""),
        (bearer(""), "the bearer token is empty"),
        (
            bearer("a\n"),
            "the bearer token can't be sent: white space at its start or end gets lost",
        ),
        (
            bearer("a\nb"),
            "the bearer token can't be sent: it has characters that a header can't hold",
        ),
        (
            bearer("ä"),
            "the bearer token can't be sent: it has characters that a header can't hold",
        ),
        (basic("ä b", "c:\"d"), ""),
        (basic("", ""), ""),
        (
            basic("a:b", "c"),
            "the user name can't be sent: it has a colon, or control characters are in it or in the password",
        ),
        (
            basic("a", "b\r\nc: d"),
            "the user name can't be sent: it has a colon, or control characters are in it or in the password",
        ),
        (key("digest", "a=\"b\", c"), ""),
        (key("digest", ""), "the key for `digest` is empty"),
        (key("header", "a b"), ""),
        (
            key("header", " a"),
            "the key for `header` can't be sent: white space at its start or end gets lost",
        ),
        (
            key("header", "a\0"),
            "the key for `header` can't be sent: it has characters that a header can't hold",
        ),
        (key("header", ""), "the key for `header` is empty"),
        (key("query", "a&b\r\nä"), ""),
        (key("query", ""), "the key for `query` is empty"),
        (key("cookie", "s%3Aa/b+c=="), ""),
        (
            key("cookie", "a; b=c"),
            "the key for `cookie` can't be sent: it is empty or has characters that a cookie can't hold",
        ),
        (
            key("cookie", ""),
            "the key for `cookie` can't be sent: it is empty or has characters that a cookie can't hold",
        ),
        (
            key("nameless", "a"),
            "the key for `nameless` can't be sent: no header has this name",
        ),
        (key("Header", "a"), long),
    ] {
        let found = keyring
            .fault(&[&OPEN, &OPERATION])
            .map(|(credential, fault)| format!("{credential} {fault}"));
        assert_eq!(found.unwrap_or_default(), fault, "{keyring:?}");
    }
    for keyring in [bearer("a"), basic("a", "b"), key("header", "a")] {
        let (_, fault) = keyring.fault(&[&OPEN]).expect("no operation asks for it");
        assert_eq!(fault, "is not used: no operation has security", "{keyring:?}");
    }
}
