//! The step from a site to its plan: which recipes there are, and that no two stand at one address.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Fallback, HostFile, Offline};
use crate::fields::Located;
use crate::media::Container;
use crate::names::{Address, FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Folder, FolderEdition, Role, Site, decoded, is_picture};
use crate::source::Place;
use crate::theme::Theme;
use crate::urls::{List, Matter};

use super::{
    FeedFormat, OFFERED, Plan, Recipe, SECURITY, Scope, clips, figures, fonts, is_summary, offline, pictures,
    search, statics, texts,
};

/// The plan in the making.
pub(super) struct Planning<'a> {
    pub(super) site: &'a Site,
    pub(super) plan: Plan,
    pub(super) notes: &'a mut Notes,
}

impl<'a> Planning<'a> {
    /// Plans everything.
    pub(super) fn whole(&mut self, theme: &Theme) {
        let config_file = FilePath::new(crate::config::FILE);
        self.put(Address::new("/"), Recipe::Languages, &config_file);
        self.put(Address::new("/404.html"), Recipe::NotFound { lang: None }, &config_file);
        self.put(Address::new("/robots.txt"), Recipe::Robots, &config_file);
        self.put(Address::new("/sitemap.xml"), Recipe::SitemapIndex, &config_file);
        for host in &self.site.config.hosts {
            let files: &[_] = match host {
                HostFile::Netlify => {
                    &[("/_redirects", Recipe::HostRedirects), ("/_headers", Recipe::HostHeaders)]
                }
                HostFile::Apache => &[("/.htaccess", Recipe::HostApache)],
            };
            for (address, recipe) in files {
                self.put(Address::new(address), recipe.clone(), &config_file);
            }
        }
        self.put(Address::new("/manifest.json"), Recipe::Manifest, &config_file);
        let known = &self.site.config.well_known;
        let known = [
            (known.humans.is_some(), "/humans.txt", Recipe::Humans),
            (known.security.is_some(), SECURITY, Recipe::Security),
            (known.trust.is_some(), "/trust.txt", Recipe::Trust),
        ];
        for (_, address, recipe) in known.into_iter().filter(|(is_configured, ..)| *is_configured) {
            self.put(Address::new(address), recipe, &config_file);
        }
        self.assets(theme);
        for lang in &self.site.langs {
            self.language(lang, &config_file);
        }
        for folder in self.oldest_first() {
            self.folder(folder);
            self.downloads(folder);
        }
        self.topics();
        self.units(&config_file);
        for (address, recipe) in offline::recipes(self.site, theme) {
            self.put(address, recipe, &config_file);
        }
        self.texts(&config_file);
        for (address, recipe) in pictures::recipes(self.site, theme) {
            self.plan.recipes.insert(address, recipe);
        }
        self.plan.recipes.extend(clips::recipes(self.site, theme));
        for (address, recipe) in figures::recipes(self.site, &self.plan) {
            let file = self.file_of(&recipe);
            self.put(address, recipe, &file);
        }
        self.searches();
        self.aliases();
        for (address, file) in statics::files(self.site, self.notes) {
            self.put(address, Recipe::File { file: file.clone() }, &file);
        }
        self.files_as_folders();
    }

