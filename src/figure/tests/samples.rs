//! Figures that several tests look at.

use crate::figure::testing::{figure, request, words};
use crate::figure::{Kind, Model, Request, Words};

pub(super) const GROWTH: &str = "year,actual,plan,note.actual
2019,16.68,15.5,
2020,11.22,16.5,
2021,12.38,13.5,
2022,12.32,13,
2023,10.34,12.7,
2024,11.01,11.5,
2025,11.81,12.35,estimate
";

pub(super) fn growth(tag: &str, kind: Kind) -> Model {
    let request = Request {
        unit: Some("percent".to_owned()),
        highlight: vec!["2025".to_owned()],
        breaks: vec!["2025".to_owned()],
        decimals: Some(2),
        ..request(kind, "year", &["actual", "plan"])
    };
    let (title, actual, plan, begins) = match tag {
        "vi" => ("Năm nào cũng trên 10 %", "Thực hiện", "Kế hoạch", "Địa giới mới"),
        "ja" => ("毎年10％超の成長", "実績", "計画", "新しい市域"),
        _ => ("Above 10 % every year", "Actual", "Plan", "New boundary"),
    };
    let words =
        Words { break_label: Some(begins.to_owned()), ..words(title, &[("actual", actual), ("plan", plan)]) };
    figure(&request, &words, tag, GROWTH)
}

/// Cargo through the ports, with every mark and a gap.
pub(super) fn cargo(kind: Kind) -> Model {
    let csv = "year,v,note\n2014,67,about\n2016,78.9,derived\n2017,92.05,estimate\n\
        2020,139.9,derived\n2021,150.16,estimate\n2023,,\n2024,190,at-least\n";
    let request = Request { unit: Some("million-tonnes".to_owned()), ..request(kind, "year", &["v"]) };
    figure(&request, &words("Hàng qua cảng", &[]), "vi", csv)
}

/// Foreign investment by month; the last one is counted in another way.
pub(super) fn investment() -> Model {
    let csv = "month,v\n2016-05,12\n2018-07,12.3\n2020-12,17.1\n2021-03,17.15\n2022-09,24.51\n\
        2024-05,26.72\n2025-01,33.6\n2026-01,50\n";
    let request = Request {
        breaks: vec!["2026-01".to_owned()],
        highlight: vec!["2026-01".to_owned()],
        ..request(Kind::Line, "month", &["v"])
    };
    let begins = Some("Địa giới hành chính mới từ 1/7/2025".to_owned());
    let words = Words { break_label: begins, ..words("Vốn FDI", &[]) };
    figure(&request, &words, "vi", csv)
}

/// Growth by sector, with long names.
pub(super) fn sectors(tag: &str) -> Model {
    let csv = "s,name.vi,name.ja,v\n\
        i,Công nghiệp và xây dựng,工業・建設業,13.61\n\
        s,Dịch vụ,サービス業,10.21\n\
        a,\"Nông, lâm nghiệp và thủy sản\",農林水産業,4.33\n\
        t,Thuế sản phẩm trừ trợ cấp sản phẩm,生産物に課される税,9.63\n";
    let request = Request {
        highlight: vec!["i".to_owned()],
        unit: Some("percent".to_owned()),
        ..request(Kind::Bar, "s", &["v"])
    };
    figure(&request, &words("Tăng trưởng theo khu vực", &[]), tag, csv)
}

/// The port from 1874 on.
pub(super) fn port(tag: &str) -> Model {
    let csv = "date,text.vi,text.en,text.ja\n\
        1874,Sáu kho,Six warehouses,六つの倉庫\n\
        1876,Bến,Quay,岸壁\n\
        1955-05-13,Giải phóng Hải Phòng,Liberation,解放\n\
        2018-05-13,Bến 1,Berth 1,第1バース\n\
        2018-05-28,Bến 2,Berth 2,第2バース\n\
        2025-01,Bến 3 và 4,Berths 3 and 4,第3・4バース\n\
        2025-07-01,Hợp nhất,One city,合併\n";
    let request = Request { highlight: vec!["2025-07-01".to_owned()], ..request(Kind::Timeline, "", &[]) };
    figure(&request, &words("Cảng", &[]), tag, csv)
}

