//! Exchanges of the crate `bodies` with a peer that sends what it likes: what is wrong with them is printed.

use std::sync::{Arc, Mutex};

use bodies::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Answers with what came, or with what the description says in spite of the status.
struct Echo;

impl Api for Echo {
    not_implemented!(delete_note, get_limits);

    async fn has_note(&self, _: HasNoteRequest) -> Result<HasNoteOk, Failure<ApiError<()>>> {
        Ok(HasNoteOk::new().x_size(4))
    }

    async fn get_note(&self, request: GetNoteRequest) -> Result<GetNoteSuccess, Failure<ApiError<()>>> {
        match request.id.as_str() {
            "same" => Ok(GetNoteSuccess::NotModified),
            // What no description can allow.
            "wrong" => Err(Reply::new(http::StatusCode::NO_CONTENT).bytes("text/plain", "x").into()),
            _ => Ok(GetNoteSuccess::Ok(models::Note::new(request.id))),
        }
    }

    async fn put_note(&self, request: PutNoteRequest) -> Result<PutNoteSuccess<PutNoteAcceptedBody>, Failure<ApiError<()>>> {
        Ok(match request.id.as_str() {
            "known" => PutNoteSuccess::Ok(Some(serde_json::json!({"text": request.body.text}))),
            "later" => PutNoteSuccess::Accepted(Some(PutNoteAcceptedBody::Text("soon".to_owned()))),
            "reset" => PutNoteSuccess::ResetContent,
            _ => PutNoteSuccess::Ok(None),
        })
    }

    async fn patch_note(&self, request: PatchNoteRequest) -> Result<PatchNoteSuccess, Failure<ApiError<()>>> {
        Ok(match request.id.as_str() {
            "gone" => PatchNoteSuccess::Success(http::StatusCode::NO_CONTENT, None),
            _ => PatchNoteSuccess::Success(http::StatusCode::OK, Some(request.body.into_inner())),
        })
    }

    async fn list_notes(&self, _: ListNotesRequest) -> Result<ListNotesSuccess<ListNotesSuccessBody>, Failure<ApiError<NoteOrValue>>> {
        let body = ListNotesSuccessBody::Text(true);
        let list = ListNotesSuccessHeaders::new(1).body(body);
        Ok(ListNotesSuccess::Success(http::StatusCode::OK, list))
    }

    async fn delete_notes(&self, request: DeleteNotesRequest) -> Result<DeleteNotesSuccess, Failure<ApiError<()>>> {
        let status = match request.body {
            Some(DeleteNotesBody::Text(_)) => http::StatusCode::OK,
            _ => http::StatusCode::NO_CONTENT,
        };
        Ok(DeleteNotesSuccess::Default(status, None))
    }

    async fn post_anything(&self, request: PostAnythingRequest) -> Result<Blob, Failure<ApiError<()>>> {
        Ok(request.body)
    }

    async fn put_picture(&self, request: PutPictureRequest) -> Result<PutPictureOkBody, Failure<ApiError<()>>> {
        Ok(PutPictureOkBody::Image(request.body))
    }

    async fn post_word(&self, request: PostWordRequest) -> Result<String, Failure<ApiError<()>>> {
        Ok(request.body.0.clone())
    }

    async fn post_archive(&self, request: PostArchiveRequest) -> Result<bytes::Bytes, Failure<ApiError<()>>> {
        Ok(request.body)
    }

    async fn put_archive(&self, request: PutArchiveRequest) -> Result<PutArchiveOk, Failure<ApiError<()>>> {
        let mut archive = PutArchiveOk::new(request.body);
        archive.content_encoding = request.content_encoding;
        Ok(archive)
    }

    async fn post_report(&self, request: PostReportRequest) -> Result<Blob, Failure<ApiError<()>>> {
        let media_type = request.body.media_type.replace("form-data", "mixed");
        Ok(Blob::new(media_type, request.body.bytes))
    }

