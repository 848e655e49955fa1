//! Problems that only follow from another are left out: whoever mends that one mends them too.
//!
//! A key that is there with a wrong value, misspelt or in the wrong place is not missing, and without front matter
//! every key would be. A translation has no link too many when that of its source stayed plain text.

use std::collections::BTreeSet;

use super::{Diagnostic, Problem};
use crate::names::FilePath;
use crate::source::{Place, Span};

/// Those of the problems that follow from none of the others; all of them when the gravest would be left out, because
/// the site thinks less of its cause: what is left out must not decide whether a site is published.
pub(super) fn causes_alone(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let gravest = |diagnostics: &[Diagnostic]| diagnostics.iter().map(|diagnostic| diagnostic.severity).max();
    let causes = without_consequences(diagnostics.clone());
    if gravest(&causes) == gravest(&diagnostics) { causes } else { diagnostics }
}

fn without_consequences(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if are_languages_in_doubt(&diagnostics) {
        diagnostics.retain(is_sure_without_languages);
    }
    let causes: BTreeSet<Cause> = diagnostics.iter().flat_map(causes_of).collect();
    let unread: BTreeSet<Place> = diagnostics.iter().filter_map(unread).collect();
    let misspelt: BTreeSet<Place> = misspelt_in_figures(&diagnostics);
    let spoiled: BTreeSet<(String, String)> = diagnostics.iter().filter_map(spoiled).collect();
    let damaged: BTreeSet<&str> = unread.iter().map(|place| place.path.as_str()).collect();
    let broken: BTreeSet<String> = diagnostics.iter().filter_map(broken_catalogue).collect();
    let torn: BTreeSet<FilePath> = diagnostics.iter().filter_map(torn_table).collect();
    let literal: Vec<(FilePath, String)> = diagnostics.iter().filter_map(literal).collect();
    let is_literal = |path: &FilePath, name: &str| {
        literal.iter().any(|(other, wanted)| wanted.contains(name) && story_of(other) == story_of(path))
    };
    let is_in_literal = |path: &FilePath, words: &String| {
        literal.iter().any(|(other, wanted)| other == path && wanted != words && wanted.contains(words))
    };
    let halved: BTreeSet<String> = diagnostics.iter().filter_map(halved).collect();
    let unopened: Vec<Place> = diagnostics.iter().filter_map(unopened).collect();
    let is_cause = |path: &FilePath, key: Option<String>| causes.contains(&(path.clone(), key));
    diagnostics.retain(|diagnostic| {
        let Some(place) = &diagnostic.place else { return true };
        match &diagnostic.problem {
            Problem::KeyMissing { key } | Problem::RightsMissing { key, .. } => {
                !is_cause(&place.path, None) && !is_cause(&place.path, Some(key.clone()))
            }
            Problem::SpeechMissing { card } => !is_cause(card, Some("speech".to_owned())),
            Problem::TranslationUnreviewed { .. } => !is_cause(&place.path, Some("translation".to_owned())),
            Problem::KeyType { .. } | Problem::KeyValue { .. } => !unread.contains(place),
            Problem::SectionMissing { .. } => !is_cause(&place.path, None),
            // A message that is there and broken is not missing.
            Problem::MessageMissing { lang, .. } => !broken.contains(&format!("i18n/{lang}.ftl")),
            Problem::SourcesMissing { .. } => !is_cause(&place.path, Some("sources".to_owned())),
            Problem::FigureWordsMissing { figure, key, .. } => {
                !is_cause(&place.path, Some(format!("words.{figure}.{key}")))
                    && !is_cause(&place.path, Some("words".to_owned()))
            }
            Problem::MarkMissing { kind, .. } | Problem::MarkForeign { kind, .. }
                if kind == "footnote"
                    && story_of(&place.path).is_some_and(|story| halved.contains(story)) =>
            {
                false
            }
            Problem::PictureMissing { .. } | Problem::DataMissing { .. } => {
                !unread.iter().any(|words| overlap(words, place))
            }
            Problem::BlockEdited { .. }
            | Problem::BlockRenewed { .. }
            | Problem::BlockOutdated { .. }
            | Problem::BlockMissing { .. }
            | Problem::BlockOrphan { .. } => !torn.contains(&place.path),
            Problem::MarkMissing { name, .. } | Problem::MarkForeign { name, .. } => {
                !is_literal(&place.path, name)
            }
            Problem::PictureUnused { name } => !literal.iter().any(|(other, wanted)| {
                other.folder() == place.path.folder() && wanted.contains(name.as_str())
            }),
            Problem::MarkupLiteral { kind, wanted: words } if kind == "link-key" => {
                !is_in_literal(&place.path, words)
            }
            Problem::LinkBare { url } => !is_in_literal(&place.path, url),
            Problem::DirectiveClose {} => {
                !unopened.iter().any(|open| open.path == place.path && open.span < place.span)
            }
            Problem::FigureUnused { figure, .. } => !literal
                .iter()
                .any(|(other, wanted)| *other == place.path && wanted.ends_with(figure.as_str())),
            Problem::FigureIncomplete { .. } => !misspelt.contains(place),
            Problem::IdUnknown { kind, id, .. } => declared_in(kind).is_none_or(|file| {
                !damaged.contains(file) && !spoiled.contains(&(file.to_owned(), id.clone()))
            }),
            _ => true,
        }
    });
    diagnostics
}

