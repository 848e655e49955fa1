//! Keys of front matter have a meaning for what their folder is.

use crate::edition::{Front, Template};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Role, Site};
use crate::source::Span;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for folder in site.folders.values() {
        let file = &folder.source_edition().file;
        for (key, span) in idle(&file.front, folder.role) {
            let role = name_of(folder.role).to_owned();
            let problem = Problem::KeyIdle { key: key.to_owned(), role };
            notes.add(Diagnostic::new(problem).at(&file.path, span));
        }
    }
    notes
}

/// The word by which sentences choose.
fn name_of(role: Role) -> &'static str {
    match role {
        Role::Home => "home",
        Role::Section => "section",
        Role::Story(Template::Page | Template::Press) => "page",
        Role::Story(_) => "story",
    }
}

fn idle(front: &Front, role: Role) -> Vec<(&'static str, Span)> {
    let first = |list: &Option<Vec<crate::fields::Located<String>>>| Some(list.as_ref()?.first()?.span);
    let lead = ("lead", front.lead.as_ref().map(|value| value.span));
    let weight = ("weight", front.weight.as_ref().map(|value| value.span));
    let of_stories = [
        ("date", front.date.as_ref().map(|value| value.span)),
        ("template", front.template.as_ref().map(|value| value.span)),
        ("unit", front.unit.as_ref().map(|value| value.span)),
        ("topics", first(&front.topics)),
        ("authors", first(&front.authors)),
    ];
    let tint = ("tint", front.tint.as_ref().map(|value| value.span));
    let event = ("event", front.event.as_ref().map(|value| value.span));
    let faq = ("faq", front.faq.as_ref().map(|value| value.span));
    let keys: Vec<_> = match role {
        Role::Home => of_stories.into_iter().chain([weight, tint, event, faq]).collect(),
        Role::Section => of_stories.into_iter().chain([lead, event, faq]).collect(),
        Role::Story(_) => vec![lead, weight],
    };
    keys.into_iter().filter_map(|(key, span)| Some((key, span?))).collect()
}
