//! What is generated from what.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::dependency::Dependency;
use crate::description::Reading;
use crate::diagnostic::Levels;
use crate::generate::{Generated, Generator};
use crate::model::{Formats, Grouping, Integers, ReadOnly, SharedSupport, TypeMapping, crate_name_fault};
use crate::support_crate::SupportCrate;

#[cfg(test)]
mod tests;

/// A configuration file: the crates that are generated from descriptions.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// What holds for all crates, unless they say otherwise.
    #[serde(default)]
    pub defaults: Settings,
    /// The crate with the support code of those that share it.
    pub support: Option<SupportConfig>,
    /// The crates.
    #[serde(rename = "crate", default)]
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
    /// The folder of the crate.
    pub output: PathBuf,
    /// How it is generated. [`Config::load`] fills in the defaults of the file.
    #[serde(flatten)]
    pub settings: Settings,
    /// The crate with its support code, if that is shared; [`Config::load`] fills it in.
    #[serde(skip)]
    pub shared_support: Option<SharedSupport>,
}

/// The crate with the support code of several others.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupportConfig {
    /// The name of the crate.
    pub name: String,
    /// The folder of the crate.
    pub output: PathBuf,
}

/// Where a crate has its support code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Support {
    /// In the crate itself.
    Vendored,
    /// In the crate that `[support]` names.
    Shared,
}

/// How crates are generated. What is not said is as [`Generator`] has it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Folders, besides the description's own, in which there may be files that it refers to.
    #[serde(default, alias = "allow")]
    pub allow_folders: Vec<PathBuf>,
    /// What `format` means.
    pub formats: Option<Formats>,
    /// Whether the description is read as its author means it or as the specification says.
    pub reading: Option<Reading>,
    /// Type for integers without a format or limits. Without it, the reading decides.
    pub integers: Option<Integers>,
    /// What `readOnly` and `writeOnly` mean from OpenAPI 3.1 on. Without it, the reading decides.
    pub read_only: Option<ReadOnly>,
    /// How operations are grouped.
    pub group: Option<Grouping>,
    /// Where the support code is: in the crate itself, unless it is set.
    pub support: Option<Support>,
    /// Dependencies of the crate besides those of all generated code, such as those of `x-rust-type`, as in a manifest.
    #[serde(default)]
    pub dependencies: BTreeMap<String, Dependency>,
    /// Types that stand for formats, by the format, or by the type and the format.
    #[serde(default)]
    pub types: BTreeMap<String, TypeMapping>,
    /// Levels of diagnostics, by their codes.
    #[serde(default)]
    pub levels: Levels,
}

impl Config {
    /// Reads a configuration file.
    ///
    /// # Errors
    ///
    /// A sentence that names the file, if it can't be read, is not a configuration, or has no crate.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, String> {
        let path = path.as_ref();
        let mut config = Config::read(path)?;
        if config.crates.is_empty() {
            return Err(format!("{}: there is no `[[crate]]`", path.display()));
        }
        let folder = path.parent().unwrap_or(Path::new(""));
        for entry in &mut config.crates {
            entry.description = folder.join(&entry.description);
            entry.output = normal(&folder.join(&entry.output));
            entry.overlays.iter_mut().for_each(|path| *path = folder.join(&*path));
            entry.settings.relative_to(folder);
            entry.settings = entry.settings.or(&config.defaults);
        }
        config
            .share_support(folder)
            .map_err(|fault| format!("{}: {fault}", path.display()))?;
        Ok(config)
    }

    /// Names to the crates that share the support code the crate that has it.
    fn share_support(&mut self, folder: &Path) -> Result<(), String> {
        let names: Vec<String> = self.crates.iter().map(|entry| entry.name.clone()).collect();
        let shares = |entry: &&mut CrateConfig| entry.settings.support == Some(Support::Shared);
        let mut sharing = self.crates.iter_mut().filter(shares).peekable();
        let Some(support) = &mut self.support else {
            return match sharing.peek() {
                Some(entry) => Err(format!(
                    "`{}` has `support = \"shared\"`, but there is no `[support]` with a `name` and an `output`",
                    entry.name
                )),
                None => Ok(()),
            };
        };
        if let Some(fault) = crate_name_fault(&support.name) {
            return Err(format!(
                "the crate of `[support]` can't be called `{}`: {fault}",
                support.name
            ));
        }
        if names.contains(&support.name) {
            return Err(format!(
                "the crate of `[support]` has the name of another: `{}`",
                support.name
            ));
        }
        if sharing.peek().is_none() {
            return Err("there is a `[support]`, but no crate has `support = \"shared\"`".to_owned());
        }
        support.output = normal(&folder.join(&support.output));
        for entry in sharing {
            entry.shared_support = Some(SharedSupport {
                name: support.name.clone(),
                dependency: Dependency::at(&relative(&entry.output, &support.output)),
            });
        }
        Ok(())
    }

    /// The crate with the support code of the crates that share it, if there is one, and its folder. It has what these
    /// need: `generated` is what was generated for each of the [`crates`](Self::crates).
    pub fn support_crate<'a>(
        &self,
        generated: impl IntoIterator<Item = &'a Generated>,
    ) -> Option<(SupportCrate, &Path)> {
        let support = self.support.as_ref()?;
        let sharing = generated.into_iter().filter(|one| one.model().shared_support.is_some());
        Some((SupportCrate::new(&support.name, sharing), &support.output))
    }

    fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut config: Config =
            toml_edit::de::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
        config.defaults.relative_to(path.parent().unwrap_or(Path::new("")));
        Ok(config)
    }
}

