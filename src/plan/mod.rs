//! Every address of the finished site and its recipe, before anything is made.
//!
//! Makes nothing: a recipe is data.

mod addresses;
mod clips;
mod figures;
mod fonts;
mod lists;
mod offline;
mod pictures;
mod planning;
mod recipe;
mod said;
mod search;
mod statics;
mod style_pages;
mod texts;

use std::collections::BTreeMap;

use crate::edition::Template;
use crate::names::{Address, FilePath, Lang, StoryKey};
use crate::problem::{Noted, Notes};
use crate::search::Index;
use crate::site::{Folder, FolderEdition, Role, Site};
use crate::theme::Theme;
use crate::urls::Matter;

use addresses::Addresses;
pub use clips::{clip_address, poster_variant, track_address};
pub use figures::{FigureForm, figure_address};
pub use fonts::{Cut, Fonts};
pub use lists::Lists;
pub use offline::{OFFLINE_DATA, WORKER, offline_page};
pub use pictures::{
    drawing_address, moving_address, moving_webp_address, picture_address, rights_of, sizes_of,
};
use planning::Planning;
pub use recipe::{FeedFormat, Recipe, Scope};
pub use statics::ROBOTS;
pub use style_pages::style_page;

/// The folder of files that texts offer.
pub const OFFERED: &str = "/files/";

/// Where `security.txt` stands (RFC 9116).
pub const SECURITY: &str = "/.well-known/security.txt";

/// Every address with its recipe.
#[derive(Debug)]
pub struct Plan {
    /// What stands where.
    pub recipes: BTreeMap<Address, Recipe>,
    /// Where each folder's editions stand.
    pub folders: BTreeMap<(StoryKey, Lang), Address>,
    /// Where each topic stands.
    pub topics: BTreeMap<(String, Lang), Address>,
    /// Where each unit stands.
    pub units: BTreeMap<(String, Lang), Address>,
    /// Where each file of the theme stands.
    pub assets: BTreeMap<String, Address>,
    /// Where each download stands.
    pub downloads: BTreeMap<FilePath, Address>,
    /// What lists hold.
    pub lists: Lists,
    /// The fonts of pages.
    pub fonts: Fonts,
    /// What each language's search looks through.
    pub search: BTreeMap<Lang, Index>,
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

    /// The list of units of a language.
    pub fn units_list(&self, site: &Site, lang: &Lang) -> Address {
        let part = site.config.units_path.get(lang).map_or("units", String::as_str);
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

    /// The pages whose addresses a release promises to keep.
    ///
    /// Later pages of a list come and go with its stories, and feeds go with their lists.
    pub fn promised(&self) -> impl Iterator<Item = (&Address, &Lang, Matter)> {
        self.recipes.iter().filter_map(|(address, recipe)| {
            let (lang, what) = recipe.matter()?;
            Some((address, lang, what))
        })
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

    /// A topic in every language that has a story of it.
    pub fn topic_alternates(&self, site: &Site, id: &str) -> Vec<(Lang, Address)> {
        let of_lang =
            |lang: &Lang| Some((lang.clone(), self.topics.get(&(id.to_owned(), lang.clone()))?.clone()));
        let langs = site.langs.iter().filter(|lang| self.lists.speaks_of(lang, id));
        langs.filter_map(of_lang).collect()
    }

    /// The list of topics in every language that has one with a topic in it.
    pub fn topics_alternates(&self, site: &Site) -> Vec<(Lang, Address)> {
        let langs = site.langs.iter().filter(|lang| self.lists.has_topics(lang));
        langs.map(|lang| (lang.clone(), self.topics_list(site, lang))).collect()
    }

    /// A unit in every language that has a story of it.
    pub fn unit_alternates(&self, site: &Site, id: &str) -> Vec<(Lang, Address)> {
        let of_lang =
            |lang: &Lang| Some((lang.clone(), self.units.get(&(id.to_owned(), lang.clone()))?.clone()));
        let langs = site.langs.iter().filter(|lang| self.lists.tells_of(lang, id));
        langs.filter_map(of_lang).collect()
    }

    /// The list of units in every language that has one with a unit in it.
    pub fn units_alternates(&self, site: &Site) -> Vec<(Lang, Address)> {
        let langs = site.langs.iter().filter(|lang| self.lists.has_units(lang));
        langs.map(|lang| (lang.clone(), self.units_list(site, lang))).collect()
    }

    /// The alternate that stands for no language in particular: that of `x_default`, else that of the site's first.
    pub fn default_of(site: &Site, alternates: &[(Lang, Address)]) -> Option<Address> {
        let of_lang = |wanted: &Lang| alternates.iter().find(|(lang, _)| lang == wanted);
        let chosen =
            site.config.x_default.as_ref().and_then(of_lang).or_else(|| of_lang(site.config.source_lang()));
        chosen.map(|(_, address)| address.clone())
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
    let lists = Lists::new(site);
    let addresses = Addresses::new(site, &lists);
    let mut planning = Planning {
        site,
        plan: Plan {
            recipes: BTreeMap::new(),
            folders: addresses.folders,
            topics: addresses.topics,
            units: addresses.units,
            assets: BTreeMap::new(),
            downloads: BTreeMap::new(),
            lists,
            fonts: Fonts::default(),
            search: BTreeMap::new(),
        },
        notes: &mut notes,
    };
    planning.whole(theme);
    let plan = planning.plan;
    Noted::new(plan, notes)
}

/// The template of a folder's pages.
pub fn template_of(role: Role) -> &'static str {
    match role {
        Role::Home => "home",
        Role::Section => "section",
        Role::Story(Template::Story) => "story",
        Role::Story(Template::Infographic) => "infographic",
        Role::Story(Template::Page) => "page",
        Role::Story(Template::Press) => "press",
    }
}
