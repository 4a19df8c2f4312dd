//! The examples of errors that the description has.

use std::collections::BTreeMap;

use scep_profiles::from_json;
use scep_profiles::models::GenericError;
use serde_json::Value;

/// The payloads of the examples by their names.
fn examples() -> BTreeMap<String, Value> {
    let text = include_str!("../spec/scep-profiles.yaml");
    let description: Value = serde_yaml::from_str(text).expect("the description is YAML");
    let examples = description["components"]["examples"].as_object().expect("examples");
    examples
        .iter()
        .map(|(name, example)| (name.clone(), example["value"].clone()))
        .collect()
}

#[test]
fn there_are_22_examples() {
    assert_eq!(examples().len(), 22);
}

#[test]
fn examples_are_decoded_into_types_and_encoded_as_they_were() {
    for (name, example) in examples() {
        let decoded: GenericError = from_json(example.to_string().as_bytes()).expect(&name);
        assert_eq!(serde_json::to_value(&decoded).expect("JSON"), example, "{name}");
        let items = decoded.errors.expect("errors");
        assert_eq!(items.len(), 1, "{name}");
        let payload = &example["_errors"][0];
        assert_eq!(items[0].code.as_deref(), payload["code"].as_str(), "{name}");
        assert_eq!(items[0].message.as_deref(), payload["message"].as_str(), "{name}");
        assert!(items[0].code.is_some() && items[0].message.is_some(), "{name}");
        assert_eq!(items[0].details.as_ref(), payload["details"].as_object(), "{name}");
        assert_eq!(items[0].help, None, "{name}");
        assert_eq!(decoded.request_id.as_deref(), example["_request_id"].as_str(), "{name}");
    }
}

#[test]
fn examples_are_of_several_families() {
    let mut codes: Vec<_> = examples()
        .values()
        .map(|example| example["_errors"][0]["code"].clone())
        .collect();
    codes.sort_by_key(Value::to_string);
    codes.dedup();
    assert_eq!(codes, ["4", "E003", "E006", "E007", "E009", "E012", "E013", "E016"]);
}
