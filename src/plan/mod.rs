//! Every address of the finished site and its recipe, before anything is made.
//!
//! Makes nothing: a recipe is data.

mod addresses;
mod lists;
mod pictures;

use std::collections::BTreeMap;

use crate::config::Fallback;
use crate::edition::Template;
use crate::media::Variant;
use crate::names::{Address, FilePath, Lang, StoryKey};
use crate::problem::{Diagnostic, Noted, Notes, Problem};
use crate::site::{Folder, FolderEdition, Role, Site};
use crate::theme::Theme;

use addresses::Addresses;
pub use lists::Lists;
pub use pictures::{picture_address, sizes_of};

/// What stands at an address, as data.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "fields are named for what they hold")]
pub enum Recipe {
    /// The choice of language.
    Languages,
    /// The home page of a language.
    Home { lang: Lang },
    /// A page of a section's list, from 1.
    Section { lang: Lang, key: StoryKey, page: usize },
    /// A story, infographic or plain page.
    Story { lang: Lang, key: StoryKey },
    /// Title and summary of a story that is not translated yet.
    Summary { lang: Lang, key: StoryKey },
    /// The list of topics.
    Topics { lang: Lang },
    /// A page of a topic's list, from 1.
    Topic { lang: Lang, id: String, page: usize },
    /// What is shown for an address that is not there; in all languages without one.
    NotFound { lang: Option<Lang> },
    /// A feed.
    Feed { lang: Lang, scope: Scope, format: FeedFormat },
    /// The list of sitemaps.
    SitemapIndex,
    /// The pages of a language.
    Sitemap { lang: Lang },
    /// What crawlers are told.
    Robots,
    /// The style sheet.
    Styles,
    /// A script of the theme.
    Script { name: String },
    /// A font of the theme.
    Font { name: String },
    /// A picture at one size and encoding.
    Picture { file: FilePath, variant: Variant },
    /// A file as it is.
    File { file: FilePath },
    /// A page that leads on.
    Redirect { to: Address },
    /// Redirects in the form that static hosts read.
    HostRedirects,
    /// Every file with its hash.
    Manifest,
}

/// What a feed is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The whole site.
    Site,
    /// A section.
    Section(StoryKey),
    /// A topic.
    Topic(String),
}

/// How a feed is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeedFormat {
    /// RFC 4287.
    Atom,
    /// JSON Feed 1.1.
    Json,
}

impl FeedFormat {
    /// Both formats.
    pub const ALL: [Self; 2] = [Self::Atom, Self::Json];

    /// The file that a feed of this format stands in.
    pub fn file(self) -> &'static str {
        match self {
            Self::Atom => "feed.xml",
            Self::Json => "feed.json",
        }
    }

    /// The media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Atom => "application/atom+xml",
            Self::Json => "application/feed+json",
        }
    }
}

impl Recipe {
    /// The word that names the recipe in `haidang plan`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Languages => "languages",
            Self::Home { .. } => "home",
            Self::Section { .. } => "section",
            Self::Story { .. } => "story",
            Self::Summary { .. } => "summary",
            Self::Topics { .. } => "topics",
            Self::Topic { .. } => "topic",
            Self::NotFound { .. } => "not-found",
            Self::Feed { .. } => "feed",
            Self::SitemapIndex => "sitemap-index",
            Self::Sitemap { .. } => "sitemap",
            Self::Robots => "robots",
            Self::Styles => "styles",
            Self::Script { .. } => "script",
            Self::Font { .. } => "font",
            Self::Picture { .. } => "picture",
            Self::File { .. } => "file",
            Self::Redirect { .. } => "redirect",
            Self::HostRedirects => "host-redirects",
            Self::Manifest => "manifest",
        }
    }

    /// The language of what is made.
    pub fn lang(&self) -> Option<&Lang> {
        match self {
            Self::Home { lang }
            | Self::Section { lang, .. }
            | Self::Story { lang, .. }
            | Self::Summary { lang, .. }
            | Self::Topics { lang }
            | Self::Topic { lang, .. }
            | Self::Feed { lang, .. }
            | Self::Sitemap { lang } => Some(lang),
            Self::NotFound { lang } => lang.as_ref(),
            _ => None,
        }
    }

    /// The folder of content that it is made of.
    pub fn key(&self) -> Option<&StoryKey> {
        match self {
            Self::Section { key, .. } | Self::Story { key, .. } | Self::Summary { key, .. } => Some(key),
            _ => None,
        }
    }

    /// Whether it is a page that people read.
    pub fn is_page(&self) -> bool {
        matches!(
            self,
            Self::Languages
                | Self::Home { .. }
                | Self::Section { .. }
                | Self::Story { .. }
                | Self::Summary { .. }
                | Self::Topics { .. }
                | Self::Topic { .. }
                | Self::NotFound { .. }
        )
    }
}