/// Whether it is not known which languages the site has, or which of them its stories are written in: then nearly
/// every file would seem to be wrong.
fn are_languages_in_doubt(diagnostics: &[Diagnostic]) -> bool {
    let is_doubtful = |diagnostic: &Diagnostic| match &diagnostic.problem {
        Problem::FileEncoding { .. } | Problem::LanguageOrder { .. } => true,
        Problem::KeyUnknown { .. } => diagnostic.near.as_deref() == Some("languages"),
        Problem::KeyMissing { key } | Problem::KeyType { key, .. } => key == "languages",
        Problem::TomlSyntax { kind, .. } => kind == "table-language",
        _ => false,
    };
    diagnostics.iter().filter(|diagnostic| is_of_config(diagnostic)).any(is_doubtful)
}

/// Whether a problem is one whatever the languages of the site are.
fn is_sure_without_languages(diagnostic: &Diagnostic) -> bool {
    match diagnostic.problem {
        Problem::LanguageIncomplete { .. }
        | Problem::LanguageHeldBack { .. }
        | Problem::LanguageUnknown { .. } => false,
        Problem::FileEncoding { .. } | Problem::TomlSyntax { .. } => true,
        _ => is_of_config(diagnostic),
    }
}

fn is_of_config(diagnostic: &Diagnostic) -> bool {
    diagnostic.place.as_ref().is_some_and(|place| place.path.as_str() == CONFIG)
}

/// A file, and the key unless it is all of them, whose absence a problem explains.
type Cause = (FilePath, Option<String>);

fn causes_of(diagnostic: &Diagnostic) -> Vec<Cause> {
    let Some(path) = diagnostic.place.as_ref().map(|place| &place.path) else { return Vec::new() };
    let keys = match &diagnostic.problem {
        Problem::KeyType { key, .. } | Problem::KeyValue { key, .. } | Problem::KeyMisplaced { key, .. } => {
            vec![Some(key.clone())]
        }
        Problem::KeyOutside { keys, table, .. } => {
            let within = keys.split(", ").map(|key| Some(format!("{table}.{key}")));
            within.chain([Some(table.clone())]).collect()
        }
        Problem::KeyUnknown { key } => diagnostic.near.iter().map(|near| Some(meant(key, near))).collect(),
        Problem::FrontMatterMissing { .. } | Problem::FrontMatterOpen {} => vec![None],
        _ => Vec::new(),
    };
    keys.into_iter().map(|key| (path.clone(), key)).collect()
}

/// The key that a misspelt one was meant for.
fn meant(key: &str, near: &str) -> String {
    let outer = key.rsplit_once('.').map_or(String::new(), |(outer, _)| format!("{outer}."));
    outer + near
}

/// The place of words that could not be read at all.
fn unread(diagnostic: &Diagnostic) -> Option<Place> {
    matches!(diagnostic.problem, Problem::TomlSyntax { .. }).then(|| diagnostic.place.clone())?
}

/// Whether two places share words of a file.
fn overlap(one: &Place, other: &Place) -> bool {
    let share = |(one, other): (Span, Span)| one.start < other.end && other.start < one.end;
    one.path == other.path && one.span.zip(other.span).is_some_and(share)
}

