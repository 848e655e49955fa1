//! What finished pages weigh on the line, against the budgets of `haidang.toml`.
//!
//! Stands between who makes files and who takes them; changes none.

mod loads;
mod sizes;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::config::Budget;
use crate::names::{Address, FilePath};
use crate::plan::{Plan, Recipe, template_of};
use crate::problem::{Diagnostic, Error, Notes, Problem};
use crate::render::{Bundle, Made};
use crate::site::{Site, decoded};
use crate::theme::Theme;

use loads::{Loads, loads};

/// The bytes of a kilobyte of a budget.
const KILO: u64 = 1000;

/// How hard hosts compress by themselves.
const USUAL: u8 = 6;
/// The least that compresses at all: never smaller than the usual, and much faster.
const QUICK: u8 = 1;

/// Weighs what passes.
pub struct Scale<'a> {
    bundle: &'a dyn Bundle,
    site: &'a Site,
    plan: &'a Plan,
    /// Styles and scripts by address, compressed.
    assets: BTreeMap<&'a Address, u64>,
    seen: Mutex<Seen>,
}

/// What has passed.
#[derive(Default)]
struct Seen {
    /// Pictures by address.
    pictures: BTreeMap<Address, u64>,
    /// Pages by address.
    pages: BTreeMap<Address, Page>,
}

/// A page that has passed.
struct Page {
    /// The page, compressed; of the edition in words alone, as it is.
    html: u64,
    loads: Loads,
}

