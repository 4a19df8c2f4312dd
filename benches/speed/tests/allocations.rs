//! Checks that validation allocates nothing where there is nothing to report, by counting.

#[path = "../../common/mod.rs"]
mod common;

use allocation_counter::measure;
use speed::api::models::{Filter, Kinds, Page};
use speed::api::{Validate, from_json};
use speed::bodies;

fn allocations(value: &impl Validate, valid: bool) -> u64 {
    let counted = measure(|| assert_eq!(value.validate().is_ok(), valid));
    counted.count_total
}

#[test]
fn a_valid_value_is_checked_without_an_allocation() {
    let page: Page = from_json(bodies::page(180).to_string().as_bytes()).expect("a page");
    let filter: Filter = from_json(bodies::filter(6).as_bytes()).expect("a filter");
    let kinds: Kinds = from_json(bodies::kinds(100).as_bytes()).expect("values");
    assert_eq!(allocations(&page, true), 0, "a page of identities");
    assert_eq!(allocations(&filter, true), 0, "a deep union");
    assert_eq!(allocations(&kinds, true), 0, "a union by kind");
}

#[test]
fn a_valid_profile_is_checked_without_an_allocation() {
    use scep_profiles::Validate as _;

    let profile: scep_profiles::models::ScepProfileInput =
        scep_profiles::from_json(&common::body()).expect("a profile");
    let counted = measure(|| assert!(profile.validate().is_ok()));
    assert_eq!(counted.count_total, 0);
}

#[test]
fn an_invalid_value_is_counted() {
    let mut page: Page = from_json(bodies::page(1).to_string().as_bytes()).expect("a page");
    page.limit = 0;
    assert_ne!(allocations(&page, false), 0);
}
