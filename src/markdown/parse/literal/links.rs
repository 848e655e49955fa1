//! Links and pictures with a space in their target, or before it, or with their brackets exchanged.
//!
//! Does not know whether the target is there.

use super::{Literal, Words, is_gap, shortened};
use crate::source::Span;

/// The longest target that is looked at, in bytes.
const LONGEST: usize = 500;

/// What the targets of links begin with.
const BEGINNINGS: [&str; 7] = ["@", "http://", "https://", "www.", "mailto:", "./", "../"];

/// What the names of files end with.
const ENDINGS: [&str; 33] = [
    "avif", "csv", "doc", "docx", "epub", "gif", "htm", "html", "ics", "jpeg", "jpg", "json", "md", "mp3",
    "mp4", "odp", "ods", "odt", "pdf", "png", "ppt", "pptx", "svg", "tif", "tiff", "toml", "txt", "webm",
    "webp", "xls", "xlsx", "xml", "zip",
];

/// Every pair of brackets that was to be a link.
pub(super) fn find(words: &Words) -> Vec<Literal> {
    let mut open = Vec::new();
    let mut found: Vec<Literal> =
        words.plain.match_indices("!(").filter_map(|(at, _)| bare(words, at)).collect();
    found.extend(words.plain.match_indices("![[").filter_map(|(at, _)| wiki(words, at)));
    for (at, byte) in words.plain.bytes().enumerate() {
        match byte {
            b'[' => open.push(at),
            b']' => found.extend(
                open.pop().and_then(|start| link(words, start, at).or_else(|| exchanged(words, start, at))),
            ),
            _ => {}
        }
    }
    found
}

/// What is wrong with the link whose brackets stand at `open` and `close`.
fn link(words: &Words, open: usize, close: usize) -> Option<Literal> {
    let (before, rest) = (&words.plain[..open], &words.plain[close + 1..]);
    let label = &words.plain[open + 1..close];
    let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let begin = close + 1 + blanks;
    let end = begin + parentheses(&rest[blanks..])?;
    let inside = words.source[begin + 1..end - 1].trim();
    let (target, title) = parted(inside);
    // `[1]` and `[…]` are no names of links, and `[^1]` is a footnote.
    let is_picture = before.ends_with('!');
    let is_named = is_picture || label.contains(|c: char| c.is_alphabetic() || is_gap(c));
    if label.starts_with('^') || target.contains(['<', '>']) {
        return None;
    }
    let (kind, wanted) = if blanks > 0 {
        let is_link = is_named && !target.contains(char::is_whitespace) && is_target(target);
        is_link.then(|| ("link-blank-before", format!("]({})", shortened(inside))))?
    } else {
        // `f[i](x, y)` is maths.
        let is_maths = before.ends_with(|c: char| c.is_ascii_alphanumeric());
        let is_link = is_target(target) || (is_named && !is_maths);
        if let Some(wanted) = with_inner_quotes(inside) {
            let span = Span { start: open - usize::from(is_picture), end };
            return Some(Literal { kind: "link-quotes", span, wanted });
        }
        let has_blank = is_link && inside.contains(char::is_whitespace);
        has_blank.then(|| match without_blanks(target) {
            Some(address) => ("link-blank-in-address", format!("({address})")),
            None => ("link-blank-in-target", in_angle_brackets(target, title)),
        })?
    };
    Some(Literal { kind, span: Span { start: open - usize::from(is_picture), end }, wanted })
}

/// A picture whose `[ ]` are missing.
fn bare(words: &Words, at: usize) -> Option<Literal> {
    let length = parentheses(&words.plain[at + 1..])?;
    let file = words.source[at + 2..at + length].trim();
    let is_file = is_target(file) && !file.contains(char::is_whitespace);
    let wanted = format!("![]({})", shortened(file));
    is_file.then(|| Literal {
        kind: "link-bare-picture",
        span: Span { start: at, end: at + 1 + length },
        wanted,
    })
}

/// A picture as programs for notes write it.
fn wiki(words: &Words, at: usize) -> Option<Literal> {
    let length = words.plain[at + 3..].find("]]").filter(|length| *length < LONGEST)?;
    let file = words.source[at + 3..at + 3 + length].split('|').next().unwrap_or_default().trim();
    let is_file = is_target(file) && !file.contains('\n');
    let wanted = format!("![]{}", in_angle_brackets(file, None));
    is_file.then(|| Literal {
        kind: "picture-wiki",
        span: Span { start: at, end: at + 3 + length + 2 },
        wanted,
    })
}

