//! What figures cost: as one drawing, as pages of ten figures with two drawings each, as pictures and on paper, in
//! five languages, and with a full store.
//!
//! Measured is the time of the processor, of all threads. `cargo bench --bench figures` prints a line a step;
//! `FIGURES=50` sets how many figures there are.
#![allow(clippy::disallowed_methods, reason = "a bench measures")]
#![allow(clippy::print_stdout, reason = "a bench says what it has measured")]

use std::fmt::Write as _;

use haidang::build::{Options, Planned, prepare};
use haidang::figure::{self, Speech, Width};
use haidang::lang::{Direction, Language, Number, Value};
use haidang::media::Budget;
use haidang::names::{Lang, Moment, PartialDate};
use haidang::plan::{FigureForm, Recipe};
use haidang::problem::Error;
use haidang::render::{Bundle, Made, Renderer};
use haidang::site::{Mode, Site};
use haidang::world::Memory;
use rustix::time::{ClockId, clock_gettime};

/// Midnight of 20 November 2026 in UTC.
const NOW: Moment = Moment(1_795_132_800);

const LANGUAGES: [&str; 5] = ["vi", "en", "zh-Hans", "ja", "ko"];

fn main() {
    let count = std::env::var("FIGURES").ok().and_then(|text| text.parse().ok()).unwrap_or(500);
    let world = site(count);
    let planned = planned(&world);
    let renderer = Renderer::new(&world, &planned.site, &planned.plan, &planned.theme);
    let renderer = renderer.value.with_budget(Budget::default());
    let all = count * LANGUAGES.len();
    println!("{count} figures in {} languages; milliseconds of processor each", LANGUAGES.len());
    let of = |wanted: fn(FigureForm) -> bool| {
        let recipes = planned.plan.recipes.iter();
        let found =
            recipes.filter(|(_, recipe)| matches!(recipe, Recipe::Figure { form, .. } if wanted(*form)));
        found.collect::<Vec<_>>()
    };
    let steps = [
        ("data", of(|form| form == FigureForm::Data)),
        ("picture", of(|form| matches!(form, FigureForm::Picture(_)))),
        ("paper", of(|form| form == FigureForm::Paper)),
    ];
    draw(&planned.site);
    let pages: Vec<_> = planned.plan.recipes.iter().filter(|(_, recipe)| recipe.is_page()).collect();
    for (name, recipes) in steps.into_iter().chain([("page", pages)]) {
        for turn in ["cold", "warm"] {
            let (start, mut bytes) = (processor(), 0);
            for (address, recipe) in &recipes {
                let made = renderer.make(address, recipe).expect("a world in memory refuses nothing");
                bytes += made.expect("the site is good").len();
            }
            let each = (processor() - start) * 1000.0 / recipes.len().max(1) as f64;
            let size = bytes / recipes.len().max(1);
            println!("{name:<10} {turn:<5} {:>6} files {each:>9.2} ms {size:>8} bytes", recipes.len());
        }
    }
    let start = processor();
    renderer.render(&Nowhere).expect("a world in memory refuses nothing");
    println!("everything warm: {:.2} ms a figure and language", (processor() - start) * 1000.0 / all as f64);
}

/// Draws every figure in every language at both widths, as pages hold them.
fn draw(site: &Site) {
    let mut shown = Vec::new();
    for folder in site.folders.values() {
        for (lang, edition) in &folder.editions {
            let speech = Plain(site.languages.get(lang).expect("a language of the site"));
            for request in &folder.figures {
                let table = &site.tables[&(folder.key.clone(), request.id.clone())];
                shown.push((request, table, &edition.words[&request.id], speech));
            }
        }
    }
    let start = processor();
    let models: Vec<_> = shown
        .iter()
        .map(|(request, table, words, speech)| figure::model(request, table, words, speech))
        .collect();
    let (each, count) = ((processor() - start) * 1000.0 / models.len() as f64, models.len());
    println!("{:<10} {:<5} {count:>6} made  {each:>9.2} ms", "model", "cold");
    let (start, mut bytes) = (processor(), 0);
    for model in &models {
        bytes += model.svg(Width::Wide).len() + model.svg(Width::Narrow).len();
    }
    let count = 2 * models.len();
    let each = (processor() - start) * 1000.0 / count as f64;
    println!("{:<10} {:<5} {count:>6} drawn {each:>9.2} ms {:>8} bytes", "SVG", "cold", bytes / count);
}

/// The site's words and numbers, without the house's finer points.
#[derive(Clone, Copy)]
struct Plain<'a>(&'a Language);

