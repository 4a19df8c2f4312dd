//! What is generated from what.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::generate::Generator;
use crate::model::{Formats, Integers, ReadOnly};

#[cfg(test)]
mod tests;

/// A configuration file: the crates that are generated from descriptions.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The crates.
    #[serde(rename = "crate")]
    pub crates: Vec<CrateConfig>,
}

/// One crate. Paths are relative to the configuration file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrateConfig {
    /// The name of the crate.
    pub name: String,
    /// The description.
    pub description: PathBuf,
    /// The overlays that are applied to it, in this order.
    #[serde(default)]
    pub overlays: Vec<PathBuf>,
    /// Folders, besides the description's own, in which there may be files that it refers to.
    #[serde(default)]
    pub allow: Vec<PathBuf>,
    /// The folder of the crate.
    pub output: PathBuf,
    /// What `format` means.
    #[serde(default)]
    pub formats: Formats,
    /// Which type integers have that have neither a format nor limits.
    #[serde(default)]
    pub integers: Integers,
    /// What `readOnly` and `writeOnly` mean from OpenAPI 3.1 on.
    #[serde(default)]
    pub read_only: ReadOnly,
}

impl Config {
    /// Reads a configuration file.
    ///
    /// # Errors
    ///
    /// A sentence that names the file, if it can't be read or is not a configuration.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, String> {
        let path = path.as_ref();
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut config: Config = toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        for entry in &mut config.crates {
            entry.description = folder.join(&entry.description);
            entry.output = normal(&folder.join(&entry.output));
            let paths = entry.overlays.iter_mut().chain(&mut entry.allow);
            paths.for_each(|path| *path = folder.join(&*path));
        }
        Ok(config)
    }
}

impl CrateConfig {
    /// The generator of this crate.
    pub fn generator(&self) -> Generator {
        let generator = Generator::new(&self.description)
            .name(&self.name)
            .formats(self.formats)
            .integers(self.integers)
            .read_only(self.read_only);
        let generator = self.overlays.iter().fold(generator, Generator::overlay);
        self.allow.iter().fold(generator, Generator::allow)
    }
}

/// A path without `..` where it can do without.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            std::path::Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            component => out.push(component),
        }
    }
    out
}
