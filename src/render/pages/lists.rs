//! Pages that are lists, and lists that go on over several pages.

use serde::Serialize;

use crate::names::{Address, Lang, StoryKey};
use crate::plan::Plan;
use crate::problem::Diagnostic;

use super::super::json_ld;
use super::super::views::{PageLink, Pagination};
use super::Maker;
use super::head::Head;

/// Pages of a list that are linked on either side of the one that is shown.
const PAGES_AROUND: usize = 2;

impl<'a> Maker<'a> {
    /// Fills a page that every language has at an address of its own.
    pub(super) fn list(
        &self,
        head: Head<'a>,
        alternates: Vec<(Lang, Address)>,
        content: impl Serialize,
    ) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let head = Head {
            x_default: Plan::default_of(desk.site(), &alternates),
            pages: alternates.clone(),
            alternates,
            json_ld: vec![json_ld::breadcrumbs(&desk, &head.breadcrumbs)],
            ..head
        };
        self.fill(head, content)
    }

    /// The part of a list that a page of it shows.
    pub(super) fn slice<'k>(&self, keys: &'k [StoryKey], number: usize) -> &'k [StoryKey] {
        let size = self.desk.studio.config().limits.page_size;
        let start = (number - 1) * size;
        keys.get(start..keys.len().min(start + size)).unwrap_or_default()
    }

    pub(super) fn pagination(&self, first: &Address, stories: usize, page: usize) -> Option<Pagination> {
        let desk = self.desk;
        let pages = stories.div_ceil(desk.studio.config().limits.page_size);
        if pages < 2 {
            return None;
        }
        let numbers = shown_pages(page, pages);
        let href = |number: usize| desk.href(&desk.plan().list_page(desk.site(), first, desk.lang(), number));
        Some(Pagination {
            page,
            pages,
            previous: (page > 1).then(|| href(page - 1)),
            next: (page < pages).then(|| href(page + 1)),
            links: numbers
                .iter()
                .zip(std::iter::once(&0).chain(&numbers))
                .map(|(&number, &before)| PageLink {
                    page: number,
                    href: href(number),
                    is_current: number == page,
                    follows_gap: number > before + 1,
                })
                .collect(),
        })
    }
}

/// The pages of a list that one of them links to: the first, the last, and those around it.
/// A gap of a single page is no gap.
fn shown_pages(page: usize, pages: usize) -> Vec<usize> {
    let is_near = |number: usize| number.abs_diff(page) <= PAGES_AROUND;
    let is_shown = |number: usize| {
        number == 1
            || number == pages
            || is_near(number)
            || (number == 2 && is_near(3))
            || (number + 1 == pages && is_near(number - 1))
    };
    (1..=pages).filter(|number| is_shown(*number)).collect()
}

#[cfg(test)]
mod tests {
    use super::shown_pages;

    #[test]
    fn a_page_of_a_long_list_links_to_its_ends_and_to_those_around_it() {
        assert_eq!(shown_pages(1, 2), [1, 2]);
        assert_eq!(shown_pages(1, 168), [1, 2, 3, 168]);
        assert_eq!(shown_pages(90, 168), [1, 88, 89, 90, 91, 92, 168]);
        assert_eq!(shown_pages(167, 168), [1, 165, 166, 167, 168]);
    }

    #[test]
    fn no_gap_stands_for_a_single_page() {
        assert_eq!(shown_pages(4, 7), [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(shown_pages(5, 9), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
        assert_eq!(shown_pages(6, 11), [1, 4, 5, 6, 7, 8, 11]);
    }
}
