//! What crawlers are told: sitemaps, robots.txt, pages that lead on.

use crate::names::{Address, Lang};
use crate::plan::{Plan, Recipe};

use super::html::escape;
use super::studio::Studio;

/// The list of sitemaps, one a language.
pub(super) fn sitemap_index(studio: &Studio) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for lang in studio.site.langs.iter().filter(|lang| !studio.config().is_pseudo(lang)) {
        let address = studio.plan.home(lang).join("sitemap.xml");
        xml += &format!("  <sitemap><loc>{}</loc></sitemap>\n", escape(&studio.url(&address)));
    }
    xml + "</sitemapindex>\n"
}

/// The pages of a language that search engines may list, each with its other editions.
pub(super) fn sitemap(studio: &Studio, lang: &Lang) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for (address, recipe) in &studio.plan.recipes {
        // The choice of languages belongs to none of them: it stands with the first.
        let is_choice = *recipe == Recipe::Languages && studio.site.langs.first() == Some(lang);
        if is_choice || (recipe.lang() == Some(lang) && is_listed(studio, recipe)) {
            xml += &entry(studio, address, recipe);
        }
    }
    xml + "</urlset>\n"
}

fn is_listed(studio: &Studio, recipe: &Recipe) -> bool {
    match recipe {
        Recipe::Home { .. }
        | Recipe::Section { .. }
        | Recipe::Story { .. }
        | Recipe::Archive { .. }
        | Recipe::AToZ { .. } => true,
        Recipe::Topics { lang } => studio.plan.lists.has_topics(lang),
        Recipe::Topic { lang, id, .. } => studio.plan.lists.speaks_of(lang, id),
        Recipe::Units { lang } => studio.plan.lists.has_units(lang),
        Recipe::Unit { lang, id, .. } => studio.plan.lists.tells_of(lang, id),
        _ => false,
    }
}

fn entry(studio: &Studio, address: &Address, recipe: &Recipe) -> String {
    let mut xml = format!("  <url>\n    <loc>{}</loc>\n", escape(&studio.url(address)));
    let home = crate::names::StoryKey::new("");
    let is_home = matches!(recipe, Recipe::Home { .. } | Recipe::Languages);
    let key = if is_home { Some(&home) } else { recipe.key() };
    let folder = key.and_then(|key| studio.site.folders.get(key));
    if let Some(date) = folder.and_then(|folder| folder.updated.or(folder.date)) {
        xml += &format!("    <lastmod>{date}</lastmod>\n");
    }
    let (alternates, x_default) = alternates(studio, recipe, folder);
    for (lang, address) in alternates.iter().filter(|(lang, _)| !studio.config().is_pseudo(lang)) {
        xml += &alternate(lang.as_str(), &studio.url(address));
    }
    if let Some(address) = x_default {
        xml += &alternate("x-default", &studio.url(&address));
    }
    xml + "  </url>\n"
}

fn alternates(
    studio: &Studio,
    recipe: &Recipe,
    folder: Option<&crate::site::Folder>,
) -> (Vec<(Lang, Address)>, Option<Address>) {
    match (recipe, folder) {
        (Recipe::Section { page, .. }, _) if *page > 1 => (Vec::new(), None),
        (_, Some(folder)) => {
            (studio.plan.alternates(studio.site, folder), studio.plan.x_default(studio.site, folder))
        }
        (Recipe::Archive { year, .. }, _) => {
            with_default(studio, studio.plan.archive_alternates(studio.site, *year))
        }
        (Recipe::AToZ { .. }, _) => with_default(studio, studio.plan.a_to_z_alternates(studio.site)),
        (Recipe::Topics { .. }, _) => with_default(studio, studio.plan.topics_alternates(studio.site)),
        (Recipe::Topic { id, page: 1, .. }, _) => {
            with_default(studio, studio.plan.topic_alternates(studio.site, id))
        }
        (Recipe::Units { .. }, _) => with_default(studio, studio.plan.units_alternates(studio.site)),
        (Recipe::Unit { id, page: 1, .. }, _) => {
            with_default(studio, studio.plan.unit_alternates(studio.site, id))
        }
        _ => (Vec::new(), None),
    }
}

fn with_default(
    studio: &Studio,
    alternates: Vec<(Lang, Address)>,
) -> (Vec<(Lang, Address)>, Option<Address>) {
    let x_default = Plan::default_of(studio.site, &alternates);
    (alternates, x_default)
}

fn alternate(lang: &str, url: &str) -> String {
    format!("    <xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>\n", escape(url))
}

/// What crawlers may read, and where the list of pages is.
pub(super) fn robots(studio: &Studio) -> String {
    let allowed = match studio.site.mode {
        crate::site::Mode::Publish => "Allow: /",
        crate::site::Mode::Preview => "Disallow: /",
    };
    format!("User-agent: *\n{allowed}\n\nSitemap: {}\n", studio.url(&Address::new("/sitemap.xml")))
}

/// A page that leads on without script.
pub(super) fn redirect(studio: &Studio, to: &Address) -> String {
    let url = escape(&studio.url(to));
    let href = escape(&studio.href(to));
    let lang =
        studio.plan.recipes.get(to).and_then(Recipe::lang).unwrap_or_else(|| studio.config().source_lang());
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>{url}</title>\n  <link rel=\"canonical\" href=\"{url}\">\n  <meta name=\"robots\" content=\"noindex\">\n  <meta http-equiv=\"refresh\" content=\"0; url={href}\">\n</head>\n<body>\n  <p><a href=\"{href}\">{url}</a></p>\n</body>\n</html>\n"
    )
}
