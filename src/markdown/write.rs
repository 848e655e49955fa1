//! Running text → markdown: the way back, for translations that come in from elsewhere.
//!
//! Writes one line, and only what reads back as the same; knows nothing of the block around it.

use crate::names::FilePath;
use crate::source::Span;

use super::{BlockKind, Inline, Link, Picture, parse, parse_inlines};

/// Running text as a line of markdown; none when no line reads back as this text.
///
/// White space is written as single spaces.
pub fn write(content: &[Inline]) -> Option<String> {
    let content = normalised(content);
    let text = line(&content, false);
    let read = parse_inlines(&text)?;
    (normalised(&read) == content).then_some(text)
}

/// Running text as a cell of a table; none when no cell reads back as this text.
pub fn write_cell(content: &[Inline]) -> Option<String> {
    let content = normalised(content);
    let text = line(&content, true);
    let table = parse(&FilePath::new(""), &format!("| {text} |\n|-|\n"), 0);
    let BlockKind::Table(table) = &table.value.blocks.first()?.kind else { return None };
    let [cell] = &table.header[..] else { return None };
    (normalised(&cell.content) == content).then_some(text)
}

/// Running text without what does not count: spans, and how white space is set.
pub fn normalised(content: &[Inline]) -> Vec<Inline> {
    let mut pieces = Vec::with_capacity(content.len());
    collapse(content, &mut pieces, &mut true);
    trim_end(&mut pieces);
    pieces
}

/// Copies inlines with white space collapsed; `after_space` tells whether a space would be one too many.
fn collapse(content: &[Inline], pieces: &mut Vec<Inline>, after_space: &mut bool) {
    for inline in content {
        let piece = match inline {
            Inline::Text(words) => {
                let text = collapsed(words, after_space);
                match pieces.last_mut() {
                    Some(Inline::Text(before)) => {
                        before.push_str(&text);
                        continue;
                    }
                    _ if text.is_empty() => continue,
                    _ => Inline::Text(text),
                }
            }
            Inline::Emphasis(content) => Inline::Emphasis(inner_of(content, after_space)),
            Inline::Strong(content) => Inline::Strong(inner_of(content, after_space)),
            Inline::Strike(content) => Inline::Strike(inner_of(content, after_space)),
            Inline::Link(link) => Inline::Link(Link {
                to: link.to.clone(),
                span: NOWHERE,
                content: inner_of(&link.content, after_space),
            }),
            Inline::Picture(picture) => {
                *after_space = false;
                Inline::Picture(Picture { span: NOWHERE, ..picture.clone() })
            }
            Inline::Break => {
                *after_space = true;
                Inline::Break
            }
            other => {
                *after_space = false;
                other.clone()
            }
        };
        pieces.push(piece);
    }
}

/// Words with white space collapsed; no-break spaces are typed on purpose and stay.
fn collapsed(words: &str, after_space: &mut bool) -> String {
    if is_collapsed(words, *after_space) {
        *after_space = if words.is_empty() { *after_space } else { words.ends_with(' ') };
        return words.to_owned();
    }
    let mut text = String::with_capacity(words.len());
    for (at, word) in words.split([' ', '\n', '\t', '\r']).enumerate() {
        if at > 0 && !*after_space {
            text.push(' ');
            *after_space = true;
        }
        text.push_str(word);
        *after_space &= word.is_empty();
    }
    text
}

/// Whether no white space of these words is to be left out or written as another.
fn is_collapsed(words: &str, after_space: bool) -> bool {
    let mut after_space = after_space;
    words.bytes().all(|byte| {
        let is_too_many = byte == b' ' && after_space;
        after_space = byte == b' ';
        !is_too_many && !matches!(byte, b'\n' | b'\t' | b'\r')
    })
}

fn inner_of(content: &[Inline], after_space: &mut bool) -> Vec<Inline> {
    let mut pieces = Vec::new();
    collapse(content, &mut pieces, after_space);
    pieces
}