impl CrateConfig {
    /// The generator of this crate.
    pub fn generator(&self) -> Generator {
        let mut generator = self.settings.apply(Generator::new(&self.description).name(&self.name));
        if let Some(shared) = &self.shared_support {
            generator = generator.shared_support(shared.clone());
        }
        self.overlays.iter().fold(generator, Generator::overlay)
    }
}

impl Settings {
    /// The `[defaults]` of the configuration file at `path`, whatever crates it has.
    ///
    /// # Errors
    ///
    /// A sentence that names the file, if it can't be read or is not a configuration.
    pub fn defaults(path: impl AsRef<Path>) -> Result<Self, String> {
        Config::read(path.as_ref()).map(|config| config.defaults)
    }

    /// These settings, and where they say nothing, others. Lists are joined, and so are levels.
    pub fn or(&self, defaults: &Settings) -> Settings {
        Settings {
            allow_folders: defaults
                .allow_folders
                .iter()
                .chain(&self.allow_folders)
                .cloned()
                .collect(),
            formats: self.formats.or(defaults.formats),
            reading: self.reading.or(defaults.reading),
            integers: self.integers.or(defaults.integers),
            read_only: self.read_only.or(defaults.read_only),
            group: self.group.or(defaults.group),
            support: self.support.or(defaults.support),
            dependencies: defaults
                .dependencies
                .iter()
                .chain(&self.dependencies)
                .map(|(name, dependency)| (name.clone(), dependency.clone()))
                .collect(),
            types: defaults
                .types
                .iter()
                .chain(&self.types)
                .map(|(format, mapping)| (format.clone(), mapping.clone()))
                .collect(),
            levels: defaults.levels.with(&self.levels),
        }
    }

    /// The generator with these settings.
    pub fn apply(&self, mut generator: Generator) -> Generator {
        generator = self
            .allow_folders
            .iter()
            .fold(generator, Generator::allow_folder)
            .levels(&self.levels);
        for (name, dependency) in &self.dependencies {
            generator = generator.dependency(name, dependency.clone());
        }
        for (format, mapping) in &self.types {
            generator = generator.map_type(format, mapping.clone());
        }
        if let Some(formats) = self.formats {
            generator = generator.formats(formats);
        }
        if let Some(reading) = self.reading {
            generator = generator.reading(reading);
        }
        if let Some(integers) = self.integers {
            generator = generator.integers(integers);
        }
        if let Some(read_only) = self.read_only {
            generator = generator.read_only(read_only);
        }
        if let Some(group) = self.group {
            generator = generator.group(group);
        }
        generator
    }

    fn relative_to(&mut self, folder: &Path) {
        self.allow_folders
            .iter_mut()
            .for_each(|path| *path = folder.join(&*path));
    }
}

/// The path of the folder `to` as seen from the folder `from`, as manifests have it.
fn relative(from: &Path, to: &Path) -> String {
    let whole = |path: &Path| normal(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()));
    let (from, to) = (whole(from), whole(to));
    let common = from
        .components()
        .zip(to.components())
        .take_while(|(one, other)| one == other)
        .count();
    let up = from.components().skip(common).map(|_| "..".to_owned());
    let down = to
        .components()
        .skip(common)
        .map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
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
