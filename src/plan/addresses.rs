//! Where each edition, topic and unit stands.

use std::collections::BTreeMap;

use crate::names::{Address, Lang, StoryKey};
use crate::site::{Folder, Role, Site, slug_of_name};
use crate::urls::Matter;

use super::Lists;

/// Addresses of folders, topics and units.
pub(super) struct Addresses {
    pub(super) folders: BTreeMap<(StoryKey, Lang), Address>,
    pub(super) topics: BTreeMap<(String, Lang), Address>,
    pub(super) units: BTreeMap<(String, Lang), Address>,
}

impl Addresses {
    pub(super) fn new(site: &Site, lists: &Lists) -> Self {
        let mut folders = BTreeMap::new();
        for folder in site.folders.values() {
            for lang in site.langs.iter().filter(|lang| folder.editions.contains_key(*lang)) {
                folders.insert((folder.key.clone(), lang.clone()), of_folder(site, folder, lang));
            }
        }
        Self { folders, topics: of_topics(site, lists), units: of_units(site, lists) }
    }
}

/// Lists without a story in their own language are no pages, unless readers have been led to them.
fn of_topics(site: &Site, lists: &Lists) -> BTreeMap<(String, Lang), Address> {
    let mut topics = BTreeMap::new();
    for lang in &site.langs {
        let part = site.config.topics_path.get(lang).map_or("topics", String::as_str);
        for topic in site.topics.values() {
            let Some(slug) = topic.slug.get(lang) else { continue };
            let address = Address::new(&format!("/{lang}/{part}/{slug}/"));
            let is_promised = || site.lock.promises(&address, lang, &Matter::Topic(topic.id.clone()));
            if lists.speaks_of(lang, &topic.id) || is_promised() {
                topics.insert((topic.id.clone(), lang.clone()), address);
            }
        }
    }
    topics
}

fn of_units(site: &Site, lists: &Lists) -> BTreeMap<(String, Lang), Address> {
    let mut units = BTreeMap::new();
    for lang in &site.langs {
        let part = site.config.units_path.get(lang).map_or("units", String::as_str);
        for (id, unit) in &site.config.units {
            let slug = unit.slug.get(lang).cloned().unwrap_or_else(|| slug_of_name(id));
            let address = Address::new(&format!("/{lang}/{part}/{slug}/"));
            let is_promised = || site.lock.promises(&address, lang, &Matter::Unit(id.clone()));
            if lists.tells_of(lang, id) || is_promised() {
                units.insert((id.clone(), lang.clone()), address);
            }
        }
    }
    units
}

/// `/language/section/…/slug/`.
fn of_folder(site: &Site, folder: &Folder, lang: &Lang) -> Address {
    if folder.role == Role::Home {
        return Address::new(&format!("/{lang}/"));
    }
    let mut parts = vec![site.edition(folder, lang).slug.clone()];
    let mut parent = folder.key.parent();
    while let Some(key) = parent.filter(|key| !key.is_home()) {
        let slug = site.folders.get(&key).map(|folder| site.edition(folder, lang).slug.clone());
        parts.push(slug.unwrap_or_else(|| slug_of_name(key.name())));
        parent = key.parent();
    }
    parts.reverse();
    Address::new(&format!("/{lang}/{}/", parts.join("/")))
}
