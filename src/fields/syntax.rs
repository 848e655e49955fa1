//! What a fault in TOML comes from, so that it can be said in any language.

/// What the parser begins its message with, and the kind that messages tell apart.
const KINDS: [(&str, &str); 19] = [
    ("duplicate key", "twice"),
    ("invalid basic string", "quote-open"),
    ("invalid literal string", "quote-open"),
    ("invalid multi-line", "quote-open"),
    ("missing escaped value", "backslash"),
    ("too few unicode value digits", "backslash"),
    ("missing value", "value-missing"),
    ("string values must be quoted", "quotes-missing"),
    ("key with no value", "equals-missing"),
    ("missing assignment", "equals-missing"),
    ("invalid date", "date"),
    ("invalid time", "date"),
    ("invalid unquoted key", "key"),
    ("unquoted keys cannot be empty", "key"),
    ("unclosed", "bracket-open"),
    ("missing comma", "comma-missing"),
    ("unexpected key or value", "too-much"),
    ("unexpected content", "too-much"),
    ("invalid boolean", "boolean"),
];

/// The kind of a fault, by what the parser says of it and by the text from there on.
pub(super) fn kind(why: &str, from_there: &str) -> &'static str {
    let kind = KINDS.iter().find(|(start, _)| why.starts_with(start)).map_or("other", |(_, kind)| kind);
    match (kind, from_there.trim_start_matches([' ', '\t']).chars().next()) {
        ("quotes-missing", Some('“' | '”' | '„' | '‟' | '‘' | '’' | '«' | '»' | '「' | '『' | '＂')) => {
            "quotes-typeset"
        }
        ("quotes-missing", None | Some('\n' | '#')) => "value-missing",
        (kind, _) => kind,
    }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::*;

    fn kind_in(text: &str) -> &'static str {
        let (_, errors) = DeTable::parse_recoverable(text);
        let error = errors.first().expect("the text is wrong");
        let at = error.span().map_or(0, |span| span.start);
        kind(error.message(), &text[at.min(text.len())..])
    }

    #[test]
    fn faults_are_told_apart() {
        let cases = [
            ("a = 1\na = 2\n", "twice"),
            ("a = \"b\n", "quote-open"),
            ("a = 'b\n", "quote-open"),
            ("a = \"C:\\bia\\qua\"\n", "backslash"),
            ("a = \n", "value-missing"),
            ("a = # b\n", "value-missing"),
            ("a = b c\n", "quotes-missing"),
            ("a = “b”\n", "quotes-typeset"),
            ("a = 「b」\n", "quotes-typeset"),
            ("a \"b\"\n", "equals-missing"),
            ("a = 2026-13-45\n", "date"),
            ("tiêu-đề = \"b\"\n", "key"),
            (" = 3\n", "key"),
            ("[a\n", "bracket-open"),
            ("a = [1\n", "bracket-open"),
            ("a = [\"b\" \"c\"]\n", "comma-missing"),
            ("a = \"b\" \"c\"\n", "too-much"),
            ("a = truee\n", "boolean"),
            ("a = 01\n", "other"),
        ];
        for (text, kind) in cases {
            assert_eq!(kind_in(text), kind, "{text}");
        }
    }
}