    async fn open_session(&self, _: OpenSessionRequest) -> Result<OpenSessionOk, Failure<ApiError<()>>> {
        let cookies = vec!["a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT".to_owned(), "b=2".to_owned()];
        Ok(OpenSessionOk::new(cookies).link(vec!["<a>".to_owned(), "<b>".to_owned()]))
    }
}

/// Prints what is not as it should be.
fn check<T: PartialEq + std::fmt::Debug>(case: &str, found: T, expected: T) {
    if found != expected {
        println!("{case}: {found:?}, not {expected:?}");
    }
}

/// The result of a call, short: the debug text of the success, or the error's text.
fn told<T: std::fmt::Debug, E: std::fmt::Debug + std::fmt::Display>(result: Result<T, Error<E>>) -> String {
    match result {
        Ok(success) => format!("{success:?}"),
        Err(error) => error.to_string(),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let server = serve(server::router(Echo)).await;
    let gateway = serve(server::router(Client::new(format!("http://{server}")).unwrap())).await;
    for address in [server, gateway] {
        answers(address).await;
        requests(address).await;
        calls(&Client::new(format!("http://{address}")).unwrap()).await;
    }
    replies().await;
    accepts().await;
    relays().await;
}

/// What a server writes.
async fn answers(server: std::net::SocketAddr) {
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("HEAD /notes/1", "200", "x-size: 4", "content-type", ""),
        ("GET /notes/same", "304", "", "content-type content-length", ""),
        ("GET /notes/wrong", "204", "", "content-type content-length", ""),
        ("GET /notes/1", "200", "content-type: application/json", "", "{\"text\":\"1\"}"),
        ("HEAD /notes/1?", "200", "", "content-type content-length", ""),
        ("PUT /notes/known\ncontent-type: application/json", "200", "content-type: application/json", "", "{\"text\":\"x\"}"),
        ("PUT /notes/none\ncontent-type: application/json", "200", "content-length: 0", "content-type", ""),
        ("PUT /notes/later\ncontent-type: application/json", "202", "content-type: text/plain", "", "soon"),
        ("PUT /notes/reset\ncontent-type: application/json", "205", "content-length: 0", "content-type", ""),
        ("DELETE /notes/1", "501", "", "", ""),
        ("PATCH /notes/gone\ncontent-type: application/json", "204", "", "content-type content-length", ""),
        ("PATCH /notes/1\ncontent-type: application/json", "200", "content-type: application/json", "", "{\"text\":\"x\"}"),
        ("GET /notes", "200", "content-type: text/plain", "", "true"),
        ("DELETE /notes", "204", "", "content-type content-length", ""),
        ("DELETE /notes\ncontent-type: text/plain", "400", "", "", "*"),
        ("DELETE /notes\ncontent-type: a/b", "204", "", "", ""),
        ("POST /session", "200", "set-cookie: b=2", "", ""),
        ("POST /session", "200", "set-cookie: a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT", "", ""),
    ];
    for (request, status, has, lacks, body) in cases {
        let sent = if request.starts_with('P') && !request.contains("session") { "{\"text\":\"x\"}" } else { "" };
        let answer = exchange(server, request, sent.as_bytes()).await;
        let (head, own) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        check(request, head.split(' ').nth(1), Some(status));
        check(&format!("{request} {has}"), head.contains(has), true);
        for name in lacks.split_whitespace() {
            check(&format!("{request} {name} in {head}"), head.to_lowercase().contains(&format!("\n{name}:")), false);
        }
        if body != "*" && status != "501" {
            check(request, own, body);
        }
    }
}

