//! Lines as wide as they may be. `prettyplease` breaks lines at about 90 characters, and then gives each part one.
//!
//! What it broke is joined where it fits: groups in brackets, and chains of methods. Nothing changes but white space, and
//! commas at the end of groups. Lines that are too long for it to break are those of traits with many supertraits.

use super::tables::WIDTH;

/// The text of an item, with its lines joined where there is room.
pub fn joined(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut rest = lines.as_slice();
    while let [first, others @ ..] = rest {
        match statement(rest) {
            Some((line, count)) => {
                out.push_str(&line);
                rest = &rest[count..];
            }
            None => {
                match is_too_long(first).then(|| supertraits(first)).flatten() {
                    Some(lines) => out.push_str(&lines),
                    None => out.push_str(first),
                }
                rest = others;
            }
        }
        out.push('\n');
    }
    out
}

fn is_too_long(line: &str) -> bool {
    line.chars().count() > WIDTH
}

/// The line of a trait with its supertraits, one a line.
fn supertraits(line: &str) -> Option<String> {
    let (name, rest) = line.strip_prefix("pub trait ")?.split_once(": ")?;
    let (bounds, body) = rest.split_once(" {")?;
    let bounds = bounds.replace(" + ", "\n    + ");
    let end = if body.is_empty() { "" } else { "\n}" };
    Some(format!("pub trait {name}:\n    {bounds}\n{{{end}"))
}

/// What begins with the first of the lines as one line, if it was broken and has room, and the number of its lines.
fn statement(lines: &[&str]) -> Option<(String, usize)> {
    let [first, second, ..] = lines else { return None };
    let depth = indentation(first);
    let is_deeper = |line: &str| !line.is_empty() && indentation(line) > depth;
    let is_chain = is_deeper(second) && second.trim_start().starts_with('.');
    if first.trim_start().starts_with("//") || !(is_chain || opens(first).is_some()) {
        return None;
    }
    let mut groups = Vec::new();
    let mut out = (*first).to_owned();
    groups.extend(opens(first));
    let mut count = 1;
    for line in &lines[1..] {
        let text = line.trim();
        let closes = text.starts_with([')', ']', '>', '}']);
        let goes_on = is_deeper(line) || (closes && indentation(line) == depth);
        if !goes_on {
            break;
        }
        append(&mut out, text, closes.then(|| groups.pop()).flatten())?;
        let is_block = text.ends_with('{') && opens(text).is_none();
        count += 1;
        match is_block {
            // A block begins, in which all that follows stays as it is.
            true if groups.is_empty() => break,
            true => return None,
            false => groups.extend(opens(text)),
        }
    }
    (count > 1 && groups.is_empty()).then_some((out, count))
}

/// Adds a line to those before it, unless it has no room or can't be joined. It may close a group.
fn append(out: &mut String, text: &str, closed: Option<Open>) -> Option<()> {
    if text.starts_with("//") || text.starts_with("#[") {
        return None;
    }
    let glued = match closed {
        Some(open) => {
            if open != Open::Tuple && out.ends_with(',') {
                out.pop();
            }
            open != Open::Struct
        }
        None => out.ends_with(['(', '[', '<']) || out.ends_with("::{") || text.starts_with('.'),
    };
    if !glued {
        out.push(' ');
    }
    out.push_str(text);
    (!is_too_long(out)).then_some(())
}

/// A group that begins at the end of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Arguments, a list, generics, or imports: a comma at its end means nothing.
    Plain,
    /// Perhaps a tuple, whose comma may be what makes it one.
    Tuple,
    /// The fields of a struct expression.
    Struct,
}

/// The group that a line opens at its end, unless that is a block or the body of an item.
fn opens(line: &str) -> Option<Open> {
    let before = line.get(..line.len().checked_sub(1)?)?;
    match line.chars().next_back()? {
        '(' if before.ends_with(|c: char| c.is_alphanumeric() || "_>!)]".contains(c)) => Some(Open::Plain),
        '(' => Some(Open::Tuple),
        '[' | '<' => Some(Open::Plain),
        '{' if before.ends_with("::") => Some(Open::Plain),
        '{' if before.trim_start() == "Self " => Some(Open::Struct),
        _ => None,
    }
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
