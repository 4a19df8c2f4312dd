//! Descriptions that call things what generated code calls its own: the crates compile all the same.
//!
//! The names are taken from what is generated for the goldens, so that new machinery is covered as soon as it is there.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use common::{Case, cargo, empty, errors, run, workspace};
use generator::Generator;
use proc_macro2::{TokenStream, TokenTree};
use serde_json::{Map, Value, json};

/// What the generated code of several crates has in common.
struct Machinery {
    /// Identifiers, without the `r#` of raw ones.
    identifiers: BTreeSet<String>,
    /// What follows, or precedes, the name of a type or operation in the name of another item.
    affixes: BTreeSet<(String, String)>,
}

#[test]
#[ignore = "compiles large crates; .ci/run runs it"]
fn described_names_never_clash_with_generated_ones() {
    let machinery = machinery();
    let cases = [
        ("schemas", json!({}), schemas(&machinery)),
        ("properties", json!({}), properties(&machinery)),
        ("parameters", parameters(&machinery), json!({})),
        ("operations", operations(&machinery), json!({"Widget": widget()})),
        ("tags", tags(&machinery), json!({"Widget": widget()})),
        ("operation-types", affixed_operations(&machinery), affixed(&machinery)),
    ];
    let folder = empty("hostile-names");
    let names: Vec<String> = cases.iter().map(|(name, ..)| format!("hostile-{name}")).collect();
    for (name, (_, paths, schemas)) in names.iter().zip(&cases) {
        let description = folder.join(format!("{name}.json"));
        let document = json!({
            "openapi": "3.1.0",
            "info": {"title": name, "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        });
        fs::write(&description, document.to_string()).expect("a temporary file");
        let generated = Generator::new(&description).name(name).generate();
        let generated = generated.unwrap_or_else(|failure| panic!("{name} is not generated:\n{failure}"));
        generated.write(folder.join(name)).expect("the generated crate");
    }
    workspace(&folder, &names);
    let output = run(&mut cargo(
        &folder,
        &["check", "--quiet", "--keep-going", "--workspace", "--all-features"],
    ));
    assert!(output.status.success(), "{}", errors(&output));
}

/// What occurs in the code of more than one golden belongs to no description.
fn machinery() -> Machinery {
    let mut identifiers: BTreeMap<String, usize> = BTreeMap::new();
    let mut affixes: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for case in Case::all() {
        let generated = case.generate();
        let mut found = BTreeSet::new();
        for (path, text) in &generated.files {
            if path.starts_with("src") && !path.starts_with("src/support") {
                let tokens: TokenStream = text
                    .parse()
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                collect(tokens, &mut found);
            }
        }
        let model = generated.model();
        let types = model
            .definitions()
            .into_iter()
            .map(|definition| definition.name.clone());
        let operations = model
            .operations()
            .into_iter()
            .map(|operation| operation.type_name.clone());
        for name in types.chain(operations).collect::<BTreeSet<String>>() {
            for identifier in &found {
                let suffix = identifier.strip_prefix(&name).filter(|suffix| starts_word(suffix));
                let prefix = identifier.strip_suffix(&name).filter(|prefix| starts_word(prefix));
                let affix = match (prefix, suffix) {
                    (None, Some(suffix)) => (String::new(), suffix.to_owned()),
                    (Some(prefix), None) => (prefix.to_owned(), String::new()),
                    _ => continue,
                };
                affixes.entry(affix).or_default().insert(name.clone());
            }
        }
        for identifier in found {
            *identifiers.entry(identifier).or_default() += 1;
        }
    }
    let machinery = Machinery {
        identifiers: identifiers
            .into_iter()
            .filter(|(_, cases)| *cases > 1)
            .map(|(name, _)| name)
            .collect(),
        affixes: affixes
            .into_iter()
            .filter(|(_, names)| names.len() > 1)
            .map(|(affix, _)| affix)
            .collect(),
    };
    assert!(machinery.identifiers.contains("decode"), "identifiers are found");
    assert!(
        machinery.affixes.contains(&(String::new(), "Request".to_owned())),
        "affixes are found"
    );
    machinery
}

fn starts_word(text: &str) -> bool {
    text.starts_with(|first: char| first.is_uppercase())
}

fn collect(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                found.insert(text.strip_prefix("r#").unwrap_or(&text).to_owned());
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// An object with something of everything.
fn widget() -> Value {
    json!({
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "maxLength": 3},
            "size": {"type": "string", "enum": ["small", "large"]},
            "other": {"type": ["string", "null"], "pattern": "^a+$"},
        },
    })
}

/// Schemas of each kind with these names, in turn.
fn schemas(machinery: &Machinery) -> Value {
    let kinds = [
        widget(),
        json!({"type": "string", "enum": ["a", "b"]}),
        json!({"type": "string", "maxLength": 3}),
        json!({"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "integer"}}]}),
    ];
    let all = machinery.identifiers.iter().enumerate();
    Value::Object(
        all.map(|(index, name)| (name.clone(), kinds[index % kinds.len()].clone()))
            .collect(),
    )
}

/// Properties, keys of unions, variants and values with these names.
fn properties(machinery: &Machinery) -> Value {
    let mut schemas = Map::new();
    let names: Vec<&String> = machinery.identifiers.iter().collect();
    for (index, names) in names.chunks(60).enumerate() {
        let mut properties = Map::new();
        let mut keyed = Vec::new();
        let mut tagged = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let ty = match index % 4 {
                0 => json!({"type": "string", "maxLength": 3}),
                1 => json!({"type": "integer"}),
                2 => json!({"type": ["string", "null"]}),
                _ => json!({"type": "object", "properties": {*name: {"type": "boolean"}}}),
            };
            properties.insert((*name).clone(), ty.clone());
            keyed.push(json!({"type": "object", "required": [name], "properties": {*name: ty}}));
            let kind = json!({"type": "string", "enum": [name]});
            let properties = json!({"kind": kind, *name: {"type": "string"}});
            tagged.push(json!({"title": name, "type": "object", "required": ["kind"], "properties": properties}));
        }
        let required: Vec<_> = names.iter().step_by(3).collect();
        let object = json!({"type": "object", "required": required, "properties": properties});
        schemas.insert(format!("Object{index}"), object);
        let beside = json!({"type": "object", "properties": {"beside": {"type": "string"}}, "oneOf": keyed});
        schemas.insert(format!("Beside{index}"), beside);
        schemas.insert(format!("Keyed{index}"), json!({"oneOf": keyed}));
        schemas.insert(format!("Tagged{index}"), json!({"oneOf": tagged}));
        schemas.insert(format!("Values{index}"), json!({"type": "string", "enum": names}));
    }
    Value::Object(schemas)
}

/// Operations whose parameters, headers and forms have these names.
fn parameters(machinery: &Machinery) -> Value {
    let mut paths = Map::new();
    let names: Vec<&String> = machinery.identifiers.iter().collect();
    for (index, names) in names.chunks(30).enumerate() {
        let parameter = |place: &str, (index, name): (usize, &&String)| {
            let schema = json!({"type": "string", "maxLength": 3});
            json!({"name": name, "in": place, "required": place == "path" || index % 3 == 0, "schema": schema})
        };
        let queried = names.iter().enumerate().map(|it| parameter("query", it));
        let path = names.iter().take(4).enumerate().map(|it| parameter("path", it));
        let header = |name: &&String| ((*name).clone(), json!({"schema": {"type": "string"}}));
        let headers: Map<String, Value> = names.iter().map(header).collect();
        let form = names.iter().map(|name| ((*name).clone(), json!({"type": "string"})));
        let form = json!({"type": "object", "properties": form.collect::<Map<_, _>>()});
        let steps: String = names.iter().take(4).map(|name| format!("/{{{name}}}")).collect();
        let operation = |parameters: Vec<Value>| {
            json!({
                "parameters": parameters,
                "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": form}}},
                "responses": {"200": {"description": "Done.", "headers": headers}},
            })
        };
        paths.insert(format!("/query{index}"), json!({"post": operation(queried.collect())}));
        let few = json!({"parameters": path.collect::<Vec<_>>(), "responses": {"204": {"description": "Done."}}});
        paths.insert(format!("/path{index}{steps}"), json!({"get": few}));
    }
    Value::Object(paths)
}

