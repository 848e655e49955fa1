//! Campaigns: topics of something that is prepared for, takes place and is looked back upon.
//!
//! Says nothing in words: how a language says a phase or a date is for the pages.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::config::Config;
use crate::fields::Located;
use crate::names::{Date, FilePath, Lang, Moment, PartialDate};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::Span;

use super::{Event, Folder};

/// A campaign as `topics.toml` writes it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CampaignFront {
    /// When it begins: a day, or `"2027"` or `"2027-11"` when no more is known.
    pub starts: Located<PartialDate>,
    /// When it ends, to the same exactness; default: with the day, month or year in which it begins.
    pub ends: Option<Located<PartialDate>>,
    /// What comes before it, in a sentence by language.
    #[serde(default)]
    pub before: BTreeMap<String, Located<String>>,
    /// What takes place, in a sentence by language.
    #[serde(default)]
    pub during: BTreeMap<String, Located<String>>,
    /// What stays, in a sentence by language.
    #[serde(default)]
    pub after: BTreeMap<String, Located<String>>,
}

/// A part of a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Until it begins.
    Before,
    /// From its first day to its last.
    During,
    /// Once it is over.
    After,
}

impl Phase {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Before, Self::During, Self::After];

    /// The word of `topics.toml` and of templates.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::During => "during",
            Self::After => "after",
        }
    }
}

/// When something that a topic is about takes place.
#[derive(Debug)]
pub struct Campaign {
    /// When it begins, as exactly as it is known.
    pub starts: PartialDate,
    /// When it ends, as exactly as it is known.
    pub ends: PartialDate,
    /// The first day that it may take.
    pub first: Date,
    /// The last day that it may take.
    pub last: Date,
    /// The first day on which it has surely begun, and the last on which it has surely not ended.
    pub surely: (Date, Date),
    /// What each phase is, in a sentence.
    pub notes: BTreeMap<Phase, BTreeMap<Lang, String>>,
    /// Where it is declared.
    pub span: Span,
}

impl Campaign {
    /// The phase on a day, as far as its dates tell: what is known by its year may have begun or not.
    pub fn known_phase(&self, day: Date) -> Option<Phase> {
        let phase = self.phase(day);
        let (begun, ending) = self.surely;
        (phase != Phase::During || (begun..=ending).contains(&day)).then_some(phase)
    }

    /// The phase that a day belongs to.
    pub fn phase(&self, day: Date) -> Phase {
        match day {
            day if day < self.first => Phase::Before,
            day if day <= self.last => Phase::During,
            _ => Phase::After,
        }
    }

    /// The phase of a story: that of the day that it announces, else of the day that it was published.
    pub fn phase_of(&self, folder: &Folder) -> Phase {
        let day = folder.event.as_ref().and_then(|event| self.announced(event, folder.date)).or(folder.date);
        day.map_or(Phase::Before, |day| self.phase(day))
    }

    /// The first day of the occasion that a story is about: one during the campaign, else the next one that is not
    /// over when the story is published, else the last.
    fn announced(&self, event: &Event, published: Option<Date>) -> Option<Date> {
        let mut occasions = event.occasions.iter();
        let during = occasions.clone().find(|occasion| self.phase(occasion.first) == Phase::During);
        let next = || occasions.find(|occasion| published.is_none_or(|day| day <= occasion.last));
        during.or_else(next).or(event.occasions.last()).map(|occasion| occasion.first)
    }

    /// The moments at which a phase ends.
    pub(super) fn turns(&self, utc_offset: i32) -> [Moment; 4] {
        let after = |day: Date| Date::from_days_since_epoch(day.days_since_epoch() + 1);
        let (begun, ending) = self.surely;
        [self.first, begun, after(ending), after(self.last)].map(|day| Moment::start_of(day, utc_offset))
    }
}

/// The campaign of a topic; none when its dates cannot be.
pub(super) fn campaign(
    id: &str,
    front: Located<CampaignFront>,
    config: &Config,
    path: &FilePath,
    notes: &mut Notes,
) -> Option<Campaign> {
    let CampaignFront { starts, ends, before, during, after } = front.value;
    let said = Phase::ALL.into_iter().zip([before, during, after]);
    let said = said.map(|(phase, texts)| (phase, config.by_lang(texts, path, notes))).collect();
    let ends_at = ends.as_ref().map_or(starts.value, |ends| ends.value);
    let (first, last) = (starts.first_day()?, ends_at.last_day()?);
    let surely = (starts.last_day()?, ends_at.first_day()?);
    if last < first {
        let key = format!("{id}.campaign.ends");
        let (value, expected) = (ends_at.to_string(), format!("≥ {}", starts.value));
        let span = ends.as_ref().map_or(front.span, |ends| ends.span);
        notes.add(Diagnostic::new(Problem::KeyValue { key, value, expected }).at(path, span));
        return None;
    }
    Some(Campaign { starts: starts.value, ends: ends_at, first, last, surely, notes: said, span: front.span })
}
