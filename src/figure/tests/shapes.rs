//! Slopes, dots, parts, symbols and comparisons: samples of them, and what they must keep to.

use proptest::prelude::*;

use super::samples::plain;
use crate::figure::layout::Sheet;
use crate::figure::testing::{figure, langs, request, source, words};
use crate::figure::{Exact, Kind, Model, Request, Symbol, Width, read};

fn named(kind: Kind, tag: &str, series: &[(&str, &str)], unit: &str, csv: &str) -> Model {
    let columns: Vec<&str> = series.iter().map(|(id, _)| *id).collect();
    let request = Request { unit: Some(unit.to_owned()), ..request(kind, "k", &columns) };
    figure(&request, &words("Hình", series), tag, csv)
}

/// Growth by sector in two years.
fn slope(tag: &str) -> Model {
    let csv = "k,name.vi,name.en,name.ja,a,b,note.b\n\
        i,Công nghiệp và xây dựng,Industry and construction,工業・建設業,14.2,13.61,\n\
        s,Dịch vụ,Services,サービス業,7.9,10.21,\n\
        a,\"Nông, lâm nghiệp và thủy sản\",\"Agriculture, forestry and fisheries\",農林水産業,1.1,4.33,\n\
        t,Thuế sản phẩm trừ trợ cấp sản phẩm,Taxes less subsidies on products,生産物に課される税（補助金控除後）,9.63,9.63,estimate\n\
        f,Khu vực có vốn đầu tư nước ngoài,Foreign-invested sector,外資系企業,,12.4,\n";
    let request = Request {
        unit: Some("percent".to_owned()),
        highlight: vec!["s".to_owned()],
        ..request(Kind::Slope, "k", &["a", "b"])
    };
    figure(&request, &words("Hai năm", &[("a", "2024"), ("b", "2025")]), tag, csv)
}

fn ranks() -> Model {
    let csv = "k,a,b\nQuảng Ninh,1,1\nHải Phòng,10,3\nLong An,6,2\nBắc Giang,2,4\nĐồng Tháp,4,5\nBà Rịa – Vũng Tàu,4,6\n";
    let request = Request {
        unit: Some("rank".to_owned()),
        highlight: vec!["Hải Phòng".to_owned()],
        ..request(Kind::Slope, "k", &["a", "b"])
    };
    figure(&request, &words("Thứ hạng", &[("a", "Năm 2020"), ("b", "Năm 2024")]), "vi", csv)
}

fn many(kind: Kind, count: usize) -> Model {
    let row = |n: usize| format!("Phường thứ {n},{},{}\n", n * 37 % 101 + 20, n * 53 % 97 + 31);
    let csv: String = (0..count).map(row).collect();
    named(kind, "vi", &[("a", "Trước"), ("b", "Sau")], "people", &format!("k,a,b\n{csv}"))
}

fn dots(tag: &str) -> Model {
    let csv = "k,name.vi,name.en,name.ja,a,b,c,note.c\n\
        l,Cảng Lạch Huyện,Lạch Huyện port,ラックフエン港,12.5,19.9,31.2,estimate\n\
        d,\"Đình Vũ, Nam Đình Vũ và các bến thượng lưu sông Cấm\",\"Đình Vũ, Nam Đình Vũ and berths upriver\",ディンヴー港・ナムディンヴー港,40.1,40.3,44,\n\
        c,Chùa Vẽ,Chùa Vẽ,チュアヴェー港,8.1,,6.3,\n\
        x,Hoàng Diệu,Hoàng Diệu,ホアンジエウ港,,,,\n";
    named(Kind::Dot, tag, &[("a", "2016"), ("b", "2020"), ("c", "2024")], "million-tonnes", csv)
}

