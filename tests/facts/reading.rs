//! Numbers, dates and marks of documents, read in the form of each language.

/// A number, a date or the mark of a document, as it stands in a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Item {
    /// The value, and the value before "million" and the like was taken into account.
    Number(f64, f64),
    /// Year, month, day; at least two of them.
    Date([Option<u32>; 3]),
    /// `1507/QĐ-TTg`.
    Code(String),
}

/// How numbers and dates are written.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Form {
    Vi,
    En,
    /// Chinese, Japanese, Korean.
    Cjk,
    /// `facts.csv`, and the `date` columns of the data.
    Fact,
}

const MONTHS: &str = "January February March April May June July August September October November December";

/// What stands between the two ends of a range.
const JOINTS: [&str; 7] = ["–", "-", "~", "〜", "至", "から", "부터 "];

/// The form of a language.
pub(crate) fn form_of(lang: &str) -> Form {
    match lang {
        "vi" => Form::Vi,
        "en" => Form::En,
        _ => Form::Cjk,
    }
}

/// The words of scale; a longer one before its own beginning.
fn scales(form: Form) -> &'static [(&'static str, f64)] {
    match form {
        Form::Vi => &[("nghìn tỷ", 1e12), ("nghìn", 1e3), ("triệu", 1e6), ("tỷ", 1e9)],
        Form::En | Form::Fact => &[("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12)],
        Form::Cjk => &[
            ("万亿", 1e12),
            ("万", 1e4),
            ("亿", 1e8),
            ("億", 1e8),
            ("兆", 1e12),
            ("만", 1e4),
            ("억", 1e8),
            ("조", 1e12),
        ],
    }
}

/// The digits at the start, and what follows them.
fn digits(s: &str) -> Option<(u32, &str)> {
    let end = s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len());
    Some((s[..end].parse().ok()?, &s[end..]))
}

/// Like [`digits`], when the number has at most `max` and is followed by no further digit.
fn part(s: &str, max: u32) -> Option<(u32, &str)> {
    digits(s).filter(|(n, _)| (1..=max).contains(n))
}

/// `1507/QĐ-TTg`, `202/2025/QH15`.
fn code(s: &str) -> Option<(Item, &str)> {
    let end = s.find(|c: char| !(c.is_ascii_alphanumeric() || "Đ/-".contains(c))).unwrap_or(s.len());
    let (first, rest) = s[..end].split_once('/')?;
    let last = rest.rsplit('/').next()?;
    let is_code = digits(first).is_some_and(|(_, r)| r.is_empty()) && last.starts_with(char::is_uppercase);
    is_code.then(|| (Item::Code(s[..end].into()), &s[end..]))
}

/// `2018-05-13`, `2018-05`.
fn iso_date(s: &str) -> Option<(Item, &str)> {
    let (y, rest) = part(s, 2100).filter(|(y, _)| *y > 1000)?;
    let two = |s: &str| s.len() >= 2 && s.as_bytes()[..2].iter().all(u8::is_ascii_digit);
    let month = rest.strip_prefix('-').filter(|r| two(r))?;
    let (m, rest) = part(month, 12)?;
    let day = rest.strip_prefix('-').filter(|r| two(r)).and_then(|r| part(r, 31));
    Some((Item::Date([Some(y), Some(m), day.map(|d| d.0)]), day.map_or(rest, |d| d.1)))
}

/// `13/5/2018`, `13/5`, `5/2018`.
fn slash_date(s: &str) -> Option<(Item, &str)> {
    let (first, rest) = part(s, 31)?;
    let (second, rest) = part(rest.strip_prefix('/')?, 2100)?;
    if second > 12 {
        return (second > 1000).then_some((Item::Date([Some(second), Some(first), None]), rest));
    }
    let year = rest.strip_prefix('/').and_then(|r| part(r, 2100));
    Some((Item::Date([year.map(|y| y.0), Some(second), Some(first)]), year.map_or(rest, |y| y.1)))
}

/// The month named at the start, in full or by its first three letters.
fn month(s: &str) -> Option<(u32, &str)> {
    let end = s.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(s.len());
    let at = MONTHS.split(' ').position(|m| m == &s[..end] || (end == 3 && m[..3] == s[..end]))?;
    Some((u32::try_from(at).ok()? + 1, &s[end..]))
}

/// `13 May 2018`, `13 May`, `May 2018`.
fn english_date(s: &str) -> Option<(Item, &str)> {
    let (day, rest) = match part(s, 31) {
        Some((d, rest)) => (Some(d), rest.strip_prefix([' ', '\u{a0}'])?),
        None => (None, s),
    };
    let (m, rest) = month(rest)?;
    let year = rest.strip_prefix(' ').and_then(|r| part(r, 2100)).filter(|(y, _)| *y > 1000);
    let known = day.is_some() || year.is_some();
    known.then(|| (Item::Date([year.map(|y| y.0), Some(m), day]), year.map_or(rest, |y| y.1)))
}

/// `2018年5月13日`, `5월 13일`, and `5月13` of `5月13〜15日`; a part alone is a number, not a date.
fn cjk_date(s: &str) -> Option<(Item, &str)> {
    let (mut date, mut rest) = ([None; 3], s);
    for (at, units) in [['年', '년'], ['月', '월'], ['日', '일']].into_iter().enumerate() {
        let Some((n, after)) = digits(rest.trim_start_matches(' ')) else { continue };
        let first_day = at == 2 && date[1].is_some() && JOINTS.iter().any(|j| after.starts_with(j));
        if let Some(after) = after.strip_prefix(units).or(first_day.then_some(after)) {
            (date[at], rest) = (Some(n), after);
        }
    }
    (date.iter().flatten().count() > 1).then_some((Item::Date(date), rest))
}

fn date(s: &str, form: Form) -> Option<(Item, &str)> {
    match form {
        Form::Vi => slash_date(s),
        Form::En => english_date(s).or_else(|| slash_date(s)),
        Form::Cjk => cjk_date(s),
        Form::Fact => iso_date(s).or_else(|| slash_date(s)),
    }
}

/// A number with its separators; one that is not in the form of the language is not a number (`NaN`).
fn plain(s: &str, form: Form) -> (f64, &str) {
    let (group, decimal) = if form == Form::Vi { ('.', ',') } else { (',', '.') };
    let mut end = 0;
    for (at, c) in s.char_indices() {
        let next = s[at + c.len_utf8()..].starts_with(|c: char| c.is_ascii_digit());
        if !(c.is_ascii_digit() || ((c == group || c == decimal) && next)) {
            break;
        }
        end = at + c.len_utf8();
    }
    let (whole, fraction) = s[..end].split_once(decimal).unwrap_or((&s[..end], "0"));
    let mut groups = whole.split(group);
    let first = groups.next().unwrap_or_default();
    let right = (first.len() <= 3 || !whole.contains(group)) && fraction != "000";
    let value = format!("{}.{fraction}", whole.replace(group, "")).parse().unwrap_or(f64::NAN);
    (if right && groups.all(|g| g.len() == 3) { value } else { f64::NAN }, &s[end..])
}

/// A number with its word of scale: `1,1 triệu`, `466万4,124`, `500多万`.
fn number(s: &str, form: Form) -> (Item, &str) {
    let (mantissa, mut rest) = plain(s, form);
    let (mut total, mut value) = (0.0, mantissa);
    loop {
        let word = rest.trim_start_matches([' ', '\u{a0}', '多']);
        let Some((name, factor)) = scales(form).iter().find(|(name, _)| word.starts_with(name)) else {
            return (Item::Number(total + value, mantissa), rest);
        };
        total += value * factor;
        rest = &word[name.len()..];
        let more = rest.strip_prefix(' ').unwrap_or(rest);
        if form != Form::Cjk || !more.starts_with(|c: char| c.is_ascii_digit()) || cjk_date(more).is_some() {
            return (Item::Number(total, mantissa), rest);
        }
        (value, rest) = plain(more, form);
    }
}

/// A letter alone before a digit makes a name: T2, K15, S36.
fn in_a_name(before: &str) -> bool {
    let mut back = before.chars().rev();
    back.next().is_some_and(|c| c.is_ascii_alphabetic())
        && !back.next().is_some_and(|c| c.is_ascii_alphabetic())
}

/// Every item of a text, with the words in which it stands there.
pub(crate) fn items(text: &str, form: Form) -> Vec<(Item, String)> {
    let mut found: Vec<(Item, String)> = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let (s, before) = (&text[at..], &text[..at]);
        let named_month =
            form == Form::En && c.is_ascii_uppercase() && !before.ends_with(char::is_alphabetic);
        let read = match c {
            '0'..='9' if in_a_name(before) => {
                at += s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len());
                continue;
            }
            '0'..='9' => code(s).or_else(|| date(s, form)).or_else(|| Some(number(s, form))),
            _ if named_month => english_date(s),
            _ => None,
        };
        at += read.as_ref().map_or(c.len_utf8(), |(_, rest)| s.len() - rest.len());
        let Some((item, rest)) = read else { continue };
        let (mut item, raw) = (item, s[..s.len() - rest.len()].to_owned());
        if let Some(last) = found.last_mut() {
            range(last, before, &mut item, rest);
        }
        found.push((item, raw));
    }
    found
}

