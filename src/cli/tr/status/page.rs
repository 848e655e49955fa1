//! The state of the translations as a page to open, print and hand on: one file that fetches nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use tera::{Context, Tera};

use crate::lang::Value;
use crate::names::{Date, Lang, StoryKey};
use crate::report::{self, Row, Waiting};
use crate::site::Site;
use crate::translation::State;

use super::super::next;
use super::{Words, section, spoken};

/// Tasks that the page names; how many more there are is said.
const MOST_TASKS: usize = 40;

#[derive(Serialize)]
struct Page<'a> {
    lang: &'a str,
    title: String,
    date: Day,
    sentence: String,
    languages: Vec<Panel>,
    heads: BTreeMap<&'static str, String>,
    tasks: Vec<Task>,
    more: Option<String>,
    rows: Vec<Line>,
}

#[derive(Serialize)]
struct Day {
    iso: String,
    text: String,
}

/// What is shown of one language.
#[derive(Serialize)]
struct Panel {
    tag: String,
    dir: &'static str,
    name: String,
    share: String,
    published: String,
    said: String,
    parts: Vec<Part>,
    note: Option<String>,
    blocks: Option<String>,
}

/// A part of a language's promised translations; its place in the bar is in percent.
#[derive(Serialize)]
struct Part {
    kind: &'static str,
    start: f64,
    width: f64,
    label: String,
}

#[derive(Serialize)]
struct Task {
    is_urgent: bool,
    title: String,
    title_lang: String,
    key: String,
    lang: String,
    what: String,
    words: String,
    since: String,
}

/// The languages of one section and unit, beside each other.
#[derive(Serialize)]
struct Line {
    section: Option<Name>,
    unit: Option<Name>,
    cells: Vec<Cell>,
}

/// A name in one of the site's languages.
#[derive(Serialize)]
struct Name {
    text: String,
    lang: String,
}

impl Name {
    fn new((text, lang): (&str, &Lang)) -> Self {
        Self { text: text.to_owned(), lang: lang.to_string() }
    }
}

#[derive(Default, Serialize)]
struct Cell {
    text: String,
    lack: Option<String>,
    is_none: bool,
}

/// The page.
pub(super) fn page(rows: &[Row], site: &Site, words: &Words) -> String {
    let writer = Writer { site, words };
    let page = writer.page(rows);
    let mut tera = Tera::default();
    let added = tera.add_raw_template("status.html", include_str!("page.html"));
    added.expect("the template is the program's own, and a test reads it");
    let context = Context::from_serialize(&page).expect("the page is a struct of texts and numbers");
    tera.render("status.html", &context).expect("the template asks only for what a page has")
}

/// The editions of one language by how far they have come; they add up to the promised.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    promised: usize,
    published: usize,
    fresh: usize,
    review: usize,
    outdated: usize,
    missing: usize,
    words: usize,
    oldest: Option<Date>,
}

impl Tally {
    fn of<'a>(rows: impl Iterator<Item = &'a Row>) -> Self {
        rows.fold(Self::default(), |sum, row| Self {
            promised: sum.promised + row.promised,
            published: sum.published + row.published,
            fresh: sum.fresh + row.fresh,
            review: sum.review + row.review,
            outdated: sum.outdated + row.outdated,
            missing: sum.missing + row.missing,
            words: sum.words + row.words,
            oldest: [sum.oldest, row.oldest].into_iter().flatten().min(),
        })
    }

    fn parts(&self) -> [(&'static str, usize); 4] {
        let Self { fresh, review, outdated, missing, .. } = *self;
        [("fresh", fresh), ("review", review), ("outdated", outdated), ("missing", missing)]
    }
}

struct Writer<'a> {
    site: &'a Site,
    words: &'a Words,
}

