//! What figures cost: as drawings on a page, as pictures and on paper, in five languages, and with a full store.
//!
//! Measured is the time of the processor, of all threads. `cargo bench --bench figures` prints a line a step;
//! `FIGURES=50` sets how many figures there are.
#![allow(clippy::disallowed_methods, reason = "a bench measures")]
#![allow(clippy::print_stdout, reason = "a bench says what it has measured")]

use std::fmt::Write as _;

use haidang::build::{Options, Planned, prepare};
use haidang::media::Budget;
use haidang::names::Moment;
use haidang::plan::{FigureForm, Recipe};
use haidang::problem::Error;
use haidang::render::{Bundle, Made, Renderer};
use haidang::site::Mode;
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
