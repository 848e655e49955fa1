//! Whole languages loaded from small catalogues.

use super::*;
use crate::names::{Date, FilePath, PartialDate};
use crate::problem::Problem;

const VI: &str = "
language-name = Tiếng Việt
stories = { $n ->
   *[other] { $n } bài
}
updated = Cập nhật { $date }
search = Tìm
    .placeholder = Tìm trong { -site }
-site = Hải Đăng
date-long = ngày { $day } tháng { $month } năm { $year }
date-full = { $weekday }, ngày { $day2 }/{ $month2 }/{ $year }
date-month = tháng { $month } năm { $year }
date-year = năm { $year }
only-vietnamese = Chỉ có ở đây
";

const EN: &str = "
language-name = English
stories = { $n ->
    [0] no stories
    [one] one story
   *[other] { $n } stories
}
updated = Updated { DATETIME($date, dateStyle: \"full\") }
search = Search
    .placeholder = Search { -site }
-site = Hải Đăng
";

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag of these tests")
}

fn source(path: &str, text: &str) -> Source {
    Source::new(FilePath::new(path), text)
}

/// Loads languages, each falling back to the first, from files named `<folder>/<lang>.ftl`.
fn load(tags: &[&str], files: &[(&str, &str)]) -> Noted<Languages> {
    let setups: Vec<Setup> = tags
        .iter()
        .map(|tag| Setup { lang: lang(tag), fallback: vec![lang(tags[0])], format: None, pseudo: None })
        .collect();
    let sources: Vec<Source> = files.iter().map(|(path, text)| source(path, text)).collect();
    let tag = |source: &Source| source.path.name().trim_end_matches(".ftl").to_owned();
    let catalogues: Vec<_> =
        sources.iter().map(|source| CatalogueSource { lang: lang(&tag(source)), source }).collect();
    Languages::load(&setups, &catalogues)
}

fn good(tags: &[&str], files: &[(&str, &str)]) -> Languages {
    let noted = load(tags, files);
    assert!(noted.notes.is_empty(), "{:?}", noted.notes);
    noted.value
}

fn speak<'l>(languages: &'l Languages, tag: &str) -> &'l Language {
    languages.get(&lang(tag)).expect("a language of the test")
}

/// What is wrong with one file, as `line:column-line:column code argument…`.
fn problems(tag: &str, text: &str) -> Vec<String> {
    let path = format!("i18n/{tag}.ftl");
    let noted = load(&[tag], &[(&path, text)]);
    let file = source(&path, text);
    let show = |diagnostic: crate::problem::Diagnostic| {
        let span =
            diagnostic.place.and_then(|place| place.span).expect("every problem of a catalogue has a span");
        let (start, end) = (file.line_column(span.start), file.line_column(span.end));
        let arguments: Vec<String> = match &diagnostic.problem {
            Problem::MessageSyntax { why, .. } => vec![why.clone()],
            Problem::MessageTwice { id } => vec![id.clone()],
            Problem::MessageFailed { id, kind, name, .. } => vec![id.clone(), format!("{kind} {name}")],
            Problem::MessageReferenceMissing { id, reference, .. } => vec![id.clone(), reference.clone()],
            Problem::PluralMistaken { id, number, chosen, wanted, .. } => {
                vec![id.clone(), number.to_string(), chosen.clone(), wanted.clone()]
            }
            Problem::PluralVariantUnknown { id, variant, .. } => vec![id.clone(), variant.clone()],
            Problem::PluralVariantMissing { id, variants, .. } => vec![id.clone(), variants.clone()],
            other => vec![format!("{other:?}")],
        };
        let code = diagnostic.problem.code();
        let near = diagnostic.near.map(|near| format!(" (near {near})")).unwrap_or_default();
        format!("{}:{}-{}:{} {code}: {}{near}", start.0, start.1, end.0, end.1, arguments.join(", "))
    };
    noted.notes.into_sorted().into_iter().map(show).collect()
}

const APEC: Date = Date { year: 2027, month: 11, day: 9 };