/// Two counts with the ranges in which the true ones lie.
fn ranges() -> Model {
    let csv = "k,a,b,low.a,high.a,low.b,high.b\nVoọc Cát Bà,60,91,55,68,85,99\nRùa biển,12,8,,,4,15\n";
    named(Kind::Dot, "vi", &[("a", "2015"), ("b", "2025")], "people", csv)
}

fn parts(tag: &str) -> Model {
    let csv = "k,name.vi,name.en,name.ja,v,note\n\
        a,Đền và miếu,Temples and shrines,祠と廟,2140,\n\
        b,Đình làng của các làng ven sông và ven biển,Communal houses of villages by river and sea,集落の亭（川沿いと海沿いの村）,1672,\n\
        c,Chùa,Pagodas,寺,1480,about\n\
        d,\"Từ đường, nhà thờ họ\",Family halls,祠堂,640,\n\
        e,Di tích cách mạng,Sites of the revolution,革命遺跡,300,\n\
        f,Thắng cảnh,Landscapes,名勝,60,\n";
    let request = Request {
        unit: Some("sites".to_owned()),
        highlight: if tag == "en" { vec!["c".to_owned()] } else { Vec::new() },
        ..request(Kind::Donut, "k", &["v"])
    };
    figure(&request, &words("6.292 di tích", &[]), tag, csv)
}

fn symbols(tag: &str, symbol: Symbol, each: Option<&str>) -> Model {
    let csv = "k,name.vi,name.en,name.ja,v,note\n\
        2013,2013,2013,2013年,5.2,at-least\n\
        2016,2016,2016,2016年,6.4,\n\
        2019,Năm 2019 trước khi dịch bùng phát ở thành phố,\"2019, before the pandemic reached the city\",2019年（感染拡大の前）,9.1,about\n\
        2020,2020,2020,2020年,,\n\
        2025,2025,2025,2025年,14.43,estimate\n";
    let request = Request {
        unit: Some("million-visits".to_owned()),
        symbol: Some(symbol),
        each: each.and_then(Exact::parse),
        highlight: vec!["2025".to_owned()],
        ..request(Kind::Pictogram, "k", &["v"])
    };
    figure(&request, &words("Lượt khách", &[]), tag, csv)
}

fn comparison(tag: &str) -> Model {
    let csv = "k,name.vi,name.en,name.ja,a,b,unit,note.b\n\
        p,Dân số,Population,人口,2130000,4664124,people,\n\
        c,Hàng qua cảng trong năm,Cargo through the ports in the year,港湾の年間取扱貨物量,168.5,190.4,million-tonnes,estimate\n\
        g,Tốc độ tăng trưởng,Growth rate,成長率,11.01,11.81,percent,\n\
        r,Thứ hạng,Rank,順位,5,3,rank,\n";
    let request = Request { highlight: vec!["g".to_owned()], ..request(Kind::Comparison, "k", &["a", "b"]) };
    let heads = match tag {
        "ja" => [("a", "合併前"), ("b", "合併後")],
        "en" => [("a", "Before the merger"), ("b", "After the merger")],
        _ => [("a", "Trước hợp nhất"), ("b", "Sau hợp nhất")],
    };
    figure(&request, &words("Trước và sau", &heads), tag, csv)
}

fn three() -> Model {
    let csv = "k,a,b,c\nXuất khẩu,12.5,30.1,51.25\nCán cân thương mại của khu vực trong nước,-3.2,1.5,4\nChưa rõ,,3,\n";
    named(
        Kind::Comparison,
        "vi",
        &[("a", "Năm 2016"), ("b", "Năm 2020"), ("c", "Sơ bộ năm 2025")],
        "million-tonnes",
        csv,
    )
}