impl<'a> Writer<'a> {
    fn page(&self, rows: &[Row]) -> Page<'a> {
        let langs = self.langs(rows);
        let all = Tally::of(rows.iter());
        let site_title = self.site.home().map_or("", |home| &home.source_edition().title);
        let today = self.site.now.date(self.site.config.utc_offset);
        let queue = report::queue(self.site);
        let heads =
            ["next", "story", "task", "since", "urgent", "done", "sections", "legend", "language", "words"];
        let mut heads: BTreeMap<&'static str, String> =
            heads.into_iter().map(|head| (head, self.say(&format!("tr-page-{head}")))).collect();
        heads.insert("section", self.say("tr-column-section"));
        heads.insert("outside", self.say("tr-column-outside"));
        heads.insert("no_unit", self.say("tr-column-no-unit"));
        heads.insert("unit", self.say("tr-column-unit"));
        Page {
            lang: self.words.language().lang().as_str(),
            title: self.words.tell("tr-page-title", &[("site", site_title)]),
            date: Day { iso: today.to_string(), text: self.words.language().date(today) },
            sentence: self.sentence(&all),
            languages: langs.iter().map(|lang| self.panel(lang, rows)).collect(),
            heads,
            tasks: queue.iter().take(MOST_TASKS).map(|waiting| self.task(waiting)).collect(),
            more: queue
                .len()
                .checked_sub(MOST_TASKS + 1)
                .map(|more| self.words.count("tr-page-more", &[("count", more + 1)])),
            rows: self.lines(rows, &langs),
        }
    }

    fn say(&self, id: &str) -> String {
        self.words.say(id, &[])
    }

    /// The languages that are translated into, in the order of the configuration.
    fn langs(&self, rows: &[Row]) -> Vec<Lang> {
        let known: BTreeSet<&Lang> = rows.iter().map(|row| &row.group.lang).collect();
        self.site.config.langs().filter(|lang| known.contains(lang)).cloned().collect()
    }

    fn sentence(&self, all: &Tally) -> String {
        let counts = [
            ("promised", all.promised),
            ("published", all.published),
            ("fresh", all.fresh),
            ("outdated", all.outdated),
            ("missing", all.missing),
            ("review", all.review),
        ];
        self.words.count("tr-page-sentence", &counts)
    }

    fn panel(&self, lang: &Lang, rows: &[Row]) -> Panel {
        let tally = Tally::of(rows.iter().filter(|row| row.group.lang == *lang));
        let language = self.site.languages.get(lang);
        let name = language.map(|language| language.say("language-name", &[])).filter(|said| said.found);
        let mut start = 0.0;
        let parts: Vec<Part> = tally
            .parts()
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(kind, count)| {
                let width = percent(count, tally.promised);
                let label = self.words.count(&format!("tr-page-part-{kind}"), &[("count", count)]);
                let part = Part { kind, start, width, label };
                start += width;
                part
            })
            .collect();
        let labels: Vec<&str> = parts.iter().map(|part| part.label.as_str()).collect();
        Panel {
            tag: lang.to_string(),
            dir: language.map_or("ltr", |language| language.direction().as_str()),
            name: name.map_or_else(|| lang.to_string(), |said| said.text),
            share: format!("{} / {}", tally.published, tally.promised),
            published: self.say("tr-page-published"),
            said: labels.join(", "),
            parts,
            note: self.note(&tally),
            blocks: self.blocks(lang, rows),
        }
    }

    /// How many blocks are in which state, the fresh ones left out.
    fn blocks(&self, lang: &Lang, rows: &[Row]) -> Option<String> {
        let count = |state: &State| -> usize {
            let rows = rows.iter().filter(|row| row.group.lang == *lang);
            rows.filter_map(|row| row.blocks.get(state)).sum()
        };
        let open = State::ALL.iter().filter(|state| **state != State::Fresh && count(state) > 0);
        let said = |state: &State| {
            let label = self.say(&format!("tr-state-{}", state.as_str()));
            format!("{} {label}", count(state))
        };
        let said: Vec<String> = open.map(said).collect();
        (!said.is_empty()).then(|| self.words.tell("tr-page-blocks", &[("blocks", &said.join(", "))]))
    }

    /// How much waits, and since when.
    fn note(&self, tally: &Tally) -> Option<String> {
        if tally.words == 0 {
            return None;
        }
        let waiting = self.words.count("tr-words", &[("count", tally.words)]);
        Some(match tally.oldest {
            None => waiting,
            Some(oldest) => {
                let date = self.words.language().date(oldest);
                self.words.say(
                    "tr-page-since-when",
                    &[("waiting", Value::from(waiting.as_str())), ("date", Value::from(date.as_str()))],
                )
            }
        })
    }

    fn task(&self, waiting: &Waiting) -> Task {
        let source = self.site.folders.get(&waiting.key).map(crate::site::Folder::source_edition);
        Task {
            is_urgent: waiting.is_urgent,
            title: source.map_or(String::new(), |edition| edition.title.clone()),
            title_lang: source.map_or(String::new(), |edition| edition.file.lang.to_string()),
            key: waiting.key.typed(),
            lang: waiting.lang.to_string(),
            what: next::tasks(waiting, self.words).join(", "),
            words: waiting.words.to_string(),
            since: waiting.since.map_or(String::new(), |since| self.words.language().date(since)),
        }
    }

    fn lines(&self, rows: &[Row], langs: &[Lang]) -> Vec<Line> {
        let groups: BTreeSet<(&StoryKey, &str)> =
            rows.iter().map(|row| (&row.group.section, row.group.unit.as_str())).collect();
        let line = |(key, unit): (&StoryKey, &str)| {
            let of = |lang: &&Lang| {
                let is_meant = |row: &&Row| {
                    row.group.section == *key && row.group.unit == unit && row.group.lang == **lang
                };
                Tally::of(rows.iter().filter(is_meant))
            };
            Line {
                section: section(key, self.site, self.words).map(Name::new),
                unit: self.unit(unit),
                cells: langs.iter().map(|lang| self.cell(&of(&lang))).collect(),
            }
        };
        groups.into_iter().map(line).collect()
    }

    /// The name of a unit in the program's language if it has one, else in the site's first.
    fn unit(&self, id: &str) -> Option<Name> {
        let config = &self.site.config;
        let in_lang = |lang| Some((config.units.get(id)?.name.get(lang)?.as_str(), lang));
        let name = spoken(self.site, self.words).chain([config.source_lang()]).find_map(in_lang);
        Some(name.unwrap_or((id, config.source_lang()))).filter(|(name, _)| !name.is_empty()).map(Name::new)
    }

    fn cell(&self, tally: &Tally) -> Cell {
        if tally.promised == 0 {
            return Cell { text: "–".to_owned(), lack: None, is_none: true };
        }
        let lacks: Vec<String> = tally
            .parts()
            .into_iter()
            .filter(|(kind, count)| *kind != "fresh" && *count > 0)
            .map(|(kind, count)| self.words.count(&format!("tr-page-part-{kind}"), &[("count", count)]))
            .collect();
        let lack = (!lacks.is_empty()).then(|| lacks.join(", "));
        Cell { text: format!("{} / {}", tally.published, tally.promised), lack, is_none: false }
    }
}

/// A part of a whole in percent, to a tenth.
fn percent(part: usize, whole: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "no site has so many stories")]
    let share = part as f64 / whole.max(1) as f64;
    (share * 1000.0).round() / 10.0
}
