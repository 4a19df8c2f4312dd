//! Values of other crates' types, to a server and back through a gateway: what is wrong is printed.

use mapped_types::*;

const EVENT: &[u8] = br#"{
    "id": "123E4567-e89b-12d3-a456-426655440000", "at": "2024-02-29T12:00:00.50+02:00", "ends": null,
    "day": "2024-02-29", "price": "1.10", "stamped": 17, "site": "HTTP://example.com"
}"#;

struct Service;

impl Api for Service {
    not_implemented!(delete_event);

    /// Returns what was asked for, as an event.
    async fn get_event(&self, request: GetEventRequest) -> Result<GetEventOk, Failure<ApiError<()>>> {
        let mut event = from_json::<models::Event>(EVENT).map_err(Rejection::internal)?.dates(request.days.unwrap_or_default());
        event.id = request.id;
        event.cancelled = request.since.clone();
        event.instant = Some(request.until.clone());
        event.price = request.x_price;
        event.stamped = request.stamps.and_then(|stamps| stamps.first().copied());
        event.ends = request.times.and_then(|times| times.to.flatten());
        let next = event.site.clone().expect("a site");
        Ok(GetEventOk::new(request.until.0, event).next(next))
    }

    async fn put_event(&self, request: PutEventRequest) -> Result<(), Failure<ApiError<()>>> {
        let times = request.body.into_inner();
        check("a form", Some(Some(times.from)), times.to);
        Ok(())
    }

    async fn set_days(&self, request: SetDaysRequest) -> Result<models::SetDaysOk, Failure<ApiError<()>>> {
        check("a list", request.body.0.len(), 2);
        Ok(models::SetDaysOk(event().at))
    }
}

fn event() -> models::Event {
    from_json(EVENT).expect("an event")
}

/// Prints what is not as it should be.
fn check<T: PartialEq + std::fmt::Debug>(case: &str, found: T, expected: T) {
    if found != expected {
        println!("{case}: {found:?}, not {expected:?}");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let gateway = Client::over(server::router(Service));
    let client = Client::over(server::router(gateway));
    let event = event();
    let (at, day) = (event.at.clone(), event.day.expect("a day"));
    check("an offset", at.offset().seconds(), 7200);

    let until = models::Instant(at.clone());
    let call = client.get_event(event.id, until.clone()).days([day]).x_price(event.price.expect("a price"));
    let times = models::Times::new(at.clone()).to(at.clone());
    let call = call.stamps([event.stamped.expect("a stamp")]).times(&times);
    match call.await {
        Ok(found) => {
            check("a header", found.last_modified_at.clone(), at.clone());
            check("its offset", found.last_modified_at.offset(), at.offset());
            check("an optional header", found.next, event.site.clone());
            let mut expected = event.clone().dates(vec![day]).instant(until.clone());
            expected.ends = Some(at.clone());
            check("an event", found.body, expected);
        }
        Err(error) => println!("a call: {error:?}"),
    }
    if let Err(error) = client.put_event(event.id, &times).await {
        println!("a form: {error:?}");
    }
    match client.set_days(&models::SetDaysBody(vec![day, day])).await {
        Ok(found) => check("a list", found.0, at.clone()),
        Err(error) => println!("a list: {error:?}"),
    }

    let mut router = server::router(Service);
    for (query, pointer) in [
        ("until=2024-02-29T12:00:00Z&since=2016-12-31T23:59:60Z", "/query/since"),
        ("until=2024-02-29T12:00:00.0123456789Z", "/query/until"),
        ("until=2024-02-29T12:00:00Z&days=2024-02-29,2024-02-30", "/query/days/1"),
        ("until=2024-02-29T12:00:00Z&times%5Bfrom%5D=now", "/query/times/from"),
    ] {
        let uri = format!("/events/123e4567-e89b-12d3-a456-426655440000?{query}");
        let request = http::Request::get(uri).body(axum::body::Body::empty()).expect("a request");
        let response = tower_service::Service::call(&mut router, request).await.expect("a response");
        check(query, response.status().as_u16(), 400);
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        let body = String::from_utf8_lossy(&body);
        if !body.contains(&format!("\"{pointer}\",\"keyword\":\"format\"")) && !body.contains(&format!("\"pointer\":\"{pointer}\"")) {
            println!("{query}: {body}");
        }
    }
}
