//! Recipes → bytes.
//!
//! Touches no disk: what has been made is handed over at once and forgotten, so memory does not grow
//! with the size of the finished site.

mod clip;
mod dataset;
mod engine;
mod event;
mod feed;
mod figure;
mod font;
mod host;
mod html;
mod json_ld;
mod links;
mod llms;
mod meter;
mod offline;
mod pages;
mod picture;
mod place;
mod plain;
mod robots;
mod scene;
mod specimen;
mod story;
mod studio;
mod typeset;
mod views;
mod well_known;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::Offline;
use crate::media::vtt::published;
use crate::media::{self, Budget, Encoding, Format, Rights, TooMuch, Variant};
use crate::names::{Address, FilePath};
use crate::plan::{self, Plan, Recipe};
use crate::problem::{Diagnostic, Error, Noted, Notes, Problem};
use crate::site::{Mode, Site};
use crate::theme::Theme;
use crate::world::World;

use engine::Engine;
pub use host::{Host, told};
use offline::Hashing;
use studio::Studio;

/// A finished file.
#[derive(Debug)]
pub struct Made {
    /// Where it stands.
    pub address: Address,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// Whether it came out of the store of variants.
    pub is_reused: bool,
}

/// Takes finished files, in any order and from any thread.
pub trait Bundle: Sync {
    /// Takes one file.
    fn take(&self, made: Made) -> Result<(), Error>;
}

/// Everything that rendering needs, ready to make any address.
pub struct Renderer<'a> {
    world: &'a dyn World,
    studio: Studio<'a>,
    budget: Budget,
}

impl<'a> Renderer<'a> {
    /// Reads the templates.
    pub fn new(world: &'a dyn World, site: &'a Site, plan: &'a Plan, theme: &'a Theme) -> Noted<Self> {
        Engine::new(theme, &Arc::clone(&site.languages))
            .map(|engine| Studio { site, plan, theme, engine, store: world.store() })
            .map(|studio| Self { world, studio, budget: Budget::default() })
    }

    /// The same, with this budget of memory for the making of pictures.
    #[must_use]
    pub fn with_budget(self, budget: Budget) -> Self {
        Self { budget, ..self }
    }

    /// Whether every template could be read; without that no page can be made.
    pub fn is_ready(&self) -> bool {
        self.studio.engine.is_ready()
    }

    /// Makes the whole site, picture by picture and page by page, on as many threads as there are.
    ///
    /// Pages come last because they show the tones of pictures that have not come yet, which are known when
    /// the pictures are made.
    /// With templates that cannot be read nothing is made: each page would only say so again.
    pub fn render(&self, bundle: &dyn Bundle) -> Result<Notes, Error> {
        if !self.is_ready() {
            return Ok(Notes::new());
        }
        let hashing = Hashing::new(bundle);
        let is_kept = self.studio.config().formats.offline == Offline::Kept;
        let outer = bundle;
        let bundle: &dyn Bundle = if is_kept { &hashing } else { bundle };
        let mut pictures: BTreeMap<&FilePath, Vec<(&Address, Variant)>> = BTreeMap::new();
        let (mut moving, mut figures, mut others) = (Vec::new(), Vec::new(), Vec::new());
        for (address, recipe) in &self.studio.plan.recipes {
            match recipe {
                Recipe::Picture { file, variant } => {
                    pictures.entry(file).or_default().push((address, *variant));
                }
                Recipe::Moving { file } => moving.push((address, file)),
                Recipe::Figure { .. } => figures.push((address, recipe)),
                // The manifest lists what has been written, and is made by who writes it.
                Recipe::Manifest => {}
                // It tells the hash of all other files.
                Recipe::OfflineData => {}
                recipe => others.push((address, recipe)),
            }
        }
        let pictures: Vec<_> = pictures.into_iter().collect();
        let variants = pictures.par_iter().map(|(file, wanted)| self.pictures(file, wanted, bundle));
        let mut notes = gathered(variants.collect())?;
        moving.par_iter().try_for_each(|(address, file)| self.hand_over_moving(address, file, bundle))?;
        let figures =
            figures.par_iter().map(|(address, recipe)| self.hand_over_figure(address, recipe, bundle));
        notes.extend(gathered(figures.collect())?);
        let pages = others.par_iter().map(|(address, recipe)| self.hand_over(address, recipe, bundle));
        notes.extend(gathered(pages.collect())?);
        if is_kept {
            let bytes = offline::data(&self.studio, &hashing.version()).into_bytes();
            outer.take(Made { address: Address::new(plan::OFFLINE_DATA), bytes, is_reused: false })?;
        }
        Ok(notes)
    }

