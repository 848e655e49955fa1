//! Where each edition and topic stands.

use std::collections::BTreeMap;

use crate::names::{Address, Lang, StoryKey};
use crate::site::{Folder, Role, Site, slug_of_name};
use crate::urls::Matter;

use super::Lists;

/// Addresses of folders and topics.
pub(super) struct Addresses {
    pub(super) folders: BTreeMap<(StoryKey, Lang), Address>,
    pub(super) topics: BTreeMap<(String, Lang), Address>,
}

impl Addresses {
    pub(super) fn new(site: &Site, lists: &Lists) -> Self {
        let mut folders = BTreeMap::new();
        for folder in site.folders.values() {
            for lang in site.langs.iter().filter(|lang| folder.editions.contains_key(*lang)) {
                folders.insert((folder.key.clone(), lang.clone()), of_folder(site, folder, lang));
            }
        }
        let mut topics = BTreeMap::new();
        for lang in &site.langs {
            let part = site.config.topics_path.get(lang).map_or("topics", String::as_str);
            for topic in site.topics.values() {
                let Some(slug) = topic.slug.get(lang) else { continue };
                let address = Address::new(&format!("/{lang}/{part}/{slug}/"));
                // A list without a story in its own language is no page, unless readers have been led to it.
                let is_promised = || site.lock.promises(&address, lang, &Matter::Topic(topic.id.clone()));
                if lists.speaks_of(lang, &topic.id) || is_promised() {
                    topics.insert((topic.id.clone(), lang.clone()), address);
                }
            }
        }
        Self { folders, topics }
    }
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