/// What a server reads.
async fn requests(server: std::net::SocketAddr) {
    let note = "{\"text\":\"x\"}";
    let marked = format!("\u{feff}{note}");
    let form = "--b\r\n\r\n1\r\n--b--\r\n";
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("PUT /notes/known", note, "200", "{\"text\":\"x\"}"),
        ("PUT /notes/known\ncontent-type: Application/JSON; Charset=\"utf-8\"", note, "200", "{\"text\":\"x\"}"),
        ("PUT /notes/known\ncontent-type: application/json", marked.as_str(), "200", "{\"text\":\"x\"}"),
        ("PUT /notes/known\ncontent-type: text/plain", note, "415", ""),
        ("PUT /notes/known\ncontent-type: application/json\ncontent-encoding: gzip", note, "415", "accept-encoding: identity"),
        ("PUT /notes/known\ncontent-type: application/json\ncontent-encoding: identity", note, "200", "{\"text\":\"x\"}"),
        ("PUT /notes/known\ncontent-type: application/json\ncontent-encoding: identity, br", note, "415", "accept-encoding: identity"),
        ("POST /anything\ncontent-type: a/b; c=\"d; e\"", "octets", "200", "content-type: a/b; c=\"d; e\""),
        ("POST /anything", "octets", "200", "octets"),
        ("POST /anything\ncontent-type: a/b\ncontent-encoding: br", "octets", "415", "accept-encoding: identity"),
        ("PUT /picture\ncontent-type: image/png", "", "404", ""),
        ("PUT /anything\ncontent-type: image/png", "octets", "200", "content-type: image/png"),
        ("PUT /anything\ncontent-type: text/plain", "octets", "415", "{\"message\":\"The operation does not take a body of this media type.\"}"),
        ("POST /words\ncontent-type: text/plain", "word", "200", "word"),
        ("POST /words\ncontent-type: text/csv", "a,b", "200", "a,b"),
        ("POST /words\ncontent-type: application/json", "\"word\"", "200", "word"),
        ("POST /words\ncontent-type: application/json", "word", "400", ""),
        ("POST /words\ncontent-type: text/plain", "longer", "400", "content-type: application/json"),
        ("PUT /limits", "", "405", "{\"message\":\"There is no such method here.\"}"),
        ("POST /archive\ncontent-type: application/json", "{", "200", "{"),
        ("PUT /archive\ncontent-encoding: gzip", "octets", "200", "content-encoding: gzip"),
        ("POST /reports\ncontent-type: multipart/form-data; boundary=b", form, "200", "content-type: multipart/mixed; boundary=b"),
        ("POST /reports\ncontent-type: multipart/form-data", form, "200", "content-type: multipart/mixed; boundary=\"b\""),
        ("POST /reports\ncontent-type: multipart/form-data", "no parts", "400", "boundary"),
    ];
    for (request, body, status, told) in cases {
        let answer = exchange(server, request, body.as_bytes()).await;
        check(&format!("{request} {body}: {answer}"), answer.split(' ').nth(1), Some(status));
        check(&format!("{request} {body} {told} in {answer}"), answer.contains(told), true);
    }
}

