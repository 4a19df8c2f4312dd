//! Lists of what is known not to be judged as others judge it, each with the reason.

use std::collections::BTreeMap;
use std::path::Path;

/// What is known to be judged otherwise: by the names of the whole and of the part, such as a suite and a group, or a
/// description and a schema, the reasons.
#[derive(Default)]
pub struct Exceptions(BTreeMap<(String, String), String>);

impl Exceptions {
    /// Reads a list: a line has the whole, the part and the reason, with bars between them; `#` begins a comment.
    pub fn load(path: &Path) -> Result<Exceptions, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Exceptions::parse(&text)
            .map_err(|line| format!("{}: not three parts with ` | ` between them: {line}", path.display()))
    }

    fn parse(text: &str) -> Result<Exceptions, String> {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let entries = lines.map(|line| match line.splitn(3, " | ").collect::<Vec<_>>()[..] {
            [suite, group, reason] => Ok(((suite.to_owned(), group.to_owned()), reason.to_owned())),
            _ => Err(line.to_owned()),
        });
        entries.collect::<Result<_, _>>().map(Exceptions)
    }

    /// Whether what is of these names is listed.
    pub fn has(&self, whole: &str, part: &str) -> bool {
        self.0.contains_key(&(whole.to_owned(), part.to_owned()))
    }

    /// What is listed of `whole`.
    pub fn of(&self, whole: &str) -> impl Iterator<Item = &str> {
        let of = self.0.keys().filter(move |(listed, _)| listed == whole);
        of.map(|(_, part)| part.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_has_wholes_parts_and_reasons() {
        let list = Exceptions::parse("# why\n\nset/not | not | with bars | no type\n").expect("a list");
        let key = ("set/not".to_owned(), "not".to_owned());
        assert_eq!(list.0[&key], "with bars | no type");
        assert!(Exceptions::parse("set/not | not").is_err());
    }
}