    fn hand_over(&self, address: &Address, recipe: &Recipe, bundle: &dyn Bundle) -> Result<Notes, Error> {
        let mut notes = Notes::new();
        let made = match recipe {
            Recipe::WebFont { name } => font::file(&self.studio, name)?,
            recipe => self.make(address, recipe)?.map(|bytes| font::File { bytes, is_reused: false }),
        };
        match made {
            Ok(font::File { bytes, is_reused }) => {
                bundle.take(Made { address: address.clone(), bytes, is_reused })?;
            }
            Err(diagnostic) => notes.add(*diagnostic),
        }
        Ok(notes)
    }

    /// Hands over the form of a moving picture that is smaller than its file, if there is one.
    fn hand_over_moving(&self, address: &Address, file: &FilePath, bundle: &dyn Bundle) -> Result<(), Error> {
        match self.moving(file)? {
            Some(bytes) => bundle.take(Made { address: address.clone(), bytes, is_reused: false }),
            None => Ok(()),
        }
    }

    /// Hands over a figure as a file.
    fn hand_over_figure(
        &self,
        address: &Address,
        recipe: &Recipe,
        bundle: &dyn Bundle,
    ) -> Result<Notes, Error> {
        let mut notes = Notes::new();
        match figure::file(&self.studio, recipe)? {
            Ok(figure::File { bytes, is_reused }) => {
                bundle.take(Made { address: address.clone(), bytes, is_reused })?;
            }
            Err(diagnostic) => notes.add(*diagnostic),
        }
        Ok(notes)
    }

    fn moving(&self, file: &FilePath) -> Result<Option<Vec<u8>>, Error> {
        let Some(picture) = self.studio.site.pictures.get(file) else { return Ok(None) };
        let made = media::moving_webp(self.world.store(), &self.budget, picture, || self.world.read(file))?;
        let rights = plan::rights_of(self.studio.site, file);
        Ok(made.map(|bytes| media::signed(Encoding::WebP, bytes, &rights)))
    }

