//! The page that shows the theme: its tokens, and its components with texts of the site.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::lang::Number;
use crate::plan;
use crate::problem::Diagnostic;
use crate::theme::{Light, Token};

use super::super::specimen::{self, PartView};
use super::super::story;
use super::super::views::{Card, PageLink, Pagination, StoryView, TocEntry, TopicView};
use super::super::{event, place};
use super::Maker;
use super::head::Head;

/// The parts of the page, by the ends of their anchors and messages.
const PARTS: [&str; 8] = ["colours", "type", "sizes", "lists", "story", "text", "charts", "files"];

/// Stories that lists of the page show.
const CARDS: usize = 6;

/// What the template is given.
#[derive(Serialize)]
struct StylePage {
    style: StyleView,
}

#[derive(Serialize)]
struct StyleView {
    /// The theme's name.
    theme: String,
    colours: Vec<ColourView>,
    /// All other tokens by day.
    sizes: Vec<SizeView>,
    /// Words of every language of the site.
    samples: Vec<SampleView>,
    cards: Vec<Card>,
    topics: Vec<TopicView>,
    pagination: Pagination,
    /// The story that has most around its text.
    story: Option<StoryView>,
    /// A story that announces something.
    event: Option<StoryView>,
    /// A story about a place.
    place: Option<StoryView>,
    /// A translation whose source has changed.
    behind: Option<StoryView>,
    parts: Vec<PartView>,
    charts: Vec<String>,
    /// The file of every template by its name without `.html`.
    files: BTreeMap<String, FileView>,
    /// The same files in the order of their paths: templates loop over a map in no order.
    all_files: Vec<FileView>,
}

#[derive(Serialize)]
struct ColourView {
    name: String,
    day: ToneView,
    night: ToneView,
}

/// A colour by day or by night.
#[derive(Serialize)]
struct ToneView {
    value: String,
    /// Its contrast with the ground of pages, where both are opaque.
    contrast: Option<String>,
    /// Whether words may have it.
    is_for_text: bool,
}

#[derive(Serialize)]
struct SizeView {
    name: String,
    value: String,
}

#[derive(Serialize)]
struct SampleView {
    lang: String,
    dir: &'static str,
    /// The language's name in itself.
    name: String,
    title: String,
    text: String,
    /// Letters with which a face is tried.
    letters: String,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct FileView {
    path: String,
    /// Whether it is another than that of the built-in theme.
    is_own: bool,
}

impl Maker<'_> {
    /// The style page of the language.
    pub(super) fn style(&self) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let texts = specimen::texts(&desk);
        let view = |text: &specimen::Shown| {
            story::view(&desk, text.folder, text.edition, String::new(), &text.address)
        };
        let first =
            |is_it: &dyn Fn(&specimen::Shown) -> bool| texts.iter().find(|text| is_it(text)).map(view);
        let keys = desk.plan().lists.all(desk.lang());
        let files = self.files();
        let mut all_files: Vec<FileView> = files.values().cloned().collect();
        all_files.sort();
        let style = StyleView {
            theme: desk.studio.theme.name.clone(),
            colours: self.colours(),
            sizes: self.sizes(),
            samples: self.samples(),
            cards: desk.cards(keys.get(..CARDS.min(keys.len())).unwrap_or_default()),
            topics: desk.topics(desk.site().topics.keys().cloned().collect()),
            pagination: pagination(),
            // The headings of the story stand on its own page, and contents lead to those of this one.
            story: specimen::fullest(&texts).map(view).map(|view| StoryView { toc: self.contents(), ..view }),
            event: first(&|text| event::view(&desk, text.folder, text.edition).is_some()),
            place: first(&|text| place::view(&desk, text.folder, text.edition).is_some()),
            behind: first(&|text| text.edition.standing.as_ref().is_some_and(|it| it.behind.is_some())),
            parts: specimen::parts(&desk, &texts)?,
            charts: specimen::charts(&desk, &texts)?,
            files,
            all_files,
        };
        let title = desk.words("style-title");
        let head = Head {
            description: desk.words("style-description"),
            is_indexed: false,
            pages: self.pages(|lang| Some(plan::style_page(lang)), 1),
            breadcrumbs: self.crumbs(None, &title),
            title,
            ..self.head("style")
        };
        self.fill(head, StylePage { style })
    }

    fn contents(&self) -> Vec<TocEntry> {
        let entry = |part: &str| TocEntry {
            level: 2,
            anchor: format!("_{part}"),
            title: self.desk.words(&format!("style-{part}")),
        };
        PARTS.into_iter().map(entry).collect()
    }

    fn colours(&self) -> Vec<ColourView> {
        let tokens = &self.desk.studio.theme.tokens;
        let tone = |name: &str, light| {
            let ground = tokens.colour("paper", light);
            let contrast = tokens.colour(name, light).and_then(|own| Some(own.contrast(ground?)));
            ToneView {
                value: tokens.value(name, light).unwrap_or_default().to_owned(),
                contrast: contrast.and_then(|contrast| {
                    let number = Number::from_f64(contrast)?.with_decimals(1);
                    Some(self.desk.language.number(&number))
                }),
                is_for_text: contrast.is_some_and(|contrast| contrast >= crate::figure::TEXT),
            }
        };
        let view = |token: &Token| ColourView {
            name: token.name.clone(),
            day: tone(&token.name, Light::Day),
            night: tone(&token.name, Light::Night),
        };
        tokens.all.iter().filter(|token| tokens.is_colour(token)).map(view).collect()
    }

    fn sizes(&self) -> Vec<SizeView> {
        let tokens = &self.desk.studio.theme.tokens;
        let others = tokens.all.iter().filter(|token| !tokens.is_colour(token));
        let view = |token: &Token| {
            let value = token.day.clone().filter(|day| !day.contains("url("))?;
            Some(SizeView { name: token.name.clone(), value })
        };
        others.filter_map(view).collect()
    }

    fn samples(&self) -> Vec<SampleView> {
        let own = [self.desk.lang()].into_iter();
        let others = self.desk.site().langs.iter().filter(|lang| *lang != self.desk.lang());
        let view = |lang| {
            let desk = self.desk.studio.desk(lang)?;
            let home = desk.language_view();
            Some(SampleView {
                letters: desk.words("style-letters"),
                lang: home.lang,
                dir: home.dir,
                name: home.name,
                title: home.site_title,
                text: home.summary,
            })
        };
        own.chain(others).filter_map(view).collect()
    }

    fn files(&self) -> BTreeMap<String, FileView> {
        let theme = self.desk.studio.theme;
        let file = |(name, source): (&String, &crate::source::Source)| {
            let is_own = theme.is_changed(name);
            let name = name.trim_start_matches("components/").trim_end_matches(".html").to_owned();
            (name, FileView { path: source.path.to_string(), is_own })
        };
        theme.templates.iter().map(file).collect()
    }
}

/// The pages of a list that nobody has written.
fn pagination() -> Pagination {
    let link = |(page, follows_gap): (usize, bool)| PageLink {
        page,
        href: "#_lists".to_owned(),
        is_current: page == 5,
        follows_gap,
    };
    let shown = [(1, false), (4, true), (5, false), (6, false), (12, true)];
    let way = || Some("#_lists".to_owned());
    Pagination { page: 5, pages: 12, previous: way(), next: way(), links: shown.map(link).into() }
}
