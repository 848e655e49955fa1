//! Drawings of quantities are true: lengths are values, numbers are those of the table, words are apart.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::drawings::{check_markup, check_words, label, value};
use super::quantities::{balance, panels, parts, ranges, table};
use super::samples::all;
use crate::figure::kinds;
use crate::figure::layout::Sheet;
use crate::figure::testing::{figure, request, words};
use crate::figure::{Bars, Direction, Form, Kind, Model, PanelsScale, Request, Sort, Width, Words};

/// The numbers in a text, as it writes them.
fn numbers(text: &str) -> BTreeSet<String> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '−');
    let parts = text.split(|c: char| !is_part(c)).map(|part| part.trim_matches(['.', ',']).to_owned());
    parts.filter(|part| part.bytes().any(|byte| byte.is_ascii_digit())).collect()
}

/// Every number that the drawing writes, apart from its axes, its units and keys, and the numbers of remarks.
fn drawn(model: &Model, width: Width) -> BTreeSet<String> {
    let Some((canvas, _)) = kinds::draw(model, &Sheet::of(width)) else { return BTreeSet::new() };
    let is_axis = |text: &str| model.along.ticks.iter().any(|tick| tick.1 == text);
    let captions = canvas.captions().into_iter();
    let is_number = |class: &str| class.split(' ').any(|class| class == "fig-number");
    let said = captions.filter(|caption| {
        !matches!(&caption.class[..], "fig-tick" | "fig-key" | "fig-unit") && !is_number(&caption.class)
    });
    said.map(|caption| caption.lines.join(" "))
        .filter(|text| !is_axis(text))
        .flat_map(|text| numbers(&text))
        .collect()
}

#[test]
fn every_number_of_a_drawing_stands_in_its_table() {
    for (name, model) in all() {
        let cells = model.table().rows.iter().flatten().chain(&model.table().header);
        let told: BTreeSet<String> = cells.flat_map(|cell| numbers(&cell.text)).collect();
        for width in Width::ALL {
            let alone: Vec<_> =
                drawn(&model, width).into_iter().filter(|number| !told.contains(number)).collect();
            assert_eq!(alone, [""; 0], "{name} {width:?}");
        }
    }
}

/// Bars are as long as their values say, within half a unit of the drawing; of stacks and groups alike.
fn check_lengths(model: &Model, width: Width) -> Result<(), String> {
    let Some((canvas, _)) = kinds::draw(model, &Sheet::of(width)) else { return Ok(()) };
    let mut values: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for (index, series) in model.data.series.iter().enumerate() {
        for (entry, point) in series.points.iter().enumerate() {
            let Some(point) = point else { continue };
            let part = model
                .data
                .stack
                .as_ref()
                .and_then(|stack| stack.parts[entry].iter().find(|part| part.series == index));
            let value = part.map_or(point.value, |part| part.to - part.from);
            values.entry(&point.title).or_default().push(value.abs());
        }
    }
    let bars = canvas.bars();
    let known = bars.iter().filter_map(|(title, area)| match values.get(title).map(Vec::as_slice) {
        Some([value]) => Some((*value, *area)),
        _ => None,
    });
    let known: Vec<_> = known.collect();
    let fault = |length: fn(&crate::figure::svg::Area) -> f64| {
        let longest = known.iter().max_by(|a, b| a.0.total_cmp(&b.0))?;
        let unit = if longest.0 > 0.0 { length(&longest.1) / longest.0 } else { 0.0 };
        known
            .iter()
            .find(|(value, area)| (length(area) - value * unit).abs() > 0.5)
            .map(|found| (unit, *found))
    };
    match (fault(|area| area.height), fault(|area| area.width)) {
        (Some(high), Some(wide)) => Err(format!("neither heights {high:?} nor widths {wide:?} are values")),
        _ => Ok(()),
    }
}