/// Every sample of these kinds, by name.
pub(super) fn all() -> Vec<(String, Model)> {
    let mut all = vec![
        ("slope-ranks".to_owned(), ranks()),
        ("slope-many".to_owned(), many(Kind::Slope, 60)),
        ("slope-twenty".to_owned(), many(Kind::Slope, 20)),
        ("slope-one".to_owned(), many(Kind::Slope, 1)),
        ("dot-ranges".to_owned(), ranges()),
        ("dot-many".to_owned(), many(Kind::Dot, 60)),
        ("dot-swing".to_owned(), plain(Kind::Dot, "A,4.5\nB,-2.9\nC,0\nD,12\n")),
        ("dot-one".to_owned(), plain(Kind::Dot, "2025,5\n")),
        ("dot-flat".to_owned(), plain(Kind::Dot, "Quý I,62.5\nQuý II,63.25\nQuý III,65\n")),
        ("donut-percent".to_owned(), plain(Kind::Donut, "Đường bộ,71.5\nĐường biển,20.5\nĐường sắt,8\n")),
        ("donut-two".to_owned(), plain(Kind::Donut, "Có,99.5\nKhông,0.5\n")),
        ("pictogram-each".to_owned(), symbols("vi", Symbol::Container, Some("0.2"))),
        ("pictogram-one".to_owned(), plain(Kind::Pictogram, "2025,5\n")),
        ("comparison-three".to_owned(), three()),
    ];
    for tag in ["vi", "en", "ja", "ar"] {
        all.push((format!("slope-{tag}"), slope(tag)));
        all.push((format!("dot-{tag}"), dots(tag)));
        all.push((format!("donut-{tag}"), parts(tag)));
        all.push((format!("pictogram-{tag}"), symbols(tag, Symbol::Person, None)));
        all.push((format!("comparison-{tag}"), comparison(tag)));
    }
    all
}

fn attributes(svg: &str, class: &str, name: &str) -> Vec<f64> {
    let shapes = svg.split('<').filter(|tag| tag.contains(&format!("class=\"{class}")));
    let value = |tag: &str| tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?.parse().ok();
    shapes.filter_map(value).collect()
}

/// The angles of the parts of a ring, in the order of the ring, from the ends of their outer arcs.
fn angles(svg: &str) -> Vec<f64> {
    let paths =
        svg.split("class=\"fig-part").skip(1).filter_map(|tag| tag.split(" d=\"").nth(1)?.split('"').next());
    let arcs: Vec<Vec<(f64, f64)>> = paths.map(outer).collect();
    let all: Vec<(f64, f64)> = arcs.iter().flatten().copied().collect();
    arcs.iter()
        .map(|ends| {
            let angle = |(x, y): (f64, f64)| (x - 360.0).atan2(-(y - all[0].1 - 112.0)).to_degrees();
            ends.chunks(2).map(|pair| (angle(pair[1]) - angle(pair[0])).rem_euclid(360.0)).sum()
        })
        .collect()
}

