//! Where characters that lines may end between belong together: a share and what it is said of, names that a dot
//! joins.

use super::super::script::{is_hangul, is_ideograph, is_kana};
use super::Change;

/// The marks of a text that no line ends behind, `10%超`, or begins with, `기관·단체`: a word joiner stands there.
pub(super) fn changes(text: &str) -> Vec<Change> {
    let mut last = None;
    let mut chars = text.char_indices().peekable();
    let mut changes = Vec::new();
    while let Some((at, mark)) = chars.next() {
        let is_followed = chars.peek().is_some_and(|(_, next)| is_letter(*next));
        match mark {
            '%' | '％' if is_followed => {
                changes.push(Change { at, length: mark.len_utf8(), to: behind(mark) });
            }
            '·' if is_followed && last.is_some_and(is_letter) => {
                changes.push(Change { at, length: mark.len_utf8(), to: "\u{2060}·" });
            }
            _ => {}
        }
        last = Some(mark);
    }
    changes
}

/// Whether a line may end on either side of a letter.
fn is_letter(c: char) -> bool {
    is_ideograph(c) || is_kana(c) || is_hangul(c)
}

fn behind(mark: char) -> &'static str {
    if mark == '%' { "%\u{2060}" } else { "％\u{2060}" }
}
