//! JSON with the place of every value, so that a fault in a base map can be pointed at.
//!
//! Knows no geography.

use crate::source::Span;

/// Deeper than this no map is nested.
const DEEPEST: usize = 48;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub(super) value: Json,
    pub(super) span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Json {
    /// `null`, `true` or `false`.
    Word,
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// The member of an object.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Json::Object(members) = &self.value else { return None };
        members.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    pub(super) fn text(&self) -> Option<&str> {
        if let Json::Text(text) = &self.value { Some(text) } else { None }
    }

    pub(super) fn list(&self) -> Option<&[Self]> {
        if let Json::List(list) = &self.value { Some(list) } else { None }
    }

    pub(super) fn number(&self) -> Option<f64> {
        if let Json::Number(number) = self.value { Some(number) } else { None }
    }
}

/// What is no JSON, and where; `why` is `end`, `deep`, `number`, `text` or `sign`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fault {
    pub(super) why: &'static str,
    pub(super) span: Span,
}

/// Reads one value and nothing behind it.
pub(super) fn parse(text: &str) -> Result<Node, Fault> {
    let mut reader = Reader { text, at: 0 };
    let node = reader.value(0)?;
    reader.blanks();
    if reader.at < text.len() { Err(reader.fault("sign")) } else { Ok(node) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn blanks(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    /// The fault of the next sign.
    fn fault(&self, why: &'static str) -> Fault {
        match self.peek() {
            Some(sign) => Fault { why, span: Span { start: self.at, end: self.at + sign.len_utf8() } },
            None => Fault { why: "end", span: Span { start: self.at, end: self.at } },
        }
    }

    /// Whether the sign comes next; it is passed if so.
    fn takes(&mut self, sign: char) -> bool {
        self.blanks();
        let found = self.peek() == Some(sign);
        if found {
            self.at += sign.len_utf8();
        }
        found
    }

    fn require(&mut self, sign: char) -> Result<(), Fault> {
        if self.takes(sign) { Ok(()) } else { Err(self.fault("sign")) }
    }

    fn value(&mut self, depth: usize) -> Result<Node, Fault> {
        self.blanks();
        let start = self.at;
        if depth > DEEPEST {
            return Err(self.fault("deep"));
        }
        let value = match self.peek() {
            Some('{') => self.object(depth)?,
            Some('[') => self.list(depth)?,
            Some('"') => Json::Text(self.string()?),
            Some('-' | '0'..='9') => Json::Number(self.number()?),
            _ => self.word()?,
        };
        Ok(Node { value, span: Span { start, end: self.at } })
    }

    fn list(&mut self, depth: usize) -> Result<Json, Fault> {
        let mut list = Vec::new();
        self.require('[')?;
        if self.takes(']') {
            return Ok(Json::List(list));
        }
        loop {
            list.push(self.value(depth + 1)?);
            if self.takes(']') {
                return Ok(Json::List(list));
            }
            self.require(',')?;
        }
    }

    fn object(&mut self, depth: usize) -> Result<Json, Fault> {
        let mut members = Vec::new();
        self.require('{')?;
        if self.takes('}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.blanks();
            let key = self.string()?;
            self.require(':')?;
            members.push((key, self.value(depth + 1)?));
            if self.takes('}') {
                return Ok(Json::Object(members));
            }
            self.require(',')?;
        }
    }

    fn word(&mut self) -> Result<Json, Fault> {
        let word = ["null", "true", "false"].into_iter().find(|word| self.rest().starts_with(word));
        self.at += word.map_or(0, str::len);
        word.map(|_| Json::Word).ok_or_else(|| self.fault("sign"))
    }

    fn number(&mut self) -> Result<f64, Fault> {
        let is_part = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E');
        let length = self.rest().find(|c| !is_part(c)).unwrap_or(self.rest().len());
        let span = Span { start: self.at, end: self.at + length };
        let number = self.rest()[..length].parse::<f64>().ok().filter(|number| number.is_finite());
        self.at = span.end;
        number.ok_or(Fault { why: "number", span })
    }

    fn string(&mut self) -> Result<String, Fault> {
        let start = self.at;
        self.require('"')?;
        let mut text = String::new();
        loop {
            let Some(c) = self.peek() else {
                return Err(Fault { why: "text", span: Span { start, end: start + 1 } });
            };
            self.at += c.len_utf8();
            match c {
                '"' => return Ok(text),
                '\\' => text.push(self.escaped()?),
                c => text.push(c),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, Fault> {
        let Some(c) = self.peek() else { return Err(self.fault("text")) };
        if c == 'u' {
            let code = self.rest().get(1..5).and_then(|digits| u32::from_str_radix(digits, 16).ok());
            let Some(code) = code else { return Err(self.fault("text")) };
            self.at += 5;
            // Halves of a pair say little by themselves, and no id of an area needs them.
            return Ok(char::from_u32(code).unwrap_or('\u{fffd}'));
        }
        self.at += c.len_utf8();
        match c {
            'n' | 'r' | 't' | 'b' | 'f' => Ok(' '),
            '"' | '\\' | '/' => Ok(c),
            _ => Err(Fault { why: "text", span: Span { start: self.at - c.len_utf8(), end: self.at } }),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_value_knows_where_it_stands() {
        let text = r#"{ "tên": ["Đồ S\u01a1n", -1.5e1] }"#;
        let node = parse(text).expect("it is JSON");
        let list = node.get("tên").and_then(Node::list).expect("a list");
        assert_eq!(list[0].text(), Some("Đồ Sơn"));
        assert_eq!((list[1].number(), &text[list[1].span.start..list[1].span.end]), (Some(-15.0), "-1.5e1"));
    }

    #[test]
    fn what_is_no_json_is_pointed_at() {
        let fault = |text: &str| {
            let fault = parse(text).expect_err("it is none");
            format!("{} {}", fault.why, fault.span.start)
        };
        assert_eq!(fault("{\"a\": 1,}"), "sign 8");
        assert_eq!(fault("[1, 2"), "end 5");
        assert_eq!(fault("[1.2.3]"), "number 1");
        assert_eq!(fault("[\"mở]"), "text 1");
        assert_eq!(fault("[] []"), "sign 3");
        assert_eq!(fault(""), "end 0");
    }

    #[test]
    fn huge_nesting_is_refused() {
        assert_eq!(parse(&"[".repeat(1_000_000)).map_err(|fault| fault.why), Err("deep"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

        #[test]
        fn no_text_makes_the_reader_stumble(text in "[\\[\\]{}:,\" \\\\u0-9a-eề.-]{0,40}") {
            let _ = parse(&text);
        }
    }
}
