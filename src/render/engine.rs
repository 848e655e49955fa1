//! The template engine with the functions that templates may call.
//!
//! Templates look and never do: every function here only reads.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tera::{Context, ErrorKind, Function, Kwargs, State, Tera, TeraResult, Value as TeraValue};

use crate::lang::lunar::LunarDate;
use crate::lang::{Fault, Language, Languages, Value, Wording};
use crate::names::{Address, Date, Lang};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::source::{Source, Span, cleaned};
use crate::theme::Theme;

use super::html::escape;
use super::meter::{self, Metered, Paper};

/// Templates, ready to be filled in.
pub(super) struct Engine<'a> {
    tera: Tera,
    theme: &'a Theme,
    languages: Arc<Languages>,
    /// The templates as the engine was given them.
    metered: BTreeMap<&'a str, Metered>,
    is_ready: bool,
}

impl<'a> Engine<'a> {
    /// Reads every template; all that is wrong with any of them is reported.
    pub(super) fn new(theme: &'a Theme, languages: &Arc<Languages>) -> Noted<Self> {
        let mut notes = Notes::new();
        for (name, source) in &theme.templates {
            // Alone, a template can only fail in its syntax; what it refers to is checked with all the others.
            if let Err(error) = Tera::default().add_raw_template(name, &source.text)
                && let ErrorKind::SyntaxError(report) = error.kind()
            {
                let problem = Problem::TemplateSyntax { why: report.message().to_owned() };
                let span = Span::from(report.span().range.clone());
                notes.add(Diagnostic::new(problem).at(&source.path, span));
            }
        }
        let mut tera = Tera::default();
        let reported = theme.asked_in_vain(languages).iter().map(|(_, id)| (*id).to_owned()).collect();
        register(&mut tera, languages, &Arc::new(reported));
        let engine =
            Self { tera, theme, languages: Arc::clone(languages), metered: BTreeMap::new(), is_ready: false };
        if notes.has_errors() {
            return Noted::new(engine, notes);
        }
        engine.with_templates(notes)
    }

    fn with_templates(mut self, mut notes: Notes) -> Noted<Self> {
        let theme = self.theme;
        let templates = theme.templates.iter().map(|(name, source)| (name.as_str(), &*source.text));
        // First as they were written, so that what is wrong with them is shown where it was written.
        let mut added = self.tera.clone().add_raw_templates(templates.clone());
        if added.is_ok() {
            self.metered = templates.map(|(name, text)| (name, Metered::new(text))).collect();
            added = self.tera.add_raw_templates(self.metered.iter().map(|(name, text)| (*name, &text.text)));
        }
        match added {
            Ok(()) => self.is_ready = true,
            Err(error) => {
                self.of_all_templates(&error).into_iter().for_each(|diagnostic| notes.add(diagnostic));
            }
        }
        Noted::new(self, notes)
    }

    /// What is wrong with templates as they refer to each other.
    fn of_all_templates(&self, error: &tera::Error) -> Vec<Diagnostic> {
        match error.kind() {
            ErrorKind::CircularInclude { tpl, include_chain: chain }
            | ErrorKind::CircularExtend { tpl, inheritance_chain: chain } => {
                let next = chain.iter().skip_while(|name| *name != tpl).nth(1).unwrap_or(tpl);
                let problem = Problem::TemplateCycle { chain: chain.join(" → ") };
                vec![self.where_named(Diagnostic::new(problem), tpl, next)]
            }
            ErrorKind::MissingParent { current, parent } => {
                let why = format!("there is no template `{parent}`");
                vec![self.where_named(Diagnostic::new(Problem::TemplateSyntax { why }), current, parent)]
            }
            ErrorKind::Msg(reports) if reports.contains("--> ") => {
                let mut undefined = BTreeSet::new();
                reports
                    .split("error: ")
                    .filter(|report| !report.trim().is_empty())
                    .filter_map(|report| match self.undefined(report) {
                        Some((name, diagnostic)) => undefined.insert(name).then_some(diagnostic),
                        None => Some(self.reported(report)),
                    })
                    .collect()
            }
            _ => vec![self.diagnostic(error, None)],
        }
    }

