//! One document of several files: what `$ref`s lead to in other files is embedded.

mod folders;
#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::origins::Origin;
use super::references::{self, Kind, Reference};
use super::{FileId, Origins, Pointer, Sources};
use crate::diagnostic::{Diagnostic, Diagnostics, Place, Severity};
use folders::Folders;

/// The member of the effective document that holds the other files, by their paths relative to the description's folder.
pub const FILES: &str = "x-files";

/// Embeds the files that `document`, the description that was read from `path`, refers to, each once, and lets every
/// reference into them lead to where they are now. A reference that leads out of the description's folder and the
/// `allowed` ones, or to a file that can't be read, stays as it is and is told.
pub fn join(
    document: &mut Value,
    path: &Path,
    allowed: &[PathBuf],
    sources: &mut Sources,
    origins: &mut Origins,
    diagnostics: &mut Diagnostics,
) {
    let description = Part {
        path: path.to_owned(),
        at: Pointer::root(),
        value: std::mem::take(document),
    };
    let mut join = Join {
        folders: Folders::new(path, allowed),
        sources,
        origins,
        diagnostics,
        known: HashMap::from([(folders::canonical(path), Some(0))]),
        parts: vec![description],
        searched: BTreeSet::new(),
        pending: VecDeque::new(),
        corrected: Vec::new(),
    };
    join.search(0, Pointer::root(), Kind::Object);
    while let Some((part, pointer, kind)) = join.pending.pop_front() {
        join.references(part, &pointer, kind);
    }
    *document = join.joined();
}

/// Returns `true` if the node is in a file that has been joined.
pub fn is_joined(pointer: &Pointer) -> bool {
    pointer.tokens().next().is_some_and(|section| section == FILES)
}

/// Returns what a schema in a joined file is called: by its own name there, or by the file that it is alone in. One that
/// is part of another thing has none.
pub fn component_name(pointer: &Pointer) -> Option<String> {
    let mut way = pointer.tokens().skip_while(|section| section != FILES).skip(1);
    let file = way.next().filter(|_| is_joined(pointer))?;
    let way: Vec<_> = way.collect();
    match way.as_slice() {
        [] => Path::new(&*file)
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned()),
        [.., around, last] if around == "properties" || last.starts_with("x-") => None,
        [.., last] if last == "schema" || references::is_subschema(last) => None,
        [.., last] => Some(last.clone().into_owned()),
    }
}

/// A joining in progress.
struct Join<'a> {
    folders: Folders,
    sources: &'a mut Sources,
    origins: &'a mut Origins,
    diagnostics: &'a mut Diagnostics,
    /// The files. The first is the description.
    parts: Vec<Part>,
    /// The files that were asked for, by their canonical paths; `None` are those that can't be read.
    known: HashMap<PathBuf, Option<usize>>,
    /// The nodes whose references are followed, or will be.
    searched: BTreeSet<(usize, Pointer)>,
    pending: VecDeque<(usize, Pointer, Kind)>,
    /// References whose text changes.
    corrected: Vec<(usize, Pointer, String)>,
}

/// A file.
struct Part {
    /// Where it is, as diagnostics call it.
    path: PathBuf,
    /// Where it is in the joined document.
    at: Pointer,
    value: Value,
}

/// Why a reference is not followed.
struct Refusal {
    code: &'static str,
    message: String,
    help: Option<String>,
}

