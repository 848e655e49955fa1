//! Markup is refused, comments are for writers: which of the two a piece of HTML is.

/// What a comment begins with.
pub(super) const COMMENT: &str = "<!--";

/// What markup holds beside whole comments, and where it begins.
pub(super) enum Found<'t> {
    Nothing,
    Markup(usize, &'t str),
    OpenComment(usize),
}

/// The first piece of markup that is no comment, or the comment that nothing closes.
pub(super) fn beside_comments(html: &str) -> Found<'_> {
    let mut at = 0;
    loop {
        let rest = &html[at..];
        let text = rest.trim_start();
        at += rest.len() - text.len();
        match text.strip_prefix(COMMENT).map(|comment| comment.find("-->")) {
            None if text.is_empty() => return Found::Nothing,
            None => return Found::Markup(at, text.split(COMMENT).next().unwrap_or(text).trim_end()),
            Some(Some(end)) => at += COMMENT.len() + end + "-->".len(),
            Some(None) => return Found::OpenComment(at),
        }
    }
}
