//! Lines that a writer's editor broke, put together as the script is written.

use crate::lang;

use super::super::{Inline, plain_text};

/// Takes out line breaks between characters of scripts that are written without spaces.
pub(super) fn tidy(mut content: Vec<Inline>) -> Vec<Inline> {
    for at in 0..content.len() {
        let before = at.checked_sub(1).and_then(|before| edge(&content[before], true));
        let after = content.get(at + 1).and_then(|after| edge(after, false));
        if let Inline::Text(words) = &mut content[at]
            && words.contains('\n')
        {
            *words = join_lines(words, before, after);
        }
    }
    content
}

/// The last or first character of an inline.
fn edge(inline: &Inline, last: bool) -> Option<char> {
    let text = plain_text(std::slice::from_ref(inline));
    if last { text.chars().next_back() } else { text.chars().next() }
}

fn join_lines(words: &str, before: Option<char>, after: Option<char>) -> String {
    let mut joined = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find('\n') {
        joined.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let left = joined.chars().next_back().or(before);
        let right = rest.chars().next().or(after);
        let joins = left.zip(right).is_some_and(|(left, right)| lang::joins_across_lines(left, right));
        if !joins {
            joined.push('\n');
        }
    }
    joined.push_str(rest);
    joined
}
