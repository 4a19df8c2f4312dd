//! The files of a package, written into a folder or compared with it. What the user changed in the manifest stays.

use std::fs;
use std::path::Path;

use super::{MANIFEST, Merged, merge};
use crate::output::{self, Difference, Files, Overwrite, Stale, WriteError, Written};

/// Writes the files into a folder.
///
/// # Errors
///
/// If files are in the way that may not be overwritten, the manifest can't be read, or the file system fails.
pub fn write(files: &Files, folder: &Path, overwrite: Overwrite) -> Result<Written, WriteError> {
    let mut files = files.clone();
    if let Some(merged) = merged(&files, folder, overwrite) {
        let path = || folder.join(MANIFEST);
        let merged = merged.map_err(|message| WriteError::Manifest { path: path(), message })?;
        files.insert(MANIFEST.into(), merged.text);
    }
    output::write(&files, folder, overwrite)
}

/// The files in a folder that are not what would be written.
pub fn stale(files: &Files, folder: &Path) -> Vec<Stale> {
    let mut files = files.clone();
    let mut stale = Vec::new();
    match merged(&files, folder, Overwrite::Generated) {
        None => {}
        Some(Ok(merged)) => drop(files.insert(MANIFEST.into(), merged.text)),
        Some(Err(message)) => {
            files.remove(Path::new(MANIFEST));
            let (path, difference) = (folder.join(MANIFEST), Difference::Invalid(message));
            stale.push(Stale { path, difference });
        }
    }
    stale.extend(output::compare(&files, folder));
    stale
}

/// The manifest that would be in a folder, where there is one: its changes by the user stay.
pub fn merged(files: &Files, folder: &Path, overwrite: Overwrite) -> Option<Result<Merged, String>> {
    let path = folder.join(MANIFEST);
    let known = fs::read_to_string(&path).ok()?;
    let fresh = files.get(Path::new(MANIFEST))?;
    (overwrite == Overwrite::All || output::is_generated(&path)).then(|| merge(fresh, &known))
}