    /// Points at the place where a template names another.
    fn where_named(&self, diagnostic: Diagnostic, template: &str, named: &str) -> Diagnostic {
        let Some(source) = self.theme.templates.get(template) else { return diagnostic };
        match source.text.find(named) {
            Some(at) => diagnostic.at(&source.path, Span { start: at, end: at + named.len() }),
            None => diagnostic.in_file(&source.path),
        }
    }

    /// A component that is called and has a file, which does not define it: the fault is there, wherever it is called.
    fn undefined<'r>(&self, report: &'r str) -> Option<(&'r str, Diagnostic)> {
        let name = report.trim_start().strip_prefix("Unknown component `")?.split('`').next()?;
        let source = self.theme.templates.get(&format!("components/{name}.html"))?;
        let why = format!("it has to define the component `{name}`, even one that shows nothing");
        Some((name, Diagnostic::new(Problem::TemplateSyntax { why }).in_file(&source.path)))
    }

    /// One of the reports that the engine gives as text: a sentence, then `--> template:line:column`.
    fn reported(&self, report: &str) -> Diagnostic {
        let diagnostic = Diagnostic::new(Problem::TemplateSyntax { why: first_line(report) });
        let place = report.lines().find_map(|line| line.trim().strip_prefix("--> "));
        let found = place.and_then(|place| {
            let mut parts = place.trim().trim_matches(['[', ']']).rsplitn(3, ':');
            let (column, line) = (parts.next()?.parse::<usize>().ok()?, parts.next()?.parse::<usize>().ok()?);
            let source = self.theme.templates.get(parts.next()?)?;
            let start: usize =
                source.text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
            let text = source.text.get(start..)?.lines().next()?;
            let before: usize = text.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
            Some((source, Span { start: start + before, end: start + text.trim_end().len() }))
        });
        match found {
            Some((source, span)) => diagnostic.at(&source.path, span),
            None => diagnostic,
        }
    }

    /// Whether every template could be read.
    pub(super) fn is_ready(&self) -> bool {
        self.is_ready
    }

    /// Fills in a template.
    pub(super) fn page(
        &self,
        template: &str,
        values: &impl Serialize,
        address: &Address,
    ) -> Result<String, Box<Diagnostic>> {
        let fill_in =
            |paper: &mut Paper| self.tera.render_to(template, &Context::from_serialize(values)?, paper);
        self.filled_in(fill_in).map_err(|error| {
            Box::new(self.in_template(self.diagnostic(&error, Some(address)), |name, _| name == template))
        })
    }

    fn filled_in(&self, fill_in: impl FnOnce(&mut Paper) -> TeraResult<()>) -> TeraResult<String> {
        meter::begin();
        let mut paper = Paper::default();
        fill_in(&mut paper)?;
        Ok(paper.into_text())
    }

    /// Points at the file of a template when the engine did not say where something went wrong.
    fn in_template(&self, diagnostic: Diagnostic, is_it: impl Fn(&str, &Source) -> bool) -> Diagnostic {
        if diagnostic.place.is_some() {
            return diagnostic;
        }
        match self.theme.templates.iter().find(|(name, source)| is_it(name, source)) {
            Some((_, source)) => diagnostic.in_file(&source.path),
            None => diagnostic,
        }
    }

    /// Fills in a component of the theme for a part of a text.
    pub(super) fn component(
        &self,
        name: &'static str,
        values: Option<(&'static str, &dyn erased::Serialized)>,
        body: Option<&str>,
        lang: &Lang,
        address: &Address,
    ) -> Result<String, Box<Diagnostic>> {
        let mut arguments = Context::new();
        if let Some((name, value)) = values {
            arguments.insert_value(name, value.to_value());
        }
        let mut page = Context::new();
        page.insert("lang", lang);
        let fill_in = |paper: &mut Paper| {
            self.tera.render_component_with_implicits_to(name, &arguments, &page, body, true, paper)
        };
        let definition = format!("component {name}(");
        self.filled_in(fill_in).map_err(|error| {
            let diagnostic = self.diagnostic(&error, Some(address));
            Box::new(self.in_template(diagnostic, |_, source| source.text.contains(&definition)))
        })
    }

    /// What went wrong, at its place in the template.
    fn diagnostic(&self, error: &tera::Error, address: Option<&Address>) -> Diagnostic {
        let report = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Some(report),
            _ => None,
        };
        let mut why =
            report.map_or_else(|| first_line(&error.to_string()), |report| report.message().to_owned());
        let mut cause = std::error::Error::source(error);
        while let Some(inner) = cause {
            why = format!("{why}: {}", first_line(&inner.to_string()));
            cause = inner.source();
        }
        if let Some(diagnostic) = Failed::read(&why).and_then(|failed| failed.diagnostic(&self.languages)) {
            return diagnostic;
        }
        let problem = match address {
            Some(address) if meter::is_spent() => Problem::TemplateEndless {
                address: address.clone(),
                rounds: meter::MOST_ROUNDS,
                megabytes: meter::MOST_BYTES / 1_000_000,
            },
            Some(address) => Problem::TemplateFailed { address: address.clone(), others: 0, why },
            None => Problem::TemplateSyntax { why },
        };
        let place = report.and_then(|report| {
            let source = self.theme.templates.get(report.filename())?;
            let range = report.span().range.clone();
            let written = self.metered.get(report.filename()).map(|metered| metered.original(range.clone()));
            Some((source, written.unwrap_or_else(|| range.into())))
        });
        match place {
            Some((source, span)) => Diagnostic::new(problem).at(&source.path, span),
            None => Diagnostic::new(problem),
        }
    }
}

