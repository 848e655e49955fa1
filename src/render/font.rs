//! The fonts of pages, cut to what the site says and kept in the store.

use crate::font;
use crate::problem::{Diagnostic, Error, Problem};

use super::studio::Studio;

/// A font as a file.
pub(super) struct File {
    pub(super) bytes: Vec<u8>,
    /// Whether it came out of the store.
    pub(super) is_reused: bool,
}

/// A font by the name of its file.
pub(super) fn file(studio: &Studio, name: &str) -> Result<Result<File, Box<Diagnostic>>, Error> {
    let cut = studio.plan.fonts.cuts.get(name);
    let Some((cut, font)) = cut.and_then(|cut| Some((cut, studio.theme.web_fonts.get(cut.font)?))) else {
        return Ok(Ok(File { bytes: Vec::new(), is_reused: false }));
    };
    let key = cut.key(font);
    if let Some(bytes) = studio.store.get(&key) {
        return Ok(Ok(File { bytes, is_reused: true }));
    }
    let Some(bytes) = font::web(&font.bytes, &cut.characters) else {
        let problem = Problem::WebFont { name: font.file.as_str().into(), kind: "file".into() };
        let (path, span) = &font.place;
        return Ok(Err(Box::new(Diagnostic::new(problem).at(path, *span))));
    };
    studio.store.put(&key, &bytes)?;
    Ok(Ok(File { bytes, is_reused: false }))
}
