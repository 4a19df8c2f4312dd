//! The stages in a row.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fmt, fs, io};

use serde_json::Value;

use crate::dependency::Dependency;
use crate::description::Reading;
use crate::diagnostic::{Diagnostic, Diagnostics, Level, Levels, Place, Severity};
use crate::manifest::{self, MANIFEST, Merged, package};
use crate::model::{self, Formats, Grouping, Integers, Mappings, Model, Options, ReadOnly, SharedSupport, TypeMapping};
use crate::output::{Files, Overwrite, Stale, WriteError, Written};
use crate::render::Part;
use crate::source::{Origins, Pointer, Sources, fingerprint, join, overlay, swagger};
use crate::{description, render};

/// Generates a crate from a description.
#[derive(Debug, Clone)]
pub struct Generator {
    description: PathBuf,
    overlays: Vec<PathBuf>,
    allowed: Vec<PathBuf>,
    name: Option<String>,
    dependencies: BTreeMap<String, Dependency>,
    shared_support: Option<SharedSupport>,
    types: BTreeMap<String, TypeMapping>,
    options: Options,
    levels: Levels,
    /// Levels that could not be set, as sentences.
    unknown_levels: Vec<String>,
    parts: Vec<Part>,
}

/// A crate, generated.
#[derive(Debug)]
pub struct Generated {
    /// The files, by their paths in the crate.
    pub files: Files,
    /// The description as it is after its overlays, with the files that it refers to.
    pub document: Value,
    /// The description that code is generated from: the [`document`](Self::document), changed to what its author means
    /// if the reading is [`Reading::Meant`].
    pub effective: Value,
    /// What was found on the way.
    pub diagnostics: Diagnostics,
    reading: Reading,
    parts: Vec<Part>,
    levels: Levels,
    sources: Sources,
    origins: Origins,
    inputs: Vec<PathBuf>,
    model: Model,
}

/// What the stages made.
struct Staged {
    document: Value,
    effective: Value,
    origins: Origins,
    model: Model,
    files: Files,
}

/// Why nothing was generated. Its [`Debug`](fmt::Debug) form is the text that a person reads, for a build script whose
/// `main` fails with it prints that.
pub struct Failure {
    /// What is wrong.
    pub diagnostics: Diagnostics,
    sources: Sources,
}

impl Generator {
    /// A generator for the description at `path`.
    pub fn new(path: impl AsRef<Path>) -> Self {
        Generator {
            description: path.as_ref().to_owned(),
            overlays: Vec::new(),
            allowed: Vec::new(),
            name: None,
            dependencies: BTreeMap::new(),
            shared_support: None,
            types: BTreeMap::new(),
            options: Options::default(),
            levels: Levels::default(),
            unknown_levels: Vec::new(),
            parts: vec![Part::Client, Part::Server],
        }
    }

    /// Applies the overlay at `path` (OpenAPI Overlay 1.0), after those that were named before.
    pub fn overlay(mut self, path: impl AsRef<Path>) -> Self {
        self.overlays.push(path.as_ref().to_owned());
        self
    }

    /// Lets the description refer to files in `folder`, besides those in its own.
    pub fn allow_folder(mut self, folder: impl AsRef<Path>) -> Self {
        self.allowed.push(folder.as_ref().to_owned());
        self
    }

    /// Sets the level of the diagnostics with this code; `warnings` stands for all warnings whose own level isn't set.
    /// A code that doesn't exist, or whose level can't be set, is an error when the crate is generated.
    pub fn level(mut self, code: &str, level: Level) -> Self {
        if let Err(message) = self.levels.set(code, level) {
            self.unknown_levels.push(message);
        }
        self
    }

    /// Sets several levels.
    pub fn levels(mut self, levels: &Levels) -> Self {
        self.levels = self.levels.with(levels);
        self
    }

    /// Gives the crate a name, [one that a crate can have](crate::is_crate_name). Without one, the description's title
    /// makes it.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Adds a dependency to the crate, such as that of an `x-rust-type`. It replaces one that an overlay declares.
    pub fn dependency(mut self, name: impl Into<String>, dependency: Dependency) -> Self {
        self.dependencies.insert(name.into(), dependency);
        self
    }

    /// Leaves the support code to a [crate](crate::SupportCrate) that others share. Without it, the crate has its own.
    pub fn shared_support(mut self, shared: SharedSupport) -> Self {
        self.shared_support = Some(shared);
        self
    }

    /// Maps a format, or a type and a format such as `integer/unix-time`, to a Rust type.
    pub fn map_type(mut self, format: impl Into<String>, mapping: TypeMapping) -> Self {
        self.types.insert(format.into(), mapping);
        self
    }

