//! Forms of a file for one language: `bao-cao.en.pdf` beside `bao-cao.pdf`.
//!
//! Knows their names alone, not what is in them.

use crate::config::Config;
use crate::names::{FilePath, Lang};
use crate::source::Sources;

/// The form of a file for a language, whether it is there or not.
pub(super) fn own_form(file: &FilePath, lang: &Lang) -> Option<FilePath> {
    let (stem, extension) = file.as_str().rsplit_once('.')?;
    Some(FilePath::new(&format!("{stem}.{lang}.{extension}")))
}

/// The form of a file that is there for readers of a language: theirs, that for all, or the first of another's.
pub(super) fn best_form<'a>(
    file: &FilePath,
    langs: impl IntoIterator<Item = &'a Lang>,
    sources: &Sources,
) -> Option<FilePath> {
    let mut forms = langs.into_iter().filter_map(|lang| own_form(file, lang));
    let own = forms.next();
    let all = own.into_iter().chain([file.clone()]).chain(forms);
    all.into_iter().find(|form| sources.contains(form))
}

/// The language that a file is for, by its name.
pub fn language_of_file<'a>(file: &FilePath, config: &'a Config) -> Option<&'a Lang> {
    let (stem, _) = file.name().rsplit_once('.')?;
    config.lang(stem.rsplit_once('.')?.1)
}
