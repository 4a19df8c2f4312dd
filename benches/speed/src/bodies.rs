//! The bodies that are read.

use serde_json::{Value, json};

/// A page of so many identities; 180 are about 100 KB.
pub fn page(identities: usize) -> Value {
    let data: Vec<Value> = (0..identities).map(identity).collect();
    json!({"data": data, "offset": 0, "total": identities, "limit": 1000})
}

fn identity(index: usize) -> Value {
    let usage = ["authentication", "encryption", "signing"][index % 3];
    json!({
        "id": format!("0f8fad5b-d9cb-469f-a165-{index:012}"),
        "name": format!("profile-{index}.example"),
        "usage": usage,
        "description": format!("The certificate profile number {index}, for laptops and phones."),
        "lifetime_days": 1 + index % 3650,
        "weight": (index % 8) as f64 / 8.0,
        "enabled": index.is_multiple_of(2),
        "tags": ["laptops", "phones", format!("region-{}", index % 7)],
        "username": {"field": "subject-alt", "domain": "example.com"},
        "authorities": [
            {"name": "root", "default_ocsp_url": "http://ocsp.example.com/root", "ocsp_verify_cert": "ocsp-root"},
            {"name": format!("issuing-{}", index % 5), "template_name": "workstation"},
        ],
        "folder": "Mobile Users",
    })
}

/// A filter of so many levels, with its tag at the front of each object, as a text.
pub fn filter(depth: usize) -> String {
    if depth == 0 {
        return r#"{"op":"between","field":"age","from":18,"to":65}"#.to_owned();
    }
    let inner = filter(depth - 1);
    format!(
        r#"{{"op":"all","of":[{{"op":"equals","field":"name","value":"n{depth}"}},{{"op":"not","of":{inner}}},{{"op":"any","of":[{{"op":"equals","field":"level","value":{depth}}},{inner}]}}]}}"#
    )
}

/// The same filter with each tag at the end.
pub fn filter_backwards(depth: usize) -> String {
    if depth == 0 {
        return r#"{"field":"age","from":18,"to":65,"op":"between"}"#.to_owned();
    }
    let inner = filter_backwards(depth - 1);
    format!(
        r#"{{"of":[{{"field":"name","value":"n{depth}","op":"equals"}},{{"of":{inner},"op":"not"}},{{"of":[{{"field":"level","value":{depth},"op":"equals"}},{inner}],"op":"any"}}],"op":"all"}}"#
    )
}

/// Leaves alone, one beside the other: a list of filters that are one object each.
pub fn leaves(count: usize) -> String {
    let leaf = |index: usize| match index % 2 {
        0 => format!(r#"{{"op":"equals","field":"name","value":"n{index}"}}"#),
        _ => format!(r#"{{"op":"between","field":"age","from":{index},"to":65}}"#),
    };
    let list: Vec<String> = (0..count).map(leaf).collect();
    format!(r#"{{"op":"any","of":[{}]}}"#, list.join(","))
}

/// Values of several kinds.
pub fn kinds(count: usize) -> String {
    let value = |index: usize| [format!("\"text {index}\""), index.to_string(), "true".to_owned()][index % 3].clone();
    format!("[{}]", (0..count).map(value).collect::<Vec<_>>().join(","))
}
