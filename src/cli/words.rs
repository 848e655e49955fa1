//! The program's own words, in Vietnamese and English.

use std::io::ErrorKind;

use crate::lang::{CatalogueSource, Language, Languages, Setup, Value};
use crate::names::{FilePath, Lang};
use crate::problem::{Argument, Diagnostic, Error, Problem, Severity};
use crate::source::Source;

const CATALOGUES: [(&str, &str, &str); 3] = [
    ("vi", "vi.ftl", include_str!("messages/vi.ftl")),
    ("vi", "help.vi.ftl", include_str!("messages/help.vi.ftl")),
    ("en", "en.ftl", include_str!("messages/en.ftl")),
];

/// The program speaking one language.
#[derive(Debug)]
pub(super) struct Words {
    languages: Languages,
    lang: Lang,
}

/// What is said of a diagnostic.
#[derive(Debug)]
pub(super) struct Sentences {
    /// What is wrong.
    pub(super) what: String,
    /// Why it matters.
    pub(super) why: String,
    /// What to do.
    pub(super) help: String,
    /// The near name, as a question.
    pub(super) near: Option<String>,
}

impl Words {
    /// The words of a language: the one asked for, else that of the environment, else English.
    pub(super) fn new(asked: Option<&str>) -> Self {
        let environment = ["HAIDANG_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
        let from_environment =
            || environment.iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
        // What is no language of ours is refused later, in the language of the environment.
        let asked = asked.filter(|tag| CATALOGUES.iter().any(|(known, ..)| known == tag));
        let wanted = asked.map(str::to_owned).or_else(from_environment).unwrap_or_default();
        let tag = if wanted.starts_with("vi") { "vi" } else { "en" };
        Self::of(tag)
    }

    /// The words of `vi` or `en`.
    pub(super) fn of(tag: &str) -> Self {
        let langs: Vec<Lang> = ["vi", "en"].iter().filter_map(|tag| Lang::parse(tag)).collect();
        let setups: Vec<Setup> = langs
            .iter()
            .map(|lang| {
                let format = (lang.as_str() == "en").then(|| Lang::parse("en-GB")).flatten();
                Setup { lang: lang.clone(), fallback: Vec::new(), format, pseudo: None }
            })
            .collect();
        let sources: Vec<Source> =
            CATALOGUES.iter().map(|(_, file, text)| Source::new(FilePath::new(file), *text)).collect();
        let catalogues: Vec<CatalogueSource> = CATALOGUES
            .iter()
            .zip(&sources)
            .filter_map(|((tag, ..), source)| Some(CatalogueSource { lang: Lang::parse(tag)?, source }))
            .collect();
        let languages = Languages::load(&setups, &catalogues).value;
        let lang = langs.iter().find(|lang| lang.as_str() == tag).or(langs.first()).cloned();
        Self { languages, lang: lang.expect("the program's own languages are BCP 47 tags") }
    }

    /// The language.
    pub(super) fn language(&self) -> &Language {
        self.languages.get(&self.lang).expect("the program's own languages were just loaded")
    }

    /// Whether the language has a message of its own by this id.
    pub(super) fn has(&self, id: &str) -> bool {
        self.language().has_own(id)
    }

    /// A message.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, Value)]) -> String {
        self.language().say(id, arguments).text
    }

