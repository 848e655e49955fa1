//! The pages that show the theme itself: in previews, and never on a site that is published.

use crate::config;
use crate::names::{Address, FilePath, Lang};
use crate::site::Site;
use crate::theme::{STYLE_TEMPLATE, Theme};
use crate::world::StoreKey;

use super::{Plan, Recipe};

/// The folder of these pages. No language has such a name, so no page of a site can stand there.
const FOLDER: &str = "/_style/";

impl Plan {
    /// Adds the style page of every language, if the theme has a template for it.
    ///
    /// They are added to a finished plan, so that no list, menu, rule or promise knows of them.
    pub fn show_styles(&mut self, site: &Site, theme: &Theme) {
        let Some(first) = site.langs.first().filter(|_| theme.templates.contains_key(STYLE_TEMPLATE)) else {
            return;
        };
        let hash = StoreKey::of(&[theme.style_page.as_bytes(), theme.styles.as_bytes()]);
        let styles = Address::new(&format!("/assets/style-page.{}.css", hash.short(8)));
        self.assets.insert("style-page".to_owned(), styles.clone());
        self.recipes.insert(styles, Recipe::StylePageStyles);
        for lang in &site.langs {
            let recipe = Recipe::StylePage { lang: lang.clone() };
            self.recipes.entry(style_page(lang)).or_insert(recipe);
        }
        let door = Recipe::Redirect { to: style_page(first), file: FilePath::new(config::FILE) };
        self.recipes.entry(Address::new(FOLDER)).or_insert(door);
    }
}

/// Where the style page of a language stands, if the site has one.
pub fn style_page(lang: &Lang) -> Address {
    Address::new(&format!("{FOLDER}{lang}/"))
}
