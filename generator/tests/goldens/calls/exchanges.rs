//! Calls of the crate `calls`, byte for byte: what is wrong with them is printed.

use calls::models::{Filter, Issue, IssuesListForRepoState};
use calls::*;

/// A service that answers with what came: the request line, the headers that are asked for, and the body, as a title.
#[derive(Clone)]
struct Echo;

type Answer = std::pin::Pin<Box<dyn Future<Output = Result<http::Response<Body>, std::convert::Infallible>> + Send>>;

impl tower_service::Service<http::Request<Body>> for Echo {
    type Response = http::Response<Body>;
    type Error = std::convert::Infallible;
    type Future = Answer;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Answer {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = http_body_util::BodyExt::collect(body).await.unwrap().to_bytes();
            let mut title = format!("{} {}", head.method, head.uri.path_and_query().unwrap());
            for name in ["authorization", "x-key", "x-trace", "content-type"] {
                if let Some(value) = head.headers.get(name) {
                    title.push_str(&format!(" {name}: {}", value.to_str().unwrap()));
                }
            }
            if !body.is_empty() {
                title.push_str(&format!(" {}", String::from_utf8_lossy(&body)));
            }
            let response = http::Response::builder().status(409).header("content-type", "application/json");
            Ok(response.body(serde_json::json!({ "title": title }).to_string().into()).unwrap())
        })
    }
}

/// Prints what is not as it should be.
fn check<T: PartialEq + std::fmt::Debug>(case: &str, found: T, expected: T) {
    if found != expected {
        println!("{case}: {found:?}, not {expected:?}");
    }
}

/// What was sent by a call that can't succeed.
fn sent<T: std::fmt::Debug, E: std::error::Error>(result: Result<T, Error<E>>) -> String {
    match result {
        Err(error) => match error.reply() {
            Some(reply) => serde_json::from_slice::<serde_json::Value>(&reply.body).unwrap()["title"].as_str().unwrap().to_owned(),
            None => error.to_string(),
        },
        Ok(success) => format!("{success:?}"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let client = Client::over(Echo);
    let issues = client.issues();
    let issue = Issue::new("a");

    let list = issues.list_for_repo("me", "it");
    check("nothing set", sent(list.await), "GET /repos/me/it/issues".to_owned());
    let list = issues
        .list_for_repo(String::from("me"), "a/b")
        .state(IssuesListForRepoState::Closed)
        .labels(["a", "b"])
        .numbers([1, 2])
        .per_page(5)
        .with_send(true)
        .with_type("t")
        .filter(&Filter::new().mine(true))
        .x_trace("t")
        .per_page(7)
        .state(IssuesListForRepoState::Open);
    let expected = "GET /repos/me/a%2Fb/issues?state=open&labels=a,b&numbers=1&numbers=2&per_page=7&send=true&type=t&filter%5Bmine%5D=true x-trace: t";
    check("all set", sent(list.send().await), expected.to_owned());
    let labels = vec!["a".to_owned()];
    let list = issues.list_for_repo("me", "it").labels(&labels).labels(labels.iter().map(String::as_str));
    check("lists", sent(list.await), "GET /repos/me/it/issues?labels=a".to_owned());

    let refused = issues
        .list_for_repo("", "..")
        .labels(["too long"])
        .per_page(1)
        .per_page(101)
        .x_trace("a\nb")
        .with(CallOptions::new().header("no name", "a").base_url("nowhere"));
    match refused.await {
        Err(Error::Invalid(violations)) => {
            let mut places: Vec<&str> = violations.iter().map(|one| one.pointer.as_str()).collect();
            places.sort_unstable();
            // The owner is too short, and can't be written as a segment.
            let expected = ["", "/header/X-Trace", "/header/no name", "/path/owner", "/path/owner", "/path/repo", "/query/labels/0", "/query/per_page"];
            check("all faults", places, expected.to_vec());
        }
        other => println!("all faults: {other:?}"),
    }

    let json = "POST /repos/me/it/issues content-type: application/json {\"title\":\"a\"}";
    check("JSON", sent(issues.create("me", "it", &issue).await), json.to_owned());
    let text = api::issues::CreateBody::Text(Valid::new("b".to_owned()).unwrap());
    let expected = "POST /repos/me/it/issues content-type: text/plain b";
    check("another", sent(issues.create_with("me", "it", text).await), expected.to_owned());
    let expected = "PUT /repos/me/it/issues content-type: application/json [{\"title\":\"a\"},{\"title\":\"a\"}]";
    check("a list", sent(issues.replace("me", "it", &[issue.clone(), issue.clone()]).await), expected.to_owned());
    let refused = issues.replace("me", "it", &[issue.clone(), Issue::new("x".repeat(11))]).await;
    let expected = "the request is invalid: /1/title has 11 characters, but at most 10 are allowed";
    check("an item", sent(refused), expected.to_owned());
    check("no body", sent(issues.change("me", "it").await), "PATCH /repos/me/it/issues".to_owned());
    let patched = issues.change("me", "it").body(&Issue::new("x".repeat(11))).body(&issue);
    let expected = "PATCH /repos/me/it/issues content-type: application/json {\"title\":\"a\"}";
    check("a body", sent(patched.await), expected.to_owned());
    let form = api::issues::ChangeBody::Form(Valid::new(issue.clone()).unwrap());
    let expected = "PATCH /repos/me/it/issues content-type: application/x-www-form-urlencoded title=a";
    check("a form", sent(issues.change_with("me", "it", form).await), expected.to_owned());
    let expected = "PUT /picture content-type: image/png octets";
    check("octets", sent(client.put_picture().body("octets").await), expected.to_owned());

    let required = api::code_scanning::FindRequestRequired { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: "x".into() };
    let many = api::code_scanning::FindRequest::new(required).limit(7);
    let expected = "GET /scans/1/2/3/4/5/6/7/x?limit=8";
    check("many", sent(client.code_scanning().find(&many).limit(8).await), expected.to_owned());

    let builder = || Client::builder().over(Echo);
    #[rustfmt::skip] // One case, one line.
    let cases = [
        (builder(), ""),
        (builder().token("t"), " authorization: Bearer t"),
        (builder().token_source(|| async { Ok("u".into()) }), " authorization: Bearer u"),
        (builder().base_url2("k"), " x-key: k"),
        (builder().login("a", "b"), " authorization: Basic YTpi"),
        (builder().login("a", "b").base_url2("j").base_url2("k"), " x-key: k"),
    ];
    for (builder, expected) in cases {
        let error = builder.build().unwrap().get_issues().await.unwrap_err();
        check("credentials", error.status(), Some(http::StatusCode::CONFLICT));
        check("credentials", error.body().map(|issue| issue.title.clone()), Some(format!("GET /issues{expected}")));
    }
    for builder in [builder().token("a\nb"), builder().base_url2("a\nb"), builder().login("a:b", "c")] {
        check("a fault", matches!(builder.build(), Err(BuildError::Credential(_))), true);
    }

    let call = client.issues().create("me", "it", &issue);
    drop((client, issue));
    let task = tokio::spawn(async move { call.with_response().await });
    check("a task", sent(task.await.unwrap()), json.to_owned());
}
