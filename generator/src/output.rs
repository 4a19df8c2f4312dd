//! Files: written where they changed, removed where they are no longer generated, or compared.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

#[cfg(test)]
mod tests;

/// The text that begins every generated file, and by which it is known again.
pub const MARK: &str = "@generated";

/// The files of a crate, by their paths in it.
pub type Files = BTreeMap<PathBuf, String>;

/// What writing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Written {
    /// The files that are new or have changed.
    pub changed: usize,
    /// The files that were written before and are not any more.
    pub removed: usize,
    /// The files that were right already.
    pub unchanged: usize,
}

/// A file that is not what the generator writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// The file.
    pub path: PathBuf,
    /// How it differs.
    pub difference: Difference,
}

/// How a file differs from what the generator writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// It is not there.
    Missing,
    /// Its text differs, first in this line.
    Changed(usize),
    /// It is no longer generated.
    Left,
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match self.difference {
            Difference::Missing => write!(f, "{path} is missing"),
            Difference::Changed(line) => write!(f, "{path} differs from line {line} on"),
            Difference::Left => write!(f, "{path} is no longer generated"),
        }
    }
}

/// Writes the files that differ from those in `folder`, and removes those that were generated before and are not now.
///
/// # Errors
///
/// The file system's.
pub fn write(files: &Files, folder: &Path) -> io::Result<Written> {
    let mut written = Written::default();
    for (path, text) in files {
        let path = folder.join(path);
        if fs::read(&path).is_ok_and(|known| known == text.as_bytes()) {
            written.unchanged += 1;
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, text)?;
        written.changed += 1;
    }
    for path in left(files, folder) {
        fs::remove_file(folder.join(path))?;
        written.removed += 1;
    }
    Ok(written)
}

/// The files in `folder` that are not what they should be.
pub fn compare(files: &Files, folder: &Path) -> Vec<Stale> {
    let mut stale = Vec::new();
    for (path, text) in files {
        let difference = match fs::read(folder.join(path)) {
            Err(_) => Difference::Missing,
            Ok(known) if known == text.as_bytes() => continue,
            Ok(known) => Difference::Changed(first_difference(&known, text.as_bytes())),
        };
        stale.push(Stale {
            path: folder.join(path),
            difference,
        });
    }
    stale.extend(left(files, folder).into_iter().map(|path| Stale {
        path: folder.join(path),
        difference: Difference::Left,
    }));
    stale
}

/// The number of the first line in which two texts differ.
fn first_difference(one: &[u8], other: &[u8]) -> usize {
    let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    one[..same].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// The generated files in `folder` that are not among `files`.
fn left(files: &Files, folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut pending = vec![PathBuf::from("src")];
    while let Some(inside) = pending.pop() {
        let entries = fs::read_dir(folder.join(&inside)).into_iter().flatten().flatten();
        for entry in entries {
            let path = inside.join(entry.file_name());
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => pending.push(path),
                Ok(kind) if kind.is_file() && !files.contains_key(&path) && is_generated(&entry.path()) => {
                    found.push(path)
                }
                _ => {}
            }
        }
    }
    found.sort();
    found
}

fn is_generated(path: &Path) -> bool {
    let first = fs::read_to_string(path).ok();
    first.is_some_and(|text| text.lines().next().is_some_and(|line| line.contains(MARK)))
}
