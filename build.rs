//! Checks that `generated/` is what the generator writes from `spec/`.

use std::env;

use generator::Config;

fn main() {
    println!("cargo:rerun-if-changed=spec");
    println!("cargo:rerun-if-changed=generated");
    println!("cargo:rerun-if-env-changed=CI");
    let mut problems = Vec::new();
    match Config::load("spec/generator.toml") {
        Err(error) => problems.push(error),
        Ok(config) => {
            for entry in config.crates {
                match entry.generator().generate() {
                    Err(failure) => problems.extend(failure.to_string().lines().map(str::to_owned)),
                    Ok(generated) => problems.extend(generated.stale(&entry.output).iter().map(ToString::to_string)),
                }
            }
        }
    }
    if problems.is_empty() {
        return;
    }
    problems.push("`cargo run -p generator` writes `generated/` again".to_owned());
    for problem in &problems {
        // Where every warning must be seen, a stale crate is an error; elsewhere it does not stand in the way.
        match env::var_os("CI") {
            Some(_) => println!("cargo::error={problem}"),
            None => println!("cargo::warning={problem}"),
        }
    }
}
