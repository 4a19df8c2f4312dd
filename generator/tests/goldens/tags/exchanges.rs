//! A server of the crate `tags`, called through a gateway: what is wrong is printed.

use tags::*;

struct Service;

impl api::pets::Api for Service {
    not_implemented!(pets: delete_pet);

    async fn list(&self, _: api::pets::ListRequest) -> Result<Vec<models::Pet>, Failure<ApiError<models::Problem>>> {
        Ok(vec![models::Pet::new("Rex")])
    }

    async fn get_pet(
        &self,
        request: api::pets::GetPetRequest,
    ) -> Result<models::Pet, Failure<ApiError<api::PetsGetPetTooManyRequestsOrProblem>>> {
        let wait = api::pets::GetPetTooManyRequests::new().retry_after(request.id.len() as i64);
        Err(ApiError::too_many_requests(wait).into())
    }
}

impl api::store_orders::Api for Service {
    not_implemented!(store_orders: list, place_order);
}

impl api::models_group::Api for Service {
    not_implemented!(models_group: list);
}

impl api::r#type::Api for Service {
    not_implemented!(r#type: crate_);
}

impl Api for Service {
    not_implemented!(health);

    async fn get_list(&self, _: GetListRequest) -> Result<(), Failure<ApiError<()>>> {
        Ok(())
    }
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

    let pets = client.pets().list().await.map(|pets| pets.len());
    check("a list", pets.ok(), Some(1));
    let error = client.pets().get_pet("four").await.unwrap_err();
    check("an error with a header", error.status().map(|status| status.as_u16()), Some(429));
    let body = error.body().cloned();
    let expected = api::pets::GetPetTooManyRequests::new().retry_after(4);
    check("an error with a header", body, Some(expected.into()));
    check("no tag", client.get_list().await.ok(), Some(()));
    let orders = client.store_orders();
    let missing = [
        client.pets().delete_pet("a").await.err().and_then(|error| error.status()),
        orders.list().pet("a").await.err().and_then(|error| error.status()),
        orders.place_order(&models::Order::new("a")).await.err().and_then(|error| error.status()),
        client.models_group().list().await.err().and_then(|error| error.status()),
        client.r#type().crate_().await.err().and_then(|error| error.status()),
        client.health().await.err().and_then(|error| error.status()),
    ];
    check("what is not implemented", missing, [Some(http::StatusCode::NOT_IMPLEMENTED); 6]);
    let served = operations::ALL.iter().map(|operation| operation.id).collect::<Vec<_>>();
    let ids = ["health", "pets", "pets/list", "getPet", "deletePet", "StoreOrders_list", "placeOrder", "models_list", "crate"];
    check("all operations", served, ids.to_vec());
}