/// Attributes behind a picture or link, as other dialects know them; `before` is the text before the words.
pub(super) fn find_attributes(words: &Words, before: &str) -> Option<Literal> {
    let (start, _) = words.plain.match_indices('{').find(|(at, _)| {
        let is_behind = words.plain[..*at].chars().next_back().is_none_or(is_gap);
        let typed = words.source[..*at].chars().next_back().or_else(|| before.chars().next_back());
        is_behind && typed == Some(')') && !words.plain[at + 1..].starts_with(['{', '%'])
    })?;
    let length = words.plain[start..].find('}').filter(|length| *length < LONGEST)?;
    let inner = words.source[start + 1..start + length].trim();
    let is_attribute = inner.contains('=') || inner.starts_with([':', '.', '#']);
    let span = Span { start, end: start + length + 1 };
    is_attribute.then(|| Literal {
        kind: "attributes",
        span,
        wanted: shortened(&words.source[start..=start + length]),
    })
}

/// A link whose words stand in `(…)` and whose target stands in the `[…]` at `open` and `close`.
fn exchanged(words: &Words, open: usize, close: usize) -> Option<Literal> {
    let target = words.source[open + 1..close].trim();
    let line = words.plain[..open].rsplit('\n').next().unwrap_or_default();
    let before = line.strip_suffix(')')?;
    let start = open - 1 - before.len() + before.rfind('(')?;
    let label = words.source[start + 1..open - 1].trim();
    let is_link = is_target(target) && !target.contains(char::is_whitespace) && !label.is_empty();
    is_link.then(|| Literal {
        kind: "link-exchanged",
        span: Span { start, end: close + 1 },
        wanted: format!("[{}]({})", shortened(label), shortened(target)),
    })
}

/// An address of the web, of mail or a telephone without the blanks that it cannot have; none when it is a file.
fn without_blanks(target: &str) -> Option<String> {
    let lower = target.to_ascii_lowercase();
    let is_web = ["http://", "https://", "www."].iter().any(|begin| lower.starts_with(begin));
    let is_other = ["mailto:", "tel:"].iter().any(|begin| lower.starts_with(begin));
    let parts: Vec<&str> = target.split_whitespace().collect();
    (is_web || is_other).then(|| shortened(&parts.join(if is_web { "%20" } else { "" })))
}

/// The length of the parentheses that a text begins with, when they close in the same line.
fn parentheses(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate().take(LONGEST) {
        match byte {
            b'(' => depth += 1,
            _ if depth == 0 => return None,
            b')' if depth == 1 => return Some(at + 1),
            b')' => depth -= 1,
            b'\n' => return None,
            _ => {}
        }
    }
    None
}

/// A target, and the title behind it, which may stand between the quotation marks of a word processor.
fn parted(inside: &str) -> (&str, Option<&str>) {
    let quotes = [('"', '"'), ('\'', '\''), ('“', '”')];
    let title = quotes.into_iter().find_map(|(open, close)| {
        let (target, title) = inside.strip_suffix(close)?.rsplit_once(open)?;
        target.ends_with(char::is_whitespace).then(|| (target.trim_end(), Some(title)))
    });
    title.unwrap_or((inside, None))
}

/// A target and its title with the quotation marks of print inside, when those inside end the title too early.
fn with_inner_quotes(inside: &str) -> Option<String> {
    let (target, title) = inside.strip_suffix('"')?.split_once(" \"")?;
    let target = target.trim();
    let is_quoted = title.contains('"') && is_target(target) && !target.contains(char::is_whitespace);
    let mut is_open = false;
    let printed = |c: char| match c {
        '"' => {
            is_open = !is_open;
            if is_open { '“' } else { '”' }
        }
        other => other,
    };
    is_quoted
        .then(|| format!("({target} \"{}\")", shortened(&title.chars().map(printed).collect::<String>())))
}

fn in_angle_brackets(target: &str, title: Option<&str>) -> String {
    let target = if target.contains(char::is_whitespace) {
        format!("<{}>", shortened(target))
    } else {
        shortened(target)
    };
    title.map_or_else(|| format!("({target})"), |title| format!("({target} \"{}\")", shortened(title)))
}

/// Whether words look like the target of a link.
fn is_target(words: &str) -> bool {
    let lower = words.to_ascii_lowercase();
    let is_rooted = words.len() > 1 && words.starts_with('/') && words.is_ascii();
    let file = lower.split(['#', '?']).next().unwrap_or_default();
    let is_file = file.rsplit_once('.').is_some_and(|(name, end)| !name.is_empty() && ENDINGS.contains(&end));
    is_rooted || is_file || BEGINNINGS.iter().any(|begin| lower.starts_with(begin))
}
