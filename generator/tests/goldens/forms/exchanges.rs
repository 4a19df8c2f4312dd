//! Exchanges of the crate `forms`, byte for byte: what is wrong with them is printed.

use forms::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Answers with what came.
struct Echo;

impl Api for Echo {
    async fn list_orders(&self, request: ListOrdersRequest) -> Result<(), Failure<ApiError<()>>> {
        let ListOrdersRequest { expand, created, filter, .. } = request;
        let text = format!("{expand:?} {created:?} {filter:?}");
        Err(Reply::new(http::StatusCode::OK).bytes("text/plain", text).into())
    }

    async fn post_order(&self, request: PostOrderRequest) -> Result<models::Order, Failure<ApiError<()>>> {
        Ok(request.body.into_inner())
    }
}

/// Prints what is not as it should be.
fn check<T: PartialEq + std::fmt::Debug>(case: &str, found: T, expected: T) {
    if found != expected {
        println!("{case}: {found:?}, not {expected:?}");
    }
}

/// The order of this JSON.
fn order(json: &str) -> models::Order {
    from_json(json.as_bytes()).unwrap_or_else(|violations| panic!("{json}: {violations}"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let server = serve(server::router(Echo)).await;
    let gateway = serve(server::router(Client::new(format!("http://{server}")).unwrap())).await;
    orders(server).await;
    reads(server, gateway).await;
    queries(server).await;
    refusals(server).await;
}

/// What a client writes, and whether a server reads it as it was.
async fn orders(server: std::net::SocketAddr) {
    #[rustfmt::skip] // One case, one line.
    let cases = [
        (r#"{"amount": 1}"#, "amount=1"),
        (r#"{"amount": 1, "metadata": {"a b": "1", "c": "d&e"}}"#, "amount=1&metadata%5Ba%20b%5D=1&metadata%5Bc%5D=d%26e"),
        (r#"{"amount": 1, "items": [{"price": "a", "quantity": 2}, {"price": "b", "rates": ["x", "y"]}]}"#, "amount=1&items%5B0%5D%5Bprice%5D=a&items%5B0%5D%5Bquantity%5D=2&items%5B1%5D%5Bprice%5D=b&items%5B1%5D%5Brates%5D%5B%5D=x&items%5B1%5D%5Brates%5D%5B%5D=y"),
        (r#"{"amount": 1, "expand": ["a", "b"]}"#, "amount=1&expand%5B%5D=a&expand%5B%5D=b"),
        (r#"{"amount": 1, "customer": {"name": "a", "address": {"lines": ["b", "c"]}}}"#, "amount=1&customer%5Baddress%5D%5Blines%5D%5B%5D=b&customer%5Baddress%5D%5Blines%5D%5B%5D=c&customer%5Bname%5D=a"),
        (r#"{"amount": 1, "customer": ""}"#, "amount=1&customer="),
        (r#"{"amount": 1, "tags": ["a", "b,c"]}"#, "amount=1&tags=a,b%2Cc"),
        (r#"{"amount": 1, "words": ["a", "b"], "sizes": [1, 2]}"#, "amount=1&sizes=1%7C2&words=a%20b"),
        (r#"{"amount": 1, "path": "/a/b?c"}"#, "amount=1&path=/a/b?c"),
        (r#"{"amount": 1, "range": {"gt": 1, "lt": 2}}"#, "amount=1&gt=1&lt=2"),
        (r#"{"amount": 1, "list": [1, 2]}"#, "amount=1&list=%5B1%2C2%5D"),
        (r#"{"amount": 1, "plain": ["a", "b"], "nested": {"a": {"b": "c"}}}"#, "amount=1&nested=%7B%22a%22%3A%7B%22b%22%3A%22c%22%7D%7D&plain=a&plain=b"),
        (r#"{"amount": 1, "lots": [{"price": "a"}, {"price": "b"}]}"#, "amount=1&lots=%7B%22price%22%3A%22a%22%7D&lots=%7B%22price%22%3A%22b%22%7D"),
    ];
    let client = Client::new(format!("http://{server}")).unwrap();
    for (json, wire) in cases {
        let (address, request) = recorded("204 No Content").await;
        let _ = Client::new(format!("http://{address}")).unwrap().post_order(&order(json)).await;
        let request = request.await.unwrap();
        check(json, request.split("\r\n\r\n").nth(1).unwrap_or_default(), wire);
        check(json, client.post_order(&order(json)).await.ok(), Some(order(json)));
    }
}

/// What a server reads that a client of ours would not write.
async fn reads(server: std::net::SocketAddr, gateway: std::net::SocketAddr) {
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("amount=1&expand[0]=a&expand[1]=b", r#"{"amount": 1, "expand": ["a", "b"]}"#),
        ("amount=1&expand[10]=b&expand[9]=a", r#"{"amount": 1, "expand": ["a", "b"]}"#),
        ("amount=1&expand[]=a", r#"{"amount": 1, "expand": ["a"]}"#),
        ("amount=1&expand=a&expand=b", r#"{"amount": 1, "expand": ["a", "b"]}"#),
        ("items[0][price]=a&amount=1&items[0][rates][0]=x", r#"{"amount": 1, "items": [{"price": "a", "rates": ["x"]}]}"#),
        ("amount=1&metadata[5]=a+b&metadata[x]=", r#"{"amount": 1, "metadata": {"5": "a b", "x": ""}}"#),
        ("amount=1&words=a+b&sizes=1|2", r#"{"amount": 1, "words": ["a", "b"], "sizes": [1, 2]}"#),
        ("amount=1&plain=a", r#"{"amount": 1, "plain": ["a"]}"#),
        ("lt=3&amount=1", r#"{"amount": 1, "range": {"lt": 3}}"#),
    ];
    for (wire, json) in cases {
        for address in [server, gateway] {
            let answer = exchange(address, "POST /orders", wire).await;
            check(&format!("{wire} {answer}"), answer.starts_with("HTTP/1.1 200"), true);
        }
        let client = Client::new(format!("http://{}", peer(wire).await)).unwrap();
        let expected = order(json);
        // Answers have no more than one property in a style.
        if !wire.contains("expand") && !wire.contains("items") && !wire.contains("words") && !wire.contains("lt") {
            check(wire, client.post_order(&order(r#"{"amount": 1}"#)).await.ok(), Some(expected));
        }
    }
}

/// Queries of several levels.
async fn queries(server: std::net::SocketAddr) {
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("?expand[]=a&expand[]=b", "Some([\"a\", \"b\"]) None None"),
        ("?expand%5B1%5D=b&expand%5B0%5D=a", "Some([\"a\", \"b\"]) None None"),
        ("?created=5", "None Some(Integer(5)) None"),
        ("?created[gt]=5", "None Some(Range(Range { gt: Some(5), lt: None })) None"),
        ("?filter[id][]=1&filter[id][]=2&filter[by][name]=x&filter[flag]=true", "None None Some(Filter { id: Some([1, 2]), by: Some(FilterBy { name: Some(\"x\") }), flag: Some(true) })"),
        ("?filter[id]=1&filter[id]=2", "None None Some(Filter { id: Some([1, 2]), by: None, flag: None })"),
    ];
    for (query, expected) in cases {
        let answer = exchange(server, &format!("GET /orders{query}"), "").await;
        check(query, answer.split("\r\n\r\n").nth(1).unwrap_or_default(), expected);
    }
    let (address, request) = recorded("204 No Content").await;
    let filter = models::Filter::new().id(vec![1, 2]).by(models::FilterBy::new().name("x"));
    let client = Client::new(format!("http://{address}")).unwrap();
    client.list_orders().expand(["a"]).filter(&filter).await.unwrap();
    let expected = "GET /orders?expand%5B%5D=a&filter%5Bby%5D%5Bname%5D=x&filter%5Bid%5D%5B%5D=1&filter%5Bid%5D%5B%5D=2 HTTP/1.1";
    check("a query", request.await.unwrap().lines().next(), Some(expected));
}

/// What a server refuses, and where.
async fn refusals(server: std::net::SocketAddr) {
    let deep = format!("amount=1&customer{}=x", "[a]".repeat(40));
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("amount=x", "\"/amount\""),
        ("amount=1&items[0][quantity]=1", "\"/items/0\""),
        ("amount=1&items[0][price]=a&items[0][quantity]=0", "\"/items/0/quantity\""),
        ("amount=1&items[0][price]=a&items[0][quantity]=x", "\"/items/0/quantity\""),
        ("amount=1&items[][price]=a&items[][quantity]=1", "not numbered"),
        ("amount=1&items[a][price]=a", "\"/items\""),
        ("amount=1&items[0]price=a", "not each in brackets"),
        ("amount=1&items[0=a", "not each in brackets"),
        ("amount=1&expand=a&expand[]=b", "as a whole and in parts"),
        ("amount=1&metadata[a][b]=c", "\"/metadata/a\""),
        ("amount=1&other[a]=b", "other[a]"),
        ("amount=1&plain[]=b", "plain[]"),
        (deep.as_str(), "too many levels"),
    ];
    for (wire, told) in cases {
        let answer = exchange(server, "POST /orders", wire).await;
        let is_refused = answer.starts_with("HTTP/1.1 400") && answer.contains(told);
        check(&format!("{wire} {told} in {answer}"), is_refused, true);
    }
    let client = Client::new(format!("http://{server}")).unwrap();
    let refused = client.post_order(&order(r#"{"amount": 1, "metadata": {"a[b]": "c"}}"#)).await;
    check("a key with brackets", matches!(refused, Err(Error::Invalid(_))), true);
}

async fn serve(router: axum::Router) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// A server that answers one request so, and what it was.
async fn recorded(status: &'static str) -> (std::net::SocketAddr, tokio::task::JoinHandle<String>) {
    answering(format!("HTTP/1.1 {status}\r\nconnection: close\r\n\r\n")).await
}

/// A server that answers with this form.
async fn peer(form: &str) -> std::net::SocketAddr {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/x-www-form-urlencoded\r\nconnection: close";
    answering(format!("{head}\r\ncontent-length: {}\r\n\r\n{form}", form.len())).await.0
}

async fn answering(answer: String) -> (std::net::SocketAddr, tokio::task::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let request = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        loop {
            stream.read_buf(&mut request).await.unwrap();
            let text = String::from_utf8_lossy(&request);
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                break;
            }
        }
        let _ = stream.write_all(answer.as_bytes()).await;
        let _ = stream.shutdown().await;
        String::from_utf8_lossy(&request).into_owned()
    });
    (address, request)
}

/// Sends a request with `body`, a form, and takes in the answer.
async fn exchange(address: std::net::SocketAddr, line: &str, body: &str) -> String {
    let length = body.len();
    let head = "connection: close\r\ncontent-type: application/x-www-form-urlencoded";
    let request = format!("{line} HTTP/1.1\r\nhost: x\r\n{head}\r\ncontent-length: {length}\r\n\r\n{body}");
    let mut stream = TcpStream::connect(address).await.unwrap();
    let _ = stream.write_all(request.as_bytes()).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}
