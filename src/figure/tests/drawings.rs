//! What every drawing must keep to, and what some must show.

use proptest::prelude::*;

use super::samples::{all, cargo, growth, investment, plain, sectors, visitors, visits};
use crate::figure::kinds;
use crate::figure::layout::Sheet;
use crate::figure::svg::{Area, Caption};
use crate::figure::testing::{figure, request, words};
use crate::figure::{Kind, Model, Request, Rows, Width, Words};

fn captions(model: &Model, width: Width) -> (Vec<Caption>, Area) {
    let sheet = Sheet::of(width);
    let (canvas, height) = kinds::draw(model, &sheet).expect("the kind is drawn");
    (canvas.captions().into_iter().cloned().collect(), sheet.frame(height))
}

fn texts(model: &Model, width: Width, class: &str) -> Vec<String> {
    let (captions, _) = captions(model, width);
    let of_class = captions.into_iter().filter(|caption| caption.class.split(' ').any(|name| name == class));
    of_class.map(|caption| caption.lines.join("/")).collect()
}

/// Words stay in the frame and values cover no other words.
pub(super) fn check_words(model: &Model, width: Width) -> Result<(), String> {
    let (captions, frame) = captions(model, width);
    let areas: Vec<Area> = captions.iter().map(Caption::area).collect();
    for (index, (caption, area)) in captions.iter().zip(&areas).enumerate() {
        let roomy = Area { x: -0.5, y: -0.5, width: frame.width + 1.0, height: frame.height + 1.0 };
        if !roomy.holds(area) {
            return Err(format!("{:?} leaves the frame: {area:?} in {frame:?}", caption.lines));
        }
        for (other, other_area) in captions.iter().zip(&areas[..index]) {
            let inner =
                Area { y: area.y + 2.0, height: area.height - 4.0, x: area.x + 0.5, width: area.width - 1.0 };
            if other_area.meets(&inner) {
                return Err(format!("{:?} covers {:?}", caption.lines, other.lines));
            }
        }
    }
    Ok(())
}

