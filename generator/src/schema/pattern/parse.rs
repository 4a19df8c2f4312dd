//! Parser of regular expressions (ECMA-262, section 22.2.1 and annex B.1.2).
//!
//! Constructs mean what they mean with the flag `u`; where its grammar refuses, that of
//! annex B applies, save for escapes of letters that mean nothing in ECMA-262, such as
//! `\Z` or `\h`: whoever wrote them had another language in mind. `(?i)` is of other languages
//! too, but can only mean one thing.
//!
//! The tree knows no flags: what they do to a part is spelled out in it.

use std::ops::Range;

use super::ast::{BackReference, Edge, Look, Node, Repeat};
use super::class::{Class, Item};
use super::groups::{self, Groups};
use super::modifiers::{self, Flags};
use super::property;
use super::{PatternError, case};

/// How deep groups may nest.
const MAX_DEPTH: usize = 200;

struct Parser<'a> {
    source: &'a str,
    /// The current position, in bytes.
    at: usize,
    /// The number of groups around it.
    depth: usize,
    /// The number of capturing groups opened before it.
    opened: usize,
    groups: Groups<'a>,
    /// The flags that hold at the current position.
    flags: Flags,
    /// Where the first flags stand that no group begins with.
    inline_flags: Option<Range<usize>>,
}

/// A regular expression that was read.
pub(super) struct Parsed {
    pub(super) node: Node,
    /// Where flags first stand as in other languages, in bytes: `(?i)`.
    pub(super) inline_flags: Option<Range<usize>>,
}

/// How an assertion begins that can't be repeated, unless it is in a group.
const ASSERTIONS: &[&str] = &["^", "$", r"\b", r"\B", "(?<=", "(?<!"];

/// A member of a bracketed class.
enum ClassAtom {
    Point(u32),
    Set(Vec<Item>),
}

/// Reads a regular expression.
pub(super) fn parse(source: &str) -> Result<Parsed, PatternError> {
    let mut parser = Parser {
        source,
        at: 0,
        depth: 0,
        opened: 0,
        groups: groups::scan(source)?,
        flags: Flags::default(),
        inline_flags: None,
    };
    let node = parser.disjunction()?;
    match parser.peek() {
        None => Ok(Parsed {
            node,
            inline_flags: parser.inline_flags,
        }),
        Some(_) => Err(parser.error("this `)` closes no group")),
    }
}

impl<'a> Parser<'a> {
    fn disjunction(&mut self) -> Result<Node, PatternError> {
        let first = self.alternative()?;
        if self.peek() != Some('|') {
            return Ok(first);
        }
        let mut branches = vec![first];
        while self.eat("|") {
            branches.push(self.alternative()?);
        }
        Ok(Node::Alternation(branches))
    }

    fn alternative(&mut self) -> Result<Node, PatternError> {
        let mut terms = Vec::new();
        while self.peek().is_some_and(|c| !matches!(c, '|' | ')')) {
            if !self.inline_flags()? {
                terms.push(self.term()?);
            }
        }
        Ok(Node::concat(terms))
    }

    /// Reads flags that are alone in parentheses, which no edition of ECMA-262 has. As in other languages, they hold up to
    /// the end of the group around them, in its other alternatives too.
    fn inline_flags(&mut self) -> Result<bool, PatternError> {
        let start = self.at;
        let found = self.modifiers("(?", ")")?;
        if found {
            self.inline_flags.get_or_insert(start..self.at);
        }
        Ok(found)
    }

    /// Reads flags between two tokens, if there are any, and sets them.
    fn modifiers(&mut self, start: &str, end: &str) -> Result<bool, PatternError> {
        let rest = self.rest().strip_prefix(start);
        let Some(modifiers) = rest.and_then(|rest| modifiers::before(rest, end)) else {
            return Ok(false);
        };
        let at = self.at + start.len();
        let flags = self.flags.modified(modifiers);
        self.flags = flags.map_err(|message| error_at(at, message))?;
        self.at = at + modifiers.len() + end.len();
        Ok(true)
    }