impl Speech for Plain<'_> {
    fn lang(&self) -> &Lang {
        self.0.lang()
    }

    fn number(&self, exact: &str) -> String {
        exact.parse::<Number>().map_or_else(|_| exact.to_owned(), |number| self.0.number(&number))
    }

    fn date(&self, date: PartialDate) -> String {
        self.0.partial_date(date)
    }

    fn count(&self, id: &str, exact: &str) -> String {
        let number = exact.parse::<Number>();
        let value = number.as_ref().map_or_else(|_| Value::from(exact), Value::from);
        self.0.say(id, &[("value", value)]).text
    }

    fn has(&self, id: &str) -> bool {
        self.0.has(id)
    }

    fn say(&self, id: &str, args: &[(&str, String)]) -> String {
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, Value::from(text.as_str()))).collect();
        self.0.say(id, &args).text
    }

    fn set(&self, text: &str) -> String {
        text.to_owned()
    }

    fn is_rtl(&self) -> bool {
        self.0.direction() == Direction::RightToLeft
    }
}

/// Seconds of processor time of this process.
fn processor() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

struct Nowhere;

impl Bundle for Nowhere {
    fn take(&self, _: Made) -> Result<(), Error> {
        Ok(())
    }
}

fn planned(world: &Memory) -> Planned {
    let options = Options {
        mode: Mode::Publish,
        base_url: None,
        is_strict: false,
        has_pseudo: false,
        media_megabytes: 512,
    };
    prepare(world, &options).expect("a world in memory refuses nothing").value
}

/// A site with so many figures, ten to a story, of the kinds that are used most.
fn site(count: usize) -> Memory {
    let mut text = "=== haidang.toml\nbase_url = \"https://cang.example/\"\n".to_owned();
    for lang in LANGUAGES {
        let _ = writeln!(text, "[languages.{lang}]\nlive = true");
    }
    for lang in LANGUAGES {
        let _ = writeln!(
            text,
            "=== content/_index.{lang}.md\n+++\ntitle = \"Cảng\"\nsummary = \"Cảng biển.\"\n+++\n"
        );
    }
    for story in 0..count.div_ceil(10) {
        write_story(&mut text, story, (count - story * 10).min(10));
    }
    Memory::of_text(&text, NOW)
}

fn write_story(text: &mut String, story: usize, figures: usize) {
    let words = |text: &mut String, title: &str| {
        for figure in 0..figures {
            let _ = writeln!(text, "[words.f{figure}]\ntitle = \"{title} {story}.{figure}\"");
            let _ = writeln!(text, "series.actual = \"{title} A\"\nseries.plan = \"{title} B\"");
        }
    };
    let _ = writeln!(
        text,
        "=== content/s{story}/index.vi.md\n+++\ntitle = \"Bài {story}\"\nsummary = \"Bài {story}.\""
    );
    let _ = writeln!(text, "date = 2026-01-0{}\ntemplate = \"story\"", story % 9 + 1);
    let _ = writeln!(text, "[[sources]]\nid = \"S1\"\npublisher = \"Cục Thống kê\"\ndate = 2026-01-06");
    for figure in 0..figures {
        let kind = ["bar", "line"][figure % 2];
        let _ = writeln!(
            text,
            "[[figure]]\nid = \"f{figure}\"\nkind = \"{kind}\"\ndata = \"f{figure}.csv\"\nx = \"year\""
        );
        let _ = writeln!(
            text,
            "series = [\"actual\", \"plan\"]\nunit = \"percent\"\nsources = [\"S1\"]\nas_of = 2026-01-06"
        );
    }
    words(text, "Tăng trưởng qua các năm");
    text.push_str("+++\n");
    let shown = |text: &mut String| {
        for figure in 0..figures {
            let _ = writeln!(text, "\n::: figure f{figure}\n:::");
        }
    };
    shown(text);
    for (lang, title) in [
        ("en", "Growth over the years"),
        ("zh-Hans", "历年增长"),
        ("ja", "年ごとの成長率"),
        ("ko", "연도별 성장률"),
    ] {
        let _ = writeln!(
            text,
            "=== content/s{story}/index.{lang}.md\n+++\ntitle = \"{title} {story}\"\nsummary = \"{title}.\""
        );
        words(text, title);
        text.push_str("[translation]\nstatus = \"reviewed\"\n+++\n");
        shown(text);
    }
    for figure in 0..figures {
        let _ = writeln!(text, "=== content/s{story}/f{figure}.csv\nyear,actual,plan");
        for year in 2015..2026 {
            let _ = writeln!(
                text,
                "{year},{}.{},{}",
                5 + (story * 7 + figure * 3 + year) % 13,
                year % 10,
                6 + (year + figure) % 11
            );
        }
    }
}