    /// Folders in an order in which the copy of a story comes after it, so that an address that both have is its own:
    /// first those that were released or accepted in some language, then by date.
    fn oldest_first(&self) -> Vec<&'a Folder> {
        let accepted = self.site.memories.keys().map(|(_, key)| key);
        let known: BTreeSet<&StoryKey> = accepted.chain(self.site.lock.stories()).collect();
        let mut folders: Vec<&Folder> = self.site.folders.values().collect();
        folders.sort_by_cached_key(|folder| (!known.contains(&folder.key), folder.date));
        folders
    }

    /// Reports addresses that lie below a file, and leaves them out: no folder can have that file's name.
    fn files_as_folders(&mut self) {
        let files: BTreeMap<String, Address> =
            self.plan.recipes.keys().map(|address| (address.file(), address.clone())).collect();
        for (file, address) in &files {
            let above = file.match_indices('/').find_map(|(at, _)| files.get(&file[..at]));
            let Some(above) = above.filter(|above| *above != address) else { continue };
            let other = self.plan.recipes.get(above).map(|recipe| self.file_of(recipe));
            if let (Some(other), Some(recipe)) = (other, self.plan.recipes.remove(address)) {
                let problem =
                    Problem::AddressTwice { address: above.clone(), other, kind: "page".to_owned() };
                let file = self.file_of(&recipe);
                self.twice(problem, self.typed_at(address, &recipe, &file));
            }
        }
    }

    fn language(&mut self, lang: &Lang, config_file: &FilePath) {
        let home = self.plan.home(lang);
        self.put(home.join("404.html"), Recipe::NotFound { lang: Some(lang.clone()) }, config_file);
        if !self.site.config.is_pseudo(lang) {
            self.put(home.join("sitemap.xml"), Recipe::Sitemap { lang: lang.clone() }, config_file);
        }
        self.feeds(&home, lang, &Scope::Site, config_file);
        self.archive(lang, config_file);
        let topics = self.plan.topics_list(self.site, lang);
        let has_pages = self.plan.topics.keys().any(|(_, other)| other == lang);
        if has_pages || self.site.lock.promises(&topics, lang, &Matter::Topics) {
            self.put(topics, Recipe::Topics { lang: lang.clone() }, config_file);
        }
    }

    fn archive(&mut self, lang: &Lang, file: &FilePath) {
        let (site, lang) = (self.site, lang.clone());
        let years = self.plan.years_apart(site, &lang);
        for year in years {
            let address = self.plan.archive_year(site, &lang, year);
            self.put(address, Recipe::Archive { lang: lang.clone(), year: Some(year) }, file);
        }
        self.put(self.plan.archive(site, &lang), Recipe::Archive { lang: lang.clone(), year: None }, file);
        self.put(self.plan.a_to_z(site, &lang), Recipe::AToZ { lang }, file);
    }

    /// What is made for slow lines and for programs.
    fn texts(&mut self, config_file: &FilePath) {
        let formats = self.site.config.formats;
        for (address, recipe) in texts::recipes(&self.plan, formats.has_text_only, formats.has_plain_text) {
            let file = self.file_of(&recipe);
            self.put(address, recipe, &file);
        }
        if formats.has_llms {
            self.put(Address::new("/llms.txt"), Recipe::Llms { lang: None }, config_file);
            for lang in &self.site.langs {
                let address = self.plan.home(lang).join("llms.txt");
                self.put(address, Recipe::Llms { lang: Some(lang.clone()) }, config_file);
            }
        }
    }

    /// The files that each language's search reads. They name each other by their hashes, so they are made here.
    fn searches(&mut self) {
        self.plan.search = search::indexes(self.site, &self.plan);
        for (lang, index) in &self.plan.search {
            for part in index.parts() {
                let recipe = Recipe::Search { lang: lang.clone(), name: part.name.clone() };
                self.plan.recipes.insert(search::address(lang, &part.name), recipe);
            }
        }
    }

    fn feeds(&mut self, folder: &Address, lang: &Lang, scope: &Scope, file: &FilePath) {
        for format in FeedFormat::ALL {
            let recipe = Recipe::Feed { lang: lang.clone(), scope: scope.clone(), format };
            self.put(folder.join(format.file()), recipe, file);
        }
    }

    fn folder(&mut self, folder: &Folder) {
        for lang in &self.site.langs {
            let Some(edition) = folder.editions.get(lang) else { continue };
            let id = (folder.key.clone(), lang.clone());
            let Some(address) = self.plan.folders.get(&id).cloned() else { continue };
            let file = &edition.file.path;
            let (lang, key) = (lang.clone(), folder.key.clone());
            match folder.role {
                Role::Home => self.put(address, Recipe::Home { lang }, file),
                Role::Section => self.section(folder, lang, &address, file),
                Role::Story(_) if is_summary(folder, edition) => {
                    if self.site.config.fallback == Fallback::Summary {
                        self.put(address, Recipe::Summary { lang, key }, file);
                    }
                }
                Role::Story(_) => self.put(address, Recipe::Story { lang, key }, file),
            }
        }
    }

    fn section(&mut self, folder: &Folder, lang: Lang, address: &Address, file: &FilePath) {
        let stories = self.plan.lists.section(&lang, &folder.key).len();
        for page in 1..=self.pages(stories) {
            let at = self.plan.list_page(self.site, address, &lang, page);
            self.put(at, Recipe::Section { lang: lang.clone(), key: folder.key.clone(), page }, file);
        }
        self.feeds(address, &lang, &Scope::Section(folder.key.clone()), file);
    }

    fn topics(&mut self) {
        let topics: Vec<_> =
            self.plan.topics.iter().map(|(id, address)| (id.clone(), address.clone())).collect();
        for ((id, lang), first) in topics {
            let file = self
                .site
                .topics
                .get(&id)
                .map_or_else(|| FilePath::new("content/topics.toml"), |t| t.file.clone());
            let stories = self.plan.lists.topic(&lang, &id).len();
            for page in 1..=self.pages(stories) {
                let at = self.plan.list_page(self.site, &first, &lang, page);
                self.put(at, Recipe::Topic { lang: lang.clone(), id: id.clone(), page }, &file);
            }
            if self.plan.lists.speaks_of(&lang, &id) {
                self.feeds(&first, &lang, &Scope::Topic(id), &file);
            }
        }
    }

    fn units(&mut self, file: &FilePath) {
        let units: Vec<_> =
            self.plan.units.iter().map(|(id, address)| (id.clone(), address.clone())).collect();
        for lang in &self.site.langs {
            let list = self.plan.units_list(self.site, lang);
            let has_pages = units.iter().any(|((_, other), _)| other == lang);
            if has_pages || self.site.lock.promises(&list, lang, &Matter::List(List::Units)) {
                self.put(list, Recipe::Units { lang: lang.clone() }, file);
            }
        }
        for ((id, lang), first) in units {
            for page in 1..=self.pages(self.plan.lists.unit(&lang, &id).len()) {
                let at = self.plan.list_page(self.site, &first, &lang, page);
                self.put(at, Recipe::Unit { lang: lang.clone(), id: id.clone(), page }, file);
            }
        }
    }

    /// Pages of a list, at least one.
    fn pages(&self, stories: usize) -> usize {
        stories.div_ceil(self.site.config.limits.page_size).max(1)
    }

    fn assets(&mut self, theme: &Theme) {
        self.plan.fonts = fonts::fonts(self.site, theme);
        self.plan.recipes.extend(fonts::recipes(&self.plan.fonts));
        let assets = pictures::assets(theme, &self.plan.fonts);
        let keeps = self.site.config.formats.offline == Offline::Kept;
        let is_idle =
            |recipe: &Recipe| !keeps && *recipe == Recipe::Script { name: offline::SCRIPT.to_owned() };
        for (name, address, recipe) in assets.into_iter().filter(|(.., recipe)| !is_idle(recipe)) {
            self.plan.recipes.insert(address.clone(), recipe);
            self.plan.assets.insert(name, address);
        }
    }

    /// Files that texts offer, and the data of charts.
    fn downloads(&mut self, folder: &Folder) {
        let mut files: Vec<&FilePath> = folder.data_files().into_iter().collect();
        for edition in folder.editions.values() {
            let shown = edition.cover.iter().chain(edition.pictures.values());
            let is_given = |file: &&FilePath| self.site.cards.get(*file).is_some_and(|card| card.is_download);
            files.extend(shown.filter(is_given));
            files.extend(edition.links.values().filter_map(|target| match target {
                crate::site::Target::File(file) => Some(file),
                _ => None,
            }));
        }
        for file in files {
            if self.plan.downloads.contains_key(file) || !self.site.sources.contains(file) {
                continue;
            }
            let below = file.as_str().strip_prefix("content/").unwrap_or(file.as_str());
            let address = Address::new(&format!("{OFFERED}{below}"));
            // A clip that is only linked is stripped all the same.
            let is_clip = Container::of_extension(&file.extension()).is_some();
            let recipe = match () {
                () if is_picture(file) => Recipe::Original { file: file.clone() },
                () if is_clip => Recipe::Clip { file: file.clone() },
                () => Recipe::File { file: file.clone() },
            };
            self.put(address.clone(), recipe, file);
            self.plan.downloads.insert(file.clone(), address);
        }
    }

    /// Older addresses, which lead to where their editions, topics and units stand.
    fn aliases(&mut self) {
        let mut found = Vec::new();
        for folder in self.site.folders.values() {
            for (lang, edition) in &folder.editions {
                let to = self.plan.folders.get(&(folder.key.clone(), lang.clone()));
                let file = &edition.file;
                found.extend(file.front.aliases.iter().map(|alias| (alias, to.cloned(), &file.path)));
            }
        }
        for topic in self.site.topics.values() {
            for (lang, aliases) in &topic.aliases {
                let to = self.plan.topics.get(&(topic.id.clone(), lang.clone()));
                found.extend(aliases.iter().map(|alias| (alias, to.cloned(), &topic.file)));
            }
        }
        let config_file = FilePath::new(crate::config::FILE);
        for (id, unit) in &self.site.config.units {
            for (lang, aliases) in &unit.aliases {
                let to = self.plan.units.get(&(id.clone(), lang.clone()));
                found.extend(aliases.iter().map(|alias| (alias, to.cloned(), &config_file)));
            }
        }
        for (alias, to, file) in found {
            // A summary, or a topic without stories, may have no page.
            if let Some(to) = to.filter(|to| self.plan.recipes.contains_key(to)) {
                self.alias(alias, to, file);
            }
        }
    }

    fn alias(&mut self, alias: &Located<String>, to: Address, file: &FilePath) {
        match address_of(alias) {
            Some(address) => self.put(address, Recipe::Redirect { to, file: file.clone() }, file),
            None => {
                let problem = Problem::KeyValue {
                    key: "aliases".to_owned(),
                    value: alias.value.clone(),
                    expected: "/en/port/old-name/".to_owned(),
                };
                self.notes.add(Diagnostic::new(problem).at(file, alias.span));
            }
        }
    }

    /// Puts a recipe at an address, unless something stands there.
    fn put(&mut self, address: Address, recipe: Recipe, file: &FilePath) {
        if let Some(other) = self.plan.recipes.get(&address) {
            // Feeds stand below their pages, which meet as well.
            if matches!((&recipe, other), (Recipe::Feed { .. }, Recipe::Feed { .. })) {
                return;
            }
            let kind = kind_of(&recipe, other).to_owned();
            let other = self.file_of(other);
            let place = self.typed_at(&address, &recipe, file);
            self.twice(Problem::AddressTwice { address, other, kind }, place);
            return;
        }
        self.plan.recipes.insert(address, recipe);
    }

    fn twice(&mut self, problem: Problem, place: Place) {
        self.notes.add(Diagnostic { place: Some(place), ..Diagnostic::new(problem) });
    }

    /// The slug or alias that an address was typed as, else the file as a whole.
    fn typed_at(&self, address: &Address, recipe: &Recipe, file: &FilePath) -> Place {
        let span = match recipe {
            // Of an alias that stands twice, the second is too many.
            Recipe::Redirect { .. } => {
                let is_meant = |alias: &&Located<String>| address_of(alias).as_ref() == Some(address);
                self.aliases_in(file).filter(is_meant).last().map(|alias| alias.span)
            }
            Recipe::Unit { id, .. } => self.site.config.units.get(id).map(|unit| unit.span),
            Recipe::Topic { id, .. } => self.site.topics.get(id).map(|topic| topic.span),
            page => {
                let edition = self.edition_of(page).filter(|edition| edition.file.path == *file);
                edition.and_then(|edition| edition.file.front.slug.as_ref()).map(|slug| slug.span)
            }
        };
        Place { path: file.clone(), span }
    }

    /// Every alias that a file gives, to an edition, to topics or to units.
    fn aliases_in<'f>(&'f self, file: &'f FilePath) -> impl Iterator<Item = &'f Located<String>> {
        let editions = self.site.folders.values().flat_map(|folder| folder.editions.values());
        let editions = editions.filter(|edition| edition.file.path == *file);
        let topics = self.site.topics.values().filter(|topic| topic.file == *file);
        let of_topics = topics.flat_map(|topic| topic.aliases.values().flatten());
        let units = self.site.config.units.values().filter(|_| file.as_str() == crate::config::FILE);
        let of_units = units.flat_map(|unit| unit.aliases.values().flatten());
        editions.flat_map(|edition| &edition.file.front.aliases).chain(of_topics).chain(of_units)
    }

    /// The edition that a page is made of.
    fn edition_of(&self, recipe: &Recipe) -> Option<&FolderEdition> {
        let home = StoryKey::new("");
        let key = match recipe {
            Recipe::Home { .. } => &home,
            recipe => recipe.key()?,
        };
        self.site.folders.get(key)?.editions.get(recipe.lang()?)
    }

    /// The file that a recipe comes from, to be named in a problem.
    fn file_of(&self, recipe: &Recipe) -> FilePath {
        let found = match recipe {
            Recipe::Home { .. }
            | Recipe::Story { .. }
            | Recipe::Summary { .. }
            | Recipe::TextOnly { .. }
            | Recipe::PlainText { .. }
            | Recipe::Section { .. }
            | Recipe::Figure { .. } => self.edition_of(recipe).map(|edition| edition.file.path.clone()),
            Recipe::Topic { id, .. } => self.site.topics.get(id).map(|topic| topic.file.clone()),
            Recipe::File { file }
            | Recipe::Clip { file }
            | Recipe::Track { file }
            | Recipe::Picture { file, .. }
            | Recipe::Redirect { file, .. } => Some(file.clone()),
            _ => None,
        };
        found.unwrap_or_else(|| FilePath::new(crate::config::FILE))
    }
}