#[test]
fn a_language_says_its_own_words() {
    let languages = good(&["vi", "en"], &[("i18n/vi.ftl", VI), ("i18n/en.ftl", EN)]);
    let vi = speak(&languages, "vi");
    let wording = vi.say("stories", &[("n", 1234_usize.into())]);
    assert_eq!(wording, Wording { text: "1.234 bài".into(), lang: lang("vi"), faults: vec![], found: true });
    assert_eq!(vi.say("search.placeholder", &[]).text, "Tìm trong Hải Đăng");
    let en = speak(&languages, "en");
    for (n, text) in [(0, "no stories"), (1, "one story"), (1234, "1,234 stories")] {
        assert_eq!(en.say("stories", &[("n", (n as usize).into())]).text, text);
    }
}

#[test]
fn missing_words_fall_back_and_say_so() {
    let languages = good(&["vi", "en"], &[("i18n/vi.ftl", VI), ("i18n/en.ftl", EN)]);
    let wording = speak(&languages, "en").say("only-vietnamese", &[]);
    assert_eq!((wording.text.as_str(), wording.lang.as_str(), wording.found), ("Chỉ có ở đây", "vi", true));
    for id in ["nowhere", "search.nothing", "site", "-site", "", ".", "a.b.c", "NUMBER"] {
        let wording = speak(&languages, "en").say(id, &[]);
        assert_eq!((wording.text.as_str(), wording.lang.as_str(), wording.found), (id, "en", false));
        assert!(!speak(&languages, "en").has(id));
    }
    assert!(
        speak(&languages, "en").has("only-vietnamese") && !speak(&languages, "en").has_own("only-vietnamese")
    );
}

#[test]
fn what_a_language_lacks_is_listed() {
    let languages = good(
        &["vi", "en", "ja"],
        &[
            ("i18n/vi.ftl", VI),
            ("i18n/en.ftl", EN),
            ("i18n/ja.ftl", "language-name = 日本語\nextra = 余分\n"),
        ],
    );
    assert_eq!(languages.missing(&lang("vi"), |_| true), ["extra"]);
    assert_eq!(languages.missing(&lang("en"), |_| true), ["extra", "only-vietnamese"]);
    assert_eq!(
        languages.missing(&lang("ja"), |_| true),
        ["only-vietnamese", "search", "search.placeholder", "stories", "updated"]
    );
    assert!(languages.missing(&lang("ko"), |_| true).is_empty());
}

#[test]
fn the_site_overrides_the_theme_message_by_message() {
    let languages = good(
        &["vi"],
        &[
            ("themes/a/vi.ftl", "a = Một\nb = Hai { -c }\n-c = cũ\n"),
            ("i18n/vi.ftl", "a = Của mình\n-c = mới\n"),
        ],
    );
    let vi = speak(&languages, "vi");
    assert_eq!((vi.say("a", &[]).text, vi.say("b", &[]).text), ("Của mình".to_owned(), "Hai mới".to_owned()));
}

#[test]
fn vietnamese_dates_follow_the_house_style() {
    let languages = good(&["vi", "en"], &[("i18n/vi.ftl", VI), ("i18n/en.ftl", EN)]);
    let vi = speak(&languages, "vi");
    assert_eq!(vi.date(APEC), "ngày 9 tháng 11 năm 2027");
    assert_eq!(vi.date_with_weekday(APEC), "Thứ Ba, ngày 09/11/2027");
    assert_eq!(vi.month(2027, 11), "tháng 11 năm 2027");
    for (typed, vietnamese, english) in [
        ("2027", "năm 2027", "2027"),
        ("2027-11", "tháng 11 năm 2027", "November 2027"),
        ("2027-11-09", "ngày 9 tháng 11 năm 2027", "November 9, 2027"),
    ] {
        let date: PartialDate = typed.parse().expect("a date of this table");
        assert_eq!(vi.partial_date(date), vietnamese);
        assert_eq!(speak(&languages, "en").partial_date(date), english);
    }
    assert_eq!(vi.month(2027, 13), "2027-13");
    assert_eq!(vi.say("updated", &[("date", APEC.into())]).text, "Cập nhật ngày 9 tháng 11 năm 2027");
    let updated = speak(&languages, "en").say("updated", &[("date", APEC.into())]);
    assert_eq!(updated.text, "Updated Tuesday, November 9, 2027");
}

