//! A story has the editions that its source edition promises.

use crate::fields::Located;
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, Site};

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for folder in site.folders.values() {
        let source = &folder.source_edition().file;
        let promised = source.front.languages.iter().flatten();
        let missing: Vec<Missing> = promised.filter_map(|tag| missing(site, folder, tag)).collect();
        let Some(first) = missing.first() else { continue };
        let langs: Vec<String> = missing.iter().map(|missing| format!("`{}`", missing.lang)).collect();
        let problem = Problem::EditionMissing {
            langs: langs.join(", ").into(),
            count: missing.len(),
            key: folder.key.typed().into(),
            lang: first.lang.clone(),
            file: first.file.name().into(),
        };
        notes.add(Diagnostic::new(problem).at(&source.path, first.tag.span));
    }
    notes
}

/// An edition that is promised and has no file.
struct Missing<'a> {
    tag: &'a Located<String>,
    lang: &'a Lang,
    file: FilePath,
}

fn missing<'a>(site: &'a Site, folder: &Folder, tag: &'a Located<String>) -> Option<Missing<'a>> {
    let lang = site.config.lang(tag)?;
    let source = &folder.source_edition().file.path;
    let own = source.as_str().strip_suffix(&format!("{}.md", folder.source_lang))?;
    let file = FilePath::new(&format!("{own}{lang}.md"));
    let is_there = site.sources.text(&file).is_some() || site.sources.unread.contains(&file);
    (!is_there).then_some(Missing { tag, lang, file })
}