/// Every address with its recipe.
#[derive(Debug)]
pub struct Plan {
    /// What stands where.
    pub recipes: BTreeMap<Address, Recipe>,
    /// Where each folder's editions stand.
    pub folders: BTreeMap<(StoryKey, Lang), Address>,
    /// Where each topic stands.
    pub topics: BTreeMap<(String, Lang), Address>,
    /// Where each file of the theme stands.
    pub assets: BTreeMap<String, Address>,
    /// Where each download stands.
    pub downloads: BTreeMap<FilePath, Address>,
    /// What lists hold.
    pub lists: Lists,
}

impl Plan {
    /// The address of a list's page, from that of its first.
    pub fn list_page(&self, site: &Site, first: &Address, lang: &Lang, page: usize) -> Address {
        if page <= 1 {
            return first.clone();
        }
        let part = site.config.page_path.get(lang).map_or("page", String::as_str);
        first.join(&format!("{part}/{page}/"))
    }

    /// The home page of a language.
    pub fn home(&self, lang: &Lang) -> Address {
        Address::new(&format!("/{lang}/"))
    }

    /// The list of topics of a language.
    pub fn topics_list(&self, site: &Site, lang: &Lang) -> Address {
        let part = site.config.topics_path.get(lang).map_or("topics", String::as_str);
        self.home(lang).join(&format!("{part}/"))
    }

    /// Where a feed stands; none when the language has nothing of that scope.
    pub fn feed(&self, lang: &Lang, scope: &Scope, format: FeedFormat) -> Option<Address> {
        let folder = match scope {
            Scope::Site => Some(self.home(lang)),
            Scope::Section(key) => self.folders.get(&(key.clone(), lang.clone())).cloned(),
            Scope::Topic(id) => self.topics.get(&(id.clone(), lang.clone())).cloned(),
        };
        let address = folder?.join(format.file());
        self.recipes.contains_key(&address).then_some(address)
    }

    /// Truly translated editions of a folder: the language and address of each.
    pub fn alternates(&self, site: &Site, folder: &Folder) -> Vec<(Lang, Address)> {
        let of_lang = |lang: &Lang| {
            let edition = folder.editions.get(lang)?;
            if is_summary(folder, edition) {
                return None;
            }
            Some((lang.clone(), self.folders.get(&(folder.key.clone(), lang.clone()))?.clone()))
        };
        site.langs.iter().filter_map(of_lang).collect()
    }

    /// Where readers of no language in particular are led.
    pub fn x_default(&self, site: &Site, folder: &Folder) -> Option<Address> {
        if folder.role == Role::Home {
            return Some(Address::new("/"));
        }
        let alternates = self.alternates(site, folder);
        let of_lang = |wanted: &Lang| alternates.iter().find(|(lang, _)| lang == wanted);
        let chosen =
            site.config.x_default.as_ref().and_then(of_lang).or_else(|| of_lang(&folder.source_lang));
        chosen.map(|(_, address)| address.clone())
    }
}

/// Whether an edition holds only a title and a summary.
pub fn is_summary(folder: &Folder, edition: &FolderEdition) -> bool {
    matches!(folder.role, Role::Story(_))
        && edition.file.lang != folder.source_lang
        && edition.file.document.blocks.is_empty()
}

/// Plans the site.
pub fn plan(site: &Site, theme: &Theme) -> Noted<Plan> {
    let mut notes = Notes::new();
    let addresses = Addresses::new(site);
    let lists = Lists::new(site);
    let mut planning = Planning {
        site,
        plan: Plan {
            recipes: BTreeMap::new(),
            folders: addresses.folders,
            topics: addresses.topics,
            assets: BTreeMap::new(),
            downloads: BTreeMap::new(),
            lists,
        },
        notes: &mut notes,
    };
    planning.whole(theme);
    let plan = planning.plan;
    Noted::new(plan, notes)
}

struct Planning<'a> {
    site: &'a Site,
    plan: Plan,
    notes: &'a mut Notes,
}