/// The drawing is XML without repeated ids, style attributes or numbers that are none.
pub(super) fn check_markup(svg: &str) -> Result<(), String> {
    let mut reader = quick_xml::Reader::from_str(svg);
    reader.config_mut().check_end_names = true;
    let mut ids = Vec::new();
    loop {
        use quick_xml::events::Event;
        match reader.read_event().map_err(|fault| fault.to_string())? {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                for attribute in tag.attributes() {
                    let attribute = attribute.map_err(|fault| fault.to_string())?;
                    let value = attribute.value.to_string();
                    match attribute.key.as_ref() {
                        "id" => ids.push(value),
                        "style" | "onclick" => return Err("forbidden attribute".to_owned()),
                        "x" | "y" | "x1" | "y1" | "x2" | "y2" | "cx" | "cy" | "r" | "width" | "height"
                        | "dy" | "font-size" => {
                            value.parse::<f64>().map_err(|_| format!("no number: {value}"))?;
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    let count = ids.len();
    ids.sort();
    ids.dedup();
    if ids.len() == count && count == 1 { Ok(()) } else { Err(format!("ids: {ids:?}")) }
}

#[test]
fn words_stay_in_the_frame_and_apart_in_every_sample() {
    for (name, model) in all() {
        for width in Width::ALL {
            assert_eq!(check_words(&model, width), Ok(()), "{name} {width:?}");
        }
    }
}

#[test]
fn every_sample_is_sound_markup_and_the_two_widths_share_no_id() {
    for (name, model) in all() {
        for width in Width::ALL {
            assert_eq!(check_markup(&model.svg(width)), Ok(()), "{name} {width:?}");
        }
        assert!(model.svg(Width::Wide).contains("id=\"fig-growth-wide--title\""), "{name}");
        assert!(model.svg(Width::Narrow).contains("id=\"fig-growth-narrow--title\""), "{name}");
    }
}

#[test]
fn colours_are_the_themes_alone() {
    for (name, model) in all() {
        let svg = model.svg(Width::Wide);
        assert!(!svg.contains('#') && !svg.contains("rgb"), "{name}");
    }
}

#[test]
fn every_bar_says_its_value_and_the_axis_is_round_in_the_form_of_the_language() {
    let values = texts(&growth("vi", Kind::Bar), Width::Wide, "fig-value");
    assert_eq!(values.len(), 14);
    assert!(values.contains(&"11,81*".to_owned()));
    assert_eq!(texts(&growth("vi", Kind::Bar), Width::Wide, "fig-tick"), ["0%", "5%", "10%", "15%", "20%"]);
    let narrow = texts(&growth("en", Kind::Bar), Width::Narrow, "fig-value");
    assert!(narrow.contains(&"11.81%*".to_owned()), "{narrow:?}");
}

#[test]
fn a_break_and_the_meaning_of_signs_are_written() {
    for width in Width::ALL {
        assert_eq!(texts(&growth("vi", Kind::Bar), width, "fig-break-label"), ["Địa giới mới"]);
        assert_eq!(texts(&growth("vi", Kind::Line), width, "fig-key"), ["*\u{a0}ước\u{a0}tính"]);
    }
    let keys = texts(&cargo(Kind::Bar), Width::Wide, "fig-key").concat();
    for sign in ["≥", "≈", "*", "†", "–\u{a0}không"] {
        assert!(keys.contains(sign), "{keys}");
    }
}

#[test]
fn a_line_is_joined_neither_across_a_gap_nor_across_a_break() {
    let runs = |model: &Model| {
        let svg = model.svg(Width::Wide);
        let start = svg.find("class=\"fig-line").expect("there is a line");
        let path = svg[start..].split('"').nth(3).unwrap_or_default().to_owned();
        (path.matches('M').count(), path.matches('L').count())
    };
    assert_eq!(runs(&cargo(Kind::Line)), (1, 4));
    assert_eq!(runs(&investment()), (1, 6));
    assert_eq!(runs(&plain(Kind::Line, "2020,1\n2021,2\n2022,\n2023,3\n2024,4\n")), (2, 2));
}

#[test]
fn values_that_are_not_final_are_hatched_or_hollow() {
    let bars = cargo(Kind::Bar).svg(Width::Wide);
    assert_eq!(bars.matches("fig-bar--soft").count(), 5);
    assert_eq!(bars.matches("class=\"fig-hatch").count(), 5);
    assert_eq!(cargo(Kind::Line).svg(Width::Wide).matches("fig-dot--soft").count(), 5);
}

#[test]
fn long_labels_stand_whole_in_even_lines() {
    let labels = texts(&sectors("vi"), Width::Wide, "fig-label");
    assert!(labels.contains(&"Nông, lâm nghiệp/và thủy sản".to_owned()), "{labels:?}");
    let narrow = texts(&sectors("vi"), Width::Narrow, "fig-label");
    assert!(narrow.contains(&"Thuế sản phẩm trừ trợ cấp sản phẩm".to_owned()), "{narrow:?}");
}

#[test]
fn two_hundred_years_are_named_by_round_ones() {
    let many: String = (0..200).map(|n| format!("{},{}\n", 1800 + n, n + 1)).collect();
    for kind in [Kind::Bar, Kind::Line] {
        let labels = texts(&plain(kind, &many), Width::Narrow, "fig-label");
        assert!((3..=12).contains(&labels.len()), "{labels:?}");
        assert!(labels.iter().all(|label| label.ends_with('0')), "{labels:?}");
    }
}

#[test]
fn lines_carry_their_names_and_last_values_at_their_ends() {
    let names = texts(&visitors(Kind::Line), Width::Wide, "fig-name");
    assert!(names.contains(&"Khách quốc tế 14".to_owned()), "{names:?}");
}

#[test]
fn series_that_follow_each_other_share_one_row_of_bars() {
    for width in Width::ALL {
        let drawing = visits(Kind::Bar);
        assert_eq!(texts(&drawing, width, "fig-value").len(), 10, "{width:?}");
        assert_eq!(texts(&drawing, width, "fig-gap").len(), 1, "{width:?}");
        assert!(drawing.svg(width).contains("fig-series-2 fig-bar--highlight"), "{width:?}");
    }
}

#[test]
fn the_last_value_of_a_line_is_named_even_at_the_edge_of_a_telephone() {
    for width in Width::ALL {
        assert!(visits(Kind::Line).svg(width).contains(">14,43*<"), "{width:?}");
    }
}

#[test]
fn a_line_over_dates_keeps_their_distances() {
    let x: Vec<f64> = plain(Kind::Line, "2000,1\n2001,2\n2011,3\n")
        .svg(Width::Wide)
        .split("cx=\"")
        .skip(1)
        .filter_map(|part| part.split('"').next()?.parse().ok())
        .collect();
    let ratio = (x[2] - x[1]) / (x[1] - x[0]);
    assert!((9.5..10.5).contains(&ratio), "{x:?}");
}

#[test]
fn a_timeline_of_few_events_writes_no_date_twice() {
    let csv = "date,text.vi\n2025-06-12,Nghị quyết\n2025-06-16,Sắp xếp\n2025-07-01,Hai cấp\n";
    let model = figure(&request(Kind::Timeline, "", &[]), &words("Hợp nhất", &[]), "vi", csv);
    for width in [Width::Narrow, Width::Wide] {
        let (captions, _) = captions(&model, width);
        let mut dates: Vec<String> = captions.iter().map(|caption| caption.lines.join(" ")).collect();
        let all = dates.len();
        dates.sort();
        dates.dedup();
        assert_eq!((dates.len(), all), (3, 3), "{width:?}: {dates:?}");
    }
}

#[test]
fn an_axis_that_leaves_zero_says_so() {
    let flat = plain(Kind::Line, "2020,62.5\n2021,63.25\n2022,65\n");
    assert_eq!(texts(&flat, Width::Wide, "fig-key"), ["Trục giá trị không bắt đầu từ 0."]);
    let bars = plain(Kind::Bar, "2020,62.5\n2021,63.25\n2022,65\n");
    assert_eq!(texts(&bars, Width::Wide, "fig-tick").first().map(String::as_str), Some("0%"));
}

/// The kinds that draw values.
fn drawn() -> Vec<Kind> {
    let is_drawn = |kind: &Kind| kind.rows() == Rows::Values && *kind != Kind::BigNumbers;
    Kind::ALL.into_iter().filter(is_drawn).collect()
}

pub(super) fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z<>&' ]{1,30}",
        Just("Thuế sản phẩm trừ trợ cấp sản phẩm ở khu vực có vốn đầu tư nước ngoài".to_owned()),
        Just("第三種郵便物認可コンテナ取扱量の推移について".to_owned()),
        Just("하이퐁항만물동량 증가율".to_owned()),
        Just("Donaudampfschifffahrtsgesellschaftskapitän".to_owned()),
    ]
}

pub(super) fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "-?[0-9]{1,4}(\\.[0-9]{1,2})?",
        1 => "-?[0-9]{1,12}",
        1 => Just(String::new()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn any_table_makes_a_sound_drawing(
        rows in proptest::collection::vec((label(), value(), value()), 1..30),
        dated: bool, several: bool, kind in proptest::sample::select(drawn()), highlighted: bool,
        mark in prop_oneof![Just(""), Just("estimate"), Just("about;derived"), Just("at-least")],
    ) {
        let mut csv = "x,a,b,note\n".to_owned();
        for (index, (label, a, b)) in rows.iter().enumerate() {
            let label = if dated { (1990 + index * 2).to_string() } else { format!("{index} {label}") };
            csv.push_str(&format!("{label},{a},{b},{mark}\n"));
        }
        let several = kind.columns().map_or(several, |(_, most)| most > 1);
        let series: &[&str] = if several { &["a", "b"] } else { &["a"] };
        let highlight = if highlighted && dated { vec!["1992".to_owned()] } else { Vec::new() };
        let breaks = if dated { vec!["1994".to_owned()] } else { Vec::new() };
        let request = Request { breaks, highlight, unit: Some("million-teu".to_owned()), ..request(kind, "x", series) };
        let words = Words { break_label: Some("Địa giới mới".to_owned()), ..words("T", &[("a", "Thực hiện")]) };
        let model = figure(&request, &words, "vi", &csv);
        for width in Width::ALL {
            prop_assert_eq!(check_markup(&model.svg(width)), Ok(()));
            prop_assert_eq!(check_words(&model, width), Ok(()));
        }
    }

    #[test]
    fn no_file_whatever_makes_the_room_stumble(text in "\\PC{0,80}", head: bool) {
        let csv = if head { format!("x,v\n{text}\n") } else { text };
        for kind in Kind::ALL {
            let model = figure(&request(kind, "x", &["v"]), &words("T", &[]), "vi", &csv);
            let _ = (model.svg(Width::Narrow), model.summary());
        }
    }
}
