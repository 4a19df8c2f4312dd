//! Where in a document a value lies.

use std::fmt::{self, Write};

/// A place in a JSON document, told as an RFC 6901 JSON Pointer by [`Display`](fmt::Display).
///
/// A path is a chain of borrowed tokens on the stack: walking a document allocates nothing, and a pointer is
/// only written down when there is something to report.
#[derive(Debug, Clone, Copy, Default)]
pub struct Path<'a> {
    last: Option<(&'a Path<'a>, Token<'a>)>,
}

#[derive(Debug, Clone, Copy)]
enum Token<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> Path<'a> {
    /// The whole document.
    pub const ROOT: Path<'static> = Path { last: None };

    /// The member `name` of the object at this place.
    pub fn key(&'a self, name: &'a str) -> Path<'a> {
        Path {
            last: Some((self, Token::Key(name))),
        }
    }

    /// The element `index` of the array at this place.
    pub fn index(&'a self, index: usize) -> Path<'a> {
        Path {
            last: Some((self, Token::Index(index))),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((parent, token)) = self.last else {
            return Ok(());
        };
        parent.fmt(f)?;
        match token {
            Token::Index(index) => write!(f, "/{index}"),
            Token::Key(name) => {
                f.write_char('/')?;
                name.chars().try_for_each(|c| match c {
                    '~' => f.write_str("~0"),
                    '/' => f.write_str("~1"),
                    c => f.write_char(c),
                })
            }
        }
    }
}
