//! JSON Pointer, RFC 6901.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde_json::Value;

/// A JSON pointer, RFC 6901: the way from the root of a document to a node.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(String);

/// The text is no JSON pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPointer;

impl Pointer {
    /// Returns the pointer to the whole document.
    pub fn root() -> Pointer {
        Pointer::default()
    }

    /// Returns the pointer to a member of the object that this one points to.
    pub fn child(&self, name: &str) -> Pointer {
        let mut pointer = self.clone();
        pointer.push(name);
        pointer
    }

    /// Returns the pointer to an element of the array that this one points to.
    pub fn index(&self, index: usize) -> Pointer {
        Pointer(format!("{}/{index}", self.0))
    }

    /// Appends the name of a member, escaped as section 3 says.
    pub(super) fn push(&mut self, name: &str) {
        self.0.push('/');
        for character in name.chars() {
            match character {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                other => self.0.push(other),
            }
        }
    }

    /// Returns the pointer to the object or array that holds the node, or `None` for the root.
    pub fn parent(&self) -> Option<Pointer> {
        self.0.rfind('/').map(|slash| Pointer(self.0[..slash].to_owned()))
    }

    /// Returns the node's name in its object or index in its array, or `None` for the root.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.0.rsplit_once('/').map(|(_, token)| unescape(token))
    }

    /// Returns the names and indexes on the way, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.split('/').skip(1).map(unescape)
    }

    /// Returns `true` if the node is `ancestor` or is in it.
    pub fn starts_with(&self, ancestor: &Pointer) -> bool {
        self.strip_prefix(ancestor).is_some()
    }

    /// Returns the way from `ancestor` to the node, or `None` if the node is not in it.
    pub fn strip_prefix(&self, ancestor: &Pointer) -> Option<Pointer> {
        let rest = self.0.strip_prefix(&ancestor.0)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| Pointer(rest.to_owned()))
    }

    /// Returns the pointer to the node that is at `rest` in this one.
    pub fn join(&self, rest: &Pointer) -> Pointer {
        Pointer(format!("{}{}", self.0, rest.0))
    }

    /// Returns the node of `document`, if there is one.
    pub fn resolve<'a>(&self, document: &'a Value) -> Option<&'a Value> {
        // `Value::pointer` allocates for each token.
        self.tokens().try_fold(document, |node, token| step(node, &token))
    }

    /// Returns the text of the pointer.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the pointer as a URI fragment with its `#`, section 6.
    pub fn to_fragment(&self) -> String {
        let mut fragment = String::from("#");
        for byte in self.0.bytes() {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => fragment.push(char::from(byte)),
                _ if b"-._~!$&'()*+,;=:@/?".contains(&byte) => fragment.push(char::from(byte)),
                _ => fragment += &format!("%{byte:02X}"),
            }
        }
        fragment
    }

    /// Reads a pointer from a URI fragment, with or without its `#`, section 6.
    pub fn from_fragment(fragment: &str) -> Result<Pointer, InvalidPointer> {
        unescaped_uri(fragment.strip_prefix('#').unwrap_or(fragment))?.parse()
    }
}

/// The way to a node of a document. The next way begins where it leaves this one, so that reading one node after the other
/// takes a step or two for each, however deep they are.
#[derive(Debug, Default)]
pub(crate) struct Way<'a> {
    pointer: String,
    /// The nodes below the root, each with the length of its pointer.
    nodes: Vec<(usize, &'a Value)>,
}

impl<'a> Way<'a> {
    /// Returns the node of `document`, which is always the same, if there is one.
    pub(crate) fn resolve(&mut self, pointer: &Pointer, document: &'a Value) -> Option<&'a Value> {
        let text = pointer.as_str();
        let same = text.bytes().zip(self.pointer.bytes());
        let same = same.take_while(|(one, other)| one == other).count();
        let is_on_the_way = |length: usize| length <= same && text[length..].chars().next().is_none_or(|c| c == '/');
        let kept = self.nodes.iter().take_while(|(length, _)| is_on_the_way(*length));
        self.nodes.truncate(kept.count());
        let (mut length, mut node) = self.nodes.last().copied().unwrap_or((0, document));
        self.pointer.truncate(length);
        while length < text.len() {
            let end = text[length + 1..].find('/').map_or(text.len(), |end| length + 1 + end);
            node = step(node, &unescape(&text[length + 1..end]))?;
            self.pointer.push_str(&text[length..end]);
            self.nodes.push((end, node));
            length = end;
        }
        Some(node)
    }
}

/// The member or element of a node that a token names.
fn step<'a>(node: &'a Value, token: &str) -> Option<&'a Value> {
    match node {
        Value::Object(members) => members.get(token),
        Value::Array(items) => items.get(position(token)?),
        _ => None,
    }
}

impl FromStr for Pointer {
    type Err = InvalidPointer;

    fn from_str(text: &str) -> Result<Pointer, InvalidPointer> {
        let rooted = text.is_empty() || text.starts_with('/');
        let escaped = text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
        if rooted && escaped {
            Ok(Pointer(text.to_owned()))
        } else {
            Err(InvalidPointer)
        }
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for InvalidPointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("not a JSON pointer")
    }
}

impl std::error::Error for InvalidPointer {}

/// The position in an array that a token names: digits without leading zeros, section 4.
fn position(token: &str) -> Option<usize> {
    let is_plain = !token.starts_with('+') && (token == "0" || !token.starts_with('0'));
    token.parse().ok().filter(|_| is_plain)
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        // The other order would read `~01` as `/`.
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// Returns a part of a URI without percent-encoding (RFC 3986, section 2.1).
pub(crate) fn unescaped_uri(part: &str) -> Result<String, InvalidPointer> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hexadecimal(rest.next())? << 4 | hexadecimal(rest.next())?,
            other => other,
        });
    }
    String::from_utf8(bytes).map_err(|_| InvalidPointer)
}

fn hexadecimal(byte: Option<u8>) -> Result<u8, InvalidPointer> {
    let digit = byte
        .and_then(|byte| char::from(byte).to_digit(16))
        .and_then(|digit| u8::try_from(digit).ok());
    digit.ok_or(InvalidPointer)
}
