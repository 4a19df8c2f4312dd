//! Files: their text, the value trees in them, and where in the text a node is.

mod fingerprint;
pub mod join;
mod json;
mod origins;
pub mod overlay;
mod pointer;
mod position;
pub(crate) mod references;
pub mod swagger;
#[cfg(test)]
mod tests;
mod trail;
mod yaml;

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;

use serde_json::Value;

pub use fingerprint::{fingerprint, hash};
pub use origins::Origins;
pub use pointer::{InvalidPointer, Pointer};
pub(crate) use pointer::{Way, unescaped_uri};
pub use position::Position;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, Target};
use position::{Index, Lines};

/// The largest file that is read, in bytes.
const LARGEST_FILE: u64 = 64 << 20;

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// A file of [`Sources`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(usize);

/// The files of a run.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
}

/// A file. What only diagnostics need is made when the first one is printed.
#[derive(Debug)]
struct Source {
    path: String,
    text: String,
    is_json: bool,
    lines: OnceLock<Lines>,
    index: OnceLock<Index>,
}

/// What a file holds.
struct Document {
    value: Value,
    /// The members whose objects have another one of that name before them.
    duplicates: Vec<Pointer>,
    diagnostics: Vec<Diagnostic>,
}

/// Why a file is not read.
struct Refusal {
    code: &'static str,
    message: String,
    /// Where, in bytes.
    offset: Option<usize>,
}

impl Sources {
    /// Creates an empty collection.
    pub fn new() -> Sources {
        Sources::default()
    }

    /// Reads and parses a file, which must be a regular one. Diagnostics call it by `path` as it is given.
    pub fn load(&mut self, path: &Path, diagnostics: &mut Diagnostics) -> Option<(FileId, Value)> {
        match read(path) {
            Ok(text) => self.add(path.display().to_string(), text, diagnostics),
            Err(refusal) => {
                diagnostics.push(Diagnostic::error(refusal.code, refusal.message));
                None
            }
        }
    }

    /// Adds a text, which diagnostics call by `path`, and parses it: as JSON (RFC 8259) if it looks like JSON, as YAML
    /// 1.2 otherwise, or if it turns out not to be JSON and `path` does not promise it.
    pub fn add(&mut self, path: String, text: String, diagnostics: &mut Diagnostics) -> Option<(FileId, Value)> {
        let file = FileId(self.files.len());
        let (is_json, document) = parse(&path, &text, file);
        self.files.push(Source {
            path,
            text,
            is_json,
            lines: OnceLock::new(),
            index: OnceLock::new(),
        });
        match document {
            Ok(Document { value: Value::Null, .. }) => {
                let problem = Diagnostic::error("empty-document", "no document found: the file is empty");
                diagnostics.push(problem.at(Place::value(file, Pointer::root())));
                None
            }
            Ok(document) => {
                if !document.duplicates.is_empty() {
                    diagnostics.extend(self.duplicate_keys(file, document.duplicates));
                }
                diagnostics.extend(document.diagnostics);
                Some((file, document.value))
            }
            Err(refusal) => {
                let offset = refusal.offset.unwrap_or_default();
                let place = Place::source(file, Pointer::root(), offset..offset);
                diagnostics.push(Diagnostic::error(refusal.code, refusal.message).at(place));
                None
            }
        }
    }

