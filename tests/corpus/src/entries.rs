//! The descriptions that are meant by paths: files, folders of them, and folders with a manifest.

use std::fs;
use std::path::{Path, PathBuf};

use generator::{Generator, Level, Reading, is_crate_name};

/// A description.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The name of the package that is generated from it.
    pub name: String,
    /// The file, or the one of several that refers to the others.
    pub file: PathBuf,
    /// What kind of description the manifest says that it is.
    pub kind: Option<String>,
    /// The manifest's folder, anything in which the description may refer to.
    pub allowed: Option<PathBuf>,
    /// How it is read.
    pub reading: Reading,
}

/// The file that lists the descriptions of a folder: comma-separated, with the columns `name`, `file` and `kind`.
const MANIFEST: &str = "MANIFEST.csv";

/// The descriptions that `paths` mean whose names contain `only`.
pub fn of(paths: &[PathBuf], only: &str) -> Result<Vec<Entry>, String> {
    let mut entries = Vec::new();
    for path in paths {
        let manifest = path.join(MANIFEST);
        match (path.is_dir(), manifest.exists()) {
            (false, _) => entries.push(Entry::of_file(path.clone())),
            (true, false) => entries.extend(folder(path)?),
            (true, true) => {
                let text = fs::read_to_string(&manifest).map_err(|error| told(&manifest, &error))?;
                let listed = listed(&text, path).ok_or_else(|| told(&manifest, &"a column is missing"))?;
                let (there, absent): (Vec<Entry>, _) = listed.into_iter().partition(|entry| entry.file.exists());
                entries.extend(there);
                absent
                    .iter()
                    .for_each(|entry| println!("{} is listed but not there", entry.file.display()));
            }
        }
    }
    entries.retain(|entry| entry.name.contains(only));
    Ok(entries)
}

fn told(path: &Path, error: &dyn std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}

/// The descriptions in a folder, by name.
fn folder(path: &Path) -> Result<Vec<Entry>, String> {
    let entries = fs::read_dir(path).map_err(|error| told(path, &error))?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| {
        path.extension()
            .is_some_and(|end| end == "yaml" || end == "yml" || end == "json")
    });
    files.sort();
    Ok(files.into_iter().map(Entry::of_file).collect())
}

/// The descriptions that a manifest lists.
fn listed(manifest: &str, folder: &Path) -> Option<Vec<Entry>> {
    let mut lines = manifest.lines().map(cells);
    let head = lines.next()?;
    let column = |name: &str| head.iter().position(|cell| cell == name);
    let (name, file, kind) = (column("name")?, column("file")?, column("kind")?);
    lines
        .filter(|cells| cells.iter().any(|cell| !cell.is_empty()))
        .map(|cells| {
            Some(Entry {
                name: package(cells.get(name)?),
                file: folder.join(cells.get(file)?),
                kind: cells.get(kind).cloned(),
                allowed: Some(folder.to_owned()),
                reading: Reading::default(),
            })
        })
        .collect()
}

/// The cells of a line, those in quotes included.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match (c, cells.last_mut()) {
            ('"', _) => quoted = !quoted,
            (',', _) if !quoted => cells.push(String::new()),
            (c, Some(cell)) => cell.push(c),
            (_, None) => {}
        }
    }
    cells
}

/// A name for the package of what is called `name`.
pub fn package(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let name = words.join("-").to_ascii_lowercase();
    match is_crate_name(&name) {
        true => name,
        false => format!("api-{name}"),
    }
}

impl Entry {
    fn of_file(file: PathBuf) -> Entry {
        Entry {
            name: package(&file.file_stem().unwrap_or_default().to_string_lossy()),
            file,
            kind: None,
            allowed: None,
            reading: Reading::default(),
        }
    }

    /// The description as its author means it, and to the letter, under another name.
    pub fn in_both_readings(self) -> [Entry; 2] {
        let to_the_letter = Entry {
            name: format!("{}-letter", self.name),
            reading: Reading::Letter,
            ..self.clone()
        };
        [self, to_the_letter]
    }

    /// What generates the description's crate.
    pub fn generator(&self) -> Generator {
        // Of a published description with a reference to nothing, its users generate the rest.
        let generator = Generator::new(&self.file)
            .name(&self.name)
            .reading(self.reading)
            .level("unresolved-reference", Level::Warn);
        match &self.allowed {
            Some(folder) => generator.allow_folder(folder),
            None => generator,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_names_the_files_that_are_entered() {
        let manifest = "name,file,source,kind\na.b,multi/a/root.yaml,\"by x, y\",real\n";
        let entry = Entry {
            name: "a-b".to_owned(),
            file: PathBuf::from("corpus/multi/a/root.yaml"),
            kind: Some("real".to_owned()),
            allowed: Some(PathBuf::from("corpus")),
            reading: Reading::default(),
        };
        assert_eq!(listed(manifest, Path::new("corpus")), Some(vec![entry]));
        assert_eq!(listed("name,path\n", Path::new("corpus")), None);
    }
}
