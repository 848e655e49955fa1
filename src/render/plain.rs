//! A page in words alone → plain text.
//!
//! Reads the tidy HTML of the theme's `text.html`; whatever a theme writes, nothing here can fail.

/// The text of a piece of HTML: headings marked as in markdown, a row of a table in a line, where links lead.
pub(super) fn of_html(html: &str) -> String {
    let mut writer = Writer::default();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        writer.text(before);
        let (tag, behind) = after.split_once('>').unwrap_or((after, ""));
        writer.tag(tag);
        rest = behind;
    }
    writer.text(rest);
    writer.out.trim().to_owned() + "\n"
}

#[derive(Default)]
struct Writer {
    out: String,
    /// Lines that end before the next words: none, one, or two for a blank line between.
    ends: usize,
    has_blank: bool,
    is_code: bool,
    /// Of each list around this place, the number of its next item; none where items have none.
    lists: Vec<Option<u64>>,
    /// Where the links around this place lead, and where their words begin.
    links: Vec<(String, usize)>,
    has_cell: bool,
}

impl Writer {
    fn text(&mut self, html: &str) {
        let text = unescaped(html);
        if self.is_code {
            self.begin();
            self.out.push_str(&text);
            return;
        }
        for (at, word) in text.split([' ', '\n', '\t', '\r']).enumerate() {
            self.has_blank |= at > 0;
            if !word.is_empty() {
                self.word(word);
            }
        }
    }

    fn word(&mut self, word: &str) {
        let at_start = self.ends > 0 || self.out.is_empty() || self.out.ends_with([' ', '\n']);
        self.begin();
        if self.has_blank && !at_start {
            self.out.push(' ');
        }
        self.has_blank = false;
        self.out.push_str(word);
    }

    /// Ends the lines that are to be ended.
    fn begin(&mut self) {
        if self.ends > 0 && !self.out.is_empty() {
            // Behind a mark the line has only begun.
            if !self.out.ends_with(' ') {
                self.out.truncate(self.out.trim_end_matches('\n').len());
                self.out.extend(std::iter::repeat_n('\n', self.ends));
            }
        }
        self.ends = 0;
    }

    fn end(&mut self, lines: usize) {
        self.ends = self.ends.max(lines);
        self.has_blank = false;
    }

    /// A mark at the beginning of a line, with a blank behind it.
    fn mark(&mut self, mark: &str) {
        self.begin();
        self.out.push_str(mark);
        self.out.push(' ');
    }

    fn tag(&mut self, tag: &str) {
        let (is_end, name) = match tag.strip_prefix('/') {
            Some(name) => (true, name),
            None => (false, tag),
        };
        let name = name.split([' ', '\n', '/', '>']).next().unwrap_or_default();
        match (name, is_end) {
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => {
                self.end(2);
                let level = name[1..].parse().unwrap_or(1);
                self.mark(&"#".repeat(level));
            }
            ("ul" | "ol", false) => {
                self.end(if self.lists.is_empty() { 2 } else { 1 });
                self.lists.push((name == "ol").then(|| attribute(tag, "start").parse().unwrap_or(1)));
            }
            ("ul" | "ol", true) => {
                self.lists.pop();
                self.end(if self.lists.is_empty() { 2 } else { 1 });
            }
            ("li", false) => {
                self.end(1);
                let depth = self.lists.len().saturating_sub(1);
                let mark = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number = number.saturating_add(1);
                        format!("{}.", number.saturating_sub(1))
                    }
                    _ => "-".to_owned(),
                };
                self.mark(&format!("{}{mark}", "  ".repeat(depth)));
            }
            ("tr", false) => {
                self.end(1);
                self.has_cell = false;
            }
            ("td" | "th", false) => {
                if self.has_cell {
                    self.out.push_str(" |");
                    self.has_blank = true;
                }
                self.has_cell = true;
            }
            ("a", false) => self.links.push((attribute(tag, "href"), self.out.len())),
            ("a", true) => self.link(),
            ("sup", false) => self.out.push('['),
            ("sup", true) => self.out.push(']'),
            ("pre", false) => {
                self.end(2);
                self.is_code = true;
            }
            ("pre", true) => {
                self.is_code = false;
                self.end(2);
            }
            ("br" | "li" | "dt" | "dd" | "tr" | "div" | "summary" | "figcaption", _) => self.end(1),
            (
                "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "figure" | "table" | "dl" | "blockquote"
                | "section" | "aside" | "details" | "hr" | "article" | "header" | "footer",
                _,
            ) => self.end(2),
            _ => {}
        }
    }

    /// Says where a link out of the site leads, unless its words do.
    fn link(&mut self) {
        let Some((href, from)) = self.links.pop() else { return };
        let is_out = href.starts_with("http://") || href.starts_with("https://");
        let says_so = self.out.get(from..).is_some_and(|words| words.contains(&href));
        if is_out && !says_so {
            self.out.push_str(&format!(" <{href}>"));
        }
    }
}

/// The value of an attribute, empty without one.
fn attribute(tag: &str, name: &str) -> String {
    let found = tag.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
    found.map(|(value, _)| unescaped(value)).unwrap_or_default()
}

/// A text with its references resolved.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let found = rest.split_once(';').and_then(|(name, after)| Some((referred(&name[1..])?, after)));
        match found {
            Some((c, after)) => {
                plain.push(c);
                rest = after;
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain + rest
}

fn referred(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &str) {
        assert_eq!(of_html(html), format!("{expected}\n"), "{html}");
    }

    #[test]
    fn blocks_stand_apart_and_blanks_once() {
        check(
            "<h1>Bến\n  Lạch Huyện</h1>\n<p>Một &amp; hai.</p><p>Ba</p>",
            "# Bến Lạch Huyện\n\nMột & hai.\n\nBa",
        );
        check("<div>a<br>b</div>", "a\nb");
        check("<pre><code>a  b\n  c</code></pre>", "a  b\n  c");
    }

    #[test]
    fn lists_and_tables_are_lines() {
        check("<ul>\n<li>港</li>\n<li><p>船</p></li></ul><p>終</p>", "- 港\n- 船\n\n終");
        check("<ol start=\"3\"><li>a</li><li>b<ul><li>c</li></ul></li></ol>", "3. a\n4. b\n  - c");
        check(
            "<table><thead><tr><th>Năm</th><th>TEU</th></tr></thead><tbody><tr><th>2024</th><td>1,5</td></tr></tbody></table>",
            "Năm | TEU\n2024 | 1,5",
        );
    }

    #[test]
    fn a_link_says_where_it_leads_when_that_is_elsewhere() {
        check(
            "<p><a href=\"https://a.vn/\">Cảng</a>, <a href=\"/vi/\">nhà</a></p>",
            "Cảng <https://a.vn/>, nhà",
        );
        check("<p><a href=\"https://a.vn/\">https://a.vn/</a></p>", "https://a.vn/");
        check("<p>Một<sup><a href=\"#_note-1\">1</a></sup>.</p>", "Một[1].");
    }

    #[test]
    fn what_is_no_tidy_html_is_no_fault() {
        for html in ["<", "<a", "</", "&", "&#x110000;", "<a href=\"", "</ul></a>", "<li>", "&;<>", "a > b"] {
            of_html(html);
        }
    }
}