/// A table in which cells stand in the wrong columns.
fn torn_table(diagnostic: &Diagnostic) -> Option<FilePath> {
    let place = diagnostic.place.as_ref()?;
    let is_torn = matches!(
        diagnostic.problem,
        Problem::DataRowLength { .. } | Problem::DataSyntax { .. } | Problem::DataHeader { .. }
    );
    is_torn.then(|| place.path.clone())
}

/// A catalogue with a message that could not be read.
fn broken_catalogue(diagnostic: &Diagnostic) -> Option<String> {
    let place = diagnostic.place.as_ref()?;
    matches!(diagnostic.problem, Problem::MessageSyntax { .. }).then(|| place.path.to_string())
}

const CONFIG: &str = "haidang.toml";

/// The file that declares things of a kind.
fn declared_in(kind: &str) -> Option<&'static str> {
    match kind {
        "topic" => Some("content/topics.toml"),
        "person" => Some("content/people.toml"),
        "unit" => Some(CONFIG),
        _ => None,
    }
}

/// The file and the id of a topic, a person or a unit that is declared with a fault, and may be left out for it.
fn spoiled(diagnostic: &Diagnostic) -> Option<(String, String)> {
    let (Problem::KeyType { key, .. } | Problem::KeyValue { key, .. } | Problem::KeyMissing { key }) =
        &diagnostic.problem
    else {
        return None;
    };
    let file = diagnostic.place.as_ref()?.path.as_str();
    let key = if file == CONFIG { key.strip_prefix("units.")? } else { key };
    Some((file.to_owned(), key.split('.').next()?.to_owned()))
}

/// A file with a link that stayed plain text, and how the link is written.
fn literal(diagnostic: &Diagnostic) -> Option<(FilePath, String)> {
    match &diagnostic.problem {
        Problem::MarkupLiteral { kind, wanted } if kind.starts_with("link") || kind == COLONS => {
            Some((diagnostic.place.as_ref()?.path.clone(), wanted.clone()))
        }
        _ => None,
    }
}

/// The story that has a footnote with a mark alone, or with a text alone.
fn halved(diagnostic: &Diagnostic) -> Option<String> {
    let is_halved =
        matches!(diagnostic.problem, Problem::FootnoteMissing { .. } | Problem::FootnoteIdle { .. });
    let path = &diagnostic.place.as_ref().filter(|_| is_halved)?.path;
    story_of(path).map(str::to_owned)
}

/// The kind of a directive that has two colons in place of three.
const COLONS: &str = "directive-colons";

/// The file of a directive that stayed plain text, so that nothing is open where it is closed.
fn unopened(diagnostic: &Diagnostic) -> Option<Place> {
    match &diagnostic.problem {
        Problem::MarkupLiteral { kind, .. } if kind == COLONS => diagnostic.place.clone(),
        _ => None,
    }
}

/// What the files of a story's editions have in common: all before the language.
fn story_of(path: &FilePath) -> Option<&str> {
    Some(path.as_str().strip_suffix(".md")?.rsplit_once('.')?.0)
}

