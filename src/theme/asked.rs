//! The messages that templates ask for, found without filling in any template.
//!
//! Reads what stands between `{{ }}` and `{% %}` as words, strings and signs; knows no catalogue.

use crate::names::FilePath;
use crate::source::{Source, Span};

/// The functions that ask for messages, and whether they only ask if one is there.
const FUNCTIONS: [(&str, bool); 3] = [("t", false), ("label", false), ("has_message", true)];

/// A message that a template asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The template.
    pub file: FilePath,
    /// The words that name the message.
    pub span: Span,
    /// The message.
    pub id: AskedId,
    /// Whether the template only asks if it is there.
    pub is_question: bool,
}

/// How much of a message's id a template gives away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskedId {
    /// All of it.
    Whole(String),
    /// Its beginning, perhaps nothing; the rest is known only when a page is made.
    Beginning(String),
}

impl AskedId {
    /// The id, when all of it is known.
    pub fn whole(&self) -> Option<&str> {
        match self {
            Self::Whole(id) => Some(id),
            Self::Beginning(_) => None,
        }
    }

    /// Whether this may be that message or one of its attributes.
    pub fn may_be_in(&self, name: &str) -> bool {
        match self {
            Self::Whole(whole) => whole.split('.').next() == Some(name),
            Self::Beginning(beginning) => {
                name.starts_with(beginning.as_str()) || beginning.split('.').next() == Some(name)
            }
        }
    }

    /// Whether this may be that message.
    pub fn may_be(&self, id: &str) -> bool {
        match self {
            Self::Whole(whole) => whole == id,
            Self::Beginning(beginning) => id.starts_with(beginning.as_str()),
        }
    }
}

/// Every message that a template asks for.
pub(super) fn asked(template: &Source) -> Vec<Asked> {
    let tokens = tokens(&template.text);
    let mut asked = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Token { kind: Kind::Word(name), .. } = token else { continue };
        let Some((_, is_question)) = FUNCTIONS.iter().find(|(function, _)| function == name) else {
            continue;
        };
        let is_member = at > 0 && tokens[at - 1].is('.');
        if is_member || !tokens.get(at + 1).is_some_and(|next| next.is('(')) {
            continue;
        }
        let Some(value) = id_argument(&tokens[at + 2..]) else { continue };
        for (id, span) in ids(value) {
            asked.push(Asked { file: template.path.clone(), span, id, is_question: *is_question });
        }
    }
    asked
}

/// The value of the argument `id`.
fn id_argument<'t, 'a>(tokens: &'t [Token<'a>]) -> Option<&'t [Token<'a>]> {
    let mut depth = 0_usize;
    let mut start = None;
    for (at, token) in tokens.iter().enumerate() {
        let ends = depth == 0 && (token.is(')') || token.is(','));
        match start {
            Some(start) if ends => return Some(&tokens[start..at]),
            _ if depth == 0 && token.is(')') => return None,
            None if depth == 0 && token.kind == Kind::Word("id") && tokens.get(at + 1)?.is('=') => {
                start = Some(at + 2);
            }
            _ => {}
        }
        match token.kind {
            Kind::Sign('(' | '[' | '{') => depth += 1,
            Kind::Sign(')' | ']' | '}') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    None
}

/// The ids that an expression may be: a string, one of two, or a string with more behind it.
fn ids(value: &[Token]) -> Vec<(AskedId, Span)> {
    let is_word = |word: &str| value.iter().position(|token| token.kind == Kind::Word(word));
    if let (Some(condition), Some(otherwise)) = (is_word("if"), is_word("else"))
        && condition < otherwise
    {
        return [ids(&value[..condition]), ids(&value[otherwise + 1..])].concat();
    }
    let (Some(first), Some(last)) = (value.first(), value.last()) else { return Vec::new() };
    let span = Span { start: first.span.start, end: last.span.end };
    let id = match (first.kind, &value[1..]) {
        (Kind::Text(text), []) => AskedId::Whole(text.to_owned()),
        (Kind::Text(text), [next, ..]) if next.is('~') => AskedId::Beginning(text.to_owned()),
        _ => AskedId::Beginning(String::new()),
    };
    vec![(id, span)]
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind<'a> {
    Word(&'a str),
    /// A string, without its quotation marks.
    Text(&'a str),
    Sign(char),
}

#[derive(Clone, Copy, Debug)]
struct Token<'a> {
    kind: Kind<'a>,
    span: Span,
}

impl Token<'_> {
    fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }
}

/// What stands between the braces of a template, comments left out.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('{') {
        let start = at + found;
        let rest = &text[start..];
        at = if rest.starts_with("{#") {
            rest.find("#}").map_or(text.len(), |end| start + end + 2)
        } else if rest.starts_with("{{") {
            expression(text, start + 2, "}}", &mut tokens)
        } else if rest.starts_with("{%") {
            let first = tokens.len();
            let end = expression(text, start + 2, "%}", &mut tokens);
            let is_raw = tokens.get(first).is_some_and(|token| token.kind == Kind::Word("raw"));
            if is_raw { text[end..].find("endraw").map_or(text.len(), |raw| end + raw) } else { end }
        } else {
            start + 1
        };
    }
    tokens
}