    fn term(&mut self) -> Result<Node, PatternError> {
        let is_assertion = ASSERTIONS.iter().any(|token| self.rest().starts_with(token));
        let node = self.atom()?;
        let start = self.at;
        let Some((min, max)) = self.quantifier()? else {
            return Ok(node);
        };
        let lazy = self.eat("?");
        if is_assertion {
            return Err(error_at(start, "an assertion can't be repeated"));
        }
        Ok(Repeat {
            body: Box::new(node),
            min,
            max,
            lazy,
        }
        .simplified())
    }

    fn atom(&mut self) -> Result<Node, PatternError> {
        let start = self.at;
        match self.next() {
            None => Ok(Node::Empty),
            Some('^') => Ok(self.edge(Edge::Start)),
            Some('$') => Ok(self.edge(Edge::End)),
            Some('.') if self.flags.dot_all => Ok(Node::Class(Class::any())),
            Some('.') => Ok(Node::Class(Class::dot())),
            Some('(') => self.group(),
            Some('[') => self.class().map(Node::Class),
            Some('\\') => self.escape(),
            Some('*' | '+' | '?') => Err(error_at(start, "there is nothing to repeat here")),
            Some(c) => {
                self.at = start;
                if self.quantifier()?.is_some() {
                    return Err(error_at(start, "there is nothing to repeat here"));
                }
                self.next();
                Ok(Node::Class(self.cased(Class::point(c.into()))))
            }
        }
    }

    /// The class, or what it is where case is ignored.
    fn cased(&self, class: Class) -> Class {
        match self.flags.ignore_case {
            true => case::ignored(class),
            false => class,
        }
    }

    /// An end of the text or, with the flag `m`, of a line.
    fn edge(&self, edge: Edge) -> Node {
        if !self.flags.multiline {
            return Node::Edge(edge);
        }
        let line = Node::Look(Look {
            body: Box::new(Node::Class(Class::line_terminator())),
            behind: edge == Edge::Start,
            negated: false,
        });
        Node::Alternation(vec![Node::Edge(edge), line])
    }

    fn word_boundary(&self, negated: bool) -> Node {
        match self.flags.ignore_case {
            true => case::word_boundary(negated),
            false => Node::WordBoundary { negated },
        }
    }

    /// Reads what follows a `(`.
    fn group(&mut self) -> Result<Node, PatternError> {
        let start = self.at.saturating_sub(1);
        if self.depth == MAX_DEPTH {
            return Err(error_at(start, "groups are nested too deeply"));
        }
        self.depth += 1;
        let outer = self.flags;
        let node = if self.eat("?:") || self.modifiers("?", ":")? {
            self.disjunction()?
        } else if self.eat("?=") {
            self.look(false, false)?
        } else if self.eat("?!") {
            self.look(false, true)?
        } else if self.eat("?<=") {
            self.look(true, false)?
        } else if self.eat("?<!") {
            self.look(true, true)?
        } else {
            self.capture()?
        };
        self.depth -= 1;
        self.flags = outer;
        if self.eat(")") {
            Ok(node)
        } else {
            Err(error_at(start, "this group is not closed"))
        }
    }

    fn look(&mut self, behind: bool, negated: bool) -> Result<Node, PatternError> {
        Ok(Node::Look(Look {
            body: Box::new(self.disjunction()?),
            behind,
            negated,
        }))
    }

    fn capture(&mut self) -> Result<Node, PatternError> {
        if self.eat("?<") {
            self.name()?;
        } else if self.peek() == Some('?') {
            return Err(self.error("ECMA-262 has no such group"));
        }
        self.opened += 1;
        Ok(Node::Capture {
            group: self.opened,
            body: Box::new(self.disjunction()?),
        })
    }

