//! What is said in some published languages and not in all: nobody is to find a page half told.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{self, Config};
use crate::names::{FilePath, Lang};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::Span;

use super::Topic;

/// Reports the words of units and campaigns that published languages lack although another has them.
pub(super) fn check(
    topics: &BTreeMap<String, Topic>,
    config: &Config,
    live: &BTreeSet<Lang>,
    notes: &mut Notes,
) {
    let mut report = |file: &FilePath, span: Span, key: &str, texts: &BTreeMap<Lang, String>| {
        let lacking = live.iter().filter(|lang| !texts.is_empty() && !texts.contains_key(*lang));
        for lang in lacking {
            let problem = Problem::KeyMissing { key: format!("{key}.{lang}") };
            notes.add(Diagnostic::new(problem).at(file, span));
        }
    };
    let file = FilePath::new(config::FILE);
    for (id, unit) in &config.units {
        let said = [("description", &unit.description), ("address", &unit.address), ("hours", &unit.hours)];
        for (key, texts) in said {
            report(&file, unit.span, &format!("units.{id}.{key}"), texts);
        }
    }
    for topic in topics.values() {
        let Some(campaign) = &topic.campaign else { continue };
        for (phase, texts) in &campaign.notes {
            let key = format!("{}.campaign.{}", topic.id, phase.as_str());
            report(&topic.file, campaign.span, &key, texts);
        }
    }
}