/// What a client sends, and reads of an answer that is right.
async fn calls(client: &Client) {
    let note = models::Note::new("x");
    check("HEAD", client.has_note("1").await.unwrap().x_size, Some(4));
    check("304", told(client.get_note("same").await), "NotModified".to_owned());
    check("none", told(client.put_note("none", &note).await), "Ok(None)".to_owned());
    check("reset", told(client.put_note("reset", &note).await), "ResetContent".to_owned());
    let later = client.put_note("later", &note).accept("*/*");
    check("later", told(later.await), "Accepted(Some(Text(\"soon\")))".to_owned());
    check("gone", told(client.patch_note("gone", &note).await), "Success(204, None)".to_owned());
    check("2XX", told(client.patch_note("1", &note).await), "Success(200, Some(Note { text: \"x\" }))".to_owned());
    let picture = Blob::new("image/png", "octets");
    check("any", client.post_anything(picture.clone()).await.unwrap(), picture.clone());
    let accepted = client.put_picture(picture.clone()).accept("image/*").with_response().await.unwrap();
    check("picture", (accepted.status.as_u16(), accepted.body), (200, PutPictureOkBody::Image(picture)));
    check("word", client.post_word("word").await.unwrap(), "word".to_owned());
    check("archive", client.post_archive("octets").await.unwrap(), "octets".into());
    let archive = client.put_archive("octets").content_encoding("gzip").await.unwrap();
    check("coded", (archive.content_encoding, archive.body), (Some("gzip".to_owned()), "octets".into()));
    let session = client.open_session().await.unwrap();
    let cookies = ["a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT", "b=2"].map(str::to_owned).to_vec();
    check("cookies", session.set_cookie, cookies);
    check("links", session.link, Some(vec!["<a>".to_owned(), "<b>".to_owned()]));

    let form = "--b\r\n\r\n1\r\n--b--\r\n";
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("multipart/form-data; boundary=b", form, "multipart/mixed; boundary=b"),
        ("multipart/form-data", form, "multipart/mixed; boundary=\"b\""),
        ("", form, "multipart/mixed; boundary=\"b\""),
        ("Multipart/Form-Data; Boundary=\"b\"", form, "an error"),
        ("multipart/form-data; boundary=c", form, "an error"),
        ("multipart/form-data; boundary=b", "--b\r\n\r\n1\r\n--b\r\n", "an error"),
        ("multipart/form-data", "no parts", "an error"),
        ("multipart/mixed; boundary=b", form, "an error"),
        ("multipart/*; boundary=b", form, "an error"),
    ];
    for (media_type, body, expected) in cases {
        let found = match client.post_report(Blob::new(media_type, body)).await {
            Ok(report) => report.media_type,
            // The stub makes this of the name in capitals, and finds it to be none that is documented.
            Err(Error::Undocumented(_)) if media_type.starts_with('M') => "an error".to_owned(),
            Err(Error::Invalid(_)) => "an error".to_owned(),
            Err(error) => error.to_string(),
        };
        check(&format!("{media_type} {body}"), found, expected.to_owned());
    }
    for media_type in ["text/plain", "image/*", "image"] {
        let refused = client.put_picture(Blob::new(media_type, "octets")).await;
        check(media_type, matches!(refused, Err(Error::Invalid(_))), true);
    }
}

