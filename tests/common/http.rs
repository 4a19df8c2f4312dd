//! HTTP byte for byte, for what a well-behaved client would not send and a well-behaved server not answer.

use std::net::SocketAddr;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use super::TOKEN;

/// The path of the operation.
pub const PATH: &str = "/scep-profiles";

/// A request.
#[derive(Clone)]
pub struct Request {
    target: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Request {
    /// The request of the operation as it should be.
    pub fn post(body: impl ToString) -> Self {
        Request::bytes(body.to_string())
    }

    /// The same with a body that need not be text.
    pub fn bytes(body: impl Into<Vec<u8>>) -> Self {
        let authorization = format!("Bearer {TOKEN}");
        Request {
            target: format!("POST {PATH}"),
            headers: Vec::new(),
            body: body.into(),
        }
        .with("host", "localhost")
        .with("connection", "close")
        .with("authorization", authorization)
        .with("content-type", "application/json")
    }

    /// With another method and path.
    pub fn to(mut self, target: &str) -> Self {
        self.target = target.to_owned();
        self
    }

    /// With one header of this name.
    pub fn with(self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.without(name).and(name, value)
    }

    /// With one more header.
    pub fn and(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers.push((name.to_owned(), value.as_ref().to_owned()));
        self
    }

    /// Without the headers of this name.
    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(own, _)| own != name);
        self
    }

    /// With a body in chunks, whose length is not told beforehand.
    pub fn chunked(self) -> Self {
        self.with("transfer-encoding", "chunked")
    }

    fn has(&self, name: &str) -> bool {
        self.headers.iter().any(|(own, _)| own == name)
    }

    fn into_bytes(mut self) -> Vec<u8> {
        let is_chunked = self.has("transfer-encoding");
        if !is_chunked && !self.has("content-length") {
            let length = self.body.len().to_string();
            self = self.and("content-length", length);
        }
        let mut bytes = format!("{} HTTP/1.1\r\n", self.target).into_bytes();
        for (name, value) in &self.headers {
            bytes.extend_from_slice(&[name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        bytes.extend_from_slice(b"\r\n");
        if is_chunked {
            for chunk in self.body.chunks(1000) {
                bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
                bytes.extend_from_slice(&[chunk, b"\r\n"].concat());
            }
            bytes.extend_from_slice(b"0\r\n\r\n");
        } else {
            bytes.extend_from_slice(&self.body);
        }
        bytes
    }

    /// Sends the request, and takes in the answer up to the end of the connection.
    pub async fn send(self, address: SocketAddr) -> Answer {
        exchange(address, &self.into_bytes()).await
    }
}

/// Sends `bytes`, and takes in the answer up to the end of the connection.
pub async fn exchange(address: SocketAddr, bytes: &[u8]) -> Answer {
    let mut stream = TcpStream::connect(address).await.expect("a server");
    // A server that refuses a body need not read it: neither error matters if there is an answer.
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    Answer::parse(&answer)
}

/// An answer.
#[derive(Debug, PartialEq)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Answer {
    fn parse(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text
            .split_once("\r\n\r\n")
            .unwrap_or_else(|| panic!("no answer: {text:?}"));
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok());
        let headers = lines.filter_map(|line| line.split_once(':'));
        Answer {
            status: status.unwrap_or_else(|| panic!("no status: {head:?}")),
            headers: headers
                .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
                .collect(),
            body: body.to_owned(),
        }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(own, _)| own == name)?;
        Some(value)
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    /// The body, one of the API's errors, without the identifier of the request.
    pub fn error(&self) -> Value {
        assert_eq!(self.header("content-type"), Some("application/json"), "{self:?}");
        let mut body = self.json();
        let id = body.as_object_mut().and_then(|body| body.remove("_request_id"));
        assert!(
            id.is_some_and(|id| is_uuid(&id)),
            "no identifier of the request: {self:?}"
        );
        body
    }

    /// The status, and the code and the message of the one error that the body has.
    pub fn told(&self) -> (u16, String, String) {
        let error = self.error();
        assert_eq!(error["_errors"].as_array().map(Vec::len), Some(1), "{self:?}");
        let text = |name: &str| error["_errors"][0][name].as_str().unwrap_or("(not text)").to_owned();
        (self.status, text("code"), text("message"))
    }
}

fn is_uuid(id: &Value) -> bool {
    let lengths = id.as_str().map(|id| id.split('-').map(str::len).collect::<Vec<_>>());
    lengths.is_some_and(|lengths| lengths == [8, 4, 4, 4, 12])
}

/// An answer in bytes, whose `head` is the status and the headers, one a line.
pub fn answer(head: &str, body: &str) -> String {
    let head = head.replace('\n', "\r\n");
    let length = body.len();
    format!("HTTP/1.1 {head}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}")
}

/// A server that gives every request the same answer, and the requests that it got.
pub async fn canned(answer: String) -> (SocketAddr, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (sender, requests) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let request = take_in(&mut stream).await;
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
            let _ = sender.send(request);
        }
    });
    (address, requests)
}

/// Reads one request with a body of the length that it tells.
async fn take_in(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let head = head.to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
            if body.len() >= length.map_or(0, |length| length.trim().parse().unwrap_or(0)) {
                return text.into_owned();
            }
        }
        match stream.read_buf(&mut bytes).await {
            Ok(0) | Err(_) => return String::from_utf8_lossy(&bytes).into_owned(),
            Ok(_) => {}
        }
    }
}
