//! Short paragraphs of bold words alone, which stand for the headings that they look like.

use super::super::{Block, BlockKind, Inline, plain_text};
use crate::problem::Problem;
use crate::source::Span;

/// So many characters a heading has at most.
const LONGEST: usize = 80;

/// The bold paragraphs that other blocks follow.
pub(super) fn find(blocks: &[Block]) -> Vec<(Problem, Span)> {
    let followed = blocks.windows(2).filter(|pair| belongs_below_heading(&pair[1]));
    let found = followed.filter_map(|pair| {
        let words = bold(&pair[0])?;
        Some((Problem::HeadingBold { words }, pair[0].span))
    });
    found.collect()
}

fn belongs_below_heading(block: &Block) -> bool {
    !matches!(block.kind, BlockKind::Heading { .. } | BlockKind::Footnote { .. })
}

/// The words of a paragraph that is bold, short and no sentence.
fn bold(block: &Block) -> Option<String> {
    let BlockKind::Paragraph(content) = &block.kind else { return None };
    let [Inline::Strong(inner)] = content.as_slice() else { return None };
    let words = plain_text(&without_pictures(inner));
    let ends_sentence = |c: char| {
        matches!(c, '.' | '…' | '!' | '?' | ':' | ';' | '。' | '！' | '？' | '：' | '”' | '»' | '」')
    };
    let is_short = words.chars().count() <= LONGEST;
    (is_short && !words.trim().is_empty() && !words.trim_end().ends_with(ends_sentence)).then_some(words)
}

fn without_pictures(content: &[Inline]) -> Vec<Inline> {
    content.iter().filter(|inline| !matches!(inline, Inline::Picture(_))).cloned().collect()
}
