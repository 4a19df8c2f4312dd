//! Octets together with their media type.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;

use super::encode::Refusal;
use super::failure::Message;
use super::media_type;

/// A body whose media type the description leaves open: one of a range such as `image/*`, or one in parts, whose
/// boundary is a parameter of the media type.
///
/// # Examples
///
/// ```rust
/// use this_crate::Blob;
///
/// let picture = Blob::new("image/png", &b"\x89PNG"[..]);
/// assert_eq!(picture.media_type, "image/png");
///
/// let parts = "--xyz\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n1\r\n--xyz--\r\n";
/// let form = Blob::new("multipart/form-data; boundary=xyz", parts);
/// assert_eq!(form.bytes.len(), parts.len());
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Blob {
    /// The media type with its parameters; empty if it is unknown.
    pub media_type: String,
    /// The octets.
    pub bytes: Bytes,
}

impl Blob {
    /// Octets of a media type. That of a multipart body may lack the boundary, which is then the one that the body
    /// begins with.
    pub fn new(media_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Blob {
            media_type: media_type.into(),
            bytes: bytes.into(),
        }
    }

    /// The header `Content-Type` of a body that is to be of `range`. `None` where its media type is unknown.
    pub(crate) fn content_type(&self, range: &str) -> Result<Option<HeaderValue>, Refusal> {
        let media_type = self.complete_type(range)?;
        if is_multipart(&media_type)
            && !media_type::parameter(&media_type, "boundary").is_some_and(|boundary| self.has_parts(&boundary))
        {
            return Err("has no parts that begin and end with the boundary of its media type");
        }
        if media_type.is_empty() {
            return Ok(None);
        }
        let value = HeaderValue::try_from(media_type);
        value.map(Some).map_err(|_| "has a media type that a header can't hold")
    }

    /// The media type of a body that is to be of `range`, with its boundary where it has parts.
    pub(crate) fn complete_type(&self, range: &str) -> Result<String, Refusal> {
        let media_type = match self.media_type.trim() {
            "" if !range.contains('*') => range,
            own => own,
        };
        if !media_type.is_empty() && (media_type.contains('*') || !media_type::matches(range, media_type)) {
            return Err("has a media type that is not the documented one");
        }
        if !is_multipart(media_type) || media_type::parameter(media_type, "boundary").is_some() {
            return Ok(media_type.to_owned());
        }
        let boundary = self.first_boundary().ok_or("has no boundary between its parts")?;
        Ok(format!("{media_type}; boundary=\"{boundary}\""))
    }

    /// The boundary of a multipart body that has no preamble.
    fn first_boundary(&self) -> Option<String> {
        let line = std::str::from_utf8(self.lines().next()?).ok()?;
        let boundary = line.strip_prefix("--")?;
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"'()+_,-./:=? ".contains(&byte);
        let is_boundary = (1..=70).contains(&boundary.len()) && boundary.bytes().all(is_allowed);
        is_boundary.then(|| boundary.to_owned())
    }

    /// Whether there is a part, and the line that closes the last one (RFC 2046, section 5.1.1).
    fn has_parts(&self, boundary: &str) -> bool {
        let start = format!("--{boundary}");
        let end = format!("{start}--");
        let mut lines = self.lines();
        lines.any(|line| line == start.as_bytes()) && lines.any(|line| line == end.as_bytes())
    }

    /// The lines, without white space at their ends.
    fn lines(&self) -> impl Iterator<Item = &[u8]> {
        self.bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end)
    }
}

/// A body may hold what is not for logs: only its size is shown.
impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Blob");
        shown.field("media_type", &self.media_type);
        shown.field("bytes", &format_args!("{} bytes", self.bytes.len()));
        shown.finish()
    }
}

/// Bodies that have no words to look for.
macro_rules! wordless {
    ($($name:ty),*) => {$(
        impl Message for $name {
            fn message(&self) -> Option<String> {
                None
            }
        }
    )*};
}

wordless!(Bytes, Option<Bytes>, Blob, Option<Blob>);

/// Whether a media type is that of a body in parts.
fn is_multipart(media_type: &str) -> bool {
    media_type::best_match(&["multipart/*"], media_type).is_some()
}