    /// Says what `format` means.
    pub fn formats(mut self, formats: Formats) -> Self {
        self.options.formats = formats;
        self
    }

    /// Sets whether the description is read as its author means it or as the specification says.
    pub fn reading(mut self, reading: Reading) -> Self {
        self.options.reading = reading;
        self
    }

    /// Sets the type of integers that have neither a format nor limits. Without it, the reading decides.
    pub fn integers(mut self, integers: Integers) -> Self {
        self.options.integers = Some(integers);
        self
    }

    /// Sets what `readOnly` and `writeOnly` mean from OpenAPI 3.1 on. Without it, the reading decides.
    pub fn read_only(mut self, read_only: ReadOnly) -> Self {
        self.options.read_only = Some(read_only);
        self
    }

    /// Chooses how operations are grouped: by their tags, unless it is set.
    pub fn group(mut self, group: Grouping) -> Self {
        self.options.group = group;
        self
    }

    /// Says which parts a single file has beside the models: by default both.
    pub fn parts(mut self, parts: &[Part]) -> Self {
        self.parts = parts.to_vec();
        self
    }

    /// Generates the crate, in memory.
    ///
    /// # Errors
    ///
    /// All errors that were found in the description.
    pub fn generate(&self) -> Result<Generated, Box<Failure>> {
        let mut sources = Sources::new();
        let mut diagnostics = Diagnostics::new();
        let rendered = self.stages(&mut sources, &mut diagnostics);
        match rendered {
            Some(staged) if !diagnostics.has_errors() => Ok(Generated {
                files: staged.files,
                document: staged.document,
                effective: staged.effective,
                reading: self.options.reading,
                diagnostics,
                parts: self.parts.clone(),
                levels: self.levels.clone(),
                inputs: sources.paths().map(PathBuf::from).collect(),
                sources,
                origins: staged.origins,
                model: staged.model,
            }),
            _ => Err(Box::new(Failure { diagnostics, sources })),
        }
    }

    fn stages(&self, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Staged> {
        if let Some((name, fault)) = self
            .name
            .as_ref()
            .and_then(|name| Some((name, model::crate_name_fault(name)?)))
        {
            let message = format!("a crate can't be called `{name}`: {fault}");
            diagnostics.push(Diagnostic::error("invalid-crate-name", message).help("choose another name"));
        }
        let support = self
            .shared_support
            .iter()
            .map(|shared| (&shared.name, &shared.dependency));
        for (name, dependency) in self.dependencies.iter().chain(support) {
            if let Some(fault) = dependency.fault(name) {
                let message = format!("the dependency `{name}` {fault}");
                diagnostics.push(Diagnostic::error("invalid-dependency", message));
            }
        }
        let mappings = Mappings::new(&self.types, diagnostics);
        let unknown = self.unknown_levels.iter();
        diagnostics.extend(unknown.map(|message| Diagnostic::error("unknown-code", message)));
        let (file, mut document) = sources.load(&self.description, diagnostics)?;
        let mut origins = Origins::new(file);
        let mut overlays = Vec::new();
        for path in &self.overlays {
            let (overlay_file, overlay) = sources.load(path, diagnostics)?;
            overlay::apply(&mut document, &overlay, overlay_file, &mut origins, diagnostics);
            overlays.push(overlay_file);
        }
        join::join(
            &mut document,
            &self.description,
            &self.allowed,
            sources,
            &mut origins,
            diagnostics,
        );
        let is_swagger = is_swagger(&document);
        if is_swagger {
            document = swagger::upgrade(document, &mut origins, diagnostics);
        }
        let mut found = Diagnostics::new();
        description::extensions::warn_of_misspelt(&document, file, &mut found);
        let overrides = description::overrides::settle(&mut document, file, &overlays, &origins, &mut found);
        let mut effective = document.clone();
        let description = match self.options.reading {
            Reading::Meant => {
                description::reading::settle(&mut effective, file, &mut origins, sources, diagnostics, &mut found)
            }
            Reading::Letter => description::read(&effective, file, &mut found),
        };
        let modelled = description.map(|mut description| {
            let mut model = Model {
                title: description.title.clone(),
                description: description.description.clone(),
                version: description.version.clone(),
                fingerprint: fingerprint(&document),
                rejections: description.rejections.clone(),
                source: file_name(&self.description),
                shared_support: self.shared_support.clone(),
                mappings,
                ..Model::default()
            };
            model.crate_name = self
                .name
                .clone()
                .unwrap_or_else(|| model::crate_name(&description.title, &self.description));
            model::build(&mut description, &mut model, self.options, &mut found);
            let mut dependencies = overrides.dependencies;
            dependencies.extend(self.dependencies.clone());
            model::depend(&mut model, dependencies, &overrides.crates);
            if let Some(path) = model::unshareable(&model) {
                let message = format!("the type `{path}` of `x-rust-type` can't be used with shared support code");
                let help = "set `support = \"vendored\"` for this crate, or name a type in the crate itself";
                found.push(Diagnostic::error("foreign-type-in-shared-support", message).help(help));
            }
            model
        });
        // What came by an overlay is shown there.
        diagnostics.extend(found.iter().cloned().map(|diagnostic| {
            let diagnostic = origins.locate(diagnostic);
            match is_swagger {
                true => swagger::in_words_of_2(diagnostic),
                false => diagnostic,
            }
        }));
        let is_whole = description::is_anything_whole(&effective, &origins, diagnostics);
        diagnostics.apply(&self.levels);
        // What is an error already says more than that nothing is left.
        if is_whole || diagnostics.has_errors() {
            diagnostics.settle_refusals(Severity::Warning);
        } else {
            diagnostics.settle_refusals(Severity::Error);
            let message = "every operation or schema is missing a part: nothing is generated";
            diagnostics.push(Diagnostic::error("nothing-whole", message));
        }
        let model = modelled.filter(|_| !diagnostics.has_errors())?;
        match render::render(&model) {
            Ok(files) => Some(Staged {
                document,
                effective,
                origins,
                model,
                files,
            }),
            Err(error) => {
                diagnostics.push(Diagnostic::error(
                    "internal",
                    format!(
                        "the generated code is not Rust: {error}; this is a mistake of the generator, please report it"
                    ),
                ));
                None
            }
        }
    }
}

/// Whether a document says that it is of version 2.0, under which OpenAPI was called Swagger; as a string or a number.
fn is_swagger(document: &Value) -> bool {
    let version = document.get("swagger").filter(|_| document.get("openapi").is_none());
    version.is_some_and(|version| version.as_str().map_or_else(|| version.to_string(), str::to_owned) == "2.0")
}

/// The name of a file, without the folder it lies in, which differs from machine to machine.
fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

impl Generated {
    /// Writes the crate into `folder`: just the files that changed, and over no file that was not generated. What the
    /// user changed in the manifest stays.
    ///
    /// # Errors
    ///
    /// If files are in the way that were not generated, the manifest can't be read, or the file system fails.
    pub fn write(&self, folder: impl AsRef<Path>) -> Result<Written, WriteError> {
        package::write(&self.files, folder.as_ref(), Overwrite::Generated)
    }

