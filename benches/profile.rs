//! What reading, validating and writing a profile costs, beside what is done by hand.

mod common;

use common::{Bench, body, by_hand};
use generator::Config;
use scep_profiles::models::ScepProfileInput;
use scep_profiles::{Validate, from_json};
use serde_json::{Value, json};

fn main() {
    let mut bench = Bench::new("profile");
    let body = body();
    let validator = validator();
    let value: Value = serde_json::from_slice(&body).expect("JSON");
    assert!(validator.is_valid(&value), "the profile is valid");
    bench
        .compare("read a profile")
        .with("by hand with serde, not validated", || {
            serde_json::from_slice::<by_hand::Profile>(&body).expect("a profile")
        })
        .with("generated, not validated", || {
            serde_json::from_slice::<ScepProfileInput>(&body).expect("a profile")
        })
        .with("generated, validated", || {
            from_json::<ScepProfileInput>(&body).expect("a valid profile")
        })
        .with("by hand, and validated by jsonschema", || {
            let value: Value = serde_json::from_slice(&body).expect("JSON");
            assert!(validator.is_valid(&value), "the profile is valid");
            serde_json::from_value::<by_hand::Profile>(value).expect("a profile")
        });

    let profile: ScepProfileInput = from_json(&body).expect("a valid profile");
    let own: by_hand::Profile = serde_json::from_slice(&body).expect("a profile");
    bench
        .compare("write a profile")
        .with("by hand with serde", || serde_json::to_vec(&own).expect("it is JSON"))
        .with("generated", || serde_json::to_vec(&profile).expect("it is JSON"));

    bench
        .compare("validate a profile")
        .with("generated", || profile.validate().is_ok())
        .with("jsonschema, of a value tree", || validator.is_valid(&value));
    bench.print();
}

/// A validator of profiles by the description as it is meant.
fn validator() -> jsonschema::Validator {
    let config = Config::load("spec/generator.toml").expect("the configuration");
    let generated = config.crates[0]
        .generator()
        .generate()
        .expect("the description is generated");
    let mut schema = generated.effective["components"]["schemas"]["scep-profiles"].clone();
    // What a request may not have, it need not have.
    let required = schema["required"].as_array_mut().expect("required properties");
    required.retain(|name| name != "id");
    // The pattern is one of ECMA-262 without its flag `u`, and not one of Rust's.
    for branch in schema["oneOf"].as_array_mut().expect("branches") {
        for property in branch["properties"].as_object_mut().expect("properties").values_mut() {
            property["pattern"] = json!("^[a-zA-Z0-9_. -]+$");
        }
    }
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft6)
        .should_validate_formats(true)
        .build(&schema)
        .expect("a schema")
}
