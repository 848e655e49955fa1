//! Slopes, dots, parts, symbols and comparisons: samples of them, and what they must keep to.

use super::samples::plain;
use crate::figure::testing::{figure, request, words};
use crate::figure::{Exact, Kind, Model, Request, Symbol};

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
