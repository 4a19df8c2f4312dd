//! The crate that has the support code of several others.

use std::path::Path;

use crate::generate::Generated;
use crate::manifest::package;
use crate::output::{Files, Overwrite, Stale, WriteError, Written};
use crate::render;

/// A crate with the support code that several generated crates share, generated.
#[derive(Debug)]
pub struct SupportCrate {
    /// The files, by their paths in the crate.
    pub files: Files,
}

impl SupportCrate {
    /// The crate `name`, with what `crates` need.
    ///
    /// # Panics
    ///
    /// Never: that its code is Rust does not depend on any input.
    pub fn new<'a>(name: &str, crates: impl IntoIterator<Item = &'a Generated>) -> Self {
        let models: Vec<_> = crates.into_iter().map(Generated::model).collect();
        SupportCrate {
            files: render::shared_support(name, &models).expect("code that does not depend on any input"),
        }
    }

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
}