/// An operation with something of everything.
fn operation(id: &str, schema: &str) -> Value {
    let schema = json!({"$ref": format!("#/components/schemas/{schema}")});
    let json_or_text = json!({"application/json": {"schema": schema}, "text/plain": {"schema": {"type": "string"}}});
    let headers = json!({"Next": {"schema": {"type": "string"}}});
    json!({
        "operationId": id,
        "parameters": [{"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}}],
        "requestBody": {"content": json_or_text},
        "responses": {
            "200": {"description": "Done.", "content": json_or_text, "headers": headers},
            "2XX": {"description": "Done too.", "content": json_or_text, "headers": headers},
            "404": {"description": "Not there.", "content": {"application/json": {"schema": schema}}},
            "default": {"description": "Wrong.", "content": json_or_text},
        },
    })
}

/// Operations with these names.
fn operations(machinery: &Machinery) -> Value {
    let names = machinery.identifiers.iter().filter(|name| !starts_word(name));
    let paths = names.map(|name| (format!("/{name}"), json!({"post": operation(name, "Widget")})));
    Value::Object(paths.collect())
}

/// Operations whose tags have these names, and one without a tag.
fn tags(machinery: &Machinery) -> Value {
    let all = machinery.identifiers.iter().enumerate();
    let paths = all.map(|(index, name)| {
        let mut get = operation(name, "Widget");
        get["tags"] = json!([name]);
        let mut post = operation(&format!("list{index}"), "Widget");
        post["tags"] = json!([name]);
        (format!("/{name}"), json!({"get": get, "post": post}))
    });
    let untagged = ("/".to_owned(), json!({"get": operation("list", "Widget")}));
    Value::Object(paths.chain([untagged]).collect())
}

/// Schemas whose names differ by what generated code puts before or after names.
fn affixed(machinery: &Machinery) -> Value {
    let names = machinery
        .affixes
        .iter()
        .map(|(prefix, suffix)| format!("{prefix}Widget{suffix}"));
    let names = names.chain(["Widget".to_owned()]);
    Value::Object(names.map(|name| (name, widget())).collect())
}

/// Operations whose names differ likewise.
fn affixed_operations(machinery: &Machinery) -> Value {
    let names = machinery
        .affixes
        .iter()
        .map(|(prefix, suffix)| format!("{prefix}Widget{suffix}"));
    let names = names.chain(["Widget".to_owned()]);
    let paths = names.map(|name| (format!("/{name}"), json!({"post": operation(&name, &name)})));
    Value::Object(paths.collect())
}
