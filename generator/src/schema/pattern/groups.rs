//! The capturing groups of a regular expression (ECMA-262, section 22.2.1.1).
//!
//! They are counted before the parser runs, since what `\2` means depends on how many
//! there are in all, and a reference may stand before its group.

use super::PatternError;

/// The capturing groups, in order.
pub(super) struct Groups<'a> {
    names: Vec<Option<&'a str>>,
}

impl Groups<'_> {
    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.names.len()
    }

    /// The number of the group of that name.
    pub(super) fn by_name(&self, name: &str) -> Option<usize> {
        let index = self.names.iter().position(|known| *known == Some(name))?;
        Some(index + 1)
    }
}

/// Finds the capturing groups.
pub(super) fn scan(source: &str) -> Result<Groups<'_>, PatternError> {
    let mut groups = Groups { names: Vec::new() };
    let mut in_class = false;
    let mut chars = source.char_indices();
    while let Some((offset, c)) = chars.next() {
        match c {
            '\\' => {
                chars.next();
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => {
                let Some(name) = capture(chars.as_str()) else {
                    continue;
                };
                if name.is_some_and(|name| groups.by_name(name).is_some()) {
                    return Err(PatternError {
                        offset,
                        message: "another group has this name".to_owned(),
                    });
                }
                groups.names.push(name);
            }
            _ => {}
        }
    }
    Ok(groups)
}

/// Tells from what follows a `(` whether the group captures, and under which name.
fn capture(rest: &str) -> Option<Option<&str>> {
    match rest.strip_prefix('?') {
        None => Some(None),
        Some(rest) => {
            let (name, _) = split_name(rest.strip_prefix('<')?)?;
            Some(Some(name))
        }
    }
}

/// Splits a group's name and the `>` after it off the front of a text.
pub(super) fn split_name(text: &str) -> Option<(&str, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    let (name, rest) = text.split_at_checked(text.find(|c| !is_part(c))?)?;
    let starts = name.starts_with(|c: char| !c.is_numeric());
    Some((name, rest.strip_prefix('>')?)).filter(|_| starts)
}
