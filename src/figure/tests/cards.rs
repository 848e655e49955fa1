//! Cards of every sample: what they must keep to in every shape.

use super::samples;
use crate::figure::card::{Around, Shape, Tools, card};
use crate::figure::print::{self, Signature};
use crate::figure::testing::{colours, figure, fonts, request, words};
use crate::figure::{Kind, Model, Request, Words};

/// Every sample whose letters the built-in theme has, and the kinds that only cards draw.
pub(super) fn all() -> Vec<(String, Model)> {
    let mut all = samples::all();
    all.retain(|(name, _)| !name.ends_with("-ar"));
    for tag in ["vi", "en", "ja"] {
        all.push((format!("numbers-{tag}"), numbers(tag)));
    }
    all.push(("economies".to_owned(), economies()));
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

/// More rows than a square has room for.
fn economies() -> Model {
    let rows: String =
        (1..=21).map(|n| format!("Nền kinh tế thứ {n},{}.{}\n", 130 - n * 6, n % 10)).collect();
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

pub(super) fn svg(model: &Model, shape: Shape) -> String {
    let palette = colours().palette("sea");
    let tools = Tools { palette: &palette, case: fonts().case(&model.lang) };
    card(model, &around(model), shape, &tools).expect("the fonts have every letter")
}

pub(super) fn png(model: &Model, shape: Shape) -> Vec<u8> {
    let case = fonts().case(&model.lang);
    print::png(&svg(model, shape), &case, &Signature::default()).expect("the drawing is SVG")
}
