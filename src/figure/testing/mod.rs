//! What the room's tests share: a stand-in for the languages, and short ways to ask.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::form::Form;
use super::palette::Colours;
use super::print::{Order, PrintFonts};
use super::request::{BaseRequest, Kind, Request, Scale, Words};
use super::speech::Speech;
use super::{Model, model, read};
use crate::names::{FilePath, Lang, PartialDate};
use crate::source::Source;

pub(super) fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("tests name real languages")
}

pub(super) fn langs(tags: &[&str]) -> Vec<Lang> {
    tags.iter().map(|tag| lang(tag)).collect()
}

pub(super) fn source(text: &str) -> Source {
    Source::new(FilePath::new("content/cang-bien/x/x.csv"), text)
}

pub(super) fn request(kind: Kind, x: &str, series: &[&str]) -> Request {
    Request {
        id: "growth".to_owned(),
        kind,
        data: FilePath::new("content/cang-bien/x/x.csv"),
        x: x.to_owned(),
        series: series.iter().map(|&name| name.to_owned()).collect(),
        measures: BTreeMap::new(),
        unit: None,
        decimals: None,
        highlight: Vec::new(),
        breaks: Vec::new(),
        annotations: Vec::new(),
        scale: Scale::default(),
        form: Form::default(),
        total: None,
        each: None,
        symbol: None,
        better: None,
        sources: Vec::new(),
        as_of: None,
        refresh_by: None,
        base: BaseRequest::default(),
    }
}

pub(super) fn words(title: &str, series: &[(&str, &str)]) -> Words {
    Words {
        title: title.to_owned(),
        series: series.iter().map(|(id, name)| ((*id).to_owned(), (*name).to_owned())).collect(),
        ..Words::default()
    }
}

pub(super) fn figure(request: &Request, words: &Words, tag: &str, csv: &str) -> Model {
    let table = read(&source(csv), request, &langs(&[tag])).value;
    model(request, &table, words, &Voice::of(tag))
}

/// Speaks from a small file of messages.
pub(super) struct Voice {
    lang: Lang,
    messages: BTreeMap<&'static str, &'static str>,
}

impl Voice {
    pub(super) fn of(tag: &str) -> Self {
        let text = match tag {
            "vi" => include_str!("vi.ftl"),
            "ja" => include_str!("ja.ftl"),
            _ => include_str!("en.ftl"),
        };
        Self { lang: lang(tag), messages: text.lines().filter_map(|line| line.split_once(" = ")).collect() }
    }

    /// The messages, apart from forms that a catalogue would choose within one.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        let is_form = |id: &&str| {
            ["people-one", "miles-one", "-first", "-second", "-third"].iter().any(|form| id.ends_with(form))
        };
        self.messages.keys().copied().filter(move |id| !is_form(id))
    }
}

impl Speech for Voice {
    fn lang(&self) -> &Lang {
        &self.lang
    }

    fn number(&self, exact: &str) -> String {
        let (sign, digits) = exact.strip_prefix('-').map_or(("", exact), |rest| ("−", rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (group, mark) = if self.lang.as_str() == "vi" { ('.', ',') } else { (',', '.') };
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                grouped.push(group);
            }
            grouped.push(digit);
        }
        if fraction.is_empty() {
            format!("{sign}{grouped}")
        } else {
            format!("{sign}{grouped}{mark}{fraction}")
        }
    }

    fn date(&self, date: PartialDate) -> String {
        let PartialDate { year, month, day } = date;
        match (self.lang.as_str(), month, day) {
            ("ja", None, _) => format!("{year}年"),
            ("ja", Some(month), None) => format!("{year}年{month}月"),
            ("ja", Some(month), Some(day)) => format!("{year}年{month}月{day}日"),
            (_, None, _) => year.to_string(),
            ("vi", Some(month), None) => format!("tháng {month}/{year}"),
            ("vi", Some(month), Some(day)) => format!("{day}/{month}/{year}"),
            (_, Some(month), None) => format!("{}/{year}", MONTHS[usize::from(month) - 1]),
            (_, Some(month), Some(day)) => format!("{day} {} {year}", MONTHS[usize::from(month) - 1]),
        }
    }