    /// Makes what stands at one address; pictures are made singly here, together in [`Self::render`].
    pub fn make(
        &self,
        address: &Address,
        recipe: &Recipe,
    ) -> Result<Result<Vec<u8>, Box<Diagnostic>>, Error> {
        let studio = &self.studio;
        let known = &studio.config().well_known;
        let text = match recipe {
            Recipe::Feed { lang, scope, format } => feed::feed(studio, address, lang, scope, *format),
            Recipe::SitemapIndex => Ok(robots::sitemap_index(studio)),
            Recipe::Sitemap { lang } => Ok(robots::sitemap(studio, lang)),
            Recipe::Robots => return Ok(Ok(self.robots()?)),
            Recipe::HostRedirects => Ok(host::redirects(studio.site, studio.plan)),
            Recipe::HostHeaders => Ok(host::headers(studio.site, studio.plan)),
            Recipe::HostApache => Ok(told(studio.site, studio.plan, Host::Apache)),
            Recipe::Humans => {
                Ok(known.humans.as_ref().map_or_else(String::new, |h| well_known::humans(studio, h)))
            }
            Recipe::Security => {
                Ok(known.security.as_ref().map_or_else(String::new, |s| well_known::security(studio, s)))
            }
            Recipe::Trust => Ok(known.trust.as_deref().map_or_else(String::new, well_known::trust)),
            Recipe::Redirect { to, .. } => Ok(robots::redirect(studio, to)),
            Recipe::Styles => Ok(self.styles()),
            Recipe::TextStyles => Ok(studio.theme.text_styles.clone()),
            Recipe::StylePageStyles => {
                Ok(format!("{}{}", studio.theme.style_page, studio.theme.tokens.classes()))
            }
            Recipe::Llms { lang } => Ok(llms::written(studio, lang.as_ref())),
            Recipe::Script { name } => return Ok(Ok(asset(&studio.theme.scripts, name))),
            Recipe::WebFont { name } => return Ok(font::file(studio, name)?.map(|file| file.bytes)),
            Recipe::Font { name } => return Ok(Ok(asset(&studio.theme.fonts, name))),
            Recipe::File { file } => return Ok(self.file(file)),
            Recipe::Clip { file } => return Ok(self.clip(file)),
            Recipe::Track { file } => {
                Ok(studio.site.sources.text(file).map_or_else(String::new, |source| published(&source.text)))
            }
            Recipe::Search { lang, name } => {
                let part = studio.plan.search.get(lang).and_then(|index| index.part(name));
                Ok(part.map(|part| part.text.clone()).unwrap_or_default())
            }
            Recipe::Figure { .. } => return Ok(figure::file(studio, recipe)?.map(|file| file.bytes)),
            Recipe::Original { file } => return Ok(self.original(file)),
            Recipe::Still { file } => return Ok(self.still(file)),
            Recipe::Moving { file } => return Ok(Ok(self.moving(file)?.unwrap_or_default())),
            Recipe::Picture { file, variant } => return self.picture(file, *variant),
            Recipe::Worker => Ok(offline::worker(studio)),
            // These tell of all other files, and are made when those are there.
            Recipe::Manifest | Recipe::OfflineData => Ok(String::new()),
            page => pages::page(studio, address, page),
        };
        Ok(text.map(String::into_bytes))
    }

    /// What crawlers are told, and below it the site's own lines for them; a preview sends all away.
    fn robots(&self) -> Result<Vec<u8>, Error> {
        let mut text = robots::robots(&self.studio).into_bytes();
        let own = FilePath::new(plan::ROBOTS);
        if self.studio.site.mode == Mode::Publish && self.studio.site.sources.contains(&own) {
            text.push(b'\n');
            text.extend(self.world.read(&own)?);
        }
        Ok(text)
    }

    /// A file as it is, unless it lies about being PDF.
    fn file(&self, file: &FilePath) -> Result<Vec<u8>, Box<Diagnostic>> {
        let bytes = self.world.read(file).map_err(|error| Box::new(error.of_file(file)))?;
        // Readers of PDF look for the mark within the first kilobyte.
        let start = bytes.get(..1024).unwrap_or(&bytes);
        if file.extension() != "pdf" || start.windows(5).any(|mark| mark == b"%PDF-") {
            return Ok(bytes);
        }
        let start = String::from_utf8_lossy(start).to_ascii_lowercase();
        let kind = if start.contains("<html") || start.contains("<!doctype") { "page" } else { "not-pdf" };
        let problem = Problem::LinkFileKind { file: file.name().to_owned(), kind: kind.into() };
        Err(Box::new(Diagnostic::new(problem).in_file(file)))
    }

    /// Film or sound as it is published.
    fn clip(&self, file: &FilePath) -> Result<Vec<u8>, Box<Diagnostic>> {
        let bytes = self.world.read(file).map_err(|error| Box::new(error.of_file(file)))?;
        Ok(match media::Container::of_extension(&file.extension()) {
            Some(container) => media::stripped(container, bytes),
            None => bytes,
        })
    }

    /// The style sheet, with fonts under their hashed names.
    fn styles(&self) -> String {
        let mut styles = format!("{}{}", self.studio.plan.fonts.faces, self.studio.theme.styles);
        for name in self.studio.theme.fonts.keys() {
            if let Some(address) = self.studio.plan.assets.get(&format!("fonts/{name}")) {
                let hashed = address.as_str().trim_start_matches("/assets/");
                styles = styles.replace(&format!("fonts/{name}"), hashed);
            }
        }
        styles
    }

