//! Generates the types that are measured, and keeps the descriptions for validators to compare with.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use generator::{Config, Generated, Generator};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=openapi.yaml");
    println!("cargo:rerun-if-changed=../../spec");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?);
    let own = Generator::new("openapi.yaml").generate()?;
    own.write_to_out_dir("api.rs")?;
    keep(&own, &out.join("api.json"))?;
    env::set_current_dir("../..")?;
    for entry in Config::load("spec/generator.toml")?.crates {
        keep(&entry.generator().generate()?, &out.join("profiles.json"))?;
    }
    Ok(())
}

/// Writes down the description as it is meant.
fn keep(generated: &Generated, path: &Path) -> Result<(), Box<dyn Error>> {
    Ok(fs::write(path, generated.effective.to_string())?)
}
