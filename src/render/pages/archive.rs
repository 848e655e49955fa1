//! The archive, where the site is searched too, and the A–Z.

use std::collections::{BTreeMap, BTreeSet};

use crate::lang::Initial;
use crate::names::{Lang, PartialDate, StoryKey};
use crate::problem::Diagnostic;

use super::super::views::{
    AToZPage, ArchivePage, ArchiveView, Card, ChoiceView, Crumb, GroupView, MonthView, OtherSearchView,
    SearchView, YearLink, YearView,
};
use super::Maker;
use super::head::Head;

impl<'a> Maker<'a> {
    /// Stories by year and month: of one year, of the newest where years have pages of their own, or all.
    pub(super) fn archive(&self, year: Option<i32>) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let (site, plan) = (desk.site(), desk.plan());
        let apart = plan.years_apart(site, desk.lang());
        let shown = year.or_else(|| apart.first().copied());
        let years = plan.years(site, desk.lang());
        let years = years.into_iter().filter(|year| shown.is_none_or(|shown| shown == *year));
        let archive = ArchiveView {
            is_year: year.is_some(),
            years: years.map(|year| self.year(year)).collect(),
            year_links: apart
                .iter()
                .map(|&other| YearLink {
                    title: self.year_title(other),
                    href: desk.href(&plan.archive_year(site, desk.lang(), other)),
                    is_current: shown == Some(other),
                })
                .collect(),
            search: self.search(),
        };
        let name = desk.words("archive-title");
        let shown_year = year.map(|year| self.year_title(year)).unwrap_or_default();
        let (title, description) = if year.is_some() {
            let title = desk.tell("archive-year-title", &[("year", &shown_year)]);
            let says = [("year", shown_year.as_str()), ("site", &desk.site_title())];
            (title, desk.tell("archive-year-description", &says))
        } else {
            (name.clone(), desk.tell("archive-description", &[("site", &desk.site_title())]))
        };
        let mut breadcrumbs = self.crumbs(None, &title);
        if year.is_some() {
            let up = desk.href(&plan.archive(site, desk.lang()));
            breadcrumbs.insert(1, Crumb::new(name, Some(up)));
        }
        let head = Head { title, description, breadcrumbs, ..self.head("archive") };
        self.list(head, plan.archive_alternates(site, year), ArchivePage { archive })
    }

    /// Every story by its title.
    pub(super) fn a_to_z(&self) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let (site, plan) = (desk.site(), desk.plan());
        let mut cards = desk.cards(plan.lists.all(desk.lang()));
        // Titles of other languages stand by themselves: no order of this language holds for them.
        cards.retain(|card| !card.is_foreign);
        cards.sort_by(|a, b| desk.language.compare(&a.title, &b.title).then_with(|| a.href.cmp(&b.href)));
        let mut groups: Vec<GroupView> = Vec::new();
        for card in cards {
            let (kind, letter) = match desk.language.initial(&card.title) {
                Initial::Letter(letter) => ("letter", Some(letter)),
                Initial::Han => ("han", None),
                Initial::Digit => ("digit", None),
                Initial::Other => ("other", None),
            };
            match groups.iter_mut().find(|group| group.kind == kind && group.letter == letter) {
                Some(group) => group.cards.push(card),
                None => {
                    groups.push(GroupView { letter, kind, anchor: String::new(), cards: vec![card] });
                }
            }
        }
        // Where titles of other scripts stand apart in the order, as Latin ones do in Chinese, their letters are
        // still one.
        let rank =
            |kind: &str| ["digit", "letter", "han"].iter().position(|other| *other == kind).unwrap_or(3);
        groups.sort_by(|a, b| {
            let letters = [a, b].map(|group| group.letter.as_deref().unwrap_or_default());
            rank(a.kind).cmp(&rank(b.kind)).then_with(|| desk.language.compare(letters[0], letters[1]))
        });
        for (at, group) in groups.iter_mut().enumerate() {
            group.anchor = format!("_initial-{}", at + 1);
        }
        let title = desk.words("a-z-title");
        let description = desk.tell("a-z-description", &[("site", &desk.site_title())]);
        let mut breadcrumbs = self.crumbs(None, &title);
        let up = desk.href(&plan.archive(site, desk.lang()));
        breadcrumbs.insert(1, Crumb::new(desk.words("archive-title"), Some(up)));
        let head = Head { title, description, breadcrumbs, ..self.head("a-z") };
        self.list(head, plan.a_to_z_alternates(site), AToZPage { groups })
    }

    fn year(&self, year: i32) -> YearView {
        let desk = self.desk;
        let mut months: BTreeMap<u8, Vec<Card>> = BTreeMap::new();
        let date = |key: &StoryKey| desk.site().folders.get(key)?.date;
        let mut count = 0;
        for key in desk.plan().lists.all(desk.lang()) {
            let Some(date) = date(key).filter(|date| date.year == year) else { continue };
            if let Some(card) = desk.card(key) {
                months.entry(date.month).or_default().push(card);
                count += 1;
            }
        }
        let months = months
            .into_iter()
            .rev()
            .map(|(month, cards)| MonthView { title: desk.language.month(year, month), cards });
        let anchor = format!("_year-{year}");
        YearView { title: self.year_title(year), anchor, count, months: months.collect() }
    }

    /// A year as the language writes it.
    fn year_title(&self, year: i32) -> String {
        self.desk.language.partial_date(PartialDate { year, month: None, day: None })
    }

    /// Topics to filter by, in the language's order of names.
    fn topic_choices<'t>(&self, ids: impl Iterator<Item = &'t String>) -> Vec<ChoiceView> {
        let ids: BTreeSet<&String> = ids.collect();
        let choice = |id: &String| Some(ChoiceView { id: id.clone(), title: self.desk.topic(id)?.name });
        let mut choices: Vec<ChoiceView> = ids.into_iter().filter_map(choice).collect();
        choices.sort_by(|a, b| self.desk.language.compare(&a.title, &b.title).then_with(|| a.id.cmp(&b.id)));
        choices
    }

    /// What the search of this language offers.
    fn search(&self) -> SearchView {
        let desk = self.desk;
        let (site, plan) = (desk.site(), desk.plan());
        let directory = |lang: &Lang| plan.search_directory(lang).map(|address| desk.href(&address));
        let own: Vec<_> = plan
            .lists
            .all(desk.lang())
            .iter()
            .filter_map(|key| site.folders.get(key))
            .filter(|folder| folder.editions.contains_key(desk.lang()))
            .collect();
        let mut years: Vec<i32> = own.iter().filter_map(|folder| folder.date).map(|date| date.year).collect();
        years.dedup();
        let index = plan.search.get(desk.lang());
        let others = site.langs.iter().filter(|lang| *lang != desk.lang());
        SearchView {
            directory_href: directory(desk.lang()),
            base: desk.studio.config().base_path.clone(),
            sections: site
                .sections()
                .into_iter()
                .filter_map(|section| {
                    let title = desk.title(section.editions.get(desk.lang())?);
                    Some(ChoiceView { id: section.key.to_string(), title })
                })
                .collect(),
            topics: self.topic_choices(own.iter().flat_map(|folder| &folder.topics)),
            years: years
                .into_iter()
                .map(|year| ChoiceView { id: year.to_string(), title: self.year_title(year) })
                .collect(),
            forms: index.map(|index| index.forms.clone()).unwrap_or_default(),
            others: others
                .filter_map(|lang| {
                    Some(OtherSearchView {
                        lang: lang.to_string(),
                        dir: desk.dir_of(lang),
                        language: desk.name_of(lang),
                        directory_href: directory(lang)?,
                        archive_href: desk.href(&plan.archive(site, lang)),
                        is_source: lang == site.config.source_lang(),
                    })
                })
                .collect(),
        }
    }
}
