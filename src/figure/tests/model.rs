//! What a figure says: table, summary, numbers, events.

use std::collections::BTreeSet;

use super::samples::{cargo, growth, investment, plain, port, sectors};
use crate::figure::testing::{Voice, figure, request, words};
use crate::figure::{Kind, MESSAGES, Model, Request, Words};

fn rows(model: &Model) -> Vec<String> {
    let table = model.table();
    let row = |cells: &[crate::figure::Cell]| {
        cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ")
    };
    std::iter::once(row(&table.header)).chain(table.rows.iter().map(|cells| row(cells))).collect()
}

#[test]
fn a_table_says_everything_that_the_drawing_shows_in_the_form_of_its_language() {
    let vi = rows(&growth("vi", Kind::Bar));
    assert_eq!(vi[0], "Năm | Thực hiện (%) | Kế hoạch (%)");
    assert_eq!(vi[1], "2019 | 16,68 | 15,50");
    assert_eq!(vi[7], "2025 (Địa giới mới) | 11,81 (ước tính) | 12,35");
    let ja = rows(&growth("ja", Kind::Line));
    assert_eq!(ja[0], "年 | 実績（%） | 計画（%）");
    assert_eq!(ja[7], "2025年（新しい市域） | 11.81（推計） | 12.35");
}

#[test]
fn marks_and_gaps_are_spelled_out() {
    assert_eq!(
        rows(&cargo(Kind::Bar)),
        [
            "Năm | triệu tấn",
            "2014 | khoảng 67",
            "2016 | 78,9 (tính lại)",
            "2017 | 92,05 (ước tính)",
            "2020 | 139,9 (tính lại)",
            "2021 | 150,16 (ước tính)",
            "2023 | không có số liệu",
            "2024 | ít nhất 190",
        ]
    );
}

#[test]
fn a_summary_is_true_to_the_data() {
    assert_eq!(
        cargo(Kind::Line).summary(),
        "Từ 2014 đến 2024: tăng từ khoảng 67 triệu tấn lên ít nhất 190 triệu tấn."
    );
    assert_eq!(sectors("ja").summary(), "最高は工業・建設業の13.61%、最低は農林水産業の4.33%。");
    assert_eq!(
        plain(Kind::Line, "2020,62.5\n2021,65\n2022,63\n").summary(),
        "Từ 2020 đến 2022: tăng từ 62,5% lên 63%. Cao nhất là 2021: 65%; thấp nhất là 2020: 62,5%."
    );
}

#[test]
fn a_summary_names_all_that_share_an_extreme_and_says_when_nothing_differs() {
    assert_eq!(plain(Kind::Bar, "A,5\nB,9\nC,9\n").summary(), "Cao nhất là B, C: 9%; thấp nhất là A: 5%.");
    assert_eq!(plain(Kind::Bar, "A,5\nB,5\n").summary(), "Tất cả đều là 5%.");
    assert_eq!(plain(Kind::Line, "2020,5\n2021,5\n").summary(), "Tất cả đều là 5%.");
    assert!(
        plain(Kind::Line, "2020,5\n2021,6\n2022,5\n").summary().starts_with("2020 và 2022 bằng nhau: 5%.")
    );
    assert_eq!(plain(Kind::Bar, "2024,\n2025,\n").summary(), "");
}

#[test]
fn a_summary_compares_nothing_across_a_break() {
    let summary = investment().summary().to_owned();
    assert!(summary.starts_with("Từ tháng 5/2016 đến tháng 1/2025: tăng từ 12 lên 33,6."), "{summary}");
    assert!(summary.contains("tháng 1/2026: 50."), "{summary}");
    assert!(summary.ends_with("cách tính mới (Địa giới hành chính mới từ 1/7/2025)."), "{summary}");
}

#[test]
fn the_authors_summary_wins() {
    let own = Words { summary: Some("Tự viết.".to_owned()), ..words("T", &[]) };
    let model = figure(&request(Kind::Bar, "x", &["v"]), &own, "vi", "x,v\na,1\nb,2\n");
    assert_eq!(model.summary(), "Tự viết.");
}

#[test]
fn big_numbers_carry_value_unit_words_and_marks() {
    let csv = "k,name.vi,v,unit,note\nsettled,Định cư lâu dài,47093,people,\n\
        all,Tất cả,74679,people,derived\nshare,Tỷ lệ,63.06,percent,about\nnone,Chưa rõ,,people,\n";
    let request = Request { highlight: vec!["all".to_owned()], ..request(Kind::BigNumbers, "k", &["v"]) };
    let model = figure(&request, &words("Người Hải Phòng ở nước ngoài", &[]), "vi", csv);
    let told: Vec<String> = model
        .numbers()
        .iter()
        .map(|n| format!("{} {} {} {:?} {}", n.value, n.unit, n.label, n.mark, n.is_highlighted))
        .collect();
    assert_eq!(
        told,
        [
            "47.093 người Định cư lâu dài None false",
            "74.679 người Tất cả Some(\"tính lại từ số liệu khác\") true",
            "63,06%  Tỷ lệ Some(\"khoảng\") false",
            "không có số liệu  Chưa rõ None false",
        ]
    );
    assert_eq!(rows(&model)[2], "Tất cả | 74.679 người (tính lại)");
    assert_eq!(model.svg(crate::figure::Width::Wide), "");
}

#[test]
fn events_come_with_dates_for_readers_and_for_machines() {
    let model = port("ja");
    let told: Vec<_> = model.events().iter().map(|e| format!("{} {} {}", e.iso, e.date, e.text)).collect();
    assert_eq!(told[0], "1874 1874年 六つの倉庫");
    assert_eq!(told[5], "2025-01 2025年1月 第3・4バース");
    assert_eq!(model.summary(), "出来事7件、1874年から2025年7月1日まで。");
}

#[test]
fn labels_that_are_numbers_take_the_form_of_the_language() {
    let model = plain(Kind::Bar, "1500,1\n12000,2\n");
    assert_eq!(rows(&model)[2], "12.000 | 2");
}

#[test]
fn every_message_that_may_be_asked_for_is_listed_and_no_other_is_needed() {
    for tag in ["vi", "en", "ja"] {
        let voice = Voice::of(tag);
        let ids: BTreeSet<&str> = voice.ids().filter(|id| !id.starts_with("unit-")).collect();
        assert_eq!(ids, MESSAGES.iter().copied().collect(), "{tag}");
    }
    for (name, model) in super::samples::all() {
        let said = format!("{model:?}");
        assert!(!said.contains('⟨'), "{name}: a message is missing");
    }
}