/// The tokens of one expression, up to its closing braces; gives the place behind them.
fn expression<'a>(text: &'a str, start: usize, close: &str, tokens: &mut Vec<Token<'a>>) -> usize {
    let mut at = start;
    let mut depth = 0_usize;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        // The braces of a map or of a component's argument end before those of the expression.
        if depth == 0 && rest.starts_with(close) {
            return at + close.len();
        }
        let (kind, length) = match c {
            '"' | '\'' | '`' => {
                let inner = rest[1..].find(c).map_or(&rest[1..], |end| &rest[1..=end]);
                (Some(Kind::Text(inner)), (inner.len() + 2).min(rest.len()))
            }
            c if c.is_alphabetic() || c == '_' => {
                let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
                (Some(Kind::Word(&rest[..end])), end)
            }
            c => ((!c.is_whitespace()).then_some(Kind::Sign(c)), c.len_utf8()),
        };
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if let Some(kind) = kind {
            tokens.push(Token { kind, span: Span { start: at, end: at + length } });
        }
        at += length;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a template asks for: ids in their order, beginnings with `…`, questions with `?`.
    fn check(text: &str, expected: &[&str]) {
        let source = Source::new(FilePath::new("a.html"), text);
        let found: Vec<String> = asked(&source)
            .iter()
            .map(|asked| {
                let id = match &asked.id {
                    AskedId::Whole(id) => id.clone(),
                    AskedId::Beginning(id) => format!("{id}…"),
                };
                if asked.is_question { format!("{id}?") } else { id }
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_message_is_found_wherever_it_is_asked_for() {
        check(
            "{{ t(id=\"a\") }}{% if has_message(id='b') %}{{- label(n=f(x, [1]), id = `c`) -}}",
            &["a", "b?", "c"],
        );
        check("{{ <card title={t(id=\"a\", n={\"x\": 1})} shape=\"row\" /> }}", &["a"]);
        check("{{ label(id=\"a\", title=t(id=\"b\")) }}", &["a", "b"]);
    }

    #[test]
    fn an_id_known_in_part_is_known_by_its_beginning() {
        check(
            "{{ t(id=\"way-\" ~ tint ~ \"-who\") }}{{ t(id=item.label) }}{{ t(id=id) }}",
            &["way-…", "…", "…"],
        );
        check("{{ t(id=\"newer\" if is_first else \"older\") }}", &["newer", "older"]);
    }

    #[test]
    fn what_asks_for_no_message_is_left_alone() {
        check("t(id=\"a\") {# {{ t(id=\"b\") }} #} { t(id=\"c\") }", &[]);
        check("{{ x.t(id=\"a\") }}{{ \"t(id='b')\" }}{{ at(id=\"c\") }}{{ t }}{{ t() }}{{ t(n=1) }}", &[]);
        check("{% raw %}{{ t(id=\"a\") }}{% endraw %}{{ t(id=\"b\") }}", &["b"]);
    }

    #[test]
    fn a_template_that_is_cut_short_is_read_to_its_end() {
        for text in ["{{ t(id=\"a", "{{ t(id=", "{{ t(", "{% raw", "{#", "{", "{{ t(id=\"ồ\" ~ 'ệ"] {
            let source = Source::new(FilePath::new("a.html"), text);
            for found in asked(&source) {
                assert!(text.get(found.span.start..found.span.end).is_some(), "{text}");
            }
        }
    }
}
