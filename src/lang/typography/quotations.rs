//! Which straight marks open a quotation, which close one, and which are apostrophes.
//!
//! A mark that is neither, such as that of a length in feet and inches, or has no other half, stays as typed.

use super::super::quotes::Quotes;
use super::super::script::is_wide;
use super::{BREAK, Change};

const APOSTROPHE: &str = "’";

/// How many marks may wait for their other half: beyond that the oldest has none.
const WAITING: usize = 16;

/// How deep a quotation lies in others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Outer,
    Inner,
}

/// What opens or closes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Double,
    Single,
    /// A mark of the language that was typed as such.
    Typed(Level),
}

/// A quotation between two places of the text's characters.
struct Quotation {
    open: usize,
    close: usize,
    mark: Mark,
}

/// The marks of a text as its language has them.
pub(super) fn changes(text: &str, quotes: &Quotes, has_apostrophes: bool) -> Vec<Change> {
    let mut reader = Reader {
        chars: text.char_indices().collect(),
        quotes,
        has_apostrophes,
        open: Vec::new(),
        found: Vec::new(),
        apostrophes: Vec::new(),
    };
    for at in 0..reader.chars.len() {
        reader.look(at);
    }
    for (mark, at) in std::mem::take(&mut reader.open) {
        reader.give_up(mark, at);
    }
    reader.changes()
}

struct Reader<'a> {
    chars: Vec<(usize, char)>,
    quotes: &'a Quotes,
    has_apostrophes: bool,
    /// Marks that opened and have not been closed.
    open: Vec<(Mark, usize)>,
    found: Vec<Quotation>,
    apostrophes: Vec<usize>,
}