    /// Writes the crate into `folder`, over whatever files are in the way; but what is in the manifest stays.
    ///
    /// # Errors
    ///
    /// If the manifest can't be read, or the file system fails.
    pub fn overwrite(&self, folder: impl AsRef<Path>) -> Result<Written, WriteError> {
        package::write(&self.files, folder.as_ref(), Overwrite::All)
    }

    /// The files in `folder` that are not what would be written.
    pub fn stale(&self, folder: impl AsRef<Path>) -> Vec<Stale> {
        package::stale(&self.files, folder.as_ref())
    }

    /// What the manifest in `folder` lacks that the generated code needs: its user changed it, or a type of the user's is
    /// of a crate that nobody declared.
    pub fn lacks(&self, folder: impl AsRef<Path>) -> Diagnostics {
        let path = folder.as_ref().join(MANIFEST);
        let fresh = self.files.get(Path::new(MANIFEST)).cloned().unwrap_or_default();
        let (text, lacks) = match package::merged(&self.files, folder.as_ref(), Overwrite::Generated) {
            Some(Ok(Merged { text, lacks })) => (text, lacks),
            Some(Err(_)) | None => (fresh, Vec::new()),
        };
        let mut diagnostics = Diagnostics::new();
        diagnostics.extend(lacks.into_iter().map(|lack| {
            let message = format!("{}: {}", path.display(), lack.message);
            Diagnostic::warning("insufficient-manifest", message).help(lack.help)
        }));
        let known = manifest::dependencies(&text);
        let is_known = |name: &str| known.iter().any(|known| known.replace('-', "_") == name);
        let undeclared = self.model.undeclared.iter().filter(|(name, _)| !is_known(name));
        diagnostics.extend(undeclared.map(|(name, place)| {
            let message = format!("`x-rust-type` needs the crate `{name}`, which is not a dependency");
            let help = format!(
                "add `{name}: VERSION` to `x-rust-dependencies` at the root by the overlay, or add it to {}",
                path.display()
            );
            let diagnostic = Diagnostic::warning("undeclared-dependency", message).help(help);
            diagnostic.at(place.clone())
        }));
        diagnostics.apply(&self.levels);
        diagnostics
    }

