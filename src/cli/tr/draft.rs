//! `haidang tr draft`.

use std::collections::BTreeMap;

use clap::Args;
use serde_json::{Value, json};

use crate::config::{Engine, Status};
use crate::lang::Number;
use crate::names::Lang;
use crate::problem::nearest;
use crate::site::Site;
use crate::translation::exchange::{
    Judged, Locked, Locks, Numerals, Package, Refusal, Signature, StoryUnits, Unit, Wanted, block_of,
    in_place_of, judge, lock,
};
use crate::translation::{Block, Fingerprint, State};

use super::import::{Report, Taking, Told};
use super::story::Story;
use super::{End, Failure, Opened, Project, Words, engine, unknown};

/// Has an engine of your own draft what is missing or behind in a translation.
///
/// What has been accepted for the same words elsewhere is taken from there; only the rest goes to the engine that
/// `[mt.NAME]` of haidang.toml names: a program, or an address on this machine. Marks, numbers and names that keep
/// their form are locked, and have to come back as they went. The translation is then marked `machine`, and no
/// reader sees it before a person has read it and put a name to it.
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Arguments {
    /// The keys of stories, and the language to translate into behind them
    #[arg(required = true, num_args = 2.., value_names = ["STORY", "LANGUAGE"])]
    stories_and_language: Vec<String>,
    /// The engine: NAME of [mt.NAME] in haidang.toml
    #[arg(long, value_name = "NAME")]
    engine: String,
    /// Print what would go to the engine, call nobody and write nothing
    #[arg(long)]
    dry_run: bool,
    /// How the outcome is told
    #[arg(long, value_enum, default_value_t = Report::Text, value_name = "FORMAT")]
    format: Report,
    #[command(flatten)]
    project: Project,
}

const AFTER_HELP: &str = "\
haidang.toml:
  [mt.local]
  command = [\"python3\", \"tools/mt.py\"]      or  url = \"http://127.0.0.1:5000/translate\"
  languages = [\"en\", \"ja\"]

To the engine, one JSON object a line:
  {\"id\": \"…\", \"from\": \"vi\", \"to\": \"en\", \"text\": \"Bến ⟦1⟧ dài ⟦2⟧ m\", \"terms\": {}, \"context\": \"…\", \"previous\": null}
From it, in any order:
  {\"id\": \"…\", \"text\": \"The ⟦1⟧ berth is ⟦2⟧ m long\"}

Examples:
  haidang tr draft cang-bien/ben-lach-huyen en --engine local --dry-run
  haidang tr draft cang-bien/ben-lach-huyen du-lich/do-son ja --engine local";

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let opened = arguments.project.open(words)?;
    let Some((language, stories)) = arguments.stories_and_language.split_last() else { return Ok(End::Good) };
    let lang = opened.lang(language, words)?;
    let engine = chosen(arguments, &opened, lang, words)?;
    let mut drafts = Vec::new();
    for key in stories {
        let folder = opened.folder(key, words)?;
        if folder.source_lang == *lang {
            let story = folder.key.typed();
            let said = [("story", story.as_str()), ("language", lang.as_str())];
            return Err(Failure::Usage(words.tell("tr-draft-own-language", &said)));
        }
        drafts.push(Draft::new(&opened.planned.site, Story::of(&opened.planned.site, folder, lang)));
    }
    let requests: Vec<(String, Value)> = drafts.iter().flat_map(Draft::requests).collect();
    let remembered = drafts.iter().map(|draft| draft.remembered.len()).sum::<usize>();
    say!("{}", words.count("tr-draft-sent", &[("count", requests.len()), ("remembered", remembered)]));
    if arguments.dry_run {
        requests.iter().for_each(|(_, request)| tell!("{request}"));
        return Ok(End::Good);
    }
    let folder = &arguments.project.project.folder.source;
    let answers = engine::ask(engine, folder, &requests).map_err(|fault| {
        let said = [("engine", arguments.engine.as_str()), ("found", fault.found.as_str())];
        Failure::Usage(words.tell(&format!("tr-engine-{}", fault.kind), &said))
    })?;
    let by = format!("engine:{}", arguments.engine);
    let signature = Signature { status: Status::Machine, by };
    let taking = Taking { opened: &opened, words, signature, is_draft: true, format: arguments.format };
    let mut told = Told::default();
    for draft in drafts {
        let package = draft.answered(&answers, &taking, &mut told);
        taking.package(&package, &mut told, words)?;
    }
    taking.finish(&told, false)
}

/// The engine that was asked for, when it translates into the language.
fn chosen<'a>(
    arguments: &Arguments,
    opened: &'a Opened,
    lang: &Lang,
    words: &Words,
) -> Result<&'a Engine, Failure> {
    let engines = &opened.planned.site.config.engines;
    let name = arguments.engine.as_str();
    let engine = engines.get(name).ok_or_else(|| {
        let near = nearest(name, engines.keys().map(String::as_str));
        unknown(words.tell("tr-engine-unknown", &[("engine", name)]), near, words)
    })?;
    if engine.languages.as_ref().is_some_and(|langs| !langs.contains(lang)) {
        let said = [("engine", name), ("language", lang.as_str())];
        return Err(Failure::Usage(words.tell("tr-engine-language", &said)));
    }
    Ok(engine)
}

/// What is to be drafted of a story.
struct Draft<'a> {
    story: Story<'a>,
    /// Units whose words have been accepted elsewhere.
    remembered: Vec<Unit>,
    /// Units for the engine.
    asked: Vec<(Unit, Locked)>,
}

