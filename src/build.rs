//! The path of a build, from files to a finished site.
//!
//! Each phase consumes the one before; problems travel beside the value, and nothing stops at the first.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check;
use crate::config::{self, Config};
use crate::edition::{Edition, Editions};
use crate::glossary;
use crate::lang::{CatalogueSource, Languages, Setup};
use crate::media::{self, Budget, Inspected};
use crate::names::{Address, FilePath};
use crate::plan::{self, Plan};
use crate::problem::{Diagnostic, Error, Noted, Notes, Problem, Severity};
use crate::render::{Bundle, Made, Renderer};
use crate::site::{self, Mode, Parts, Site};
use crate::source::{self, Source, Sources};
use crate::theme::{self, Theme};
use crate::translation;
use crate::urls;
use crate::weight::Scale;
use crate::world::World;
use crate::write::{Receipt, Stage};

/// A site that has been understood and planned, before anything is made.
#[derive(Debug)]
pub struct Planned {
    /// All editions together.
    pub site: Site,
    /// Every address with its recipe.
    pub plan: Plan,
    /// Templates, styles, words.
    pub theme: Theme,
    /// Of drawings that are refused, the text down to the line that is wrong.
    refused: BTreeMap<FilePath, Source>,
}

impl Planned {
    /// Adds the pages that show the theme, which no published site has.
    pub fn show_styles(&mut self) {
        self.plan.show_styles(&self.site, &self.theme);
    }

    /// The text of a file, for showing what a diagnostic points at.
    pub fn source(&self, path: &FilePath) -> Option<&Source> {
        let of_theme =
            self.theme.templates.values().chain(self.theme.catalogues.iter().map(|(_, source)| source));
        let own = self.site.sources.text(path).or_else(|| self.refused.get(path));
        own.or_else(|| of_theme.into_iter().find(|source| source.path == *path))
    }
}

/// What is wanted of a build.
#[derive(Clone, Debug)]
pub struct Options {
    /// What is published.
    pub mode: Mode,
    /// Stands in for the base URL of `haidang.toml`.
    pub base_url: Option<String>,
    /// Whether warnings fail the build.
    pub is_strict: bool,
    /// Whether a preview has the languages that nobody speaks, too.
    pub has_pseudo: bool,
    /// How much memory the making of pictures may take, in millions of bytes.
    pub media_megabytes: u64,
}

/// What came of a build.
#[derive(Debug)]
pub struct Outcome {
    /// The site and its plan.
    pub planned: Planned,
    /// What the write changed; none when nothing was published.
    pub receipt: Option<Receipt>,
    /// Everything that is wrong, in the order of places, at the severities of the site.
    pub diagnostics: Vec<Diagnostic>,
}

/// Understands and plans the site.
pub fn prepare(world: &dyn World, options: &Options) -> Result<Noted<Planned>, Error> {
    let mut notes = Notes::new();
    let sources = notes.take(source::read(world)?);
    let config = notes.take(configuration(&sources, options));
    let lock = notes.take(urls::read(&sources));
    let theme = notes.take(theme::load(world, &sources, &config));
    let languages = notes.take(languages(&sources, &config, &theme));
    let parser = Editions::default();
    let contents: Vec<&Source> =
        sources.texts_below("content").filter(|source| is_content(&source.path)).collect();
    let parsed = contents.par_iter().map(|source| parser.parse(source, &config)).collect::<Vec<_>>();
    let unread =
        sources.unread.iter().filter(|path| is_content(path)).map(|path| parser.unread(path, &config));
    let parsed = notes.take(parsed.into_iter().chain(unread).collect::<Noted<Vec<_>>>());
    let editions: Vec<Edition> = parsed.into_iter().flatten().collect();
    let mut wanted = site::wanted_pictures(&editions, &sources);
    let films = site::wanted_clips(&editions, &sources);
    let megabytes = config.limits.clip_megabytes;
    let clips = notes.take(media::inspect_clips(world, &sources.files, &films.files, megabytes));
    let posters = media::made_posters(world, films.bare(&clips))?;
    wanted.extend(films.posters);
    let Inspected { pictures, refused } =
        notes.take(media::inspect_all(world, &wanted, &config.limits.into()));
    notes.extend(media::traces(world, sources.statics())?);
    let memories = notes.take(translation::read_all(&sources, &config));
    let glossary = notes.take(glossary::read(&sources, &config));
    let (now, mode) = (world.now(), options.mode);
    let parts = Parts {
        sources,
        config,
        languages,
        editions,
        pictures,
        clips,
        posters,
        memories,
        glossary,
        lock,
        now,
        mode,
    };
    let site = notes.take(site::resolve(parts));
    let plan = notes.take(plan::plan(&site, &theme));
    let found = check::all(&site, &plan, &theme, &notes);
    notes.extend(found);
    let mut planned = Planned { site, plan, theme, refused };
    if mode == Mode::Preview {
        planned.show_styles();
    }
    Ok(Noted::new(planned, notes))
}

/// Whether a file may be an edition.
fn is_content(path: &FilePath) -> bool {
    path.as_str().starts_with("content/") && path.extension() == "md"
}

