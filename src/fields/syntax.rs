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

/// The kind of a fault at a byte of a text, by what the parser says of it and by what the line looks like.
pub(super) fn kind(why: &str, text: &str, at: usize) -> &'static str {
    let kind = KINDS.iter().find(|(start, _)| why.starts_with(start)).map_or("other", |(_, kind)| kind);
    let line = line_at(text, at);
    let (key, value) = line.split_once('=').map_or((line, ""), |(key, value)| (key, value.trim()));
    let is_quoted = value.starts_with(['"', '\'']);
    match kind {
        "equals-missing" | "key" if is_with_colon(key) => "colon",
        "equals-missing" | "key" if line.contains('=') && !key.is_ascii() => "key",
        "key" | "bracket-open" if is_name_of_table(line) && line.starts_with("[languages.") => {
            "table-language"
        }
        "key" | "bracket-open" if is_name_of_table(line) => "table-name",
        "twice" if line.starts_with('[') && !line.starts_with("[[") => "table-twice",
        _ if is_boolean_word(value) => "boolean-word",
        "date" | "too-much" if is_short_time(value) => "time-short",
        "date" if is_month_last(value) => "date-swapped",
        "quotes-missing" if value.starts_with(TYPESET) => "quotes-typeset",
        "quotes-missing" if value.is_empty() || value.starts_with('#') => "value-missing",
        "too-much" if is_quoted => "quotes-inside",
        "date" | "quotes-missing" | "too-much" | "other" if is_foreign_date(value) => "date-form",
        kind => kind,
    }
}

/// Quotation marks as they are printed.
const TYPESET: [char; 11] = ['“', '”', '„', '‟', '‘', '’', '«', '»', '「', '『', '＂'];

/// The line that holds a byte.
fn line_at(text: &str, at: usize) -> &str {
    text.get(line_start(text, at)..).and_then(|rest| rest.lines().next()).unwrap_or_default()
}

/// The first byte of the line that holds a byte.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text.get(..at.min(text.len())).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}

/// Whether a key is followed by a colon, as in YAML.
fn is_with_colon(line: &str) -> bool {
    let is_of_key = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ' | '"');
    line.trim_start_matches(is_of_key).starts_with(':')
}

/// Whether a line begins a table whose name has letters with marks or spaces: `[Phạm Văn D]`.
fn is_name_of_table(line: &str) -> bool {
    let name = line.trim().strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let name = name.map(|name| name.trim_start_matches('[').trim_end_matches(']').trim());
    name.is_some_and(|name| {
        !name.is_empty() && !name.contains('"') && (name.contains(' ') || !name.is_ascii())
    })
}

/// Whether a value says yes or no in words that TOML does not know.
fn is_boolean_word(value: &str) -> bool {
    const WORDS: [&str; 10] = ["yes", "no", "true", "false", "on", "off", "có", "không", "đúng", "sai"];
    let word = value.split_whitespace().next().unwrap_or_default();
    !matches!(word, "true" | "false") && WORDS.contains(&word.to_lowercase().as_str())
}

/// Whether a day is followed by an hour of one digit, or by one that is not parted by a colon: `8:00`, `08h00`.
fn is_short_time(value: &str) -> bool {
    let Some((day, time)) = value.split_once([' ', 'T']) else { return false };
    let digits = time.bytes().take_while(u8::is_ascii_digit).count();
    let mark = time[digits..].chars().next();
    day.parse::<toml::value::Datetime>().is_ok()
        && matches!((digits, mark), (1, Some(':')) | (1 | 2, Some('h' | 'H' | 'g' | '.')))
}

/// Whether a day is written as year, day, month.
fn is_month_last(value: &str) -> bool {
    let mut parts = value.get(..10).unwrap_or_default().splitn(3, '-').map(|part| part.parse::<u8>().ok());
    let (_, day, month) = (parts.next(), parts.next().flatten(), parts.next().flatten());
    day.is_some_and(|day| (13..=31).contains(&day)) && month.is_some_and(|month| (1..=12).contains(&month))
}

/// Whether a value is a day in another form than year, month, day.
fn is_foreign_date(value: &str) -> bool {
    let parts: Vec<&str> = value.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, _, last] = parts[..] else { return false };
    let digits = |part: &str| if part.bytes().all(|byte| byte.is_ascii_digit()) { part.len() } else { 0 };
    let is_year_last = (1..=2).contains(&digits(first)) && digits(last) == 4;
    let is_short = parts.iter().all(|part| digits(part) > 0) && digits(first) == 4 && value.len() < 10;
    let is_slashed = digits(first) == 4 && digits(last) > 0 && value.contains(['/', '.']);
    is_year_last || is_short || is_slashed
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::*;

    fn kind_in(text: &str) -> &'static str {
        let (_, errors) = DeTable::parse_recoverable(text);
        let error = errors.first().expect("the text is wrong");
        let at = error.span().map_or(0, |span| span.start);
        kind(error.message(), text, at)
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
            ("a = 1 b = 2\n", "too-much"),
            ("a = \"b \"c\" d\"\n", "quotes-inside"),
            ("a = 'it's'\n", "quotes-inside"),
            ("a = 20/02/2026\n", "date-form"),
            ("a = 20-02-2026\n", "date-form"),
            ("a = 20.2.2026\n", "date-form"),
            ("a = 20 February 2026\n", "date-form"),
            ("a = 2026-2-20\n", "date-form"),
            ("a = 2026/02/20\n", "date-form"),
            ("a: \"b\"\n", "colon"),
            ("a : b\n", "colon"),
            ("a = truee\n", "boolean"),
            ("a = 01\n", "other"),
            ("draft = yes\n", "boolean-word"),
            ("[Phạm Văn D]\nname = 1\n", "table-name"),
            ("[pham van]\nname = 1\n", "table-name"),
            ("[Phạm]\nname = 1\n", "table-name"),
            ("[languages.Tiếng Việt]\n", "table-language"),
            ("draft = True # x\n", "boolean-word"),
            ("draft = không\n", "boolean-word"),
            ("publish = 2026-12-01 8:00\n", "time-short"),
            ("publish = 2026-12-01 8h30\n", "time-short"),
            ("publish = 2026-12-01T08h00\n", "time-short"),
            ("date = 2026-20-02\n", "date-swapped"),
            ("tiêu đề = \"b\"\n", "key"),
            ("[[a]]\nb = 1\n[a]\nb = 2\n", "table-twice"),
        ];
        for (text, kind) in cases {
            assert_eq!(kind_in(text), kind, "{text}");
        }
    }
}
