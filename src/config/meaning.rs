//! The step from what was typed to what is meant: defaults, checks, known names.

use std::collections::{BTreeMap, BTreeSet};

use crate::fields::Located;
use crate::names::{Address, FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Notes, Problem, Severity};
use crate::source::Span;

use super::base_url::{base_url, path_of};
use super::forms::{is_mail, is_phone, is_web};
use super::raw::{Grade, HostFile, RawConfig, RawLanguage, RawMenu, RawUnit};
use super::status::{Outdated, Status};
use super::{Config, Figures, Formats, LanguageConfig, Licence, Limits, Menu, Offline, Unit, Way};

/// The step from what was typed to what is meant.
pub(super) struct Meaning<'a> {
    pub(super) path: &'a FilePath,
    pub(super) notes: &'a mut Notes,
}

impl Meaning<'_> {
    pub(super) fn config(&mut self, mut raw: RawConfig) -> Config {
        let languages = self.languages(&raw);
        let known: Vec<Lang> = languages.iter().map(|language| language.lang.clone()).collect();
        let base_url = self.base_url(raw.base_url.as_ref());
        let base_path = path_of(&base_url).to_owned();
        let utc_offset = raw.utc_offset.as_ref().map_or(7 * 60, |offset| self.offset(offset));
        let licence = self.licence(raw.licence.take(), raw.licence_url.take());
        let well_known = self.well_known(&mut raw, utc_offset);
        Config {
            base_path,
            base_url,
            theme: raw.theme.map_or_else(|| "harbour".to_owned(), |theme| theme.value),
            utc_offset,
            x_default: raw.x_default.as_ref().and_then(|tag| self.known_lang(tag, &known)),
            fallback: raw.fallback.unwrap_or_default(),
            key_pages: keys(raw.key_pages),
            units: self.units(raw.units, &known),
            menu: Menu { main: raw.menus.main.map(keys), footer: raw.menus.footer.map(keys) },
            menus: self.menus(raw.menus.languages, &known),
            ways: raw.menus.ways.into_iter().map(way).collect(),
            archive_path: self.paths(raw.paths.archive, "archive", &known),
            topics_path: self.paths(raw.paths.topics, "topics", &known),
            units_path: self.paths(raw.paths.units, "units", &known),
            page_path: self.paths(raw.paths.page, "page", &known),
            avif: self.avif(raw.media.avif.as_ref()),
            figures: Figures {
                has_images: raw.figures.images.unwrap_or(true),
                has_pdf: raw.figures.pdf.unwrap_or(true),
            },
            hosts: raw.host.files.map_or_else(|| [HostFile::Netlify].into(), BTreeSet::from_iter),
            well_known,
            licence,
            formats: Formats {
                has_text_only: raw.formats.text_only.unwrap_or(true),
                has_plain_text: raw.formats.plain_text.unwrap_or(false),
                has_llms: raw.formats.llms.unwrap_or(false),
                offline: match raw.formats.offline {
                    None => Offline::Never,
                    Some(true) => Offline::Kept,
                    Some(false) => Offline::Ended,
                },
            },
            budgets: self.budgets(std::mem::take(&mut raw.budgets)),
            limits: Limits {
                page_size: self.bounded(raw.limits.page_size, "limits.page_size", 12, 200) as usize,
                feed_size: self.bounded(raw.limits.feed_size, "limits.feed_size", 30, 200) as usize,
                megapixels: self.bounded(raw.limits.megapixels, "limits.megapixels", 120, 2000),
                picture_megabytes: self
                    .bounded(raw.limits.picture_megabytes, "limits.picture_megabytes", 100, 2000)
                    .into(),
                clip_megabytes: self
                    .bounded(raw.limits.clip_megabytes, "limits.clip_megabytes", 200, 4000)
                    .into(),
            },
            severities: self.severities(raw.severities),
            engines: self.engines(raw.mt, &known),
            languages,
        }
    }

    /// The licence of texts; its address says nothing without its name.
    fn licence(&mut self, name: Option<String>, url: Option<Located<String>>) -> Option<Licence> {
        let url = url.filter(|url| {
            if !is_web(url) {
                self.wrong_value("licence_url", url, "https://…");
            }
            is_web(url)
        });
        match (name.filter(|name| !name.trim().is_empty()), url) {
            (Some(name), url) => Some(Licence { name, url: url.map(|url| url.value) }),
            (None, Some(url)) => {
                let problem = Problem::KeyMissing { key: "licence".to_owned() };
                self.notes.add(Diagnostic::new(problem).at(self.path, url.span));
                None
            }
            (None, None) => None,
        }
    }

    /// Whether AVIF is written: when it is asked for, and the program can.
    fn avif(&mut self, asked: Option<&Located<bool>>) -> bool {
        let can = cfg!(feature = "avif");
        let asked = asked.filter(|asked| asked.value);
        if let Some(asked) = asked.filter(|_| !can) {
            self.notes.add(Diagnostic::new(Problem::AvifUnavailable {}).at(self.path, asked.span));
        }
        asked.is_some() && can
    }

    fn languages(&mut self, raw: &RawConfig) -> Vec<LanguageConfig> {
        // The order of the file is the order of the languages.
        let mut typed: Vec<_> = raw.languages.iter().collect();
        typed.sort_by_key(|(_, language)| language.span.start);
        let mut languages: Vec<LanguageConfig> = Vec::new();
        for (tag, language) in &typed {
            let Some(lang) = self.lang_tag(tag, language.span) else { continue };
            if languages.iter().any(|other| other.lang == lang) {
                continue;
            }
            languages.push(LanguageConfig {
                fallback: Vec::new(),
                format: self.format(lang.as_str(), language.format.as_ref()),
                live: self.live(language, languages.is_empty(), &lang),
                pseudo: None,
                publish_from: self.publish_from(language.publish_from.as_ref()),
                outdated: language.outdated,
                outdated_grace_days: language.outdated_grace_days,
                urgent_sections: keys(language.urgent_sections.clone()),
                span: language.span,
                lang,
            });
        }
        if languages.is_empty() {
            let problem = Problem::KeyMissing { key: "languages".to_owned() };
            self.notes.add(Diagnostic::new(problem).in_file(self.path));
            let vietnamese = Lang::parse("vi").expect("`vi` is a BCP 47 tag");
            languages.push(LanguageConfig {
                lang: vietnamese,
                fallback: Vec::new(),
                format: None,
                live: Some(true),
                pseudo: None,
                publish_from: Status::Reviewed,
                outdated: Outdated::Banner,
                outdated_grace_days: None,
                urgent_sections: Vec::new(),
                span: Span { start: 0, end: 0 },
            });
        }
        self.chains(&mut languages, raw);
        languages
    }

    /// The language of a tag; one that was meant otherwise is reported and taken as it was meant, so that nothing
    /// else of it seems to be wrong.
    fn lang_tag(&mut self, tag: &str, span: Span) -> Option<Lang> {
        let meant = Lang::corrected(tag);
        if let Some(lang) = Lang::parse(tag).filter(|lang| meant.is_none() && lang.as_str() == tag) {
            return Some(lang);
        }
        let problem = Problem::LanguageTag { tag: tag.to_owned() };
        let mut diagnostic = Diagnostic::new(problem).at(self.path, span);
        let meant = meant.or_else(|| Lang::parse(tag));
        diagnostic.near = meant.as_ref().map(Lang::to_string);
        self.notes.add(diagnostic);
        meant
    }

    /// Whether a language is published, as it says. Without the language of its stories there is no site.
    fn live(&mut self, language: &Located<RawLanguage>, is_first: bool, lang: &Lang) -> Option<bool> {
        if is_first && language.live == Some(false) {
            let problem = Problem::LanguageFirstHeld { lang: lang.clone() };
            self.notes.add(Diagnostic::new(problem).at(self.path, language.span));
        }
        if is_first { Some(true) } else { language.live }
    }

    /// Fills in each language's fallback chain: as given, else English, then the first language.
    fn chains(&mut self, languages: &mut [LanguageConfig], raw: &RawConfig) {
        let known: Vec<Lang> = languages.iter().map(|language| language.lang.clone()).collect();
        for language in languages {
            let given = raw.languages.get(language.lang.as_str()).and_then(|raw| raw.fallback.as_ref());
            language.fallback = match given {
                Some(tags) => tags.iter().filter_map(|tag| self.known_lang(tag, &known)).collect(),
                None => known
                    .iter()
                    .filter(|lang| lang.as_str() == "en")
                    .chain(known.first())
                    .filter(|lang| **lang != language.lang)
                    .cloned()
                    .collect(),
            };
            language.fallback.dedup();
        }
    }

    /// What nobody has read is never published, whatever the site says.
    fn publish_from(&mut self, typed: Option<&Located<Status>>) -> Status {
        let Some(typed) = typed else { return Status::Reviewed };
        if typed.value < Status::NeedsReview {
            let problem = Problem::KeyValue {
                key: "publish_from".to_owned(),
                value: typed.value.as_str().to_owned(),
                expected: "needs-review, reviewed, approved".to_owned(),
            };
            self.notes.add(Diagnostic::new(problem).at(self.path, typed.span));
            return Status::Reviewed;
        }
        typed.value
    }

    /// The locale of a language's numbers and dates, which has to be one of that language's.
    fn format(&mut self, tag: &str, typed: Option<&Located<String>>) -> Option<Lang> {
        let typed = typed?;
        let Some(lang) = Lang::parse(typed) else {
            let problem = Problem::LanguageTag { tag: typed.value.clone() };
            self.notes.add(Diagnostic::new(problem).at(self.path, typed.span));
            return None;
        };
        let canonical = lang.canonical();
        let own = Lang::parse(tag);
        // A language that has none of its own, such as Tày, may borrow those of another.
        let is_fit = own.is_some_and(|own| own.language() == canonical.language() || !own.is_covered());
        if is_fit && canonical == lang {
            return Some(lang);
        }
        let expected = if is_fit { canonical.to_string() } else { format!("{tag}, {tag}-…") };
        self.wrong_value("format", typed, &expected);
        None
    }

    pub(super) fn known_lang(&mut self, tag: &Located<String>, known: &[Lang]) -> Option<Lang> {
        let lang = known.iter().find(|lang| lang.as_str() == tag.as_str());
        if lang.is_none() {
            let diagnostic = Diagnostic::new(Problem::LanguageUnknown { lang: tag.value.clone() })
                .at(self.path, tag.span)
                .near_lang(tag, known);
            self.notes.add(diagnostic);
        }
        lang.cloned()
    }

    fn base_url(&mut self, url: Option<&Located<String>>) -> String {
        let Some(url) = url else {
            let problem = Problem::KeyMissing { key: "base_url".to_owned() };
            self.notes.add(Diagnostic::new(problem).in_file(self.path));
            return "http://localhost".to_owned();
        };
        base_url(url).unwrap_or_else(|| {
            self.wrong_value("base_url", url, "https://example.gov.vn/");
            "http://localhost".to_owned()
        })
    }

    fn offset(&mut self, offset: &Located<String>) -> i32 {
        let read = || {
            let (sign, rest) = match offset.split_at_checked(1)? {
                ("+", rest) => (1, rest),
                ("-", rest) => (-1, rest),
                _ => return None,
            };
            let (hours, minutes) = rest.split_once(':')?;
            let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
            ((0..=14).contains(&hours) && (0..60).contains(&minutes)).then_some(sign * (hours * 60 + minutes))
        };
        read().unwrap_or_else(|| {
            self.wrong_value("utc_offset", offset, "+07:00");
            7 * 60
        })
    }

    pub(super) fn wrong_value(&mut self, key: &str, value: &Located<String>, expected: &str) {
        let problem = Problem::KeyValue {
            key: key.to_owned(),
            value: value.value.clone(),
            expected: expected.to_owned(),
        };
        self.notes.add(Diagnostic::new(problem).at(self.path, value.span));
    }

    pub(super) fn bounded(&mut self, value: Option<Located<u32>>, key: &str, default: u32, most: u32) -> u32 {
        match value {
            None => default,
            Some(value) if (1..=most).contains(&value.value) => value.value,
            Some(value) => {
                let problem = Problem::KeyValue {
                    key: key.to_owned(),
                    value: value.value.to_string(),
                    expected: format!("1–{most}"),
                };
                self.notes.add(Diagnostic::new(problem).at(self.path, value.span));
                default
            }
        }
    }

    fn units(&mut self, units: BTreeMap<String, Located<RawUnit>>, known: &[Lang]) -> BTreeMap<String, Unit> {
        let mut meant = BTreeMap::new();
        for (id, unit) in units {
            let Located { value: typed, span } = unit;
            if let Some(url) = typed.url.as_ref().filter(|url| !is_web(url)) {
                self.wrong_value(&format!("units.{id}.url"), url, "https://…");
            }
            if let Some(email) = typed.email.as_ref().filter(|email| !is_mail(email)) {
                self.wrong_value(&format!("units.{id}.email"), email, "baochi@example.gov.vn");
            }
            if let Some(phone) = typed.phone.as_ref().filter(|phone| !is_phone(phone)) {
                self.wrong_value(&format!("units.{id}.phone"), phone, "+84 225 3747468");
            }
            let slugs = typed.slug.into_iter().filter(|(_, slug)| {
                if !is_path_part(slug) {
                    self.notes.add(Diagnostic::new(Problem::slug_form(slug)).at(self.path, slug.span));
                }
                is_path_part(slug)
            });
            let slugs: BTreeMap<String, Located<String>> = slugs.collect();
            if known.iter().any(|lang| !slugs.contains_key(lang.as_str())) && !is_path_part(&id) {
                self.notes.add(Diagnostic::new(Problem::slug_form(&id)).at(self.path, span));
            }
            let aliases = lists_by_lang(typed.aliases, known, self.path, self.notes);
            let mut said = |texts| by_lang(texts, known, self.path, self.notes);
            let unit = Unit {
                name: said(typed.name),
                slug: said(slugs),
                aliases,
                description: said(typed.description),
                address: said(typed.address),
                hours: said(typed.hours),
                phone: typed.phone.filter(|phone| is_phone(phone)).map(|phone| phone.value),
                url: typed.url.filter(|url| is_web(url)).map(|url| url.value),
                email: typed.email.filter(|email| is_mail(email)).map(|email| email.value),
                is_government: typed.government.unwrap_or(false),
                span,
            };
            meant.insert(id, unit);
        }
        meant
    }

    fn menus(&mut self, menus: BTreeMap<String, Located<RawMenu>>, known: &[Lang]) -> BTreeMap<Lang, Menu> {
        let mut meant = BTreeMap::new();
        for (tag, menu) in menus {
            let tag = Located { value: tag, span: menu.span };
            if let Some(lang) = self.known_lang(&tag, known) {
                let RawMenu { main, footer } = menu.value;
                meant.insert(lang, Menu { main: main.map(keys), footer: footer.map(keys) });
            }
        }
        meant
    }

    fn paths(
        &mut self,
        given: BTreeMap<String, Located<String>>,
        default: &str,
        known: &[Lang],
    ) -> BTreeMap<Lang, String> {
        for path in given.values().filter(|path| !is_path_part(path)) {
            self.notes.add(Diagnostic::new(Problem::slug_form(path)).at(self.path, path.span));
        }
        let given = given.into_iter().filter(|(_, path)| is_path_part(path)).collect();
        let mut meant = by_lang(given, known, self.path, self.notes);
        for lang in known {
            meant.entry(lang.clone()).or_insert_with(|| default.to_owned());
        }
        meant
    }

    fn severities(&mut self, typed: BTreeMap<String, Located<Grade>>) -> BTreeMap<String, Severity> {
        let mut meant = BTreeMap::new();
        for (code, grade) in typed {
            if Problem::CODES.iter().all(|(known, _)| *known != code) {
                let diagnostic = Diagnostic::new(Problem::KeyUnknown { key: format!("severities.{code}") })
                    .at(self.path, grade.span)
                    .near(&code, Problem::CODES.iter().map(|(known, _)| *known));
                self.notes.add(diagnostic);
            }
            let severity = match grade.value {
                Grade::Advice => Severity::Advice,
                Grade::Warning => Severity::Warning,
                Grade::Error => Severity::Error,
            };
            meant.insert(code, severity);
        }
        meant
    }
}