/// Ticks rise by one round step.
fn check_ticks(model: &Model) -> Result<(), String> {
    // Ranks are counted from the first place, though their round steps are counted from nothing.
    let first = usize::from(model.axis.ruler.min == 1.0);
    let ticks = model.axis.ruler.ticks.iter().skip(first);
    let ticks: Vec<f64> = ticks.map(crate::figure::Exact::near).collect();
    let Some(step) = ticks.windows(2).map(|pair| pair[1] - pair[0]).next() else { return Ok(()) };
    let is_even = ticks.windows(2).all(|pair| ((pair[1] - pair[0]) / step - 1.0).abs() < 1e-6);
    let lead = step / 10f64.powf(step.log10().floor());
    let is_round = [1.0, 2.0, 2.5, 5.0, 10.0].iter().any(|round| (lead - round).abs() < 1e-6);
    if step > 0.0 && is_even && is_round { Ok(()) } else { Err(format!("{ticks:?}")) }
}

#[test]
fn bars_are_as_long_as_their_values_in_every_sample() {
    for (name, model) in all() {
        assert_eq!(check_ticks(&model), Ok(()), "{name}");
        // Panels that have their own scales are not to be compared, nor rows with units of their own.
        let is_one_scale = model.panels.is_empty() && !model.kind.has_units_of_rows();
        for width in Width::ALL.into_iter().filter(|_| is_one_scale) {
            assert_eq!(check_lengths(&model, width), Ok(()), "{name} {width:?}");
        }
    }
}

fn cells(model: &Model, row: usize) -> String {
    model.table().rows[row].iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ")
}

#[test]
fn a_stack_has_its_total_and_shares_stand_beside_their_values() {
    let stacked = parts("vi", Kind::Bar, Bars::Stacked, None);
    assert_eq!(cells(&stacked, 0), "2020 | 112,4 | 86,1 | 9,8 | 208,3");
    assert_eq!(
        cells(&stacked, 5),
        "2025 | 224,7 (ước tính) | 147,9 (ước tính) | 11,6 (ước tính) | 384,2 (ước tính)"
    );
    assert!(stacked.summary().starts_with("Tổng: từ 2020 đến 2025: tăng từ 208,3 triệu tấn lên 384,2"));
    let shares = parts("vi", Kind::Bar, Bars::Shares, None);
    assert_eq!(cells(&shares, 0), "2020 | 112,4 (54%) | 86,1 (41%) | 9,8 (5%)");
}

#[test]
fn a_stack_that_lacks_a_part_has_no_total() {
    let model = balance(Bars::Stacked, None);
    assert_eq!(
        cells(&model, 2),
        "Khu vực có vốn đầu tư nước ngoài | 20 | không có số liệu | 2 | không có số liệu"
    );
    assert_eq!(cells(&model, 0).split(" | ").last(), Some("11,0"));
}

#[test]
fn a_range_is_told_in_the_table_and_drawn_as_band_or_whisker() {
    let line = ranges("en", Kind::Line, None);
    assert_eq!(cells(&line, 7), "2023 | 11.9 (11.2–12.4)");
    assert_eq!(line.svg(Width::Wide).matches("class=\"fig-band").count(), 2);
    for direction in [Direction::Columns, Direction::Rows] {
        let bars = ranges("en", Kind::Bar, Some(direction));
        assert_eq!(bars.svg(Width::Wide).matches("class=\"fig-whisker\"").count(), 6, "{direction:?}");
    }
}

#[test]
fn remarks_stand_in_the_drawing_or_behind_a_number_below_it() {
    for (kind, direction) in [(Kind::Line, None), (Kind::Area, None), (Kind::Bar, Some(Direction::Columns))] {
        for width in Width::ALL {
            let svg = ranges("vi", kind, direction).svg(width);
            assert!(svg.contains("Đại dịch"), "{kind:?} {width:?}");
            assert_eq!(svg.matches("class=\"fig-remark\"").count(), 2, "{kind:?} {width:?}");
        }
    }
}