/// A figure of one series without words of its own.
pub(super) fn plain(kind: Kind, csv: &str) -> Model {
    let request = Request { unit: Some("percent".to_owned()), ..request(kind, "x", &["v"]) };
    figure(&request, &words("Hình", &[]), "vi", &format!("x,v\n{csv}"))
}

/// Three series, two of them close together, one with a gap.
pub(super) fn visitors(kind: Kind) -> Model {
    let csv = "q,a,b,c\nQuý I,10,9.7,3\nQuý II,12,11.8,3.2\nQuý III,11,,3.1\nQuý IV,14,13.6,2.9\n";
    let names = [("a", "Khách quốc tế"), ("b", "Khách nội địa từ các tỉnh lân cận"), ("c", "Khách tàu biển")];
    figure(&request(kind, "q", &["a", "b", "c"]), &words("Khách", &names), "vi", csv)
}

/// Visits before and after the city's new boundary: two series, of which one follows the other.
pub(super) fn visits(kind: Kind) -> Model {
    let csv = "year,old,new,note\n2013,5.0,,at-least\n2016,6.0,,\n2017,6.706,,estimate\n\
        2018,7.84,,derived\n2019,9.1,,about\n2020,,,\n2021,3.72,,derived\n2022,7.0,,at-least\n\
        2023,7.9,,about\n2024,,11.69,derived\n2025,,14.43,estimate\n";
    let request = Request {
        breaks: vec!["2024".to_owned()],
        highlight: vec!["2025".to_owned()],
        ..request(kind, "year", &["old", "new"])
    };
    let names = [("old", "Thành phố cũ"), ("new", "Địa giới mới")];
    let words =
        Words { break_label: Some("Địa giới mới".to_owned()), ..words("Lượt khách", &names) };
    figure(&request, &words, "vi", csv)
}

/// Every sample and edge case, by name.
pub(super) fn all() -> Vec<(String, Model)> {
    let years = |values: &[&str]| -> String {
        values.iter().enumerate().map(|(index, value)| format!("{},{value}\n", 2018 + index)).collect()
    };
    let many: String = (0..200).map(|n| format!("{},{}\n", 1800 + n, 300 + n * 7 % 131 + n * 3)).collect();
    let huge = "2023,1234567890123456789012345678901234.5\n2024,987654321098765432109876543210987\n2025,5\n";
    let long = "Nhập siêu hàng tiêu dùng,-12.5\nXuất siêu,8\nBằng không,0\n\
        Cân đối thương mại của khu vực có vốn đầu tư nước ngoài,-3\n";
    let swing = years(&["4.5", "7", "-2.9", "2.6", "8", "-0.4", "7.1"]);
    let mut all = Vec::new();
    for kind in [Kind::Bar, Kind::Line, Kind::Area, Kind::SmallMultiples, Kind::Table] {
        let name = kind.as_str();
        all.push((format!("{name}-cargo"), cargo(kind)));
        // Areas of several series take neither gaps nor negative values.
        if kind != Kind::Area {
            for tag in ["vi", "en", "ja", "ar"] {
                all.push((format!("{name}-growth-{tag}"), growth(tag, kind)));
            }
            all.push((format!("{name}-visitors"), visitors(kind)));
            all.push((format!("{name}-visits"), visits(kind)));
        }
        for (case, csv) in [
            ("swing", swing.as_str()),
            ("long", long),
            ("one", "2025,5\n"),
            ("zero", "2023,0\n2024,0\n2025,0\n"),
            ("equal", "2023,7\n2024,7\n2025,7\n"),
            ("flat", "2020,62.5\n2021,63.25\n2022,65\n2023,64.3\n"),
            ("many", many.as_str()),
            ("huge", huge),
            ("gaps", "2023,\n2024,\n2025,\n"),
        ] {
            all.push((format!("{name}-{case}"), plain(kind, csv)));
        }
    }
    all.extend(super::structure::all());
    all.extend(super::maps::all());
    all.extend(super::quantities::all());
    all.push(("investment".to_owned(), investment()));
    for tag in ["vi", "ja"] {
        all.push((format!("sectors-{tag}"), sectors(tag)));
        all.push((format!("port-{tag}"), port(tag)));
    }
    all.extend(super::shapes::all());
    all.extend(super::ranks::all());
    all
}