/// The places of figures that seem to lack a key because it is misspelt or of a wrong type: all figures of a story
/// call their keys
/// alike, so that the last one before the wrong key is meant.
fn misspelt_in_figures(diagnostics: &[Diagnostic]) -> BTreeSet<Place> {
    let wrong = diagnostics.iter().filter_map(|diagnostic| match &diagnostic.problem {
        Problem::KeyUnknown { key } => {
            Some((meant(key, diagnostic.near.as_deref()?), diagnostic.place.as_ref()?))
        }
        Problem::KeyType { key, .. } | Problem::KeyValue { key, .. } => {
            Some((key.clone(), diagnostic.place.as_ref()?))
        }
        _ => None,
    });
    let before = |(meant, wrong): (String, &Place)| {
        let seem_to_lack = diagnostics.iter().filter_map(|diagnostic| match &diagnostic.problem {
            Problem::FigureIncomplete { key, .. } if format!("figure.{key}") == meant => {
                diagnostic.place.as_ref()
            }
            _ => None,
        });
        seem_to_lack.filter(|place| place.path == wrong.path && place.span <= wrong.span).max().cloned()
    };
    wrong.filter_map(before).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::{Lang, StoryKey};
    use crate::problem::Severity;

    /// A problem at a byte of a file.
    fn at(problem: Problem, file: &str, start: usize, near: Option<&str>) -> Diagnostic {
        let span = Span { start, end: start + 1 };
        Diagnostic {
            near: near.map(str::to_owned),
            ..Diagnostic::new(problem).at(&FilePath::new(file), span)
        }
    }

    fn codes(diagnostics: Vec<Diagnostic>) -> Vec<&'static str> {
        causes_alone(diagnostics).iter().map(|diagnostic| diagnostic.problem.code()).collect()
    }

    fn unknown(kind: &str) -> Diagnostic {
        let (kind, id) = (kind.to_owned(), "lan-anh".to_owned());
        at(Problem::IdUnknown { kind, slug: id.clone(), id }, "content/a/index.vi.md", 9, None)
    }

    #[test]
    fn nothing_is_unknown_that_a_broken_file_may_declare() {
        let syntax = || Problem::TomlSyntax { why: String::new(), kind: "other".to_owned() };
        let people = at(syntax(), "content/people.toml", 0, None);
        assert_eq!(codes(vec![unknown("person"), people.clone()]), ["toml-syntax"]);
        assert_eq!(codes(vec![unknown("topic"), people]), ["id-unknown", "toml-syntax"]);
    }

    #[test]
    fn nothing_is_unknown_that_is_declared_with_a_fault() {
        let wrong = |key: &str| Problem::KeyValue {
            key: key.to_owned(),
            value: String::new(),
            expected: String::new(),
        };
        let topic = at(wrong("lan-anh.campaign.ends"), "content/topics.toml", 0, None);
        assert_eq!(codes(vec![unknown("topic"), topic.clone()]), ["key-value"]);
        assert_eq!(codes(vec![unknown("unit"), topic]), ["id-unknown", "key-value"]);
        let unit = at(wrong("units.lan-anh.name"), "haidang.toml", 0, None);
        assert_eq!(codes(vec![unknown("unit"), unit]), ["key-value"]);
    }

    #[test]
    fn no_language_is_unknown_where_their_key_is_misspelt() {
        let lang = Lang::parse("en").expect("a tag");
        let unknown =
            at(Problem::LanguageUnknown { lang: lang.to_string() }, "content/a/index.en.md", 0, None);
        let key = at(Problem::KeyUnknown { key: "language".to_owned() }, CONFIG, 40, Some("languages"));
        assert_eq!(codes(vec![unknown.clone(), key]), ["key-unknown"]);
        let other = at(Problem::LinkMissing { to: StoryKey::new("a").to_string() }, CONFIG, 40, None);
        assert_eq!(codes(vec![unknown, other]), ["language-unknown", "link-missing"]);
    }

    #[test]
    fn a_figure_lacks_no_key_that_is_there_under_another_name_or_with_a_wrong_value() {
        let file = "content/a/index.vi.md";
        let lacks = |start| {
            let (figure, key) = ("tang".to_owned(), "as_of".to_owned());
            at(Problem::FigureIncomplete { figure, key }, file, start, None)
        };
        let wrong =
            |start| at(Problem::KeyUnknown { key: "figure.as_off".to_owned() }, file, start, Some("as_of"));
        let found = causes_alone(vec![lacks(10), lacks(50), wrong(60)]);
        let starts: Vec<_> =
            found.iter().filter_map(|found| found.place.as_ref()?.span).map(|span| span.start).collect();
        assert_eq!(starts, [10, 60], "the first lacks it in truth");
    }

    #[test]
    fn a_cause_that_the_site_makes_light_of_hides_no_error() {
        let missing = || at(Problem::KeyMissing { key: "title".to_owned() }, "a", 0, None);
        let unknown = || at(Problem::KeyUnknown { key: "titel".to_owned() }, "a", 4, Some("title"));
        assert_eq!(codes(vec![unknown(), missing()]), ["key-unknown"]);
        let light = Diagnostic { severity: Severity::Advice, ..unknown() };
        assert_eq!(codes(vec![light, missing()]), ["key-unknown", "key-missing"]);
        let order = |severity| {
            let (vi, en) = (Lang::parse("vi").expect("a tag"), Lang::parse("en").expect("a tag"));
            let problem = Problem::LanguageOrder { first: en, other: vi, stories: 3 };
            Diagnostic { severity, ..at(problem, "haidang.toml", 0, None) }
        };
        assert_eq!(codes(vec![order(Severity::Error), missing()]), ["language-order"]);
        assert_eq!(codes(vec![order(Severity::Warning), missing()]), ["language-order", "key-missing"]);
    }
}