    /// Returns the paths of the files, as they were given, in the order in which they were read.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|source| source.path.as_str())
    }

    /// Returns the file's path, as it was given.
    pub fn path(&self, file: FileId) -> &str {
        self.files.get(file.0).map_or("", |source| &source.path)
    }

    /// Returns the file's text, without a byte order mark.
    pub fn text(&self, file: FileId) -> &str {
        self.files.get(file.0).map_or("", |source| &source.text)
    }

    /// Returns where in the text the place is. A node that is not written there, such as one that came by an alias, is
    /// where the nearest node around it is. Returns `None` if that is unknown too.
    pub fn position(&self, place: &Place) -> Option<Position> {
        let source = self.files.get(place.file.0)?;
        let bytes = match &place.target {
            Target::Source(bytes) => bytes.clone(),
            Target::Key => source.index().key(&place.pointer, &source.text)?,
            Target::Value => source.index().value(&place.pointer, &source.text)?,
            Target::Text(bytes) => source.index().text(&place.pointer, bytes, &source.text)?,
        };
        Some(
            source
                .lines
                .get_or_init(|| Lines::new(&source.text))
                .position(&source.text, bytes),
        )
    }

    /// Returns the text of the value at the place as it is written, if it is written there.
    pub fn written(&self, place: &Place) -> Option<&str> {
        let source = self.files.get(place.file.0)?;
        source.text.get(source.index().written(&place.pointer, &source.text)?)
    }

    /// Returns a refusal for each name that an object has twice, with both places where they can be found.
    fn duplicate_keys(&self, file: FileId, duplicates: Vec<Pointer>) -> Vec<Diagnostic> {
        let refusal = |pointer: &Pointer| {
            let name = pointer.last().unwrap_or_default();
            Diagnostic::refusal(
                "duplicate-key",
                format!("the key `{name}` appears twice: the last one counts"),
            )
        };
        let source = self.files.get(file.0);
        let located = source.map_or(Vec::new(), |source| source.index().repeats(&source.text));
        if located.is_empty() {
            let unlocated = |pointer| refusal(&pointer).at(Place::key(file, pointer));
            return duplicates.into_iter().map(unlocated).collect();
        }
        let both = |repeat: &position::Repeat| {
            let place = |bytes: &std::ops::Range<usize>| Place::source(file, repeat.pointer.clone(), bytes.clone());
            refusal(&repeat.pointer)
                .at(place(&repeat.second))
                .related(place(&repeat.first), "first written here")
        };
        located.iter().map(both).collect()
    }
}

impl Source {
    fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            if self.is_json {
                Index::of_json()
            } else {
                Index::of_yaml(&self.text)
            }
        })
    }
}

/// Reads a text file, but no device, pipe or folder, which could block or never end.
fn read(path: &Path) -> Result<String, Refusal> {
    let name = path.display();
    let refusal = |code, message| Refusal {
        code,
        message,
        offset: None,
    };
    let unreadable = |error| refusal("unreadable-file", format!("`{name}` cannot be read: {error}"));
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(refusal("not-a-file", format!("`{name}` is not a regular file")));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LARGEST_FILE + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(refusal(
            "file-too-large",
            format!("`{name}` is larger than {} MiB", LARGEST_FILE >> 20),
        ));
    }
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let (valid, rest) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
        let byte = rest.first().copied().unwrap_or_default();
        let line = valid.split(|byte| *byte == b'\n').count();
        let offset = valid.len();
        let message = format!("`{name}` is not UTF-8 text: byte 0x{byte:02X} at offset {offset}, in line {line}");
        refusal("not-utf8", message)
    })?;
    if text.starts_with(BYTE_ORDER_MARK) {
        text.remove(0);
    }
    Ok(text)
}

/// Parses a text, and says whether it is JSON.
fn parse(path: &str, text: &str, file: FileId) -> (bool, Result<Document, Refusal>) {
    let has_extension = |extensions: &[&str]| {
        let extension = Path::new(path).extension().and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| extensions.iter().any(|other| extension.eq_ignore_ascii_case(other)))
    };
    if !text.trim_start().starts_with(['{', '[']) {
        return (false, yaml::parse(text, file));
    }
    match json::parse(text) {
        Err(_) if has_extension(&["yaml", "yml"]) => (false, yaml::parse(text, file)),
        Err(error) if !has_extension(&["json"]) => match yaml::parse(text, file) {
            Ok(document) => (false, Ok(document)),
            Err(_) => (true, Err(error)),
        },
        document => (true, document),
    }
}

/// Returns a parser's message without the position at its end, which diagnostics print in their own way.
fn without_position(mut message: String) -> String {
    if let Some((start, position)) = message.rsplit_once(" at line ")
        && position.split(" column ").all(|number| number.parse::<usize>().is_ok())
    {
        message.truncate(start.len());
    }
    message
}

/// Returns how many brackets are open at most in a text, those in strings and comments included.
fn deepest_nesting(text: &str, opening: &[u8], closing: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in text.bytes() {
        if opening.contains(&byte) {
            depth += 1;
            deepest = deepest.max(depth);
        } else if closing.contains(&byte) {
            depth = depth.saturating_sub(1);
        }
    }
    deepest
}