impl<'a> Scale<'a> {
    /// A scale before those who take the files of a site.
    pub fn new(bundle: &'a dyn Bundle, site: &'a Site, plan: &'a Plan, theme: &Theme) -> Self {
        let weigh = |address: &'a Address| {
            let bytes = match plan.recipes.get(address)? {
                Recipe::Styles => theme.styles.as_bytes(),
                Recipe::TextStyles => theme.text_styles.as_bytes(),
                Recipe::Script { name } => theme.scripts.get(name)?,
                _ => return None,
            };
            Some((address, compressed(bytes, USUAL)))
        };
        let assets = plan.assets.values().filter_map(weigh).collect();
        Self { bundle, site, plan, assets, seen: Mutex::default() }
    }

    /// The pages that are heavier than their budgets.
    pub fn notes(self) -> Notes {
        let mut notes = Notes::new();
        let seen = std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner));
        for (address, page) in &seen.pages {
            let Some(recipe) = self.plan.recipes.get(address) else { continue };
            if let Some(problem) = self.fault(address, recipe, page, &seen) {
                notes.add(Diagnostic::new(problem).in_file(&self.file_of(recipe)));
            }
        }
        notes
    }

    /// What is too heavy of a page: one thing, the one that the others hang on first.
    fn fault(&self, address: &Address, recipe: &Recipe, page: &Page, seen: &Seen) -> Option<Problem> {
        let (styles, scripts) = (self.sum(&page.loads.styles), self.sum(&page.loads.scripts));
        let mut parts = vec![("HTML".to_owned(), page.html), ("CSS".to_owned(), styles)];
        let problem = |kind: &str, is: u64, limit: u64, mut parts: Vec<(String, u64)>| {
            parts.retain(|(_, bytes)| *bytes > 0);
            parts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
            let parts = parts.iter().map(|(name, bytes)| format!("{name} {} KB", bytes.div_ceil(KILO)));
            (is > limit * KILO).then(|| Problem::PageHeavy {
                address: address.clone(),
                kind: kind.into(),
                is: is.div_ceil(KILO),
                limit,
                parts: parts.collect::<Vec<_>>().join(", ").into(),
            })
        };
        if matches!(recipe, Recipe::TextOnly { .. }) {
            return problem("text", page.html + styles, self.site.config.budgets.text_only, parts);
        }
        let budget = self.budget(recipe);
        let of_scripts: Vec<(String, u64)> = self.each(&page.loads.scripts).collect();
        let heavy = problem("scripts", scripts, budget.scripts, of_scripts);
        if heavy.is_some() {
            return heavy;
        }
        parts.push(("JavaScript".to_owned(), scripts));
        let all = page.html + styles + scripts;
        let heavy = problem("page", all, budget.page, parts.clone());
        if heavy.is_some() {
            return heavy;
        }
        let pictures = page.loads.pictures.iter();
        let pictures: Vec<(String, u64)> = pictures
            .filter_map(|href| {
                let address = self.address(href)?;
                Some((address.to_string(), *seen.pictures.get(&address)?))
            })
            .collect();
        let first = all + pictures.iter().map(|(_, bytes)| bytes).sum::<u64>();
        parts.extend(pictures);
        problem("first", first, budget.first_view, parts)
    }

    fn budget(&self, recipe: &Recipe) -> Budget {
        self.site.config.budgets.of(self.kind_of(recipe))
    }

    /// The kind of page that budgets are given to.
    fn kind_of(&self, recipe: &Recipe) -> &'static str {
        match recipe {
            Recipe::Story { key, .. } => {
                self.site.folders.get(key).map_or("story", |folder| template_of(folder.role))
            }
            other => other.kind(),
        }
    }

    fn sum(&self, hrefs: &[String]) -> u64 {
        self.each(hrefs).map(|(_, bytes)| bytes).sum()
    }

    fn each<'s>(&'s self, hrefs: &'s [String]) -> impl Iterator<Item = (String, u64)> {
        hrefs.iter().filter_map(|href| {
            let address = self.address(href)?;
            Some((address.to_string(), *self.assets.get(&address)?))
        })
    }

    /// The address that a page means by a link.
    fn address(&self, href: &str) -> Option<Address> {
        let path = decoded(href);
        let below = path.strip_prefix(&decoded(&self.site.config.base_path))?;
        below.starts_with('/').then(|| Address::new(below))
    }

    /// The file that a writer would make lighter.
    fn file_of(&self, recipe: &Recipe) -> FilePath {
        let edition = || self.site.folders.get(recipe.key()?)?.editions.get(recipe.lang()?);
        edition().map_or_else(|| FilePath::new(crate::config::FILE), |edition| edition.file.path.clone())
    }

    fn weigh(&self, made: &Made) {
        let Some(recipe) = self.plan.recipes.get(&made.address) else { return };
        let is_text = matches!(recipe, Recipe::TextOnly { .. });
        match recipe {
            recipe if is_text || recipe.is_page() => {
                let html = String::from_utf8_lossy(&made.bytes);
                let loads = loads(&html);
                let html = if is_text {
                    made.bytes.len() as u64
                } else {
                    let others = self.sum(&loads.styles) + self.sum(&loads.scripts);
                    let limit = (self.budget(recipe).page * KILO).saturating_sub(others);
                    lightest_needed(&made.bytes, limit)
                };
                self.seen().pages.insert(made.address.clone(), Page { html, loads });
            }
            Recipe::Picture { .. } | Recipe::Moving { .. } | Recipe::Original { .. } => {
                self.seen().pictures.insert(made.address.clone(), made.bytes.len() as u64);
            }
            // Hosts compress drawings.
            Recipe::Still { .. } => {
                self.seen().pictures.insert(made.address.clone(), compressed(&made.bytes, USUAL));
            }
            _ => {}
        }
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        // A thread that panicked while it held the lock is a bug that ends the build anyway.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Bundle for Scale<'_> {
    fn take(&self, made: Made) -> Result<(), Error> {
        self.weigh(&made);
        self.bundle.take(made)
    }
}

/// The compressed bytes of a page, as exactly as it takes to see whether they keep a limit.
fn lightest_needed(bytes: &[u8], limit: u64) -> u64 {
    let quick = compressed(bytes, QUICK);
    if quick <= limit { quick } else { compressed(bytes, USUAL) }
}

/// The bytes of a file as gzip.
fn compressed(bytes: &[u8], level: u8) -> u64 {
    /// The head and the end of the format.
    const FRAME: u64 = 18;
    miniz_oxide::deflate::compress_to_vec(bytes, level).len() as u64 + FRAME
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_weighed_as_hosts_send_it() {
        let text = "Cảng Hải Phòng ".repeat(4000);
        let (quick, usual) = (compressed(text.as_bytes(), QUICK), compressed(text.as_bytes(), USUAL));
        assert!(usual < 2000 && usual <= quick, "{usual} {quick}");
        assert_eq!(lightest_needed(text.as_bytes(), quick), quick, "nothing is gained by more");
        assert_eq!(lightest_needed(text.as_bytes(), 10), usual);
    }
}