impl Planning<'_> {
    fn whole(&mut self, theme: &Theme) {
        let config_file = FilePath::new(crate::config::FILE);
        self.put(Address::new("/"), Recipe::Languages, &config_file);
        self.put(Address::new("/404.html"), Recipe::NotFound { lang: None }, &config_file);
        self.put(Address::new("/robots.txt"), Recipe::Robots, &config_file);
        self.put(Address::new("/sitemap.xml"), Recipe::SitemapIndex, &config_file);
        self.put(Address::new("/_redirects"), Recipe::HostRedirects, &config_file);
        self.put(Address::new("/manifest.json"), Recipe::Manifest, &config_file);
        self.assets(theme);
        for lang in &self.site.langs {
            self.language(lang, &config_file);
        }
        for folder in self.site.folders.values() {
            self.folder(folder);
            self.downloads(folder);
        }
        self.topics();
        for (address, recipe) in pictures::recipes(self.site, theme) {
            self.plan.recipes.insert(address, recipe);
        }
        self.aliases();
    }

    fn language(&mut self, lang: &Lang, config_file: &FilePath) {
        let home = self.plan.home(lang);
        self.put(home.join("404.html"), Recipe::NotFound { lang: Some(lang.clone()) }, config_file);
        self.put(home.join("sitemap.xml"), Recipe::Sitemap { lang: lang.clone() }, config_file);
        self.feeds(&home, lang, &Scope::Site, config_file);
        if !self.site.topics.is_empty() {
            let topics = self.plan.topics_list(self.site, lang);
            self.put(topics, Recipe::Topics { lang: lang.clone() }, config_file);
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
            self.feeds(&first, &lang, &Scope::Topic(id), &file);
        }
    }

    /// Pages of a list, at least one.
    fn pages(&self, stories: usize) -> usize {
        stories.div_ceil(self.site.config.limits.page_size).max(1)
    }

    fn assets(&mut self, theme: &Theme) {
        let assets = pictures::assets(theme);
        for (name, address, recipe) in assets {
            self.plan.recipes.insert(address.clone(), recipe);
            self.plan.assets.insert(name, address);
        }
    }

    /// Files that texts offer, and the data of charts.
    fn downloads(&mut self, folder: &Folder) {
        let mut files: Vec<&FilePath> = folder.data_files().into_iter().collect();
        for edition in folder.editions.values() {
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
            let address = Address::new(&format!("/files/{below}"));
            self.put(address.clone(), Recipe::File { file: file.clone() }, file);
            self.plan.downloads.insert(file.clone(), address);
        }
    }

    /// Older addresses, which lead to where their editions stand.
    fn aliases(&mut self) {
        for folder in self.site.folders.values() {
            for (lang, edition) in &folder.editions {
                let Some(to) = self.plan.folders.get(&(folder.key.clone(), lang.clone())).cloned() else {
                    continue;
                };
                for alias in &edition.file.front.aliases {
                    let is_usable = alias.starts_with('/')
                        && alias.ends_with('/')
                        && !alias.contains("//")
                        && !alias.split('/').any(|part| part == ".." || part == ".")
                        && !alias.contains(['?', '#', ' ', '\\']);
                    if !is_usable {
                        let problem = Problem::KeyValue {
                            key: "aliases".to_owned(),
                            value: alias.value.clone(),
                            expected: "/en/port/old-name/".to_owned(),
                        };
                        self.notes.add(Diagnostic::new(problem).at(&edition.file.path, alias.span));
                        continue;
                    }
                    self.put(Address::new(alias), Recipe::Redirect { to: to.clone() }, &edition.file.path);
                }
            }
        }
    }

    /// Puts a recipe at an address, unless something stands there.
    fn put(&mut self, address: Address, recipe: Recipe, file: &FilePath) {
        if let Some(other) = self.plan.recipes.get(&address) {
            let other = self.file_of(other);
            let problem = Problem::AddressTwice { address, other };
            self.notes.add(Diagnostic::new(problem).in_file(file));
            return;
        }
        self.plan.recipes.insert(address, recipe);
    }

    /// The file that a recipe comes from, to be named in a problem.
    fn file_of(&self, recipe: &Recipe) -> FilePath {
        let edition = |key: &StoryKey, lang: &Lang| {
            let folder = self.site.folders.get(key)?;
            Some(folder.editions.get(lang)?.file.path.clone())
        };
        let found = match recipe {
            Recipe::Story { lang, key }
            | Recipe::Summary { lang, key }
            | Recipe::Section { lang, key, .. } => edition(key, lang),
            Recipe::Home { lang } => edition(&StoryKey::new(""), lang),
            Recipe::Topic { id, .. } => self.site.topics.get(id).map(|topic| topic.file.clone()),
            Recipe::File { file } | Recipe::Picture { file, .. } => Some(file.clone()),
            _ => None,
        };
        found.unwrap_or_else(|| FilePath::new(crate::config::FILE))
    }
}

/// The template of a folder's pages.
pub fn template_of(role: Role) -> &'static str {
    match role {
        Role::Home => "home",
        Role::Section => "section",
        Role::Story(Template::Story) => "story",
        Role::Story(Template::Infographic) => "infographic",
        Role::Story(Template::Page) => "page",
    }
}