    /// A message with texts.
    pub(super) fn tell(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Value)> =
            arguments.iter().map(|(name, text)| (*name, Value::from(*text))).collect();
        self.say(id, &arguments)
    }

    /// A message with counts.
    pub(super) fn count(&self, id: &str, counts: &[(&str, usize)]) -> String {
        let arguments: Vec<(&str, Value)> =
            counts.iter().map(|(name, count)| (*name, Value::from(*count))).collect();
        self.say(id, &arguments)
    }

    /// The word for a severity.
    pub(super) fn severity(&self, severity: Severity) -> String {
        self.say(&format!("severity-{}", severity.as_str()), &[])
    }

    /// What is said of a diagnostic.
    pub(super) fn sentences(&self, diagnostic: &Diagnostic) -> Sentences {
        let code = diagnostic.problem.code();
        let typed = diagnostic.problem.arguments();
        let mut arguments: Vec<(&str, Value)> = typed
            .iter()
            .map(|(name, argument)| match argument {
                // A reason closes a sentence of ours; the full stop of whoever gave it would be a second one.
                Argument::Text(text) if *name == "why" => (*name, Value::from(text.trim_end_matches('.'))),
                Argument::Text(text) => (*name, Value::from(text.as_str())),
                Argument::Number(number) => (*name, Value::Number(*number)),
            })
            .collect();
        let file = diagnostic.place.as_ref().map_or("", |place| place.path.name());
        arguments.push(("documentation", Value::from(documentation(file))));
        Sentences {
            what: self.say(code, &arguments),
            why: self.say(&format!("{code}.why"), &arguments),
            help: self.say(&format!("{code}.help"), &arguments),
            near: near(diagnostic).map(|near| self.tell("did-you-mean", &[("near", &near)])),
        }
    }

    /// What is said when the machine refuses.
    pub(super) fn refusal(&self, error: &Error) -> String {
        let id = format!("error-{}", error.action.as_str());
        let kind = match error.cause.kind() {
            // A folder on which something is mounted is in use, as far as the system can tell.
            ErrorKind::ResourceBusy | ErrorKind::CrossesDevices => "busy",
            ErrorKind::NotADirectory | ErrorKind::AlreadyExists => "file",
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "forbidden",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "full",
            _ => "other",
        };
        let cause = self.tell("cause", &[("why", &crate::problem::reason(&error.cause))]);
        self.tell(&id, &[("path", &error.path), ("cause", &cause), ("kind", kind)])
    }
}

/// Where the keys of a file are described.
fn documentation(file: &str) -> &'static str {
    match file {
        crate::config::FILE => "docs/configuration.md",
        "theme.toml" => "docs/themes.md",
        _ => "docs/format.md",
    }
}

/// What may have been meant; two readings of a number are two values.
fn near(diagnostic: &Diagnostic) -> Option<String> {
    let near = diagnostic.near.as_ref()?;
    match diagnostic.problem {
        Problem::DataNumber { .. } => Some(near.replace(" / ", "` / `")),
        _ => Some(near.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problem;

    #[test]
    fn every_problem_has_its_three_sentences_in_both_languages() {
        for tag in ["vi", "en"] {
            let words = Words::of(tag);
            for (code, _) in Problem::CODES {
                for id in [(*code).to_owned(), format!("{code}.why"), format!("{code}.help")] {
                    assert!(words.language().has_own(&id), "{tag} lacks {id}");
                }
            }
            // The English of help stands beside the arguments.
            let is_help = |id: &String| ["help", "name-", "usage-"].iter().any(|begin| id.starts_with(begin));
            let mut missing = words.languages.missing(&words.lang, |_| true);
            missing.retain(|id| tag != "en" || !is_help(id));
            assert_eq!(missing, Vec::<String>::new());
        }
    }

    #[test]
    fn every_line_of_the_catalogues_is_fluent() {
        for (_, file, text) in CATALOGUES {
            let errors = fluent_syntax::parser::parse(text).err().map(|(_, errors)| errors);
            assert!(errors.is_none(), "{file}: {errors:?}");
        }
    }

    #[test]
    fn the_sentences_of_a_problem_show_what_it_is_about() {
        let problem = Problem::LinkMissing { to: "du-lich/do-son".to_owned() };
        for tag in ["vi", "en"] {
            let sentences = Words::of(tag).sentences(&Diagnostic::new(problem.clone()));
            assert!(sentences.what.contains("du-lich/do-son"), "{sentences:?}");
        }
    }
}
