//! Values that the compiler does not look into.

use serde_json::json;

use crate::support::deep::Deep;
use crate::support::json::{Encoded, Json};

#[test]
fn what_is_deep_has_the_form_of_what_it_holds() {
    let mut value: Deep<Vec<Option<i64>>> = Json::decode(json!([1, null])).expect("a list");
    assert_eq!(*value, [Some(1), None]);
    value.push(Some(2));
    assert_eq!(
        serde_json::to_value(Encoded(&value)).expect("JSON"),
        json!([1, null, 2])
    );
    assert_eq!(serde_json::to_value(&value).expect("JSON"), json!([1, null, 2]));
    assert_eq!(value.clone(), value);
    assert_eq!(format!("{value:?}"), format!("{:?}", *value));
    assert!(<Deep<Vec<Option<i64>>> as Json>::decode(json!({})).is_err());
    assert_eq!(value.into_inner(), [Some(1), None, Some(2)]);
}
