//! Lines that begin with the mark of a list and have no space behind it, or with a sign that office programs
//! put before items and markdown does not know.
//!
//! One line with a mark may be anything; two of them are a list, and so is one that follows an item.

use super::{Literal, Words, is_gap, shortened};
use crate::source::Span;

/// What a line begins with.
#[derive(Clone, Copy, PartialEq)]
enum Mark {
    Sign(char),
    Number(u32, char),
}

impl Mark {
    /// Whether the next item of a list that has this mark would have the other.
    fn leads_to(self, next: Self) -> bool {
        match (self, next) {
            (Self::Number(number, end), Self::Number(next, next_end)) => {
                next == number + 1 && next_end == end
            }
            _ => self == next,
        }
    }
}

/// A line that has a mark.
struct Marked<'t> {
    /// The number of the line in its block.
    line: usize,
    span: Span,
    mark: Mark,
    /// What stands behind the mark.
    rest: &'t str,
}

/// The first line that was to be an item; `before` is all that stands before the words.
pub(super) fn find(words: &Words, before: &str) -> Option<Literal> {
    let marked = marked(words);
    let item = item_mark(before);
    let is_item = |(at, line): (usize, &Marked)| {
        let next = marked.get(at + 1).filter(|next| line.mark.leads_to(next.mark));
        let is_followed = next.is_some_and(|next| line.line == 0 || next.line == line.line + 1);
        is_followed || (line.line > 0 && item == Some(line.mark))
    };
    let first = marked.iter().enumerate().find(|(at, line)| is_item((*at, line)))?.1;
    let word = first.rest.split_whitespace().next().unwrap_or_default();
    let mark = &words.source[first.span.start..first.span.end];
    Some(Literal { kind: "list-unspaced", span: first.span, wanted: format!("{mark} {}", shortened(word)) })
}

/// The first line that begins with the sign of an item as an office program writes it.
pub(super) fn find_sign(words: &Words, before: &str) -> Option<Literal> {
    let sign_of = |line: &str| line.chars().next();
    let is_repeated = |sign: char| lines(words).filter(|(.., line)| sign_of(line) == Some(sign)).count() > 1;
    // An item may begin with any sign.
    let mut lines = lines(words).filter(|(line, ..)| *line > 0 || item_mark(before).is_none());
    lines.find_map(|(_, begin, line)| {
        let is_bullet = |sign: &char| BULLETS.contains(sign) || (is_symbol(*sign) && is_repeated(*sign));
        let sign = sign_of(line).filter(|sign| is_bullet(sign) || line.starts_with(HOLLOW))?;
        let rest = line[sign.len_utf8()..].trim_start();
        if !rest.starts_with(|c: char| c.is_alphanumeric() || is_gap(c)) {
            return None;
        }
        let end = begin + sign.len_utf8();
        let behind = words.source[end..].trim_start();
        let word = behind.split_whitespace().next().unwrap_or_default();
        Some(Literal {
            kind: if is_repeated(sign) { "list-sign" } else { "list-sign-one" },
            span: Span { start: begin, end },
            wanted: format!("- {}", shortened(word)),
        })
    })
}

/// Signs that stand at the beginning of a line for no other reason; the last is that of Word's symbol font.
///
/// Dashes begin the lines of a dialogue, too.
const BULLETS: [char; 10] = ['•', '·', '‣', '◦', '●', '○', '▪', '■', '❖', '\u{f0b7}'];

/// The hollow sign of the second level, as it comes out of an office program: a letter and a tab.
const HOLLOW: &str = "o\t";

/// Arrows, ticks, stars and pictures: two lines that begin with the same are items.
fn is_symbol(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{21FF}' | '\u{25A0}'..='\u{27BF}' | '\u{2900}'..='\u{297F}'
        | '\u{2B00}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}')
}

/// The first of lines that have tabs between words, as a table that was copied from an office program has.
pub(super) fn find_tabs(words: &Words) -> Option<Literal> {
    let tabs = |line: &str| line.trim_matches(['\t', ' ']).matches('\t').count();
    let is_bullet = |line: &str| line.starts_with(BULLETS) || line.starts_with(HOLLOW);
    let rows: Vec<(usize, &str)> = lines(words)
        .map(|(_, begin, line)| (begin, line))
        .filter(|(_, line)| tabs(line) > 0 && !is_bullet(line))
        .collect();
    let (begin, line) = *rows.first().filter(|_| rows.len() > 1)?;
    let end = begin + line.trim_end().len();
    let cells: Vec<&str> = words.source[begin..end].split('\t').map(str::trim).collect();
    let wanted = shortened(&format!("| {} |", cells.join(" | ")));
    Some(Literal { kind: "table-tabs", span: Span { start: begin, end }, wanted })
}

