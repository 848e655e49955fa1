//! Counts what a template does, so that one which does not come to an end is stopped.
//!
//! Knows no template: text goes in, the same text with calls that count comes out, and places are led back.

use std::cell::Cell;
use std::io::{self, Write};
use std::ops::Range;

use crate::source::Span;

/// So many rounds of loops, components and templates one call of a template may take.
pub(super) const MOST_ROUNDS: u32 = 100_000;

/// So many bytes one call of a template may write.
pub(super) const MOST_BYTES: usize = 32_000_000;

/// The function of templates that counts.
pub(super) const FUNCTION: &str = "__round";

thread_local! {
    // A template is filled in by one thread from beginning to end, and the engine hands its functions nothing
    // else that belongs to one call alone.
    static LEFT: Cell<u32> = const { Cell::new(MOST_ROUNDS) };
}

/// Begins a call of a template.
pub(super) fn begin() {
    LEFT.set(MOST_ROUNDS);
}

/// Counts a round; false when there have been too many.
pub(super) fn round() -> bool {
    let left = LEFT.get().saturating_sub(1);
    LEFT.set(left);
    left > 0
}

/// Whether there have been too many rounds since the call began.
pub(super) fn is_spent() -> bool {
    LEFT.get() == 0
}

/// What a template writes, up to the limit.
#[derive(Debug, Default)]
pub(super) struct Paper(Vec<u8>);

impl Paper {
    /// The text; what templates write is made of texts alone.
    pub(super) fn into_text(self) -> String {
        String::from_utf8(self.0)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
    }
}

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > MOST_BYTES {
            LEFT.set(0);
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A template with a call that counts at its beginning and after each tag that may come around again.
#[derive(Debug)]
pub(super) struct Metered {
    pub(super) text: String,
    calls: Vec<Call>,
}

/// A call that was put in: where, and for which tag of the template as it was written.
#[derive(Debug)]
struct Call {
    range: Range<usize>,
    tag: Range<usize>,
}

impl Metered {
    /// Puts the calls in.
    pub(super) fn new(template: &str) -> Self {
        let tags = tags(template);
        let mut metered = Self { text: String::with_capacity(template.len() + 64), calls: Vec::new() };
        // What stands outside the blocks of a template that extends another is never shown, and refused.
        if !tags.iter().any(|tag| word(&template[tag.clone()]) == "extends") {
            metered.call(0..0, "");
        }
        let mut copied = 0;
        for tag in tags.into_iter().filter(|tag| matches!(word(&template[tag.clone()]), "for" | "component"))
        {
            metered.text.push_str(&template[copied..tag.end]);
            copied = tag.end;
            // A tag that eats the blanks behind it must still do so.
            let eats = if template[tag.clone()].ends_with("-%}") { "-" } else { "" };
            metered.call(tag, eats);
        }
        metered.text.push_str(&template[copied..]);
        metered
    }

    fn call(&mut self, tag: Range<usize>, eats: &str) {
        let start = self.text.len();
        self.text += &format!("{{{{ {FUNCTION}() {eats}}}}}");
        self.calls.push(Call { range: start..self.text.len(), tag });
    }

    /// The place in the template as it was written; of a call that was put in, its tag.
    pub(super) fn original(&self, range: Range<usize>) -> Span {
        if let Some(call) = self.calls.iter().find(|call| call.range.contains(&range.start)) {
            return call.tag.clone().into();
        }
        let back = |at: usize| {
            let before = self.calls.iter().take_while(|call| call.range.end <= at);
            at - before.map(|call| call.range.len()).sum::<usize>()
        };
        Span { start: back(range.start), end: back(range.end) }
    }
}

/// The places of all tags `{% … %}`, without those in comments and raw text.
fn tags(template: &str) -> Vec<Range<usize>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = template[at..].find('{').map(|brace| at + brace) {
        let rest = &template[found..];
        let length = match rest.as_bytes().get(1) {
            Some(b'#') => rest.find("#}").map(|end| end + 2),
            Some(b'{') => end_of(rest, "}}"),
            Some(b'%') => end_of(rest, "%}"),
            _ => Some(1),
        };
        // What is not closed is a fault that the engine has reported.
        let Some(length) = length else { break };
        at = found + length;
        if rest.starts_with("{%") {
            tags.push(found..at);
            if word(&rest[..length]) == "raw" {
                let is_end = |tag: &usize| word(&template[at + tag..]) == "endraw";
                let Some(end) = template[at..].match_indices("{%").map(|(tag, _)| tag).find(is_end) else {
                    break;
                };
                at += end;
            }
        }
    }
    tags
}

/// Where a tag ends: behind its closing sign, which does not count inside quotation marks.
fn end_of(tag: &str, closing: &str) -> Option<usize> {
    let mut quote = None;
    let mut is_escaped = false;
    for (at, byte) in tag.bytes().enumerate().skip(2) {
        match quote {
            _ if is_escaped => is_escaped = false,
            Some(_) if byte == b'\\' => is_escaped = true,
            Some(open) if byte == open => quote = None,
            Some(_) => {}
            None if matches!(byte, b'"' | b'\'' | b'`') => quote = Some(byte),
            None if tag.as_bytes()[at..].starts_with(closing.as_bytes()) => return Some(at + closing.len()),
            None => {}
        }
    }
    None
}

/// The first word of a tag.
fn word(tag: &str) -> &str {
    let inner = tag.trim_start_matches("{%").trim_start_matches('-').trim_start();
    inner.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metered(template: &str) -> String {
        Metered::new(template).text.replace(FUNCTION, "n")
    }

    #[test]
    fn whatever_may_come_around_again_is_counted() {
        for (written, counted) in [
            ("<p>Cảng</p>", "{{ n() }}<p>Cảng</p>"),
            ("{% for a in b -%} x{% endfor %}", "{{ n() }}{% for a in b -%}{{ n() -}} x{% endfor %}"),
            (
                "{%- component a() %}x{% endcomponent %}",
                "{{ n() }}{%- component a() %}{{ n() }}x{% endcomponent %}",
            ),
            ("{% for a in [\"%}\", '{%'] %}x", "{{ n() }}{% for a in [\"%}\", '{%'] %}{{ n() }}x"),
            ("{# {% for #}{{ \"{% for a %}\" }}", "{{ n() }}{# {% for #}{{ \"{% for a %}\" }}"),
            ("{% raw %}{% for a in b %}{% endraw %}", "{{ n() }}{% raw %}{% for a in b %}{% endraw %}"),
            ("{% extends \"a\" %}{% for a in b %}", "{% extends \"a\" %}{% for a in b %}{{ n() }}"),
            ("{ {% for a in b", "{{ n() }}{ {% for a in b"),
        ] {
            assert_eq!(metered(written), counted);
        }
    }

    #[test]
    fn places_are_led_back_to_the_template_as_it_was_written() {
        let written = "{% for cảng in a %}{{ cảng }}{% endfor %}{{ tàu }}";
        let metered = Metered::new(written);
        let place = |words: &str| {
            let at = metered.text.find(words).unwrap_or_else(|| panic!("{words}"));
            let span = metered.original(at..at + words.len());
            &written[span.start..span.end]
        };
        assert_eq!(place("{{ cảng }}"), "{{ cảng }}");
        assert_eq!(place("tàu"), "tàu");
        assert_eq!(place("__round() }}{{ cảng"), "{% for cảng in a %}");
    }
}
