//! The messages of one language, ready to be said.
//!
//! Knows no fallback: what it lacks, it lacks.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, types::FluentNumber, types::FluentNumberOptions};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::comparison::Side;
use super::dates::DateForm;
use super::formats::Formats;
use super::messages::{self, Messages, name_of, shown};
use super::references::{Winners, ids_of, kinds_mixed, missing_references, named_by};
use super::values::Value;
use super::{Direction, Fault, Wording, functions, rules};
use crate::names::{Date, Lang, Pseudo};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::Place;

/// The messages of one language with its formats.
pub(super) struct Catalogue {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    formats: Arc<Formats>,
    /// Messages that say something, and attributes as `message.attribute`.
    ids: BTreeSet<String>,
    /// Where each message and term stands, in the order of files; the last one counts.
    places: BTreeMap<String, Vec<Place>>,
    /// Messages and terms that others name.
    named: BTreeSet<String>,
    /// How its words are changed, when nobody speaks the language.
    pseudo: Option<Pseudo>,
}

impl Catalogue {
    /// The catalogue of these files; a later file wins, message by message.
    pub(super) fn new(side: &Side, locale: &Lang, formats: Arc<Formats>, files: &[Messages]) -> Noted<Self> {
        let (lang, winners) = (&side.lang, &side.winners);
        let mut notes = Notes::new();
        for (file, entry) in winners.values() {
            notes.extend(rules::notes(lang, &side.guard, file, entry));
            notes.extend(missing_references(lang, winners, file, entry));
        }
        notes.extend(kinds_mixed(files, winners));
        let catalogue = Self {
            lang: lang.clone(),
            bundle: bundle(locale, Direction::of(lang), &formats, files),
            formats,
            ids: winners.values().flat_map(|(_, entry)| ids_of(entry)).collect(),
            places: places(files),
            named: winners.values().flat_map(|(_, entry)| named_by(entry)).collect(),
            pseudo: None,
        };
        notes.extend(catalogue.failing_dates(winners));
        Noted::new(catalogue, notes)
    }

    /// The same words as those of a language that nobody speaks.
    pub(super) fn disguised(mut self, lang: &Lang, pseudo: Pseudo) -> Self {
        self.bundle.set_use_isolating(Direction::of(lang) == Direction::RightToLeft);
        self.bundle.set_transform(Some(pseudo.transform()));
        Self { lang: lang.clone(), pseudo: Some(pseudo), ..self }
    }

    pub(super) fn lang(&self) -> &Lang {
        &self.lang
    }

    pub(super) fn formats(&self) -> &Arc<Formats> {
        &self.formats
    }

    pub(super) fn ids(&self) -> &BTreeSet<String> {
        &self.ids
    }

    pub(super) fn places(&self) -> &BTreeMap<String, Vec<Place>> {
        &self.places
    }

    pub(super) fn named(&self) -> &BTreeSet<String> {
        &self.named
    }