/// What meets at one address: two aliases, an alias and a page, two pages, or pages that come of the configuration.
fn kind_of(recipe: &Recipe, other: &Recipe) -> &'static str {
    let is_alias = |recipe: &Recipe| matches!(recipe, Recipe::Redirect { .. });
    let is_list = |recipe: &Recipe| {
        use Recipe::{AToZ, Archive, Topic, Topics, Unit, Units};
        matches!(
            recipe,
            Archive { .. } | AToZ { .. } | Topic { .. } | Topics { .. } | Unit { .. } | Units { .. }
        )
    };
    match (is_alias(recipe), is_alias(other)) {
        (true, true) => "aliases",
        (true, false) => "alias",
        (false, false) if is_list(recipe) || is_list(other) => "list",
        _ => "page",
    }
}

/// The older address that a text means: `/`, then parts of letters, digits, hyphens and the like, each with `/`.
///
/// Letters of any script may be written out, or escaped as browsers show them when an address is copied.
fn address_of(alias: &str) -> Option<Address> {
    let alias = crate::lang::nfc(&decoded(alias)).into_owned();
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '~');
    let is_part = |part: &str| {
        !part.is_empty()
            && part.len() <= Address::LONGEST_PART
            && !part.starts_with('.')
            && part.chars().all(is_letter)
    };
    let inner = alias.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
    inner.is_some_and(|inner| inner.split('/').all(is_part)).then(|| Address::new(&alias))
}