/// Beginning and end of each outer arc.
fn outer(path: &str) -> Vec<(f64, f64)> {
    let numbers = |text: &str| text.split(' ').filter_map(|number| number.parse().ok()).collect::<Vec<f64>>();
    let arcs = path.split('M').filter(|arc| !arc.is_empty());
    arcs.flat_map(|arc| {
        let mut parts = arc.split(['A', 'L']);
        let from = numbers(parts.next().unwrap_or_default());
        let to = numbers(parts.next().unwrap_or_default());
        [(from[0], from[1]), (to[5], to[6])]
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn the_angles_of_parts_are_their_shares_and_the_shares_make_a_hundred_unless_equal_ones_would_differ(
        values in proptest::collection::vec(prop_oneof![1u32..10_000, 1u32..4], 2..7),
    ) {
        let csv: String = values.iter().enumerate().map(|(index, value)| format!("L{index},{value}\n")).collect();
        let request = Request { unit: Some("people".to_owned()), ..request(Kind::Donut, "x", &["v"]) };
        let model = figure(&request, &words("T", &[]), "en", &format!("x,v\n{csv}"));
        let mut sorted = values.clone();
        sorted.sort_unstable_by(|a, b| b.cmp(a));
        let whole: f64 = values.iter().map(|&value| f64::from(value)).sum();
        let drawn = angles(&model.svg(Width::Wide));
        prop_assert_eq!(drawn.len(), sorted.len());
        for (angle, value) in drawn.iter().zip(&sorted) {
            let wanted = f64::from(*value) / whole * 360.0;
            prop_assert!((angle - wanted).abs() < 0.5, "{} {}", angle, wanted);
        }
        let shares = model.table().rows.iter().take(values.len()).map(|row| row[2].text.trim_end_matches('%').replace('.', ""));
        let tenths: Vec<u32> = shares.map(|share| share.parse().unwrap_or_default()).collect();
        sorted.dedup();
        if sorted.len() == values.len() {
            prop_assert_eq!(tenths.iter().sum::<u32>(), 1000);
        }
        for (share, value) in tenths.iter().zip(&values) {
            let wanted = f64::from(*value) / whole * 1000.0;
            prop_assert!((f64::from(*share) - wanted).abs() < 1.0);
            prop_assert!(tenths.iter().zip(&values).all(|(other, of)| of != value || other == share));
        }
    }

    #[test]
    fn bars_beneath_compared_numbers_are_as_long_as_their_values(
        values in proptest::collection::vec((1u32..100_000, 1u32..100_000), 1..6),
    ) {
        let row = |(index, (a, b)): (usize, &(u32, u32))| format!("L{index},{a},{b}\n");
        let csv: String = values.iter().enumerate().map(row).collect();
        let model = named(Kind::Comparison, "en", &[("a", "Before"), ("b", "After")], "people", &format!("k,a,b\n{csv}"));
        let flat: Vec<f64> = values.iter().flat_map(|&(a, b)| [f64::from(a), f64::from(b)]).collect();
        let most = flat.iter().copied().fold(0.0, f64::max);
        for width in Width::ALL {
            let lengths = attributes(&model.svg(width), "fig-bar", "width");
            let longest = lengths.iter().copied().fold(0.0, f64::max);
            prop_assert_eq!(lengths.len(), flat.len());
            for (length, value) in lengths.iter().zip(&flat) {
                prop_assert!((length - value / most * longest).abs() < 0.5);
            }
        }
    }

    #[test]
    fn dots_and_the_ends_of_slopes_lie_where_their_values_are(
        values in proptest::collection::vec((-5000i32..5000, -5000i32..5000), 2..12),
    ) {
        let row = |(index, (a, b)): (usize, &(i32, i32))| format!("L{index},{a},{b}\n");
        let csv: String = values.iter().enumerate().map(row).collect();
        let slope = named(Kind::Slope, "en", &[("a", "A"), ("b", "B")], "people", &format!("k,a,b\n{csv}"));
        let dots = plain(Kind::Dot, &values.iter().enumerate().map(|(i, (a, _))| format!("L{i},{a}\n")).collect::<String>());
        let all: Vec<f64> = values.iter().flat_map(|&(a, b)| [f64::from(a), f64::from(b)]).collect();
        let first: Vec<f64> = values.iter().map(|&(a, _)| f64::from(a)).collect();
        for width in Width::ALL {
            prop_assert!(is_linear(&all, &attributes(&slope.svg(width), "fig-dot", "cy")));
            prop_assert!(is_linear(&first, &attributes(&dots.svg(width), "fig-dot", "cx")));
        }
    }

    #[test]
    fn a_row_has_a_symbol_for_each_round_number_and_a_part_of_one_for_the_rest(value in 1u32..2000) {
        let request = Request { each: Exact::parse("20"), unit: Some("people".to_owned()), ..request(Kind::Pictogram, "x", &["v"]) };
        let model = figure(&request, &words("T", &[]), "en", &format!("x,v\nA,{value}\n"));
        let svg = model.svg(Width::Wide);
        let paths: Vec<&str> = svg.split("class=\"fig-symbol").skip(2).collect();
        prop_assert_eq!(paths[0].split(" d=\"").nth(1).unwrap_or_default().split('"').next().unwrap_or_default().matches('M').count(), value.div_ceil(20) as usize);
    }
}

/// Whether places follow values in one straight line, up to half a unit.
fn is_linear(values: &[f64], places: &[f64]) -> bool {
    let span = |of: &[f64]| {
        let low = (0..values.len()).min_by(|&a, &b| values[a].total_cmp(&values[b])).unwrap_or_default();
        let high = (0..values.len()).max_by(|&a, &b| values[a].total_cmp(&values[b])).unwrap_or_default();
        (of[low], of[high])
    };
    if values.len() != places.len() {
        return false;
    }
    let ((low, high), (from, to)) = (span(values), span(places));
    let wanted =
        |value: f64| if high > low { from + (value - low) / (high - low) * (to - from) } else { from };
    values.iter().zip(places).all(|(value, place)| (wanted(*value) - place).abs() < 0.5)
}

#[test]
fn summaries_of_shapes_are_true_to_the_data() {
    assert_eq!(
        slope("vi").summary(),
        "Từ 2024 đến 2025: 2 tăng, 1 giảm, 1 không đổi, 1 không so sánh được. \
         Tăng nhiều nhất: Nông, lâm nghiệp và thủy sản, từ 1,1% lên 4,33%. \
         Giảm nhiều nhất: Công nghiệp và xây dựng, từ 14,2% xuống 13,61%."
    );
    assert!(ranks().summary().starts_with("Từ Năm 2020 đến Năm 2024: 2 tốt lên, 3 kém đi, 1 không đổi."));
    assert_eq!(
        parts("vi").summary(),
        "Phần lớn nhất: Đền và miếu, 2.140 điểm (34,0%). Tổng cộng: 6.292 điểm."
    );
    let told = comparison("vi").summary().to_owned();
    for words in ["tăng 119%", "tăng 13,0%*", "tăng 0,8 điểm phần trăm", "lên 2 bậc"] {
        assert!(told.contains(words), "{told}");
    }
}

#[test]
fn names_beside_a_slope_stand_in_the_order_of_its_values_however_many_lines_they_have() {
    let csv = "k,a,b\nKhu công nghiệp Nam Đình Vũ giai đoạn hai mở rộng về phía biển,5,6.1\n\
        Cảng Hải Phòng,5,6\nThủy Nguyên,5,5.9\nĐồ Sơn,4.9,4\nVĩnh Bảo,4.8,6.05\n";
    let model = named(Kind::Slope, "vi", &[("a", "Trước"), ("b", "Sau")], "people", csv);
    for sheet in [Sheet::of(Width::Narrow), Sheet::of(Width::Wide), Sheet::of_card(500.0, 200.0)] {
        let (canvas, _) = crate::figure::kinds::draw(&model, &sheet).expect("a slope is drawn");
        let values = canvas.captions().into_iter().filter(|caption| caption.class.contains("fig-value"));
        let values: Vec<(f64, f64, f64)> = values
            .map(|caption| {
                let number: f64 = caption.lines.concat().replace(',', ".").parse().expect("it is a number");
                (caption.at.0, caption.at.1, number)
            })
            .collect();
        let is_left = |value: &(f64, f64, f64)| value.0 < sheet.width / 2.0;
        let (mut left, mut right): (Vec<_>, Vec<_>) = values.into_iter().partition(is_left);
        for side in [&mut left, &mut right] {
            side.sort_by(|a, b| a.1.total_cmp(&b.1));
            assert!(side.windows(2).all(|pair| pair[0].2 >= pair[1].2), "{:?}: {side:?}", sheet.width);
        }
    }
}

#[test]
fn parts_that_are_as_great_are_named_together_and_show_one_share() {
    let told = |tag: &str, csv: &str| {
        let request = Request { unit: Some("people".to_owned()), ..request(Kind::Donut, "x", &["v"]) };
        let model = figure(&request, &words("T", &[]), tag, &format!("x,v\n{csv}"));
        let shares: Vec<_> = model.table().rows.iter().map(|row| row[2].text.clone()).collect();
        (model.summary().to_owned(), shares.join(" "))
    };
    let half = "Hải An,50\nLê Chân,50\n";
    assert_eq!(told("vi", half).0, "Các phần bằng nhau: mỗi phần 50 người (50,0%). Tổng cộng: 100 người.");
    let thirds = told("en", "A,1\nB,1\nC,1\n");
    assert_eq!(thirds.0, "All parts are equal: 1 person (33.3%) each. In all: 3 people.");
    assert_eq!(thirds.1, "33.3% 33.3% 33.3% 100%");
    assert_eq!(
        told("en", "A,4\nB,4\nC,2\n").0,
        "The largest parts are equal: A, B, 4 people (40.0%) each. In all: 10 people."
    );
    assert_eq!(told("ja", "A,4\nB,4\nC,2\n").0, "最も大きいのはA、Bで、それぞれ4人（40.0%）。合計は10人。");
}

#[test]
fn a_comparison_names_the_column_of_what_is_missing_and_tells_of_six_rows_at_most() {
    let series = [("a", "2024"), ("b", "2025")];
    let told = |csv: &str| named(Kind::Comparison, "en", &series, "people", &format!("k,a,b\n{csv}"));
    assert_eq!(told("Do Son,,7\n").summary(), "Do Son: no data (2024), 7 people (2025).");
    let many: String = (0..40).map(|n| format!("L{n},1,2\n")).collect();
    assert!(told(&many).summary().ends_with("L5: 1 person (2024), 2 people (2025), up 100%. And 34 more."));
    let growth =
        |csv: &str| told(csv).table().rows[0].last().map(|cell| cell.text.clone()).unwrap_or_default();
    assert_eq!(growth("A,1,11\n"), "up 1,000%, +10 people");
    assert_eq!(growth("A,1,100\n"), "100 times as high, +99 people");
    assert_eq!(growth("A,4,49\n"), "12.3 times as high, +45 people");
    assert_eq!(growth("A,1,99999999999999999999\n"), "up 99,999,999,999,999,999,998 people");
}

#[test]
fn a_table_of_parts_ends_with_the_whole() {
    let table = parts("vi").table().clone();
    let row = |row: &[crate::figure::Cell]| row.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
    assert_eq!(row(&table.header), ["Mục", "điểm", "Tỷ trọng"]);
    assert_eq!(row(&table.rows[0]), ["Đền và miếu", "2.140", "34,0%"]);
    assert_eq!(
        table.rows.last().map(|last| row(last)),
        Some(vec!["Tổng".into(), "6.292".into(), "100%".into()])
    );
}

#[test]
fn no_change_is_claimed_that_a_lower_bound_leaves_open() {
    let change = |csv: &str| {
        let series = [("a", "Trước"), ("b", "Sau")];
        let model = named(Kind::Comparison, "vi", &series, "people", &format!("k,a,b,note.a,note.b\n{csv}"));
        model.table().rows[0].last().map(|cell| cell.text.clone()).unwrap_or_default()
    };
    assert_eq!(change("A,100,150,,\n"), "tăng 50,0%, +50 người");
    assert_eq!(change("A,100,150,,at-least\n"), "tăng ≥\u{a0}50,0%, ≥\u{a0}+50 người");
    assert_eq!(change("A,100,150,at-least,\n"), "150");
    assert_eq!(change("A,150,100,,at-least\n"), "ít nhất 100");
    assert_eq!(change("A,0,100,,\n"), "tăng 100 người");
    assert_eq!(change("A,100,100,,\n"), "không đổi");
}

#[test]
fn since_when_a_value_is_the_highest_names_the_last_one_that_was_as_high() {
    let told = |csv: &str| plain(Kind::Line, csv).summary().to_owned();
    let highest = "Mức 2025 là cao nhất kể từ 2021.";
    assert!(told("2020,5\n2021,9\n2022,4\n2023,6\n2024,7\n2025,8\n").contains(highest));
    assert!(told("2020,5\n2021,8\n2022,4\n2023,6\n2024,7\n2025,8\n").contains(highest));
    assert!(told("2020,5\n2021,1\n2022,4\n2023,6\n2024,7\n2025,3\n").contains("thấp nhất kể từ 2021"));
    // Before a gap a value may have been as high.
    assert!(!told("2020,5\n2021,9\n2022,\n2024,7\n2025,8\n").contains("cao nhất kể từ"));
    assert!(!told("2020,5\n2021,9\n2022,\n2023,6\n2024,7\n2025,8\n").contains("Mức 2025 là"));
    assert!(!told("2020,5\n2021,9\n2024,7\n2025,8\n").contains("kể từ"));
}

#[test]
fn what_no_value_before_has_reached_is_the_highest_of_all_and_not_since_the_first() {
    let told = |tag: &str, values: [&str; 4]| {
        let csv: String = (2021..).zip(values).map(|(year, value)| format!("{year},{value}\n")).collect();
        let request = request(Kind::Line, "k", &["v"]);
        figure(&request, &words("Hình", &[]), tag, &format!("k,v\n{csv}")).summary().to_owned()
    };
    let rise = ["5", "5.2", "6", "7.1"];
    assert_eq!(
        told("vi", rise),
        "Từ 2021 đến 2024: tăng từ 5 lên 7,1. Mức 2024 là cao nhất của cả chuỗi số liệu (từ 2021)."
    );
    assert!(told("en", rise).ends_with(" 2024 is the highest of the whole series (from 2021 on)."));
    assert!(told("ja", rise).ends_with("2024年は全期間（2021年以降）で最高。"));
    let fall = ["7.1", "6", "5.2", "5"];
    assert!(told("vi", fall).ends_with(" Mức 2024 là thấp nhất của cả chuỗi số liệu (từ 2021)."));
    assert!(told("en", fall).ends_with(" 2024 is the lowest of the whole series (from 2021 on)."));
    assert!(told("ja", fall).ends_with("2024年は全期間（2021年以降）で最低。"));
    // Where the extremes are named, the highest is among them.
    let among = told("vi", ["5", "4", "6", "7.1"]);
    assert!(among.ends_with("Cao nhất là 2024: 7,1; thấp nhất là 2022: 4."), "{among}");
}

#[test]
fn what_a_ring_cannot_show_is_pointed_at() {
    let faults = |kind: Kind, unit: &str, csv: &str| {
        let request = Request { unit: Some(unit.to_owned()), ..request(kind, "x", &["v"]) };
        let source = source(&format!("x,v\n{csv}"));
        let notes = read(&source, &request, &langs(&["vi"])).notes;
        notes.iter().map(|note| format!("{:?}", note.problem)).collect::<String>()
    };
    assert_eq!(faults(Kind::Donut, "percent", "A,33.3\nB,33.3\nC,33.3\n"), "");
    for (csv, why) in [
        ("A,5\nB,-1\n", "negative"),
        ("A,5\nB,\n", "gap"),
        ("A,5\n", "few"),
        ("A,1\nB,1\nC,1\nD,1\nE,1\nF,1\nG,1\n", "many"),
        ("A,0\nB,0\n", "nothing"),
        ("A,60\nB,30\n", "percent"),
    ] {
        assert!(faults(Kind::Donut, "percent", csv).contains(why), "{why}");
    }
    assert!(faults(Kind::Pictogram, "people", "A,5\nB,-1\n").contains("negative"));
    assert_eq!(faults(Kind::Pictogram, "people", "A,5\nB,\n"), "");
}
