//! Cards of every sample: what they must keep to in every shape.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rayon::prelude::*;

use super::samples;
use crate::figure::card::{Around, Shape, Subject, Tools, card};
use crate::figure::kinds;
use crate::figure::layout::Sheet;
use crate::figure::paint::paint;
use crate::figure::print::{self, Missing, Paper, PaperSource, PaperWords, Signature};
use crate::figure::svg::{Area, Brush};
use crate::figure::testing::{colours, figure, fonts, request, words};
use crate::figure::{Kind, Model, Request, Width, Words};

/// Every sample whose letters the built-in theme has, and the kinds that only cards draw.
pub(super) fn all() -> Vec<(String, Model)> {
    let mut all = samples::all();
    all.retain(|(name, _)| !name.ends_with("-ar"));
    for tag in ["vi", "en", "ja"] {
        all.push((format!("numbers-{tag}"), numbers(tag)));
    }
    all.push(("economies".to_owned(), economies(21)));
    let long = "n,v,unit\nKhu công nghiệp Nam Đình Vũ giai đoạn hai mở rộng về phía biển,1000000000000000,million-tonnes\n\
        Doanh thu,-12345678.9,people\nTỷ lệ,0.00001,percent\nBến,8,people\n";
    all.push(("numbers-long".to_owned(), big_numbers(long)));
    let forty: String =
        (1..=40).map(|n| format!("Phường thứ {n} của thành phố,{},people\n", n * 1234)).collect();
    all.push(("numbers-forty".to_owned(), big_numbers(&format!("n,v,unit\n{forty}"))));
    all
}

/// Four numbers with a note.
fn numbers(tag: &str) -> Model {
    let csv = "id,name.vi,name.en,name.ja,v,unit,note\n\
        teu,Container qua cảng năm 2024,Containers through the port in 2024,2024年のコンテナ取扱量,7.1,million-teu,about\n\
        people,Dân số sau ngày 1/7/2025,Population after 1 July 2025,2025年7月1日以降の人口,4664124,people,\n\
        growth,Tăng trưởng GRDP năm 2025,GRDP growth in 2025,2025年のGRDP成長率,11.81,percent,estimate\n\
        cargo,Hàng qua cảng năm 2024,Cargo through the port in 2024,2024年の貨物量,190,million-tonnes,at-least\n";
    let request = Request { highlight: vec!["teu".to_owned()], ..request(Kind::BigNumbers, "id", &["v"]) };
    let title = match tag {
        "vi" => "Thành phố qua bốn con số",
        "ja" => "四つの数字で見るハイフォン市",
        _ => "The city in four numbers",
    };
    let note = (tag == "vi")
        .then(|| "Sản lượng là số dự kiến, ngày 30/5/2025, của tỉnh Hải Dương trước hợp nhất.".to_owned());
    figure(&request, &Words { note, ..words(title, &[]) }, tag, csv)
}

fn big_numbers(csv: &str) -> Model {
    figure(&request(Kind::BigNumbers, "n", &["v"]), &words("Những con số", &[]), "vi", csv)
}

/// More rows than a square has room for.
fn economies(kept: usize) -> Model {
    let is_kept = |n: &usize| *n <= kept || *n == 20;
    let rows: String = (1..=21)
        .filter(is_kept)
        .map(|n| format!("Nền kinh tế thứ {n},{}.{}\n", 130 - n * 6, n % 10))
        .collect();
    let request =
        Request { highlight: vec!["Nền kinh tế thứ 20".to_owned()], ..request(Kind::Bar, "x", &["v"]) };
    figure(
        &request,
        &words("Hai mươi mốt nền kinh tế thành viên APEC, theo quy mô", &[]),
        "vi",
        &format!("x,v\n{rows}"),
    )
}

