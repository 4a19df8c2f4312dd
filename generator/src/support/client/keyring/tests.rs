use super::{Held, Keyring};
use crate::support::http::context::Credential;
use crate::support::http::operation::Location;
use crate::support::http::operation::{Scheme, SchemeKind};
use crate::support::secret::Secret;

const fn scheme(name: &'static str, kind: SchemeKind) -> Scheme {
    Scheme { name, kind }
}

static TOKEN: Scheme = scheme("token", SchemeKind::Bearer);
static LOGIN: Scheme = scheme("login", SchemeKind::Basic);
static DIGEST: Scheme = scheme("digest", SchemeKind::Http("Digest"));
static HEADER: Scheme = scheme("header", SchemeKind::ApiKey(Location::Header, "X-Key"));
static QUERY: Scheme = scheme("query", SchemeKind::ApiKey(Location::Query, "a key"));
static COOKIE: Scheme = scheme("cookie", SchemeKind::ApiKey(Location::Cookie, "key"));
static NAMELESS: Scheme = scheme("nameless", SchemeKind::ApiKey(Location::Header, ""));

fn keyring(scheme: &'static Scheme, credential: Credential) -> Keyring {
    let mut keyring = Keyring::default();
    keyring.set(scheme, Held::Fixed(credential));
    keyring
}

fn bearer(token: &str) -> Keyring {
    keyring(&TOKEN, Credential::Bearer(Secret::new(token)))
}

fn basic(username: &str, password: &str) -> Keyring {
    let credential = Credential::Basic {
        username: username.to_owned(),
        password: Secret::new(password),
    };
    keyring(&LOGIN, credential)
}

fn key(scheme: &'static Scheme, key: &str) -> Keyring {
    keyring(scheme, Credential::Key(Secret::new(key)))
}

#[test]
fn faults() {
    for (keyring, fault) in [
        (Keyring::default(), ""),
        (bearer("a-b.c=="), ""),
        (bearer(""), "the credential for `token` is empty"),
        (
            bearer("a\n"),
            "the credential for `token` can't be sent: white space at its start or end gets lost",
        ),
        (
            bearer("a\nb"),
            "the credential for `token` can't be sent: it has characters that a header can't hold",
        ),
        (
            bearer("ä"),
            "the credential for `token` can't be sent: it has characters that a header can't hold",
        ),
        (basic("ä b", "c:\"d"), ""),
        (basic("", ""), ""),
        (
            basic("a:b", "c"),
            "the credential for `login` can't be sent: the user name has a colon, or there are control characters",
        ),
        (
            basic("a", "b\r\nc: d"),
            "the credential for `login` can't be sent: the user name has a colon, or there are control characters",
        ),
        (key(&DIGEST, "a=\"b\", c"), ""),
        (key(&DIGEST, ""), "the credential for `digest` is empty"),
        (key(&HEADER, "a b"), ""),
        (
            key(&HEADER, " a"),
            "the credential for `header` can't be sent: white space at its start or end gets lost",
        ),
        (
            key(&HEADER, "a\0"),
            "the credential for `header` can't be sent: it has characters that a header can't hold",
        ),
        (key(&HEADER, ""), "the credential for `header` is empty"),
        (key(&QUERY, "a&b\r\nä"), ""),
        (key(&QUERY, ""), "the credential for `query` is empty"),
        (key(&COOKIE, "s%3Aa/b+c=="), ""),
        (
            key(&COOKIE, "a; b=c"),
            "the credential for `cookie` can't be sent: it is empty or has characters that a cookie can't hold",
        ),
        (
            key(&COOKIE, ""),
            "the credential for `cookie` can't be sent: it is empty or has characters that a cookie can't hold",
        ),
        (
            key(&NAMELESS, "a"),
            "the credential for `nameless` can't be sent: no header has this name",
        ),
    ] {
        let found = keyring.fault();
        let found = found.map(|(scheme, fault)| format!("the credential for `{scheme}` {fault}"));
        assert_eq!(found.unwrap_or_default(), fault, "{keyring:?}");
    }
}

#[test]
fn what_is_set_twice_has_the_second_value() {
    let mut keyring = key(&HEADER, "a\n");
    keyring.set(&HEADER, Held::Fixed(Credential::Key(Secret::new("a"))));
    assert_eq!(keyring.fault(), None);
}