/// What a client makes of answers that are odd.
async fn replies() {
    let json = "200 OK\ncontent-type: application/json";
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("delete", "204 No Content", "", "()"),
        ("delete", "204 No Content\ncontent-type: application/json", "", "()"),
        ("get", "304 Not Modified\ncontent-type: application/json", "", "NotModified"),
        ("get", json, "\u{feff}{\"text\":\"x\"}", "Ok(Note { text: \"x\" })"),
        ("get", "200 OK\ncontent-type: text/json", "{\"text\":\"x\"}", "Ok(Note { text: \"x\" })"),
        ("get", json, "", "the API answered 200 OK in an unexpected form: (document) is not JSON: EOF while parsing a value at line 1 column 0"),
        ("get", "200 OK\ncontent-type: application/json\ncontent-encoding: gzip", "\u{1f}\u{8b}", "the API answered 200 OK in an unexpected form: (document) has the content coding `gzip`, which this client does not decode"),
        ("put", json, "", "Ok(None)"),
        ("put", json, "[1]", "Ok(Some(Array [Number(1)]))"),
        ("put", "202 Accepted", "", "Accepted(None)"),
        ("put", "202 Accepted\ncontent-type: text/plain", "soon", "Accepted(Some(Text(\"soon\")))"),
        ("put", "205 Reset Content\ncontent-type: text/plain", "x", "ResetContent"),
        ("patch", "204 No Content", "", "Success(204, None)"),
        ("patch", "200 OK", "", "Success(200, None)"),
        ("patch", json, "{\"text\":\"x\"}", "Success(200, Some(Note { text: \"x\" }))"),
        ("patch", "500 Internal Server Error", "", "the API answered 500 Internal Server Error, which is not documented"),
        ("picture", "200 OK\ncontent-type: image/gif; a=b", "x", "Image(Blob { media_type: \"image/gif; a=b\", bytes: 1 bytes })"),
        ("picture", "200 OK\ncontent-type: application/a+json", "{\"text\":\"x\"}", "ApplicationJson(Note { text: \"x\" })"),
        ("picture", "200 OK\ncontent-type: TEXT/plain; charset=utf-8", "x", "Text(\"x\")"),
        ("picture", json, "{\"text\":\"x\"}", "ApplicationJson(Note { text: \"x\" })"),
        ("picture", "200 OK\ncontent-type: a/json", "{\"text\":\"x\"}", "Any(Note { text: \"x\" })"),
        ("plain picture", json, "{\"text\":\"x\"}", "Note { text: \"x\" }"),
        ("plain picture", "200 OK\ncontent-type: a/json", "{\"text\":\"x\"}", "Note { text: \"x\" }"),
        ("plain picture", "200 OK\ncontent-type: text/plain", "x", "the API answered 200 OK in an unexpected form: (document) has the media type `text/plain`, which the call does not accept"),
        ("plain put", "202 Accepted\ncontent-type: application/json", "[1]", "Accepted(Some(Array [Number(1)]))"),
        ("plain put", "202 Accepted\ncontent-type: text/plain", "soon", "the API answered 202 Accepted in an unexpected form: (document) has the media type `text/plain`, which the call does not accept"),
        ("plain put", "202 Accepted", "", "Accepted(None)"),
        ("plain put", "205 Reset Content", "", "ResetContent"),
        ("any", "200 OK\ncontent-encoding: br", "x", "the API answered 200 OK in an unexpected form: (document) has the content coding `br`, which this client does not decode"),
        ("any", "200 OK", "x", "Blob { media_type: \"\", bytes: 1 bytes }"),
        ("word", "200 OK\ncontent-type: text/html", "\"x\"", "\"\\\"x\\\"\""),
        ("word", json, "\"x\"", "\"x\""),
        ("word", json, "x", "\"x\""),
        ("list", "200 OK\nx-total: 2\ncontent-type: application/json", "[{\"text\":\"x\"}]", "Success(200, ListNotesSuccessHeaders { x_total: 2, body: Some(Json([Note { text: \"x\" }])) })"),
        ("plain list", "200 OK\nx-total: 2\ncontent-type: application/json", "[{\"text\":\"x\"}]", "Success(200, ListNotesSuccessHeaders { x_total: 2, body: Some([Note { text: \"x\" }]) })"),
        ("plain list", "204 No Content\nx-total: 2", "", "Success(204, ListNotesSuccessHeaders { x_total: 2, body: None })"),
        ("list", "204 No Content\nx-total: 2", "", "Success(204, ListNotesSuccessHeaders { x_total: 2, body: None })"),
        ("list", "200 OK\nx-total: 2\ncontent-type: text/plain", "true", "Success(200, ListNotesSuccessHeaders { x_total: 2, body: Some(Text(true)) })"),
        ("list", "400 Bad Request\ncontent-type: application/json", "{\"text\":\"x\"}", "400 Note(Note { text: \"x\" })"),
        ("list", "400 Bad Request\ncontent-type: text/html", "<p>", "the API answered 400 Bad Request, which is not documented"),
        ("list", "404 Not Found", "", "the API answered 404 Not Found, which is not documented"),
        ("list", "404 Not Found\ncontent-type: application/json", "[]", "404 Value(Array [])"),
        ("clear", "204 No Content", "", "Default(204, None)"),
        ("clear", json, "{\"count\":1}", "Default(200, Some(DeleteNotesDefault { count: Some(1) }))"),
        ("archive", json, "\u{1f}", "b\"\\x1f\""),
    ];
    let note = models::Note::new("x");
    for (call, head, body, expected) in cases {
        let client = Client::new(format!("http://{}", canned(head, body).await)).unwrap();
        let found = match call {
            "delete" => told(client.delete_note("1").await),
            "get" => told(client.get_note("1").await),
            "put" => told(client.put_note("1", &note).accept("*/*").await),
            "plain put" => told(client.put_note("1", &note).await),
            "patch" => told(client.patch_note("1", &note).await),
            "picture" => told(client.put_picture(Blob::new("image/png", "x")).accept("*/*").await),
            "plain picture" => told(client.put_picture(Blob::new("image/png", "x")).await),
            // Errors that are of the API are shown in full here.
            "plain list" => told(client.list_notes().await),
            "list" => match client.list_notes().accept("*/*").await {
                Err(Error::Api(error)) => format!("{} {:?}", error.status().as_u16(), error.body()),
                result => told(result),
            },
            "clear" => told(client.delete_notes().await),
            "any" => told(client.post_anything(Blob::new("image/png", "x")).await),
            "word" => told(client.post_word("x").await),
            _ => told(client.post_archive("x").await),
        };
        check(&format!("{call} {head} {body}"), found.as_str(), expected);
    }
}