fn first_line(text: &str) -> String {
    text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim().to_owned()
}

/// Values that can be given to a component.
pub(super) mod erased {
    use serde::Serialize;
    use tera::Value;

    /// Anything that can be serialised.
    pub(in crate::render) trait Serialized {
        /// As a value of templates.
        fn to_value(&self) -> Value;
    }

    impl<T: Serialize> Serialized for T {
        fn to_value(&self) -> Value {
            Value::from_serializable(self)
        }
    }
}

fn register(tera: &mut Tera, languages: &Arc<Languages>, reported: &Arc<BTreeSet<String>>) {
    let say = |is_markup| Say { languages: Arc::clone(languages), reported: Arc::clone(reported), is_markup };
    tera.register_function(meter::FUNCTION, Counter);
    tera.register_function("t", say(true));
    tera.register_function("label", say(false));
    let known = Arc::clone(languages);
    tera.register_function("has_message", move |kwargs: Kwargs, state: &State| -> TeraResult<bool> {
        let id = kwargs.must_get::<&str>("id")?;
        Ok(language(&known, state)?.has(id))
    });
    let known = Arc::clone(languages);
    tera.register_function("number", move |kwargs: Kwargs, state: &State| -> TeraResult<String> {
        let value = kwargs.must_get::<i64>("value")?;
        Ok(language(&known, state)?.integer(value))
    });
    tera.register_function("phrases", Phrases { languages: Arc::clone(languages) });
    tera.register_function("lunar", Lunar { languages: Arc::clone(languages) });
}

/// The function that counts the rounds of a template, and shows nothing.
struct Counter;

