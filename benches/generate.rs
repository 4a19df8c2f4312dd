//! How long generation takes, beside parsing the description alone.
//!
//! Another description can be given: `DESCRIPTION=api.yaml cargo bench --bench generate`.

mod common;

use std::{env, fs};

use common::Comparison;
use generator::{Config, Generator};

fn main() {
    let config = Config::load("spec/generator.toml").expect("the configuration");
    for entry in &config.crates {
        let text = fs::read_to_string(&entry.description).expect("the description");
        let generator = entry.generator();
        compare(&entry.name, &text, &generator);
    }
    if let Some(path) = env::var_os("DESCRIPTION") {
        let text = fs::read_to_string(&path).expect("the description of DESCRIPTION");
        compare(&path.to_string_lossy(), &text, &Generator::new(&path));
    }
}

fn compare(name: &str, text: &str, generator: &Generator) {
    let generated = generator.generate().expect("the description is generated");
    let lines: usize = generated.files.values().map(|text| text.lines().count()).sum();
    Comparison::default()
        .with("parse the YAML into a value tree", || {
            serde_yaml::from_str::<serde_yaml::Value>(text)
        })
        .with("generate the crate", || generator.generate())
        .print(&format!(
            "{name}: {} lines of description, {lines} lines of Rust",
            text.lines().count()
        ));
}
