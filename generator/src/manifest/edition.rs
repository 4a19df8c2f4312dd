//! The edition of a package that includes generated code.

use std::fs;
use std::path::Path;

use toml_edit::{DocumentMut, Item};

use super::table;

#[cfg(test)]
mod tests;

/// The edition that generated code is written in, the oldest that compiles it.
pub const EDITION: &str = "2024";

/// What is wrong with the edition of the package in `folder`, if it is too old.
pub fn fault(folder: &Path) -> Option<String> {
    let edition = edition(folder)?;
    (edition.as_str() < EDITION).then(|| {
        format!(
            "the generated code needs edition {EDITION}, but this package has edition {edition}: set `edition = \
             \"{EDITION}\"` in {}",
            folder.join(super::MANIFEST).display()
        )
    })
}

/// The edition of the package in `folder`, if its manifest or that of its workspace can be read.
fn edition(folder: &Path) -> Option<String> {
    let manifest = read(folder)?;
    let Some(edition) = manifest.get("package")?.get("edition") else {
        return Some("2015".to_owned());
    };
    match edition.as_str() {
        Some(edition) => Some(edition.to_owned()),
        // It is that of the workspace, which is in a parent folder, or where the manifest says.
        None => {
            let named = table(manifest.as_table(), &["package"])?
                .get("workspace")
                .and_then(Item::as_str);
            let named = named.map(|path| folder.join(path));
            let workspaces = named.as_deref().into_iter().chain(folder.ancestors());
            workspaces.filter_map(read).find_map(|manifest| {
                let of_all = table(manifest.as_table(), &["workspace", "package"])?;
                of_all.get("edition")?.as_str().map(str::to_owned)
            })
        }
    }
}

fn read(folder: &Path) -> Option<DocumentMut> {
    fs::read_to_string(folder.join(super::MANIFEST)).ok()?.parse().ok()
}
