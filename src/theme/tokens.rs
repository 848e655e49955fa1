//! The tokens of a theme's styles: custom properties of `:root` by day and by night, and those of single languages.
//!
//! Reads what styles say and changes none of it.

use std::fmt::Write;

use crate::figure::Colour;

/// Tokens that mean each other are followed so far.
const DEPTH: usize = 8;

/// What a theme lets a site change by name.
#[derive(Debug, Default)]
pub struct Tokens {
    /// Every token, in the order in which styles first say it.
    pub all: Vec<Token>,
    /// Rules for the root in single languages: selector and declarations.
    languages: Vec<(String, String)>,
}

/// A custom property of the root.
#[derive(Debug, PartialEq, Eq)]
pub struct Token {
    /// Its name without the two hyphens.
    pub name: String,
    /// What it is by day; none for one that only the night has.
    pub day: Option<String>,
    /// What it is by night, where that differs.
    pub night: Option<String>,
}

/// Whether a page is dark on light or light on dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// Dark on light.
    Day,
    /// Light on dark.
    Night,
}

impl Tokens {
    /// The tokens that styles declare.
    pub fn read(styles: &str) -> Self {
        let mut tokens = Self::default();
        for (prelude, body) in blocks(styles) {
            if prelude == ":root" {
                tokens.declare(body, Light::Day);
            } else if prelude.starts_with("@media") && is_dark(&prelude) {
                let roots = blocks(body).into_iter().filter(|(prelude, _)| prelude == ":root");
                roots.for_each(|(_, body)| tokens.declare(body, Light::Night));
            } else if prelude.split(',').all(|one| one.trim().starts_with(":root:lang(")) {
                tokens.languages.push((prelude, body.trim().to_owned()));
            }
        }
        tokens
    }

    fn declare(&mut self, body: &str, light: Light) {
        for (name, value) in declarations(body) {
            let known = self.all.iter().position(|token| token.name == name);
            let at = known.unwrap_or_else(|| {
                self.all.push(Token { name: name.to_owned(), day: None, night: None });
                self.all.len() - 1
            });
            let token = &mut self.all[at];
            let side = if light == Light::Day { &mut token.day } else { &mut token.night };
            *side = Some(value.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }

    /// What a token is at a time, as it is written.
    pub fn value(&self, name: &str, light: Light) -> Option<&str> {
        let token = self.all.iter().find(|token| token.name == name)?;
        let own = if light == Light::Night { token.night.as_deref() } else { None };
        own.or(token.day.as_deref())
    }

    /// The colour that a token is at a time, also by way of another; none of what is no opaque colour.
    pub fn colour(&self, name: &str, light: Light) -> Option<Colour> {
        let mut value = self.value(name, light)?;
        for _ in 0..DEPTH {
            match value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')')) {
                Some(other) => value = self.value(other, light)?,
                None => return value.parse().ok(),
            }
        }
        None
    }

    /// Whether a token is a colour or means one.
    pub fn is_colour(&self, token: &Token) -> bool {
        let values = [token.day.as_deref(), token.night.as_deref()];
        let is_hex = |value: &str| value.starts_with('#');
        values.into_iter().flatten().any(is_hex)
            || [Light::Day, Light::Night].iter().any(|light| self.colour(&token.name, *light).is_some())
    }

    /// Classes for a page that shows the tokens: `by-day` and `by-night` hold their colours whatever the reader's
    /// machine asks for, `set-in` has the sizes of the language of its words, and `token-<name>` gives `--shown`.
    pub fn classes(&self) -> String {
        let mut css = String::new();
        for (class, scheme, light) in [("by-day", "light", Light::Day), ("by-night", "dark", Light::Night)] {
            let _ = write!(css, ".{class}{{color-scheme:{scheme}");
            for token in self.all.iter().filter(|token| self.is_colour(token)) {
                let value = self.value(&token.name, light).unwrap_or("initial");
                let _ = write!(css, ";--{}:{value}", token.name);
            }
            css += "}\n";
        }
        css += ".set-in{";
        for token in self.all.iter().filter(|token| !self.is_colour(token)) {
            if let Some(day) = token.day.as_deref().filter(|day| !day.contains("url(")) {
                let _ = write!(css, "--{}:{day};", token.name);
            }
        }
        css += "}\n";
        for (selector, body) in &self.languages {
            let _ = writeln!(css, "{}{{{body}}}", selector.replace(":root", ".set-in"));
        }
        for token in &self.all {
            let _ = writeln!(css, ".token-{0}{{--shown:var(--{0})}}", token.name);
        }
        css
    }
}

fn is_dark(prelude: &str) -> bool {
    prelude.chars().filter(|c| !c.is_whitespace()).collect::<String>().contains("(prefers-color-scheme:dark)")
}