/// Which media types a call asks for.
async fn accepts() {
    let (peer, requests) = recording().await;
    let client = Client::new(format!("http://{peer}")).unwrap();
    let note = models::Note::new("x");
    let picture = || Blob::new("image/png", "x");
    let json = CallOptions::new().header("accept", "text/json");
    let gateway = serve(server::router(client.clone())).await;
    let _ = client.get_note("1").await;
    let _ = client.put_note("1", &note).await;
    let _ = client.put_picture(picture()).await;
    let _ = client.put_picture(picture()).accept("text/plain, image/*;q=0.5").await;
    let _ = client.put_picture(picture()).with(json).await;
    check("invalid", told(client.put_picture(picture()).accept("\n").await), "the request is invalid: /header/accept has characters that a header can't hold".to_owned());
    let _ = client.list_notes().await;
    let _ = exchange(gateway, "PUT /anything\ncontent-type: image/png\naccept: text/plain", b"x").await;
    let _ = exchange(gateway, "PUT /anything\ncontent-type: image/png", b"x").await;
    let expected = [
        "application/json",
        "application/json",
        "application/json",
        "text/plain, image/*;q=0.5",
        "text/json",
        "application/json",
        "text/plain",
        "*/*, application/*+json, image/*, text/plain",
    ];
    let found = requests.lock().unwrap().clone();
    check("accept", found, expected.map(str::to_owned).to_vec());
}

/// A server that remembers what each request accepts.
async fn recording() -> (std::net::SocketAddr, Arc<Mutex<Vec<String>>>) {
    let all = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&all);
    let answer = move |headers: http::HeaderMap| async move {
        seen.lock().unwrap().push(headers["accept"].to_str().unwrap().to_owned());
        http::StatusCode::NO_CONTENT
    };
    (serve(axum::Router::new().fallback(answer)).await, all)
}

/// What a gateway keeps of the media type of an answer.
async fn relays() {
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("GET /notes/1", "application/json; charset=utf-8; profile=\"x\"", "{\"text\":\"x\"}", "application/json; charset=utf-8; profile=\"x\""),
        ("GET /notes/1", "application/json; charset=latin1", "{\"text\":\"x\"}", "application/json"),
        ("GET /notes/1", "text/json; a=b", "{\"text\":\"x\"}", "application/json"),
        ("POST /words\ncontent-type: text/plain", "text/plain; a=b", "x", "text/plain; a=b"),
        ("POST /anything\ncontent-type: a/b", "image/png; a=b", "x", "image/png; a=b"),
    ];
    for (request, media_type, body, expected) in cases {
        let peer = canned(&format!("200 OK\ncontent-type: {media_type}"), body).await;
        let client = Client::new(format!("http://{peer}")).unwrap();
        let gateway = serve(server::router(client)).await;
        let sent = if request.starts_with("POST") { "x" } else { "" };
        let answer = exchange(gateway, request, sent.as_bytes()).await;
        let header = answer.lines().find_map(|line| line.strip_prefix("content-type: "));
        check(&format!("{request} {media_type}"), header, Some(expected));
    }
}

async fn serve(router: axum::Router) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// A server that gives each request the answer with this status, these headers and this body.
async fn canned(head: &str, body: &str) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let head = head.replace('\n', "\r\n");
    let answer = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    address
}

/// Sends the request of these lines with `body`, and takes in the answer.
async fn exchange(address: std::net::SocketAddr, request: &str, body: &[u8]) -> String {
    let (line, headers) = request.split_once('\n').unwrap_or((request, ""));
    let headers: String = headers.lines().map(|header| format!("{header}\r\n")).collect();
    let length = body.len();
    let head = format!("{line} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n");
    let mut stream = TcpStream::connect(address).await.unwrap();
    let _ = stream.write_all(&[head.as_bytes(), body].concat()).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}
