// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `store_orders`.

use crate::api::store_orders::*;
use crate::models;
use crate::support::client::{Call, Transport};

/// Store Orders
#[derive(Debug, Clone)]
pub struct StoreOrders(pub(super) Transport);

impl StoreOrders {
    /// `GET /orders`
    pub fn list(&self) -> Call<ListRequest> {
        self.0.draft::<ListRequest>().into()
    }

    /// `POST /orders`
    pub fn place_order(&self, body: &models::Order) -> Call<PlaceOrderRequest> {
        self.0.draft::<PlaceOrderRequest>().json("application/json", body).into()
    }
}

impl Call<ListRequest> {
    pub fn pet(self, pet: impl Into<String>) -> Self {
        self.draft.set(&ListRequest::PET, &pet.into()).into()
    }
}
