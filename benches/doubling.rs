//! How the work grows with the site: each step is timed at a size and at twice that size.
//!
//! The ratio is what counts, and it is the same on a fast machine and on a slow one: near 2 the work grows
//! with the size, near 4 with its square. `cargo bench` prints a line a step and a size.
#![allow(clippy::disallowed_methods, reason = "a bench measures")]
#![allow(clippy::print_stdout, reason = "a bench says what it has measured")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

use haidang::build::{Options, Planned, prepare};
use haidang::media::Budget;
use haidang::names::{FilePath, Lang, Moment};
use haidang::problem::Error;
use haidang::render::{Bundle, Made, Renderer};
use haidang::site::Mode;
use haidang::source::Source;
use haidang::world::Memory;

/// Midnight of 20 November 2026 in UTC.
const NOW: Moment = Moment(1_795_132_800);

/// Of so many runs the fastest counts: the others were held up by something else.
const RUNS: usize = 5;

fn main() {
    println!("{:<10} {:>6} {:>12} {:>12} {:>6}", "step", "size", "time", "at double", "ratio");
    for size in [50, 100, 200, 400] {
        doubling("read", size, |size| {
            let world = stories(size);
            move || {
                black_box(planned(&world));
            }
        });
        doubling("render", size, |size| {
            let world = stories(size);
            let planned = planned(&world);
            move || render(&world, &planned)
        });
    }
    for size in [125, 250, 500] {
        for kind in ["line", "bar", "timeline"] {
            doubling(kind, size, move |size| {
                let world = chart(kind, size);
                let planned = planned(&world);
                move || render(&world, &planned)
            });
        }
    }
    for size in [5_000, 10_000, 20_000] {
        doubling("keys", size, |size| {
            let source = unknown_keys(size);
            move || {
                black_box(haidang::config::read(&source));
            }
        });
        doubling("places", size, |size| {
            let source = Source::new(FilePath::new("a.md"), "Cảng biển\n".repeat(size));
            move || {
                for byte in (0..source.text.len()).step_by(12) {
                    black_box(source.line_column(byte));
                }
            }
        });
    }
}

/// Times a step at a size and at twice that size; `made` makes what is timed.
fn doubling<F: FnMut()>(step: &str, size: usize, made: impl Fn(usize) -> F) {
    let [once, twice] = [size, size * 2].map(|size| fastest(made(size)));
    let ratio = twice.as_secs_f64() / once.as_secs_f64();
    println!("{step:<10} {size:>6} {once:>12.2?} {twice:>12.2?} {ratio:>6.2}");
}

fn fastest(mut run: impl FnMut()) -> Duration {
    let timed = |_| {
        let begun = Instant::now();
        run();
        begun.elapsed()
    };
    (0..RUNS).map(timed).min().unwrap_or_default()
}

fn planned(world: &Memory) -> Planned {
    let options = Options {
        mode: Mode::Publish,
        base_url: None,
        is_strict: false,
        has_pseudo: false,
        media_megabytes: Budget::DEFAULT_MEGABYTES,
    };
    let noted = prepare(world, &options).expect("a world in memory can be read");
    assert!(!noted.notes.has_errors(), "a site without faults is measured: {:?}", noted.notes);
    noted.value
}

fn render(world: &Memory, planned: &Planned) {
    let renderer = Renderer::new(world, &planned.site, &planned.plan, &planned.theme).value;
    renderer.render(&Nowhere).expect("a world in memory can be read");
}

struct Nowhere;

impl Bundle for Nowhere {
    fn take(&self, made: Made) -> Result<(), Error> {
        black_box(made);
        Ok(())
    }
}

/// A configuration with so many keys that nobody knows.
fn unknown_keys(count: usize) -> Source {
    let mut text = String::new();
    for key in 0..count {
        let _ = writeln!(text, "khoa-{key} = 1");
    }
    Source::new(FilePath::new(haidang::config::FILE), text)
}

/// A site of so many stories in one section, in two languages.
fn stories(count: usize) -> Memory {
    let mut text = site();
    for number in 0..count {
        let paragraph =
            "Cảng mở ra biển lớn từ cửa sông Cấm. Xem [trang chủ](@) và **bến số 3**.\n\n".repeat(20);
        let _ = write!(
            text,
            "=== content/tin/bai-{number}/index.vi.md\n+++\ntitle = \"Bài {number}\"\nsummary = \"Tin của cảng.\"\ndate = 2026-02-20\n[[sources]]\nid = \"S1\"\npublisher = \"Cục Hàng hải\"\n+++\n\n## Bến\n\n{paragraph}=== content/tin/bai-{number}/index.en.md\n+++\ntitle = \"Story {number}\"\nsummary = \"News.\"\n[translation]\nstatus = \"reviewed\"\n+++\n\n## Berths\n\n{paragraph}"
        );
    }
    Memory::of_text(&text, NOW)
}

/// A site with one chart of so many rows.
fn chart(kind: &str, rows: usize) -> Memory {
    let mut text = site();
    let columns = if kind == "timeline" { "" } else { "x = \"date\"\nseries = [\"teu\"]\nunit = \"teu\"\n" };
    let _ = write!(
        text,
        "=== content/tin/bai/index.vi.md\n+++\ntitle = \"Sản lượng\"\nsummary = \"Từng ngày.\"\ndate = 2026-02-20\n[[sources]]\nid = \"S1\"\npublisher = \"Cục Hàng hải\"\n[[figure]]\nid = \"teu\"\nkind = \"{kind}\"\ndata = \"teu.csv\"\n{columns}sources = [\"S1\"]\nas_of = 2026-02-20\n[words.teu]\ntitle = \"Sản lượng\"\n+++\n\n::: figure teu\n:::\n=== content/tin/bai/teu.csv\n"
    );
    text += if kind == "timeline" { "date,text.vi\n" } else { "date,teu\n" };
    for row in 0..rows {
        let date = haidang::names::Date::from_days_since_epoch(18_000 + row as i64);
        // Values go up and down, and the highest comes many times.
        let value =
            if kind == "timeline" { "Tàu cập bến".to_owned() } else { (row * 7919 % 100).to_string() };
        let _ = writeln!(text, "{date},{value}");
    }
    Memory::of_text(&text, NOW)
}

fn site() -> String {
    let mut text =
        "=== haidang.toml\nbase_url = \"https://haidang.example/\"\n[languages.vi]\n[languages.en]\n"
            .to_owned();
    for (folder, title) in [("", "Hải Phòng"), ("tin/", "Tin")] {
        for lang in ["vi", "en"].map(|tag| Lang::parse(tag).expect("a BCP 47 tag")) {
            let status = if lang.as_str() == "en" { "[translation]\nstatus = \"reviewed\"\n" } else { "" };
            let _ = write!(
                text,
                "=== content/{folder}_index.{lang}.md\n+++\ntitle = \"{title}\"\nsummary = \"Tin của cảng.\"\n{status}+++\n"
            );
        }
    }
    text
}