const NOWHERE: Span = Span { start: 0, end: 0 };

fn trim_end(pieces: &mut Vec<Inline>) {
    if let Some(Inline::Text(words)) = pieces.last_mut() {
        words.truncate(words.trim_end_matches(' ').len());
        if words.is_empty() {
            pieces.pop();
        }
    }
}

fn line(content: &[Inline], is_cell: bool) -> String {
    let mut writer = Writer { text: String::new(), is_cell };
    writer.inlines(content);
    writer.text
}

struct Writer {
    text: String,
    is_cell: bool,
}

impl Writer {
    fn inlines(&mut self, content: &[Inline]) {
        for (at, inline) in content.iter().enumerate() {
            self.inline(inline, content.get(at + 1));
        }
    }

    fn inline(&mut self, inline: &Inline, next: Option<&Inline>) {
        match inline {
            Inline::Text(words) => self.words(words, matches!(next, Some(Inline::Link(_)))),
            Inline::Emphasis(content) => self.marked("*", content),
            Inline::Strong(content) => self.marked("**", content),
            Inline::Strike(content) => self.marked("~~", content),
            Inline::Code(words) => self.code(words),
            Inline::Link(link) => {
                self.text.push('[');
                self.inlines(&link.content);
                self.text.push(']');
                self.destination(&link.to, None);
            }
            Inline::Picture(picture) => {
                self.text.push_str("![");
                self.words(&picture.alt, false);
                self.text.push(']');
                self.destination(&picture.file, picture.caption.as_deref());
            }
            Inline::Break => self.text.push_str("\\\n"),
            Inline::FootnoteReference(label) => self.text.push_str(&format!("[^{label}]")),
        }
    }

    fn marked(&mut self, mark: &str, content: &[Inline]) {
        self.text.push_str(mark);
        self.inlines(content);
        self.text.push_str(mark);
    }

    /// Words with a backslash before each character that would mean something here.
    fn words(&mut self, words: &str, before_link: bool) {
        let mut characters = words.chars().peekable();
        while let Some(c) = characters.next() {
            let next = characters.peek().copied();
            let is_first = self.text.is_empty() || self.text.ends_with('\n');
            let means_something = match c {
                '\\' | '*' | '`' | '[' | ']' | '<' | '~' => true,
                // Inside a word, an underscore is a letter like any other.
                '_' => {
                    !(self.text.ends_with(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric))
                }
                '&' => next.is_some_and(|next| next.is_ascii_alphabetic() || next == '#'),
                '!' => next.is_none() && before_link,
                '|' => self.is_cell,
                '#' | '>' | '+' | '-' | '=' | ':' => is_first,
                '.' | ')' => self.begins_with_a_number(),
                _ => false,
            };
            if means_something {
                self.text.push('\\');
            }
            self.text.push(c);
        }
    }

    /// Whether the line so far is a number, so that a point would make it an item of a list.
    fn begins_with_a_number(&self) -> bool {
        let line = self.text.rsplit('\n').next().unwrap_or_default();
        !line.is_empty() && line.len() < 10 && line.chars().all(|c| c.is_ascii_digit())
    }