fn around(model: &Model) -> Around {
    let text = |vi: &str, en: &str, ja: &str| match model.lang.as_str() {
        "vi" => vi.to_owned(),
        "ja" => ja.to_owned(),
        _ => en.to_owned(),
    };
    Around {
        kicker: text("Cảng biển", "Port", "港湾"),
        source: text(
            "Nguồn: Cục Thống kê thành phố Hải Phòng, Sở Tài chính",
            "Source: Hải Phòng Statistics Office, Department of Finance",
            "出典：ハイフォン市統計局、財政局",
        ),
        as_of: text("Số liệu đến 6/1/2026", "Data as of 6 January 2026", "2026年1月6日現在"),
        address: "haidang.example".to_owned(),
        more: text("và {} dòng nữa trên trang", "and {} more rows on the page", "ほか{}行はページに掲載"),
    }
}

#[test]
fn every_class_of_every_drawing_has_a_paint() {
    let palette = colours().palette("sea");
    for (name, model) in samples::all() {
        for sheet in [Sheet::of(Width::Narrow), Sheet::of(Width::Wide), Sheet::of_card(450.0, 200.0)] {
            let Some((canvas, _)) = kinds::draw(&model, &sheet) else { continue };
            for class in canvas.classes() {
                assert!(paint(class, &palette).is_some(), "{name}: no paint for {class:?}");
            }
        }
    }
}

#[test]
fn nothing_on_a_card_waits_for_a_style_sheet() {
    for (name, _, shape, svg) in cards() {
        for word in ["class=", "var(", "currentColor", "color-mix"] {
            assert!(!svg.contains(word), "{name} {shape:?}: {word}");
        }
    }
}

/// The type sizes of what was really drawn, each with its words.
fn sizes(svg: &str, model: &Model) -> Vec<(f64, String)> {
    fn of(group: &resvg::usvg::Group, found: &mut Vec<(f64, String)>) {
        for node in group.children() {
            match node {
                resvg::usvg::Node::Group(group) => of(group, found),
                resvg::usvg::Node::Text(text) => {
                    let scale = f64::from(text.abs_transform().sy);
                    for chunk in text.chunks() {
                        let size = |span: &resvg::usvg::TextSpan| f64::from(span.font_size().get()) * scale;
                        let least = chunk.spans().iter().map(size).fold(f64::MAX, f64::min);
                        found.push((least, chunk.text().to_owned()));
                    }
                }
                _ => {}
            }
        }
    }
    let tree = print::tree(svg, &fonts().case(&model.lang)).expect("the drawing is SVG");
    let mut found = Vec::new();
    of(tree.root(), &mut found);
    found
}

/// The boxes of what was really drawn, each with its words.
fn boxes(svg: &str, model: &Model) -> Vec<(Area, String)> {
    fn of(group: &resvg::usvg::Group, found: &mut Vec<(Area, String)>) {
        for node in group.children() {
            match node {
                resvg::usvg::Node::Group(group) => of(group, found),
                resvg::usvg::Node::Text(text) => {
                    let area = text.abs_bounding_box();
                    let words = text.chunks().iter().map(|chunk| chunk.text().to_owned()).collect();
                    let [x, y, width, height] =
                        [area.x(), area.y(), area.width(), area.height()].map(f64::from);
                    found.push((Area { x, y, width, height }, words));
                }
                _ => {}
            }
        }
    }
    let tree = print::tree(svg, &fonts().case(&model.lang)).expect("the drawing is SVG");
    let mut found = Vec::new();
    of(tree.root(), &mut found);
    found
}