    /// How the description was read.
    pub fn reading(&self) -> Reading {
        self.reading
    }

    /// The types and operations that were written down.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The description that other validators can judge by: the [`effective`](Self::effective) one, with what is decided
    /// about its unions written as schemas if the reading is [`Reading::Meant`].
    pub fn judged(&self) -> Value {
        let mut document = self.effective.clone();
        if self.reading == Reading::Meant {
            let file = self.place(&Pointer::root()).file;
            description::reading::decide(&mut document, file, &self.sources);
        }
        document
    }

    /// The place where the node at `pointer` of the [`effective`](Self::effective) document was written.
    pub fn place(&self, pointer: &Pointer) -> Place {
        self.origins.place(pointer)
    }

    /// The crate as one file, for `include!` in a module of a crate that has the dependencies that
    /// [`dependencies`](Self::dependencies) tells.
    pub fn single_file(&self) -> String {
        let parts: Vec<&str> = self.parts.iter().map(Part::name).collect();
        render::single_file(&self.files, &parts)
    }

    /// The dependencies that the generated code needs, as they stand in a manifest.
    pub fn dependencies(&self) -> String {
        render::dependencies(&self.model, &self.parts)
    }

    /// Writes the crate as the file `name` into `OUT_DIR`, as a build script does, and tells cargo on what it depends.
    /// Warnings become cargo's. A package of an edition before 2024 is an error of cargo's.
    ///
    /// # Errors
    ///
    /// The file system's, and `OUT_DIR` not being set.
    pub fn write_to_out_dir(&self, name: &str) -> io::Result<()> {
        self.tell_cargo();
        if let Some(package) = env::var_os("CARGO_MANIFEST_DIR") {
            self.tell_needs(Path::new(&package));
        }
        let folder =
            env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set: not a build script"))?;
        let path = PathBuf::from(folder).join(name);
        let text = self.single_file();
        match fs::read(&path) {
            Ok(known) if known == text.as_bytes() => Ok(()),
            _ => fs::write(path, text),
        }
    }

    /// Tells cargo what the package in a folder lacks to include the generated code: an error for its edition, and a
    /// warning for each dependency, since they may be there in other ways than the manifest says.
    fn tell_needs(&self, package: &Path) {
        if let Some(fault) = manifest::edition::fault(package) {
            println!("cargo::error={fault}");
        }
        let Ok(text) = fs::read_to_string(package.join(MANIFEST)) else {
            return;
        };
        let known = manifest::dependencies(&text);
        for line in self.dependencies().lines() {
            let name = line.split(" = ").next().unwrap_or_default();
            if !known.iter().any(|known| known == name) {
                println!("cargo::warning=the generated code needs the dependency `{name}`: add `{line}` to {MANIFEST}");
            }
        }
    }

    /// Tells cargo to run the build script again when the description or an overlay changes, and passes on the
    /// warnings.
    pub fn tell_cargo(&self) {
        for input in &self.inputs {
            println!("cargo:rerun-if-changed={}", input.display());
        }
        for diagnostic in &self.diagnostics {
            let at = diagnostic.place.as_ref().map(|place| self.line(place) + ": ");
            println!("cargo:warning={}{}", at.unwrap_or_default(), diagnostic.message);
        }
    }

    /// The file, the line and the column of a place, as compilers write them.
    pub fn line(&self, place: &Place) -> String {
        let file = self.sources.path(place.file);
        match self.sources.position(place) {
            Some(position) => format!("{file}:{}:{}", position.line, position.column),
            None => file.to_owned(),
        }
    }

    /// The warnings as text, each with its place.
    pub fn warnings(&self) -> String {
        self.diagnostics.render(&self.sources, false)
    }

    /// Diagnostics about this crate as text with colours.
    pub fn coloured(&self, diagnostics: &Diagnostics) -> String {
        diagnostics.render(&self.sources, true)
    }

    /// The warnings as text with colours.
    pub fn coloured_warnings(&self) -> String {
        self.diagnostics.render(&self.sources, true)
    }
}

impl Failure {
    /// The errors and warnings as text with colours.
    pub fn coloured(&self) -> String {
        self.diagnostics.render(&self.sources, true)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let errors = self.diagnostics.count(Severity::Error);
        write!(
            f,
            "{}{errors} error{}",
            self.diagnostics.render(&self.sources, false),
            if errors == 1 { "" } else { "s" }
        )
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "\n{self}")
    }
}

impl std::error::Error for Failure {}