impl Reader<'_> {
    fn look(&mut self, at: usize) {
        match self.chars[at].1 {
            '"' => self.straight(at, Mark::Double),
            '\'' if self.is_apostrophe(at) => self.apostrophes.push(at),
            '\'' => self.straight(at, Mark::Single),
            c => self.typed(at, c),
        }
    }

    fn straight(&mut self, at: usize, mark: Mark) {
        let is_open = self.open.iter().any(|(other, _)| *other == mark);
        if is_open && self.closes(at) && !self.is_measure(at, mark) {
            self.close(at, mark);
        } else if self.opens(at) {
            self.open(at, mark);
        } else {
            self.give_up(mark, at);
        }
    }

    fn open(&mut self, at: usize, mark: Mark) {
        if self.open.len() == WAITING {
            let (oldest, place) = self.open.remove(0);
            self.give_up(oldest, place);
        }
        self.open.push((mark, at));
    }

    /// A mark that opens or closes in this language by its form alone.
    fn typed(&mut self, at: usize, c: char) {
        for (level, (open, close)) in [(Level::Outer, self.quotes.outer), (Level::Inner, self.quotes.inner)] {
            let (open, close) = (open.chars().next(), close.chars().next_back());
            if open == close {
                continue;
            }
            let mark = Mark::Typed(level);
            if open == Some(c) {
                self.open(at, mark);
            } else if close == Some(c) && self.open.iter().any(|(other, _)| *other == mark) {
                self.close(at, mark);
            }
        }
    }

    /// Closes the innermost open mark of this kind; those within it had no other half.
    fn close(&mut self, at: usize, mark: Mark) {
        while let Some((other, open)) = self.open.pop() {
            if other == mark {
                self.found.push(Quotation { open, close: at, mark });
                return;
            }
            self.give_up(other, open);
        }
    }

    /// A single mark without its other half is an apostrophe beside a letter: `’twas`, `the ports’`.
    fn give_up(&mut self, mark: Mark, at: usize) {
        let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !is_wide(c));
        let is_word = is_letter(self.before(at)) || (is_letter(self.after(at)) && !self.is_behind_figure(at));
        if mark == Mark::Single && self.has_apostrophes && is_word {
            self.apostrophes.push(at);
        }
    }

    /// Whether a single mark is an apostrophe by its neighbours alone: `l’État`, `the 1990’s`, `the ’90s`,
    /// `rock ’n’ roll`.
    fn is_apostrophe(&self, at: usize) -> bool {
        if !self.has_apostrophes {
            return false;
        }
        let is = |at: usize, wanted: fn(char) -> bool| self.char(at).is_some_and(wanted);
        let is_letter_n = |at: usize| {
            is(at, |c| c == '\'') && is(at + 1, |c| matches!(c, 'n' | 'N')) && is(at + 2, |c| c == '\'')
        };
        if is_letter_n(at) || at.checked_sub(2).is_some_and(is_letter_n) {
            return true;
        }
        if self.is_behind_figure(at) {
            return is(at + 1, |c| c == 's');
        }
        let is_quoting = || self.open.iter().any(|(mark, _)| *mark == Mark::Single);
        match self.before(at) {
            Some(before) if is_latin(before) => {
                is(at + 1, is_latin) || (is(at + 1, |c| c == '"') && !is_quoting())
            }
            _ => (1..=2).all(|next| is(at + next, |c| c.is_ascii_digit())) && is(at + 3, |c| c == 's'),
        }
    }

    fn is_behind_figure(&self, at: usize) -> bool {
        self.before(at).is_some_and(|c| c.is_ascii_digit())
    }

    /// Whether a mark behind a figure is that of inches or minutes although a quotation is open.
    fn is_measure(&self, at: usize, mark: Mark) -> bool {
        if !self.is_behind_figure(at) {
            return false;
        }
        let figures = self.chars[..at].iter().rev().take_while(|(_, c)| c.is_ascii_digit()).count();
        let feet = at.checked_sub(figures + 1);
        let is_after_feet = feet.is_some_and(|feet| {
            self.char(feet) == Some('\'')
                && feet > 0
                && self.char(feet - 1).is_some_and(|c| c.is_ascii_digit())
        });
        // Of two marks, the second of which can only close, the first was a measure.
        let next = (at + 1..self.chars.len()).find(|next| self.char(*next) == self.char(at));
        let depth = self.open.iter().filter(|(other, _)| *other == mark).count();
        let closes_later = next.is_some_and(|next| self.closes(next) && !self.opens(next));
        is_after_feet || (depth == 1 && closes_later)
    }

    fn opens(&self, at: usize) -> bool {
        let is_word_ahead = match self.after(at) {
            // A quotation may begin in the middle of a sentence.
            Some('.') => self.char(at + 2) == Some('.'),
            Some(c) => !c.is_whitespace() && !is_closing(c) && c != self.chars[at].1,
            None => false,
        };
        // Full-width marks bring their own space.
        let is_end = |c: char| is_latin(c) || c == '.' || (is_closing(c) && !is_wide(c));
        is_word_ahead && self.before(at).is_none_or(|c| !is_end(c))
    }

    fn closes(&self, at: usize) -> bool {
        let Some(before) = self.before(at) else { return false };
        let has_just_opened = self.open.last().is_some_and(|(_, open)| open + 1 == at);
        !before.is_whitespace() && !is_opening(before) && !has_just_opened
    }

    fn before(&self, at: usize) -> Option<char> {
        self.char(at.checked_sub(1)?).filter(|c| *c != BREAK)
    }

    fn after(&self, at: usize) -> Option<char> {
        self.char(at + 1).filter(|c| *c != BREAK)
    }

    fn char(&self, at: usize) -> Option<char> {
        self.chars.get(at).map(|(_, c)| *c)
    }

    /// Marks by the depth of their quotations: one within another has the other kind.
    fn changes(mut self) -> Vec<Change> {
        let place = |at: usize| self.chars[at].0;
        let change = |at: usize| Change { length: 1, at: place(at), to: APOSTROPHE };
        let mut changes: Vec<Change> = self.apostrophes.iter().map(|at| change(*at)).collect();
        self.found.sort_by_key(|quotation| quotation.open);
        let mut around: Vec<(usize, Level)> = Vec::new();
        for Quotation { open, close, mark } in &self.found {
            while around.last().is_some_and(|(end, _)| end < open) {
                around.pop();
            }
            let level = match (mark, around.last()) {
                (Mark::Typed(level), _) => *level,
                (_, Some((_, Level::Outer))) | (Mark::Single, None) => Level::Inner,
                (_, Some((_, Level::Inner))) | (Mark::Double, None) => Level::Outer,
            };
            around.push((*close, level));
            if !matches!(mark, Mark::Typed(_)) {
                let marks = if level == Level::Outer { self.quotes.outer } else { self.quotes.inner };
                changes.push(Change { length: 1, at: place(*open), to: marks.0 });
                changes.push(Change { length: 1, at: place(*close), to: marks.1 });
            }
        }
        changes
    }
}

/// Letters and digits of scripts with spaces between words.
fn is_latin(c: char) -> bool {
    c.is_alphanumeric() && !is_wide(c)
}

fn is_opening(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '“'
            | '‘'
            | '«'
            | '‹'
            | '„'
            | '‚'
            | '「'
            | '『'
            | '（'
            | '【'
            | '《'
            | '〈'
            | '〔'
            | '［'
            | '¿'
            | '¡'
    )
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        ',' | ';'
            | ':'
            | '!'
            | '?'
            | ')'
            | ']'
            | '}'
            | '”'
            | '’'
            | '»'
            | '›'
            | '」'
            | '』'
            | '）'
            | '】'
            | '》'
            | '〉'
            | '〕'
            | '］'
            | '。'
            | '，'
            | '、'
            | '；'
            | '：'
            | '！'
            | '？'
    )
}
