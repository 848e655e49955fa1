//! Ranks: a lower number is a higher place, in the drawing as in the sentences.

use crate::figure::testing::{figure, request, words};
use crate::figure::{Kind, Model, Request, Width};

/// The port's place among the world's, made up.
fn ranks(kind: Kind, tag: &str, csv: &str) -> Model {
    let columns: Vec<&str> = csv.lines().next().unwrap_or_default().split(',').skip(1).collect();
    let request = Request { unit: Some("rank".to_owned()), ..request(kind, "k", &columns) };
    figure(&request, &words("Thứ hạng", &[("a", "Hải Phòng"), ("b", "Sài Gòn")]), tag, csv)
}

const CLIMB: &str = "k,a\n2020,30\n2021,29\n2022,29\n2023,1\n";

const TWO: &str = "k,a,b\n2020,30,5\n2021,20,6\n2022,1,7\n";

pub(super) fn all() -> Vec<(String, Model)> {
    let mut all = Vec::new();
    for tag in ["vi", "en", "ja"] {
        all.push((format!("ranks-line-{tag}"), ranks(Kind::Line, tag, CLIMB)));
        all.push((format!("ranks-panels-{tag}"), ranks(Kind::SmallMultiples, tag, TWO)));
    }
    all.push(("ranks-lines".to_owned(), ranks(Kind::Line, "vi", TWO)));
    all.push(("ranks-dot".to_owned(), ranks(Kind::Dot, "vi", TWO)));
    all.push(("ranks-table".to_owned(), ranks(Kind::Table, "vi", TWO)));
    all
}

#[test]
fn a_climb_in_a_ranking_is_told_as_a_climb() {
    let told = |tag: &str, csv: &str| ranks(Kind::Line, tag, csv).summary().to_owned();
    assert_eq!(
        told("vi", CLIMB),
        "Từ hạng 30 (2020) lên hạng 1 (2023). Thứ hạng 2023 là cao nhất của cả chuỗi số liệu (từ 2020)."
    );
    assert_eq!(
        told("en", CLIMB),
        "Up from 30th place (2020) to 1st place (2023). 2023 is the best of the whole series (from 2020 on)."
    );
    assert_eq!(
        told("ja", CLIMB),
        "30位（2020年）から1位（2023年）に上昇。2023年は全期間（2020年以降）で最高の順位。"
    );
    let fall = "k,a\n2020,3\n2021,2\n2022,23\n2023,5\n2024,6\n2025,11\n";
    assert_eq!(
        told("vi", fall),
        "Từ hạng 3 (2020) xuống hạng 11 (2025). Thứ hạng 2025 là thấp nhất kể từ 2022. \
         Cao nhất: hạng 2 (2021); thấp nhất: hạng 23 (2022)."
    );
    assert!(told("en", fall).ends_with("Best: 2nd place (2021); worst: 23rd place (2022)."));
}

#[test]
fn panels_of_ranks_tell_each_way_of_its_own() {
    assert_eq!(
        ranks(Kind::SmallMultiples, "vi", TWO).summary(),
        "Hải Phòng: từ hạng 30 (2020) lên hạng 1 (2022). Sài Gòn: từ hạng 5 (2020) xuống hạng 7 (2022)."
    );
}

/// The numbers of an attribute of the dots.
fn heights(model: &Model, width: Width) -> Vec<f64> {
    let svg = model.svg(width);
    let dots = svg.split("class=\"fig-dot").skip(1);
    dots.filter_map(|dot| dot.split("cy=\"").nth(1)?.split('"').next()?.parse().ok()).collect()
}

#[test]
fn the_first_place_stands_at_the_top_and_no_zero_on_the_axis() {
    for width in Width::ALL {
        let line = ranks(Kind::Line, "vi", CLIMB);
        let heights = heights(&line, width);
        assert!(heights.last() < heights.first(), "{heights:?}");
        assert_eq!(line.axis.texts, ["1", "10", "20", "30"]);
        let svg = line.svg(width);
        assert!(!svg.contains("fig-axis") && !svg.contains(">0<"));
    }
}

#[test]
fn a_table_of_ranks_has_no_bars_and_its_cells_stay_short() {
    let table = ranks(Kind::Table, "vi", TWO);
    assert!(!table.svg(Width::Wide).contains("fig-bar"));
    let cells: Vec<_> = table.table().rows[0].iter().map(|cell| cell.text.as_str()).collect();
    assert_eq!(cells, ["2020", "30", "5"]);
    assert_eq!(table.table().header[1].text, "Hải Phòng (thứ hạng)");
}

#[test]
fn one_thing_is_said_in_the_singular() {
    let told = |csv: &str| {
        let request = Request { unit: Some("people".to_owned()), ..request(Kind::Pictogram, "k", &["v"]) };
        figure(&request, &words("T", &[]), "en", csv)
    };
    let model = told("k,v\nA,1\nB,3\n");
    assert!(
        model.summary().contains("1 person") && model.summary().contains("3 people"),
        "{}",
        model.summary()
    );
    assert!(model.svg(Width::Wide).contains("= 1 person"));
    assert_eq!(model.table().header[1].text, "people");
}
