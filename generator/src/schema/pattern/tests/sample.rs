//! Texts that a pattern is likely to match, and texts that differ a little from these.

use std::collections::BTreeMap;

use super::super::ast::{Node, Repeat};
use super::super::class::Class;
use super::differential::{Random, TEXT};

/// How often a part without a greatest count is repeated beyond its least one.
const MORE: usize = 3;

/// The longest text that is made.
const LONGEST: usize = 400;

/// A text that the pattern matches, unless an assertion forbids it.
pub(super) fn sample(node: &Node, random: &mut Random) -> String {
    let mut text = String::new();
    write(node, random, &mut BTreeMap::new(), &mut text);
    text
}

/// The text, changed in one place.
pub(super) fn mutate(text: &str, random: &mut Random) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let at = random.below(chars.len() + 1);
    let other: Vec<char> = random.pick(TEXT).chars().collect();
    match random.below(5) {
        0 if at < chars.len() => drop(chars.remove(at)),
        1 if at < chars.len() => drop(chars.splice(at..=at, other)),
        2 if at < chars.len() => chars.insert(at, chars[at]),
        3 => chars.truncate(at),
        _ => drop(chars.splice(at..at, other)),
    }
    chars.into_iter().collect()
}

fn write(node: &Node, random: &mut Random, captures: &mut BTreeMap<usize, String>, text: &mut String) {
    if text.len() > LONGEST {
        return;
    }
    match node {
        Node::Empty | Node::Edge(_) | Node::WordBoundary { .. } => {}
        Node::Class(class) => text.extend(character(class, random)),
        Node::Concat(parts) => parts.iter().for_each(|part| write(part, random, captures, text)),
        Node::Alternation(parts) => write(&parts[random.below(parts.len())], random, captures, text),
        Node::Capture { group, body } => {
            let start = text.len();
            write(body, random, captures, text);
            captures.insert(*group, text[start..].to_owned());
        }
        Node::Repeat(Repeat { body, min, max, .. }) => {
            let min = *min as usize;
            let max = max.map_or(min + MORE, |max| (max as usize).min(min + MORE));
            // Both ends are where mistakes are.
            let within = min + random.below(max - min + 1);
            for _ in 0..random.pick_of(&[min, max, within]) {
                write(body, random, captures, text);
            }
        }
        Node::Look(look) if !look.negated && random.below(2) == 0 => write(&look.body, random, captures, text),
        Node::Look(_) => {}
        Node::BackReference(reference) => text.extend(captures.get(&reference.group).cloned()),
    }
}

fn character(class: &Class, random: &mut Random) -> Option<char> {
    let Some(ranges) = class.ranges() else {
        // A Unicode property takes part.
        return random.pick(&["a", "Z", "1", "é", "π", "_"]).chars().next();
    };
    let (first, last) = *ranges.get(random.below(ranges.len().max(1)))?;
    let offset = random.below(u32::from(last) as usize - u32::from(first) as usize + 1);
    let within = char::from_u32(u32::from(first) + u32::try_from(offset).ok()?);
    Some(random.pick_of(&[first, last, within.unwrap_or(first)]))
}