#[test]
fn words_as_they_are_really_drawn_stay_on_the_card_and_cover_no_others() {
    let check = |(name, model, shape, svg): &(String, Model, Shape, String)| -> Vec<String> {
        let mut faults = Vec::new();
        let (width, height) = shape.size();
        let card =
            Area { x: 20.0, y: 20.0, width: f64::from(width) - 40.0, height: f64::from(height) - 40.0 };
        let boxes = boxes(svg, model);
        for (index, (area, words)) in boxes.iter().enumerate() {
            if !card.holds(area) {
                faults.push(format!("{name} {shape:?}: {words:?} leaves the card: {area:?}"));
            }
            // What the library calls the box of a text has the height of the font, not of the letters.
            let letters = |area: &Area| Area {
                y: area.y + area.height * 0.24,
                height: area.height * 0.54,
                x: area.x + 1.0,
                width: area.width - 2.0,
            };
            for (other, others) in &boxes[..index] {
                if letters(area).meets(&letters(other)) {
                    faults.push(format!("{name} {shape:?}: {words:?} covers {others:?}"));
                }
            }
        }
        faults
    };
    let faults: Vec<String> = cards().par_iter().flat_map_iter(check).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn words_on_a_card_are_large_enough_to_be_read_on_a_telephone() {
    let mut faults = Vec::new();
    // Numbers of three hundred digits take what they need.
    for (name, model, shape, svg) in cards().iter().filter(|(name, ..)| !name.ends_with("-huge")) {
        let small = sizes(svg, model).into_iter().filter(|(size, _)| *size < 14.0);
        faults.extend(small.map(|(size, words)| format!("{name} {shape:?}: {words:?} is {size:.1} px high")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_nobody_could_read_gives_way_to_the_summary_in_words() {
    let rows: String = (0..300).map(|n| format!("{},{}\n", 1700 + n, n % 7)).collect();
    let title = words("Ba trăm năm", &[]);
    let model = figure(&request(Kind::Dot, "x", &["v"]), &title, "vi", &format!("x,v\n{rows}"));
    let svg = svg(&model, Shape::Wide);
    let said: String = boxes(&svg, &model).into_iter().map(|(_, words)| words + " ").collect();
    let first: String = model.summary().split(' ').take(3).collect::<Vec<_>>().join(" ");
    assert!(said.contains(&first), "{said:?} without {:?}", model.summary());
}

#[test]
fn the_estimate_of_a_width_is_never_less_than_the_font_needs() {
    let mut faults = Vec::new();
    for (name, model) in all() {
        let Some((canvas, height)) = kinds::draw(&model, &Sheet::of(Width::Wide)) else { continue };
        let palette = colours().palette("sea");
        let brush = Brush { palette: &palette, case: fonts().case(&model.lang), is_rtl: false };
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{height}\">{}</svg>",
            canvas.width,
            canvas.painted(&brush)
        );
        let lines = canvas.captions().into_iter().flat_map(|caption| {
            caption.lines.iter().map(|line| (line.clone(), caption.set.width(line))).collect::<Vec<_>>()
        });
        // Words may stand in a drawing at several sizes.
        let mut estimated: BTreeMap<String, f64> = BTreeMap::new();
        for (line, width) in lines {
            let widest = estimated.entry(line).or_default();
            *widest = widest.max(width);
        }
        for (area, words) in boxes(&svg, &model) {
            let Some(width) = estimated.get(&words) else { continue };
            // Half a point for the halo of rounding.
            if area.width > width * 1.02 + 0.8 {
                faults.push(format!("{name}: {words:?} is {:.1} and not {width:.1}", area.width));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_card_has_its_size_and_shows_something_and_has_the_same_bytes_each_time() {
    let model = samples::growth("vi", Kind::Bar);
    for shape in Shape::ALL {
        let bytes = png(&model, shape);
        assert_eq!(bytes, png(&model, shape));
        let picture = image::load_from_memory(&bytes).expect("it is PNG");
        assert_eq!((picture.width(), picture.height()), shape.size());
        assert_eq!(picture.color(), image::ColorType::Rgb8);
        let colours: BTreeSet<[u8; 3]> = picture.to_rgb8().pixels().map(|pixel| pixel.0).collect();
        assert!(colours.contains(&[0x0b, 0x5a, 0x78]) && colours.contains(&[0xbf, 0x2f, 0x1b]), "{shape:?}");
    }
}

#[test]
fn a_character_that_no_font_has_stops_the_card() {
    let csv = "x,v\nميناء,1\nb,2\nc,3\n";
    let model = figure(&request(Kind::Bar, "x", &["v"]), &words("Cảng", &[]), "vi", csv);
    let palette = colours().palette("sea");
    let tools = Tools { palette: &palette, case: fonts().case(&model.lang) };
    let subject = Subject { model: &model, shorter: &|_| model.clone() };
    assert_eq!(card(&subject, &around(&model), Shape::Square, &tools), Err(Missing('م')));
}

#[test]
fn colours_of_the_theme_keep_to_the_rules() {
    assert_eq!(colours().faults(), []);
}

#[test]
fn the_table_of_a_long_paper_goes_on_with_its_header_and_its_text_can_be_taken_out() {
    let rows: String = (0..120).map(|n| format!("{},{}.5\n", 1900 + n, n * 3)).collect();
    let request = Request { unit: Some("percent".to_owned()), ..request(Kind::Line, "x", &["v"]) };
    let model = figure(&request, &words("Một trăm hai mươi năm", &[]), "vi", &format!("x,v\n{rows}"));
    let palette = colours().palette("sea");
    let tools = Tools { palette: &palette, case: fonts().case(&model.lang) };
    let words = PaperWords { url: "https://haidang.example/vi/x/".to_owned(), ..PaperWords::default() };
    let write =
        || Paper::new(&model, &words, &tools).expect("every letter is there").write().expect("it is sound");
    let bytes = write();
    assert_eq!(bytes, write());
    assert!(bytes.starts_with(b"%PDF-1.7"));
    assert!(bytes.len() < 200_000, "{}", bytes.len());
}

pub(super) fn svg(model: &Model, shape: Shape) -> String {
    let palette = colours().palette("sea");
    let tools = Tools { palette: &palette, case: fonts().case(&model.lang) };
    let shorter = |kept: usize| if model.title.contains("APEC") { economies(kept) } else { model.clone() };
    let subject = Subject { model, shorter: &shorter };
    card(&subject, &around(model), shape, &tools).expect("the fonts have every letter")
}

/// Every card, made once for all tests.
fn cards() -> &'static [(String, Model, Shape, String)] {
    static CARDS: OnceLock<Vec<(String, Model, Shape, String)>> = OnceLock::new();
    CARDS.get_or_init(|| {
        let cards = all().into_par_iter().flat_map_iter(|(name, model)| {
            let of_shape = |shape| (name.clone(), model.clone(), shape, svg(&model, shape));
            Shape::ALL.map(of_shape)
        });
        cards.collect()
    })
}

pub(super) fn png(model: &Model, shape: Shape) -> Vec<u8> {
    let case = fonts().case(&model.lang);
    print::png(&svg(model, shape), &case, &Signature::default()).expect("the drawing is SVG")
}

pub(super) fn pdf(model: &Model) -> Vec<u8> {
    let palette = colours().palette("sea");
    let tools = Tools { palette: &palette, case: fonts().case(&model.lang) };
    let around = around(model);
    let words = PaperWords {
        kicker: around.kicker,
        sources_label: "Nguồn:".to_owned(),
        sources: vec![PaperSource {
            text: around.source,
            url: Some("https://thongkehaiphong.example/so-lieu/2025".to_owned()),
        }],
        as_of: around.as_of,
        cite_label: "Cách trích dẫn".to_owned(),
        cite:
            "“Năm nào cũng trên 10 %”. Hải Đăng, 6/1/2026. https://haidang.example/vi/thanh-pho/tang-truong/"
                .to_owned(),
        url: "https://haidang.example/vi/thanh-pho/tang-truong/".to_owned(),
        site: "Hải Đăng".to_owned(),
        ..PaperWords::default()
    };
    Paper::new(model, &words, &tools).expect("every letter is there").write().expect("it is sound")
}
