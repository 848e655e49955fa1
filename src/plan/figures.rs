//! Where figures stand as files: beside the page that shows them, named for the figure.

use crate::figure::card::Shape;
use crate::names::{Address, FilePath, Lang};
use crate::site::{Folder, Site};

use super::{Plan, Recipe, is_summary};

/// Where a figure stands as a picture of a shape.
pub fn figure_image_address(page: &Address, figure: &str, shape: Shape) -> Address {
    page.join(&format!("{}-{}.png", part(figure), shape.as_str()))
}

/// Where a figure stands as PDF.
pub fn figure_pdf_address(page: &Address, figure: &str) -> Address {
    page.join(&format!("{}.pdf", part(figure)))
}

/// A figure's name as a part of an address.
fn part(figure: &str) -> String {
    let slug = crate::lang::short_slug(figure);
    if slug.is_empty() { "figure".to_owned() } else { slug }
}

/// The files of every figure that an edition of a folder shows, with the file that asks for them.
pub(super) fn recipes(site: &Site, plan: &Plan, folder: &Folder) -> Vec<(Address, Recipe, FilePath)> {
    let mut recipes = Vec::new();
    // What nobody speaks has letters that no font needs to have.
    for lang in site.langs.iter().filter(|lang| !site.config.is_pseudo(lang)) {
        let Some(edition) = folder.editions.get(lang).filter(|edition| !is_summary(folder, edition)) else {
            continue;
        };
        let Some(page) = plan.folders.get(&(folder.key.clone(), lang.clone())) else { continue };
        if !plan.recipes.contains_key(page) {
            continue;
        }
        for request in folder.shown_figures(edition) {
            let is_read = site.tables.get(&(folder.key.clone(), request.id.clone()));
            if is_read.is_some_and(|table| !table.rows.is_empty()) {
                let all = of_figure(site, page, lang, folder, &request.id).into_iter();
                recipes.extend(all.map(|(address, recipe)| (address, recipe, edition.file.path.clone())));
            }
        }
    }
    recipes
}

fn of_figure(site: &Site, page: &Address, lang: &Lang, folder: &Folder, id: &str) -> Vec<(Address, Recipe)> {
    let (lang, key, figure) = (lang.clone(), folder.key.clone(), id.to_owned());
    let mut recipes = Vec::new();
    if site.config.figures.has_pdf {
        let (lang, key, figure) = (lang.clone(), key.clone(), figure.clone());
        recipes.push((figure_pdf_address(page, id), Recipe::FigurePdf { lang, key, figure }));
    }
    if site.config.figures.has_images {
        for shape in Shape::ALL {
            let (lang, key, figure) = (lang.clone(), key.clone(), figure.clone());
            let recipe = Recipe::FigureImage { lang, key, figure, shape };
            recipes.push((figure_image_address(page, id, shape), recipe));
        }
    }
    recipes
}
