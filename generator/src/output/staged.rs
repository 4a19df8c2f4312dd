//! Files that are written all at once, or not at all as far as the file system lets us.

use std::path::{Path, PathBuf};
use std::{fs, io, process};

use super::WriteError;

/// Files beside those that they will replace. What is not committed is removed again.
#[derive(Default)]
pub struct Staged {
    /// Each with the file that it will replace.
    files: Vec<(PathBuf, PathBuf)>,
    /// The folders that were made for them.
    folders: Vec<PathBuf>,
}

impl Staged {
    /// Writes the text of the file at `path`, beside it.
    pub fn add(&mut self, path: &Path, text: &str) -> io::Result<()> {
        let parent = path.parent().unwrap_or(Path::new(""));
        let missing = parent
            .ancestors()
            .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists());
        let missing: Vec<PathBuf> = missing.map(PathBuf::from).collect();
        self.folders.extend(missing.into_iter().rev());
        fs::create_dir_all(if parent.as_os_str().is_empty() {
            Path::new(".")
        } else {
            parent
        })?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = path.with_file_name(format!(".{name}.{}", process::id()));
        self.files.push((beside.clone(), path.to_owned()));
        fs::write(beside, text)
    }

    /// Puts all files in their places.
    pub fn commit(mut self) -> Result<(), WriteError> {
        self.folders.clear();
        for (beside, path) in &self.files {
            fs::rename(beside, path).map_err(WriteError::io(path))?;
        }
        self.files.clear();
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // As far as possible: what went wrong has been reported.
        for (beside, _) in &self.files {
            let _ = fs::remove_file(beside);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}
