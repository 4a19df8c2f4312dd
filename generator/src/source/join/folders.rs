//! Which files a description may refer to.

use std::path::{Path, PathBuf};

use super::Refusal;
use crate::source::pointer::unescaped_uri;

/// The folders that files are read from, by their canonical paths.
pub(super) struct Folders {
    /// The description's own.
    own: PathBuf,
    /// The same, as it was given.
    given: PathBuf,
    allowed: Vec<PathBuf>,
}

impl Folders {
    /// The folder of the description at `path`, and those that are `allowed`.
    pub(super) fn new(path: &Path, allowed: &[PathBuf]) -> Folders {
        Folders {
            own: canonical(path).parent().map(Path::to_owned).unwrap_or_default(),
            given: path.parent().map(Path::to_owned).unwrap_or_default(),
            allowed: allowed.iter().map(|folder| canonical(folder)).collect(),
        }
    }

    /// What the file at the canonical `path` is called: by its way from the description's folder, the same on all
    /// machines.
    pub(super) fn name_of(&self, path: &Path, written: &str) -> Result<String, Refusal> {
        let mut folders = std::iter::once(&self.own).chain(&self.allowed);
        if !folders.any(|folder| path.starts_with(folder)) {
            return Err(Refusal {
                code: "forbidden-file",
                message: format!("`{written}` is not in the description's folder: it is not read"),
                help: Some(
                    "allow its folder with `--allow-folder FOLDER`, or `allow_folders` in the configuration".to_owned(),
                ),
            });
        }
        let shared = path.components().zip(self.own.components());
        let shared = shared.take_while(|(one, other)| one == other).count();
        let up = self.own.components().skip(shared).map(|_| "..".to_owned());
        let down = path.components().skip(shared);
        let down = down.map(|component| component.as_os_str().to_string_lossy().into_owned());
        Ok(up.chain(down).collect::<Vec<_>>().join("/"))
    }

    /// The path of the file `name`, in the form in which the description's was given.
    pub(super) fn shown(&self, path: &Path, name: &str) -> PathBuf {
        let shown = self.given.join(name);
        match canonical(&shown) == path {
            true => shown,
            false => path.to_owned(),
        }
    }
}

/// The canonical path, or the path itself where there is no file.
pub(super) fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

/// The path that the reference `written` in the file `from` leads to.
pub(super) fn relative_to(from: &Path, written: &str) -> Result<PathBuf, Refusal> {
    let scheme = written.split_once(':').map(|(scheme, _)| scheme).unwrap_or_default();
    let letters = scheme
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    if letters && scheme.starts_with(|first: char| first.is_ascii_alphabetic()) {
        let message = format!("`{written}` is not read: only files are, by relative paths");
        return Err(Refusal::new("forbidden-reference", message));
    }
    let Ok(path) = unescaped_uri(written) else {
        let message = format!("`{written}` is not a URI reference");
        return Err(Refusal::new("invalid-reference", message));
    };
    Ok(from.parent().unwrap_or(Path::new("")).join(path))
}