#[test]
fn rows_are_put_in_order_and_those_without_a_value_come_last() {
    let names = |sort| {
        let model = table("vi", &["b", "c"], sort);
        (0..5)
            .map(|row| cells(&model, row).split(" | ").next().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    let long = "Thành phố Hồ Chí Minh và các khu cảng Cái Mép – Thị Vải";
    assert_eq!(
        names(None),
        [long, "Hải Phòng", "Quảng Ninh", "Đà Nẵng (Cảng mới Liên Chiểu đang xây dựng)", "Quảng Ngãi"]
    );
    let sorted = names(Some(Sort::Descending));
    assert_eq!(sorted[..3], [long, "Hải Phòng", "Quảng Ngãi"]);
    assert!(sorted[4].starts_with("Đà Nẵng"), "{sorted:?}");
}

#[test]
fn panels_share_their_scale_unless_the_author_says_no() {
    let shared = panels("vi", 6, PanelsScale::Shared);
    assert!(shared.panels.is_empty());
    assert!(!shared.svg(Width::Wide).contains("thang đo riêng"));
    let own = panels("vi", 6, PanelsScale::Own);
    assert_eq!(own.panels.len(), 6);
    assert!(own.svg(Width::Wide).contains("thang đo riêng"));
    assert_eq!(own.svg(Width::Wide).matches("fig-line--highlight").count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn any_quantities_make_a_sound_and_true_drawing(
        rows in proptest::collection::vec((label(), proptest::collection::vec(value(), 5)), 1..24),
        count in 1..6usize, dated: bool,
        kind in prop_oneof![
            2 => Just(Kind::Bar), 1 => Just(Kind::Line), 1 => Just(Kind::Area),
            1 => Just(Kind::SmallMultiples), 1 => Just(Kind::Table), 1 => Just(Kind::Dot),
        ],
        bars in prop_oneof![Just(Bars::Grouped), Just(Bars::Stacked), Just(Bars::Shares)],
        direction in prop_oneof![Just(None), Just(Some(Direction::Columns)), Just(Some(Direction::Rows))],
        sort in prop_oneof![Just(None), Just(Some(Sort::Descending))],
        is_own: bool, remarks: bool, spread in 0..30u32,
        mark in prop_oneof![Just(""), Just("estimate"), Just("about;derived")],
    ) {
        let names = &["a", "b", "c", "d", "e"][..count];
        let mut csv = format!("x,{},low.a,high.a,note\n", names.join(","));
        let mut labels = Vec::new();
        for (index, (label, values)) in rows.iter().enumerate() {
            let label = if dated { (1990 + index * 2).to_string() } else { format!("{index} {label}") };
            let near = values[0].parse::<f64>().ok().filter(|value| value.abs() < 1e6);
            let range = near.filter(|_| index % 3 > 0);
            let range = range.map_or_else(|| ",".to_owned(), |value| {
                format!("{:.2},{:.2}", value - f64::from(spread), value + f64::from(spread) / 2.0)
            });
            csv.push_str(&format!("{label},{},{range},{mark}\n", values[..count].join(",")));
            labels.push(label);
        }
        let panels_scale = if is_own { PanelsScale::Own } else { PanelsScale::Shared };
        let marked: Vec<String> = labels.iter().skip(1).step_by(5).cloned().collect();
        let form = Form { bars, direction, sort: sort.filter(|_| !dated), panels: None, panels_scale };
        let request = Request {
            form,
            breaks: labels.get(2).cloned().into_iter().collect(),
            annotations: if remarks { marked.clone() } else { Vec::new() },
            unit: Some("million-teu".to_owned()),
            ..request(kind, "x", names)
        };
        let annotations = marked.into_iter().zip(["Đại dịch làm cảng và du lịch cùng giảm", "新しいターミナルが開業", "A new terminal opens beside the old one"].into_iter().cycle());
        let words = Words {
            break_label: Some("Địa giới mới".to_owned()),
            annotations: annotations.map(|(label, text)| (label, text.to_owned())).collect(),
            ..words("T", &[("a", "Khu vực có vốn đầu tư nước ngoài"), ("b", "Thực hiện")])
        };
        let model = figure(&request, &words, "vi", &csv);
        prop_assert_eq!(check_ticks(&model), Ok(()));
        for width in Width::ALL {
            prop_assert_eq!(check_markup(&model.svg(width)), Ok(()));
            prop_assert_eq!(check_words(&model, width), Ok(()));
            if model.panels.is_empty() {
                prop_assert_eq!(check_lengths(&model, width), Ok(()));
            }
        }
    }
}
