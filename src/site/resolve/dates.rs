//! Days and moments of a story: what they say of its publication, and which of them cannot be.

use crate::edition::{Edition, FigureFront, Front, Template};
use crate::fields::Located;
use crate::names::{Date, Moment};
use crate::problem::{Diagnostic, Problem};
use crate::source::Span;

use super::super::{Mode, Role};
use super::Gathering;

impl Gathering<'_> {
    pub(super) fn is_published(&mut self, source: &Edition) -> bool {
        let moment = |when: &Option<Located<crate::fields::When>>| {
            when.as_ref().and_then(|when| when.value.moment(self.config.utc_offset))
        };
        let (publish, expire) = (moment(&source.front.publish), moment(&source.front.expire));
        if let (Some(publish), Some(expire), Some(typed)) = (publish, expire, &source.front.expire)
            && expire <= publish
        {
            let local = |moment: Moment| moment.at_offset(self.config.utc_offset);
            let problem = Problem::DatesReversed { publish: local(publish), expire: local(expire) };
            self.notes.add(Diagnostic::new(problem).at(&source.path, typed.span));
        }
        let is_draft = source.front.draft.as_ref().is_some_and(|draft| draft.value);
        if !is_draft {
            let coming = [publish, expire].into_iter().flatten().filter(|moment| *moment > self.now);
            self.next_change = self.next_change.into_iter().chain(coming).min();
        }
        let is_due = publish.is_none_or(|publish| publish <= self.now);
        let is_over = expire.is_some_and(|expire| expire <= self.now);
        if !is_draft && (!is_due || is_over) {
            self.dated.insert(source.key.clone());
        }
        self.mode == Mode::Preview || (!is_draft && is_due && !is_over)
    }

    pub(super) fn dates(&mut self, source: &Edition, role: Role) {
        let front = &source.front;
        let is_dated = matches!(role, Role::Story(Template::Story | Template::Infographic));
        if is_dated && front.date.is_none() {
            self.missing(source, "date");
        }
        let has_sources = front.sources.as_ref().is_some_and(|sources| !sources.is_empty());
        if is_dated && !has_sources && source.broken.sources.is_empty() && source.is_whole() {
            self.notes.add(Diagnostic::new(Problem::SourcesMissing {}).at(&source.path, source.front_span));
        }
        if front.publish.is_none() {
            self.not_in_future(source, "date", front.date.as_ref());
            self.not_in_future(source, "updated", front.updated.as_ref());
        }
        if let (Some(date), Some(updated)) = (&front.date, &front.updated)
            && updated.value < date.value
        {
            let problem = Problem::UpdatedEarly { updated: updated.value, date: date.value };
            self.notes.add(Diagnostic::new(problem).at(&source.path, updated.span));
        }
        let today = self.now.date(self.config.utc_offset);
        for figure in front.figure.iter().flatten() {
            if let Some(as_of) =
                figure.as_of.as_ref().filter(|as_of| as_of.first_day().is_some_and(|day| day > today))
            {
                let problem = Problem::DateFuture { key: "as_of".to_owned(), date: as_of.to_string() };
                self.notes.add(Diagnostic::new(problem).at(&source.path, as_of.span));
            }
            self.refresh(source, &figure.value, today);
        }
    }

    /// Newer figures come after the ones that are there, and by the day that they are promised for.
    fn refresh(&mut self, source: &Edition, figure: &FigureFront, today: Date) {
        let Some(typed) = &figure.refresh_by else { return };
        let (id, refresh_by) = (figure.id.value.clone(), typed.value);
        let as_of = figure.as_of.as_ref().map(|as_of| as_of.value);
        let problem = match as_of.filter(|as_of| as_of.first_day().is_some_and(|day| day >= refresh_by)) {
            Some(as_of) => Problem::FigureRefreshEarly { figure: id, refresh_by, as_of },
            None if refresh_by < today => Problem::FigureOverdue { figure: id, refresh_by },
            None => {
                let next = Date::from_days_since_epoch(refresh_by.days_since_epoch() + 1);
                let over = Moment::start_of(next, self.config.utc_offset);
                self.next_change = self.next_change.into_iter().chain([over]).min();
                return;
            }
        };
        self.notes.add(Diagnostic::new(problem).at(&source.path, typed.span));
    }
}

impl Gathering<'_> {
    /// Reports a day that has not come.
    pub(super) fn not_in_future(&mut self, edition: &Edition, key: &str, date: Option<&Located<Date>>) {
        let today = self.now.date(self.config.utc_offset);
        if let Some(date) = date.filter(|date| date.value > today) {
            let problem = Problem::DateFuture { key: key.to_owned(), date: date.to_string() };
            self.notes.add(Diagnostic::new(problem).at(&edition.path, date.span));
        }
    }
}

/// Where a front matter says that its folder is not published.
pub(super) fn hiding_key(front: &Front) -> Span {
    let draft = front.draft.as_ref().filter(|draft| draft.value).map(|draft| draft.span);
    let times = [&front.expire, &front.publish].into_iter().flatten().map(|when| when.span);
    draft.into_iter().chain(times).next().unwrap_or(Span { start: 0, end: 0 })
}