/// The outermost blocks of a style sheet: what stands before each, and what it holds.
fn blocks(css: &str) -> Vec<(String, &str)> {
    let (mut found, mut open, mut depth, mut from) = (Vec::new(), None, 0_usize, 0);
    for (at, c) in outside(css) {
        match c {
            '{' => {
                if depth == 0 {
                    open = Some((prelude(&css[from..at]), at + 1));
                }
                depth += 1;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    found.extend(open.take().map(|(prelude, start)| (prelude, &css[start..at])));
                    from = at + 1;
                }
            }
            ';' if depth == 0 => from = at + 1,
            _ => {}
        }
    }
    found
}

/// What stands before a block, in one line and without comments.
fn prelude(text: &str) -> String {
    let shown: String = outside(text).map(|(_, c)| c).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The custom properties that a block declares.
fn declarations(body: &str) -> Vec<(&str, &str)> {
    let (mut found, mut from, mut depth) = (Vec::new(), 0, 0_usize);
    let ends = outside(body).filter_map(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (c == ';' && depth == 0).then_some(at)
    });
    for end in ends.collect::<Vec<_>>().into_iter().chain([body.len()]) {
        let declared = body[from..end].rsplit_once("*/").map_or(&body[from..end], |(_, rest)| rest);
        from = (end + 1).min(body.len());
        if let Some((name, value)) = declared.trim().strip_prefix("--").and_then(|text| text.split_once(':'))
        {
            found.push((name.trim(), value.trim()));
        }
    }
    found
}

/// The characters of a style sheet that stand in no comment and no string, with their places.
fn outside(css: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let (mut quote, mut is_comment, mut before) = (None, false, ' ');
    css.char_indices().filter(move |(at, c)| {
        let last = std::mem::replace(&mut before, *c);
        if is_comment {
            is_comment = !(last == '*' && *c == '/');
            return false;
        }
        if let Some(end) = quote {
            quote = if *c == end && last != '\\' { None } else { quote };
            return false;
        }
        match c {
            '"' | '\'' => quote = Some(*c),
            '/' if css[*at..].starts_with("/*") => {
                is_comment = true;
                before = ' ';
            }
            _ => return true,
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const STYLES: &str = "/* Cổng; { } */\n:root {\n  /* by day; */ --paper: #fbfaf6;\n  --tint: var(--paper);\n  \
        --mask: url(\"data:image/svg+xml,<svg a='{;}'/>\"); --title: calc(var(--scale) *\n  2rem);\n}\n\
        .card { --paper: #000000; }\n:root:lang(ja),\n:root:lang(ko) { --leading: 1.8; }\n\
        @media (prefers-color-scheme: dark) {\n  :root { --paper: #0c1920; --band: var(--paper) }\n  .card { color: red }\n}\n";

    #[test]
    fn tokens_are_what_the_root_declares_by_day_and_by_night() {
        let tokens = Tokens::read(STYLES);
        let by_day = tokens.all.iter().filter_map(|token| Some((token.name.as_str(), token.day.as_deref()?)));
        assert_eq!(
            by_day.collect::<BTreeMap<_, _>>(),
            [
                ("mask", "url(\"data:image/svg+xml,<svg a='{;}'/>\")"),
                ("paper", "#fbfaf6"),
                ("tint", "var(--paper)"),
                ("title", "calc(var(--scale) * 2rem)"),
            ]
            .into()
        );
        assert_eq!(tokens.colour("tint", Light::Day), "#fbfaf6".parse().ok());
        assert_eq!(tokens.colour("tint", Light::Night), "#0c1920".parse().ok());
        assert_eq!(tokens.colour("band", Light::Day), None, "only the night has it");
        assert_eq!(tokens.colour("title", Light::Day), None);
    }

    #[test]
    fn the_classes_hold_the_colours_of_both_lights_and_the_sizes_of_languages() {
        let classes = Tokens::read(STYLES).classes();
        assert!(
            classes
                .contains(".by-day{color-scheme:light;--paper:#fbfaf6;--tint:var(--paper);--band:initial}")
        );
        assert!(classes.contains(
            ".by-night{color-scheme:dark;--paper:#0c1920;--tint:var(--paper);--band:var(--paper)}"
        ));
        assert!(classes.contains(".set-in:lang(ja), .set-in:lang(ko){--leading: 1.8;}"), "{classes}");
        assert!(classes.contains(".token-title{--shown:var(--title)}"));
        assert!(!classes.contains("url("), "{classes}");
    }

    #[test]
    fn tokens_that_mean_each_other_in_a_circle_are_no_colour() {
        let tokens = Tokens::read(":root{--a:var(--b);--b:var(--a)}");
        assert_eq!(tokens.colour("a", Light::Day), None);
    }
}
