//! Words of front matter that every edition gives in its own language, as far as the source edition has them.

use crate::edition::Edition;
use crate::fields::Located;
use crate::problem::{Diagnostic, Notes, Problem};

/// A table of an edition beside the same of its source.
pub(super) struct Told<'a, T> {
    pub(super) edition: &'a Edition,
    /// The table, as far as the edition has it.
    pub(super) own: Option<&'a Located<T>>,
    pub(super) original: &'a Located<T>,
    pub(super) notes: &'a mut Notes,
}

impl<T> Told<'_, T> {
    /// A word of the table; one that the source has and the edition lacks is reported.
    pub(super) fn word(&mut self, key: &str, of: fn(&T) -> &Option<Located<String>>) -> Option<String> {
        let text = self.own.and_then(|own| of(own).as_ref()).filter(|text| !text.trim().is_empty());
        if text.is_none() && of(self.original).is_some() {
            let span = self.own.map_or(self.edition.front_span, |own| own.span);
            let problem = Problem::KeyMissing { key: key.to_owned() };
            self.notes.add(Diagnostic::new(problem).at(&self.edition.path, span));
        }
        text.map(|text| text.value.clone())
    }
}
