// @generated: code that every generated crate has; do not edit, changes are lost.

//! Finding the operation for a path (OpenAPI 3.1, section 4.8.8.2).

use std::collections::BTreeMap;

use crate::support::http::operation::Operation;
use crate::support::http::uri;

/// The operations of an API by path and method, as a tree of path segments.
///
/// Paths are matched before their escapes are resolved, so that an escaped slash stays within its segment.
pub(super) struct Routes<H> {
    root: Node,
    routes: Vec<Route<H>>,
}

/// One operation.
pub(super) struct Route<H> {
    pub(super) operation: &'static Operation,
    pub(super) handler: H,
    /// The pairs that the query must have.
    query: Vec<&'static str>,
    /// The names of the template expressions, in the order of the path.
    names: Vec<&'static str>,
}

/// What a path and a method lead to.
pub(super) enum Match<'a, H> {
    /// An operation, with the texts of its template expressions.
    Operation(&'a Route<H>, Vec<(&'static str, String)>),
    /// A path with other methods only.
    OtherMethods(Vec<&'static str>),
    /// No path.
    None,
}

#[derive(Debug, Default)]
struct Node {
    /// Concrete segments.
    literals: BTreeMap<String, Node>,
    /// Segments with template expressions, those with more literal text first.
    patterns: Vec<(Pattern, Node)>,
    /// The methods of the path that ends here, with the places of their routes.
    methods: Vec<(&'static str, usize)>,
}

/// A segment with template expressions: the literal text before the first, between them and after the last.
#[derive(Debug, PartialEq, Eq)]
struct Pattern(Vec<String>);

impl<H> Default for Routes<H> {
    fn default() -> Self {
        Routes {
            root: Node::default(),
            routes: Vec::new(),
        }
    }
}

impl<H> Routes<H> {
    /// Adds an operation.
    pub(super) fn insert(&mut self, operation: &'static Operation, handler: H) {
        let mut names = Vec::new();
        let mut node = &mut self.root;
        let (path, query) = operation.target();
        for segment in segments(path) {
            let (literals, expressions) = parse(segment);
            names.extend(expressions.iter().copied());
            node = if expressions.is_empty() {
                node.literals.entry(unescaped(segment)).or_default()
            } else {
                node.pattern(Pattern(literals))
            };
        }
        node.methods.push((operation.method, self.routes.len()));
        self.routes.push(Route {
            operation,
            handler,
            query: query.split('&').filter(|pair| !pair.is_empty()).collect(),
            names,
        });
    }

    /// Finds the operation for a method and a target, which is a path and perhaps a query.
    pub(super) fn find(&self, method: &str, target: &str) -> Match<'_, H> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let segments: Vec<_> = segments(path).collect();
        let mut captures = Vec::new();
        let Some(node) = self.root.find(&segments, &mut captures) else {
            return Match::None;
        };
        // What answers GET answers HEAD (RFC 9110, section 9.3.2).
        let answers = |own: &str| own == method || (own, method) == ("GET", "HEAD");
        let all = || node.methods.iter().filter(|(own, _)| answers(own));
        let routes = all().filter_map(|(_, place)| self.routes.get(*place));
        let fitting = routes.filter(|route| route.query.iter().all(|pair| query.split('&').any(|own| own == *pair)));
        let best = fitting.reduce(|best, route| if route.precedes(best) { route } else { best });
        match best {
            Some(route) => {
                let texts = captures.into_iter().map(str::to_owned);
                Match::Operation(route, route.names.iter().copied().zip(texts).collect())
            }
            None if all().next().is_some() => Match::None,
            None => Match::OtherMethods(node.allowed()),
        }
    }
}

impl<H> Route<H> {
    /// Whether the operation is meant rather than one that was described before: by more of the query, or as HEAD itself.
    fn precedes(&self, other: &Route<H>) -> bool {
        let own = |route: &Route<H>| (route.query.len(), route.operation.method == "HEAD");
        own(self) > own(other)
    }
}

impl Node {
    fn pattern(&mut self, pattern: Pattern) -> &mut Node {
        let known = self.patterns.iter().position(|(known, _)| *known == pattern);
        let place = known.unwrap_or_else(|| {
            let place = self
                .patterns
                .partition_point(|(other, _)| other.literal_len() >= pattern.literal_len());
            self.patterns.insert(place, (pattern, Node::default()));
            place
        });
        &mut self.patterns[place].1
    }

    /// The node that `segments` lead to, concrete segments before templated ones. This goes no deeper than the
    /// longest path of the API.
    fn find<'n, 'p>(&'n self, segments: &[&'p str], captures: &mut Vec<&'p str>) -> Option<&'n Node> {
        let Some((segment, rest)) = segments.split_first() else {
            return (!self.methods.is_empty()).then_some(self);
        };
        if let Some(node) = self.literals.get(&unescaped(segment))
            && let Some(found) = node.find(rest, captures)
        {
            return Some(found);
        }
        self.patterns.iter().find_map(|(pattern, node)| {
            let before = captures.len();
            captures.extend(pattern.captures(segment)?);
            let found = node.find(rest, captures);
            if found.is_none() {
                captures.truncate(before);
            }
            found
        })
    }

    /// The methods, with the HEAD that comes with GET.
    fn allowed(&self) -> Vec<&'static str> {
        let mut methods: Vec<_> = self.methods.iter().map(|(method, _)| *method).collect();
        if methods.contains(&"GET") && !methods.contains(&"HEAD") {
            methods.push("HEAD");
        }
        methods
    }
}

impl Pattern {
    fn literal_len(&self) -> usize {
        self.0.iter().map(String::len).sum()
    }

    /// The text of each template expression, none of which is empty. An expression takes as little as it can; the last
    /// one takes the rest.
    fn captures<'p>(&self, segment: &'p str) -> Option<Vec<&'p str>> {
        let (first, rest) = self.0.split_first()?;
        let (last, between) = rest.split_last()?;
        let mut text = segment.strip_prefix(first.as_str())?.strip_suffix(last.as_str())?;
        let mut captures = Vec::with_capacity(rest.len());
        for literal in between {
            let start = text.char_indices().nth(1).map(|(index, _)| index)?;
            let end = start + text.get(start..)?.find(literal.as_str())?;
            captures.push(&text[..end]);
            text = &text[end + literal.len()..];
        }
        captures.push(text);
        (!text.is_empty()).then_some(captures)
    }
}

fn segments(path: &str) -> std::str::Split<'_, char> {
    path.strip_prefix('/').unwrap_or(path).split('/')
}

/// The literal text and the names of the template expressions of a segment.
fn parse(segment: &'static str) -> (Vec<String>, Vec<&'static str>) {
    let (mut literals, mut names) = (Vec::new(), Vec::new());
    let mut rest = segment;
    while let Some((literal, (name, after))) = rest
        .split_once('{')
        .and_then(|(literal, after)| Some((literal, after.split_once('}')?)))
    {
        literals.push(literal.to_owned());
        names.push(name);
        rest = after;
    }
    literals.push(rest.to_owned());
    (literals, names)
}

fn unescaped(segment: &str) -> String {
    uri::unescape(segment).map_or_else(|| segment.to_owned(), |text| text.into_owned())
}