    fn set(&self, text: &str) -> String {
        text.to_owned()
    }

    fn count(&self, id: &str, exact: &str) -> String {
        let form = match (self.lang.as_str(), id, exact) {
            ("en", "quantity-rank", _) if exact.ends_with('1') && !exact.ends_with("11") => "-first",
            ("en", "quantity-rank", _) if exact.ends_with('3') && !exact.ends_with("13") => "-third",
            ("en", "quantity-rank", _) if exact.ends_with('2') && !exact.ends_with("12") => "-second",
            ("en", _, "1") if self.has(&format!("{id}-one")) => "-one",
            _ => "",
        };
        self.say(&format!("{id}{form}"), &[("value", self.number(exact))])
    }

    fn has(&self, id: &str) -> bool {
        self.messages.contains_key(id)
    }

    fn say(&self, id: &str, args: &[(&str, String)]) -> String {
        let Some(message) = self.messages.get(id) else { return format!("⟨{id}⟩") };
        let fill =
            |text: String, (name, value): &(&str, String)| text.replace(&format!("{{ ${name} }}"), value);
        args.iter().fold((*message).to_owned(), fill)
    }

    fn is_rtl(&self) -> bool {
        self.lang.as_str() == "ar"
    }
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The colours of the built-in theme by day.
pub(super) fn colours() -> Colours {
    let theme: toml::Table =
        include_str!("../../../themes/harbour/theme.toml").parse().expect("the theme is TOML");
    let day = &theme["figure"]["day"];
    let text = |value: &toml::Value| value.as_str().expect("a string").to_owned();
    let one = |value: &toml::Value| text(value).parse().expect("a colour");
    Colours {
        ground: one(&day["ground"]),
        ink: one(&day["ink"]),
        soft_ink: one(&day["soft-ink"]),
        line: one(&day["line"]),
        accent: one(&day["accent"]),
        series: day["series"].as_array().expect("a list").iter().map(one).collect(),
        tints: day["tints"].as_table().expect("a table").iter().map(|(k, v)| (k.clone(), one(v))).collect(),
        tint: text(&day["tint"]),
    }
}

/// The fonts of the built-in theme, in its order.
pub(super) fn fonts() -> &'static PrintFonts {
    static FONTS: OnceLock<PrintFonts> = OnceLock::new();
    FONTS.get_or_init(|| {
        let files = [
            (
                "be-vietnam-pro-400.ttf",
                &include_bytes!("../../../themes/harbour/fonts/print/be-vietnam-pro-400.ttf")[..],
            ),
            (
                "be-vietnam-pro-600.ttf",
                include_bytes!("../../../themes/harbour/fonts/print/be-vietnam-pro-600.ttf"),
            ),
            (
                "be-vietnam-pro-700.ttf",
                include_bytes!("../../../themes/harbour/fonts/print/be-vietnam-pro-700.ttf"),
            ),
            (
                "noto-sans-jp-500.ttf",
                include_bytes!("../../../themes/harbour/fonts/print/noto-sans-jp-500.ttf"),
            ),
            (
                "noto-sans-kr-500.ttf",
                include_bytes!("../../../themes/harbour/fonts/print/noto-sans-kr-500.ttf"),
            ),
            (
                "noto-sans-sc-500.ttf",
                include_bytes!("../../../themes/harbour/fonts/print/noto-sans-sc-500.ttf"),
            ),
        ];
        let own = [
            ("ja", "Noto Sans JP Medium"),
            ("ko", "Noto Sans KR Medium"),
            ("zh-Hans", "Noto Sans SC Medium"),
        ];
        let order = Order {
            families: ["Be Vietnam Pro", "Noto Sans JP Medium", "Noto Sans SC Medium", "Noto Sans KR Medium"]
                .map(str::to_owned)
                .into(),
            languages: own.map(|(tag, family)| (lang(tag), vec![family.to_owned()])).into(),
        };
        PrintFonts::new(files.map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).into(), order)
    })
}
