//! The questions of a page that says that it has some: headings of the second level that end as questions do.

use crate::markdown::{Block, BlockKind, Document, Inline};
use crate::source::Span;

/// Signs at the end of a question, of all scripts that sites are written in.
const MARKS: [char; 3] = ['?', '？', '؟'];

/// A question with the blocks that answer it.
#[derive(Debug)]
pub struct Question<'a> {
    /// Its words.
    pub words: &'a [Inline],
    /// Where it stands.
    pub span: Span,
    /// What stands below it, up to the next heading of its level.
    pub answer: &'a [Block],
}

/// The questions of a text, in its order.
pub fn questions(document: &Document) -> Vec<Question<'_>> {
    let blocks = &document.blocks;
    let is_heading = |block: &Block| matches!(block.kind, BlockKind::Heading { level: ..=2, .. });
    let question = |(at, block): (usize, &'_ Block)| {
        let BlockKind::Heading { level: 2, content, .. } = &blocks[at].kind else { return None };
        let rest = &blocks[at + 1..];
        let answer = &rest[..rest.iter().position(is_heading).unwrap_or(rest.len())];
        let is_question = crate::markdown::plain_text(content).trim_end().ends_with(MARKS);
        is_question.then_some(Question { words: content, span: block.span, answer })
    };
    blocks.iter().enumerate().filter_map(question).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_that_asks_has_what_stands_below_it_for_its_answer() {
        let text = "Mở đầu.\n\n## Phà chạy lúc nào?\n\nTừ 5 giờ.\n\n### Ngày lễ\n\nCũng vậy.\n\n## 駐車場はありますか？\n\n\
            ## Liên hệ\n\nViết thư.\n";
        let document = crate::markdown::parse(&crate::names::FilePath::new("a.vi.md"), text, 0).value;
        let found = questions(&document);
        let words: Vec<_> =
            found.iter().map(|question| crate::markdown::plain_text(question.words)).collect();
        assert_eq!(words, ["Phà chạy lúc nào?", "駐車場はありますか？"]);
        assert_eq!([found[0].answer.len(), found[1].answer.len()], [3, 0]);
    }
}