impl Function<TeraResult<TeraValue>> for Counter {
    fn call(&self, _: Kwargs, _: &State) -> TeraResult<TeraValue> {
        match meter::round() {
            true => Ok(TeraValue::safe_string("")),
            false => Err(tera::Error::message("too many rounds")),
        }
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// The function that puts a message into words.
struct Say {
    languages: Arc<Languages>,
    /// Messages whose absence has been reported where templates ask for them: no page repeats it.
    reported: Arc<BTreeSet<String>>,
    /// Whether the words go between tags, where their language can be marked.
    is_markup: bool,
}

impl Function<TeraResult<TeraValue>> for Say {
    fn call(&self, kwargs: Kwargs, state: &State) -> TeraResult<TeraValue> {
        let id = kwargs.must_get::<&str>("id")?;
        let language = language(&self.languages, state)?;
        let arguments = arguments(&kwargs)?;
        let arguments: Vec<(&str, Value)> =
            arguments.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let wording = language.say(id, &arguments);
        if !wording.found && !self.reported.contains(id) {
            return Err(tera::Error::message(format!("no language has the message `{id}`")));
        }
        if let Some(fault) = wording.faults.first() {
            return Err(tera::Error::message(Failed::new(id, &wording.lang, fault).written()));
        }
        if !self.is_markup {
            return Ok(TeraValue::normal_string(&cleaned(&wording.without_isolates())));
        }
        Ok(TeraValue::safe_string(&marked(&wording, language)))
    }

    fn is_safe(&self) -> bool {
        self.is_markup
    }
}

/// The words as HTML, with their language where it is not the page's.
pub(super) fn marked(wording: &Wording, language: &Language) -> String {
    let words = escape(&wording.text);
    if wording.lang == *language.lang() {
        return words;
    }
    let direction = crate::lang::Direction::of(&wording.lang);
    let dir = match direction == language.direction() {
        true => String::new(),
        false => format!(" dir=\"{}\"", direction.as_str()),
    };
    format!("<span lang=\"{}\"{dir}>{words}</span>", wording.lang)
}

/// The function that shows where the lines of a headline may end.
struct Phrases {
    languages: Arc<Languages>,
}

impl Function<TeraResult<TeraValue>> for Phrases {
    fn call(&self, kwargs: Kwargs, state: &State) -> TeraResult<TeraValue> {
        let parts = language(&self.languages, state)?.phrases(kwargs.must_get::<&str>("text")?);
        let words = parts.iter().map(|part| escape(part)).collect::<Vec<_>>().join("<wbr>");
        let html = if parts.len() > 1 { format!("<span class=\"phrases\">{words}</span>") } else { words };
        Ok(TeraValue::safe_string(&html))
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// The function that writes the lunar date of a day.
struct Lunar {
    languages: Arc<Languages>,
}

impl Function<TeraResult<TeraValue>> for Lunar {
    fn call(&self, kwargs: Kwargs, state: &State) -> TeraResult<TeraValue> {
        let text = kwargs.must_get::<&str>("date")?;
        let date = text.parse::<Date>().map_err(|()| {
            tera::Error::message(format!("`{text}` is no day, which is written as in 2027-09-09"))
        })?;
        let lunar = LunarDate::of(date).ok_or_else(|| {
            tera::Error::message(format!("the table of the lunar calendar does not hold {date}"))
        })?;
        let language = language(&self.languages, state)?;
        Ok(TeraValue::safe_string(&marked(&language.lunar_date(lunar), language)))
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// Begins the text of an error that is a message's own; no sentence of the engine has this character.
const FAILED: char = '\u{FFFF}';

/// A message that could not be put into words, on its way through the engine, which hands on only texts.
#[derive(Deserialize, Serialize)]
struct Failed {
    id: String,
    lang: String,
    kind: String,
    name: String,
}

impl Failed {
    fn new(id: &str, lang: &Lang, fault: &Fault) -> Self {
        let (kind, name) = (fault.kind().to_owned(), fault.name().to_owned());
        Self { id: id.to_owned(), lang: lang.to_string(), kind, name }
    }

    fn written(&self) -> String {
        format!("{FAILED}{}", serde_json::json!(self))
    }

    fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text.split_once(FAILED)?.1).ok()
    }

    /// The fault at its place in the catalogue, whichever page and template asked for the message.
    fn diagnostic(self, languages: &Languages) -> Option<Diagnostic> {
        let language = languages.iter().find(|language| language.lang().as_str() == self.lang)?;
        let place = language.place(&self.id).cloned();
        let Self { id, kind, name, .. } = self;
        let problem = Problem::MessageFailed { id, lang: language.lang().clone(), kind, name };
        Some(Diagnostic { place, ..Diagnostic::new(problem) })
    }
}

/// The page's language.
fn language<'l>(languages: &'l Languages, state: &State) -> TeraResult<&'l Language> {
    let tag = state.get::<String>("lang")?;
    tag.and_then(|tag| languages.iter().find(|language| language.lang().as_str() == tag)).ok_or_else(|| {
        tera::Error::message(
            "`lang` is not known here: a component that speaks needs `@lang` among its arguments",
        )
    })
}

/// What a message is given, apart from its id.
fn arguments(kwargs: &Kwargs) -> TeraResult<Vec<(String, Value<'static>)>> {
    let mut arguments = Vec::new();
    for (name, value) in kwargs.iter() {
        let name = name.to_string();
        if name == "id" {
            continue;
        }
        let argument = if let Some(text) = value.as_str() {
            Value::Text(text.to_owned().into())
        } else if let Some(number) = value.as_f64() {
            Value::Number(number)
        } else {
            let kind = value.name();
            return Err(tera::Error::message(format!(
                "`{name}` is a {kind}, and messages take text and numbers"
            )));
        };
        arguments.push((name, argument));
    }
    Ok(arguments)
}
