//! Running text as its language sets it.
//!
//! The tree of an edition stays as it was typed; what is written is a copy with its words set.

use crate::lang::{Piece, Typography};
use crate::markdown::{Inline, Link, plain_text};

/// The inlines of one block with their words set.
pub(super) fn typeset(content: &[Inline], typography: Typography) -> Vec<Inline> {
    let mut pieces = Vec::new();
    gather(content, &mut pieces);
    let mut words = typography.set_words(&pieces).into_iter();
    with_words(content, &mut words)
}

fn gather<'a>(content: &'a [Inline], pieces: &mut Vec<Piece<'a>>) {
    for inline in content {
        match inline {
            Inline::Text(words) => pieces.push(Piece::Words(words)),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => gather(inner, pieces),
            Inline::Link(link) if is_address(link) => pieces.push(Piece::Object),
            Inline::Link(link) => gather(&link.content, pieces),
            Inline::Code(_) | Inline::Picture(_) => pieces.push(Piece::Object),
            Inline::Break => pieces.push(Piece::Break),
            // A number above the line takes no part in what stands beside it.
            Inline::FootnoteReference(_) => {}
        }
    }
}

fn with_words(content: &[Inline], words: &mut impl Iterator<Item = String>) -> Vec<Inline> {
    let mut set = Vec::with_capacity(content.len());
    for inline in content {
        set.push(match inline {
            Inline::Text(typed) => Inline::Text(words.next().unwrap_or_else(|| typed.clone())),
            Inline::Emphasis(inner) => Inline::Emphasis(with_words(inner, words)),
            Inline::Strong(inner) => Inline::Strong(with_words(inner, words)),
            Inline::Strike(inner) => Inline::Strike(with_words(inner, words)),
            Inline::Link(link) if !is_address(link) => {
                let content = with_words(&link.content, words);
                Inline::Link(Link { to: link.to.clone(), span: link.span, content })
            }
            other => other.clone(),
        });
    }
    set
}

/// Whether the words of a link are its address.
fn is_address(link: &Link) -> bool {
    let shown = plain_text(&link.content);
    link.to == shown || link.to.strip_prefix("mailto:") == Some(shown.as_str())
}
