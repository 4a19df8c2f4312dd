//! How long generation takes, beside parsing the description alone.
//!
//! Another description can be given: `DESCRIPTION=api.yaml cargo bench --bench generate`.

mod common;

use std::path::Path;
use std::{env, fs};

use common::Bench;
use generator::{Config, Generator};

fn main() {
    let mut bench = Bench::new("generate");
    let config = Config::load("spec/generator.toml").expect("the configuration");
    for entry in &config.crates {
        let text = fs::read_to_string(&entry.description).expect("the description");
        let generator = entry.generator();
        compare(&mut bench, &entry.name, &text, &generator);
    }
    if let Some(path) = env::var_os("DESCRIPTION") {
        let text = fs::read_to_string(&path).expect("the description of DESCRIPTION");
        let name = Path::new(&path).file_name().unwrap_or_default().to_string_lossy();
        compare(&mut bench, &name, &text, &Generator::new(&path));
    }
    bench.print();
}

fn compare(bench: &mut Bench, name: &str, text: &str, generator: &Generator) {
    let generated = generator.generate().expect("the description is generated");
    let lines: usize = generated.files.values().map(|text| text.lines().count()).sum();
    println!(
        "{name}: {} lines of description, {lines} lines of Rust\n",
        text.lines().count()
    );
    bench
        .compare(&format!("generate {name}"))
        .with("parse the YAML into a value tree", || {
            serde_yaml::from_str::<serde_yaml::Value>(text)
        })
        .with("generate the crate", || generator.generate());
}