/// In `15–18/7/2025` and `7月15日至18日` both days have the same month and year.
fn range((first, raw): &mut (Item, String), before: &str, second: &mut Item, after: &str) {
    if !JOINTS.iter().any(|j| before.strip_suffix(j).is_some_and(|b| b.ends_with(raw.as_str()))) {
        return;
    }
    match (&*first, &*second) {
        (Item::Number(..), Item::Date([y, m, Some(_)])) => {
            *first = Item::Date([*y, *m, raw.parse().ok()]);
        }
        // "3日間" is how long, not until when.
        (Item::Date([y, m, Some(_)]), Item::Number(day, _))
            if after.starts_with(['日', '일']) && !after.starts_with("日間") =>
        {
            *second = Item::Date([*y, *m, format!("{day}").parse().ok()]);
        }
        _ => {}
    }
}

#[test]
fn numbers_and_dates_are_read_in_the_form_of_each_language() {
    let n = |value: f64, mantissa: f64| Item::Number(value, mantissa);
    let read = |text: &str, form| items(text, form).into_iter().map(|(item, _)| item).collect::<Vec<_>>();
    assert_eq!(read("vốn 6,94 nghìn tỷ", Form::Vi), [n(6.94e12, 6.94)]);
    assert_eq!(read("4.664.124 người, T2", Form::Vi), [n(4_664_124.0, 4_664_124.0)]);
    for (text, form) in [("7.1 triệu", Form::Vi), ("14.000 TEU", Form::En), ("5,69 million", Form::En)] {
        assert!(matches!(read(text, form)[..], [Item::Number(v, _)] if v.is_nan()), "{text}");
    }
    assert_eq!(read("466万4,124人", Form::Cjk), [n(4_664_124.0, 466.0)]);
    assert_eq!(read("500多万", Form::Cjk), [n(5e6, 500.0)]);
    assert_eq!(read("20조 3,231억 동", Form::Cjk), [n(20_323_100_000_000.0, 20.0)]);
    let day = |y: Option<u32>, m, d| Item::Date([y, Some(m), d]);
    assert_eq!(read("15–18/7/2025", Form::Vi), [15, 18].map(|d| day(Some(2025), 7, Some(d))));
    assert_eq!(read("25–27 March", Form::En), [25, 27].map(|d| day(None, 3, Some(d))));
    assert_eq!(read("in May 2018", Form::En), [day(Some(2018), 5, None)]);
    assert_eq!(read("2025年7月1日", Form::Cjk), [day(Some(2025), 7, Some(1))]);
    assert_eq!(read("2025年7月15日至18日", Form::Cjk), [15, 18].map(|d| day(Some(2025), 7, Some(d))));
    assert_eq!(read("3월 25~27일", Form::Cjk), [25, 27].map(|d| day(None, 3, Some(d))));
    assert_eq!(read("2025년 7월에", Form::Cjk), [day(Some(2025), 7, None)]);
    assert_eq!(read("202/2025/QH15号", Form::Cjk), [Item::Code("202/2025/QH15".into())]);
    assert_eq!(read("160km/h", Form::Cjk), [n(160.0, 160.0)]);
}