impl<'a> Draft<'a> {
    fn new(site: &'a Site, story: Story<'a>) -> Self {
        let is_wanted = |unit: &Unit| matches!(unit.state, State::Missing | State::Outdated | State::Bumped);
        let units = story.units(Wanted::Open).map(|units| units.units).unwrap_or_default();
        let known = accepted(site, &story);
        let numerals = (numerals(site, &story.folder.source_lang), numerals(site, story.lang));
        let sides = story.sides();
        let locks =
            Locks { langs: sides.langs, numerals: (&numerals.0, &numerals.1), glossary: &site.glossary };
        let (mut remembered, mut asked) = (Vec::new(), Vec::new());
        for unit in units.into_iter().filter(is_wanted) {
            let found = block_of(&unit, sides.source).and_then(|source| {
                let translation = known.get(&source.fingerprint)?;
                Some(Unit { target: Some(in_place_of(source, translation)), ..unit.clone() })
            });
            match found.filter(|unit| matches!(judge(unit, &sides), Judged::Taken(..))) {
                Some(unit) => remembered.push(unit),
                None => {
                    let locked = lock(&unit.source, &locks);
                    asked.push((unit, locked));
                }
            }
        }
        Self { story, remembered, asked }
    }

    fn id(&self, unit: &Unit) -> String {
        format!("{}#{}", self.story.folder.key, unit.id)
    }

    fn requests(&self) -> Vec<(String, Value)> {
        let title = &self.story.folder.source_edition().title;
        let request = |(unit, locked): &(Unit, Locked)| {
            let id = self.id(unit);
            let terms: serde_json::Map<String, Value> =
                locked.terms.iter().map(|(name, wanted)| (name.clone(), wanted.as_str().into())).collect();
            let request = json!({
                "id": id,
                "from": self.story.folder.source_lang.as_str(),
                "to": self.story.lang.as_str(),
                "text": locked.text,
                "terms": terms,
                "context": format!("{title} – {}", unit.kind),
                "previous": unit.previous,
            });
            (id, request)
        };
        self.asked.iter().map(request).collect()
    }

    /// The units with what has been said of them; what could not be used is told at once.
    fn answered(
        self,
        answers: &BTreeMap<String, engine::Answer>,
        taking: &Taking,
        told: &mut Told,
    ) -> Package {
        let original = self.story.source().path.clone();
        let lang = self.story.lang;
        let mut units = StoryUnits { original, units: Vec::new() };
        for (unit, locked) in &self.asked {
            let said = match answers.get(&self.id(unit)) {
                None => Err(Refusal::Unanswered("…".to_owned())),
                Some(Err(why)) => Err(Refusal::Unanswered(why.clone())),
                Some(Ok(text)) if text.trim().is_empty() => Err(Refusal::Unanswered("…".to_owned())),
                Some(Ok(text)) => locked.unlock(text).map_err(|fault| Refusal::Marks(fault, None)),
            };
            match said {
                Ok(pieces) => units.units.push(Unit { target: Some(pieces), ..unit.clone() }),
                Err(refusal) => taking.tell((&units, lang), &unit.id, Err(&refusal), told),
            }
        }
        units.units.extend(self.remembered);
        let from = self.story.folder.source_lang.clone();
        Package { from, to: lang.clone(), stories: vec![units] }
    }
}

/// Translations that have been accepted, by what their sources say, in the same two languages.
fn accepted<'a>(site: &'a Site, story: &Story) -> BTreeMap<Fingerprint, &'a Block> {
    let mut known = BTreeMap::new();
    for folder in site.folders.values().filter(|folder| folder.source_lang == story.folder.source_lang) {
        let Some(edition) = folder.editions.get(story.lang) else { continue };
        let source = &folder.source_edition().blocks;
        let memory = site.memories.get(&(story.lang.clone(), folder.key.clone()));
        let Some((standing, memory)) = edition.standing.as_ref().zip(memory) else { continue };
        for pair in standing.comparison.pairs.iter().filter(|pair| pair.state == State::Fresh) {
            let record = pair.record.map(|at| &memory.records[at]);
            let blocks = pair.source.zip(pair.target);
            // What only a machine has said is no memory.
            let is_read = record.is_some_and(|record| record.state >= Status::Reviewed);
            if let Some((source_at, target_at)) = blocks.filter(|_| is_read) {
                known.entry(source[source_at].fingerprint).or_insert(&edition.blocks[target_at]);
            }
        }
    }
    known
}

/// The signs with which a language of the site writes numbers.
fn numerals(site: &Site, lang: &Lang) -> Numerals {
    let number = Number::from_f64(1_234_567.5);
    let language = site.languages.get(lang);
    let shown = language.zip(number).map(|(language, number)| language.number(&number));
    Numerals::of(&shown.unwrap_or_default())
}
