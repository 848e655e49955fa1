//! The topics: all of them, and each with its stories.

use crate::plan::{Plan, Scope};
use crate::problem::Diagnostic;

use super::super::json_ld;
use super::super::studio::tint;
use super::super::views::{Crumb, TopicListView, TopicPage, TopicsPage};
use super::Maker;
use super::campaign;
use super::head::Head;

impl Maker<'_> {
    pub(super) fn topics(&self) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let title = desk.words("topics-title");
        let breadcrumbs = self.crumbs(None, &title);
        let alternates = desk.plan().topics_alternates(desk.site());
        let head = Head {
            description: desk.tell("topics-description", &[("site", &desk.site_title())]),
            is_indexed: desk.plan().lists.has_topics(desk.lang()),
            x_default: Plan::default_of(desk.site(), &alternates),
            pages: self.pages(|lang| Some(desk.plan().topics_list(desk.site(), lang)), 1),
            alternates,
            json_ld: vec![json_ld::breadcrumbs(&desk, &breadcrumbs)],
            breadcrumbs,
            title,
            ..self.head("topics")
        };
        let topics = desk.topics(desk.site().topics.keys().cloned().collect());
        self.fill(head, TopicsPage { topics })
    }

    pub(super) fn topic(&self, id: &str, number: usize) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let Some(view) = desk.topic(id) else { return Ok(String::new()) };
        let keys = desk.plan().lists.topic(desk.lang(), id);
        let first = desk.plan().topics.get(&(id.to_owned(), desk.lang().clone()));
        let pagination = first.and_then(|first| self.pagination(first, keys.len(), number));
        let all = desk.plan().topic_alternates(desk.site(), id);
        let mut breadcrumbs = self.crumbs(None, &view.name);
        let list = desk.plan().topics_list(desk.site(), desk.lang());
        breadcrumbs.insert(1, Crumb::new(desk.words("topics-title"), Some(desk.href(&list))));
        let description = if view.description.is_empty() {
            desk.tell("topic-description", &[("topic", &view.name), ("site", &desk.site_title())])
        } else {
            view.description.clone()
        };
        let is_first = number == 1;
        let head = Head {
            title: view.name.clone(),
            description,
            // A list without a story in its own language helps nobody who searches.
            is_indexed: desk.plan().lists.speaks_of(desk.lang(), id),
            x_default: if is_first { Plan::default_of(desk.site(), &all) } else { None },
            alternates: if is_first { all } else { Vec::new() },
            pages: self.pages(|lang| desk.plan().topics.get(&(id.to_owned(), lang.clone())).cloned(), number),
            json_ld: vec![json_ld::breadcrumbs(&desk, &breadcrumbs)],
            breadcrumbs,
            tint: tint(desk.site().topics.get(id).and_then(|topic| topic.tint)),
            feeds: desk.feeds(&[(Scope::Topic(id.to_owned()), view.name.clone())]),
            number,
            ..self.head("topic")
        };
        let page = campaign::Page {
            all: keys,
            keys: self.slice(keys, number),
            href: &|number| {
                first.map_or_else(String::new, |first| {
                    desk.href(&desk.plan().list_page(desk.site(), first, desk.lang(), number))
                })
            },
        };
        let topic = TopicListView {
            name: view.name,
            description: view.description,
            campaign: campaign::view(&desk, id, &page),
            cards: desk.cards(self.slice(keys, number)),
            pagination,
        };
        self.fill(head, TopicPage { topic })
    }
}
