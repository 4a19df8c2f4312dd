//! What reading with validation costs, beside serde alone and beside a validator of value trees; what unions cost, and
//! what it costs to refuse a body that is meant to cost.

#[path = "../../common/mod.rs"]
mod common;

use common::Bench;
use serde_json::{Value, json};
use speed::api::from_json;
use speed::api::models::{Filter, Kinds, Page};
use speed::{DESCRIPTION, PROFILES, bodies, by_hand};

fn main() {
    let mut bench = Bench::new("speed");
    profile(&mut bench);
    page(&mut bench);
    unions(&mut bench);
    hostile(&mut bench);
    bench.print();
}

fn profile(bench: &mut Bench) {
    use common::by_hand::Profile;
    use scep_profiles::models::ScepProfileInput;

    let body = common::body();
    let validator = validator(PROFILES, "scep-profiles", relax);
    bench
        .compare("read a profile")
        .with("by hand, not validated", || {
            serde_json::from_slice::<Profile>(&body).expect("a profile")
        })
        .with("generated, validated", || {
            scep_profiles::from_json::<ScepProfileInput>(&body).expect("a profile")
        })
        .with("by hand, validated by jsonschema", || {
            validated::<Profile>(&validator, &body)
        });
}

fn page(bench: &mut Bench) {
    let body = bodies::page(180).to_string().into_bytes();
    println!("a page has {} bytes", body.len());
    let validator = validator(DESCRIPTION, "Page", |_| {});
    bench
        .compare("read a page of identities")
        .with("by hand, not validated", || {
            serde_json::from_slice::<by_hand::Page>(&body).expect("a page")
        })
        .with("generated, not validated", || {
            serde_json::from_slice::<Page>(&body).expect("a page")
        })
        .with("generated, validated", || from_json::<Page>(&body).expect("a page"))
        .with("by hand, validated by jsonschema", || {
            validated::<by_hand::Page>(&validator, &body)
        });
}

fn unions(bench: &mut Bench) {
    let validator = validator(DESCRIPTION, "Filter", |_| {});
    for (title, body) in [
        ("read a deep union", bodies::filter(8)),
        ("read a deep union whose tags come last", bodies::filter_backwards(8)),
        ("read a union of many leaves", bodies::leaves(2000)),
    ] {
        let body = body.into_bytes();
        println!("{title}: {} bytes", body.len());
        bench
            .compare(title)
            .with("a tagged enum by hand", || {
                serde_json::from_slice::<by_hand::Filter>(&body).expect("a filter")
            })
            .with("generated, not validated", || {
                serde_json::from_slice::<Filter>(&body).expect("a filter")
            })
            .with("generated, validated", || from_json::<Filter>(&body).expect("a filter"))
            .with("by hand, validated by jsonschema", || {
                validated::<by_hand::Filter>(&validator, &body)
            });
    }
    let body = bodies::kinds(3000).into_bytes();
    bench
        .compare("read a union by kind")
        .with("an untagged enum by hand", || {
            serde_json::from_slice::<Vec<by_hand::Operand>>(&body).expect("values")
        })
        .with("generated, validated", || from_json::<Kinds>(&body).expect("values"));
}

/// Bodies that must be refused, against reading them by hand as far as that goes.
fn hostile(bench: &mut Bench) {
    let long = {
        let mut page = bodies::page(1);
        page["data"][0]["name"] = json!("n".repeat(100_000));
        page
    };
    let wrong = {
        let mut page = bodies::page(180);
        for identity in page["data"].as_array_mut().expect("identities") {
            identity["name"] = json!("no such name!");
        }
        page
    };
    let deep = format!("{}1", r#"{"op":"not","of":"#.repeat(10_000));
    for (title, body) in [
        ("refuse a text that is too long", long.to_string()),
        ("refuse a list that is too long", bodies::page(1001).to_string()),
        ("refuse a page in which each item is wrong", wrong.to_string()),
    ] {
        let body = body.into_bytes();
        bench
            .compare(title)
            .with("read by hand", || {
                serde_json::from_slice::<by_hand::Page>(&body).expect("a page")
            })
            .with("read, not validated", || {
                serde_json::from_slice::<Page>(&body).expect("a page")
            })
            .with("refused", || from_json::<Page>(&body).expect_err("a violation"));
    }
    bench
        .compare("refuse a body that is too deep")
        .with("read by hand", || {
            serde_json::from_slice::<by_hand::Filter>(deep.as_bytes()).expect_err("too deep")
        })
        .with("read, not validated", || {
            serde_json::from_slice::<Filter>(deep.as_bytes()).expect_err("too deep")
        })
        .with("refused", || {
            from_json::<Filter>(deep.as_bytes()).expect_err("a violation")
        });
}

/// Reads a body as one does who validates the value tree first.
fn validated<T: serde::de::DeserializeOwned>(validator: &jsonschema::Validator, body: &[u8]) -> T {
    let value: Value = serde_json::from_slice(body).expect("JSON");
    assert!(validator.is_valid(&value), "the body is valid");
    serde_json::from_value(value).expect("the type")
}

/// A validator by a schema of a description.
fn validator(description: &str, name: &str, adapt: impl FnOnce(&mut Value)) -> jsonschema::Validator {
    let mut document: Value = serde_json::from_str(description).expect("a description");
    adapt(&mut document["components"]["schemas"][name]);
    document["$ref"] = json!(format!("#/components/schemas/{name}"));
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft201909)
        .should_validate_formats(true)
        .build(&document)
        .expect("a schema")
}

/// The schema of a profile, as a request has it.
fn relax(schema: &mut Value) {
    // What a request may not have, it need not have.
    let required = schema["required"].as_array_mut().expect("required properties");
    required.retain(|name| name != "id");
    // The pattern is one of ECMA-262 without its flag `u`, and not one of Rust's.
    for branch in schema["oneOf"].as_array_mut().expect("branches") {
        for property in branch["properties"].as_object_mut().expect("properties").values_mut() {
            property["pattern"] = json!("^[a-zA-Z0-9_. -]+$");
        }
    }
}
