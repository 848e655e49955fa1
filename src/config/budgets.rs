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

/// The kinds of pages that may have budgets of their own.
const KINDS: [&str; 12] = [
    "languages",
    "home",
    "section",
    "story",
    "infographic",
    "page",
    "summary",
    "topics",
    "topic",
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
        let mut kilobytes = |value, key: &str, default| {
            u64::from(self.bounded(value, &format!("budgets.{key}"), default, MOST))
        };
        let every = Budget {
            page: kilobytes(raw.page, "page", 60),
            first_view: kilobytes(raw.first_view, "first_view", 300),
            scripts: kilobytes(raw.scripts, "scripts", 15),
        };
        let text_only = kilobytes(raw.text_only, "text_only", 30);
        let mut kinds = BTreeMap::new();
        for (kind, budget) in raw.kinds {
            if !KINDS.contains(&kind.as_str()) {
                let problem = Problem::KeyUnknown { key: format!("budgets.kinds.{kind}") };
                self.notes.add(Diagnostic::new(problem).at(self.path, budget.span).near(&kind, KINDS));
                continue;
            }
            let mut own = |value: Option<Located<u32>>, name: &str, default: u64| match value {
                Some(value) => {
                    let key = format!("budgets.kinds.{kind}.{name}");
                    u64::from(self.bounded(Some(value), &key, u32::try_from(default).unwrap_or(MOST), MOST))
                }
                None => default,
            };
            let budget = budget.value;
            let meant = Budget {
                page: own(budget.page, "page", every.page),
                first_view: own(budget.first_view, "first_view", every.first_view),
                scripts: own(budget.scripts, "scripts", every.scripts),
            };
            kinds.insert(kind, meant);
        }
        Budgets { text_only, every, kinds }
    }
}