    /// The file of a picture with nothing in it but its pixels and its rights.
    fn original(&self, file: &FilePath) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.rewritten(file, |bytes, rights| {
            let format = Format::of_bytes(bytes).or_else(|| Format::of_extension(&file.extension()));
            media::strip(format?, bytes, rights)
        })
    }

    /// A drawing without what moves in it.
    fn still(&self, file: &FilePath) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.rewritten(file, media::still_drawing)
    }

    fn rewritten(
        &self,
        file: &FilePath,
        rewrite: impl FnOnce(&[u8], &Rights) -> Option<Vec<u8>>,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let bytes = self.world.read(file).map_err(|error| Box::new(error.of_file(file)))?;
        rewrite(&bytes, &plan::rights_of(self.studio.site, file)).ok_or_else(|| {
            // A file that is only given away has not been looked at before.
            let limits = self.studio.site.config.limits.into();
            let wrong = media::inspect(file, &bytes, &limits).err();
            let problem = wrong.unwrap_or_else(|| Problem::PictureCorrupt { why: "header".to_owned() });
            Box::new(Diagnostic::new(problem).in_file(file))
        })
    }

    fn picture(&self, file: &FilePath, variant: Variant) -> Result<Result<Vec<u8>, Box<Diagnostic>>, Error> {
        match self.variants(file, &[variant])? {
            Ok(mut made) => {
                let bytes = made.pop().map(|made| made.bytes).unwrap_or_default();
                Ok(Ok(media::signed(variant.encoding, bytes, &plan::rights_of(self.studio.site, file))))
            }
            Err(problem) => Ok(Err(Box::new(Diagnostic::new(problem).in_file(file)))),
        }
    }

    fn pictures(
        &self,
        file: &FilePath,
        wanted: &[(&Address, Variant)],
        bundle: &dyn Bundle,
    ) -> Result<Notes, Error> {
        let mut notes = Notes::new();
        let variants: Vec<Variant> = wanted.iter().map(|(_, variant)| *variant).collect();
        match self.variants(file, &variants)? {
            Ok(made) => {
                let rights = plan::rights_of(self.studio.site, file);
                for ((address, variant), made) in wanted.iter().zip(made) {
                    let address = (*address).clone();
                    let bytes = media::signed(variant.encoding, made.bytes, &rights);
                    bundle.take(Made { address, bytes, is_reused: made.reused })?;
                }
            }
            Err(problem) => notes.add(Diagnostic::new(problem).in_file(file)),
        }
        Ok(notes)
    }

    fn variants(
        &self,
        file: &FilePath,
        wanted: &[Variant],
    ) -> Result<Result<Vec<media::Made>, Problem>, Error> {
        let Some(picture) = self.studio.site.pictures.get(file) else { return Ok(Ok(Vec::new())) };
        let (store, budget) = (self.world.store(), &self.budget);
        let read = || match self.studio.site.posters.get(file) {
            Some(poster) => media::poster_bytes(self.world, poster),
            None => self.world.read(file),
        };
        match media::make(store, budget, picture, read, wanted) {
            Ok(made) => Ok(Ok(made)),
            Err(media::MakeError::Picture(problem)) => Ok(Err(problem)),
            Err(media::MakeError::Machine(error)) => Err(error),
            Err(media::MakeError::Memory(TooMuch { needed, limit })) => {
                let (needed, limit) = (needed.div_ceil(1_000_000), limit / 1_000_000);
                Ok(Err(Problem::PictureMemory { needed, limit }))
            }
            Err(other) => Ok(Err(Problem::PictureFailed { why: other.to_string() })),
        }
    }
}

fn asset(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Vec<u8> {
    files.get(name).cloned().unwrap_or_default()
}

/// All notes, or the first refusal of the machine.
fn gathered(results: Vec<Result<Notes, Error>>) -> Result<Notes, Error> {
    let mut notes = Notes::new();
    for result in results {
        notes.extend(result?);
    }
    Ok(notes)
}