    /// Says a message or an attribute, when it is there.
    pub(super) fn say(self: &Arc<Self>, id: &str, args: &[(&str, Value)]) -> Option<Wording> {
        let pattern = self.pattern(id)?;
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent.set(*name, value.fluent(self));
        }
        let (text, faults) = self.format(pattern, &fluent);
        let text = self.pseudo.map(|pseudo| pseudo.framed(&text)).unwrap_or(text);
        Some(Wording { text, lang: self.lang.clone(), faults, found: true })
    }

    /// A date by the catalogue's own message, else as ICU has it.
    pub(super) fn date(&self, form: DateForm, date: Date) -> String {
        match self.date_message(form, date) {
            Some(Ok(text)) => text,
            Some(Err(_)) | None => self.word_of_date(self.formats.dates.format(form, date)),
        }
    }

    /// What is said of a date without a message, as this language says it.
    pub(super) fn word_of_date(&self, text: String) -> String {
        self.pseudo.map(|pseudo| pseudo.part(&text)).unwrap_or(text)
    }

    fn date_message(&self, form: DateForm, date: Date) -> Option<Result<String, Fault>> {
        let pattern = self.pattern(form.message())?;
        let (text, faults) = self.format(pattern, &self.date_args(date));
        Some(match faults.into_iter().next() {
            None => Ok(text),
            Some(fault) => Err(fault),
        })
    }

    /// The words of a pattern, and what it asked for in vain.
    fn format(&self, pattern: &Pattern<&str>, args: &FluentArgs) -> (String, Vec<Fault>) {
        let mut errors = Vec::new();
        let mut text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        let failures = functions::failures(&mut text);
        (text, errors.iter().map(Fault::from).chain(failures).collect())
    }

    fn date_args(&self, date: Date) -> FluentArgs<'static> {
        let digits = |value: i32, least: usize| {
            let options = FluentNumberOptions {
                use_grouping: false,
                minimum_integer_digits: (least > 1).then_some(least),
                ..Default::default()
            };
            FluentNumber::new(f64::from(value), options)
        };
        let mut args = FluentArgs::with_capacity(7);
        // Plain counts may be chosen by: the first of a French month is "1er".
        args.set("day", f64::from(date.day));
        args.set("day2", digits(date.day.into(), 2));
        args.set("month", f64::from(date.month));
        args.set("month2", digits(date.month.into(), 2));
        args.set("month-name", self.word_of_date(self.formats.dates.month_name(date)));
        args.set("year", digits(date.year, 1));
        args.set("weekday", self.word_of_date(self.formats.dates.weekday(date)));
        args
    }

    /// A message or an attribute as its file writes it, on one line, when it is there.
    pub(super) fn written(&self, id: &str) -> Option<String> {
        self.pattern(id).map(messages::written)
    }

    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        match id.split_once('.') {
            None => self.bundle.get_message(id)?.value(),
            Some((id, attribute)) => Some(self.bundle.get_message(id)?.get_attribute(attribute)?.value()),
        }
    }

    /// Date messages that ask for what dates do not have.
    fn failing_dates(&self, winners: &Winners) -> Notes {
        let mut notes = Notes::new();
        for form in DateForm::ALL {
            let id = form.message();
            let sample = Date { year: 2027, month: 11, day: 9 };
            let (Some(Err(fault)), Some((file, entry))) = (self.date_message(form, sample), winners.get(id))
            else {
                continue;
            };
            let problem = Problem::MessageFailed {
                id: id.to_owned(),
                lang: self.lang.clone(),
                kind: fault.kind().to_owned(),
                name: fault.name().to_owned(),
            };
            let span = file.span(name_of(entry).unwrap_or_default());
            notes.add(Diagnostic::new(problem).at(&file.source.path, span));
        }
        notes
    }
}

/// A locale in Fluent's terms.
pub(super) fn identifier(locale: &Lang) -> LanguageIdentifier {
    locale.as_str().parse().unwrap_or_default()
}

fn bundle(
    locale: &Lang,
    direction: Direction,
    formats: &Arc<Formats>,
    files: &[Messages],
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(locale)]);
    bundle.set_use_isolating(direction == Direction::RightToLeft);
    bundle.set_formatter(Some(functions::format));
    let formats = Arc::clone(formats);
    // A new bundle has no function of these names.
    let _ = bundle.add_function("NUMBER", functions::number);
    let _ = bundle.add_function("DATETIME", functions::datetime);
    let _ = bundle
        .add_function("PLURAL", move |positional, named| functions::plural(&formats, positional, named));
    for file in files {
        // What cannot be read was noted when the file was.
        bundle.add_resource_overriding(FluentResource::try_new(file.text()).unwrap_or_else(|(kept, _)| kept));
    }
    bundle
}

/// Where each message and term stands.
fn places(files: &[Messages]) -> BTreeMap<String, Vec<Place>> {
    let mut places: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    for file in files {
        for entry in &file.resource.body {
            let place = Place::at(&file.source.path, file.span(name_of(entry).unwrap_or_default()));
            places.entry(shown(entry)).or_default().push(place);
        }
    }
    places
}
