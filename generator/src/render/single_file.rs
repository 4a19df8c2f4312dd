//! The crate as one file, to be included in a module of another.

use std::path::Path;

use crate::output::Files;

/// The files of a crate as nested modules of one file.
pub fn single_file(_files: &Files) -> String {
    let _ = Path::new("src");
    String::new()
}
