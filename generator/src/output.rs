//! Files: written where they changed, removed where they are no longer generated, or compared; and files of others, which
//! are neither.

mod foreign;
mod staged;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use crate::manifest::{self, MANIFEST};
pub use foreign::{Conflict, Foreign};
use staged::Staged;

/// The text that begins every generated file, and by which it is known again.
pub const MARK: &str = "@generated";

/// The files of a crate, by their paths in it.
pub type Files = BTreeMap<PathBuf, String>;

/// What writing did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// The files that are new or have changed.
    pub changed: usize,
    /// The files that were written before and are not any more.
    pub removed: usize,
    /// The files that were right already.
    pub unchanged: usize,
    /// The files that were not generated, and were overwritten or are still in conflict with what was.
    pub foreign: Vec<Foreign>,
}

/// What happens to files in the way that were not generated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// They stay, and nothing is written.
    Generated,
    /// They are overwritten.
    All,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum WriteError {
    /// Files that were not generated are in the way.
    Foreign(Vec<Foreign>),
    /// The manifest can't be merged with what is generated.
    Manifest {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// The file system refused.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the file system said.
        error: io::Error,
    },
}

impl WriteError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> WriteError {
        let path = path.to_owned();
        move |error| WriteError::Io { path, error }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WriteError::Foreign(files) => {
                write!(f, "nothing was written")?;
                files.iter().try_for_each(|file| write!(f, "; {file}"))
            }
            WriteError::Manifest { path, message } => write!(f, "{}: {message}", path.display()),
            WriteError::Io { path, error } => write!(f, "{}: {error}", path.display()),
        }
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            WriteError::Foreign(_) | WriteError::Manifest { .. } => None,
            WriteError::Io { error, .. } => Some(error),
        }
    }
}

impl From<WriteError> for io::Error {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::Io { path, error } => io::Error::new(error.kind(), format!("{}: {error}", path.display())),
            WriteError::Foreign(_) => io::Error::new(io::ErrorKind::AlreadyExists, error),
            WriteError::Manifest { .. } => io::Error::new(io::ErrorKind::InvalidData, error),
        }
    }
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// It is not there.
    Missing,
    /// Its text differs, first in this line.
    Changed(usize),
    /// It is no longer generated.
    Left,
    /// It was not generated.
    Foreign(Conflict),
    /// It can't be merged with what is generated: it is not what its name says.
    Invalid(String),
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.difference {
            Difference::Missing => write!(f, "{path} is missing"),
            Difference::Changed(line) => write!(f, "{path} differs from line {line} on"),
            Difference::Left => write!(f, "{path} is no longer generated"),
            Difference::Foreign(conflict) => write!(f, "{path} {conflict}"),
            Difference::Invalid(message) => write!(f, "{path}: {message}"),
        }
    }
}

/// Writes the files that differ from those in `folder`, and removes those that were generated before and are not now.
///
/// # Errors
///
/// If files are in the way that were not generated, or the file system fails. Nothing has been written then, unless the
/// file system fails late: each file is either as it was or as it should be.
pub fn write(files: &Files, folder: &Path, overwrite: Overwrite) -> Result<Written, WriteError> {
    let foreign = foreign::find(files, folder);
    let stops = |file: &Foreign| overwrite == Overwrite::Generated || file.conflict == Conflict::Blocks;
    if foreign.iter().any(stops) {
        return Err(WriteError::Foreign(foreign));
    }
    let mut written = Written {
        foreign,
        ..Written::default()
    };
    // What a run that was interrupted left beside the files is among them.
    let left = left(files, folder);
    let mut staged = Staged::default();
    for (path, text) in files {
        let path = folder.join(path);
        if fs::read(&path).is_ok_and(|known| known == text.as_bytes()) {
            written.unchanged += 1;
            continue;
        }
        staged.add(&path, text).map_err(WriteError::io(&path))?;
        written.changed += 1;
    }
    staged.commit()?;
    for path in left {
        let path = folder.join(path);
        fs::remove_file(&path).map_err(WriteError::io(&path))?;
        written.removed += 1;
    }
    Ok(written)
}

/// The files in `folder` that are not what they should be.
pub fn compare(files: &Files, folder: &Path) -> Vec<Stale> {
    let mut foreign = foreign::find(files, folder);
    let mut stale = Vec::new();
    for (path, text) in files {
        let path = folder.join(path);
        let known = fs::read(&path);
        let of_others = foreign.iter().position(|file| file.path == path);
        let difference = match (of_others, known) {
            (Some(index), _) => Difference::Foreign(foreign.remove(index).conflict),
            (None, Err(_)) => Difference::Missing,
            (None, Ok(known)) if known == text.as_bytes() => continue,
            (None, Ok(known)) => Difference::Changed(first_difference(&known, text.as_bytes())),
        };
        stale.push(Stale { path, difference });
    }
    stale.extend(left(files, folder).into_iter().map(|path| Stale {
        path: folder.join(path),
        difference: Difference::Left,
    }));
    stale.extend(foreign.into_iter().map(|Foreign { path, conflict }| Stale {
        path,
        difference: Difference::Foreign(conflict),
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

/// Whether a file was generated: its first line is the mark, and not that of another generator. A manifest, which its
/// user may write anew, has a record as well.
pub fn is_generated(path: &Path) -> bool {
    if path.ends_with(MANIFEST) && fs::read_to_string(path).is_ok_and(|text| manifest::has_record(&text)) {
        return true;
    }
    let mut text = String::new();
    let read = File::open(path).and_then(|file| BufReader::new(file).read_line(&mut text));
    let first = text.lines().next().filter(|_| read.is_ok()).unwrap_or_default();
    let comment = first.strip_prefix("// ").or_else(|| first.strip_prefix("# "));
    let rest = comment.and_then(|comment| comment.strip_prefix(MARK));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(": ") || rest.starts_with(" from `"))
}
