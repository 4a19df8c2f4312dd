//! What media types mean.

/// A media type without its parameters, in lower case (RFC 9110, section 8.3.1).
pub fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether a media type is JSON, or any.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    let listed = ["application/json", "text/json", "*/*", "application/*"];
    listed.contains(&essence.as_str()) || essence.ends_with("+json")
}

/// Whether a media type is a range, such as `*/*` or `application/*+json`.
pub fn is_range(media_type: &str) -> bool {
    essence(media_type).contains('*')
}

/// Whether a media type is that of forms (URL, section 5).
pub fn is_form(media_type: &str) -> bool {
    essence(media_type) == "application/x-www-form-urlencoded"
}