impl Join<'_> {
    /// Has the references in a node followed, unless they are already. Only what is reached counts: a file may hold
    /// much besides.
    fn search(&mut self, part: usize, pointer: Pointer, kind: Kind) {
        let mut around = Some(pointer.clone());
        while let Some(node) = around {
            if self.searched.contains(&(part, node.clone())) {
                return;
            }
            around = node.parent().filter(|_| !references::is_skipped(&node));
        }
        self.searched.insert((part, pointer.clone()));
        self.pending.push_back((part, pointer, kind));
    }

    fn references(&mut self, part: usize, pointer: &Pointer, kind: Kind) {
        let Some(value) = self.parts.get(part).and_then(|part| pointer.resolve(&part.value)) else {
            return;
        };
        let mut found = references::find(value, pointer, kind);
        found.retain(|reference| !self.is_name(reference));
        for reference in found {
            match self.target(part, &reference) {
                Ok((target, pointer)) => {
                    if target > 0 || part > 0 || !reference.text.starts_with('#') {
                        let text = self
                            .parts
                            .get(target)
                            .map(|target| target.at.join(&pointer).to_fragment());
                        self.corrected.extend(text.map(|text| (part, reference.at, text)));
                    }
                    self.search(target, pointer, reference.kind);
                }
                Err(refusal) => self.tell(part, &reference.at, refusal),
            }
        }
    }

    /// Whether a reference is but the name of a component of the description.
    fn is_name(&self, reference: &Reference) -> bool {
        let description = self.parts.first().filter(|_| reference.may_be_name);
        description.is_some_and(|description| references::has_component(&description.value, &reference.text))
    }

    /// The file and the node that a reference leads to. Whether there is such a node in the description itself is not
    /// looked at here.
    fn target(&mut self, part: usize, reference: &Reference) -> Result<(usize, Pointer), Refusal> {
        let (file, fragment) = reference.text.split_once('#').unwrap_or((&reference.text, ""));
        if !file.is_empty() && reference.is_identified {
            let message = format!("`{}` is relative to an `$id`, which is not supported", reference.text);
            return Err(Refusal::new("unsupported-reference", message));
        }
        let target = match file {
            "" => part,
            file => self.file(part, file)?,
        };
        let pointer = Pointer::from_fragment(fragment).ok();
        let exists = |pointer: &Pointer| {
            let target = self.parts.get(target);
            target.is_some_and(|target| pointer.resolve(&target.value).is_some())
        };
        match pointer {
            Some(pointer) if target == 0 && part == 0 && file.is_empty() => Ok((0, pointer)),
            Some(pointer) if exists(&pointer) => Ok((target, pointer)),
            Some(pointer) if pointer.as_str() == "/" => {
                let message = "`#/` is the member without a name, which is not there: the whole document is taken";
                let diagnostic = Diagnostic::warning("misspelt-fragment", message).help("leave the slash away");
                self.diagnostics
                    .extend(self.place(part, &reference.at).map(|place| diagnostic.at(place)));
                Ok((target, Pointer::root()))
            }
            // The description's own references are looked at when it is read.
            None if target == 0 && part == 0 => Ok((0, Pointer::root())),
            _ => Err(Refusal::new(
                "unresolved-reference",
                format!("nothing is at `{}`", reference.text),
            )),
        }
    }

    /// The file that the path `written`, relative to the file `part`, leads to.
    fn file(&mut self, part: usize, written: &str) -> Result<usize, Refusal> {
        let from = self.parts.get(part).map(|part| part.path.clone()).unwrap_or_default();
        let path = folders::relative_to(&from, written)?;
        let canonical = path
            .canonicalize()
            .map_err(|error| Refusal::new("unresolved-reference", format!("`{written}` can't be read: {error}")))?;
        if let Some(known) = self.known.get(&canonical) {
            let unreadable = || Refusal::new("unresolved-reference", format!("`{written}` can't be read"));
            return known.ok_or_else(unreadable);
        }
        let name = self.folders.name_of(&canonical, written)?;
        let path = self.folders.shown(&canonical, &name);
        let loaded = self.load(&path);
        let index = loaded.map(|(file, value)| {
            let at = Pointer::root().child(FILES).child(&name);
            let root = Origin {
                file,
                pointer: Pointer::root(),
            };
            self.origins.insert(at.clone(), root);
            self.parts.push(Part { path, at, value });
            self.parts.len() - 1
        });
        self.known.insert(canonical, index);
        index.ok_or_else(|| Refusal::new("unresolved-reference", format!("`{written}` can't be read")))
    }

    /// Loads a file. What is wrong with it costs only what needs it.
    fn load(&mut self, path: &Path) -> Option<(FileId, Value)> {
        let mut found = Diagnostics::new();
        let loaded = self.sources.load(path, &mut found);
        self.diagnostics.extend(found.iter().cloned().map(|mut diagnostic| {
            if diagnostic.severity == Severity::Error {
                diagnostic.severity = Severity::Refusal;
            }
            diagnostic
        }));
        loaded
    }

    /// Where the node `at` of a file is written.
    fn place(&self, part: usize, at: &Pointer) -> Option<Place> {
        let part = self.parts.get(part)?;
        Some(self.origins.place(&part.at.join(at)))
    }

    fn tell(&mut self, part: usize, at: &Pointer, refusal: Refusal) {
        let Some(place) = self.place(part, at) else { return };
        let diagnostic = match references::is_beside_the_contract(at) {
            true => Diagnostic::warning(refusal.code, refusal.message),
            false => Diagnostic::refusal(refusal.code, refusal.message),
        };
        let diagnostic = diagnostic.at(place);
        self.diagnostics.push(match refusal.help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }

    /// The description with the files in it.
    fn joined(mut self) -> Value {
        for (part, at, text) in self.corrected {
            let written = self
                .parts
                .get_mut(part)
                .and_then(|part| part.value.pointer_mut(at.as_str()));
            if let Some(written) = written {
                *written = Value::String(text);
            }
        }
        let mut parts = self.parts.into_iter();
        let mut document = parts.next().map(|part| part.value).unwrap_or_default();
        let files: Map<_, _> = parts
            .filter_map(|part| Some((part.at.last()?.into_owned(), part.value)))
            .collect();
        if let (Value::Object(members), false) = (&mut document, files.is_empty()) {
            members.insert(FILES.to_owned(), Value::Object(files));
        }
        document
    }
}

impl Refusal {
    fn new(code: &'static str, message: String) -> Refusal {
        Refusal {
            code,
            message,
            help: None,
        }
    }
}
