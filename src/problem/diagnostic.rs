//! A problem with its place, its severity and a near name.

use icu_normalizer::DecomposingNormalizerBorrowed;

use super::Problem;
use crate::names::{FilePath, Lang};
use crate::source::{Place, Span};

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; never fails a build.
    Advice,
    /// Should be mended; fails a build that is `--strict`.
    Warning,
    /// Nothing is published while it stands.
    Error,
}

impl Severity {
    /// The word of the command line and of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A problem with its place and severity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong.
    pub problem: Problem,
    /// How much it matters on this site.
    pub severity: Severity,
    /// Where.
    pub place: Option<Place>,
    /// A known name near the one that was written.
    pub near: Option<String>,
}

impl Diagnostic {
    /// A problem without a place, at its default severity.
    pub fn new(problem: Problem) -> Self {
        let severity = problem.default_severity();
        Self { problem, severity, place: None, near: None }
    }

    /// Points at words of a file.
    pub fn at(mut self, path: &FilePath, span: Span) -> Self {
        self.place = Some(Place::at(path, span));
        self
    }

    /// Points at a file as a whole.
    pub fn in_file(mut self, path: &FilePath) -> Self {
        self.place = Some(Place::file(path));
        self
    }

    /// Suggests the known name nearest to `written`, when one is near.
    pub fn near<'a>(mut self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.near = nearest(written, known).map(str::to_owned);
        self
    }

    /// Suggests the language of the site that was meant by the tag that was written.
    pub fn near_lang<'a>(mut self, written: &str, known: impl IntoIterator<Item = &'a Lang>) -> Self {
        self.near = nearest_lang(written, known).map(Lang::to_string);
        self
    }

    /// What puts diagnostics in order: place, then code, then content.
    pub(super) fn order(&self) -> (&Option<Place>, &Problem) {
        (&self.place, &self.problem)
    }
}

/// The known name that is most like what was written, if any is like it.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<&str> = known.into_iter().filter(|name| *name != written).collect();
    let bare = bare(written);
    if let Some(same) = known.iter().find(|name| self::bare(name) == bare) {
        return Some(same);
    }
    known
        .into_iter()
        .filter(|name| may_be_like(written, name))
        .map(|name| (strsim::normalized_damerau_levenshtein(written, name), name))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|a, b| {
            // Of two that are equally like it, the one that ends like it: `creator` for `creater`, not `created`.
            let alike = |name: &str| {
                name.chars().rev().zip(written.chars().rev()).take_while(|(a, b)| a == b).count()
            };
            let by_end = || alike(a.1).cmp(&alike(b.1));
            a.0.total_cmp(&b.0).then_with(by_end).then_with(|| b.1.cmp(a.1))
        })
        .map(|(_, name)| name)
}

/// The language that was meant by a tag that is none of the known, if any can have been.
pub fn nearest_lang<'a>(written: &str, known: impl IntoIterator<Item = &'a Lang>) -> Option<&'a Lang> {
    let known: Vec<&Lang> = known.into_iter().collect();
    let tags = || known.iter().map(|lang| lang.as_str());
    let meant = Lang::meant(written, tags()).or_else(|| nearest(written, tags()))?;
    known.iter().find(|lang| lang.as_str() == meant).copied()
}

/// A name as somebody may type it in haste: in small letters, without marks, its words joined as in an id.
fn bare(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase().replace([' ', '_'], "-");
    }
    let normalizer = DecomposingNormalizerBorrowed::new_nfd();
    let small = name.to_lowercase();
    let letters = normalizer.normalize(&small).into_owned();
    letters
        .chars()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .map(|c| match c {
            'đ' => 'd',
            ' ' | '_' => '-',
            other => other,
        })
        .collect()
}

/// Whether two names are alike enough in length that comparing them letter by letter can pay: every letter
/// that one has more is a difference, and no more than two in five may differ.
fn may_be_like(written: &str, name: &str) -> bool {
    let (a, b) = (written.chars().count(), name.chars().count());
    a.abs_diff(b) * 5 <= a.max(b) * 2 && a.max(b) <= LONGEST_NAME
}

/// Longer than this is no name that somebody mistyped, and comparing takes the square of its length.
const LONGEST_NAME: usize = 200;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn names_that_are_not_compared_would_not_be_near(a in "[a-zđ-]{0,12}", b in "[a-zđ-]{0,12}") {
            let likeness = strsim::normalized_damerau_levenshtein(&a, &b);
            prop_assert!(may_be_like(&a, &b) || likeness < 0.6, "{a} {b} {likeness}");
        }
    }

    #[test]
    fn a_near_name_is_suggested_and_a_far_one_is_not() {
        assert_eq!(nearest("lach-huyenn", ["cat-ba", "lach-huyen"]), Some("lach-huyen"));
        assert_eq!(nearest("xyz", ["cat-ba", "lach-huyen"]), None);
        assert_eq!(nearest("creater", ["created", "creator"]), Some("creator"), "both differ in one letter");
        assert_eq!(
            nearest("Cau-Cang.JPG", ["cau-cang.jpg"]),
            Some("cau-cang.jpg"),
            "letters alone differ in size"
        );
        assert_eq!(nearest("Do Son", ["cat-ba", "Đồ Sơn"]), Some("Đồ Sơn"), "marks are left out in haste");
        assert_eq!(nearest("Lan Anh", ["lan-anh"]), Some("lan-anh"), "a name is not its id");
        assert_eq!(nearest("Người hiệu đính", ["nguoi-hieu-dinh"]), Some("nguoi-hieu-dinh"));
        assert_eq!(nearest("ben-4", ["ben-4", "ben-3"]), Some("ben-3"), "what was written is no suggestion");
    }
}
