//! Languages that nobody speaks, made from one that somebody does, to try a theme with.
//!
//! Comes last in the resolving: what is made here has been checked as what it was made from.

use std::collections::BTreeMap;

use crate::fields::Located;
use crate::figure::{LabelForm, Words};
use crate::markdown::{Block, BlockKind, Inline, Picture, Table};
use crate::names::{Lang, Pseudo};

use super::{FolderEdition, PlaceWords, Site};

/// Adds everything that the site has in its base language in each of its pseudo-languages.
pub(super) fn add(site: &mut Site) {
    let base = site.config.pseudo_base().clone();
    let of_config =
        site.config.languages.iter().filter_map(|language| Some((language.lang.clone(), language.pseudo?)));
    for (lang, pseudo) in of_config.collect::<Vec<_>>() {
        Disguise { base: &base, lang, pseudo }.put_on(site);
    }
}

/// How one pseudo-language is made.
struct Disguise<'a> {
    base: &'a Lang,
    lang: Lang,
    pseudo: Pseudo,
}

impl Disguise<'_> {
    fn put_on(&self, site: &mut Site) {
        for folder in site.folders.values_mut() {
            if let Some(edition) = folder.editions.get(self.base) {
                let edition = self.edition(edition);
                folder.editions.insert(self.lang.clone(), edition);
            }
        }
        for topic in site.topics.values_mut() {
            self.by_lang(&mut topic.name);
            self.by_lang(&mut topic.description);
            if let Some(slug) = topic.slug.get(self.base).cloned() {
                topic.slug.insert(self.lang.clone(), slug);
            }
        }
        for person in site.people.values_mut() {
            self.by_lang(&mut person.name);
            self.by_lang(&mut person.role);
        }
        for card in site.cards.values_mut() {
            self.located(&mut card.alt);
            self.located(&mut card.caption);
            self.by_lang(&mut card.told_alt);
            self.by_lang(&mut card.told_caption);
        }
        for unit in site.config.units.values_mut() {
            self.by_lang(&mut unit.name);
        }
        for table in site.tables.values_mut() {
            let are_words = table.form == LabelForm::Words;
            for row in &mut table.rows {
                let own = row.words.get(self.base).or(are_words.then_some(&row.label));
                if let Some(text) = own.map(|text| self.pseudo.text(text)) {
                    row.words.insert(self.lang.clone(), text);
                }
            }
        }
    }

    fn by_lang(&self, texts: &mut BTreeMap<Lang, String>) {
        if let Some(text) = texts.get(self.base) {
            let text = self.pseudo.text(text);
            texts.insert(self.lang.clone(), text);
        }
    }

    fn located(&self, texts: &mut BTreeMap<Lang, Located<String>>) {
        if let Some(text) = texts.get(self.base) {
            let text = Located { value: self.pseudo.text(&text.value), span: text.span };
            texts.insert(self.lang.clone(), text);
        }
    }

    fn edition(&self, base: &FolderEdition) -> FolderEdition {
        let mut edition = base.clone();
        edition.title = self.pseudo.text(&base.title);
        edition.summary = self.pseudo.text(&base.summary);
        edition.words.values_mut().for_each(|words| self.words(words));
        let of_event = [&mut edition.event.name, &mut edition.event.place];
        of_event.into_iter().flatten().for_each(|text| *text = self.pseudo.text(text));
        let PlaceWords { name, address, hours, directions } = &mut edition.place;
        let of_place = [name, address, hours, directions];
        of_place.into_iter().flatten().for_each(|text| *text = self.pseudo.text(text));
        edition.file.lang = self.lang.clone();
        // It is no translation that anybody could vouch for.
        edition.standing = None;
        // An older address leads to the edition that it was given to.
        edition.file.front.aliases.clear();
        self.blocks(&mut edition.file.document.blocks);
        edition
    }

    fn words(&self, words: &mut Words) {
        words.title = self.pseudo.text(&words.title);
        let optional = [&mut words.summary, &mut words.break_label, &mut words.note];
        let tables = [&mut words.series, &mut words.labels, &mut words.annotations];
        let named = tables.into_iter().flat_map(|table| table.values_mut());
        for text in optional.into_iter().flatten().chain(named) {
            *text = self.pseudo.text(text);
        }
    }

    fn blocks(&self, blocks: &mut [Block]) {
        for block in blocks {
            match &mut block.kind {
                BlockKind::Paragraph(content) | BlockKind::Heading { content, .. } => self.whole(content),
                BlockKind::List { items, .. } => items.iter_mut().for_each(|item| self.blocks(item)),
                BlockKind::Quote(content) | BlockKind::Footnote { content, .. } => self.blocks(content),
                BlockKind::Table(table) => self.table(table),
                BlockKind::Figure(picture) => self.picture(picture),
                BlockKind::Directive(directive) => self.blocks(&mut directive.content),
                BlockKind::Code { .. } | BlockKind::Rule => {}
            }
        }
    }

    fn table(&self, table: &mut Table) {
        for cell in table.header.iter_mut().chain(table.rows.iter_mut().flatten()) {
            self.whole(&mut cell.content);
        }
    }

    /// Running text from its beginning to its end.
    fn whole(&self, content: &mut Vec<Inline>) {
        self.inlines(content);
        if crate::markdown::plain_text(content).contains(char::is_alphabetic) {
            let [before, after] = self.pseudo.frame();
            content.insert(0, Inline::Text(before.to_owned()));
            content.push(Inline::Text(after.to_owned()));
        }
    }

    fn inlines(&self, content: &mut [Inline]) {
        for inline in content {
            match inline {
                Inline::Text(words) => *words = self.pseudo.part(words),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => {
                    self.inlines(inner);
                }
                Inline::Link(link) => self.inlines(&mut link.content),
                Inline::Picture(picture) => self.picture(picture),
                Inline::Code(_) | Inline::Break | Inline::FootnoteReference(_) => {}
            }
        }
    }

    fn picture(&self, picture: &mut Picture) {
        picture.alt = self.pseudo.text(&picture.alt);
        if let Some(caption) = &mut picture.caption {
            *caption = self.pseudo.text(caption);
        }
    }
}
