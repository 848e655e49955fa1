//! Each check by itself; the seeded faults of `tests/quality.rs` show them together.

use super::*;
use crate::names::FilePath;
use crate::source::Place;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

fn block(text: &str) -> Block {
    let content = crate::markdown::parse_inlines(text).expect("running text");
    Block::new(Kind::Paragraph, &content, Place::file(&FilePath::new("a.md")))
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.problem.code()).collect()
}