/// Builds the site into `out`; with any error, the site that stands there stays as it is.
///
/// `watch` is told of each file that has been made.
pub fn build(world: &dyn World, options: &Options, out: &Path, watch: &dyn Watch) -> Result<Outcome, Error> {
    let Noted { value: planned, mut notes } = prepare(world, options)?;
    // A folder without `haidang.toml` is no project, and nothing is written beside it.
    if planned.site.sources.text(&FilePath::new(config::FILE)).is_none() {
        let diagnostics = judged(notes, &planned.site.config);
        return Ok(Outcome { planned, receipt: None, diagnostics });
    }
    watch.planned(&planned.plan);
    let stage = Stage::begin(out)?;
    let renderer = notes.take(Renderer::new(world, &planned.site, &planned.plan, &planned.theme));
    let renderer = renderer.with_budget(Budget::of_megabytes(options.media_megabytes));
    let watched = Watched { bundle: &stage, watch };
    let scale = Scale::new(&watched, &planned.site, &planned.plan, &planned.theme);
    notes.extend(renderer.render(&scale)?);
    notes.extend(scale.notes());
    let diagnostics = judged(notes, &planned.site.config);
    let is_good = diagnostics.iter().all(|diagnostic| diagnostic.severity < failing(options.is_strict));
    let receipt = if is_good { Some(stage.publish()?) } else { None };
    Ok(Outcome { planned, receipt, diagnostics })
}

/// Makes everything and keeps nothing: what is wrong with the site.
pub fn check(world: &dyn World, options: &Options, watch: &dyn Watch) -> Result<Outcome, Error> {
    let Noted { value: planned, mut notes } = prepare(world, options)?;
    watch.planned(&planned.plan);
    let renderer = notes.take(Renderer::new(world, &planned.site, &planned.plan, &planned.theme));
    let renderer = renderer.with_budget(Budget::of_megabytes(options.media_megabytes));
    let watched = Watched { bundle: &Nowhere, watch };
    let scale = Scale::new(&watched, &planned.site, &planned.plan, &planned.theme);
    notes.extend(renderer.render(&scale)?);
    notes.extend(scale.notes());
    let diagnostics = judged(notes, &planned.site.config);
    Ok(Outcome { planned, receipt: None, diagnostics })
}

/// The least severity that fails a build.
pub fn failing(is_strict: bool) -> Severity {
    if is_strict { Severity::Warning } else { Severity::Error }
}

/// Problems in their order, at the severities of the site.
pub fn judged(mut notes: Notes, config: &Config) -> Vec<Diagnostic> {
    notes.regrade(|diagnostic| config.severity(diagnostic));
    notes.into_sorted()
}

fn configuration(sources: &Sources, options: &Options) -> Noted<Config> {
    let path = FilePath::new(config::FILE);
    let noted = match sources.text(&path) {
        Some(source) => config::read(source),
        None => {
            let mut notes = Notes::new();
            if !sources.unread.contains(&path) {
                notes.add(Diagnostic::new(Problem::ConfigMissing {}).in_file(&path));
            }
            let empty = Source::new(path, "");
            Noted::new(config::read(&empty).value, notes)
        }
    };
    let noted = match &options.base_url {
        Some(url) => noted.map(|config| config.with_base_url(url)),
        None => noted,
    };
    // What nobody speaks is never published.
    if options.has_pseudo && options.mode == Mode::Preview {
        noted.map(Config::with_pseudo_languages)
    } else {
        noted
    }
}

fn languages(sources: &Sources, config: &Config, theme: &Theme) -> Noted<Arc<Languages>> {
    let setup = |language: &config::LanguageConfig| Setup {
        lang: language.lang.clone(),
        fallback: language.fallback.clone(),
        format: language.format.clone(),
        pseudo: language.pseudo,
    };
    let setups: Vec<Setup> = config.languages.iter().map(setup).collect();
    let of_theme = theme.catalogues.iter().map(|(lang, source)| (lang.clone(), source));
    let of_site = sources.texts_below("i18n").filter_map(|source| {
        let tag = source.path.as_str().strip_prefix("i18n/")?.strip_suffix(".ftl")?;
        Some((config.lang(tag)?.clone(), source))
    });
    let catalogues: Vec<CatalogueSource> =
        of_theme.chain(of_site).map(|(lang, source)| CatalogueSource { lang, source }).collect();
    Languages::load(&setups, &catalogues).map(Arc::new)
}

/// Is told how far a build has come.
pub trait Watch: Sync {
    /// The site is planned: this is what will be made.
    fn planned(&self, plan: &Plan);
    /// One file has been made.
    fn made(&self, address: &Address, is_reused: bool);
}

/// Nobody is told.
#[derive(Debug)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn planned(&self, _: &Plan) {}
    fn made(&self, _: &Address, _: bool) {}
}

/// Tells of each file that it passes on.
struct Watched<'a> {
    bundle: &'a dyn Bundle,
    watch: &'a dyn Watch,
}

impl Bundle for Watched<'_> {
    fn take(&self, made: Made) -> Result<(), Error> {
        self.watch.made(&made.address, made.is_reused);
        self.bundle.take(made)
    }
}

/// Where files go that are made only to see whether they can be.
struct Nowhere;

impl Bundle for Nowhere {
    fn take(&self, _: Made) -> Result<(), Error> {
        Ok(())
    }
}
