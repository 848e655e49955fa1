//! The units: all of them, and each with how it is reached and the stories that it is responsible for.

use std::collections::BTreeMap;

use crate::names::Lang;
use crate::plan::Plan;
use crate::problem::Diagnostic;

use super::super::json_ld;
use super::super::links::host_of;
use super::super::studio::{Desk, encoded};
use super::super::views::{ContactView, Crumb, UnitCard, UnitListView, UnitPage, UnitsPage};
use super::Maker;
use super::head::Head;

impl Maker<'_> {
    /// The list of units with a page in the language, in its order of names.
    pub(super) fn units(&self) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let title = desk.words("units-title");
        let head = Head {
            description: desk.tell("units-description", &[("site", &desk.site_title())]),
            is_indexed: desk.plan().lists.has_units(desk.lang()),
            breadcrumbs: self.crumbs(None, &title),
            title,
            ..self.head("units")
        };
        let here = desk.plan().units.keys().filter(|(_, lang)| lang == desk.lang());
        let card = |id: &String| {
            let ContactView { name, description, href, .. } = contact(&desk, id)?;
            let count = desk.plan().lists.unit(desk.lang(), id).len();
            Some(UnitCard { name, href: href?, count, description: description.unwrap_or_default() })
        };
        let mut units: Vec<UnitCard> = here.filter_map(|(id, _)| card(id)).collect();
        units.sort_by(|a, b| desk.language.compare(&a.name, &b.name).then_with(|| a.href.cmp(&b.href)));
        self.list(head, desk.plan().units_alternates(desk.site()), UnitsPage { units })
    }

    /// A unit, with a page of its stories.
    pub(super) fn unit(&self, id: &str, number: usize) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let Some(contact) = contact(&desk, id) else { return Ok(String::new()) };
        let keys = desk.plan().lists.unit(desk.lang(), id);
        let first = desk.plan().units.get(&(id.to_owned(), desk.lang().clone()));
        let pagination = first.and_then(|first| self.pagination(first, keys.len(), number));
        let all = desk.plan().unit_alternates(desk.site(), id);
        let mut breadcrumbs = self.crumbs(None, &contact.name);
        let list = desk.plan().units_list(desk.site(), desk.lang());
        breadcrumbs.insert(1, Crumb::new(desk.words("units-title"), Some(desk.href(&list))));
        let description = contact.description.clone().unwrap_or_else(|| {
            desk.tell("units-page-description", &[("unit", &contact.name), ("site", &desk.site_title())])
        });
        let is_first = number == 1;
        let organization = json_ld::organization_of(&desk, desk.studio.config().units.get_key_value(id));
        let head = Head {
            title: contact.name.clone(),
            description,
            is_indexed: desk.plan().lists.tells_of(desk.lang(), id),
            x_default: if is_first { Plan::default_of(desk.site(), &all) } else { None },
            alternates: if is_first { all } else { Vec::new() },
            pages: self.pages(|lang| desk.plan().units.get(&(id.to_owned(), lang.clone())).cloned(), number),
            json_ld: vec![organization, json_ld::breadcrumbs(&desk, &breadcrumbs)],
            breadcrumbs,
            number,
            ..self.head("unit")
        };
        let cards = desk.cards(self.slice(keys, number));
        self.fill(head, UnitPage { unit: UnitListView { contact, cards, pagination } })
    }
}

/// How a unit is reached, in the words of a language.
pub(super) fn contact(desk: &Desk, id: &str) -> Option<ContactView> {
    let unit = desk.studio.config().units.get(id)?;
    let said = |texts: &BTreeMap<Lang, String>| texts.get(desk.lang()).map(|text| desk.set(text));
    let dialled = |phone: &String| phone.chars().filter(|c| c.is_ascii_digit()).collect::<String>();
    Some(ContactView {
        name: desk.said(&unit.name)?,
        description: said(&unit.description),
        address: said(&unit.address),
        hours: said(&unit.hours),
        phone: unit.phone.clone(),
        phone_href: unit.phone.as_ref().map(|phone| format!("tel:+{}", dialled(phone))),
        email: unit.email.clone(),
        url: unit.url.as_ref().map(|url| encoded(url)),
        host: unit.url.as_deref().and_then(host_of),
        href: desk.unit_href(id),
    })
}
