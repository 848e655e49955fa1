//! What pages may weigh, in kilobytes (thousands of bytes).

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::fields::Located;
use crate::problem::{Diagnostic, Problem};

use super::meaning::Meaning;

/// What pages may weigh, in kilobytes.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawBudgets {
    /// HTML, CSS and JavaScript of a page, compressed, 1 to 100000; default 60.
    #[schemars(range(min = 1, max = 100_000))]
    pub page: Option<Located<u32>>,
    /// The same with the pictures that load before anybody scrolls, 1 to 100000; default 300.
    #[schemars(range(min = 1, max = 100_000))]
    pub first_view: Option<Located<u32>>,
    /// JavaScript of a page, compressed, 1 to 100000; default 15.
    #[schemars(range(min = 1, max = 100_000))]
    pub scripts: Option<Located<u32>>,
    /// A story in words alone, as it is, 1 to 100000; default 30.
    #[schemars(range(min = 1, max = 100_000))]
    pub text_only: Option<Located<u32>>,
    /// Budgets of single kinds of pages, such as `home` or `infographic`.
    pub kinds: BTreeMap<String, Located<RawBudget>>,
}

/// What pages of a kind may weigh, in kilobytes.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawBudget {
    /// HTML, CSS and JavaScript of a page, compressed.
    #[schemars(range(min = 1, max = 100_000))]
    pub page: Option<Located<u32>>,
    /// The same with the pictures that load before anybody scrolls.
    #[schemars(range(min = 1, max = 100_000))]
    pub first_view: Option<Located<u32>>,
    /// JavaScript of a page, compressed.
    #[schemars(range(min = 1, max = 100_000))]
    pub scripts: Option<Located<u32>>,
}

/// What pages may weigh, in kilobytes.
#[derive(Debug)]
pub struct Budgets {
    /// A story in words alone, as it is.
    pub text_only: u64,
    every: Budget,
    kinds: BTreeMap<String, Budget>,
}

/// What a page may weigh, in kilobytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// HTML, CSS and JavaScript, compressed.
    pub page: u64,
    /// The same with the pictures that load before anybody scrolls.
    pub first_view: u64,
    /// JavaScript, compressed.
    pub scripts: u64,
}

/// What a page may weigh when nothing is said.
const DEFAULT: Budget = Budget { page: 60, first_view: 300, scripts: 15 };

/// The kinds of pages that may have budgets of their own.
const KINDS: [&str; 15] = [
    "languages",
    "home",
    "section",
    "story",
    "infographic",
    "page",
    "press",
    "summary",
    "topics",
    "topic",
    "units",
    "unit",
    "archive",
    "a-z",
    "not-found",
];

/// More is no budget.
const MOST: u32 = 100_000;

impl Budgets {
    /// The budget of a kind of page.
    pub fn of(&self, kind: &str) -> Budget {
        self.kinds.get(kind).copied().unwrap_or(self.every)
    }
}

impl Meaning<'_> {
    pub(super) fn budgets(&mut self, raw: RawBudgets) -> Budgets {
        let RawBudgets { page, first_view, scripts, text_only, kinds } = raw;
        let every = self.budget(RawBudget { page, first_view, scripts }, "budgets", DEFAULT);
        let text_only = u64::from(self.bounded(text_only, "budgets.text_only", 30, MOST));
        let mut meant = BTreeMap::new();
        for (kind, budget) in kinds {
            let key = format!("budgets.kinds.{kind}");
            if KINDS.contains(&kind.as_str()) {
                meant.insert(kind, self.budget(budget.value, &key, every));
            } else {
                let diagnostic = Diagnostic::new(Problem::KeyUnknown { key }).at(self.path, budget.span);
                self.notes.add(diagnostic.near(&kind, KINDS));
            }
        }
        Budgets { text_only, every, kinds: meant }
    }

    fn budget(&mut self, raw: RawBudget, key: &str, default: Budget) -> Budget {
        let mut kilobytes = |value: Option<Located<u32>>, name: &str, default: u64| match value {
            Some(value) => u64::from(self.bounded(Some(value), &format!("{key}.{name}"), MOST, MOST)),
            None => default,
        };
        Budget {
            page: kilobytes(raw.page, "page", default.page),
            first_view: kilobytes(raw.first_view, "first_view", default.first_view),
            scripts: kilobytes(raw.scripts, "scripts", default.scripts),
        }
    }
}
