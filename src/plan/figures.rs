//! Where the files of figures stand: beside the page that shows the figure, in its language.

use std::collections::BTreeMap;

use crate::figure::card::Shape;
use crate::names::{Address, Lang};
use crate::site::Site;

use super::{Plan, Recipe};

/// A form in which a figure is offered beside its drawing on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FigureForm {
    /// Its words and values for programs, in JSON.
    Data,
    /// A card that travels alone, as PNG.
    Picture(Shape),
    /// Drawing, table and sources on paper, as PDF.
    Paper,
}

impl FigureForm {
    /// Every form that the site offers in a language.
    fn all(site: &Site, lang: &Lang) -> Vec<Self> {
        let mut forms = vec![Self::Data];
        // What nobody speaks has letters that no font needs to have.
        let is_read = !site.config.is_pseudo(lang);
        if site.config.figures.has_images && is_read {
            forms.extend(Shape::ALL.map(Self::Picture));
        }
        if site.config.figures.has_pdf && is_read {
            forms.push(Self::Paper);
        }
        forms
    }

    /// What stands behind the figure's id in the name of the file.
    fn ending(self) -> String {
        match self {
            Self::Data => ".json".to_owned(),
            Self::Picture(shape) => format!("-{}.png", shape.as_str()),
            Self::Paper => ".pdf".to_owned(),
        }
    }

    /// Whether what is made is kept in the store between builds.
    pub fn is_kept(self) -> bool {
        self != Self::Data
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
            for form in FigureForm::all(site, lang) {
                let (figure, key, lang) = (request.id.clone(), key.clone(), lang.clone());
                recipes
                    .insert(figure_address(page, &figure, form), Recipe::Figure { lang, key, figure, form });
            }
        }
    }
    recipes
}
