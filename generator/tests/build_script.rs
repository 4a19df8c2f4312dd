//! A crate whose build script generates a module of it.

mod common;

use std::path::Path;

use common::{cargo, errors, run, temporary, text, workspace, write};
use generator::Generator;

const DESCRIPTION: &str = "openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
paths:
  /pets:
    post:
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'201': {description: Added.}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string, maxLength: 3, maxLenght: 3}}}
";

const BUILD_SCRIPT: &str = r#"
fn main() {
    match generator::Generator::new("pets.yaml").generate() {
        Ok(generated) => generated.write_to_out_dir("api.rs").unwrap(),
        Err(failure) => println!("cargo::error={failure}"),
    }
}
"#;

const PROGRAM: &str = r##"
#[allow(dead_code, reason = "the program uses a part of it")]
mod api {
    include!(concat!(env!("OUT_DIR"), "/api.rs"));
}

struct Service;

impl api::Api for Service {
    async fn add_pet(&self, request: api::AddPetRequest) -> Result<(), api::Failure<api::ApiError>> {
        println!("adds {}", request.body.name);
        Ok(())
    }
}

fn main() {
    let pet: api::models::Pet = api::from_json(br#"{"name": "Rex"}"#).unwrap();
    println!("{}", pet.name);
    let violations = api::from_json::<api::models::Pet>(br#"{"name": "Rexxx"}"#).unwrap_err();
    println!("{}", violations.iter().map(|one| one.pointer.as_str()).collect::<String>());
    let _router = api::server::router(Service);
    println!("{}", api::Client::new("http://localhost").is_ok());
}
"##;

#[test]
#[ignore = "builds a crate with a build script; .ci/run runs it"]
fn a_build_script_generates_a_module() {
    let folder = temporary("build-script");
    let package = folder.join("pets");
    let generator = Path::new(env!("CARGO_MANIFEST_DIR"));
    write(&package.join("pets.yaml"), DESCRIPTION);
    write(&package.join("build.rs"), BUILD_SCRIPT.trim_start());
    write(&package.join("src/main.rs"), PROGRAM.trim_start());
    let dependencies = Generator::new(package.join("pets.yaml"))
        .generate()
        .expect("a good description")
        .dependencies();
    let manifest = format!(
        "[package]\nname = \"pets\"\nedition = \"2024\"\n\n\
         [build-dependencies]\ngenerator = {{ path = {generator:?}, default-features = false }}\n\n\
         [dependencies]\n{dependencies}\n"
    );
    write(&package.join("Cargo.toml"), &manifest);
    workspace(&folder, &["pets".to_owned()]);

    let output = run(&mut cargo(&folder, &["run"]));
    assert!(output.status.success(), "{}", errors(&output));
    assert_eq!(text(&output), "Rex\n/name\ntrue\n");
    let told = errors(&output);
    assert!(
        told.contains("`maxLenght` is not a keyword"),
        "what the generator warns of, cargo tells: {told}"
    );
    let warnings = told.lines().filter(|line| line.starts_with("warning")).count();
    assert_eq!(warnings, 1, "and nothing else: {told}");
}