/// The first of lines that begin with dashes, `1/` or `a)`, one behind the other: they run together.
pub(super) fn find_run(words: &Words) -> Option<Literal> {
    let marked: Vec<(usize, usize, Run, usize)> = lines(words)
        .filter_map(|(line, begin, plain)| run(plain).map(|(mark, length)| (line, begin, mark, length)))
        .collect();
    let is_list = |pair: &[(usize, usize, Run, usize)]| {
        let [(line, _, mark, _), (next_line, _, next, _)] = pair else { return false };
        next_line - line == 1 && mark.is_first() && mark.leads_to(*next)
    };
    let &[(_, start, mark, length), ..] = marked.windows(2).find(|pair| is_list(pair))? else { return None };
    let end = start + length;
    let word = words.source[end..].split_whitespace().next().unwrap_or_default();
    let sign = if matches!(mark, Run::Number(_)) { "1." } else { "-" };
    Some(Literal {
        kind: "list-run",
        span: Span { start, end },
        wanted: format!("{sign} {}", shortened(word)),
    })
}

/// A mark that a space follows, and that is none of markdown.
#[derive(Clone, Copy)]
enum Run {
    Dash,
    Number(usize),
    Letter(usize),
}

impl Run {
    fn is_first(self) -> bool {
        matches!(self, Self::Dash | Self::Number(1) | Self::Letter(0))
    }

    fn leads_to(self, next: Self) -> bool {
        match (self, next) {
            (Self::Number(mark), Self::Number(next)) | (Self::Letter(mark), Self::Letter(next)) => {
                next == mark + 1
            }
            (Self::Dash, Self::Dash) => true,
            _ => false,
        }
    }
}

/// The mark that a line begins with, and its length.
fn run(line: &str) -> Option<(Run, usize)> {
    let (mark, rest) = line.split_once([' ', '\t'])?;
    let kind = match mark.split_at_checked(mark.len().checked_sub(1)?) {
        _ if mark == "–" => Run::Dash,
        Some((number, "/")) if number.len() <= 2 => Run::Number(number.parse().ok()?),
        Some((letter, ")" | ".")) if letter.len() == 1 => Run::Letter("abcdefgh".find(letter)?),
        _ => return None,
    };
    let is_word = rest.trim_start().starts_with(|c: char| c.is_alphanumeric() || is_gap(c));
    is_word.then_some((kind, mark.len()))
}

/// The first line of a directive that has two colons in place of three.
pub(super) fn find_colons(words: &Words) -> Option<Literal> {
    lines(words).find_map(|(_, begin, line)| {
        let rest = line.strip_prefix("::")?.trim_start_matches(' ').trim_end();
        let is_directive = rest.starts_with(|c: char| c.is_ascii_lowercase()) && rest.is_ascii();
        let is_short = rest.split(' ').count() <= 2;
        (is_directive && is_short).then(|| Literal {
            kind: "directive-colons",
            span: Span { start: begin, end: begin + line.trim_end().len() },
            wanted: format!("::: {}", shortened(rest)),
        })
    })
}

/// The plain lines of a block without what stands around them, with their number and first byte.
pub(super) fn lines<'w>(words: &'w Words) -> impl Iterator<Item = (usize, usize, &'w str)> {
    let mut start = 0;
    words.plain.split('\n').enumerate().map(move |(line, plain)| {
        let end = start + plain.len();
        // The signs of a quotation around the lines.
        let begin = end - words.source[start..end].trim_start_matches(['>', ' ', '\t']).len();
        start = end + 1;
        (line, begin, &words.plain[begin..end])
    })
}

fn marked<'t>(words: &Words<'t>) -> Vec<Marked<'t>> {
    let marked = lines(words).filter_map(|(line, begin, plain)| {
        let (mark, length) = mark(plain)?;
        let span = Span { start: begin, end: begin + length };
        Some(Marked { line, span, mark, rest: &words.source[span.end..begin + plain.len()] })
    });
    marked.collect()
}

/// The mark that a line begins with, and its length, when a word follows at once.
fn mark(line: &str) -> Option<(Mark, usize)> {
    // Office programs put a no-break space there.
    let is_word = |rest: &str| rest.starts_with(|c: char| c.is_alphabetic() || c == '\u{A0}' || is_gap(c));
    if let Some(rest) = line.strip_prefix(['-', '+', '*']) {
        return is_word(rest).then(|| Some((Mark::Sign(line.chars().next()?), 1)))?;
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).take(3).count();
    let rest = line[digits..].strip_prefix(['.', ')'])?;
    let number = line[..digits].parse().ok()?;
    is_word(rest).then(|| Some((Mark::Number(number, line[digits..].chars().next()?), digits + 1)))?
}

/// The mark of the item that begins in the line that ends `before`.
fn item_mark(before: &str) -> Option<Mark> {
    let line = before.rsplit('\n').next()?.trim_end();
    line.chars().next_back().filter(|c| matches!(c, '-' | '+' | '*')).map(Mark::Sign)
}