/// Texts by language; a language that the site does not have is reported. A blank text says nothing.
pub(super) fn by_lang(
    texts: BTreeMap<String, Located<String>>,
    known: &[Lang],
    path: &FilePath,
    notes: &mut Notes,
) -> BTreeMap<Lang, String> {
    let located = located_by_lang(texts, known, path, notes);
    let said = located.into_iter().filter(|(_, text)| !text.trim().is_empty());
    said.map(|(lang, text)| (lang, text.value)).collect()
}

/// Lists of texts by language; a language that the site does not have is reported with the first text of its list.
pub(super) fn lists_by_lang(
    mut lists: BTreeMap<String, Vec<Located<String>>>,
    known: &[Lang],
    path: &FilePath,
    notes: &mut Notes,
) -> BTreeMap<Lang, Vec<Located<String>>> {
    let firsts = lists.iter().filter_map(|(tag, list)| Some((tag.clone(), list.first()?.clone())));
    let firsts = located_by_lang(firsts.collect(), known, path, notes);
    let list = |lang: Lang| lists.remove(lang.as_str()).map(|list| (lang, list));
    firsts.into_keys().filter_map(list).collect()
}

pub(super) fn located_by_lang(
    texts: BTreeMap<String, Located<String>>,
    known: &[Lang],
    path: &FilePath,
    notes: &mut Notes,
) -> BTreeMap<Lang, Located<String>> {
    let mut meant = BTreeMap::new();
    for (tag, text) in texts {
        match known.iter().find(|lang| lang.as_str() == tag) {
            Some(lang) => {
                meant.insert(lang.clone(), text);
            }
            None => {
                let diagnostic = Diagnostic::new(Problem::LanguageUnknown { lang: tag.clone() })
                    .at(path, text.span)
                    .near_lang(&tag, known);
                notes.add(diagnostic);
            }
        }
    }
    meant
}

fn keys(typed: Vec<Located<String>>) -> Vec<Located<StoryKey>> {
    let key = |text: Located<String>| Located {
        value: StoryKey::new(text.trim_start_matches('@')),
        span: text.span,
    };
    typed.into_iter().map(key).collect()
}

/// A way in: a topic when it says so, else a story or section.
fn way(typed: Located<String>) -> Located<Way> {
    let value = match typed.strip_prefix("topic:") {
        Some(id) => Way::Topic(id.trim().to_owned()),
        None => Way::Folder(StoryKey::new(typed.trim_start_matches('@'))),
    };
    Located { value, span: typed.span }
}

fn is_path_part(text: &str) -> bool {
    (1..=Address::LONGEST_PART).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
