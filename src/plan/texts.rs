//! Where stories stand without pictures, and as plain text.

use crate::names::{Address, Lang, StoryKey};

use super::{Plan, Recipe};

/// What stands below a story's address.
const TEXT_ONLY: &str = "text/";
const PLAIN: &str = "index.txt";

impl Plan {
    /// A story without pictures, where there is one.
    pub fn text_only(&self, key: &StoryKey, lang: &Lang) -> Option<Address> {
        let address = self.folders.get(&(key.clone(), lang.clone()))?.join(TEXT_ONLY);
        matches!(self.recipes.get(&address)?, Recipe::TextOnly { .. }).then_some(address)
    }

    /// A story as plain text, where there is one.
    pub fn plain_text(&self, key: &StoryKey, lang: &Lang) -> Option<Address> {
        let address = self.folders.get(&(key.clone(), lang.clone()))?.join(PLAIN);
        matches!(self.recipes.get(&address)?, Recipe::PlainText { .. }).then_some(address)
    }
}

/// The other forms of every story, with their addresses.
pub(super) fn recipes(plan: &Plan, has_text_only: bool, has_plain: bool) -> Vec<(Address, Recipe)> {
    let mut recipes = Vec::new();
    for (address, recipe) in &plan.recipes {
        let Recipe::Story { lang, key } = recipe else { continue };
        let (lang, key) = (lang.clone(), key.clone());
        if has_plain {
            let recipe = Recipe::PlainText { lang: lang.clone(), key: key.clone() };
            recipes.push((address.join(PLAIN), recipe));
        }
        if has_text_only {
            recipes.push((address.join(TEXT_ONLY), Recipe::TextOnly { lang, key }));
        }
    }
    recipes
}
