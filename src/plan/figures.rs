//! Where the files of figures stand: beside the page that shows the figure, in its language.

use std::collections::BTreeMap;

use crate::names::Address;
use crate::site::Site;

use super::{Plan, Recipe};

/// A form in which a figure is offered beside its drawing on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FigureForm {
    /// Its words and values for programs, in JSON.
    Data,
}

impl FigureForm {
    /// Every form.
    pub const ALL: [Self; 1] = [Self::Data];

    /// What stands behind the figure's id in the name of the file.
    fn ending(self) -> &'static str {
        match self {
            Self::Data => ".json",
        }
    }
}

/// Where a form of a figure stands, by the address of the page that shows it.
pub fn figure_address(page: &Address, figure: &str, form: FigureForm) -> Address {
    page.join(&format!("{figure}{}", form.ending()))
}

/// Every form of every figure that some page shows.
pub(super) fn recipes(site: &Site, plan: &Plan) -> BTreeMap<Address, Recipe> {
    let mut recipes = BTreeMap::new();
    for ((key, lang), page) in &plan.folders {
        let Some(folder) = site.folders.get(key) else { continue };
        let Some(edition) = folder.editions.get(lang) else { continue };
        if !matches!(
            plan.recipes.get(page),
            Some(Recipe::Home { .. } | Recipe::Section { .. } | Recipe::Story { .. })
        ) {
            continue;
        }
        for request in folder.shown_figures(edition) {
            for form in FigureForm::ALL {
                let (figure, key, lang) = (request.id.clone(), key.clone(), lang.clone());
                recipes
                    .insert(figure_address(page, &figure, form), Recipe::Figure { lang, key, figure, form });
            }
        }
    }
    recipes
}
