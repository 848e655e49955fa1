//! What stands in each list, in which order: worked out once, read by every page.

use std::collections::{BTreeMap, BTreeSet};

use crate::names::{Lang, StoryKey};
use crate::site::Site;

use super::is_summary;

/// Stories of each list, newest first.
#[derive(Debug, Default)]
pub struct Lists {
    all: BTreeMap<Lang, Vec<StoryKey>>,
    sections: BTreeMap<(Lang, StoryKey), Vec<StoryKey>>,
    topics: BTreeMap<(Lang, String), Vec<StoryKey>>,
    /// Topics with a story that is truly there in the language.
    spoken: BTreeSet<(Lang, String)>,
    units: BTreeMap<(Lang, String), Vec<StoryKey>>,
    /// Units with a story that is truly there in the language.
    telling: BTreeSet<(Lang, String)>,
}

impl Lists {
    pub(super) fn new(site: &Site) -> Self {
        let mut lists = Self::default();
        for lang in &site.langs {
            let stories = site.stories(lang, |_| true);
            for story in &stories {
                // A story belongs to its section and to every section that holds it.
                let mut parent = story.key.parent();
                while let Some(key) = parent {
                    parent = key.parent();
                    lists.sections.entry((lang.clone(), key)).or_default().push(story.key.clone());
                }
                let is_spoken = story.editions.get(lang).is_some_and(|edition| !is_summary(story, edition));
                if let Some(unit) = &story.unit {
                    let id = (lang.clone(), unit.clone());
                    if is_spoken {
                        lists.telling.insert(id.clone());
                    }
                    lists.units.entry(id).or_default().push(story.key.clone());
                }
                for topic in &story.topics {
                    if is_spoken {
                        lists.spoken.insert((lang.clone(), topic.clone()));
                    }
                    lists.topics.entry((lang.clone(), topic.clone())).or_default().push(story.key.clone());
                }
            }
            lists.all.insert(lang.clone(), stories.into_iter().map(|story| story.key.clone()).collect());
        }
        lists
    }

    /// Every listed story.
    pub fn all(&self, lang: &Lang) -> &[StoryKey] {
        self.all.get(lang).map_or(&[], Vec::as_slice)
    }

    /// The stories of a section.
    pub fn section(&self, lang: &Lang, key: &StoryKey) -> &[StoryKey] {
        self.sections.get(&(lang.clone(), key.clone())).map_or(&[], Vec::as_slice)
    }

    /// The stories of a topic.
    pub fn topic(&self, lang: &Lang, id: &str) -> &[StoryKey] {
        self.topics.get(&(lang.clone(), id.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// The stories that a unit is responsible for.
    pub fn unit(&self, lang: &Lang, id: &str) -> &[StoryKey] {
        self.units.get(&(lang.clone(), id.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Whether some story of a unit is truly there in the language.
    pub fn tells_of(&self, lang: &Lang, id: &str) -> bool {
        self.telling.contains(&(lang.clone(), id.to_owned()))
    }

    /// Whether the language has a unit with a story in it.
    pub fn has_units(&self, lang: &Lang) -> bool {
        self.telling.iter().any(|(other, _)| other == lang)
    }

    /// Whether the language has a topic that it speaks of.
    pub fn has_topics(&self, lang: &Lang) -> bool {
        self.spoken.iter().any(|(other, _)| other == lang)
    }

    /// Whether some story of a topic is truly there in the language, not only led to in another.
    pub fn speaks_of(&self, lang: &Lang, id: &str) -> bool {
        self.spoken.contains(&(lang.clone(), id.to_owned()))
    }
}
