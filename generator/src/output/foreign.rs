//! Files of others where files are to be written.

use std::path::{Path, PathBuf};
use std::{fmt, fs};

use super::{Files, is_generated};

/// A file that was not generated and is in the way of one that is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreign {
    /// The file.
    pub path: PathBuf,
    /// How it is in the way.
    pub conflict: Conflict,
}

/// How a file that was not generated is in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// It would be overwritten.
    Overwritten,
    /// It is a second file for the module that this generated file is.
    SameModule(PathBuf),
    /// It is a file where a folder has to be, or a folder where a file has to be.
    Blocks,
}

impl fmt::Display for Foreign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.path.display(), self.conflict)
    }
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Conflict::Overwritten => write!(f, "was not generated, so it is not overwritten"),
            Conflict::SameModule(other) => {
                write!(f, "was not generated, and is the same module as {}", other.display())
            }
            Conflict::Blocks => write!(
                f,
                "was not generated, and is in the way of a file or folder of that name"
            ),
        }
    }
}

/// The files in `folder` that were not generated and are in the way of `files`, each once.
pub fn find(files: &Files, folder: &Path) -> Vec<Foreign> {
    let mut found: Vec<Foreign> = Vec::new();
    let mut add = |path: PathBuf, conflict| {
        if !found.iter().any(|known| known.path == path) {
            found.push(Foreign { path, conflict });
        }
    };
    for inside in files.keys() {
        let path = folder.join(inside);
        let parents = path.ancestors().skip(1).take_while(|parent| parent.starts_with(folder));
        if let Some(file) = parents
            .filter(|parent| !parent.as_os_str().is_empty())
            .find(|parent| is_other(parent))
        {
            add(file.to_owned(), Conflict::Blocks);
        } else if path.is_dir() {
            add(path, Conflict::Blocks);
        } else if exists(&path) && !is_generated(&path) {
            add(path, Conflict::Overwritten);
        }
        if let Some(other) = same_module(inside).filter(|other| !files.contains_key(other)) {
            let other = folder.join(other);
            if exists(&other) && !is_generated(&other) {
                add(other, Conflict::SameModule(inside.clone()));
            }
        }
    }
    found
}

/// The other file that may hold the module that the file at `path` holds.
fn same_module(path: &Path) -> Option<PathBuf> {
    let (parent, stem) = (path.parent()?, path.file_stem()?.to_str()?);
    if path.extension()? != "rs" || parent.as_os_str().is_empty() || parent == Path::new("src") && stem == "lib" {
        return None;
    }
    match stem {
        "mod" => Some(parent.with_extension("rs")),
        _ => Some(path.with_extension("").join("mod.rs")),
    }
}

fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn is_other(path: &Path) -> bool {
    exists(path) && !path.is_dir()
}