#[test]
fn the_formatting_locale_is_apart_from_the_language() {
    let setup = Setup { lang: lang("en"), fallback: vec![], format: Some(lang("en-GB")), pseudo: None };
    let languages = Languages::load(&[setup], &[]).value;
    assert_eq!(speak(&languages, "en").date(APEC), "9 November 2027");
    assert_eq!(speak(&languages, "en").list(&["A", "B", "C"].map(String::from)), "A, B and C");
}

#[test]
fn numbers_in_messages_keep_their_digits() {
    let text = "
share = { $n } %
rounded = { NUMBER($n, maximumFractionDigits: 1) }
year = { NUMBER($n, useGrouping: \"false\") }
padded = { NUMBER($n, minimumFractionDigits: 999999999999, minimumIntegerDigits: 999999999999) }
significant = { NUMBER($n, maximumSignificantDigits: 2) }
";
    let languages = good(&["vi"], &[("i18n/vi.ftl", text)]);
    let say = |id: &str, typed: &str| {
        let number: Number = typed.parse().expect("a number of this test");
        let wording = speak(&languages, "vi").say(id, &[("n", (&number).into())]);
        assert_eq!(wording.faults, Vec::<Fault>::new());
        wording.text
    };
    assert_eq!(say("share", "7.10"), "7,10 %");
    assert_eq!(say("share", "-1234567.50"), "-1.234.567,50 %");
    assert_eq!(say("share", "98765432109876543210.010"), "98.765.432.109.876.543.210,010 %");
    assert_eq!(say("share", "1.00000000000000000000"), "1,00000000000000000000 %");
    assert_eq!(say("rounded", "7.16"), "7,2");
    assert_eq!(say("rounded", "98765432109876543210.16"), "98.765.432.109.876.543.210,2");
    assert_eq!(say("year", "2027"), "2027");
    assert_eq!(say("significant", "123456"), "120.000");
    assert_eq!(say("padded", "1").len(), "000.000.000.000.000.001,000000000000000000".len());
    let float = |n: f64| speak(&languages, "vi").say("share", &[("n", n.into())]).text;
    assert_eq!((float(0.5), float(1e21)), ("0,5 %".into(), "1.000.000.000.000.000.000.000 %".into()));
    assert_eq!((float(f64::NAN), float(f64::INFINITY)), ("NaN %".into(), "inf %".into()));
}

#[test]
fn a_function_given_the_wrong_thing_says_so() {
    let text = "a = { NUMBER($n) } { DATETIME($n) } { DATETIME($d, dateStyle: \"short\") } { PLURAL(\"x\") ->\n   *[other] x\n }\n";
    let languages = good(&["vi"], &[("i18n/vi.ftl", text)]);
    let wording = speak(&languages, "vi").say("a", &[("n", "mười".into()), ("d", APEC.into())]);
    assert_eq!(wording.text, "{NUMBER()} {DATETIME()} {DATETIME()} x");
    assert_eq!(
        wording.faults,
        ["NUMBER()", "DATETIME()", "DATETIME()"].map(|name| Fault::Argument(name.to_owned()))
    );
}

#[test]
fn plural_gives_the_category_of_icu() {
    let text = "
days = { PLURAL($n) ->
    [zero] صفر
    [one] واحد
    [two] اثنان
    [few] قليل
    [many] كثير
   *[other] غير ذلك
}
";
    let languages = good(&["ar"], &[("i18n/ar.ftl", text)]);
    for (n, text) in
        [("0", "صفر"), ("1", "واحد"), ("2", "اثنان"), ("103", "قليل"), ("1234", "كثير"), ("100", "غير ذلك")]
    {
        let number: Number = n.parse().expect("a number of this table");
        assert_eq!(speak(&languages, "ar").say("days", &[("n", (&number).into())]).text, text);
        assert_eq!(speak(&languages, "ar").say("days", &[("n", number.to_f64().into())]).text, text);
    }
    let huge: Number = "100000000000000000000000000000000000011".parse().expect("a long number");
    assert_eq!(speak(&languages, "ar").say("days", &[("n", (&huge).into())]).text, "كثير");
}

#[test]
fn a_plural_that_fluent_gets_wrong_is_reported() {
    let select = |variants: &str| format!("days = {{ $n ->\n{variants}\n   *[other] x\n }}\n");
    assert_eq!(problems("vi", &select("")), [] as [&str; 0]);
    assert_eq!(problems("en", &select("    [0] none\n    [one] one")), [] as [&str; 0]);
    assert_eq!(problems("fr", &select("    [one] un")), [] as [&str; 0]);
    assert_eq!(
        problems("fr", &select("    [one] un\n    [many] mille")),
        ["1:11-1:12 plural-mistaken: days, 1000000, other, many"]
    );
    assert_eq!(
        problems("fr", &select("    [many] mille")),
        ["1:11-1:12 plural-mistaken: days, 1000000, other, many"]
    );
    assert_eq!(problems("ar", &select("    [few] ق")), ["1:11-1:12 plural-mistaken: days, 103, other, few"]);
    let place = "place = { NUMBER($n, type: \"ordinal\") ->\n    [1] first\n    [one] { $n }st\n   *[other] { $n }th\n }\n";
    assert_eq!(problems("en", place), ["1:11-1:17 plural-mistaken: place, 1, one, 1"]);
    let inner = "a =\n    .title = { $x ->\n   *[other] { $n ->\n    [many] mille\n   *[other] x\n }\n }\n";
    assert_eq!(
        problems("fr", inner),
        ["2:17-2:18 plural-variant-missing: a, [one]", "3:16-3:17 plural-mistaken: a, 1000000, other, many",]
    );
}

#[test]
fn forms_that_a_language_lacks_or_misses_are_reported() {
    let select = |variants: &str| format!("days = {{ $n ->\n{variants}\n   *[other] x\n }}\n");
    assert_eq!(problems("vi", &select("    [one] một")), ["2:6-2:9 plural-variant-unknown: days, one"]);
    assert_eq!(problems("ja", &select("    [few] 数日")), ["2:6-2:9 plural-variant-unknown: days, few"]);
    assert_eq!(problems("vi", &select("    [1] một")), [] as [&str; 0]);
    assert_eq!(problems("en", &select("")), ["1:11-1:12 plural-variant-missing: days, [one]"]);
    assert_eq!(problems("en", &select("    [1] a day")), [] as [&str; 0]);
    assert_eq!(problems("en", &select("    [mutton] a sheep")), [] as [&str; 0]);
    assert_eq!(
        problems("ru", &select("    [one] день").replace("$n ->", "PLURAL($n) ->")),
        ["1:10-1:16 plural-variant-missing: days, [few] [many]"]
    );
    let icu = "days = { PLURAL($n) ->\n    [one] jour\n    [many] de jours\n   *[other] jours\n }\n";
    assert_eq!(problems("fr", icu), [] as [&str; 0]);
    assert_eq!(
        problems("vi", "days = { PLURAL($n) ->\n    [one] một\n   *[other] x\n }\n"),
        ["2:6-2:9 plural-variant-unknown: days, one"]
    );
}

/// What is wrong with several catalogues beside each other, as `file line:column code`.
fn differences(files: &[(&str, &str)]) -> Vec<String> {
    let paths: Vec<String> = files.iter().map(|(tag, _)| format!("i18n/{tag}.ftl")).collect();
    let named: Vec<(&str, &str)> =
        paths.iter().zip(files).map(|(path, (_, text))| (path.as_str(), *text)).collect();
    let tags: Vec<&str> = files.iter().map(|(tag, _)| *tag).collect();
    let show = |diagnostic: &crate::problem::Diagnostic| {
        let place = diagnostic.place.clone().expect("a place");
        let (_, text) = named.iter().find(|(path, _)| *path == place.path.as_str()).expect("a file");
        let (line, column) = source(place.path.as_str(), text).line_column(place.span.expect("a span").start);
        let near = diagnostic.near.as_ref().map(|near| format!(" (near {near})")).unwrap_or_default();
        format!("{} {line}:{column} {}{near}", place.path.name(), diagnostic.problem.code())
    };
    load(&tags, &named).notes.into_sorted().iter().map(show).collect()
}

#[test]
fn values_that_languages_do_not_share_are_reported() {
    assert_eq!(
        differences(&[
            ("vi", "a = { $ten } lúc { $gio }\n    .b = { $ben }\n"),
            ("en", "a = { $tenn }\n    .b = Berth\n"),
            ("ja", "a = { $gio }に{ $ten }\n    .b = { $ben }\n"),
        ]),
        [
            "en.ftl 1:1 message-variable-missing",
            "en.ftl 1:1 message-variable-missing",
            "en.ftl 1:8 message-variable-unknown (near $ten)",
            "en.ftl 2:6 message-variable-missing",
        ]
    );
}

#[test]
fn a_value_may_be_asked_for_by_another_message() {
    let vi = "a = { b } ở đây\nb = { $n } bài\n";
    assert_eq!(differences(&[("vi", vi), ("en", "a = Here: { $n }\nb = { $n } items\n")]), [] as [&str; 0]);
    // What the other message gets wrong is said of it alone.
    let wrong = "a = { b } here\nb = items\n";
    assert_eq!(differences(&[("vi", vi), ("en", wrong)]), ["en.ftl 2:1 message-variable-missing"]);
    let alone = "a = here\nb = { $n } items\n";
    assert_eq!(differences(&[("vi", vi), ("en", alone)]), ["en.ftl 1:1 message-variable-missing"]);
    // Messages that name each other in a circle end the search, not the program.
    assert_eq!(differences(&[("vi", "a = { b }\nb = { a }\n"), ("en", "a = x\nb = y\n")]), [] as [&str; 0]);
}

#[test]
fn each_language_writes_dates_with_what_it_needs() {
    let files =
        [("vi", "date-long = ngày { $day } tháng { $month }\n"), ("en", "date-long = { $month-name }\n")];
    assert_eq!(differences(&files), [] as [&str; 0]);
}

#[test]
fn a_language_with_plurals_must_choose_where_another_does() {
    let en = "a = { $n ->\n    [one] one port\n   *[other] { $n } ports\n }\n";
    assert_eq!(differences(&[("en", en), ("ru", "a = { $n } портов\n")]), ["ru.ftl 1:8 plural-missing"]);
    for (tag, text) in [("vi", "a = { $n } cảng\n"), ("ja", "a = { $n }港\n"), ("ko", "a = 항구 { $n }곳\n")]
    {
        assert_eq!(differences(&[("en", en), (tag, text)]), [] as [&str; 0], "{tag}");
    }
}

#[test]
fn words_of_another_script_are_reported_unless_they_are_meant() {
    for (tag, text) in [
        ("vi", "name-of-ja = 日本語\nlanguage-name = Tiếng Việt\na = { \"海防\" } “Đồ Sơn” — 20 µm, π ≈ 3\n"),
        ("ja", "a = Hải Đăngは海防のサイトです。ー々〆\n"),
        ("ko", "a = 하이퐁(海防) Hải Phòng\n"),
        ("zh-Hans", "a = 海防 Hải Phòng，TEU\n"),
        ("km", "a = ទឹក\n"),
    ] {
        assert_eq!(problems(tag, text), [] as [&str; 0], "{tag}");
    }
    for (tag, text, place) in [
        ("vi", "a = cảng 海防 và\n", "1:10-1:12"),
        ("en", "a = Rossiya Россия\n", "1:13-1:19"),
        ("zh-Hans", "a = 海防の港\n", "1:7-1:8"),
        ("ko", "a = 港の\n", "1:6-1:7"),
    ] {
        let found = problems(tag, text);
        assert!(found.len() == 1 && found[0].starts_with(&format!("{place} message-script")), "{found:?}");
    }
}

#[test]
fn a_value_within_an_address_is_reported() {
    let found = problems("vi", "a = Xem https://a.vn/{ $id }/x hay { $url }\n");
    assert!(found.len() == 1 && found[0].starts_with("1:9-1:22 message-url"), "{found:?}");
    let good = "a = https://a.vn/ { $x }\nb = ({ $url }) https://a.vn/{ \"{\" }id{ \"}\" }\n";
    assert_eq!(problems("vi", good), [] as [&str; 0]);
}

#[test]
fn a_language_that_nobody_speaks_is_made_from_another() {
    let setup = |tag: &str, pseudo| Setup {
        lang: lang(tag),
        fallback: vec![lang("en")],
        format: Some(lang("en-GB")),
        pseudo,
    };
    let setups =
        [setup("en", None), setup("en-XA", Some(Pseudo::Accented)), setup("ar-XB", Some(Pseudo::Mirrored))];
    let text = source("i18n/en.ftl", EN);
    let noted = Languages::load(&setups, &[CatalogueSource { lang: lang("en"), source: &text }]);
    assert!(noted.notes.is_empty(), "{:?}", noted.notes);
    let say = |tag| {
        let language = speak(&noted.value, tag);
        let wording = language.say("stories", &[("n", 1234_usize.into())]);
        (wording.text, language.date(APEC), language.direction().as_str())
    };
    let accented = ("[1,234 šţööŕîîéš]".to_owned(), "9 Ñööṽééɱƀééŕ 2027".to_owned(), "ltr");
    assert_eq!(say("en-XA"), accented);
    let (text, date, direction) = say("ar-XB");
    assert_eq!(text, "\u{2068}1,234\u{2069} \u{202E}stories\u{202C}");
    assert_eq!((date.as_str(), direction), ("9 \u{202E}November\u{202C} 2027", "rtl"));
    let updated = speak(&noted.value, "en-XA").say("updated", &[("date", APEC.into())]).text;
    assert!(!updated.contains(|c: char| c.is_ascii_alphabetic()), "{updated}");
}

#[test]
fn an_overridden_message_is_not_reported() {
    let theme = "days = { $n ->\n    [one] một\n   *[other] x\n }\nuse = { gone }\n";
    good(&["vi"], &[("themes/a/vi.ftl", theme), ("i18n/vi.ftl", "days = { $n } ngày\nuse = dùng\n")]);
}

#[test]
fn every_fault_of_a_catalogue_is_pointed_at() {
    let text = "tốt = a\ngood = Được\nbad = { $n ->\n    [one] một\n }\ntwice = a\ntwice = b\n-twice = c\nopen = { \n";
    assert_eq!(
        problems("vi", text),
        [
            "1:2-1:3 message-syntax: Expected a token starting with \"=\"",
            "5:2-5:3 message-syntax: The select expression must have a default variant",
            "7:1-7:6 message-twice: twice",
            "8:2-8:7 message-twice: -twice",
            "10:1-10:1 message-syntax: Expected an inline expression",
        ]
    );
    let languages = load(&["vi"], &[("i18n/vi.ftl", text)]).value;
    assert_eq!(speak(&languages, "vi").say("good", &[]).text, "Được");
    assert_eq!(speak(&languages, "vi").say("twice", &[]).text, "a");
}

#[test]
fn a_message_that_cannot_be_used_costs_no_other() {
    let text = "a = một\n# ghi chú\nNUMBER = x\n    .y = z\nb = [hai]\n    \"\nb = 2\n[rác]\nc = ba { { $n } }\n-d = bốn\n-d = 4\ne = { -d }";
    let noted = load(&["vi"], &[("i18n/vi.ftl", text)]);
    let said = |id| speak(&noted.value, "vi").say(id, &[]);
    assert_eq!(["a", "b", "e"].map(|id| said(id).text), ["một", "[hai]\n\"", "bốn"]);
    assert!(!said("c").found && !said("NUMBER.y").found);
}

#[test]
fn what_a_message_names_must_be_there() {
    let text = "-site = Hải Đăng\n    .short = HĐ\ntitle = Tên\n    .long = Tên dài\nonly =\n    .x = X\na = { -sit } { titel } { only } { title.short } { NUMBRE(1) } { -site } { title.long }\n";
    assert_eq!(
        problems("vi", text),
        [
            "7:8-7:11 message-reference-missing: a, -sit (near -site)",
            "7:16-7:21 message-reference-missing: a, titel (near title)",
            "7:26-7:30 message-reference-missing: a, only (near only.x)",
            "7:35-7:40 message-reference-missing: a, title.short (near title.long)",
            "7:51-7:57 message-reference-missing: a, NUMBRE (near NUMBER)",
        ]
    );
    let languages = load(&["vi"], &[("i18n/vi.ftl", text)]).value;
    let wording = speak(&languages, "vi").say("a", &[]);
    assert_eq!(wording.text, "{-sit} {titel} {only} {title.short} {NUMBRE()} Hải Đăng Tên dài");
    let faults: Vec<_> = wording.faults.iter().map(|fault| (fault.kind(), fault.name())).collect();
    assert_eq!(
        faults,
        [
            ("reference", "-sit"),
            ("reference", "titel"),
            ("reference", "only"),
            ("reference", "title.short"),
            ("function", "NUMBRE()"),
        ]
    );
}

#[test]
fn lunar_dates_are_put_together_as_each_language_likes_and_fail_where_they_are_written() {
    let vi = "lunar-day = { $phase ->\n    [early] mùng { $day }\n   *[late] ngày { $day }\n}\n\
              lunar-month = tháng { $month }\nlunar-year = năm { $name }\n\
              lunar-date = { $day } { $month } âm lịch, { $year }\n";
    let en = "lunar-day = { $day }\nlunar-month = { $month }\nlunar-year = { $name }\n\
              lunar-date = lunar { $day }/{ $month }, { $year }\n";
    let languages = good(&["vi", "en"], &[("i18n/vi.ftl", vi), ("i18n/en.ftl", en)]);
    let date = lunar::LunarDate::of(APEC).expect("a day of the table");
    let said = ["vi", "en"].map(|tag| speak(&languages, tag).lunar_date(date).text);
    assert_eq!(said, ["ngày 12 tháng 10 âm lịch, năm Đinh Mùi", "lunar 12/10, Đinh Mùi"]);
    let figures = good(&["vi"], &[]);
    assert_eq!(speak(&figures, "vi").lunar_date(date).text, "12/10/2027");
    assert_eq!(
        problems("vi", "lunar-day = mùng { $ngay }\n"),
        ["1:1-1:10 message-failed: lunar-day, variable ngay"]
    );
}

#[test]
fn a_date_message_that_fails_is_reported_and_icu_steps_in() {
    let text = "date-long = ngày { $dya }\n";
    assert_eq!(problems("vi", text), ["1:1-1:10 message-failed: date-long, variable dya"]);
    let languages = load(&["vi"], &[("i18n/vi.ftl", text)]).value;
    assert_eq!(speak(&languages, "vi").date(APEC), "9 tháng 11 2027");
}

#[test]
fn right_to_left_languages_keep_directions_apart() {
    let languages = good(
        &["ar", "en"],
        &[("i18n/ar.ftl", "x = ميناء { $name }\n"), ("i18n/en.ftl", "x = Port { $name }\n")],
    );
    let args = [("name", Value::from("Lạch Huyện"))];
    let wording = speak(&languages, "ar").say("x", &args);
    assert_eq!(wording.text, "ميناء \u{2068}Lạch Huyện\u{2069}");
    assert_eq!(wording.without_isolates(), "ميناء Lạch Huyện");
    assert_eq!(speak(&languages, "en").say("x", &args).text, "Port Lạch Huyện");
    for (tag, direction) in
        [("ar", "rtl"), ("fa", "rtl"), ("az-Arab", "rtl"), ("ks-Deva", "ltr"), ("vi", "ltr"), ("ja", "ltr")]
    {
        assert_eq!(Direction::of(&lang(tag)).as_str(), direction, "{tag}");
    }
}

#[test]
fn no_catalogue_makes_the_program_panic() {
    let many = "{ $n } ".repeat(60);
    let text = format!(
        "a = {{ b }}\nb = {{ a }}\nbig = {many}\nlaugh = {{ big }}{{ big }}{{ big }}\n\
         nested = {{ {{ laugh }} }}\nliteral = {{ 1 ->\n *[other] {{ laugh }}\n }}\n\
         digits = {{ 1.0000000000000000000000000000 ->\n [one] a\n *[other] b\n }}\n\
         call = {{ -t(n: 1.0000000000000000000000000000) }}\n-t = {{ $n ->\n [one] a\n *[other] b\n }}\n\
         NUMBER = x\nwrong = {{ NUMBER() }}{{ NUMBER(\"x\") }}{{ PLURAL() }}{{ DATETIME($n) }}{{ DATETIME($d, dateStyle: 1) }}\n\
         shaped = {{ NUMBER($n, minimumFractionDigits: 99) ->\n [one] a\n *[other] b\n }}\n\
         choose = {{ $n ->\n [one] a\n *[other] b\n }}\ndate = {{ $d ->\n [one] a\n *[other] b\n }}\n\
         date-long = {{ DATETIME($date) }}\n"
    );
    let languages = load(&["vi", "en"], &[("i18n/vi.ftl", &text), ("i18n/en.ftl", &text)]).value;
    let huge: Number = "1".repeat(200).parse().expect("two hundred digits");
    let fine: Number = format!("0.{}", "1".repeat(190)).parse().expect("many decimals");
    let values = [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE, -0.0, 1e19].map(Value::from);
    let ids = [
        "a",
        "laugh",
        "nested",
        "literal",
        "digits",
        "call",
        "wrong",
        "shaped",
        "choose",
        "date",
        "date-long",
        "NUMBER",
    ];
    for language in languages.iter() {
        for n in values.iter().cloned().chain([
            Value::from(&huge),
            Value::from(&fine),
            Value::from("x"),
            APEC.into(),
        ]) {
            for id in ids {
                language.say(id, &[("n", n.clone()), ("d", APEC.into()), ("date", APEC.into())]);
            }
        }
        assert!(!language.say("nested", &[]).found);
        assert!(!language.say("laugh", &[]).faults.is_empty());
    }
}

#[test]
fn a_deeply_nested_catalogue_is_refused_and_not_followed() {
    let deep = format!("a = b\nc = {}\n", "{".repeat(1_000_000));
    assert_eq!(problems("vi", &deep), ["2:205-2:206 message-syntax: more than 200 braces in one message"]);
    let calls = format!("c = {{ {}", "A(\n".repeat(1_000_000));
    assert_eq!(problems("vi", &calls).len(), 1);
    let deepest = format!("c = {}\n", "{".repeat(200));
    assert_eq!(problems("vi", &deepest).len(), 1);
    let many = "x = { $a }\n".replace('x', "y");
    let file: String = (0..1000).map(|n| many.replace('y', &format!("m{n}"))).collect();
    assert_eq!(problems("vi", &file), [] as [&str; 0]);
}

#[test]
fn languages_speak_from_many_threads_alike() {
    fn shared<T: Send + Sync>(_: &T) {}
    let languages = good(&["vi", "en"], &[("i18n/vi.ftl", VI), ("i18n/en.ftl", EN)]);
    shared(&languages);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for n in 2000..2500_usize {
                    let text = speak(&languages, "vi").say("stories", &[("n", n.into())]).text;
                    assert_eq!(text, format!("2.{:03} bài", n - 2000));
                }
            });
        }
    });
}

proptest::proptest! {
    #[test]
    fn any_text_can_be_loaded_as_a_catalogue(text in "([a-z]{1,2} = |-[a-z] = |\\{ ?|\\}|\\$n|\\$n ->|\n|\n +|\\[one\\]|\\*\\[other\\]|\"|[a-z]\\(|\\)|1\\.0|ệ|,|: |\\.)*") {
        let noted = load(&["vi"], &[("i18n/vi.ftl", &text)]);
        for diagnostic in noted.notes.iter() {
            let span = diagnostic.place.as_ref().and_then(|place| place.span).expect("a span");
            proptest::prop_assert!(text.get(span.start..span.end).is_some());
        }
        let vi = speak(&noted.value, "vi");
        for id in vi.own().ids() {
            proptest::prop_assert!(vi.say(id, &[("n", 1.0.into())]).found);
        }
    }
}