    /// Reads the name of a group and the `>` after it.
    fn name(&mut self) -> Result<&'a str, PatternError> {
        let (name, rest) = groups::split_name(self.rest())
            .ok_or_else(|| self.error("a group's name is made of letters, digits, `_` and `$`"))?;
        self.at = self.source.len() - rest.len();
        Ok(name)
    }

    /// Reads `*`, `+`, `?` or a count in braces, if there is one.
    fn quantifier(&mut self) -> Result<Option<(u32, Option<u32>)>, PatternError> {
        let start = self.at;
        let bounds = match self.next() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => match self.counts() {
                Some(bounds) => bounds,
                None => {
                    self.at = start;
                    return Ok(None);
                }
            },
            _ => {
                self.at = start;
                return Ok(None);
            }
        };
        match bounds {
            (min, Some(max)) if max < min => Err(error_at(start, "the counts are out of order")),
            _ => Ok(Some(bounds)),
        }
    }

    /// Reads what follows a `{`, unless the brace stands for itself (annex B).
    fn counts(&mut self) -> Option<(u32, Option<u32>)> {
        let min = self.digits();
        let max = if self.eat(",") { self.digits() } else { min };
        if min.is_empty() || !self.eat("}") {
            return None;
        }
        // No text is longer than the largest count.
        let count = |digits: &str| digits.parse().unwrap_or(u32::MAX);
        let max = Some(max).filter(|max| !max.is_empty()).map(count);
        Some((count(min), max.filter(|max| *max < u32::MAX)))
    }

    fn digits(&mut self) -> &'a str {
        let digits = leading_digits(self.rest());
        self.at += digits.len();
        digits
    }

    /// Reads what follows a `[`.
    fn class(&mut self) -> Result<Class, PatternError> {
        let start = self.at.saturating_sub(1);
        let negated = self.eat("^");
        let mut items = Vec::new();
        while !self.eat("]") {
            let first_at = self.at;
            let Some(first) = self.class_atom()? else {
                return Err(error_at(start, "this class is not closed"));
            };
            let ranges = self.rest().starts_with('-') && !self.rest().starts_with("-]");
            if !ranges {
                items.extend(first.into_items());
                continue;
            }
            self.next();
            let Some(last) = self.class_atom()? else {
                return Err(error_at(start, "this class is not closed"));
            };
            match (first, last) {
                (ClassAtom::Point(first), ClassAtom::Point(last)) if first <= last => {
                    items.push(Item::Range(first, last));
                }
                (ClassAtom::Point(_), ClassAtom::Point(_)) => {
                    return Err(error_at(first_at, "the ends of this range are out of order"));
                }
                // Next to a set, the hyphen stands for itself (annex B).
                (first, last) => {
                    items.extend(first.into_items());
                    items.extend(ClassAtom::Point('-'.into()).into_items());
                    items.extend(last.into_items());
                }
            }
        }
        Ok(self.cased(Class { negated, items }))
    }

    fn class_atom(&mut self) -> Result<Option<ClassAtom>, PatternError> {
        let start = self.at;
        let Some(c) = self.next() else {
            return Ok(None);
        };
        if c != '\\' {
            return Ok(Some(ClassAtom::Point(c.into())));
        }
        let atom = if self.eat("b") {
            ClassAtom::Point(0x08)
        } else if let Some(class) = self.class_escape(start)? {
            ClassAtom::Set(class.into_items())
        } else {
            ClassAtom::Point(self.character_escape(start)?)
        };
        Ok(Some(atom))
    }

    /// Reads what follows a `\` outside of brackets.
    fn escape(&mut self) -> Result<Node, PatternError> {
        let start = self.at.saturating_sub(1);
        if self.eat("b") {
            return Ok(self.word_boundary(false));
        }
        if self.eat("B") {
            return Ok(self.word_boundary(true));
        }
        if self.eat("k<") {
            let name = self.name()?;
            return match self.groups.by_name(name) {
                Some(group) => Ok(self.back_reference(group, start)),
                None => Err(error_at(start, &format!("no group is named `{name}`"))),
            };
        }
        if let Some(group) = self.decimal_escape() {
            return Ok(self.back_reference(group, start));
        }
        if let Some(class) = self.class_escape(start)? {
            return Ok(Node::Class(class));
        }
        let code = self.character_escape(start)?;
        Ok(Node::Class(self.cased(Class::point(code))))
    }

    fn back_reference(&self, group: usize, offset: usize) -> Node {
        Node::BackReference(BackReference {
            group,
            offset,
            ignore_case: self.flags.ignore_case,
            optional: true,
        })
    }

    /// Reads the number of a group, if there are as many.
    fn decimal_escape(&mut self) -> Option<usize> {
        let digits = leading_digits(self.rest());
        let group = digits.parse().ok()?;
        if digits.starts_with('0') || group > self.groups.count() {
            return None;
        }
        self.at += digits.len();
        Some(group)
    }

    /// Reads `d`, `s`, `w`, `p{…}` or their upper-case counterparts.
    fn class_escape(&mut self, start: usize) -> Result<Option<Class>, PatternError> {
        let Some(letter) = self.peek() else {
            return Ok(None);
        };
        if let Some(class) = Class::escape(letter) {
            self.next();
            return Ok(Some(self.cased(class)));
        }
        if !matches!(letter, 'p' | 'P') {
            return Ok(None);
        }
        self.next();
        let name = self.rest().strip_prefix('{').and_then(|rest| rest.split_once('}'));
        let Some((name, rest)) = name.filter(|(name, _)| property::is_known(name)) else {
            return Err(error_at(start, "this is not a Unicode property that ECMA-262 knows"));
        };
        let item = Item::Property {
            negated: letter == 'P',
            name: name.to_owned(),
        };
        self.at = self.source.len() - rest.len();
        Ok(Some(self.cased(Class {
            negated: false,
            items: vec![item],
        })))
    }

    /// Reads an escape that stands for one code point.
    fn character_escape(&mut self, start: usize) -> Result<u32, PatternError> {
        if self.peek().is_some_and(|c| ('0'..='7').contains(&c)) {
            return Ok(self.octal());
        }
        let Some(c) = self.next() else {
            return Err(error_at(start, "nothing follows this `\\`"));
        };
        let code = match c {
            't' => Some(0x09),
            'n' => Some(0x0A),
            'v' => Some(0x0B),
            'f' => Some(0x0C),
            'r' => Some(0x0D),
            'c' => self.control(),
            'x' => self.hexadecimal(2),
            'u' => self.unicode(),
            c if c.is_ascii_alphabetic() => None,
            c => Some(c.into()),
        };
        code.ok_or_else(|| error_at(start, &format!("ECMA-262 has no such escape as this `\\{c}`")))
    }

    /// Reads the letter of `\cA`.
    fn control(&mut self) -> Option<u32> {
        let letter = self.next().filter(char::is_ascii_alphabetic)?;
        Some(u32::from(letter) % 32)
    }

    /// Reads up to three octal digits that make no more than 255 (annex B).
    fn octal(&mut self) -> u32 {
        let mut code = 0;
        for _ in 0..3 {
            let Some(digit) = self.peek().and_then(|c| c.to_digit(8)) else {
                break;
            };
            if code * 8 + digit > 0o377 {
                break;
            }
            code = code * 8 + digit;
            self.next();
        }
        code
    }

    /// Reads what follows `\u`: one code point, even if it takes two escapes.
    fn unicode(&mut self) -> Option<u32> {
        if self.eat("{") {
            let (digits, rest) = self.rest().split_once('}')?;
            let code = hexadecimal(digits).filter(|code| *code <= char::MAX.into())?;
            self.at = self.source.len() - rest.len();
            return Some(code);
        }
        let code = self.hexadecimal(4)?;
        let start = self.at;
        if (0xD800..0xDC00).contains(&code) && self.eat("\\u") {
            let trail = self.hexadecimal(4);
            if let Some(trail) = trail.filter(|trail| (0xDC00..0xE000).contains(trail)) {
                return Some(0x1_0000 + ((code - 0xD800) << 10) + (trail - 0xDC00));
            }
        }
        self.at = start;
        Some(code)
    }

    /// Reads exactly this many hexadecimal digits.
    fn hexadecimal(&mut self, digits: usize) -> Option<u32> {
        let code = hexadecimal(self.rest().get(..digits)?)?;
        self.at += digits;
        Some(code)
    }

    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        Some(c)
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    fn error(&self, message: &str) -> PatternError {
        error_at(self.at, message)
    }
}

impl ClassAtom {
    fn into_items(self) -> Vec<Item> {
        match self {
            Self::Point(code) => vec![Item::Range(code, code)],
            Self::Set(items) => items,
        }
    }
}

fn leading_digits(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_digit());
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

/// The value of some hexadecimal digits, without the sign that the standard library allows.
fn hexadecimal(digits: &str) -> Option<u32> {
    if digits.starts_with('+') {
        return None;
    }
    u32::from_str_radix(digits, 16).ok()
}

fn error_at(offset: usize, message: &str) -> PatternError {
    PatternError {
        offset,
        message: message.to_owned(),
    }
}