    /// Code between as many backticks as it needs.
    fn code(&mut self, words: &str) {
        let longest = words.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest + 1);
        let pad = if words.starts_with('`') || words.ends_with('`') { " " } else { "" };
        let words = if self.is_cell { words.replace('|', "\\|") } else { words.to_owned() };
        self.text.push_str(&format!("{fence}{pad}{words}{pad}{fence}"));
    }

    fn destination(&mut self, to: &str, title: Option<&str>) {
        let is_plain =
            !to.is_empty() && !to.contains(|c: char| c.is_whitespace() || "()<>\\&*_|".contains(c));
        let escaped = |text: &str, marks: &[char]| {
            text.chars()
                .flat_map(|c| marks.contains(&c).then_some('\\').into_iter().chain([c]))
                .collect::<String>()
        };
        self.text.push('(');
        if is_plain {
            self.text.push_str(to);
        } else {
            self.text.push_str(&format!("<{}>", escaped(to, &['<', '>', '\\', '&', '|'])));
        }
        if let Some(title) = title {
            self.text.push_str(&format!(" \"{}\"", escaped(title, &['"', '\\', '&', '|'])));
        }
        self.text.push(')');
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(words: &str) -> Inline {
        Inline::Text(words.to_owned())
    }

    #[test]
    fn what_is_read_is_written_as_it_was() {
        for markdown in [
            "Cảng nước sâu đón **tàu mẹ** 18.000 TEU từ năm 2018.",
            "Xem [cảng Lạch Huyện](@cang-bien/ben-lach-huyen), *không phải* `cang`[^1].",
            "これは**重要な**ことです。",
            "![Cầu cảng](cau-cang.jpg \"Cầu số 3\") bên trái",
            "a_b_c và snake_case",
        ] {
            let read = parse_inlines(markdown).expect("running text");
            assert_eq!(write(&read).as_deref(), Some(markdown));
        }
    }

    #[test]
    fn what_would_mean_something_is_escaped() {
        for (words, markdown) in [
            ("# không phải tiêu đề", "\\# không phải tiêu đề"),
            ("2025. Năm", "2025\\. Năm"),
            ("- 5 độ", "\\- 5 độ"),
            ("a * b [c] <d> `e`", "a \\* b \\[c\\] \\<d> \\`e\\`"),
            ("::: notice", "\\::: notice"),
            ("R&D, &amp;", "R\\&D, \\&amp;"),
        ] {
            assert_eq!(write(&[text(words)]).as_deref(), Some(markdown));
        }
        assert_eq!(write_cell(&[text("a | b")]).as_deref(), Some("a \\| b"));
    }

    #[test]
    fn white_space_does_not_count() {
        let loose = [text("Hải\n  Phòng "), Inline::Strong(vec![text(" cảng\n")]), text(" ")];
        let tight = [text("Hải Phòng "), Inline::Strong(vec![text("cảng ")])];
        assert_eq!(normalised(&loose), tight);
    }

    fn inlines() -> impl Strategy<Value = Vec<Inline>> {
        let words = "[a-zA-Zđướ海防ハ항0-9 .,!*_`~<>&#:|\\[\\]\\\\()-]{1,12}";
        let leaf = prop_oneof![
            4 => words.prop_map(Inline::Text),
            1 => "[a-z`| ]{1,5}".prop_map(Inline::Code),
            1 => Just(Inline::Break),
        ];
        let tree = leaf.prop_recursive(2, 12, 4, |inner| {
            let content = prop::collection::vec(inner, 1..4);
            prop_oneof![
                content.clone().prop_map(Inline::Emphasis),
                content.clone().prop_map(Inline::Strong),
                (content, "[a-z@/ ()#&]{0,8}").prop_map(|(content, to)| Inline::Link(Link {
                    to,
                    span: NOWHERE,
                    content
                })),
            ]
        });
        prop::collection::vec(tree, 1..5)
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_as_the_same(content in inlines()) {
            if let Some(markdown) = write(&content) {
                let read = parse_inlines(&markdown).expect("a line of running text");
                prop_assert_eq!(normalised(&read), normalised(&content));
            }
        }

        #[test]
        fn plain_words_can_always_be_written(words in "[a-zđướ海防ハ항0-9][a-zA-Zđướ海防ハ항0-9 .,!*_`~<>&#:|\\[\\]\\\\()-]{0,30}") {
            prop_assert!(write(&[Inline::Text(words.clone())]).is_some(), "{}", words);
            prop_assert!(write_cell(&[Inline::Text(words.clone())]).is_some(), "{}", words);
        }
    }
}
